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
        ? 'No other run took another way.'
        : `The other ${others === 1 ? 'one' : count(others)} took ${ways === 1 ? 'one other way' : `${count(ways)} other ways`}.`,
    began: ({ city, region, country }) => `It begins in ${[...new Set([city, region, countryName(country)])].filter((part) => part !== '').join(', ')}.`,
    'began-unknown': () => 'In which place it begins has not been looked up.',
    length: ({ metres }, unit) => `It is ${distance(metres, unit)} long, by the track of its middle run.`,
    since: ({ firstDay, lastDay, times: taken }) =>
      `It was first run on ${longDay(firstDay)} and last on ${longDay(lastDay)}: ${times(taken)} in all, as far as tracks tell.`,
    next: ({ second, alone }) =>
      `${second < 2 ? 'No other way was run twice' : `The way after it was run ${times(second)}`}; ${alone === 0 ? 'no way was' : alone === 1 ? 'one was' : `${count(alone)} were`} run only once.`,
    'left-out': ({ without, waiting }) =>
      without + waiting === 0
        ? 'No run outdoors is left out.'
        : `Left out: ${listed([
            ...(without > 0 ? [`${runs(without)} without a track that tells a way`] : []),
            ...(waiting > 0 ? [`${runs(waiting)} whose track is still to be read and compared`] : []),
          ])}.`,
    name: ({ shape }) => `What this ${noun[shape]} is called is yours to say; its name is never on a picture.`,
    lately: ({ k, n }) =>
      n === 0
        ? 'The last 26 complete weeks hold no run whose way is known'
        : `Of the ${runs(n)} of the last 26 complete weeks whose way is known, ${some(k)} took it`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} It takes runs outdoors whose track tells a way, virtual ones left out: ${count(n)} of ${count(of)} in the last 104 weeks, this one included. Two runs took the same way if three quarters of all squares of 100 m that either touched were touched by both, the shorter is at least nine tenths of the longer, and at the same share of the way the two were apart by no more than a tenth of it, 750 m at most (the median of 33 places). Backwards is another way. Each way is gathered around the run that differs least from all of its others, the largest first. It takes eight runs over 60 days, and the ways of four runs in five. A way that ends where it began is a loop, or an out-and-back where it comes back beside itself. It is told in the present while the last 26 complete weeks hold one run of it: eight in 104 are two in 26, and half of that is one.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, turns, lit }) =>
      `A coil of ${countOf(turns, 'turn', 'turns')} laid over each other, one for each time that way was run, and a tick beneath for every other of ${countOf(all, 'run', 'runs')}. The ${lit === 1 ? 'one turn' : `${spelled(lit)} turns`} of the window ${lit === 1 ? 'is' : 'are'} lit. Nothing in it is drawn from the ground.`,
    'no-run': () => 'Needs a first run.',
    runs: ({ left, n }) => `Needs ${countOf(left, 'more run', 'more runs')} outdoors in 104 weeks; there ${n === 1 ? 'is' : 'are'} ${some(n)}.`,
    cover: ({ n, of, waiting }) =>
      waiting > 0
        ? `Needs the ways of four in five of your last ${countOf(of, 'run', 'runs')} outdoors: ${n === 0 ? 'none is' : n === 1 ? 'one is' : `${count(n)} are`} known, and ${countOf(waiting, 'track is', 'tracks are')} still to be read and compared.`
        : `Needs tracks of four in five of your last ${countOf(of, 'run', 'runs')} outdoors: ${n === 0 ? 'none tells' : n === 1 ? 'one tells' : `${count(n)} tell`} a way.`,
    few: ({ left, k }) => `Needs ${countOf(left, 'more run', 'more runs')} along one way: the one you took most was run ${times(k)} in 104 weeks.`,
    young: ({ left, k }) => `Needs ${countOf(left, 'more day', 'more days')} between the first and the last of the ${count(k)} runs along one way.`,
  },
}
