import type { FarSays } from '../../../domain/cards/the-far-line.card'
import { capital, luck, spelled, yearsBetween } from '../amounts'
import { count, countOf, distance, figure, longDay } from '../screens/quantities'
import { weekdayName, weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const runs = (n: number): string => (n === 0 ? 'no run' : countOf(n, 'run', 'runs'))
const percent = (share: number): string => `${figure(Math.round(share * 100))}%`

export const words: CardWords<FarSays> = {
  name: 'The Far Line',
  says: {
    are: ({ far, k, n, longest, all }, unit) =>
      `Your far line is ${distance(far, unit)}: ${count(k)} of your ${all === 1 ? '' : 'last '}${count(n)} runs went far, the longest ${distance(longest, unit)}.`,
    were: ({ k, n, longest, fromYear, toYear }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))}, ${count(k)} of your ${count(n)} runs went far, the longest ${distance(longest, unit)}.`,
    others: ({ others, median }, unit) =>
      others === 0
        ? 'There is no other run.'
        : `The other ${others === 1 ? 'one was' : `${count(others)} were`} not far; the middle one of them was ${distance(median, unit)}.`,
    longest: ({ metres, day }, unit) => `The longest: ${distance(metres, unit)}, on ${longDay(day)}.`,
    weekday: ({ weekday, k, n, share, p }) =>
      `${count(k)} of the ${count(n)} far ones fell on a ${weekdayName(weekday)}, as ${percent(share)} of all runs do; luck would do that ${luck(p)}.`,
    'no-weekday': ({ weekday, k, n }) => `No weekday stands out among them: ${count(k)} of ${count(n)} fell on a ${weekdayName(weekday)}, which luck may do.`,
    line: ({ far, median, p90 }, unit) =>
      `The line now: the middle run of the last year is ${distance(median, unit)}, nine in ten stay within ${distance(p90, unit)}, so far begins at ${distance(far, unit)}.`,
    unruled: ({ unruled }) =>
      `${capital(spelled(unruled))} early ${unruled === 1 ? 'run is' : 'runs are'} left out: too early to say, with fewer than ten runs in the year up to ${unruled === 1 ? 'it' : 'each'}.`,
    lately: ({ k, n, share }) =>
      n === 0
        ? 'The last 26 complete weeks hold no run'
        : `Of the ${runs(n)} of the last 26 complete weeks ${k === 0 ? 'none' : count(k)} went far, against ${percent(share)} in the whole window`,
    how: ({ firstWeekday }) =>
      `${validRun} A run is far if it is at least one and a half times the middle run of the 365 days up to and including it, and as long as the longest tenth of them or longer (the median and the quantile of nine in ten, of type 7). It takes ten runs in those 365 days, and 40 in the last 104 weeks, this one included. The weekday is held against luck: if far runs fell on weekdays as all runs do, the chance of so many on that one is exact (a binomial tail, phases taken out), times seven because any of them might have come out on top. It is told in the present while in the last 26 complete weeks runs went far at least half as often as in the whole window.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, unruled, fromDay, toDay }) =>
      `A horizon from ${longDay(fromDay)} to ${longDay(toDay)}, a stem below it for each of ${countOf(all - unruled, 'run', 'runs')}, as tall as the run is long: what was far for its own year rises above it. ${capital(spelled(lit))} of the last 104 weeks that did ${lit === 1 ? 'is' : 'are'} lit.${
        unruled === 0 ? '' : ` ${capital(spelled(unruled))} with too few before ${unruled === 1 ? 'it is a tick' : 'them are ticks'} beneath.`
      }`,
    'no-run': () => 'Needs a first run.',
    runs: ({ left, n }) => `Needs ${countOf(left, 'more run', 'more runs')} in 104 weeks; there ${n === 1 ? 'is' : 'are'} ${n === 0 ? 'none' : count(n)}.`,
    year: ({ left }) => `Needs ${countOf(left, 'more run', 'more runs')} to know what is far by now: it takes ten within a year.`,
    alike: ({ n, far, longest }, unit) =>
      `None of your last ${count(n)} runs went far: that would begin at ${distance(far, unit)}, and the longest was ${distance(longest, unit)}.`,
  },
}
