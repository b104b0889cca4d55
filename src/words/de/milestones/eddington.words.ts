import type { EddingtonSays } from '../../../domain/milestones/eddington.family'
import { count, countOf } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<EddingtonSays> = {
  name: 'Eddington-Zahl',
  says: {
    reached: ({ n, ladder }) => ({
      title: `Eddington-Zahl ${count(n)}, in ${ladder}`,
      named: `der Zahl ${count(n)}`,
      sentence: `Eddington-Zahl ${count(n)}: ${countOf(n, 'ein Tag', 'Tage')} mit ${count(n)}\u00a0${ladder} oder mehr`,
    }),
  },
  left: ({ left, value, ladder }) => `noch ${countOf(left, 'ein Tag', 'Tage')} mit ${count(value)}\u00a0${ladder ?? 'km'} oder mehr`,
}
