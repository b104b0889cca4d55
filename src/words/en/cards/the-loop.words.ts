import type { LoopSays } from '../../../domain/cards/the-loop.card'
import type { Shape } from '../../../domain/routes/shape'
import { capital, listed, spelled, times, yearsBetween } from '../amounts'
import { count, countOf, distance, longDay } from '../screens/quantities'
import { countryName } from '../screens/where'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const noun = { round: 'loop', 'there-and-back': 'out-and-back', 'one-way': 'route' } as const satisfies Readonly<Record<Shape, string>>
const runs = (n: number): string => (n === 0 ? 'no run' : countOf(n, 'run', 'runs'))
const some = (n: number): string => (n === 0 ? 'none' : count(n))

/** A sentence has 18 words at most: a region whose name takes more of them than there are is left to the evidence. */
const most = 18
const named = (region: string, sentence: (there: string) => string): string => {
  const told = region === '' ? '' : sentence(` in ${region}`)
  return told === '' || told.split(' ').length > most ? sentence('') : told
}

export const words: CardWords<LoopSays> = {
  name: 'The Loop',
  says: {
    are: ({ shape, k, n, all, region }) =>
      named(
        region,
        (there) =>
          `One ${noun[shape]}${there} is yours: ${k === n ? `all ${count(n)}` : `${count(k)}`} of your ${all === 1 ? '' : 'last '}${k === n ? '' : `${count(n)} `}runs took it.`,
      ),
    were: ({ shape, k, n, fromYear, toYear, region }) =>
      named(region, (there) => `${capital(yearsBetween(fromYear, toYear))} one ${noun[shape]}${there} was yours: ${count(k)} of ${count(n)} runs took it.`),
    others: ({ others, ways }) =>
      others === 0
        ? 'No run took another route.'
        : `The other ${others === 1 ? 'one' : count(others)} took ${ways === 1 ? 'one other route' : `${count(ways)} other routes`}.`,
    began: ({ city, region, country }) => `It begins in ${[...new Set([city, region, countryName(country)])].filter((part) => part !== '').join(', ')}.`,
    'began-unknown': () => 'Where it begins has not been looked up yet.',
    length: ({ metres }, unit) => `It is ${distance(metres, unit)} long, by the track of its middle run.`,
    since: ({ firstDay, lastDay, times: taken }) =>
      `It was first run on ${longDay(firstDay)} and last on ${longDay(lastDay)}: ${times(taken)} in all, as far as tracks can tell.`,
    next: ({ second, alone }) =>
      `${second < 2 ? 'No other route was run twice' : `The next most run was taken ${times(second)}`}; ${alone === 0 ? 'no route was' : alone === 1 ? 'one was' : `${count(alone)} were`} run only once.`,
    'left-out': ({ without, waiting }) =>
      without + waiting === 0
        ? 'No run outdoors is left out.'
        : `Left out: ${listed([
            ...(without > 0 ? [`${runs(without)} without a track that shows a route`] : []),
            ...(waiting > 0 ? [`${runs(waiting)} whose track is still to be read and compared`] : []),
          ])}.`,
    name: ({ shape }) => `What this ${noun[shape]} is called is yours to say; its name is never on a picture.`,
    lately: ({ k, n }) =>
      n === 0
        ? 'The last 26 complete weeks hold no run whose route is known'
        : `Of the ${runs(n)} of the last 26 complete weeks whose route is known, ${some(k)} took it`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} It takes runs outdoors whose track shows a route, virtual ones left out: ${count(n)} of ${count(of)} in the last 104 weeks, this one included. Two runs took the same route if three quarters of all squares of 100 m that either touched were touched by both, the shorter is at least nine tenths of the longer, and at the same share of the route the two were no further apart than a tenth of it, 750 m at most (the median of 33 places). The other way round is another route. Each route is gathered around the run that differs least from all its others, the largest first. It takes eight runs over 60 days, and the routes of four runs in five. A route that ends where it began is a loop, or an out-and-back where it comes back along itself. It is told in the present while the last 26 complete weeks hold one run of it: eight in 104 are two in 26, and half of that is one.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, turns, lit }) =>
      `A coil of ${countOf(turns, 'turn', 'turns')} laid over each other, one for each time that route was run, and a tick beneath for every other of ${countOf(all, 'run', 'runs')}. The ${lit === 1 ? 'one turn' : `${spelled(lit)} turns`} of the window ${lit === 1 ? 'is' : 'are'} lit. Nothing in it is drawn from the ground.`,
    'no-run': () => 'Needs a first run.',
    runs: ({ left, n }) => `Needs ${countOf(left, 'more run', 'more runs')} outdoors in 104 weeks; there ${n === 1 ? 'is' : 'are'} ${some(n)}.`,
    cover: ({ n, of, waiting }) =>
      waiting > 0
        ? `Needs the routes of four in five of your last ${countOf(of, 'run', 'runs')} outdoors: ${n === 0 ? 'none is' : n === 1 ? 'one is' : `${count(n)} are`} known, and ${countOf(waiting, 'track is', 'tracks are')} still to be read and compared.`
        : `Needs tracks of four in five of your last ${countOf(of, 'run', 'runs')} outdoors: ${n === 0 ? 'none shows' : n === 1 ? 'one shows' : `${count(n)} show`} a route.`,
    few: ({ left, k }) => `Needs ${countOf(left, 'more run', 'more runs')} along one route: the one you took most was run ${times(k)} in 104 weeks.`,
    young: ({ left, k }) => `Needs ${countOf(left, 'more day', 'more days')} between the first and the last of the ${count(k)} runs along one route.`,
  },
}
