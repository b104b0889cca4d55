import type { PromiseSays } from '../../../domain/cards/the-promise.card'
import { between, capital, spelled, yearsBetween } from '../amounts'
import { count, countOf, distance, figure, longDay, tenths } from '../screens/quantities'
import { weeksRun } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const weeks = (all: number, n: number): string => `your ${all === 1 ? 'first' : 'last'} ${count(n)}`

export const words: CardWords<PromiseSays> = {
  name: 'The Promise',
  says: {
    are: ({ k, n, all, median }) => {
      if (median < 1) return `Of ${weeks(all, n)} weeks, ${count(k)} held a run and ${count(n - k)} went by without.`
      if (k < n) return `Your usual week holds ${between(median, 'run', 'runs')}, and ${count(k)} of ${weeks(all, n)} held at least one.`
      return `Every one of ${weeks(all, n)} weeks held a run${median > 1 ? `, and the usual one holds ${between(median, '', '').trim()}` : ''}.`
    },
    were: ({ k, n, fromYear, toYear }) => `${capital(yearsBetween(fromYear, toYear))} you showed up in ${spelled(k)} of the ${count(n)} weeks up to now.`,
    empty: ({ empty, longest, n }) => {
      if (empty === 0) return `Not one of the ${count(n)} weeks went by without a run.`
      if (empty === 1) return 'The other week held no run.'
      return `The other ${count(empty)} weeks held no run, ${longest === 1 ? 'never two in a row' : longest === empty ? 'all of them in a row' : `at the longest ${count(longest)} in a row`}.`
    },
    quarters: ({ low, median, high, most }) =>
      `Runs a week, empty weeks included: ${figure(median)} in the middle; the middle half of the weeks holds ${low === high ? figure(low) : `${figure(low)} to ${figure(high)}`}, the fullest ${count(most)}.`,
    spread: ({ ratio, low, high }) =>
      ratio === 0
        ? 'All your running weeks have as many running days as their slope would give them.'
        : `The running days of your running weeks vary ${tenths(ratio)} times as much as luck would make them (${tenths(low)} to ${tenths(high)}), their slope taken out.`,
    again: ({ k, n, byLuck }) =>
      `Of ${countOf(n, 'running day', 'running days')} that followed a running week, ${k === 0 ? 'none' : count(k)} fell on a weekday of that week; luck would bring ${count(Math.round(byLuck))}.`,
    near: ({ k, n, metres }, unit) =>
      `${k === n ? 'All' : `${capital(k === 0 ? 'none' : count(k))} of`} ${countOf(n, 'run', 'runs')} were within a fifth of the middle one, ${distance(metres, unit)}.`,
    lately: ({ k, weeks, share }) =>
      `${k === 0 ? 'None' : count(k)} of the last ${count(weeks)} complete weeks held a run, against ${figure(Math.round(share * 100))}% in the whole window`,
    how: ({ n, all, firstWeekday }) =>
      `${validRun} ${weeksRun(firstWeekday)}, and the current one is left out. The weeks that hold a run are divided by ${
        all === 1
          ? `all ${count(n)} complete weeks since the first run, its own week included`
          : `the last ${count(n)} complete weeks, whether they hold a run or not`
      }. The middle and the quarters count runs, not days, empty weeks included (quantiles of type 7). To luck every day of a running week is as likely: how much the weeks vary is the mean square of their running days about their slope, over the variance that luck gives them, at 95%; the weekdays of a week are compared with those of the one before, shuffled; both take 26 such weeks. It is told in the present while the last 26 complete weeks hold a run at least half as often as the whole window. It needs 26 complete weeks since the first run.`,
    shows: ({ runs, lit, empty, fromDay, toDay }) =>
      `A row for each year from ${longDay(fromDay)} to ${longDay(toDay)}, a tick for each of ${countOf(runs, 'run', 'runs')}, as tall as the run is long. ${capital(
        spelled(lit),
      )} of them ${lit === 1 ? 'lies' : 'lie'} in the weeks the sentence speaks of; ${empty === 0 ? 'none of those weeks is empty' : `${spelled(empty)} of those weeks ${empty === 1 ? 'stays' : 'stay'} hollow`}.`,
    'no-run': () => 'Needs a first run.',
    weeks: ({ weeks }) => `Needs ${countOf(weeks, 'more week', 'more weeks')}.`,
    'window-empty': ({ n }) => `Needs a run in the last ${count(n)} complete weeks; there is none.`,
  },
}
