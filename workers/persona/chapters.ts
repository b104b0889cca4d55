import type { ChaptersTold, YearsTold } from '../../src/contract/chapters'
import type { Db, Mirror, StoreTrouble } from '../../src/contract/db'
import { monday } from '../../src/domain/calendar/calendar'
import type { History, RunField } from '../../src/domain/cards/card'
import { besideOf } from '../../src/domain/chapters/beside'
import { chapterFields, chaptersOf } from '../../src/domain/chapters/chapters'
import type { Chapter } from '../../src/domain/chapters/chapters'
import { yearOf } from '../../src/domain/chapters/page'
import type { Outcome } from '../../src/domain/outcome'
import { done } from '../../src/domain/outcome'
import { compareHistories } from '../../src/domain/persona/changed'
import { historyOf } from '../../src/domain/persona/faces'
import { endOf } from './until'

/** All chapters over the same columns as the cards, and how they are asked for. */
const tellChapters = (revision: number, history: History<RunField>, all: readonly Chapter[]) => {
  // Of everything the pages read only this is kept for what is asked later.
  const { id, start, day, distance, length } = history.runs
  const lean: History<'distance'> = { ...history, runs: { id, start, day, distance, length } }
  return {
    revision,
    years: (): YearsTold => ({
      revision,
      years: all.map(({ year, over, runs, metres, told }) => {
        const { ordered, first, end } = yearOf(lean, year)
        const distances = Float64Array.from(ordered.order.subarray(first, end), (place) => distance[place] ?? NaN)
        return { year, over, runs, metres, pages: told.length, days: ordered.days.slice(first, end), distances }
      }),
    }),
    chapters: (years: readonly number[]): ChaptersTold => {
      const chapters = years.flatMap((year) => all.find((chapter) => chapter.year === year) ?? [])
      const [one, other] = chapters
      return { revision, chapters, beside: one === undefined || other === undefined ? null : besideOf(lean, one.year, other.year) }
    },
  }
}

type Told = ReturnType<typeof tellChapters>
type Store = Pick<Db, 'overview' | 'settings' | 'history'>

/** The chapters, worked out anew where day, first weekday or a column that they read is another than the last time they were asked for. */
export const createChapters = (db: () => Promise<Store>): ((mirror: Mirror, today: number) => Promise<Outcome<Told, StoreTrouble>>) => {
  const known = new Map<Mirror, { readonly key: string; readonly history: History<RunField>; readonly all: readonly Chapter[]; readonly told: Told }>()
  return async (mirror, day) => {
    const store = await db()
    const [overview, settings] = await Promise.all([store.overview(mirror), store.settings(mirror)])
    if (!overview.ok) return overview
    if (!settings.ok) return settings
    const today = endOf(overview.value, day)
    const firstWeekday = settings.value.firstWeekday ?? monday
    const keyAt = (revision: number): string => `${revision} ${today} ${firstWeekday}`
    const last = known.get(mirror)
    if (last?.key === keyAt(overview.value.revision)) return done(last.told)
    const columns = await store.history(mirror, chapterFields(), today)
    if (!columns.ok) return columns
    const { revision } = columns.value
    const history = historyOf(columns.value, today, 'km', firstWeekday)
    const readsTheSame = last !== undefined && compareHistories(last.history, history)({ needs: chapterFields() })
    const all = readsTheSame ? last.all : chaptersOf(history)
    const told = tellChapters(revision, history, all)
    known.set(mirror, { key: keyAt(revision), history, all, told })
    return done(told)
  }
}
