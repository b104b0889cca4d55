import type { EddingtonSays } from '../../../domain/milestones/eddington.family'
import { count, countOf } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'

const far = (n: number, ladder: 'km' | 'mi'): string => (ladder === 'km' ? `${count(n)} km` : `${count(n)} mi`)

export const words: FamilyWords<EddingtonSays> = {
  name: 'Nombre d’Eddington',
  says: {
    reached: ({ n, ladder }) => {
      const days = `${countOf(n, 'un jour', 'jours')} de ${far(n, ladder)} ou plus`
      return { title: `Nombre d’Eddington ${count(n)}, en ${ladder}`, named: `le nombre ${count(n)}`, sentence: `Nombre d’Eddington ${count(n)} : ${days}` }
    },
  },
  left: ({ left, value, ladder }) => `encore ${countOf(left, 'un jour', 'jours')} de ${far(value, ladder ?? 'km')} ou plus`,
}
