import type { DistanceSays } from '../../../domain/milestones/distance.family'
import { count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'
import { distanceLeft } from './left'

export const words: FamilyWords<DistanceSays> = {
  name: 'Distance cumulée',
  says: {
    reached: ({ n, ladder }) => {
      const title = ladder === 'km' ? `${count(n)} km` : `${count(n)} mi`
      return { title, named: `les ${title}`, sentence: `Tu avais couru ${title} en tout` }
    },
  },
  left: ({ left }, unit) => `encore ${distanceLeft(left, unit)}`,
}
