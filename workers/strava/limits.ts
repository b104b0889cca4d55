import type { PullLimits } from '../../src/contract/puller'

/** Strava's windows begin at :00, :15, :30 and :45, and at midnight, UTC. */
const spans = { window: 900_000, day: 86_400_000 } as const
export type Span = keyof typeof spans

/** UTC ms at which the present one ends. */
export const opensAt = (span: Span, now: number): number => (Math.floor(now / spans[span]) + 1) * spans[span]

export interface ToldLimits {
  /** Of reads, where they are told apart; null where a browser may not see any. */
  readonly limits: PullLimits | null
  /** What of it is used up. */
  readonly full: Span | null
}

type Pair = readonly [window: number, day: number]
const pairIn = (text: string | null): Pair | null => {
  const [, window, day] = /^\s*(\d+)\s*,\s*(\d+)\s*$/.exec(text ?? '') ?? []
  return window === undefined || day === undefined ? null : [Number(window), Number(day)]
}

export const readLimits = (header: (name: string) => string | null): ToldLimits => {
  const told = ['X-ReadRateLimit', 'X-RateLimit'].flatMap((name): PullLimits[] => {
    const [of, used] = [pairIn(header(`${name}-Limit`)), pairIn(header(`${name}-Usage`))]
    return of === null || used === null ? [] : [{ window: { used: used[0], of: of[0] }, day: { used: used[1], of: of[1] } }]
  })
  const isFull = (span: Span): boolean => told.some((limits) => limits[span].used >= limits[span].of)
  return { limits: told[0] ?? null, full: isFull('day') ? 'day' : isFull('window') ? 'window' : null }
}

/** UTC ms, as the header says it in seconds or as a date; null where it says nothing that anybody could keep to. */
export const readRetryAfter = (text: string | null, now: number): number | null => {
  if (text === null || text.trim() === '') return null
  const at = /^\d+$/.test(text.trim()) ? now + Number(text) * 1000 : Date.parse(text)
  return Number.isFinite(at) && at > now ? at : null
}
