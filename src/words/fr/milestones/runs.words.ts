import type { RunsSays } from '../../../domain/milestones/runs.family'
import { countOf } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'
import { ordinal } from './ordinal'

export const words: FamilyWords<RunsSays> = {
  name: 'Nombre de sorties',
  says: {
    reached: ({ n }) =>
      n === 1
        ? { title: 'Première sortie enregistrée', named: 'la première', sentence: 'Ta première sortie enregistrée' }
        : { title: `${ordinal(n, 'f')} sortie`, named: `la ${ordinal(n, 'f')}`, sentence: `Ta ${ordinal(n, 'f')} sortie` },
  },
  left: ({ left }) => `encore ${countOf(left, 'une sortie', 'sorties')}`,
}
