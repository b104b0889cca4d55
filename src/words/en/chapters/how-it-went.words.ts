import type { WentSays } from '../../../domain/chapters/how-it-went.page'
import { times } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, duration, longDay, longDistance } from '../screens/quantities'
import { weeksRun } from '../weekdays'
import { days, noRun } from './year-words'

const inWeeks = (kept: number, weeks: number): string => (weeks === 0 ? '' : `, in ${kept === 0 ? 'none' : count(kept)} of ${countOf(weeks, 'week', 'weeks')}`)

export const words: CardWords<WentSays> = {
  name: 'How it went',
  says: {
    over: ({ year, runs, metres, kept, weeks }, unit) => `In ${year} you ran ${times(runs)}, ${longDistance(metres, unit)}${inWeeks(kept, weeks)}.`,
    running: ({ year, runs, metres, kept, weeks }, unit) =>
      `So far in ${year} you have run ${times(runs)}, ${longDistance(metres, unit)}${inWeeks(kept, weeks)}.`,
    against: ({ days: on, of, empty, weeks }) =>
      `${days(of - on)
        .replace(/^one/, 'One')
        .replace(
          /^0 days/,
          'No day',
        )} of ${count(of)} had no run${weeks === 0 ? '' : `, and ${empty === 0 ? 'no week' : countOf(empty, 'week', 'weeks')} of ${count(weeks)} had none`}.`,
    moving: ({ seconds }) => `Moving for ${duration(seconds)} in all.`,
    began: ({ firstDay }) => `The first run ever recorded was on ${longDay(firstDay)}; what came before it is not in here.`,
    how: ({ year, firstWeekday }) =>
      `${validRun} The year is the calendar’s, by those dates. Only weeks that lie wholly in ${year} and are over are counted, so that no week belongs to two years. ${weeksRun(firstWeekday)}. A day that is not over counts once it has a run.`,
    none: ({ year }) => noRun(year),
  },
}
