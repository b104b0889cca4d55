import { litRanges } from '../cards/by-day'
import type { History } from '../cards/card'
import { sayings } from '../cards/card'
import { isIndoors } from '../cards/outdoors'
import type { RecordDistance } from '../cards/the-breakthrough.card'
import { timeOver } from '../cards/time-over'
import { distances } from '../efforts/distances'
import { certaintyOfCount } from '../truth/certainty'
import { definePage, firstDayOf, idsOf, marksOnce, oncePerHistory } from './page'

type Fell = { readonly year: number; readonly falls: number; readonly over: RecordDistance; readonly seconds: number }

export interface RecordsSays {
  readonly over: Fell
  readonly running: Fell
  readonly fall: { readonly over: RecordDistance; readonly seconds: number; readonly by: number; readonly day: number; readonly stood: number }
  readonly more: { readonly more: number }
  readonly against: { readonly runs: number; readonly falls: number }
  readonly untimed: { readonly distances: number }
  readonly how: { readonly year: number }
  readonly none: { readonly year: number }
  readonly stood: { readonly year: number; readonly distances: number }
}

const id = 'records-that-fell'
const say = sayings<RecordsSays>(id)

/** The Breakthrough's six, and where each stands. */
const fields = {
  '1k': 'best1k',
  mile: 'bestMile',
  '5k': 'best5k',
  '10k': 'best10k',
  half: 'bestHalf',
  marathon: 'bestMarathon',
} as const satisfies Readonly<Record<RecordDistance, string>>
const told = distances.filter((distance): distance is Extract<(typeof distances)[number], { readonly id: RecordDistance }> => distance.id in fields)
const named = 6

type Needed = 'distance' | 'elapsed' | 'indoor' | 'located' | 'trackMetres' | (typeof fields)[RecordDistance]

interface Fall {
  readonly over: RecordDistance
  /** In the columns: of the run that set it, and of the one whose time it beat. */
  readonly place: number
  readonly before: number
  readonly seconds: number
  readonly by: number
}

interface Ladder {
  readonly over: RecordDistance
  readonly seconds: Float64Array
  readonly falls: readonly Fall[]
  /** Runs outdoors of the distance or more, and those of them with a time, up to each place in order of start. */
  readonly long: Uint32Array
  readonly timed: Uint32Array
}

/** Every record that ever fell, in order of start, worked out once for all years. */
const laddersOf = oncePerHistory(({ runs }: History<Needed>): readonly Ladder[] =>
  told.map(({ id: over, metres }) => {
    const { length } = runs
    const ladder = { over, seconds: new Float64Array(length).fill(NaN), long: new Uint32Array(length + 1), timed: new Uint32Array(length + 1) }
    const falls: Fall[] = []
    let [holder, best] = [-1, Infinity]
    for (let place = 0; place < length; place++) {
      const isLong = (runs.distance[place] ?? 0) >= metres && !isIndoors(runs.indoor[place], runs.located[place])
      const time = isLong ? timeOver(runs, place, metres, runs[fields[over]][place]) : null
      ladder.long[place + 1] = (ladder.long[place] ?? 0) + (isLong ? 1 : 0)
      ladder.timed[place + 1] = (ladder.timed[place] ?? 0) + (time === null ? 0 : 1)
      if (time === null) continue
      ladder.seconds[place] = time.seconds
      if (time.seconds >= best) continue
      if (holder >= 0) falls.push({ over, place, before: holder, seconds: time.seconds, by: best - time.seconds })
      ;[holder, best] = [place, time.seconds]
    }
    return { ...ladder, falls }
  }),
)

