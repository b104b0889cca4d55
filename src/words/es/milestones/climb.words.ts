import type { ClimbSays } from '../../../domain/milestones/climb.family'
import { altitude, count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'
import { isLeft } from './left'

const names = { km: 'm', mi: 'ft' } as const

export const words: FamilyWords<ClimbSays> = {
  name: 'Desnivel total',
  says: {
    reached: ({ n, ladder }) => {
      const height = `${count(n)}\u00A0${names[ladder]}`
      return { title: `${height} de desnivel`, named: `los ${height}`, sentence: `Llevabas subidos ${height} en total` }
    },
  },
  left: ({ left }, unit) => isLeft(altitude(Math.max(1, left), unit)),
}
