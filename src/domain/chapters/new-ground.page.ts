import type { History } from '../cards/card'
import { sayings } from '../cards/card'
import { createVisitReader } from '../places/told-visits'
import { certaintyOfCount } from '../truth/certainty'
import { byDay } from '../cards/by-day'
import { definePage, firstDayOf, idsOf, litIn, marksOnce, oncePerHistory } from './page'

type Entered = { readonly year: number; readonly regions: number; readonly countries: number; readonly before: number }

export interface NewGroundSays {
  readonly over: Entered
  readonly running: Entered
  /** `name` is empty for a country of which the map knows no region. */
  readonly region: { readonly name: string; readonly country: string; readonly day: number; readonly start: number; readonly near: number }
  readonly more: { readonly more: number }
  readonly against: { readonly runs: number; readonly others: number }
  readonly began: { readonly year: number }
  readonly how: { readonly n: number; readonly of: number }
  readonly none: { readonly year: number }
  readonly cover: { readonly n: number; readonly of: number; readonly waiting: number; readonly year: number }
  readonly 'nothing-new': { readonly n: number; readonly year: number }
}

const id = 'new-ground'
const say = sayings<NewGroundSays>(id)

const named = 6

type Needed = 'distance' | 'newMetres' | 'placed' | 'virtual' | 'visits'

interface First {
  readonly place: number
  readonly country: string
  readonly name: string
  readonly start: boolean
  readonly near: boolean
  readonly isNewCountry: boolean
}

interface Ground {
  /** Each region at its first run, in the order of day. */
  readonly firsts: readonly First[]
  /** By place: of a run that also went through regions known before, the first runs in those. */
  readonly also: ReadonlyMap<number, readonly number[]>
  /** By place in the order of day: runs before it that could have a place, and those that have one. */
  readonly of: Uint32Array
  readonly placed: Uint32Array
  readonly waiting: Uint32Array
  readonly fresh: readonly (number | null)[]
}

/** The first run in every region there is, worked out once for all years. */
const groundOf = oncePerHistory(({ runs }: History<Needed>): Ground => {
  const { order } = byDay(runs.day)
  const read = createVisitReader()
  const { length } = order
  const [of, placed, waiting] = [new Uint32Array(length + 1), new Uint32Array(length + 1), new Uint32Array(length + 1)]
  const fresh = new Array<number | null>(length)
  const firsts: First[] = []
  const countries = new Set<string>()
  /** Countries of which a region with a name was entered: an islet that the map of regions does not know is no further region. What comes later changes nothing. */
  const namedIn = new Set<string>()
  const firstIn = new Map<string, number>()
  const also = new Map<number, readonly number[]>()
  for (let at = 0; at < length; at++) {
    const place = order[at] ?? 0
    const visits = read(runs.visits[place] ?? null)
    const isVirtual = runs.virtual[place] === 1
    of[at + 1] = (of[at] ?? 0) + (isVirtual ? 0 : 1)
    placed[at + 1] = (placed[at] ?? 0) + (!isVirtual && visits.length > 0 ? 1 : 0)
    waiting[at + 1] = (waiting[at] ?? 0) + (!isVirtual && Number.isNaN(runs.placed[place] ?? NaN) ? 1 : 0)
    const metres = runs.newMetres[place] ?? NaN
    fresh[at] = Number.isNaN(metres) ? null : Math.round(metres)
    const known = visits.flatMap(({ country, region }) => firstIn.get(`${country} ${region ?? ''}`) ?? [])
    if (known.length > 0 && known.length < visits.length) also.set(place, known)
    for (const { country, region, name, start, nearBorder } of visits) {
      const key = `${country} ${region ?? ''}`
      if (firstIn.has(key) || ((name ?? '') === '' && namedIn.has(country))) continue
      firstIn.set(key, place)
      if ((name ?? '') !== '') namedIn.add(country)
      firsts.push({ place, country, name: name ?? '', start, near: nearBorder, isNewCountry: !countries.has(country) })
      countries.add(country)
    }
  }
  return { firsts, also, of, placed, waiting, fresh }
})

/** Which regions were entered for the first time? */
export const page = definePage({
  id,
  place: 7,
  rev: 1,
  kind: 'count',
  needs: ['distance', 'newMetres', 'placed', 'virtual', 'visits'],
  tell: (span) => {
    const { history, runs, ordered, year, from, to, over, first, end } = span
    if (first === end) return { missing: say('none', { year }) }
    const ground = groundOf(history)
    // A run without a place, of this year or before, may have been there first.
    const [n, of, waiting] = [ground.placed[end] ?? 0, ground.of[end] ?? 0, ground.waiting[end] ?? 0]
    const certainty = certaintyOfCount(n, of)
    if (certainty === null) return { missing: say('cover', { n, of, waiting, year }) }
    const isIn = (place: number): boolean => (runs.day[place] ?? NaN) >= from && (runs.day[place] ?? NaN) <= to
    const entered = ground.firsts.filter(({ place }) => isIn(place))
    if (entered.length === 0) return { missing: say('nothing-new', { n: (ground.placed[end] ?? 0) - (ground.placed[first] ?? 0), year }) }
    const before = ground.firsts.filter(({ place }) => (runs.day[place] ?? NaN) < from).length
    const countries = entered.filter(({ isNewCountry }) => isNewCountry).length
    const places = [...new Set(entered.map(({ place }) => place))]
    return {
      certainty,
      say: say(over ? 'over' : 'running', { year, regions: entered.length, countries, before }),
      value: entered.length,
      of: 'regions entered for the first time',
      coverage: { with: n, of },
      receipts: idsOf(
        span,
        places.flatMap((place) => [place, ...(ground.also.get(place) ?? [])]),
      ),
      against: say('against', { runs: places.length, others: (ground.placed[end] ?? 0) - (ground.placed[first] ?? 0) - places.length }),
      evidence: [
        ...entered
          .slice(0, named)
          .map(({ place, country, name, start, near }) =>
            say('region', { name, country, day: runs.day[place] ?? NaN, start: start ? 1 : 0, near: near ? 1 : 0 }),
          ),
        ...(entered.length > named ? [say('more', { more: entered.length - named })] : []),
        ...(before === 0 ? [say('began', { year })] : []),
      ],
      how: say('how', { n, of }),
      details: { regions: entered.length, countries, regionsBefore: before, placed: n, runs: of, waiting },
      figure: {
        kind: 'rays',
        fromDay: firstDayOf(span),
        toDay: history.today,
        marks: marksOnce(ordered, runs.distance, 1, litIn(span, places)),
        fresh: ground.fresh,
      },
    }
  },
})
