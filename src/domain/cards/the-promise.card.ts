import type { FirstWeekday } from '../calendar/calendar'
import { civilFromDay, startOfWeek, weekOf, weekdayOf } from '../calendar/calendar'
import { certaintyOfCount } from '../truth/certainty'
import { quantile } from '../truth/quantile'
import { byDay, firstFrom, marksOf, receiptsOf } from './by-day'
import { defineCard, sayings } from './card'
import { againOf, nearOf, spreadOf } from './weeks-alike'

export interface PromiseSays {
  /** k of n weeks held a run; `all`: n is every complete week since the first run. The rest is the middle week and its quarters. */
  readonly are: { readonly k: number; readonly n: number; readonly all: number; readonly median: number }
  readonly were: { readonly k: number; readonly n: number; readonly fromYear: number; readonly toYear: number }
  readonly empty: { readonly empty: number; readonly longest: number; readonly n: number }
  readonly quarters: { readonly low: number; readonly median: number; readonly high: number; readonly most: number }
  /** How far the running weeks lie apart in run-days, against luck. */
  readonly spread: { readonly ratio: number; readonly low: number; readonly high: number }
  /** Run-days on a weekday of the week before, and how many luck would bring there. */
  readonly again: { readonly k: number; readonly n: number; readonly byLuck: number }
  /** Runs within a fifth of the middle distance. */
  readonly near: { readonly k: number; readonly n: number; readonly metres: number }
  readonly lately: { readonly k: number; readonly weeks: number; readonly share: number }
  readonly how: { readonly n: number; readonly all: number; readonly firstWeekday: FirstWeekday }
  readonly shows: { readonly runs: number; readonly lit: number; readonly empty: number; readonly fromDay: number; readonly toDay: number }
  readonly 'no-run': Record<never, never>
  readonly weeks: { readonly weeks: number }
  readonly 'window-empty': { readonly n: number }
}

const id = 'the-promise'
const say = sayings<PromiseSays>(id)

const longestWindow = 104
const leastWeeks = 26
const latelyWeeks = 26

export const card = defineCard({
  id,
  place: 3,
  rev: 3,
  kind: 'count',
  needs: ['distance'],
  face: ({ runs, today, firstWeekday }) => {
    const { length } = runs
    if (length === 0) return { missing: say('no-run', {}) }
    const ordered = byDay(runs.day)
    const { days, order } = ordered
    const firstDay = days[0] ?? today
    const thisWeek = weekOf(today, firstWeekday)
    // "ALL weeks since the first run" (truth.md): its own week is one, even if it began on that week's last day. Only the current one is left out; where the first is
    // to go too, as for the Ritual Day, truth.md says so.
    const complete = thisWeek - weekOf(firstDay, firstWeekday)
    if (complete < leastWeeks) return { missing: say('weeks', { weeks: leastWeeks - complete }) }

    const n = Math.min(longestWindow, complete)
    const all = n === complete
    const firstWeek = thisWeek - n
    const fromDay = startOfWeek(today, firstWeekday) - 7 * n
    const toDay = startOfWeek(today, firstWeekday) - 1
    const from = firstFrom(days, fromDay)
    const to = firstFrom(days, toDay + 1)
    const perWeek = new Uint32Array(n)
    const weekdays = Array.from({ length: n }, () => new Set<number>())
    for (let i = from; i < to; i++) {
      const day = days[i] ?? 0
      const week = weekOf(day, firstWeekday) - firstWeek
      perWeek[week] = (perWeek[week] ?? 0) + 1
      weekdays[week]?.add(weekdayOf(day))
    }

    let k = 0
    let lately = 0
    let silent = 0
    let longest = 0
    const emptyWeeks: number[] = []
    perWeek.forEach((count, week) => {
      if (count === 0) {
        emptyWeeks.push(fromDay + week * 7)
        silent += 1
        longest = Math.max(longest, silent)
        return
      }
      silent = 0
      k += 1
      if (week >= n - latelyWeeks) lately += 1
    })
    const certainty = certaintyOfCount(to - from, to - from)
    // All time never rescues a card whose window holds nothing.
    if (certainty === null) return { missing: say('window-empty', { n }) }

    const sorted = perWeek.toSorted()
    const [low, median, high] = [quantile(sorted, 25) ?? 0, quantile(sorted, 50) ?? 0, quantile(sorted, 75) ?? 0]
    // The tense asks for half of a threshold (truth.md), and the gate of this card names none: the claim's own rate stands for it. Empty weeks count, and
    // in whole numbers it is lately / 26 against half of k / n. Exactly 26 weeks are their own measure and always told in the present.
    const tense = lately * 2 * n >= k * latelyWeeks ? 'are' : 'were'
    const years = { fromYear: civilFromDay(days[from] ?? fromDay).year, toYear: civilFromDay(days[to - 1] ?? toDay).year }
    const empty = n - k
    const spread = spreadOf(weekdays.map(({ size }) => size))
    const again = againOf(weekdays)
    const near = nearOf(Float64Array.from(order.subarray(from, to), (place) => Math.round((runs.distance[place] ?? NaN) * 10)))
    return {
      certainty,
      say: tense === 'are' ? say('are', { k, n, all: all ? 1 : 0, median }) : say('were', { k, n, ...years }),
      value: k / n,
      of: 'share of complete weeks with a run',
      part: { k, n },
      window: { from: fromDay, to: toDay, all },
      tense,
      coverage: { with: to - from, of: to - from },
      receipts: receiptsOf(ordered, runs.id, [[from, to]]),
      against: say('empty', { empty, longest, n }),
      evidence: [
        say('quarters', { low, median, high, most: sorted[n - 1] ?? 0 }),
        ...(spread === null ? [] : [say('spread', { ratio: spread.ratio, low: spread.interval[0], high: spread.interval[1] })]),
        ...(again === null ? [] : [say('again', { k: again.k, n: again.n, byLuck: again.byLuck })]),
        ...(near === null ? [] : [say('near', { k: near.k, n: near.n, metres: near.middle })]),
      ],
      lately: say('lately', { k: lately, weeks: latelyWeeks, share: k / n }),
      how: say('how', { n, all: all ? 1 : 0, firstWeekday }),
      shows: say('shows', { runs: length, lit: to - from, empty, fromDay: firstDay, toDay: today }),
      details: {
        weeksWithARun: k,
        weeks: n,
        lowerQuartile: low,
        median,
        upperQuartile: high,
        longestEmpty: longest,
        lately26: lately,
        ...(spread === null
          ? {}
          : {
              spread: spread.ratio,
              spreadLow: spread.interval[0],
              spreadHigh: spread.interval[1],
              spreadLow99: spread.interval99[0],
              spreadHigh99: spread.interval99[1],
            }),
        ...(again === null
          ? {}
          : {
              again: again.k,
              againOf: again.n,
              againByLuck: again.byLuck,
              againRatio: again.ratio,
              againLow: again.interval[0],
              againHigh: again.interval[1],
              againHigh99: again.interval99[1],
            }),
        ...(near === null
          ? {}
          : {
              near: near.k,
              nearOf: near.n,
              middleMetres: near.middle,
              nearLow: near.interval[0],
              nearHigh: near.interval[1],
              nearLow99: near.interval99[0],
              nearHigh99: near.interval99[1],
            }),
      },
      figure: { kind: 'reed', fromDay: firstDay, toDay: today, marks: marksOf(ordered, runs.distance, 1, [[from, to]]), emptyWeeks },
    }
  },
})
