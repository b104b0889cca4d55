import type { ClimbSays } from '../../../domain/milestones/climb.family'
import { altitude, count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'

const names = { km: 'm', mi: 'ft' } as const

export const words: FamilyWords<ClimbSays> = {
  name: 'Höhenmeter insgesamt',
  says: {
    reached: ({ n, ladder }) => {
      const height = `${count(n)} ${names[ladder]}`
      return { title: `${height} bergauf`, named: `den ${height}`, sentence: `Du warst insgesamt ${height} bergauf gelaufen` }
    },
  },
  left: ({ left }, unit) => `noch ${altitude(Math.max(1, left), unit)}`,
}
