import type { RunsSays } from '../../../domain/milestones/runs.family'
import { runs } from '../amounts'
import { count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<RunsSays> = {
  name: 'Número de salidas',
  says: {
    reached: ({ n }) =>
      n === 1
        ? { title: 'Primera salida grabada', named: 'la primera', sentence: 'Tu primera salida grabada' }
        : { title: `Salida número ${count(n)}`, named: `la número ${count(n)}`, sentence: `Tu salida número ${count(n)}` },
  },
  left: ({ left }) => `${left === 1 ? 'falta' : 'faltan'} ${runs(left)}`,
}
