import type { ShoesSays } from '../../../domain/milestones/shoes.family'
import { count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<ShoesSays> = {
  name: 'Tênis',
  says: {
    first: ({ shoe }) => ({ title: `Tênis novo: ${shoe}`, named: `de ${shoe}`, sentence: `Sua primeira corrida com tênis novo, ${shoe}` }),
    reached: ({ shoe, n, ladder }) => ({
      title: `${count(n)} ${ladder} com ${shoe}`,
      named: `dos ${count(n)} ${ladder}`,
      sentence: `Você chegou a ${count(n)} ${ladder} com ${shoe}`,
    }),
  },
}
