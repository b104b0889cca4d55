/** What Strava lets the whole app read, as its headers state it. */
export interface ReadLimits {
  readonly window: number
  readonly day: number
}

/** What has been handed out in the present window and day; `by` holds the window's reads of each runner. */
export interface Leased {
  readonly window: number
  readonly day: number
  readonly inDay: number
  readonly by: Readonly<Record<string, number>>
}

const windowLength = 15 * 60_000
const dayLength = 24 * 60 * 60_000
const share = 0.7
const ownReads = 20

export const nothingLeased: Leased = { window: 0, day: 0, inDay: 0, by: {} }

/** The window and the day that hold `now`: Strava's begin at :00, :15, :30 and :45 UTC, and at midnight UTC. */
const turned = (leased: Leased, now: number): Leased => {
  const window = Math.floor(now / windowLength)
  const day = Math.floor(now / dayLength)
  return { window, day, inDay: leased.day === day ? leased.inDay : 0, by: leased.window === window ? leased.by : {} }
}

/**
 * Hands out reads of the app's quota. Of it 70 % is leased. Twenty reads a window are each runner's own; a first pull of 100 activities with their streams asks
 * for more, and gets what is idle as long as twenty stay for a runner who comes after. `next` is when reads can be had again, null while some were given.
 */
export const lease = (
  before: Leased,
  runner: string,
  asked: number,
  now: number,
  limits: ReadLimits,
): { readonly reads: number; readonly next: number | null; readonly leased: Leased } => {
  const leased = turned(before, now)
  const taken = new Map(Object.entries(leased.by))
  const own = taken.get(runner) ?? 0
  const inWindow = [...taken.values()].reduce((sum, reads) => sum + reads, 0)
  const ofDay = Math.max(0, Math.floor(limits.day * share) - leased.inDay)
  const ofWindow = Math.max(0, Math.floor(limits.window * share) - inWindow)
  const ofRunner = Math.max(0, ownReads - own, ofWindow - ownReads)
  const reads = Math.min(Math.max(0, Math.floor(asked)), ofDay, ofWindow, ofRunner)
  const next = ofDay === 0 ? (leased.day + 1) * dayLength : (leased.window + 1) * windowLength
  return {
    reads,
    next: reads > 0 ? null : next,
    leased: { ...leased, inDay: leased.inDay + reads, by: Object.fromEntries(taken.set(runner, own + reads)) },
  }
}
