import type { ClimbSays } from '../../../domain/milestones/climb.family'
import { altitude, count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'

const names = { km: 'm', mi: 'ft' } as const

export const words: FamilyWords<ClimbSays> = {
  name: 'Totale stijging',
  says: {
    reached: ({ n, ladder }) => {
      const height = `${count(n)}\u00A0${names[ladder]}`
      return { title: `${height} geklommen`, named: height, sentence: `Je had in totaal ${height} geklommen` }
    },
  },
  left: ({ left }, unit) => `nog ${altitude(Math.max(1, left), unit)}`,
}
