import type { ReturnSays } from '../../../domain/cards/the-return.card'
import { monday } from '../../../domain/calendar/calendar'
import { capital, span, spelled, times, yearsBetween } from '../amounts'
import { count, countOf, distance, figure, longDay } from '../screens/quantities'
import { weekSpan } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const days = (n: number): string => countOf(n, 'day', 'days')
const runs = (n: number): string => (n === 0 ? 'no run' : countOf(n, 'run', 'runs'))
const inside = (others: number): string =>
  others === 0 ? 'No other activity fell inside.' : `${capital(spelled(others))} other ${others === 1 ? 'activity' : 'activities'} fell inside.`
const from = (fromDay: number, toDay: number, length: number): string => `From ${longDay(fromDay)} to ${longDay(toDay)}, ${days(length)}`

export const words: CardWords<ReturnSays> = {
  name: 'The Return',
  says: {
    are: ({ k, n, longest }) => {
      const quiet = `${capital(times(n))} you went quiet, for ${n === 1 ? '' : 'up to '}${span(longest)}`
      if (n === 1) return k === 1 ? `${quiet}, and you came back.` : `${quiet}, and fewer than four runs followed within four weeks.`
      return k === 0 ? `${quiet}; fewer than four runs followed each.` : `${quiet}, and ${times(k)} you came back.`
    },
    were: ({ k, n, longest, fromYear, toYear }) => {
      const quiet = `${capital(times(n))} ${yearsBetween(fromYear, toYear)} you went quiet`
      if (k === 0) return `${quiet}, and fewer than four runs followed${n === 1 ? '' : ' each'}.`
      if (k === n) return `${quiet}, for ${n === 1 ? '' : 'up to '}${span(longest)}, and came back.`
      return `${quiet}, up to ${span(longest)}, and came back ${times(k)}.`
    },
    'all-back': ({ n }) => (n === 1 ? 'There is no other silence to set against it.' : `None of the ${spelled(n)} silences was left without a return.`),
    'not-back': ({ k, n }) =>
      k === 0
        ? `${n === 1 ? 'After it, fewer than four runs followed' : `After none of the ${spelled(n)} did four runs follow`} within 28 days.`
        : `After the other ${n - k === 1 ? 'one' : spelled(n - k)}, fewer than four runs followed within 28 days.`,
    returned: ({ days: length, fromDay, toDay, runs: followed, metres, recovery, others }, unit) => {
      const before = `80% of the ${distance(metres, unit)} run in the 28 days before it`
      const back =
        recovery < 0
          ? `${before} did not come together again before the next silence or today`
          : recovery === 0
            ? `${before} came together on the day of the return`
            : `${before} came together after ${days(recovery)}`
      return `${from(fromDay, toDay, length)}: ${runs(followed)} in the 28 days from its end; ${back}. ${inside(others)}`
    },
    'not-returned': ({ days: length, fromDay, toDay, runs: followed, others }) =>
      `${from(fromDay, toDay, length)}: ${runs(followed)} in the 28 days from its end. ${inside(others)}`,
    undecided: ({ days: length, toDay, runs: followed, left, others }) =>
      `A silence of ${days(length)} ended on ${longDay(toDay)}: ${runs(followed)} so far. It is counted with the fourth run, or in ${days(left)}. ${inside(others)}`,
    recovery: ({ median, reached, k }) =>
      reached === 0
        ? `80% of the distance before was reached again after none of the ${countOf(k, 'return', 'returns')}.`
        : `80% of the distance before was reached again after ${count(reached)} of ${countOf(k, 'return', 'returns')}, in the middle case after ${figure(median)} ${median === 1 ? 'day' : 'days'}.`,
    early: ({ early }) =>
      `${capital(spelled(early))} earlier ${early === 1 ? 'silence' : 'silences'}, less than eight weeks after the first run, ${early === 1 ? 'is' : 'are'} not counted.`,
    awake: ({ since, threshold }) =>
      `The last run ${since === 0 ? 'was today' : `was ${days(since)} ago`}; a silence of yours begins at ${days(Math.ceil(threshold))}`,
    open: ({ since }) => `It has been quiet for ${days(since)}; that silence puts the card in the past, and is not in the count`,
    how: ({ threshold, p90 }) =>
      `${validRun} A silence is the days from one running day to the next, if they are at least 21 and at least three times what nine in ten of all your gaps between running days stay within (the quantile of type 7), and if it began eight weeks or more after the first run. Nine in ten of yours stay within ${figure(
        p90,
      )} days, so a silence begins at ${days(Math.ceil(threshold))}. You came back if four runs fall into the 28 days that begin with the run that ends it. Recovery is the number of days until 28 days hold 80% of the distance of the 28 days before the silence, counting runs since the return, whose day is 0. A ride ends no silence. A silence that has had neither its 28 days nor its fourth run is left open. It is told in the past while a silence is open. What caused a silence is not known.`,
    shows: ({ runs: all, lit, silences, fromDay, toDay, firstWeekday }) =>
      `A tide from ${longDay(fromDay)} to ${longDay(toDay)}: each week${firstWeekday === monday ? '' : `, ${weekSpan(firstWeekday)},`} as high as its runs are far, ${countOf(all, 'run', 'runs')} in all, with ${countOf(silences, 'silence', 'silences')} between them. ${
        lit === 0 ? 'None is lit' : `${capital(spelled(lit))} ${lit === 1 ? 'is' : 'are'} lit: those of the four weeks after a return`
      }.`,
    'no-run': () => 'Needs a first run.',
    'no-silence': ({ threshold }) => `There is no silence to tell of: none of ${days(Math.ceil(threshold))} or more.`,
    'only-early': ({ early, threshold }) =>
      `There is no silence of ${days(Math.ceil(threshold))} or more with eight weeks of history before it; ${early === 1 ? 'the one so far' : `the ${spelled(early)} so far`} began sooner.`,
    'still-open': ({ since, early }) =>
      early === 1
        ? `The silence of ${days(since)} so far began less than eight weeks after the first run.`
        : `The first silence, ${days(since)} so far, has not ended.`,
    'still-undecided': ({ runs: left, left: wait }) =>
      `Needs ${countOf(left, 'more run', 'more runs')}, or ${countOf(wait, 'more day', 'more days')}, to know whether you came back.`,
    'no-distance': ({ with: known, of }) =>
      `Needs distances: ${count(known)} of ${countOf(of, 'run', 'runs')} ${known === 1 ? 'has' : 'have'} one, and 80% must.`,
  },
}
