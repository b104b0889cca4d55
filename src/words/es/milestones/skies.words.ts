import type { SkiesSays } from '../../../domain/milestones/skies.family'
import { degrees, tenthsOfDegrees } from '../screens/quantities'
import type { Unit } from '../../quantities'
import type { FamilyWords, Told } from '../../milestone-words'

const first = (how: string): Told => ({ title: `Primera salida ${how}`, named: `la primera salida ${how}`, sentence: `Tu primera salida ${how}` })
/** It goes by the felt temperature, and says so: the air may have been on the other side of the line. A tenth below the line is below it, and must not be told as the line. */
const firstFelt = (line: string, feels: number, unit: Unit): Told => {
  const told = first(`con sensación ${line}`)
  return { ...told, sentence: `${told.sentence} (${tenthsOfDegrees(feels, unit)})` }
}

export const words: FamilyWords<SkiesSays> = {
  name: 'Primeras veces de tiempo y luz',
  says: {
    frost: ({ feels }, unit) => firstFelt(`bajo ${degrees(0, unit)}`, feels, unit),
    heat: ({ feels }, unit) => firstFelt(`de más de ${degrees(30, unit)}`, feels, unit),
    rain: () => first('con lluvia'),
    snow: () => first('con nieve'),
    dark: () => first('a oscuras'),
    'full-moon': () => first('en noche de luna llena'),
  },
}
