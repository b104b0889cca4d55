import type { DistanceSays } from '../../../domain/milestones/distance.family'
import { count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'
import { distanceLeft, isLeft } from './left'

export const words: FamilyWords<DistanceSays> = {
  name: 'Distancia total',
  says: {
    reached: ({ n, ladder }) => {
      const title = `${count(n)}\u00A0${ladder}`
      const [article, run] = ladder === 'km' ? ['los', 'corridos'] : ['las', 'corridas']
      return { title, named: `${article} ${title}`, sentence: `Llevabas ${run} ${title} en total` }
    },
  },
  left: ({ left }, unit) => isLeft(distanceLeft(left, unit)),
}
