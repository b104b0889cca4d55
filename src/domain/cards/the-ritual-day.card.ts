import type { FirstWeekday } from '../calendar/calendar'
import { civilFromDay, startOfWeek, weekOf, weekdayOf, weekdaysFrom } from '../calendar/calendar'
import { certaintyOfTest } from '../truth/certainty'
import { leastWorth } from '../truth/effective'
import { chanceOfWeekday } from '../truth/kept-weeks'
import { byDay, firstFrom, litRanges, marksOf, receiptsOf } from './by-day'
import { defineCard, sayings } from './card'

/** Weekdays as digits, 1 Monday to 7 Sunday, in the order of the runner's week: 7 is Sunday, 26 Tuesday and Saturday. Values of a sentence are plain. */
type Weekdays = number

export interface RitualSays {
  readonly are: { readonly weekdays: Weekdays; readonly k: number; readonly n: number }
  readonly were: { readonly weekdays: Weekdays; readonly k: number; readonly n: number; readonly fromYear: number; readonly toYear: number }
  /** Weeks that were run without it, and those without a run at all. */
  readonly without: { readonly weekdays: Weekdays; readonly others: number; readonly empty: number }
  readonly luck: { readonly p: number; readonly perWeek: number; readonly n: number }
  readonly next: { readonly weekday: number; readonly k: number; readonly n: number }
  readonly phases: { readonly n: number; readonly effective: number }
  readonly lately: { readonly k: number; readonly weeks: number; readonly weekdays: Weekdays }
  readonly how: { readonly n: number; readonly window: number; readonly firstWeekday: FirstWeekday }
  readonly shows: {
    readonly runs: number
    readonly lit: number
    readonly weekdays: Weekdays
    readonly fromDay: number
    readonly toDay: number
    readonly firstWeekday: FirstWeekday
  }
  readonly 'no-run': Record<never, never>
  readonly weeks: { readonly left: number; readonly n: number }
  readonly none: { readonly weekdays: Weekdays; readonly k: number; readonly n: number }
  readonly often: { readonly weekdays: Weekdays; readonly k: number; readonly n: number; readonly perWeek: number }
}

const id = 'the-ritual-day'
const say = sayings<RitualSays>(id)

const windowWeeks = 104
const latelyWeeks = 26
const leastWeeks = 12
/** Of the weeks with a run, in whole percent. */
const leastRate = 60

export const card = defineCard({
  id,
  place: 2,
  rev: 2,
  kind: 'tested',
  needs: ['distance'],
  face: ({ runs, today, firstWeekday }) => {
    const { length } = runs
    if (length === 0) return { missing: say('no-run', {}) }
    const ordered = byDay(runs.day)
    const { days } = ordered
    const firstDay = days[0] ?? today
    const weekdays = weekdaysFrom(firstWeekday)
    const [thisWeek, thisWeekFrom] = [weekOf(today, firstWeekday), startOfWeek(today, firstWeekday)]
    // "The first and the current left out" (truth.md): the first of the history, which began in the middle of it.
    const firstWeek = Math.max(thisWeek - windowWeeks, weekOf(firstDay, firstWeekday) + 1)
    const weeks = Math.max(0, thisWeek - firstWeek)
    const windowFrom = thisWeekFrom - 7 * weeks
    const [from, to] = [firstFrom(days, windowFrom), firstFrom(days, thisWeekFrom)]
    // By weekday, 1 to 7: a Sunday is the same one wherever the week begins.
    const ran = Array.from({ length: weeks }, () => new Uint8Array(8))
    for (let place = from; place < to; place++) {
      const day = days[place] ?? NaN
      const week = ran[weekOf(day, firstWeekday) - firstWeek]
      if (week) week[weekdayOf(day)] = 1
    }
    const active = ran.filter((week) => week.includes(1))
    const n = active.length
    if (n < leastWeeks) return { missing: say('weeks', { left: leastWeeks - n, n }) }

    const kept = weekdays.map((weekday) => active.reduce((sum, week) => sum + (week[weekday] ?? 0), 0))
    const k = Math.max(...kept)
    const own = weekdays.filter((_, at) => kept[at] === k)
    const named = Number(own.join(''))
    const runDays = active.map((week) => week.reduce((sum, one) => sum + one, 0))
    const perWeek = runDays.reduce((sum, one) => sum + one, 0) / n
    if (k * 100 < n * leastRate) return { missing: say('none', { weekdays: named, k, n }) }

    const worth = leastWorth(weekdays.map((weekday) => Uint8Array.from(active, (week) => week[weekday] ?? 0)))
    // Seven times the tail of truth.md: whichever weekday it is was not named before.
    const p = Math.min(1, 7 * chanceOfWeekday(k, runDays, worth))
    const certainty = certaintyOfTest(p)
    if (certainty === null) return { missing: say('often', { weekdays: named, k, n, perWeek }) }

    // Half of the threshold, over all of the last 26 complete weeks, whether run or not.
    const lately = ran.slice(-latelyWeeks).filter((week) => own.every((weekday) => week[weekday] === 1)).length
    const tense = lately * 200 >= latelyWeeks * leastRate ? 'are' : 'were'
    const years = { fromYear: civilFromDay(days[from] ?? today).year, toYear: civilFromDay(days[to - 1] ?? today).year }
    const isOwn = (day: number): boolean => own.includes(weekdayOf(day))
    const lit = litRanges(from, to, (place) => isOwn(days[place] ?? NaN))
    const litRuns = lit.reduce((sum, [first, last]) => sum + last - first, 0)
    const [next = 0] = kept.filter((count) => count < k).sort((a, b) => b - a)
    const told = { weekdays: named, k, n }
    return {
      certainty,
      say: tense === 'are' ? say('are', told) : say('were', { ...told, ...years }),
      value: k / n,
      of: 'share of weeks with a run',
      part: { k, n },
      p,
      window: { from: windowFrom, to: thisWeekFrom - 1, all: false },
      tense,
      coverage: { with: to - from, of: to - from },
      receipts: receiptsOf(ordered, runs.id, [[from, to]]),
      against: say('without', { weekdays: named, others: n - k, empty: weeks - n }),
      evidence: [
        say('luck', { p, perWeek, n }),
        ...(next === 0 ? [] : [say('next', { weekday: weekdays[kept.indexOf(next)] ?? 0, k: next, n })]),
        ...(worth < n ? [say('phases', { n, effective: worth })] : []),
      ],
      lately: say('lately', { k: lately, weeks: latelyWeeks, weekdays: named }),
      how: say('how', { n, window: weeks, firstWeekday }),
      shows: say('shows', { runs: length, lit: litRuns, weekdays: named, fromDay: firstDay, toDay: today, firstWeekday }),
      details: {
        weekday: own[0] ?? 0,
        weekdays: own.length,
        kept: k,
        activeWeeks: n,
        emptyWeeks: weeks - n,
        runDaysAWeek: perWeek,
        effectiveWeeks: worth,
        lately26: lately,
      },
      figure: { kind: 'cords', fromDay: firstDay, toDay: today, windowFrom, firstWeekday, weekdays: own, marks: marksOf(ordered, runs.distance, 1, lit) },
    }
  },
})
