import { weekdayOf } from '../calendar/calendar'
import { shapes } from '../routes/shape'
import { poissonBinomialTail } from '../truth/binomial'
import { sharersOf } from '../truth/several'
import { defineRitual, isOftenEnough } from './ritual'
import { ritualOf } from './told'
import { chanceInWeek, halfAsOften, weekly, weeksOf } from './weeks'

/** As often as The Loop asks for. */
const leastTimes = 8
const level = 0.001

interface Test {
  readonly block: readonly [from: number, to: number]
  readonly weekday: number
  readonly way: number
  readonly chances: readonly number[]
  readonly kept: number
}

/** The same way on the same weekday: against the ways of the same week, were they given to its days by lot. */
export const ritual = defineRitual({
  kind: 'loop',
  place: 1,
  level,
  find: (history) => {
    const { runs } = history
    const weeks = weeksOf(history)
    const wayOf = (row: number): number => runs.way[row] ?? NaN
    const weekdayOfRow = (row: number): number => weekdayOf(runs.day[row] ?? NaN)
    const tests = weeks.blocks.flatMap((block): Test[] => {
      /** Of each weekday and way, the weeks in which both could have met. */
      const met = new Map<string, { weekday: number; way: number; chances: number[]; kept: number }>()
      const drawnOn = new Float64Array(8)
      for (const rows of weeks.rows.slice(...block)) {
        const routed = rows.filter((row) => !Number.isNaN(wayOf(row)))
        const onDays = Map.groupBy(routed, weekdayOfRow)
        for (const [weekday, drawn] of onDays) drawnOn[weekday] = (drawnOn[weekday] ?? 0) + (drawn.length > 0 ? 1 : 0)
        for (const [way, marked] of Map.groupBy(routed, wayOf))
          for (const [weekday, drawn] of onDays) {
            const key = `${weekday}/${way}`
            const here = met.get(key) ?? { weekday, way, chances: [], kept: 0 }
            met.set(key, here)
            here.chances.push(chanceInWeek(routed.length, marked.length, drawn.length))
            if (drawn.some((row) => wayOf(row) === way)) here.kept++
          }
      }
      // A way that was not run in enough of that weekday's weeks can't be told, whatever its days are.
      return [...met.values()]
        .filter(({ chances, weekday }) => chances.length >= leastTimes && isOftenEnough(chances.length, drawnOn[weekday] ?? 0))
        .map((test) => ({ block, ...test, kept: isOftenEnough(test.kept, drawnOn[test.weekday] ?? 0) ? test.kept : 0 }))
    })
    const sharers = sharersOf(
      tests.map(({ chances }) => chances.reduce((product, p) => product * p, 1)),
      level,
    )
    const passed = tests.flatMap((test) => {
      const p = test.kept < leastTimes ? 1 : Math.min(1, sharers * poissonBinomialTail(test.kept, test.chances))
      return p < level ? [{ ...test, p }] : []
    })
    return [...Map.groupBy(passed, ({ weekday, way }) => `${weekday}/${way}`).values()].flatMap((found) => {
      const [{ weekday, way } = { weekday: 0, way: NaN }] = found
      const told = weekly(
        history,
        found.map(({ block }) => block),
        (rows) => rows.filter((row) => wayOf(row) === way && weekdayOfRow(row) === weekday),
        halfAsOften,
      )
      const same = Array.from(runs.way.keys()).filter((row) => wayOf(row) === way)
      const [first] = same
      if (told === null || first === undefined) return []
      const knownBy = same.map((row) => runs.id[row] ?? NaN)
      const shape = shapes[runs.wayShape[first] ?? 0] ?? 'one-way'
      const p = Math.min(...found.map((one) => one.p))
      return [ritualOf(history, { ...told, id: `loop/${weekday}/${knownBy[0] ?? 0}`, knownBy, habit: { kind: 'loop', weekday, shape }, claim: 'tested', p })]
    })
  },
})
