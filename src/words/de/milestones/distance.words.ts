import type { DistanceSays } from '../../../domain/milestones/distance.family'
import { count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'
import { distanceLeft } from './left'

export const words: FamilyWords<DistanceSays> = {
  name: 'Distanz insgesamt',
  says: {
    reached: ({ n, ladder }) => {
      const title = `${count(n)}\u00a0${ladder}`
      return { title, named: `den ${title}`, sentence: `Du warst insgesamt ${title} gelaufen` }
    },
  },
  left: ({ left }, unit) => `noch ${distanceLeft(left, unit)}`,
}
