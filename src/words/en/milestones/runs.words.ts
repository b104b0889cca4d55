import type { RunsSays } from '../../../domain/milestones/runs.family'
import { countOf } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'
import { ordinal } from './ordinal'

export const words: FamilyWords<RunsSays> = {
  name: 'Count of runs',
  says: {
    reached: ({ n }) =>
      n === 1
        ? { title: 'First recorded run', named: 'the first', sentence: 'Your first recorded run' }
        : { title: `${ordinal(n)} run`, named: `the ${ordinal(n)}`, sentence: `Your ${ordinal(n)} run` },
  },
  left: ({ left }) => `${countOf(left, 'run', 'runs')} left`,
}
