import type { SkiesSays } from '../../../domain/milestones/skies.family'
import type { FamilyWords, Told } from '../../milestone-words'
import { degrees, tenthsOfDegrees } from '../screens/quantities'
import type { Unit } from '../../quantities'

const first = (how: string): Told => ({ title: `Eerste run ${how}`, named: `de eerste run ${how}`, sentence: `Je eerste run ${how}` })
/** It goes by the felt temperature, and says so: the air may have been on the other side of the line. A tenth below the line is below it, and must not be told as the line. */
const firstFelt = (line: string, feels: number, unit: Unit): Told => {
  const told = first(`gevoelsmatig ${line}`)
  return { ...told, sentence: `${told.sentence}, het voelde als ${tenthsOfDegrees(feels, unit)}` }
}

export const words: FamilyWords<SkiesSays> = {
  name: 'Eerste keren in weer en licht',
  says: {
    frost: ({ feels }, unit) => firstFelt(`onder ${degrees(0, unit)}`, feels, unit),
    heat: ({ feels }, unit) => firstFelt(`boven ${degrees(30, unit)}`, feels, unit),
    rain: () => first('in de regen'),
    snow: () => first('in de sneeuw'),
    dark: () => first('in het donker'),
    'full-moon': () => first('in een nacht met volle maan'),
  },
}
