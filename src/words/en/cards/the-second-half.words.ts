import type { FasterHalf, SecondHalfSays } from '../../../domain/cards/the-second-half.card'
import { capital, listed, luck, spelled, yearsBetween } from '../amounts'
import { count, countOf, figure, longDay } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const finish = { second: 'finish faster than you begin', first: 'begin faster than you finish' } as const satisfies Record<FasterHalf, string>
const finished = { second: 'finished faster than you began', first: 'began faster than you finished' } as const satisfies Record<FasterHalf, string>
const opposite = { second: 'first', first: 'second' } as const satisfies Record<FasterHalf, FasterHalf>
const runs = (n: number): string => (n === 0 ? 'no run' : countOf(n, 'run', 'runs'))

export const words: CardWords<SecondHalfSays> = {
  name: 'The Second Half',
  says: {
    are: ({ half, k, n, all }) =>
      `You ${finish[half]}: in ${k === n ? 'all' : count(k)} of your ${all === 1 ? '' : 'last '}${count(n)} runs the ${half} half was quicker.`,
    were: ({ half, k, n, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))} you ${finished[half]}: in ${k === n ? 'all' : `${count(k)} of`} ${count(n)} runs.`,
    others: ({ half, even, other }) =>
      even + other === 0
        ? 'No other run says otherwise.'
        : `Of the others, ${even === 0 ? 'none' : spelled(even)} ${even === 1 ? 'was' : 'were'} even, and in ${other === 0 ? 'none' : spelled(other)} the ${opposite[half]} half was quicker.`,
    middle: ({ thousandths }) =>
      thousandths === 1000
        ? 'In the middle run both halves took the same time, hills taken out.'
        : `In the middle run the second half took ${figure(Math.abs(1000 - thousandths) / 10)}% ${thousandths < 1000 ? 'less' : 'more'} time than the first, hills taken out.`,
    luck: ({ k, n, p }) => `Were either half as likely to be the quicker one, luck would set ${count(k)} of ${count(n)} on one side ${luck(p)}.`,
    phases: ({ n, effective }) =>
      Math.floor(effective) >= n
        ? `How one run is finished does not follow from the last: all ${count(n)} count in full.`
        : `Like runs come in phases: in the interval these ${count(n)} count for as much as ${count(Math.max(1, Math.floor(effective)))} that don’t.`,
    'left-out': ({ paused, unknown }) =>
      paused + unknown === 0
        ? 'No run of 5 km or more is left out.'
        : `Left out: ${listed([
            ...(paused > 0 ? [`${runs(paused)} that paused for a tenth of the time or more`] : []),
            ...(unknown > 0 ? [`${runs(unknown)} without a track that shows both its halves and its climbs`] : []),
          ])}.`,
    lately: ({ k, n, half }) =>
      n === 0
        ? 'The last 26 complete weeks hold no run whose halves are known'
        : `Of the ${runs(n)} of the last 26 complete weeks whose halves are known, ${k === 0 ? 'none' : count(k)} had the quicker ${half} half`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} It takes runs outdoors of 5 km and more whose track knows its altitudes and that paused for less than a tenth of the time: ${count(n)} of ${count(of)} in the last 104 weeks, this one included. The halves are halves of the distance, each timed in motion, with every slope counted as what it costs to run (Minetti). Within 1% of each other they are even. The interval is Wilson’s, at 95%, over as many runs as they are worth: n(1 − r)/(1 + r), r the correlation of each run with the next. Its lower end has to lie above 50%, and luck below 1 in 100 (an exact binomial test, both ways, phases taken out). It takes 20 runs, and the halves of four in five. It is told in the present while the last 26 complete weeks still hold half of the 50%. Why one half is quicker is not known.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, unknown, half, fromDay, toDay }) =>
      `A spine of weeks from ${longDay(fromDay)} to ${longDay(toDay)}, a line for each of ${countOf(all - unknown, 'run', 'runs')}: on its left where the first half was the quicker one, on its right where the second was, as long as the lead of that half over the other. ${capital(spelled(lit))} whose ${half} half was the quicker one ${lit === 1 ? 'is' : 'are'} lit.${
        unknown === 0 ? '' : ` ${capital(spelled(unknown))} that can’t tell ${unknown === 1 ? 'is a tick' : 'are ticks'} beneath.`
      }`,
    'no-run': () => 'Needs a first run.',
    runs: ({ left, n }) =>
      `Needs ${countOf(left, 'more run', 'more runs')} of 5 km or more outdoors, with few pauses, in 104 weeks; there ${n === 1 ? 'is' : 'are'} ${n === 0 ? 'none' : count(n)}.`,
    cover: ({ n, of }) =>
      `Needs the tracks of four in five: of your last ${count(of)} runs of 5 km or more, the halves of ${n === 0 ? 'none' : count(n)} are known.`,
    neither: ({ second, even, first, n }) =>
      `Neither half stands out in your last ${count(n)} runs: the second was quicker in ${second === 0 ? 'none' : count(second)}, the first in ${first === 0 ? 'none' : count(first)}, and ${even === 0 ? 'none' : count(even)} ${even === 1 ? 'was' : 'were'} even.`,
  },
}
