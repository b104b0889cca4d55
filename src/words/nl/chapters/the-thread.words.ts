import type { ThreadSays } from '../../../domain/chapters/the-thread.page'
import { by, some, spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, longDay } from '../screens/quantities'
import { days, monthOf, noRun } from './year-words'

export const words: CardWords<ThreadSays> = {
  name: 'De draad',
  says: {
    over: ({ year, length, day }) => `De langste draad van je ${year} telde ${spelled(length)} dagen op rij, vanaf ${monthOf(day)}.`,
    running: ({ year, length, day }) => `De langste draad van je ${year} tot nu toe telt ${spelled(length)} dagen op rij, vanaf ${monthOf(day)}.`,
    span: ({ fromDay, toDay }) => `Hij liep van ${longDay(fromDay)} tot en met ${longDay(toDay)}.`,
    edges: ({ before, after, year }) =>
      `Hij ${before === 1 && after === 1 ? 'kwam uit het jaar ervoor en liep door in het volgende' : before === 1 ? 'kwam uit het jaar ervoor' : 'liep door in het volgende jaar'}; verteld worden zijn dagen in ${year}.`,
    against: ({ without, of, next, alike }) =>
      `Van ${count(of)} dagen ${by(without, 'bleef er', 'bleven er')} ${some(without)} zonder run; ${alike > 0 ? 'een andere draad was even lang' : next === 0 ? 'er was geen andere draad' : `de op één na langste telde ${days(next)}`}.`,
    how: ({ least }) =>
      `${validRun} Een draad zijn dagen van het jaar die op elkaar volgen, elk met een run; meer runs op een dag zijn er één dag van. Van gelijke wordt de laatste verteld. Een dag die niet voorbij is, telt zodra er een run in valt. Nodig zijn ${spelled(least)} dagen.`,
    none: ({ year }) => noRun(year),
    few: ({ length, least, year }) => `Hiervoor zijn ${spelled(least)} dagen op rij nodig; het langst in ${year} is ${days(length)}.`,
  },
}
