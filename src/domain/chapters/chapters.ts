import { civilFromDay } from '../calendar/calendar'
import { byDay } from '../cards/by-day'
import type { Claim, Forming, History, RunField } from '../cards/card'
import type { Page } from './page'
import { yearOf } from './page'

/** Every page: a page is a file, and the folder is the list. */
export const pages: readonly Page[] = Object.values(import.meta.glob<Page>('./*.page.ts', { eager: true, import: 'page' })).toSorted(
  (a, b) => a.place - b.place,
)

/** What every page reads, each column once. */
export const chapterFields = (of: readonly Page[] = pages): RunField[] => [...new Set<RunField>(['distance', ...of.flatMap(({ needs }) => needs)])].sort()

/** A chapter tells no more: of those that passed their gate the first in the order of `place`, which no result changes. */
export const mostTold = 12

export interface Chapter {
  readonly year: number
  readonly from: number
  /** 31 December, or today while the year runs. */
  readonly to: number
  readonly over: boolean
  readonly runs: number
  readonly metres: number
  readonly told: readonly Claim[]
  readonly forming: readonly Forming[]
  /** Ids of pages that passed, and found no room among the twelve. */
  readonly beyond: readonly string[]
}

/** Sums of whole millimetres do not depend on their order. */
export const metresOf = (distance: Float64Array, places: Iterable<number>): number => {
  let sum = 0
  for (const place of places) sum += Math.round((distance[place] ?? 0) * 1000)
  return sum / 1000
}

export const chapterOf = (history: History<RunField>, year: number, of: readonly Page[] = pages): Chapter => {
  const span = yearOf(history, year)
  const faces = of.map((page) => page.face(span))
  const claims = faces.filter((face) => face.status === 'claim')
  return {
    ...{ year, from: span.from, to: span.to, over: span.over },
    runs: span.end - span.first,
    metres: metresOf(history.runs.distance, span.ordered.order.subarray(span.first, span.end)),
    told: claims.slice(0, mostTold),
    forming: faces.filter((face) => face.status === 'forming'),
    beyond: claims.slice(mostTold).map(({ card }) => card),
  }
}

/** From the year of the first run to this one, those without a run among them; none before the first. */
export const yearsOf = ({ runs, today }: History): number[] => {
  const [first] = byDay(runs.day).days
  if (first === undefined) return []
  const [from, to] = [civilFromDay(first).year, civilFromDay(today).year]
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

export const chaptersOf = (history: History<RunField>, of: readonly Page[] = pages): Chapter[] => yearsOf(history).map((year) => chapterOf(history, year, of))
