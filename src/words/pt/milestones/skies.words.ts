import type { SkiesSays } from '../../../domain/milestones/skies.family'
import type { Unit } from '../../quantities'
import { degrees, tenthsOfDegrees } from '../screens/quantities'
import type { FamilyWords, Told } from '../../milestone-words'

const first = (how: string): Told => ({ title: `Primeira corrida ${how}`, named: `da primeira corrida ${how}`, sentence: `Sua primeira corrida ${how}` })
/** It goes by the felt temperature, and says so: the air may have been on the other side of the line. */
const firstFelt = (line: string, feels: number, unit: Unit): Told => {
  const told = first(`com sensação ${line}`)
  return { ...told, sentence: `${told.sentence}, de ${tenthsOfDegrees(feels, unit)}` }
}

export const words: FamilyWords<SkiesSays> = {
  name: 'Primeiras vezes de clima e de luz',
  says: {
    frost: ({ feels }, unit) => firstFelt(`abaixo de ${degrees(0, unit)}`, feels, unit),
    heat: ({ feels }, unit) => firstFelt(`acima de ${degrees(30, unit)}`, feels, unit),
    rain: () => first('na chuva'),
    snow: () => first('na neve'),
    dark: () => first('no escuro'),
    'full-moon': () => first('em noite de lua cheia'),
  },
}
