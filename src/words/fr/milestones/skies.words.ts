import type { SkiesSays } from '../../../domain/milestones/skies.family'
import { degrees, tenthsOfDegrees } from '../screens/quantities'
import type { Unit } from '../../quantities'
import type { FamilyWords, Told } from '../../milestone-words'

const first = (how: string): Told => ({ title: `Première sortie ${how}`, named: `la première sortie ${how}`, sentence: `Ta première sortie ${how}` })
/** It goes by the felt temperature, and says so: the air may have been on the other side of the line. A tenth below the line is below it, and must not be told as the line. */
const firstFelt = (line: string, feels: number, unit: Unit): Told => {
  const told = first(`${line} ressentis`)
  return { ...told, sentence: `${told.sentence}, à ${tenthsOfDegrees(feels, unit)}` }
}

export const words: FamilyWords<SkiesSays> = {
  name: 'Premières fois du temps et de la lumière',
  says: {
    frost: ({ feels }, unit) => firstFelt(`sous ${degrees(0, unit)}`, feels, unit),
    heat: ({ feels }, unit) => firstFelt(`au-delà de ${degrees(30, unit)}`, feels, unit),
    rain: () => first('sous la pluie'),
    snow: () => first('sous la neige'),
    dark: () => first('de nuit'),
    'full-moon': () => first('une nuit de pleine lune'),
  },
}
