import { weekdayOf } from '../calendar/calendar'
import { leastWorth } from '../truth/effective'
import { chanceOfWeekday } from '../truth/kept-weeks'
import { sharersOf } from '../truth/several'
import { defineRitual, isOftenEnough } from './ritual'
import { ritualOf } from './told'
import { asTheCard, onWeekday, weekly, weeksOf } from './weeks'

const weekdays = [1, 2, 3, 4, 5, 6, 7]
/** Weeks with a run, as The Ritual Day has it. */
const leastWeeks = 12
const level = 0.001

/** A weekday, by The Ritual Day's own test in each two years. */
export const ritual = defineRitual({
  kind: 'weekday',
  place: 0,
  level,
  find: (history) => {
    const { runs } = history
    const weeks = weeksOf(history)
    const ran = weeks.rows.map((rows) => {
      const on = new Uint8Array(8)
      for (const row of rows) on[weekdayOf(runs.day[row] ?? NaN)] = 1
      return on
    })
    const activeIn = (from: number, to: number): readonly Uint8Array[] => ran.slice(from, to).filter((week) => week.includes(1))
    const worthOf = (active: readonly Uint8Array[]): number => leastWorth(weekdays.map((weekday) => Uint8Array.from(active, (week) => week[weekday] ?? 0)))
    const ever = activeIn(0, weeks.length)
    // Phases that two years are too short to show may show over all of them.
    const worthEver = ever.length === 0 ? 1 : worthOf(ever) / ever.length
    const tests = weeks.blocks.flatMap((block) => {
      const active = activeIn(...block)
      const n = active.length
      if (n < leastWeeks) return []
      const runDays = active.map((week) => week.reduce((sum, one) => sum + one, 0))
      const worth = Math.max(1, Math.min(worthOf(active), Math.floor(n * worthEver)))
      return [{ block, active, n, least: chanceOfWeekday(n, runDays, n), chance: (k: number) => chanceOfWeekday(k, runDays, worth) }]
    })
    const sharers = sharersOf(
      tests.flatMap(({ least }) => weekdays.map(() => least)),
      level,
    )
    return weekdays.flatMap((weekday) => {
      const passed = tests.flatMap(({ block, active, n, chance }) => {
        const k = active.filter((week) => week[weekday] === 1).length
        const p = isOftenEnough(k, n) ? Math.min(1, sharers * chance(k)) : 1
        return p < level ? [{ block, p }] : []
      })
      const told = weekly(
        history,
        passed.map(({ block }) => block),
        (rows) => onWeekday(history, rows, weekday),
        asTheCard,
      )
      if (told === null) return []
      return [
        ritualOf(history, {
          ...told,
          id: `weekday/${weekday}`,
          habit: { kind: 'weekday', weekday },
          claim: 'tested',
          p: Math.min(...passed.map(({ p }) => p)),
        }),
      ]
    })
  },
})
