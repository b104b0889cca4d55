import type { EffortsSays } from '../../../domain/milestones/efforts.family'
import { duration } from '../screens/quantities'
import { distanceNames } from './distance-names'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<EffortsSays> = {
  name: 'Mais rápido em cada distância',
  says: {
    best: ({ over, seconds }) => {
      const title = `${distanceNames[over]} em ${duration(seconds)}`
      return { title, named: duration(seconds), sentence: `${title}, seu tempo mais rápido até então` }
    },
  },
  change: (from, to) => `${duration(from)} → ${duration(to)}`,
}
