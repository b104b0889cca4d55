import type { TimeSays } from '../../../domain/milestones/time.family'
import { countOf } from '../screens/quantities'
import { timeLeft } from './left'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<TimeSays> = {
  name: 'Tempo total',
  says: {
    reached: ({ hours }) => {
      const title = countOf(hours, '1 hora', 'horas')
      return { title, named: title, sentence: `Você chegou a ${title} de corrida ao todo` }
    },
  },
  left: ({ left }) => `faltam ${timeLeft(left)}`,
}
