import type { SkiesSays } from '../../../domain/milestones/skies.family'
import { degrees, tenthsOfDegrees } from '../screens/quantities'
import type { Unit } from '../../quantities'
import type { FamilyWords, Told } from '../../milestone-words'

const first = (how: string): Told => ({ title: `Erster Lauf ${how}`, named: `dem ersten Lauf ${how}`, sentence: `Dein erster Lauf ${how}` })
/** It goes by the felt temperature, and says so: the air may have been on the other side of the line. A tenth below the line is below it, and must not be told as the line. */
const firstFelt = (line: string, feels: number, unit: Unit): Told => {
  const told = first(`bei gefühlt ${line}`)
  return { ...told, sentence: `${told.sentence}, nämlich ${tenthsOfDegrees(feels, unit)}` }
}

export const words: FamilyWords<SkiesSays> = {
  name: 'Erstes Mal: Wetter und Licht',
  says: {
    frost: ({ feels }, unit) => firstFelt(`unter ${degrees(0, unit)}`, feels, unit),
    heat: ({ feels }, unit) => firstFelt(`über ${degrees(30, unit)}`, feels, unit),
    rain: () => first('im Regen'),
    snow: () => first('im Schnee'),
    dark: () => first('im Dunkeln'),
    'full-moon': () => first('in einer Vollmondnacht'),
  },
}
