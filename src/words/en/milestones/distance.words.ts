import type { DistanceSays } from '../../../domain/milestones/distance.family'
import { count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'
import { distanceLeft } from './left'

export const words: FamilyWords<DistanceSays> = {
  name: 'Total distance',
  says: {
    reached: ({ n, ladder }) => {
      const title = `${count(n)} ${ladder}`
      return { title, named: title, sentence: `You had run ${title} in all` }
    },
  },
  left: ({ left }, unit) => `${distanceLeft(left, unit)} left`,
}
