import { weekdayOf } from '../calendar/calendar'
import { poissonBinomialTail } from '../truth/binomial'
import { quantile } from '../truth/quantile'
import { sharersOf } from '../truth/several'
import { clocked } from './clocked'
import { defineRitual, isOftenEnough } from './ritual'
import { ritualOf } from './told'
import { chanceInWeek, halfAsOften, onWeekday, weekly, weeksOf } from './weeks'

/** Minutes on either side of the median. */
const beside = 20
/** Windows are tested on a grid, each wide enough to hold every window of ± 20 minutes whose middle lies within its step: so the search is over so many and no more. */
const step = 5
const places = 1440 / step
/** Weeks with a run on that weekday. */
const leastHits = 12
const level = 0.001

const weekdays = [1, 2, 3, 4, 5, 6, 7]
/** From `place × 5 − 20` up to `place × 5 + 25` minutes, without its end. */
const placeOf = (median: number): number => Math.min(places - 1, Math.max(0, Math.floor(median / step)))
const isInside = (minute: number, place: number): boolean => minute >= place * step - beside && minute < place * step + step + beside

/** A week's rows by weekday, 1 to 7. */
const onDays = (day: Float64Array, rows: readonly number[]): readonly number[][] => {
  const drawn: number[][] = Array.from({ length: 8 }, () => [])
  for (const row of rows) drawn[weekdayOf(day[row] ?? NaN)]?.push(row)
  return drawn
}

/** What one weekday of a block is to be tested by: at most one, none where it has too few hits. */
const hitsOf = (clocked: readonly { readonly drawn: readonly number[][] }[], weekday: number, minuteOf: (row: number) => number) => {
  const hits = clocked.map(({ drawn }) => drawn[weekday] ?? []).filter((rows) => rows.length > 0)
  if (hits.length < leastHits) return []
  const median = quantile(Float64Array.from(hits.flat(), minuteOf).sort(), 50) ?? NaN
  const around = placeOf(median)
  const keptBy = (isKept: (minute: number) => boolean): number => hits.filter((rows) => rows.some((row) => isKept(minuteOf(row)))).length
  return [
    {
      weekday,
      median,
      around,
      hits: hits.length,
      often: isOftenEnough(
        keptBy((minute) => Math.abs(minute - median) <= beside),
        hits.length,
      ),
      /** As the grid's window around the median has it. */
      inGrid: keptBy((minute) => isInside(minute, around)),
      /** Of every window of the grid: the smallest chance it can come to, as a logarithm, and in how many weeks it can be kept. */
      logs: new Float64Array(places),
      weeksIn: new Uint32Array(places),
      /** Of the window around the median, week by week. */
      chances: new Array<number>(),
    },
  ]
}

/** A start within 20 minutes of its weekday's median: against the starts of the same week, were they given to its days by lot. */
export const ritual = defineRitual({
  kind: 'window',
  place: 2,
  level,
  find: (all) => {
    const history = clocked(all)
    const { runs } = history
    const weeks = weeksOf(history)
    const minuteOf = (row: number): number => runs.minute[row] ?? NaN
    const tests = weeks.blocks.flatMap((block) => {
      const drawnIn = weeks.rows.slice(...block).map((rows) => ({ rows, drawn: onDays(runs.day, rows) }))
      const some = weekdays.flatMap((weekday) => hitsOf(drawnIn, weekday, minuteOf))
      const marked = new Uint32Array(places)
      for (const { rows, drawn } of drawnIn) {
        const touched: number[] = []
        for (const row of rows)
          for (let place = Math.max(0, placeOf(minuteOf(row)) - 5); place < places && place * step - beside <= minuteOf(row); place++)
            if (isInside(minuteOf(row), place)) {
              if (marked[place] === 0) touched.push(place)
              marked[place] = (marked[place] ?? 0) + 1
            }
        for (const { weekday, around, logs, weeksIn, chances } of some) {
          const own = drawn[weekday]?.length ?? 0
          if (own === 0) continue
          // Weeks without a start in a window can't keep it, and take no part.
          for (const place of touched) {
            const chance = chanceInWeek(rows.length, marked[place] ?? 0, own)
            logs[place] = (logs[place] ?? 0) + Math.log(chance)
            weeksIn[place] = (weeksIn[place] ?? 0) + 1
            if (place === around) chances.push(chance)
          }
        }
        for (const place of touched) marked[place] = 0
      }
      return some.map((test) => ({
        ...test,
        block,
        least: test.logs.map((log, place) => (isOftenEnough(test.weeksIn[place] ?? 0, test.hits) ? Math.exp(log) : 1)),
      }))
    })
    const sharers = sharersOf(
      tests.flatMap(({ least }) => [...least].filter((p) => p < 1)),
      level,
    )
    return weekdays.flatMap((weekday) => {
      const passed = tests.flatMap((test) => {
        if (test.weekday !== weekday || !test.often) return []
        const p = Math.min(1, sharers * poissonBinomialTail(test.inGrid, test.chances))
        return p < level ? [{ ...test, p }] : []
      })
      const median = passed.at(-1)?.median
      if (median === undefined) return []
      // An hour that moved on is another window: of the older ones only those of the same hour belong to it.
      const same = passed.filter((test) => Math.abs(test.median - median) <= beside)
      const told = weekly(
        history,
        same.map(({ block }) => block),
        (rows) => onWeekday(history, rows, weekday).filter((row) => Math.abs(minuteOf(row) - median) <= beside),
        halfAsOften,
      )
      if (told === null) return []
      const hits = weeks.rows.slice(...told.span).filter((rows) => onWeekday(history, rows, weekday).length > 0).length
      const p = Math.min(...same.map((one) => one.p))
      return [ritualOf(history, { ...told, id: `window/${weekday}`, habit: { kind: 'window', weekday, minute: median, hits }, claim: 'tested', p })]
    })
  },
})
