import type { EffortsSays } from '../../../domain/milestones/efforts.family'
import { duration } from '../screens/quantities'
import { distanceNames } from './distance-names'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<EffortsSays> = {
  name: 'Snelste over elke afstand',
  says: {
    best: ({ over, seconds }) => {
      const title = `${distanceNames[over]} in ${duration(seconds)}`
      return { title, named: duration(seconds), sentence: `${title}, je snelste tot dan toe` }
    },
  },
  change: (from, to) => `${duration(from)} → ${duration(to)}`,
}
