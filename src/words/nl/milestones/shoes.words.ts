import type { ShoesSays } from '../../../domain/milestones/shoes.family'
import { count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<ShoesSays> = {
  name: 'Schoenen',
  says: {
    first: ({ shoe }) => ({ title: `Nieuwe schoenen: ${shoe}`, named: shoe, sentence: `Je eerste run op nieuwe schoenen, ${shoe}` }),
    reached: ({ shoe, n, ladder }) => ({
      title: `${count(n)}\u00A0${ladder} op ${shoe}`,
      named: `${count(n)}\u00A0${ladder}`,
      sentence: `Je had ${count(n)}\u00A0${ladder} op ${shoe} gelopen`,
    }),
  },
}
