import type { FirstWeekday } from '../calendar/calendar'
import { civilFromDay } from '../calendar/calendar'
import { certaintyOfCount } from '../truth/certainty'
import { quantile } from '../truth/quantile'
import { byDay, firstFrom, joined, marksOf, receiptsOf } from './by-day'
import { defineCard, sayings } from './card'
import type { Silence } from './figure'

export interface ReturnSays {
  /** k returns from n silences, the longest of `longest` days. */
  readonly are: { readonly k: number; readonly n: number; readonly longest: number }
  readonly were: { readonly k: number; readonly n: number; readonly longest: number; readonly fromYear: number; readonly toYear: number }
  readonly 'all-back': { readonly n: number }
  readonly 'not-back': { readonly k: number; readonly n: number }
  /** One silence that was come back from; `recovery` in days, −1 while or where the volume was not reached. */
  readonly returned: {
    readonly days: number
    readonly fromDay: number
    readonly toDay: number
    readonly runs: number
    readonly metres: number
    readonly recovery: number
    readonly others: number
  }
  readonly 'not-returned': { readonly days: number; readonly fromDay: number; readonly toDay: number; readonly runs: number; readonly others: number }
  readonly undecided: { readonly days: number; readonly toDay: number; readonly runs: number; readonly left: number; readonly others: number }
  readonly recovery: { readonly median: number; readonly reached: number; readonly k: number }
  readonly early: { readonly early: number }
  readonly awake: { readonly since: number; readonly threshold: number }
  readonly open: { readonly since: number; readonly threshold: number }
  readonly how: { readonly threshold: number; readonly p90: number }
  readonly shows: {
    readonly runs: number
    readonly lit: number
    readonly silences: number
    readonly fromDay: number
    readonly toDay: number
    readonly firstWeekday: FirstWeekday
  }
  readonly 'no-run': Record<never, never>
  readonly 'no-silence': { readonly threshold: number }
  readonly 'only-early': { readonly early: number; readonly threshold: number }
  readonly 'still-open': { readonly since: number; readonly early: number }
  readonly 'still-undecided': { readonly runs: number; readonly left: number }
  readonly 'no-distance': { readonly with: number; readonly of: number }
}

const id = 'the-return'
const say = sayings<ReturnSays>(id)

const leastGap = 21
const gapsOf90 = 3
const historyBefore = 8 * 7
const span = 28
const returnRuns = 4

interface Gap {
  /** Last run-day before it, and the run-day that ends it. */
  readonly from: number
  readonly to: number
  /** First place, in order of day, on the day that ends it. */
  readonly place: number
}

/** Distances as whole millimetres: their sums are exact, and 80 % is compared without rounding. */
const millimetres = (metres: number | undefined): number => (metres === undefined || Number.isNaN(metres) ? 0 : Math.round(metres * 1000))

