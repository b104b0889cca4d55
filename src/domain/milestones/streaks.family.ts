import { monthOf, weekOf } from '../calendar/calendar'
import { byDay } from '../cards/by-day'
import { sayings } from '../cards/card'
import type { Draft, Measure } from './milestone'
import { defineFamily } from './milestone'
import { rangesOf } from './ranges'

export interface StreaksSays {
  readonly day: { readonly n: number }
  readonly week: { readonly n: number }
  readonly month: { readonly n: number }
}
const say = sayings<StreaksSays>('streaks')

type Unit = keyof StreaksSays

function* from(first: readonly number[], then: (after: number) => number): Generator<number, never> {
  yield* first
  for (let next = then(first.at(-1) ?? 0); ; next = then(next)) yield next
}
const rungs = {
  day: () => from([7, 14, 30, 50, 100, 200, 365, 500, 1000], (after) => after + 1000),
  week: () => from([4, 8, 13, 26, 52], (after) => after + 52),
  month: () => from([3, 6, 12], (after) => after + 12),
} as const satisfies Readonly<Record<Unit, () => Generator<number, never>>>
const measures = { day: 'days', week: 'weeks', month: 'months' } as const satisfies Readonly<Record<Unit, Measure>>
const saysOf = { day: (n: number) => say('day', { n }), week: (n: number) => say('week', { n }), month: (n: number) => say('month', { n }) } as const

/** Unbroken rows as The Chain has them: the run that made one so long for the first time, and all its runs until then. */
const rowsOf = (unit: Unit, { order, days }: ReturnType<typeof byDay>, counterOf: (day: number) => number): Draft[] => {
  const drafts: Draft[] = []
  const steps = rungs[unit]()
  let rung: number = steps.next().value
  let [first, length, last, day] = [0, 0, NaN, NaN]
  for (let at = 0; at < days.length; at++) {
    const here = days[at] ?? NaN
    if (here === day) continue
    day = here
    const counter = counterOf(day)
    if (counter === last) continue
    if (counter === last + 1) length += 1
    else [first, length] = [at, 1]
    last = counter
    if (length < rung) continue
    const place = order[at] ?? 0
    // Where clocks and starts disagree on an order, its runs are not one range.
    const receipts = rangesOf(order.slice(first, at + 1).sort())
    const coverage = { with: place + 1, of: place + 1 }
    drafts.push({ key: `${unit}.${rung}`, kind: unit, ladder: null, say: saysOf[unit](rung), value: rung, of: measures[unit], place, receipts, coverage })
    rung = steps.next().value
  }
  return drafts
}

export const family = defineFamily({
  id: 'streaks',
  group: 'streaks',
  place: 10,
  needs: [],
  tell: ({ runs, firstWeekday }) => {
    const ordered = byDay(runs.day)
    return {
      ladders: [
        { drafts: rowsOf('day', ordered, (day) => day) },
        { drafts: rowsOf('week', ordered, (day) => weekOf(day, firstWeekday)) },
        { drafts: rowsOf('month', ordered, monthOf) },
      ],
    }
  },
})
