import type { EddingtonSays } from '../../../domain/milestones/eddington.family'
import { days } from '../amounts'
import { count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<EddingtonSays> = {
  name: 'Número de Eddington',
  says: {
    reached: ({ n, ladder }) => ({
      title: `Número de Eddington ${count(n)}, en ${ladder}`,
      named: `el número ${count(n)}`,
      sentence: `Número de Eddington ${count(n)}: ${days(n)} de ${count(n)}\u00A0${ladder} o más`,
    }),
  },
  left: ({ left, value, ladder }) => `${left === 1 ? 'falta' : 'faltan'} ${days(left)} de ${count(value)}\u00A0${ladder ?? 'km'} o más`,
}
