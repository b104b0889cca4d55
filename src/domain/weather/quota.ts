/**
 * How Open-Meteo counts: a request is as many calls as its places, each at least one, and more beyond ten values or fourteen days
 * (`calculateQueryWeight` in Sources/App/Helper/ForecastapiResult.swift of open-meteo/open-meteo; maintainers in its issues 438 and 1295).
 */
export const weightOf = (values: number, days: number): number => Math.max(1, values / 10, (values / 10) * (days / 14))

/** Calls that were made, by when, UTC ms. */
export interface Spent {
  readonly at: number
  readonly calls: number
}

export const windows = ['minute', 'hour', 'day'] as const
export type Window = (typeof windows)[number]
export const windowMs = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const satisfies Readonly<Record<Window, number>>

/** Calls in any minute, hour and day. */
export type Limits = Readonly<Record<Window, number>>

/** What the free host grants an address (its `RateLimiter` and its terms). */
export const freeLimits = { minute: 600, hour: 5000, day: 10_000 } as const satisfies Limits

/** An address is shared with whoever else lives there: this much of the quota is left to them. */
const share = 0.5
export const oursOf = (limits: Limits): Limits => ({ minute: limits.minute * share, hour: limits.hour * share, day: limits.day * share })

/**
 * When `calls` more fit into every window, UTC ms: `now`, or later; null where they never do. The windows slide, though the server empties its own at fixed moments: whatever
 * fits here fits there.
 */
export const earliest = (spent: readonly Spent[], calls: number, limits: Limits, now: number): number | null => {
  if (windows.some((window) => calls > limits[window])) return null
  const inOrder = spent.toSorted((a, b) => a.at - b.at)
  return Math.max(
    now,
    ...windows.map((window) => {
      const since = inOrder.filter(({ at }) => at > now - windowMs[window])
      let sum = since.reduce((total, one) => total + one.calls, calls)
      // The oldest go first, until there is room.
      for (const { at, calls: gone } of since) {
        if (sum <= limits[window]) return now
        sum -= gone
        if (sum <= limits[window]) return at + windowMs[window]
      }
      return now
    }),
  )
}

/** Which window a refusal names ("Minutely API request limit exceeded…"); null where it names none. */
export const windowOf = (reason: string): Window | null =>
  /minute/i.test(reason) ? 'minute' : /hour/i.test(reason) ? 'hour' : /dai?ly|tomorrow/i.test(reason) ? 'day' : null

/** The server empties its windows at whole minutes, hours and days (UTC); a second more for two clocks that differ. */
export const reopensAt = (window: Window, now: number): number => (Math.floor(now / windowMs[window]) + 1) * windowMs[window] + 1000
