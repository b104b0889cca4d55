import type { EddingtonSays } from '../../../domain/milestones/eddington.family'
import { count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<EddingtonSays> = {
  name: 'Número de Eddington',
  says: {
    reached: ({ n, ladder }) => {
      const days = `${count(n)} ${n === 1 ? 'dia' : 'dias'} de ${count(n)} ${ladder} ou mais`
      return { title: `Número de Eddington ${count(n)}, em ${ladder}`, named: `o número ${count(n)}`, sentence: `Número de Eddington ${count(n)}: ${days}` }
    },
  },
  left: ({ left, value, ladder }) => `${left === 1 ? 'falta um dia' : `faltam ${count(left)} dias`} de ${count(value)} ${ladder ?? 'km'} ou mais`,
}
