import type { RunsSays } from '../../../domain/milestones/runs.family'
import { countOf } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'
import { ordinal } from './ordinal'

export const words: FamilyWords<RunsSays> = {
  name: 'Anzahl der Läufe',
  says: {
    reached: ({ n }) =>
      n === 1
        ? { title: 'Erster aufgezeichneter Lauf', named: 'dem ersten', sentence: 'Dein erster aufgezeichneter Lauf' }
        : { title: `${ordinal(n)} Lauf`, named: `dem ${ordinal(n)}`, sentence: `Dein ${ordinal(n)} Lauf` },
  },
  left: ({ left }) => `noch ${countOf(left, 'ein Lauf', 'Läufe')}`,
}
