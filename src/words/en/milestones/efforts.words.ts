import type { EffortsSays } from '../../../domain/milestones/efforts.family'
import { duration } from '../screens/quantities'
import { distanceNames } from './distance-names'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<EffortsSays> = {
  name: 'Fastest over each distance',
  says: {
    best: ({ over, seconds }) => {
      const title = `${distanceNames[over]} in ${duration(seconds)}`
      return { title, named: duration(seconds), sentence: `${title}, your fastest until then` }
    },
  },
  change: (from, to) => `${duration(from)} → ${duration(to)}`,
}
