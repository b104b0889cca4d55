import type { ClimbSays } from '../../../domain/milestones/climb.family'
import { altitude, count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'

const names = { km: 'm', mi: 'ft' } as const

export const words: FamilyWords<ClimbSays> = {
  name: 'Subida total',
  says: {
    reached: ({ n, ladder }) => {
      const height = `${count(n)} ${names[ladder]}`
      return { title: `${height} de subida`, named: height, sentence: `Você chegou a ${height} de subida ao todo` }
    },
  },
  left: ({ left }, unit) => `faltam ${altitude(Math.max(1, left), unit)}`,
}
