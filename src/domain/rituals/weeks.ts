import { startOfWeek, weekOf, weekdayOf } from '../calendar/calendar'
import { byDay } from '../cards/by-day'
import type { Chance, Ritual, RitualHistory } from './ritual'

/** As The Ritual Day has them. */
const blockWeeks = 104
const latelyWeeks = 26
/** So many weeks in a row without it lie outside its span. */
const pause = 4

/** The complete weeks of a history: the first, which began in the middle of it, and the one now running are left out. */
export interface Weeks {
  readonly length: number
  /** First day of the first of them. */
  readonly from: number
  /** Rows of each week, by day and within a day by start. */
  readonly rows: readonly (readonly number[])[]
  /** Rows of the week that is not over. */
  readonly open: readonly number[]
  /** Two years each, counted back from now; the oldest first, and from one to three years long where there are so many. */
  readonly blocks: readonly (readonly [from: number, to: number])[]
}

const known = new WeakMap<RitualHistory, Weeks>()

export const weeksOf = (history: RitualHistory): Weeks => {
  const found = known.get(history) ?? gather(history)
  known.set(history, found)
  return found
}

const gather = ({ runs, today, firstWeekday }: RitualHistory): Weeks => {
  const { order, days } = byDay(runs.day)
  const thisWeek = weekOf(today, firstWeekday)
  const firstWeek = days.length === 0 ? thisWeek : Math.min(thisWeek, weekOf(days[0] ?? today, firstWeekday) + 1)
  const length = thisWeek - firstWeek
  const rows: number[][] = Array.from({ length }, () => [])
  const open: number[] = []
  for (const [place, row] of order.entries()) {
    const week = weekOf(days[place] ?? NaN, firstWeekday)
    ;(week === thisWeek ? open : rows[week - firstWeek])?.push(row)
  }
  const blocks: (readonly [number, number])[] = []
  // What is left of less than a year belongs to the block after it: a phase of it would look like a habit.
  for (let to = length; to > 0;) {
    const from = to - blockWeeks < blockWeeks / 2 ? 0 : to - blockWeeks
    blocks.unshift([from, to])
    to = from
  }
  return { length, from: startOfWeek(today, firstWeekday) - 7 * length, rows, open, blocks }
}

export const onWeekday = ({ runs }: RitualHistory, rows: readonly number[], weekday: number): number[] =>
  rows.filter((row) => weekdayOf(runs.day[row] ?? NaN) === weekday)

/** Of how many of the last 26 weeks it has to be kept to be alive, from how often it was kept in how many weeks of its span. */
type Rule = (kept: number, weeks: number, lately: number) => number
/** Half of six in ten, of 26 weeks whether there were so many or not: The Ritual Day's tense. */
export const asTheCard: Rule = () => (latelyWeeks * 30) / 100
/** Half as often as from its first time to its last, and once. */
export const halfAsOften: Rule = (kept, weeks, lately) => Math.max(1, (lately * kept) / (2 * weeks))

type Told = Pick<Ritual, 'chances' | 'alive' | 'lately' | 'to' | 'empty'> & { readonly since: number | undefined; readonly span: readonly [number, number] }

/**
 * A ritual of weeks: around the blocks in which it was found, as far as no more than four weeks in a row go without it; and to now while it is alive.
 * `keeps`: the rows that keep it, of a week's rows.
 */
export const weekly = (
  history: RitualHistory,
  found: readonly (readonly [from: number, to: number])[],
  keeps: (rows: readonly number[]) => readonly number[],
  rule: Rule,
): Told | null => {
  const { runs } = history
  const weeks = weeksOf(history)
  const kept = weeks.rows.map(keeps)
  const isKept = (week: number): boolean => (kept[week]?.length ?? 0) > 0
  let [first, last] = [Infinity, -Infinity]
  for (const [from, to] of found)
    for (let week = from; week < to; week++)
      if (isKept(week)) {
        first = Math.min(first, week)
        last = Math.max(last, week)
      }
  if (last < first) return null
  for (let week = first - 1; week >= 0 && first - week <= pause + 1; week--) if (isKept(week)) first = week
  for (let week = last + 1; week < weeks.length && week - last <= pause + 1; week++) if (isKept(week)) last = week
  const between = (from: number, to: number): number => Array.from({ length: to - from }, (_, at) => from + at).filter(isKept).length
  const of = Math.min(latelyWeeks, weeks.length)
  const lately = between(weeks.length - of, weeks.length)
  const alive = lately >= rule(between(first, last + 1), last + 1 - first, of)
  const end = alive ? weeks.length : last + 1
  const chances = kept.slice(first, end).map((rows, at): Chance => ({ day: weeks.from + 7 * (first + at), runs: rows.map((row) => runs.id[row] ?? NaN) }))
  const later = [...kept.slice(end).flat(), ...keeps(weeks.open)].map((row) => runs.day[row] ?? NaN)
  return {
    chances,
    alive,
    lately: { kept: lately, of },
    to: weeks.from + 7 * end - 1,
    empty: weeks.rows.slice(first, end).filter((rows) => rows.length === 0).length,
    since: later.length === 0 ? undefined : later.reduce((last, day) => Math.max(last, day)),
    span: [first, end],
  }
}

/** C(n − marked, drawn) / C(n, drawn): that none of those drawn is marked. */
const noneOf = (n: number, marked: number, drawn: number): number => {
  let none = 1
  for (let i = 0; i < drawn; i++) none *= Math.max(0, n - marked - i) / (n - i)
  return none
}

/**
 * The chance that a weekday's runs of a week hold one of the marked, were the week's runs given to its days by lot. It holds fixed what the week is made of, so that
 * neither phases nor seasons look like a habit of one weekday.
 */
export const chanceInWeek = (n: number, marked: number, drawn: number): number => 1 - noneOf(n, marked, drawn)
