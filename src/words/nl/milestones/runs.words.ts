import type { RunsSays } from '../../../domain/milestones/runs.family'
import { countOf } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'
import { ordinal } from './ordinal'

export const words: FamilyWords<RunsSays> = {
  name: 'Aantal runs',
  says: {
    reached: ({ n }) =>
      n === 1
        ? { title: 'Eerste vastgelegde run', named: 'de eerste', sentence: 'Je eerste vastgelegde run' }
        : { title: `${ordinal(n)} run`, named: `de ${ordinal(n)}`, sentence: `Je ${ordinal(n)} run` },
  },
  left: ({ left }) => `nog ${countOf(left, 'run', 'runs')}`,
}
