import type { ShoesSays } from '../../../domain/milestones/shoes.family'
import { count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<ShoesSays> = {
  name: 'Chaussures',
  says: {
    first: ({ shoe }) => ({
      title: `Nouvelles chaussures : ${shoe}`,
      named: `les ${shoe}`,
      sentence: `Ta première sortie dans de nouvelles chaussures, ${shoe}`,
    }),
    reached: ({ shoe, n, ladder }) => {
      const far = ladder === 'km' ? `${count(n)} km` : `${count(n)} mi`
      return { title: `${far} en ${shoe}`, named: `les ${far}`, sentence: `Tu avais couru ${far} en ${shoe}` }
    },
  },
}
