import type { EffortsSays } from '../../../domain/milestones/efforts.family'
import { duration } from '../screens/quantities'
import { distanceNames } from './distance-names'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<EffortsSays> = {
  name: 'Le plus vite sur chaque distance',
  says: {
    best: ({ over, seconds }) => {
      const title = `${distanceNames[over]} en ${duration(seconds)}`
      return { title, named: duration(seconds), sentence: `${title}, le plus vite jusque-là` }
    },
  },
  change: (from, to) => `${duration(from)} → ${duration(to)}`,
}
