import type { EddingtonSays } from '../../../domain/milestones/eddington.family'
import { count, countOf } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<EddingtonSays> = {
  name: 'Eddington number',
  says: {
    reached: ({ n, ladder }) => {
      const days = `${count(n)} days of ${count(n)} ${ladder} or more`
      return { title: `Eddington number ${count(n)}, in ${ladder}`, named: `number ${count(n)}`, sentence: `Eddington number ${count(n)}: ${days}` }
    },
  },
  left: ({ left, value, ladder }) => `${countOf(left, 'day', 'days')} of ${count(value)} ${ladder ?? 'km'} or more left`,
}
