/** What Strava lets the whole app read, in a quarter of an hour and in a day. */
export interface ReadLimits {
  readonly window: number
  readonly day: number
}

export interface Taken {
  readonly inWindow: number
  readonly inDay: number
}

/** What has been handed out in the present window and day, and how much of it to each runner. */
export interface Leased {
  readonly window: number
  readonly day: number
  readonly by: Readonly<Record<string, Taken>>
}

const windowLength = 15 * 60_000
const dayLength = 24 * 60 * 60_000
/** The rest is for what is asked without a lease: a device that counts wrong, a webhook's run, whoever asks twice. */
const share = 0.7
const ownReads = 20
/** Of a day's leased reads no runner has more than a third. */
const partsOfDay = 3

export const nothingLeased: Leased = { window: 0, day: 0, by: {} }

/**
 * The window and the day that hold `now`: Strava's begin at :00, :15, :30 and :45 UTC, and at midnight UTC. A clock that steps back over such a border stays in the window it was in, or
 * the same reads would be handed out twice; one that was wrong by more is believed.
 */
const turned = (leased: Leased, now: number): Leased => {
  const shown = Math.floor(now / windowLength)
  const window = shown === leased.window - 1 ? leased.window : shown
  const day = Math.floor((window * windowLength) / dayLength)
  if (window === leased.window) return leased
  const by = leased.day === day ? Object.fromEntries(Object.entries(leased.by).map(([runner, { inDay }]) => [runner, { inWindow: 0, inDay }])) : {}
  return { window, day, by }
}

/**
 * Hands out reads of the app's quota: of each window and each day 70 %, and a third of a day's at most to one runner. Up to twenty in a window a runner gets what is left of it, whoever
 * else reads; a first pull of 100 activities with their streams asks for more, and gets what would leave twenty for one runner who comes after. So twenty are sure for the next runner of
 * a window and for nobody beyond. `next` is when reads can be had again, null while some were given or none were asked for.
 */
export const lease = (
  before: Leased,
  runner: string,
  asked: number,
  now: number,
  limits: ReadLimits,
): { readonly reads: number; readonly until: number; readonly next: number | null; readonly leased: Leased } => {
  const leased = turned(before, now)
  const all = Object.values(leased.by)
  const own = (Object.hasOwn(leased.by, runner) ? leased.by[runner] : undefined) ?? { inWindow: 0, inDay: 0 }
  const budget = Math.floor(limits.day * share)
  const ofDay = Math.min(budget - all.reduce((sum, { inDay }) => sum + inDay, 0), Math.floor(budget / partsOfDay) - own.inDay)
  const ofWindow = Math.floor(limits.window * share) - all.reduce((sum, { inWindow }) => sum + inWindow, 0)
  const ofRunner = Math.max(ownReads - own.inWindow, ofWindow - ownReads)
  const wanted = Math.max(0, Math.floor(asked))
  const reads = Math.max(0, Math.min(wanted, ofDay, ofWindow, ofRunner))
  const until = (leased.window + 1) * windowLength
  const taken = { inWindow: own.inWindow + reads, inDay: own.inDay + reads }
  return {
    reads,
    until,
    next: reads > 0 || wanted === 0 ? null : ofDay <= 0 ? (leased.day + 1) * dayLength : until,
    leased: reads === 0 ? leased : { ...leased, by: { ...leased.by, [runner]: taken } },
  }
}
