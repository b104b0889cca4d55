import type { Rng } from './rng'

/** Which weekdays are run days. */
export type Days =
  /** Every day as likely: nothing to find. */
  | { readonly kind: 'any' }
  /** No favourite day over the years, but last week's days tend to be this week's: with chance `stay` they are kept. */
  | { readonly kind: 'drifting'; readonly stay: number }
  /** One weekday, 1 Monday to 7 Sunday, is kept in `share` of the weeks with a run. */
  | { readonly kind: 'ritual'; readonly weekday: number; readonly share: number }

/** When in the day a run starts. */
export type Hours =
  /** Any waking minute as likely. */
  | { readonly kind: 'any' }
  /** No favourite hour over the years, but it comes in phases: with chance `stay` a run starts in the last run's part of the day. */
  | { readonly kind: 'drifting'; readonly stay: number }
  /** From week `from` on, `share` of the runs start around sunrise; the others, and all before, at lunch or in the evening. */
  | { readonly kind: 'dawn'; readonly share: number; readonly from: number }

export interface Rhythm {
  /** Whole weeks of the history; the last one may be cut by `today`. */
  readonly weeks: number
  /** Runs a week in the first and in the last week. */
  readonly rate: readonly [number, number]
  readonly days: Days
  /** Weeks in which nothing is run; the runs around them are certain, so a silence lasts 7 × weeks + 1 days. */
  readonly silences: readonly { readonly week: number; readonly weeks: number }[]
  /** Single weeks without a run. */
  readonly emptyWeeks: readonly number[]
  /** Stretches of days, each with a run, from the Monday of `week` on. */
  readonly streaks: readonly { readonly week: number; readonly days: number }[]
  /** More in one part of the year: share of the mean at the peak, and the week of the year it falls in. */
  readonly season: { readonly amplitude: number; readonly peakWeek: number }
}

const shuffled = (rng: Rng, items: readonly number[]): number[] => {
  const left = [...items]
  for (let index = left.length - 1; index > 0; index--) {
    const other = rng.int(index + 1)
    const kept = left[index] ?? 0
    left[index] = left[other] ?? 0
    left[other] = kept
  }
  return left
}

const everyDay = [0, 1, 2, 3, 4, 5, 6] as const

/** Days of each week with a run, 0 Monday to 6 Sunday; `yearWeek` gives the week of the year a week falls in. */
export const planWeeks = (rng: Rng, rhythm: Rhythm, yearWeek: (week: number) => number): readonly (readonly number[])[] => {
  const silent = new Set(rhythm.silences.flatMap(({ week, weeks }) => Array.from({ length: weeks }, (_, index) => week + index)))
  const comeback = rhythm.silences.map(({ week, weeks }) => week + weeks)
  const farewell = new Set(rhythm.silences.map(({ week }) => week - 1))
  const empty = new Set(rhythm.emptyWeeks)
  let kept: number[] = []
  return Array.from({ length: rhythm.weeks }, (_, week) => {
    if (silent.has(week) || empty.has(week)) return []
    const grown = rhythm.rate[0] + ((rhythm.rate[1] - rhythm.rate[0]) * week) / Math.max(1, rhythm.weeks - 1)
    const seasonal = 1 + rhythm.season.amplitude * Math.cos((2 * Math.PI * (yearWeek(week) - rhythm.season.peakWeek)) / 52.18)
    const rate = Math.min(7, grown * seasonal)
    const days = new Set<number>()
    if (rhythm.days.kind === 'any') for (const day of everyDay) if (rng.chance(rate / 7)) days.add(day)
    if (rhythm.days.kind === 'drifting') {
      if (week === 0 || !rng.chance(rhythm.days.stay)) kept = shuffled(rng, everyDay).slice(0, Math.min(7, Math.max(0, Math.floor(rate + rng.next()))))
      for (const day of kept) days.add(day)
    }
    if (rhythm.days.kind === 'ritual') {
      const own = rhythm.days.weekday - 1
      if (rng.chance(rhythm.days.share)) days.add(own)
      const others = everyDay.filter((day) => day !== own)
      for (const day of others) if (rng.chance((rate - rhythm.days.share) / 6)) days.add(day)
      // a runner with a ritual keeps the week: a week without a run is one of `emptyWeeks`
      if (days.size === 0) days.add(rng.pick([1, 3, 5]))
    }
    for (const streak of rhythm.streaks)
      for (const day of everyDay) if (week * 7 + day >= streak.week * 7 && week * 7 + day < streak.week * 7 + streak.days) days.add(day)
    if (farewell.has(week)) days.add(6)
    if (comeback.includes(week)) {
      days.add(0)
      days.add(3)
    }
    return [...days].sort((a, b) => a - b)
  })
}
