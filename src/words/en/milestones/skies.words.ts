import type { SkiesSays } from '../../../domain/milestones/skies.family'
import { degrees, tenthsOfDegrees } from '../screens/quantities'
import type { Unit } from '../../quantities'
import type { FamilyWords, Told } from '../../milestone-words'

const first = (how: string): Told => ({ title: `First run ${how}`, named: `the first run ${how}`, sentence: `Your first run ${how}` })
/** It goes by the felt temperature, and says so: the air may have been on the other side of the line. A tenth below the line is below it, and must not be told as the line. */
const firstFelt = (line: string, feels: number, unit: Unit): Told => {
  const told = first(`that felt ${line}`)
  return { ...told, sentence: `${told.sentence}, like ${tenthsOfDegrees(feels, unit)}` }
}

export const words: FamilyWords<SkiesSays> = {
  name: 'Firsts of weather and light',
  says: {
    frost: ({ feels }, unit) => firstFelt(`below ${degrees(0, unit)}`, feels, unit),
    heat: ({ feels }, unit) => firstFelt(`above ${degrees(30, unit)}`, feels, unit),
    rain: () => first('in rain'),
    snow: () => first('in snow'),
    dark: () => first('in the dark'),
    'full-moon': () => first('on a full-moon night'),
  },
}
