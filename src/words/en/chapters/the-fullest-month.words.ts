import type { MonthSays } from '../../../domain/chapters/the-fullest-month.page'
import { capital, nameOfMonth, spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, longDistance } from '../screens/quantities'
import { noRun, runs } from './year-words'

export const words: CardWords<MonthSays> = {
  name: 'The fullest month',
  says: {
    over: ({ year, month, metres, k, n }, unit) =>
      `No month of your ${year} held more than ${nameOfMonth(month)}: ${longDistance(metres, unit)}, in ${count(k)} of ${count(n)} runs.`,
    running: ({ year, month, metres, k, n }, unit) =>
      `No month of your ${year} so far holds more than ${nameOfMonth(month)}: ${longDistance(metres, unit)}, in ${count(k)} of ${count(n)} runs.`,
    against: ({ others, metres, next, nextMetres }, unit) =>
      `The other months held ${longDistance(metres, unit)} in ${runs(others)}; the next of them, ${nameOfMonth(next)}, ${longDistance(nextMetres, unit)}.`,
    empty: ({ months, of }) =>
      `${months === 0 ? 'No month' : months === 1 ? 'One month' : `${capital(spelled(months))} months`} of ${spelled(of)} held no run.`,
    how: () =>
      `${validRun} Distances are summed by the month of that date, and the month with the most is told. It needs two months with a run, and one with more than every other. A month that is not over counts once it has a run.`,
    few: ({ months, year }) => (months === 0 ? noRun(year) : `It takes two months with a run, and ${year} holds one.`),
    even: ({ months, year }) => `It takes one month with more than every other; ${spelled(months)} of ${year} hold as much.`,
  },
}
