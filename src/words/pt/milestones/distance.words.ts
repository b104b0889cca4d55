import type { DistanceSays } from '../../../domain/milestones/distance.family'
import { count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'
import { distanceLeft } from './left'

export const words: FamilyWords<DistanceSays> = {
  name: 'Distância total',
  says: {
    reached: ({ n, ladder }) => {
      const title = `${count(n)} ${ladder}`
      return { title, named: title, sentence: `Você chegou a ${title} ao todo` }
    },
  },
  left: ({ left }, unit) => `faltam ${distanceLeft(left, unit)}`,
}
