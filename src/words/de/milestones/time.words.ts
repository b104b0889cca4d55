import type { TimeSays } from '../../../domain/milestones/time.family'
import { countOf } from '../screens/quantities'
import { timeLeft } from './left'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<TimeSays> = {
  name: 'Zeit insgesamt',
  says: {
    reached: ({ hours }) => ({
      title: countOf(hours, 'Eine Stunde', 'Stunden'),
      named: countOf(hours, 'der einen Stunde', 'Stunden').replace(/^(?=\d)/, 'den '),
      sentence: `Du warst insgesamt ${countOf(hours, 'eine Stunde', 'Stunden')} gelaufen`,
    }),
  },
  left: ({ left }) => `noch ${timeLeft(left)}`,
}
