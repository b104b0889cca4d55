import type { TimeSays } from '../../../domain/milestones/time.family'
import { countOf } from '../screens/quantities'
import { timeLeft } from './left'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<TimeSays> = {
  name: 'Total time',
  says: {
    reached: ({ hours }) => {
      const title = countOf(hours, 'hour', 'hours')
      return { title, named: title, sentence: `You had run for ${title} in all` }
    },
  },
  left: ({ left }) => `${timeLeft(left)} left`,
}
