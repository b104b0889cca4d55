import type { ThreadSays } from '../../../domain/chapters/the-thread.page'
import { spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, longDay } from '../screens/quantities'
import { days, monthOf, noRun } from './year-words'

export const words: CardWords<ThreadSays> = {
  name: 'The thread',
  says: {
    over: ({ year, length, day }) => `The longest thread of your ${year} held ${spelled(length)} days in a row, begun in ${monthOf(day)}.`,
    running: ({ year, length, day }) => `The longest thread of your ${year} so far holds ${spelled(length)} days in a row, begun in ${monthOf(day)}.`,
    span: ({ fromDay, toDay }) => `It ran from ${longDay(fromDay)} to ${longDay(toDay)}.`,
    edges: ({ before, after, year }) =>
      `It ${before === 1 && after === 1 ? 'came in from the year before and led on into the next' : before === 1 ? 'came in from the year before' : 'led on into the next year'}; only its days in ${year} are told here.`,
    against: ({ without, of, next, alike }) =>
      `${without === 0 ? 'No day' : without === 1 ? 'One day' : `${count(without)} days`} of ${count(of)} had no run; ${alike > 0 ? 'another thread was as long' : next === 0 ? 'there was no other thread' : `the next longest held ${days(next)}`}.`,
    how: ({ least }) =>
      `${validRun} A thread is days of the year that follow one another, each with a run; several runs on a day are one day of it. Of equal ones the latest is told. A day that is not over counts once it has a run. It needs ${spelled(least)} days.`,
    none: ({ year }) => noRun(year),
    few: ({ length, least, year }) => `It takes ${spelled(least)} days in a row; the longest of ${year} is ${days(length)}.`,
  },
}