export const card = defineCard({
  id,
  place: 5,
  rev: 2,
  kind: 'count',
  needs: ['distance'],
  face: ({ runs, otherDays, today, firstWeekday }) => {
    const { length } = runs
    if (length === 0) return { missing: say('no-run', {}) }
    const ordered = byDay(runs.day)
    const { days, order } = ordered
    const firstDay = days[0] ?? today
    const lastDay = days[length - 1] ?? today

    const steps: number[] = []
    for (let i = 1; i < length; i++) {
      const step = (days[i] ?? 0) - (days[i - 1] ?? 0)
      if (step > 0) steps.push(step)
    }
    const p90 = quantile(Float64Array.from(steps).sort(), 90) ?? 0
    const threshold = Math.max(leastGap, gapsOf90 * p90)

    const gaps: Gap[] = []
    let early = 0
    for (let i = 1; i < length; i++) {
      const [from, to] = [days[i - 1] ?? 0, days[i] ?? 0]
      if (to - from < threshold) continue
      // "≥ 1 gap with ≥ 8 weeks before it" (truth.md) is asked of every gap that counts, not of one that lets the others in: what lies behind two runs is a
      // beginning that did not hold, and has no volume to come back to. Those left out are told of, and stay among "own gaps" of the P90.
      if (from - firstDay >= historyBefore) gaps.push({ from, to, place: i })
      else early += 1
    }
    const since = today - lastDay
    // "An open gap is in the tense, not in the count" (truth.md), and nothing else is: a return has no rate that the last 26 weeks could hold half of.
    const isOpen = since >= threshold

    let with_ = 0
    const metresBefore = new Float64Array(length + 1)
    for (let i = 0; i < length; i++) {
      const distance = runs.distance[order[i] ?? 0]
      if (distance !== undefined && !Number.isNaN(distance)) with_ += 1
      metresBefore[i + 1] = (metresBefore[i] ?? 0) + millimetres(distance)
    }
    const metres = (fromPlace: number, toPlace: number): number => (metresBefore[toPlace] ?? 0) - (metresBefore[fromPlace] ?? 0)

    // A rolling 28 days, because it is held against 28: a plain sum since the return would reach any volume in the end, at a run a month. truth.md has it
    // count "runs since the return": after a silence of 21 to 27 days the window would reach behind it.
    /** Days from the return until the 28 days up to a run hold 80 % of the 28 days before the silence, runs before the return left out; −1 if they never did. */
    const recoveryOf = (gap: Gap, end: number, volume: number): number => {
      let back = gap.place
      for (let i = gap.place; i < end; i++) {
        const day = days[i] ?? 0
        while ((days[back] ?? 0) <= day - span) back += 1
        if (metres(back, i + 1) * 5 >= volume * 4) return day - gap.to
      }
      return -1
    }

    const told = gaps.map((gap, at) => {
      const to = firstFrom(days, gap.to + span)
      const runsBack = to - gap.place
      const end: Silence['end'] = runsBack >= returnRuns ? 'returned' : today >= gap.to + span ? 'not-returned' : 'undecided'
      const volume = metres(firstFrom(days, gap.from - span + 1), gap.place)
      return {
        gap,
        to,
        runsBack,
        end,
        volume,
        recovery: end === 'returned' ? recoveryOf(gap, gaps[at + 1]?.place ?? length, volume) : -1,
        others: firstFrom(otherDays, gap.to) - firstFrom(otherDays, gap.from + 1),
      }
    })
    const decided = told.filter(({ end }) => end !== 'undecided')
    const returned = told.filter(({ end }) => end === 'returned')
    const undecided = told.find(({ end }) => end === 'undecided')
    const left = undecided ? undecided.gap.to + span - today : 0
    const n = decided.length
    const k = returned.length
    if (n === 0) {
      if (undecided) return { missing: say('still-undecided', { runs: returnRuns - undecided.runsBack, left }) }
      if (isOpen) return { missing: say('still-open', { since, early: lastDay - firstDay < historyBefore ? 1 : 0 }) }
      return { missing: early > 0 ? say('only-early', { early, threshold }) : say('no-silence', { threshold }) }
    }
    const certainty = certaintyOfCount(with_, length)
    if (certainty === null) return { missing: say('no-distance', { with: with_, of: length }) }

    const longest = decided.reduce((most, { gap }) => Math.max(most, gap.to - gap.from), 0)
    const recoveries = returned.flatMap(({ recovery }) => (recovery < 0 ? [] : [recovery])).sort((a, b) => a - b)
    const median = quantile(recoveries, 50) ?? -1
    const tense = isOpen ? 'were' : 'are'
    const years = { fromYear: civilFromDay(decided[0]?.gap.from ?? firstDay).year, toYear: civilFromDay(decided[n - 1]?.gap.to ?? today).year }

    // Two silences may lie within 28 days of each other: four quick runs, quiet again, back again.
    const lit = joined(returned.map(({ gap, to }) => [gap.place, to]))
    const behind = joined(decided.map(({ gap, to }) => [gap.place - 1, to]))
    const silences: Silence[] = told.map(({ gap, end }) => ({ fromDay: gap.from, toDay: gap.to, end }))
    if (isOpen) silences.push({ fromDay: lastDay, toDay: today, end: 'open' })

    const evidence = told.map(({ gap, runsBack, end, volume, recovery, others }) => {
      const length = gap.to - gap.from
      if (end === 'returned')
        return say('returned', { days: length, fromDay: gap.from, toDay: gap.to, runs: runsBack, metres: volume / 1000, recovery, others })
      if (end === 'not-returned') return say('not-returned', { days: length, fromDay: gap.from, toDay: gap.to, runs: runsBack, others })
      return say('undecided', { days: length, toDay: gap.to, runs: runsBack, left, others })
    })
    if (k > 1) evidence.push(say('recovery', { median, reached: recoveries.length, k }))
    if (early > 0) evidence.push(say('early', { early }))

    return {
      certainty,
      say: tense === 'are' ? say('are', { k, n, longest }) : say('were', { k, n, longest, ...years }),
      value: k,
      of: 'returns from a silence',
      part: { k, n },
      // All time: silences are rare events of a whole history, and the drawing that truth.md's sentence belongs to shows nine years of them.
      window: { from: firstDay, to: today, all: true },
      tense,
      coverage: { with: with_, of: length },
      receipts: receiptsOf(ordered, runs.id, behind),
      against: k === n ? say('all-back', { n }) : say('not-back', { k, n }),
      evidence,
      lately: say(isOpen ? 'open' : 'awake', { since, threshold }),
      how: say('how', { threshold, p90 }),
      shows: say('shows', {
        runs: length,
        lit: lit.reduce((sum, [from, to]) => sum + to - from, 0),
        silences: n,
        fromDay: firstDay,
        toDay: today,
        firstWeekday,
      }),
      details: {
        silences: n,
        returns: k,
        undecided: told.length - n,
        thresholdDays: threshold,
        p90,
        longestDays: longest,
        otherActivitiesInside: decided.reduce((sum, { others }) => sum + others, 0),
        recoveries: recoveries.length,
        ...(recoveries.length > 0 ? { medianRecoveryDays: median } : {}),
      },
      figure: { kind: 'tide', fromDay: firstDay, toDay: today, firstWeekday, marks: marksOf(ordered, runs.distance, 1, lit), silences },
    }
  },
})
