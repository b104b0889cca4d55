import type { EddingtonSays } from '../../../domain/milestones/eddington.family'
import { count, countOf } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<EddingtonSays> = {
  name: 'Eddingtongetal',
  says: {
    reached: ({ n, ladder }) => {
      const days = `${countOf(n, 'dag', 'dagen')} van ${count(n)}\u00A0${ladder} of meer`
      return { title: `Eddingtongetal ${count(n)}, in ${ladder}`, named: `getal ${count(n)}`, sentence: `Eddingtongetal ${count(n)}: ${days}` }
    },
  },
  left: ({ left, value, ladder }) => `nog ${countOf(left, 'dag', 'dagen')} van ${count(value)}\u00A0${ladder ?? 'km'} of meer`,
}
