import type { TimeSays } from '../../../domain/milestones/time.family'
import { countOf } from '../screens/quantities'
import { isLeft, timeLeft } from './left'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<TimeSays> = {
  name: 'Tiempo total',
  says: {
    reached: ({ hours }) => {
      const title = countOf(hours, 'una hora', 'horas')
      return {
        title: hours === 1 ? 'Una hora' : title,
        named: hours === 1 ? 'la primera hora' : `las ${title}`,
        sentence: `Llevabas ${hours === 1 ? 'corrida' : 'corridas'} ${title} en total`,
      }
    },
  },
  left: ({ left }) => isLeft(timeLeft(left)),
}
