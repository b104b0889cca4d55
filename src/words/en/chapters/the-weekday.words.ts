import type { WeekdaySays } from '../../../domain/chapters/the-weekday.page'
import { listed, spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count } from '../screens/quantities'
import { weekdayName } from '../weekdays'
import { moreRuns } from './year-words'

export const words: CardWords<WeekdaySays> = {
  name: 'The weekday',
  says: {
    over: ({ year, weekday, k, n }) => `In ${year} no weekday held more of your runs than ${weekdayName(weekday)}: ${count(k)} of ${count(n)}.`,
    running: ({ year, weekday, k, n }) => `So far in ${year} no weekday holds more of your runs than ${weekdayName(weekday)}: ${count(k)} of ${count(n)}.`,
    against: ({ others, next }) =>
      others === 0 ? 'No run fell on another weekday.' : `The other weekdays held ${count(others)}; the next of them ${count(next)}.`,
    days: ({ list }) =>
      `${listed(
        list
          .split(' ')
          .map(Number)
          .map((n, at) => `${weekdayName(at + 1)} ${n === 0 ? 'none' : count(n)}`),
      )}.`,
    how: ({ least }) =>
      `${validRun} Runs are counted by the weekday on which they began. It needs ${spelled(least)} runs, and one weekday with more than every other. It is a count of one year: whether a day is kept week by week is for The Ritual Day to test.`,
    few: ({ left, year }) => moreRuns(left, year),
    even: ({ k, days, year }) =>
      `It takes one weekday with more runs than every other; ${spelled(days)} weekdays of ${year} hold ${count(k)} runs each.`.replace(
        ' 1 runs each',
        ' one run each',
      ),
  },
}
