import type { ShoesSays } from '../../../domain/milestones/shoes.family'
import { count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<ShoesSays> = {
  name: 'Zapatillas',
  says: {
    first: ({ shoe }) => ({ title: `Zapatillas nuevas: ${shoe}`, named: shoe, sentence: `Tu primera salida con zapatillas nuevas, ${shoe}` }),
    reached: ({ shoe, n, ladder }) => {
      const length = `${count(n)}\u00A0${ladder}`
      return { title: `${length} con ${shoe}`, named: `${ladder === 'km' ? 'los' : 'las'} ${length}`, sentence: `Llevabas ${length} con ${shoe}` }
    },
  },
}