/** Which of the runner's own records fell? */
export const page = definePage({
  id,
  place: 10,
  rev: 2,
  kind: 'count',
  needs: ['best10k', 'best1k', 'best5k', 'bestHalf', 'bestMarathon', 'bestMile', 'distance', 'elapsed', 'indoor', 'located', 'trackMetres'],
  tell: (span) => {
    const { history, runs, ordered, year, from, to, over, first, end } = span
    const { order } = ordered
    if (first === end) return { missing: say('none', { year }) }
    // Up to the last of the year's runs to begin: what came before it may have been faster.
    const until = order.subarray(first, end).reduce((last, place) => Math.max(last, place), 0) + 1
    const dayOf = (place: number): number => runs.day[place] ?? NaN
    const all = laddersOf(history)
    const seen = all.flatMap((ladder) => {
      const [timed, long] = [ladder.timed[until] ?? 0, ladder.long[until] ?? 0]
      return certaintyOfCount(timed, long) === null ? [] : [{ ladder, over: ladder.over, timed, long }]
    })
    const falls = seen
      .flatMap(({ ladder }) => ladder.falls)
      .filter(({ place }) => dayOf(place) >= from && dayOf(place) <= to)
      .sort((a, b) => a.place - b.place)
    const last = falls.at(-1)
    if (last === undefined) return { missing: seen.length === 0 ? say('none', { year }) : say('stood', { year, distances: seen.length }) }
    const fallen = seen.filter((ladder) => falls.some((fall) => fall.over === ladder.over))
    const sure = fallen.map(({ timed, long }) => certaintyOfCount(timed, long))
    const certainty = sure.find((one) => one !== 'certain') ?? 'certain'
    // A run is one of the runs behind the count once, over however many of these distances it could have been timed.
    const isLongFor = ({ long }: Ladder, place: number): boolean => (long[place + 1] ?? 0) > (long[place] ?? 0)
    const could = Array.from({ length: until }, (_, place) => ({ place, held: fallen.filter(({ ladder }) => isLongFor(ladder, place)) })).filter(
      ({ held }) => held.length > 0,
    )
    const did = could.filter(({ place, held }) => held.every(({ ladder }) => !Number.isNaN(ladder.seconds[place] ?? NaN)))
    const untimed = all.filter((ladder) => (ladder.long[until] ?? 0) > 0).length - seen.length
    const drawn = all.find((ladder) => ladder.over === last.over)
    const rungs = new Set<number>()
    for (const fall of drawn?.falls ?? []) rungs.add(fall.before).add(fall.place)
    const lit = new Set(falls.filter((fall) => fall.over === last.over).map(({ place }) => place))
    const records = Array.from(order.entries())
      .filter(([, place]) => rungs.has(place))
      .map(([at]) => at)
    const setters = new Set(falls.map(({ place }) => place))
    return {
      certainty,
      say: say(over ? 'over' : 'running', { year, falls: falls.length, over: last.over, seconds: last.seconds }),
      value: falls.length,
      of: 'own records that fell, over six distances',
      coverage: { with: did.length, of: could.length },
      receipts: idsOf(
        span,
        falls.flatMap(({ place, before }) => [before, place]),
      ),
      against: say('against', { runs: end - first - setters.size, falls: setters.size }),
      evidence: [
        ...falls
          .slice(-named)
          .map((fall) =>
            say('fall', { over: fall.over, seconds: fall.seconds, by: fall.by, day: dayOf(fall.place), stood: dayOf(fall.place) - dayOf(fall.before) }),
          ),
        ...(falls.length > named ? [say('more', { more: falls.length - named })] : []),
        ...(untimed > 0 ? [say('untimed', { distances: untimed })] : []),
      ],
      how: say('how', { year }),
      // By distance, where some fell: the receipts hold what those fell by, and nothing of the others.
      details: { falls: falls.length, ...Object.fromEntries([...Map.groupBy(falls, (fall) => fall.over)].map(([each, all]) => [each, all.length])) },
      figure: {
        kind: 'ladder',
        fromDay: firstDayOf(span),
        toDay: history.today,
        marks: marksOnce(
          ordered,
          drawn?.seconds ?? runs.distance,
          1,
          litRanges(first, end, (at) => lit.has(order[at] ?? -1)),
        ),
        records,
      },
    }
  },
})
