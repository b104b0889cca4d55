import type { BreakthroughSays, RecordDistance } from '../../../domain/cards/the-breakthrough.card'
import { capital, listed, monthAndYear, span, spelled } from '../amounts'
import { count, countOf, duration, longDay } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const named = {
  '1k': '1\u00a0km',
  mile: 'the mile',
  '5k': '5\u00a0km',
  '10k': '10\u00a0km',
  half: 'the half',
  marathon: 'the marathon',
} as const satisfies Record<RecordDistance, string>
const long = { ...named, mile: 'a mile', half: 'a half marathon', marathon: 'a marathon' } as const satisfies Record<RecordDistance, string>
const runs = (n: number): string => (n === 0 ? 'no run' : countOf(n, 'run', 'runs'))
const days = (n: number): string => countOf(n, 'day', 'days')

export const words: CardWords<BreakthroughSays> = {
  name: 'The Breakthrough',
  says: {
    are: ({ over, seconds, by, stood, day }) =>
      `Your biggest leap came in ${monthAndYear(day)}: ${named[over]} in ${duration(seconds)}, ${duration(by)} under a record ${span(stood)} old.`,
    were: ({ over, seconds, by, stood, day }) =>
      `Your biggest leap, in ${monthAndYear(day)}, was ${named[over]} in ${duration(seconds)}: ${duration(by)} under a record ${span(stood)} old.`,
    others: ({ over, others, since, best }) =>
      `${others === 0 ? 'Every run' : others === 1 ? 'One other run' : `${capital(spelled(others))} other runs`} over ${named[over]} set ${others === 0 ? 'a' : 'no'} record; ${
        since === 0 ? 'nothing since was faster' : `${spelled(since)} since ${since === 1 ? 'was' : 'were'} faster still, down to ${duration(best)}`
      }.`,
    first: ({ over, seconds, day }) => `The first time over ${named[over]}: ${duration(seconds)}, on ${longDay(day)}.`,
    record: ({ seconds, day, by, stood }) =>
      `${duration(seconds)} on ${longDay(day)}, ${duration(by)} less, after ${stood === 0 ? 'less than a day' : days(stood)}.`,
    elsewhere: ({ over, seconds, by, stood, day }) =>
      `Over ${named[over]} the most that came off was ${duration(by)}, down to ${duration(seconds)} on ${longDay(day)}, after ${days(stood)}: no larger a share.`,
    sources: ({ over, track, whole, unknown }) =>
      `Times over ${named[over]} come from ${listed([
        ...(track > 0 ? [`the tracks of ${runs(track)}`] : []),
        ...(whole > 0 ? [`the whole of ${runs(whole)} hardly longer than that`] : []),
      ])}${unknown > 0 ? `; for ${runs(unknown)} that long none is known` : ''}.`,
    lately: ({ over, k }) => `The last 26 complete weeks and this one hold ${runs(k)} of ${named[over]} or more`,
    how: ({ over, firstWeekday }) =>
      `${validRun} The fastest 1 km, mile, 5 km, 10 km, half and whole marathon of each run outdoors are looked for in its track, by the clock, pauses included; what moves faster than a person is taken out first. A track that differs from the export’s distance by more than 2% was changed afterwards, and is left out. Without a track a run counts as a whole if it is as long as the distance and at most 3% longer. A record is at least a second faster than all before it. Distances with three records count, and among them records that stood for 90 days; the one named fell by the largest share of itself, over ${long[over]}. Times must be known for four in five of the runs that long. What came before the first run in here is not known. It is told in the present while the last 26 weeks hold a run that long.${weeksAsSet(firstWeekday)}`,
    shows: ({ over, runs: all, timed, records, fromDay, toDay }) =>
      `A ladder of days from ${longDay(fromDay)} to ${longDay(toDay)}, a short rung for each of ${runs(timed)} whose time over ${named[over]} is known, the higher the faster. Each of ${spelled(records)} records goes on until the next. The one that fell by most and the one after it are lit.${
        all === timed ? '' : ` ${capital(spelled(all - timed))} without such a time ${all - timed === 1 ? 'is a tick' : 'are ticks'} beneath.`
      }`,
    'no-run': () => 'Needs a first run of 1 km or more outdoors.',
    cover: ({ n, of }) =>
      `Needs the tracks of four in five: of your ${countOf(of, 'run', 'runs')} of 1 km or more, the fastest kilometre of ${n === 0 ? 'none' : count(n)} is known.`,
    few: ({ over, records }) => `Needs three records over one distance, each under the last; the most so far: ${spelled(records)}, over ${named[over]}.`,
    young: ({ stood, least }) =>
      `Needs a record that falls after ${days(least)} or more; the longest that one stood before it fell is ${stood === 0 ? 'less than a day' : days(stood)}.`,
  },
}
