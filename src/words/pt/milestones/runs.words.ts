import type { RunsSays } from '../../../domain/milestones/runs.family'
import { count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'
import { ordinal } from './ordinal'

export const words: FamilyWords<RunsSays> = {
  name: 'Número de corridas',
  says: {
    reached: ({ n }) =>
      n === 1
        ? { title: 'Primeira corrida registrada', named: 'da primeira', sentence: 'Sua primeira corrida registrada' }
        : { title: `${ordinal(n)} corrida`, named: `da ${ordinal(n)}`, sentence: `Sua ${ordinal(n)} corrida` },
  },
  left: ({ left }) => (left === 1 ? 'falta uma corrida' : `faltam ${count(left)} corridas`),
}
