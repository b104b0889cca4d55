import type { FirstWeekday } from '../calendar/calendar'
import { civilFromDay, dayFromCivil, daysInMonth, monthOf, startOfWeek, weekOf } from '../calendar/calendar'
import { certaintyOfCount } from '../truth/certainty'
import { byDay, firstFrom, marksOf, receiptsOf } from './by-day'
import { defineCard, sayings } from './card'

type Unit = 'day' | 'week' | 'month'

export interface ChainSays {
  readonly alive: { readonly unit: Unit; readonly length: number; readonly fromDay: number }
  readonly are: { readonly unit: Unit; readonly length: number; readonly fromDay: number; readonly toDay: number }
  readonly were: { readonly unit: Unit; readonly length: number; readonly fromDay: number; readonly toDay: number }
  /** Units since the first run, those without one, and the second longest chain. */
  readonly between: { readonly unit: Unit; readonly of: number; readonly empty: number; readonly next: number; readonly alike: number }
  readonly stretch: { readonly unit: Unit; readonly length: number; readonly fromDay: number; readonly toDay: number; readonly alive: number }
  readonly 'lately-alive': { readonly unit: Unit; readonly lastDay: number }
  readonly lately: { readonly unit: Unit; readonly length: number; readonly half: number }
  readonly how: { readonly unit: Unit; readonly firstWeekday: FirstWeekday }
  readonly shows: {
    readonly runs: number
    readonly lit: number
    readonly fromDay: number
    readonly toDay: number
    readonly chainFrom: number
    readonly chainTo: number
  }
  readonly 'no-run': Record<never, never>
  readonly short: { readonly days: number; readonly weeks: number; readonly daysNow: number; readonly weeksNow: number }
}

const id = 'the-chain'
const say = sayings<ChainSays>(id)

/** What a chain must reach to be spoken of; months have no gate of their own and are told beside it. */
const least = { day: 7, week: 8 }
const latelyWeeks = 26

interface Chain {
  readonly length: number
  /** Places of its runs in order of day, the second not included. */
  readonly from: number
  readonly to: number
  /** Its last day, week or month, as a counter. */
  readonly last: number
}

interface Chains {
  /** Of equal ones the latest. */
  readonly longest: Chain
  /** Length of the longest of the others, 0 if there is none. */
  readonly next: number
  /** Whether another is just as long. */
  readonly alike: boolean
  /** The one that ends with the last run. */
  readonly latest: Chain
  /** Days, weeks or months with a run. */
  readonly kept: number
}

/** Counts months like `monthOf`, and asks the calendar once a month only. For ascending days. */
const monthsOf = (): ((day: number) => number) => {
  let month = NaN
  let end = -Infinity
  return (day) => {
    if (day >= end) {
      month = monthOf(day)
      const { year, month: name } = civilFromDay(day)
      end = dayFromCivil(year, name, daysInMonth(year, name)) + 1
    }
    return month
  }
}

/** Unbroken chains of whatever `counterOf` counts, over ascending days. */
const chainsOf = (days: Float64Array, counterOf: (day: number) => number): Chains => {
  let longest: Chain = { length: 0, from: 0, to: 0, last: NaN }
  let next = 0
  let kept = 0
  let from = 0
  let length = 0
  let last = NaN
  let day = NaN
  const close = (to: number): void => {
    if (length < longest.length) next = Math.max(next, length)
    else {
      next = longest.length
      longest = { length, from, to, last }
    }
  }
  for (let i = 0; i < days.length; i++) {
    const here = days[i] ?? NaN
    if (here === day) continue
    day = here
    const counter = counterOf(day)
    if (counter === last) continue
    if (counter === last + 1) length += 1
    else {
      close(i)
      from = i
      length = 1
    }
    last = counter
    kept += 1
  }
  close(days.length)
  return { longest, next, alike: next > 0 && next === longest.length, latest: { length, from, to: days.length, last }, kept }
}

