import type { ClimbSays } from '../../../domain/milestones/climb.family'
import { altitude } from '../screens/quantities'
import { count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'

const names = { km: 'm', mi: 'ft' } as const

export const words: FamilyWords<ClimbSays> = {
  name: 'Total climb',
  says: {
    reached: ({ n, ladder }) => {
      const height = `${count(n)} ${names[ladder]}`
      return { title: `${height} of climb`, named: height, sentence: `You had climbed ${height} in all` }
    },
  },
  left: ({ left }, unit) => `${altitude(Math.max(1, left), unit)} left`,
}
