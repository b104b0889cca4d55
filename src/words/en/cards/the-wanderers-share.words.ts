import type { Side, WandererSays } from '../../../domain/cards/the-wanderers-share.card'
import { capital, listed, luck, spelled, yearsBetween } from '../amounts'
import { count, countOf, figure, longDistance } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const went = { wander: 'went mostly over new ground', return: 'kept mostly to known ground' } as const satisfies Record<Side, string>
const verb = { wander: 'wander', return: 'return' } as const satisfies Record<Side, string>
const verbed = { wander: 'wandered', return: 'returned' } as const satisfies Record<Side, string>
const opposite = { wander: 'return', return: 'wander' } as const satisfies Record<Side, Side>
const runs = (n: number): string => (n === 0 ? 'no run' : countOf(n, 'run', 'runs'))
const some = (n: number): string => (n === 0 ? 'none' : count(n))
const percent = (share: number): string => figure(Math.round(share * 100))

export const words: CardWords<WandererSays> = {
  name: 'The Wanderer’s Share',
  says: {
    are: ({ side, k, n, starts, all }) =>
      `You ${verb[side]}: ${k === n ? `all ${count(n)}` : count(k)} of your ${all === 1 ? '' : 'last '}${k === n ? '' : `${count(n)} `}runs ${went[side]}; ${starts === 0 ? 'none' : spelled(starts)} began somewhere new.`,
    were: ({ side, k, n, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))} you ${verbed[side]}: ${k === n ? `all ${count(n)}` : `${count(k)} of ${count(n)}`} runs ${went[side]}.`,
    others: ({ side, others }) => (others === 0 ? 'No run says otherwise.' : `The other ${others === 1 ? 'one' : count(others)} ${went[opposite[side]]}.`),
    ground: ({ metres, fresh }, unit) =>
      `Of ${longDistance(metres, unit)}, ${longDistance(fresh, unit)} lay on ground that no earlier run had come near: ${percent(fresh / metres)}%.`,
    starts: ({ k, n, low, high }) =>
      `${k === 0 ? 'None' : capital(spelled(k))} of the ${count(n)} began where no earlier run had begun, within about 1 km: ${percent(k / n)}% (${percent(low)}–${percent(high)}%).`,
    luck: ({ k, n, p }) => `Were either as likely, luck would set ${count(k)} of ${count(n)} on one side ${luck(p)}.`,
    phases: ({ n, effective }) =>
      Math.floor(effective) >= n
        ? `Where one run goes does not follow from the last: all ${count(n)} count in full.`
        : `Like runs come in phases: in the interval these ${count(n)} count for as much as ${count(Math.max(1, Math.floor(effective)))} that don’t.`,
    'left-out': ({ without, waiting }) =>
      without + waiting === 0
        ? 'No run outdoors is left out.'
        : `Left out: ${listed([
            ...(without > 0 ? [`${runs(without)} without a track that shows a route`] : []),
            ...(waiting > 0 ? [`${runs(waiting)} whose track is still to be read and compared`] : []),
          ])}.`,
    lately: ({ k, n, side }) =>
      n === 0
        ? 'The last 26 complete weeks hold no run whose ground is known'
        : `Of the ${runs(n)} of the last 26 complete weeks whose ground is known, ${some(k)} ${went[side]}`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} It takes runs outdoors whose track shows a route, virtual ones left out: ${count(n)} of ${count(of)} in the last 104 weeks, this one included. Ground is new where no run before, in all that was ever recorded, touched a square of 100 m or one beside it; the earliest runs are all new ground. A run’s metres are shared out evenly over its squares, and one with at least half of them on new ground went mostly over it. A start is new where no run before began in its square of 1 km. The interval is Wilson’s, at 95%, over as many runs as they are worth: n(1 − r)/(1 + r), r the correlation of each run with the next. Its lower end has to lie above 50%, and luck below 1 in 100 (an exact binomial test, both ways, phases taken out). It takes 40 runs, and the tracks of four in five. It is told in the present while the last 26 complete weeks still hold half of the 50%. Why you go there is not known.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, side, untold }) =>
      `A ring, and across it a ray for each of ${countOf(all, 'run', 'runs')}, clockwise in the order of their days: inwards its distance on known ground, outwards its distance on new. ${capital(spelled(lit))} that ${went[side]} ${lit === 1 ? 'is' : 'are'} lit.${untold === 0 ? '' : ` ${capital(spelled(untold))} without a track ${untold === 1 ? 'is a dot' : 'are dots'} on the ring.`}`,
    'no-run': () => 'Needs a first run.',
    runs: ({ left, n }) => `Needs ${countOf(left, 'more run', 'more runs')} outdoors in 104 weeks; there ${n === 1 ? 'is' : 'are'} ${some(n)}.`,
    cover: ({ n, of, waiting }) =>
      waiting > 0
        ? `Needs the ground of four in five of your last ${countOf(of, 'run', 'runs')} outdoors: it is known for ${n === 0 ? 'none' : n === 1 ? 'one' : count(n)}, and ${countOf(waiting, 'track is', 'tracks are')} still to be read and compared.`
        : `Needs tracks of four in five of your last ${countOf(of, 'run', 'runs')} outdoors: ${n === 0 ? 'none tells' : n === 1 ? 'one tells' : `${count(n)} tell`} where it went.`,
    neither: ({ fresh, known, n }) =>
      `Neither stands out in your last ${countOf(n, 'run', 'runs')}: ${some(fresh)} went mostly over new ground, ${some(known)} kept mostly to known ground.`,
  },
}
