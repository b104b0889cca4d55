import type { EffortsSays } from '../../../domain/milestones/efforts.family'
import { duration } from '../screens/quantities'
import { distanceNames } from './distance-names'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<EffortsSays> = {
  name: 'Lo más rápido en cada distancia',
  says: {
    best: ({ over, seconds }) => {
      const title = `${distanceNames[over]} en ${duration(seconds)}`
      return { title, named: duration(seconds), sentence: `${title}, tu tiempo más rápido hasta entonces` }
    },
  },
  change: (from, to) => `${duration(from)} → ${duration(to)}`,
}
