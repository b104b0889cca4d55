import type { WayMostTakenSays } from '../../../domain/chapters/the-way-most-taken.page'
import type { Shape } from '../../../domain/routes/shape'
import { spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, distance, longDay } from '../screens/quantities'
import { noRun, runs, waitingRuns } from './year-words'

const noun = { round: 'loop', 'there-and-back': 'out-and-back', 'one-way': 'route' } as const satisfies Readonly<Record<Shape, string>>

export const words: CardWords<WayMostTakenSays> = {
  name: 'The way most taken',
  says: {
    over: ({ year, shape, k, n }) => `In ${year} no way was yours more often than one ${noun[shape]}: ${count(k)} of ${countOf(n, 'run', 'runs')}.`,
    running: ({ year, shape, k, n }) => `So far in ${year} no way is yours more often than one ${noun[shape]}: ${count(k)} of ${countOf(n, 'run', 'runs')}.`,
    against: ({ others, ways, second }) =>
      others === 0
        ? 'No run took another way.'
        : `The other ${others === 1 ? 'one' : count(others)} took ${ways === 1 ? 'one other way' : `${count(ways)} other ways`}, the next of them ${second === 1 ? 'once' : `${count(second)} times`}.`,
    length: ({ metres }, unit) => `It is ${distance(metres, unit)} long, by the track of its middle run.`,
    ever: ({ ever, firstDay, year, over }) =>
      `In all ${runs(ever)} took it${over === 1 ? ` up to the end of ${year}` : ' so far'}, the first on ${longDay(firstDay)}.`,
    'left-out': ({ without, waiting }) => `Left out: ${runs(without)} without a way of ${without === 1 ? 'its' : 'their'} own.${waitingRuns(waiting)}`,
    how: ({ n, of, least }) =>
      `${validRun} Two runs took the same way if three quarters of the 100 m cells that either touched are shared, at about the same length and course. ${count(n)} of the ${count(of)} runs outdoors of the year have a way; it needs four in five, and one taken ${spelled(least)} times. Of ways with as many the one taken last is told.`,
    none: ({ year }) => noRun(year).replace('a run', 'a run outdoors'),
    cover: ({ n, of, waiting, year }) =>
      `It takes a track for four in five runs outdoors; ${year} has one for ${n === 0 ? 'none' : count(n)} of ${count(of)}.${waitingRuns(waiting)}`,
    few: ({ k, least, year }) =>
      `It takes one way taken ${spelled(least)} times; in ${year} none was taken more than ${k === 1 ? 'once' : k === 2 ? 'twice' : `${count(k)} times`}.`,
  },
}
