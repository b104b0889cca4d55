export interface Limits {
  /** Calls in a quarter of an hour and in a day, of all kinds and of reading alone. */
  readonly overall: readonly [quarter: number, day: number]
  readonly read: readonly [quarter: number, day: number]
}

export const usualLimits: Limits = { overall: [200, 2000], read: [100, 1000] }

export interface Meter {
  /** Counts a call that reads, also one that is refused for it; whether it is within the limits. */
  readonly count: () => boolean
  readonly headers: () => Readonly<Record<string, string>>
}

/** All athletes of an application share its limits. Windows begin at :00, :15, :30 and :45, and at midnight UTC. */
export const createMeter = (limits: Limits, now: () => number): Meter => {
  const used = { quarter: 0, day: 0 }
  const began = { quarter: 0, day: 0 }
  const turn = (): void => {
    const present = { quarter: Math.floor(now() / 900_000), day: Math.floor(now() / 86_400_000) }
    for (const window of ['quarter', 'day'] as const)
      if (present[window] !== began[window]) {
        began[window] = present[window]
        used[window] = 0
      }
  }
  return {
    count: () => {
      turn()
      used.quarter++
      used.day++
      return [limits.overall, limits.read].every(([quarter, day]) => used.quarter <= quarter && used.day <= day)
    },
    headers: () => {
      turn()
      const usage = `${used.quarter},${used.day}`
      return {
        'X-RateLimit-Limit': limits.overall.join(','),
        'X-RateLimit-Usage': usage,
        'X-ReadRateLimit-Limit': limits.read.join(','),
        'X-ReadRateLimit-Usage': usage,
      }
    },
  }
}
