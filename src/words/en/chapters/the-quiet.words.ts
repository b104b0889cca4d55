import type { QuietSays } from '../../../domain/chapters/the-quiet.page'
import { capital, spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, longDay } from '../screens/quantities'
import { days, monthsOf, runs } from './year-words'

export const words: CardWords<QuietSays> = {
  name: 'The quiet',
  says: {
    returned: ({ year, days: n, fromDay, toDay }) => `In ${year} you went quiet for ${days(n)}, ${monthsOf(fromDay, toDay)}, and came back.`,
    'goes-on': ({ year, days: n }) => `In ${year} you went quiet for ${days(n)}, up to its last day.`,
    open: ({ year, days: n }) => `You have been quiet for the last ${days(n)} of ${year} so far.`,
    whole: ({ year, days: n }) => `You were quiet for all ${days(n)} of ${year}.`,
    span: ({ fromDay, toDay }) => `From ${longDay(fromDay)} to ${longDay(toDay)}, both without a run.`,
    since: ({ lastDay }) => `It had begun before the year: the run before it was on ${longDay(lastDay)}.`,
    back: ({ runs: n, day }) => `The run that ended it was on ${longDay(day)}; ${runs(n)} fell in the four weeks from that day on, within the year.`,
    inside: ({ others }) =>
      others === 0 ? 'No other activity fell inside.' : `${capital(spelled(others))} other ${others === 1 ? 'activity' : 'activities'} fell inside.`,
    against: ({ runs: n, days: of, year, quiets, least }) =>
      `${capital(runs(n))} ${n === 1 ? 'falls' : 'fall'} on the other days of ${count(of)}${quiets > 1 ? `; ${year} was quiet ${spelled(quiets)} times, for ${count(least)} days or more` : ''}.`.replace(
        /^No run fall /,
        'No run falls ',
      ),
    how: ({ least }) =>
      `${validRun} It tells of the longest stretch of days of the year on which no run began, since the first run ever recorded; of equal ones the latest. A day that is not over is not a day without a run. It needs ${count(least)} days, as The Return does. It names no cause.`,
    few: ({ days: n, least, year }) => `It takes ${count(least)} days without a run; the longest such stretch of ${year} is ${n === 0 ? 'none' : days(n)}.`,
  },
}
