import type { ChaptersTold, YearsTold } from '../../src/contract/chapters'
import type { Db, HistoryColumns, Mirror, StoreTrouble } from '../../src/contract/db'
import { monday } from '../../src/domain/calendar/calendar'
import type { FirstWeekday } from '../../src/domain/calendar/calendar'
import type { History } from '../../src/domain/cards/card'
import { besideOf } from '../../src/domain/chapters/beside'
import { chapterFields, chaptersOf } from '../../src/domain/chapters/chapters'
import { yearOf } from '../../src/domain/chapters/page'
import type { Outcome } from '../../src/domain/outcome'
import { done } from '../../src/domain/outcome'
import { historyOf } from '../../src/domain/persona/faces'

/** All chapters over the same columns as the cards, and how they are asked for. */
const tellChapters = (columns: HistoryColumns, today: number, firstWeekday: FirstWeekday) => {
  const history = historyOf(columns, today, 'km', firstWeekday)
  const { revision } = columns
  const all = chaptersOf(history)
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

/** The chapters, worked out anew where facts, day or first weekday are others than the last time they were asked for. */
export const createChapters = (db: () => Promise<Store>): ((mirror: Mirror, today: number) => Promise<Outcome<Told, StoreTrouble>>) => {
  const known = new Map<Mirror, { readonly key: string; readonly told: Told }>()
  return async (mirror, today) => {
    const store = await db()
    const [overview, settings] = await Promise.all([store.overview(mirror), store.settings(mirror)])
    if (!overview.ok) return overview
    if (!settings.ok) return settings
    const firstWeekday = settings.value.firstWeekday ?? monday
    const keyAt = (revision: number): string => `${revision} ${today} ${firstWeekday}`
    const last = known.get(mirror)
    if (last?.key === keyAt(overview.value.revision)) return done(last.told)
    const columns = await store.history(mirror, chapterFields(), today)
    if (!columns.ok) return columns
    const told = tellChapters(columns.value, today, firstWeekday)
    known.set(mirror, { key: keyAt(told.revision), told })
    return done(told)
  }
}
