import { cellOf, hourMs, keyOf, monthOf, spanOf } from './cells'
import type { Cell, CellMonth, Place } from './cells'

/** A run whose weather is wanted. */
export interface WeatherRun {
  /** UTC ms. */
  readonly start: number
  /** Seconds; null where nothing tells. */
  readonly elapsed: number | null
  /** Where it began; null where no track tells. */
  readonly place: Place | null
}

/** What is here of a cell's month. */
export interface KnownMonth extends CellMonth {
  readonly source: 'archive' | 'forecast'
  /** UTC ms up to which it tells. */
  readonly until: number
}

/** One place in one request: a whole month of the archive, or the last days up to now, which tell of the months that the archive has not closed. */
export type Ask =
  | { readonly kind: 'archive'; readonly cell: Cell; readonly month: number }
  | { readonly kind: 'recent'; readonly cell: Cell; readonly months: readonly number[] }

export interface Plan {
  /** In no order that tells anything: see `shuffled`. */
  readonly asks: readonly Ask[]
  readonly runs: {
    /** All of their hours are here, or will be when `asks` are answered. */
    readonly known: number
    readonly wanted: number
    /** For these nothing can be asked: no place, or a time that the archive does not know (before 1940, or yet to come). */
    readonly placeless: number
    readonly timeless: number
    /** Among the others, those whose elapsed time is too long for a run: only their start is asked for. */
    readonly endless: number
  }
}

const dayMs = 86_400_000
/** ERA5 is five days late (Open-Meteo's documentation); two more, so that a month is closed for good when it is asked for. */
const settling = 7 * dayMs
/** Days before today that are asked of the forecast host: every month that is not settled lies wholly within. The same for everybody, whatever they ran. */
export const recentDays = 31 + 7
/** ERA5 begins. */
const firstKnown = Date.UTC(1940, 0, 1)
/** The longest races take days; a clock that was forgotten takes weeks. */
const longest = 7 * dayMs

export const isSettled = (month: number, now: number): boolean => spanOf(month).to + settling <= now

/** The whole hours around a run, UTC ms: `to` is the last one that is read. */
export const hoursOf = ({
  start,
  elapsed,
}: Pick<WeatherRun, 'start' | 'elapsed'>): { readonly from: number; readonly to: number; readonly endless: boolean } => {
  const lasts = (elapsed ?? 0) * 1000
  const endless = !(lasts >= 0 && lasts <= longest)
  const from = Math.floor(start / hourMs) * hourMs
  return { from, to: Math.max(from + hourMs, Math.ceil((start + (endless ? 0 : lasts)) / hourMs) * hourMs), endless }
}

/** Of a run that is going on, or has just ended, the hour to come can't be known yet. */
const knowable = (to: number, now: number): number => Math.min(to, Math.floor(now / hourMs) * hourMs)

interface Wish extends CellMonth {
  /** The last hour that some run needs of it. */
  until: number
  runs: number
}

const isHere = (wish: Wish, known: KnownMonth | undefined, now: number): boolean => {
  if (known === undefined) return false
  return isSettled(wish.month, now) ? known.source === 'archive' : known.until > wish.until
}

/** Which cells and months are to be asked for, so that the weather of `runs` is known. */
export const planOf = (runs: readonly WeatherRun[], known: readonly KnownMonth[], now: number): Plan => {
  const here = new Map(known.map((month) => [keyOf(month), month]))
  const wishes = new Map<string, Wish>()
  const counts = { known: 0, wanted: 0, placeless: 0, timeless: 0, endless: 0 }
  const needs: Wish[][] = []
  for (const run of runs) {
    const cell = run.place === null ? null : cellOf(run.place)
    if (cell === null) counts.placeless++
    else if (!(run.start >= firstKnown && run.start <= now)) counts.timeless++
    else {
      const { from, to, endless } = hoursOf(run)
      if (endless) counts.endless++
      const until = Math.max(from, knowable(to, now))
      const mine: Wish[] = []
      for (let month = monthOf(from); month <= monthOf(until); month++) {
        const key = keyOf({ cell, month })
        const wish = wishes.get(key) ?? { cell, month, until: -Infinity, runs: 0 }
        wishes.set(key, wish)
        wish.until = Math.max(wish.until, Math.min(until, spanOf(month).to - hourMs))
        mine.push(wish)
      }
      needs.push(mine)
    }
  }
  const missing = new Set([...wishes.values()].filter((wish) => !isHere(wish, here.get(keyOf(wish)), now)))
  for (const mine of needs) counts[mine.every((wish) => !missing.has(wish)) ? 'known' : 'wanted']++
  const asks: Ask[] = []
  const recent = new Map<string, { readonly cell: Cell; readonly months: number[] }>()
  for (const { cell, month } of missing) {
    if (isSettled(month, now)) {
      asks.push({ kind: 'archive', cell, month })
      continue
    }
    const key = keyOf({ cell, month: 0 })
    const one = recent.get(key) ?? { cell, months: [] }
    recent.set(key, one)
    one.months.push(month)
  }
  for (const { cell, months } of recent.values()) asks.push({ kind: 'recent', cell, months: months.toSorted((a, b) => a - b) })
  return { asks, runs: counts }
}

/** In random order (Fisher and Yates): the order of questions would tell where a runner was first, and next. `chance` is uniform in [0, 1). */
export const shuffled = <T>(items: readonly T[], chance: () => number): T[] => {
  const all = [...items]
  for (let last = all.length - 1; last > 0; last--) {
    const place = Math.floor(chance() * (last + 1))
    const [a, b] = [all[last], all[place]]
    if (a === undefined || b === undefined) continue
    all[last] = b
    all[place] = a
  }
  return all
}
