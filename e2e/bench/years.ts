import type { History, RunField } from '../../src/domain/cards/card'
import { chapterFields, chapterOf, chaptersOf, yearsOf } from '../../src/domain/chapters/chapters'
import { tellVisits } from '../../src/domain/places/told-visits'
import { multiply } from '../../src/domain/simulate/export-csv'
import { trueHistory } from '../../src/domain/simulate/history'
import { sampleAthlete, sampleRows } from '../../src/domain/simulate/sample'

const today = Date.UTC(2026, 10, 2) / 86_400_000
const region = (name: string) => tellVisits([{ country: 'US', region: name, name, start: true, nearBorder: false, centre: null }])

/** The sample runner's years with about that many runs in them, every one with a track: what a chapter can look at is all there. */
const someHistory = (rows: number): History<RunField> => {
  const history = trueHistory(multiply(sampleAthlete(today), Math.ceil(rows / sampleRows), rows), today)
  const { runs } = history
  const column = (of: (place: number) => number): Float64Array => Float64Array.from({ length: runs.length }, (_, place) => of(place))
  const names = Array.from({ length: 30 }, (_, at) => region(`Region ${at}`))
  // Spread out, so that every column is worked out before the clock is started.
  const all = Object.fromEntries(['id', 'start', ...chapterFields(), 'day'].map((field) => [field, runs[field as RunField]]))
  const ground = {
    ...{ placed: column(() => 1), located: column(() => 1), hasRoute: column(() => 1), virtual: column(() => 0), way: column((place) => (place * 7919) % 997) },
    ...{ wayShape: column((place) => place % 3), routeMetres: runs.distance, newMetres: column((place) => place % 900), trackMetres: runs.distance },
    ...{ best1k: column((place) => 400 - (place % 97)), best5k: column((place) => 1900 - (place % 397)) },
    ...{ feels: column((place) => (place % 50) - 12), rain: column((place) => (place % 9 === 0 ? 1 : 0)), wind: column((place) => place % 14) },
  }
  const visits = Array.from({ length: runs.length }, (_, place) => names[Math.floor((place * place) / runs.length) % 30] ?? null)
  return { ...history, runs: { ...all, ...ground, visits, length: runs.length } as unknown as History<RunField>['runs'] }
}

export interface Timed {
  readonly runs: number
  readonly years: number
  readonly pages: number
  /** All chapters of a history, and the latest one alone, ms. */
  readonly all: number
  readonly one: number
}

/** Each time a history of its own: what is worked out once for all years is worked out again. */
export const timeChapters = (rows: number): Timed => {
  const history = someHistory(rows)
  const begun = performance.now()
  const chapters = chaptersOf(history)
  const all = performance.now() - begun
  const fresh = someHistory(rows)
  const again = performance.now()
  chapterOf(fresh, yearsOf(fresh).at(-1) ?? 2026)
  return {
    runs: history.runs.length,
    years: chapters.length,
    pages: chapters.reduce((sum, { told }) => sum + told.length, 0),
    all,
    one: performance.now() - again,
  }
}
