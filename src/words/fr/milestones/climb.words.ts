import type { ClimbSays } from '../../../domain/milestones/climb.family'
import { altitude, count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<ClimbSays> = {
  name: 'Dénivelé cumulé',
  says: {
    reached: ({ n, ladder }) => {
      const height = ladder === 'km' ? `${count(n)} m` : `${count(n)} ft`
      return { title: `${height} de dénivelé`, named: `les ${height}`, sentence: `Tu avais grimpé ${height} en tout` }
    },
  },
  left: ({ left }, unit) => `encore ${altitude(Math.max(1, left), unit)}`,
}
