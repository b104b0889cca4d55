import type { FirstAndLastSays } from '../../../domain/chapters/first-and-last.page'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { distance, longDay } from '../screens/quantities'
import { monthOf, noRun, runs } from './year-words'

export const words: CardWords<FirstAndLastSays> = {
  name: 'First and last line',
  says: {
    over: ({ year, first, firstDay, last, lastDay }, unit) =>
      `Your ${year} began with ${distance(first, unit)} in ${monthOf(firstDay)} and ended with ${distance(last, unit)} in ${monthOf(lastDay)}.`,
    running: ({ year, first, firstDay, last, lastDay }, unit) =>
      `Your ${year} began with ${distance(first, unit)} in ${monthOf(firstDay)}; the latest run, in ${monthOf(lastDay)}, is ${distance(last, unit)}.`,
    on: ({ firstDay, lastDay }) => `The first was on ${longDay(firstDay)}, the last on ${longDay(lastDay)}.`,
    against: ({ between }) =>
      between === 0 ? 'No run lies between the two.' : `Both are single runs: ${runs(between)} ${between === 1 ? 'lies' : 'lie'} between them.`,
    how: () => `${validRun} The first and the last run of the year by date; on one date, by when they began. It needs two.`,
    none: ({ year }) => noRun(year),
    one: ({ year, over }) => `It takes a second run; ${year} ${over === 1 ? 'held' : 'has held'} one.`,
  },
}
