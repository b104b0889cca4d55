import type { TimeSays } from '../../../domain/milestones/time.family'
import { countOf } from '../screens/quantities'
import { timeLeft } from './left'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<TimeSays> = {
  name: 'Totale tijd',
  says: {
    reached: ({ hours }) => {
      const title = countOf(hours, 'uur', 'uur')
      return { title, named: title, sentence: `Je had in totaal ${title} gelopen` }
    },
  },
  left: ({ left }) => `nog ${timeLeft(left)}`,
}
