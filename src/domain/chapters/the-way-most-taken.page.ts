import { sayings } from '../cards/card'
import { isOutdoors } from '../cards/outdoors'
import type { History } from '../cards/card'
import type { Shape } from '../routes/shape'
import { shapes } from '../routes/shape'
import { certaintyOfCount } from '../truth/certainty'
import { quantile } from '../truth/quantile'
import { byDay, litRanges } from '../cards/by-day'
import { definePage, firstDayOf, idsOf, litIn, marksOnce, oncePerHistory, placesOf } from './page'

type Taken = { readonly year: number; readonly shape: Shape; readonly k: number; readonly n: number }

export interface WayMostTakenSays {
  readonly over: Taken
  readonly running: Taken
  readonly against: { readonly others: number; readonly ways: number; readonly second: number }
  readonly length: { readonly metres: number }
  /** Up to the end of the year, or to this day while it runs. */
  readonly ever: { readonly ever: number; readonly firstDay: number; readonly year: number; readonly over: number }
  readonly 'left-out': { readonly without: number; readonly waiting: number }
  readonly how: { readonly n: number; readonly of: number; readonly least: number }
  readonly none: { readonly year: number }
  readonly cover: { readonly n: number; readonly of: number; readonly waiting: number; readonly year: number }
  readonly few: { readonly k: number; readonly least: number; readonly year: number }
}

const id = 'the-way-most-taken'
const say = sayings<WayMostTakenSays>(id)

const least = 3

type Needed = 'distance' | 'hasRoute' | 'indoor' | 'located' | 'routeMetres' | 'virtual' | 'way' | 'wayShape'

/** Of all years, places of the runs on each way, in the order of day. */
const waysOf = oncePerHistory(({ runs }: History<Needed>): ReadonlyMap<number, readonly number[]> => {
  const ways = new Map<number, number[]>()
  byDay(runs.day).order.forEach((place, at) => {
    const way = runs.way[place] ?? NaN
    if (Number.isNaN(way) || !isOutdoors(runs, place)) return
    const found = ways.get(way)
    if (found === undefined) ways.set(way, [at])
    else found.push(at)
  })
  return ways
})

/** Which way was taken most often? */
export const page = definePage({
  id,
  place: 8,
  rev: 2,
  kind: 'count',
  needs: ['distance', 'hasRoute', 'indoor', 'located', 'routeMetres', 'virtual', 'way', 'wayShape'],
  tell: (span) => {
    const { history, runs, ordered, year, over } = span
    const outdoors = [...placesOf(span)].filter((place) => isOutdoors(runs, place))
    const of = outdoors.length
    if (of === 0) return { missing: say('none', { year }) }
    const known = outdoors.filter((place) => !Number.isNaN(runs.way[place] ?? NaN))
    const n = known.length
    const waiting = outdoors.filter((place) => Number.isNaN(runs.way[place] ?? NaN) && runs.hasRoute[place] !== 0).length
    const certainty = certaintyOfCount(n, of)
    if (certainty === null) return { missing: say('cover', { n, of, waiting, year }) }
    // Of ways with as many the one that was taken last, as The Loop has it.
    const ways = [...Map.groupBy(known, (place) => runs.way[place] ?? NaN).values()].toSorted(
      (a, b) => b.length - a.length || (b.at(-1) ?? 0) - (a.at(-1) ?? 0),
    )
    const taken = ways[0] ?? []
    const k = taken.length
    if (k < least) return { missing: say('few', { k, least, year }) }
    const counts = [0, 0, 0]
    for (const place of taken) counts[runs.wayShape[place] ?? 0] = (counts[runs.wayShape[place] ?? 0] ?? 0) + 1
    const shape = shapes[counts.indexOf(Math.max(...counts))] ?? 'one-way'
    const metres = quantile(Float64Array.from(taken, (place) => runs.routeMetres[place] ?? NaN).sort(), 50) ?? NaN
    // Without the years after it: a finished year says the same whenever it is asked.
    const ever = (waysOf(history).get(runs.way[taken[0] ?? -1] ?? NaN) ?? []).filter((at) => at < span.end)
    const isTurn = new Set(ever)
    return {
      certainty,
      say: say(over ? 'over' : 'running', { year, shape, k, n }),
      value: k,
      of: 'runs along the way taken most often',
      part: { k, n },
      coverage: { with: n, of },
      receipts: idsOf(span, taken),
      against: say('against', { others: n - k, ways: ways.length - 1, second: ways[1]?.length ?? 0 }),
      evidence: [
        say('length', { metres }),
        say('ever', { ever: ever.length, firstDay: ordered.days[ever[0] ?? 0] ?? NaN, year, over: over ? 1 : 0 }),
        ...(of > n ? [say('left-out', { without: of - n - waiting, waiting })] : []),
      ],
      how: say('how', { n, of, least }),
      details: { runs: k, known: n, outdoors: of, ways: ways.length, second: ways[1]?.length ?? 0, metres, ever: ever.length },
      figure: {
        kind: 'coil',
        fromDay: firstDayOf(span),
        toDay: history.today,
        shape,
        marks: marksOnce(ordered, runs.distance, 1, litIn(span, taken)),
        turns: litRanges(ever[0] ?? 0, (ever.at(-1) ?? -1) + 1, (at) => isTurn.has(at)),
      },
    }
  },
})
