import type { LineSays } from '../../../domain/cards/first-line.card'
import { monthAndYear } from '../amounts'
import { count, countOf, distance, duration, longDay } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const days = (n: number): string => countOf(n, 'day', 'days')

export const words: CardWords<LineSays> = {
  name: 'First Line',
  says: {
    are: ({ first, firstDay, latest, runsOn }, unit) =>
      `Your first recorded run was ${distance(first, unit)}, in ${monthAndYear(firstDay)}; ${countOf(runsOn, 'run', 'runs')} on, the latest is ${distance(latest, unit)}.`,
    were: ({ first, firstDay, latest, latestDay }, unit) =>
      `Your first recorded run was ${distance(first, unit)}, in ${monthAndYear(firstDay)}; your latest, in ${monthAndYear(latestDay)}, was ${distance(latest, unit)}.`,
    usual: ({ first, latest, firstRuns, latestRuns }, unit) =>
      `Both are single runs: of ${count(firstRuns)} in the first year the middle one was ${distance(first, unit)}, of ${count(latestRuns)} in the last year ${distance(latest, unit)}.`,
    pair: ({ earlierDay, earlierMetres, earlierSeconds, laterDay, laterMetres, laterSeconds }, unit) =>
      `The two nearest in distance, one from the first year and one from the last: ${distance(earlierMetres, unit)} in ${duration(earlierSeconds)} on ${longDay(earlierDay)}, ${distance(laterMetres, unit)} in ${duration(laterSeconds)} on ${longDay(laterDay)}.`,
    'no-pair': () => 'No run of the last year is within a tenth of the distance of one from the first.',
    before: ({ firstDay }) => `What you ran before ${longDay(firstDay)} is not in here: this is the first run recorded, perhaps not the first you ran.`,
    lately: ({ since, k, weeks }) =>
      `The latest run ${since === 0 ? 'was today' : `was ${days(since)} ago`}; the last ${count(weeks)} complete weeks hold ${k === 0 ? 'none' : countOf(k, 'run', 'runs')}`,
    how: ({ firstWeekday }) =>
      `${validRun} The first line is the first run recorded, the latest line the last. The first year is the 365 days from the first run on, the last year the 365 days up to the latest. The two runs from these years that are nearest in distance, within a tenth of the earlier one, are set side by side; where several pairs are as near, the earliest first run and the latest last one. The middle run is the median. It needs a year between the first and the latest run. It is told in the past once 26 complete weeks have held no run.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs, fromDay, toDay }) =>
      `${countOf(runs, 'run', 'runs')} from ${longDay(fromDay)} to ${longDay(toDay)}, written one after another like words, the longer the run the longer the word, a paragraph a year. The first and the latest are lit.`,
    'no-run': () => 'Needs a first run.',
    year: ({ left }) => `Needs ${countOf(left, 'more day', 'more days')}, and a run after them: a year between the first line and the latest.`,
    'year-over': () => 'Needs one more run: a year between the first line and the latest.',
  },
}
