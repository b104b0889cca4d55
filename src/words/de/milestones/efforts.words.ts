import type { EffortsSays } from '../../../domain/milestones/efforts.family'
import { duration } from '../screens/quantities'
import { distanceNames } from './distance-names'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<EffortsSays> = {
  name: 'Am schnellsten über jede Distanz',
  says: {
    best: ({ over, seconds }) => {
      const title = `${distanceNames[over]} in ${duration(seconds)}`
      return { title, named: `den ${duration(seconds)}`, sentence: `${title}, bis dahin deine schnellste Zeit` }
    },
  },
  change: (from, to) => `${duration(from)} → ${duration(to)}`,
}
