import { dayFromCivil } from '../calendar/calendar'
import type { ByDay } from '../cards/by-day'
import { byDay, firstFrom, litRanges, marksOf } from '../cards/by-day'
import type { Claim, ClaimKind, Face, Forming, History, RunField, Runs, Say } from '../cards/card'
import type { Figure, Marks } from '../cards/figure'

/** A calendar year as a page reads it: wall-clock days at the start points, up to today while it runs. */
export interface YearOf<N extends RunField = never> {
  readonly history: History<N>
  readonly runs: Runs<N>
  /** Every run ever, in order of day. */
  readonly ordered: ByDay
  readonly year: number
  /** 1 January, and 31 December or today. */
  readonly from: number
  readonly to: number
  /** Whether its last day has passed. */
  readonly over: boolean
  /** Places of its runs in the order of day, `end` not included. */
  readonly first: number
  readonly end: number
}

export const yearOf = <N extends RunField>(history: History<N>, year: number): YearOf<N> => {
  const ordered = byDay(history.runs.day)
  const [from, last] = [dayFromCivil(year, 1, 1), dayFromCivil(year, 12, 31)]
  const over = history.today > last
  const to = over ? last : history.today
  return {
    ...{ history, runs: history.runs, ordered, year, from, to, over },
    ...{ first: firstFrom(ordered.days, from), end: firstFrom(ordered.days, to + 1) },
  }
}

/** The last day that counts: today is not over, so that it is none without a run. */
export const lastCounted = ({ ordered, to, over, end }: YearOf): number => (over || ordered.days[end - 1] === to ? to : to - 1)

/** Places in the columns, in order of start, of the year's runs. */
export const placesOf = ({ ordered, first, end }: YearOf): Uint32Array => ordered.order.slice(first, end).sort()

/** Worked out once for all years of a history, and known by one of its columns. */
export const oncePerHistory = <H extends History, T>(work: (history: H) => T): ((history: H) => T) => {
  const known = new WeakMap<Float64Array, T>()
  return (history) => {
    const { day } = history.runs
    const found = known.get(day) ?? work(history)
    known.set(day, found)
    return found
  }
}

const kept = new WeakMap<Float64Array, Map<number, Marks>>()

/** Every run ever is a mark on every page of every year: their days and sizes are written down once. */
export const marksOnce = (ordered: ByDay, size: Float64Array, per: number, lit: Marks['lit']): Marks => {
  const byUnit = kept.get(size) ?? new Map<number, Marks>()
  kept.set(size, byUnit)
  const marks = byUnit.get(per) ?? marksOf(ordered, size, per, [])
  byUnit.set(per, marks)
  return { ...marks, lit }
}

/** Ranges of the year's places in the order of day whose runs stand in `places` of the columns. */
export const litIn = ({ ordered, first, end }: YearOf, places: Iterable<number>): Marks['lit'] => {
  const lit = new Set(places)
  return litRanges(first, end, (place) => lit.has(ordered.order[place] ?? -1))
}

/** Ids of places in the columns, oldest start first. */
export const idsOf = ({ runs }: YearOf, places: Iterable<number>): number[] => [...new Set(places)].sort((a, b) => a - b).map((place) => runs.id[place] ?? NaN)

/** First day of the whole history; today where there is none. */
export const firstDayOf = ({ ordered, history }: YearOf): number => ordered.days[0] ?? history.today

/** What a page tells; its window, its tense and the words of its drawing follow from the year. */
export type PageTold =
  | (Pick<
      Claim,
      'certainty' | 'say' | 'value' | 'of' | 'measure' | 'part' | 'interval' | 'p' | 'coverage' | 'receipts' | 'against' | 'evidence' | 'how' | 'details'
    > & {
      readonly figure: Figure
    })
  | { readonly missing: Say }

export interface Page {
  readonly id: string
  /** Where it stands in a chapter, and which pages come first where not all can be told: the same in every year, whatever they say. */
  readonly place: number
  readonly rev: number
  readonly kind: ClaimKind
  readonly needs: readonly RunField[]
  readonly face: (year: YearOf<RunField>) => Face
}

const countLit = ({ lit }: Marks): number => lit.reduce((sum, [from, to]) => sum + to - from, 0)

/** Declares a page. `tell` sees only the columns named in `needs`. */
export const definePage = <const N extends RunField = never>(page: {
  readonly id: string
  readonly place: number
  readonly rev: number
  readonly kind: ClaimKind
  readonly needs: readonly N[]
  readonly tell: (year: YearOf<N>) => PageTold
}): Page => ({
  id: page.id,
  place: page.place,
  rev: page.rev,
  kind: page.kind,
  needs: page.needs,
  face: (of): Face => {
    const told = page.tell(of)
    const head = { card: page.id, rev: page.rev }
    if ('missing' in told) return { status: 'forming', ...head, ...told } satisfies Forming
    const { year, from, to, over, runs } = of
    return {
      status: 'claim',
      ...head,
      kind: page.kind,
      ...told,
      window: { from, to, all: false, year },
      tense: over ? 'were' : 'are',
      lately: over ? ['chapter.over', { year }] : ['chapter.running', { year, to }],
      shows: ['chapter.shows', { kind: told.figure.kind, runs: runs.length, lit: countLit(told.figure.marks), year }],
    } satisfies Claim
  },
})