export const card = defineCard({
  id,
  place: 4,
  rev: 2,
  kind: 'count',
  needs: ['moving'],
  face: ({ runs, today, firstWeekday }) => {
    const { length } = runs
    const certainty = certaintyOfCount(length, length)
    if (certainty === null) return { missing: say('no-run', {}) }
    const ordered = byDay(runs.day)
    const { days } = ordered
    const firstDay = days[0] ?? today
    const counters = { day: (day: number) => day, week: (day: number) => weekOf(day, firstWeekday), month: monthOf }
    const chains = { day: chainsOf(days, counters.day), week: chainsOf(days, counters.week), month: chainsOf(days, monthsOf()) }
    /** Alive until the next one has ended without a run. */
    const isAlive = (unit: Unit, chain: Chain): boolean => chain.last + 1 >= counters[unit](today)
    const records = { day: chains.day.longest, week: chains.week.longest, month: chains.month.longest }
    if (records.day.length < least.day && records.week.length < least.week) {
      const now = (unit: Unit): number => (isAlive(unit, chains[unit].latest) ? chains[unit].latest.length : 0)
      return { missing: say('short', { days: records.day.length, weeks: records.week.length, daysNow: now('day'), weeksNow: now('week') }) }
    }

    // truth.md lets days or weeks pass the gate and does not say which to speak of: the one that goes further beyond its own part of it (so it has passed
    // it itself), of equal ones the days. Months have no gate, so they never speak.
    const unit: 'day' | 'week' = records.day.length * least.week >= records.week.length * least.day ? 'day' : 'week'
    const record = records[unit]
    const alive = isAlive(unit, record)
    const lit = [[record.from, record.to]] as const
    const stretch = { fromDay: days[record.from] ?? firstDay, toDay: days[record.to - 1] ?? today }

    const thisWeek = startOfWeek(today, firstWeekday)
    const recent = chainsOf(days.subarray(firstFrom(days, thisWeek - 7 * latelyWeeks), firstFrom(days, thisWeek)), counters[unit]).longest.length
    const half = Math.ceil(least[unit] / 2)
    // Half of the threshold, as truth.md asks of the last 26 complete weeks, is here half a gate's length in a row: a rate would keep scattered runs alive.
    // A living chain is told in the present, however young the weeks it lies in.
    const tense = alive || recent >= half ? 'are' : 'were'

    const now = counters[unit](today)
    // A day or week that is not over yet is not one without a run.
    const since = now - counters[unit](firstDay) + (chains[unit].latest.last === now ? 1 : 0)
    const empty = since - chains[unit].kept
    const told = { unit, length: record.length }
    const evidence = (['day', 'week', 'month'] as const).map((each) => {
      const chain = records[each]
      const span = { fromDay: days[chain.from] ?? firstDay, toDay: days[chain.to - 1] ?? today }
      return say('stretch', { unit: each, length: chain.length, ...span, alive: isAlive(each, chain) ? 1 : 0 })
    })
    return {
      certainty,
      say: alive ? say('alive', { ...told, fromDay: stretch.fromDay }) : say(tense, { ...told, ...stretch }),
      value: record.length,
      of: `${unit}s in a row with a run`,
      window: { from: firstDay, to: today, all: true },
      tense,
      coverage: { with: length, of: length },
      receipts: receiptsOf(ordered, runs.id, lit),
      against: say('between', { unit, of: since, empty, next: chains[unit].next, alike: chains[unit].alike ? 1 : 0 }),
      evidence,
      lately: alive ? say('lately-alive', { unit, lastDay: days[length - 1] ?? today }) : say('lately', { unit, length: recent, half }),
      how: say('how', { unit, firstWeekday }),
      shows: say('shows', { runs: length, lit: record.to - record.from, fromDay: firstDay, toDay: today, chainFrom: stretch.fromDay, chainTo: stretch.toDay }),
      details: {
        days: records.day.length,
        weeks: records.week.length,
        months: records.month.length,
        alive: alive ? 1 : 0,
        empty,
        nextLongest: chains[unit].next,
      },
      figure: { kind: 'thread', fromDay: firstDay, toDay: today, marks: marksOf(ordered, runs.moving, 60, lit), stretch },
    }
  },
})
