import type { WayMostTakenSays } from '../../../domain/chapters/the-way-most-taken.page'
import type { Shape } from '../../../domain/routes/shape'
import { spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, distance, longDay } from '../screens/quantities'
import { noRun, runs, waitingRuns } from './year-words'

const noun = { round: 'loop', 'there-and-back': 'out-and-back', 'one-way': 'point-to-point' } as const satisfies Readonly<Record<Shape, string>>

export const words: CardWords<WayMostTakenSays> = {
  name: 'The route most taken',
  says: {
    over: ({ year, shape, k, n }) => `In ${year} no route was yours more often than one ${noun[shape]}: ${count(k)} of ${countOf(n, 'run', 'runs')}.`,
    running: ({ year, shape, k, n }) => `So far in ${year} no route is yours more often than one ${noun[shape]}: ${count(k)} of ${countOf(n, 'run', 'runs')}.`,
    against: ({ others, ways, second }) =>
      others === 0
        ? 'No run took another route.'
        : `The other ${others === 1 ? 'one' : count(others)} took ${ways === 1 ? 'one other route' : `${count(ways)} other routes`}, the next of them ${second === 1 ? 'once' : `${count(second)} times`}.`,
    length: ({ metres }, unit) => `It is ${distance(metres, unit)} long, by the track of its middle run.`,
    ever: ({ ever, firstDay, year, over }) =>
      `In all ${runs(ever)} took it${over === 1 ? ` up to the end of ${year}` : ' so far'}, the first on ${longDay(firstDay)}.`,
    'left-out': ({ without, waiting }) => `Left out: ${runs(without)} without a track that shows a route.${waitingRuns(waiting)}`,
    how: ({ n, of, least }) =>
      `${validRun} Two runs took the same route if three quarters of the 100 m squares that either touched are shared, at about the same length and along the same course. ${count(n)} of the ${count(of)} runs outdoors of the year have a route; it needs four in five, and one taken ${spelled(least)} times. Of routes taken as often, the one taken last is told.`,
    none: ({ year }) => noRun(year).replace('a run', 'a run outdoors'),
    cover: ({ n, of, waiting, year }) =>
      `It takes a track for four in five runs outdoors; ${year} has one for ${n === 0 ? 'none' : count(n)} of ${count(of)}.${waitingRuns(waiting)}`,
    few: ({ k, least, year }) =>
      `It takes one route taken ${spelled(least)} times; in ${year} none was taken more than ${k === 1 ? 'once' : k === 2 ? 'twice' : `${count(k)} times`}.`,
  },
}
