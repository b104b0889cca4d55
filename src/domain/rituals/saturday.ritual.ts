import { weekOf, weekdayOf } from '../calendar/calendar'
import { metresBetween } from '../places/globe'
import { leastWorth } from '../truth/effective'
import { hypergeometricTail } from '../truth/hypergeometric'
import { chanceOfWeekday } from '../truth/kept-weeks'
import { sharersOf } from '../truth/several'
import { clocked } from './clocked'
import { defineRitual, isOftenEnough } from './ritual'
import type { RitualHistory } from './ritual'
import { ritualOf } from './told'
import { halfAsOften, onWeekday, weekly, weeksOf } from './weeks'

const saturday = 6
const weekdays = [1, 2, 3, 4, 5, 6, 7]
const [metres, give] = [5000, 200]
/** Minutes after midnight between which the fixed time lies, and how far a start may be from it. */
const [earliest, latest, step, beside] = [510, 585, 5, 10]
const leastTimes = 5
/** Starts so near to each other are in one place. */
const sameMetres = 500
const level = 0.001

/** Rows by the place they began at, each place within 500 m of its first. */
const placesOf = ({ runs }: RitualHistory, rows: readonly number[]): readonly (readonly number[])[] => {
  const places: { readonly first: number; readonly rows: number[] }[] = []
  const metresTo = (a: number, b: number): number =>
    metresBetween(runs.latitude[a] ?? NaN, runs.longitude[a] ?? NaN, runs.latitude[b] ?? NaN, runs.longitude[b] ?? NaN)
  for (const row of rows) {
    const near = places.find(({ first }) => metresTo(first, row) <= sameMetres)
    if (near === undefined) places.push({ first: row, rows: [row] })
    else near.rows.push(row)
  }
  return places.filter((place) => place.rows.length >= leastTimes).map((place) => place.rows)
}

/**
 * Five kilometres on a Saturday morning, from one place at one time: a guess, which the runner answers. Luck is held against it twice: that the runs that began there and
 * then are of that length, were all lengths given out by lot; and that runs of that length, place and time fall on Saturdays, by The Ritual Day's test.
 */
export const ritual = defineRitual({
  kind: 'saturday',
  place: 6,
  level,
  find: (all) => {
    const history = clocked(all)
    const { runs, today, firstWeekday } = history
    const weekOfRow = (row: number): number => weekOf(runs.day[row] ?? NaN, firstWeekday)
    const isLocated = (row: number): boolean => !Number.isNaN((runs.latitude[row] ?? NaN) + (runs.longitude[row] ?? NaN))
    const isLong = (row: number): boolean => Math.abs((runs.distance[row] ?? NaN) - metres) <= give
    const isOn = (row: number): boolean => weekdayOf(runs.day[row] ?? NaN) === saturday
    const startsBy = (row: number, minute: number): boolean => Math.abs((runs.minute[row] ?? NaN) - minute) <= beside
    const located = Array.from(runs.id.keys()).filter(isLocated)
    const long = located.filter(isLong).length
    const morning = located.filter((row) => (runs.minute[row] ?? NaN) >= earliest - beside && (runs.minute[row] ?? NaN) <= latest + beside)
    const times = Array.from({ length: (latest - earliest) / step + 1 }, (_, at) => earliest + at * step)
    const weeks = weeksOf(history)
    const thisWeek = weekOf(today, firstWeekday)
    const isOver = (row: number): boolean => weekOfRow(row) < thisWeek && weekOfRow(row) >= thisWeek - weeks.length
    const tests = placesOf(history, morning).flatMap((place) =>
      times.map((minute) => {
        const began = place.filter((row) => startsBy(row, minute))
        const onSaturday = began.filter(isOn)
        const kept = new Set(onSaturday.filter(isLong))
        const active = [
          ...Map.groupBy(
            began.filter((row) => isLong(row) && isOver(row)),
            weekOfRow,
          ),
        ]
          .sort(([a], [b]) => a - b)
          .map(([, rows]) => rows)
        return { minute, began: onSaturday, kept, active }
      }),
    )
    const runDaysOf = (active: readonly (readonly number[])[]): number[] => active.map((rows) => new Set(rows.map((row) => runs.day[row])).size)
    const sharers = {
      length: sharersOf(
        tests.map(({ began }) => hypergeometricTail(Math.min(long, began.length), located.length, long, began.length)),
        level / 2,
      ),
      day: sharersOf(
        tests.filter(({ active }) => active.length > 0).map(({ active }) => chanceOfWeekday(active.length, runDaysOf(active), active.length)),
        level / 2,
      ),
    }
    const chanceOf = ({ began, kept, active }: (typeof tests)[number]): number => {
      const byLength = sharers.length * hypergeometricTail(kept.size, located.length, long, began.length)
      const k = active.filter((rows) => rows.some((row) => kept.has(row))).length
      const series = weekdays.map((weekday) => Uint8Array.from(active, (rows) => (onWeekday(history, rows, weekday).length > 0 ? 1 : 0)))
      const byDay = isOftenEnough(k, active.length) && k > 0 ? sharers.day * chanceOfWeekday(k, runDaysOf(active), leastWorth(series)) : 1
      return Math.min(1, 2 * Math.min(byLength, byDay))
    }
    const offOf = ({ kept, minute }: (typeof tests)[number]): number =>
      Math.abs([...kept].reduce((sum, row) => sum + (runs.minute[row] ?? NaN), 0) / kept.size - minute)
    const passed = tests
      .filter(({ kept }) => kept.size >= leastTimes)
      .map((test) => ({ ...test, p: chanceOf(test) }))
      .filter(({ p }) => p < level)
      // Of times that hold the same starts the one they lie around.
      .toSorted((a, b) => b.kept.size - a.kept.size || offOf(a) - offOf(b) || a.minute - b.minute)
    const taken = new Set<number>()
    return passed.flatMap(({ kept, minute, p }) => {
      if ([...kept].some((row) => taken.has(row))) return []
      for (const row of kept) taken.add(row)
      const told = weekly(history, [[0, weeks.length]], (rows) => rows.filter((row) => kept.has(row)), halfAsOften)
      if (told === null || told.chances.filter((chance) => chance.runs.length > 0).length < leastTimes) return []
      const knownBy = [...kept].sort((a, b) => a - b).map((row) => runs.id[row] ?? NaN)
      return [ritualOf(history, { ...told, id: `saturday/${knownBy[0] ?? 0}`, knownBy, habit: { kind: 'saturday', minute }, claim: 'guess', p })]
    })
  },
})
