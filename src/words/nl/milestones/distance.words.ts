import type { DistanceSays } from '../../../domain/milestones/distance.family'
import { count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'
import { distanceLeft } from './left'

export const words: FamilyWords<DistanceSays> = {
  name: 'Totale afstand',
  says: {
    reached: ({ n, ladder }) => {
      const title = `${count(n)}\u00A0${ladder}`
      return { title, named: title, sentence: `Je had in totaal ${title} gelopen` }
    },
  },
  left: ({ left }, unit) => `nog ${distanceLeft(left, unit)}`,
}
