import type { ShoesSays } from '../../../domain/milestones/shoes.family'
import { count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<ShoesSays> = {
  name: 'Shoes',
  says: {
    first: ({ shoe }) => ({ title: `New shoes: ${shoe}`, named: shoe, sentence: `Your first run in new shoes, ${shoe}` }),
    reached: ({ shoe, n, ladder }) => ({
      title: `${count(n)} ${ladder} in ${shoe}`,
      named: `${count(n)} ${ladder}`,
      sentence: `You had run ${count(n)} ${ladder} in ${shoe}`,
    }),
  },
}
