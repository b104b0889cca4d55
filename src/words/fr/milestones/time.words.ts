import type { TimeSays } from '../../../domain/milestones/time.family'
import { countOf } from '../screens/quantities'
import { timeLeft } from './left'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<TimeSays> = {
  name: 'Temps cumulé',
  says: {
    reached: ({ hours }) => {
      const title = countOf(hours, '1 heure', 'heures')
      return { title, named: hours === 1 ? 'la première heure' : `les ${title}`, sentence: `Tu avais couru ${title} en tout` }
    },
  },
  left: ({ left }) => `encore ${timeLeft(left)}`,
}
