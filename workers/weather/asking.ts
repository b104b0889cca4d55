import type { WeatherEnd } from '../../src/contract/weather'
import { reasonOf } from '../../src/domain/weather/answer'
import { earliest, freeLimits, oursOf, reopensAt, windowOf } from '../../src/domain/weather/quota'
import type { Spent } from '../../src/domain/weather/quota'
import type { WeatherRequest } from '../../src/domain/weather/request'

/** What came back: a status with JSON, where it is any; null where nobody answered. */
export interface Heard {
  readonly status: number
  readonly json: unknown
}

export interface AskingEnv {
  readonly send: (request: WeatherRequest, signal: AbortSignal) => Promise<Heard | null>
  /** UTC ms. */
  readonly now: () => number
  /** Resolves after a time, or at once when the signal says stop. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
  /** Uniform in [0, 1). */
  readonly chance: () => number
}

/** Why nothing more is asked. */
export type Stop = Pick<WeatherEnd, 'end'> & Partial<Pick<WeatherEnd, 'resumeAt' | 'reason'>>
export type Asked = { readonly json: unknown } | { readonly stop: Stop }

/** At most a request a second, as a guest asks. */
const pace = 1000
/** What is waited for with the page open; a longer wait is told, and taken up at the next call. */
const patience = 5 * 60_000
/** Times that one request is sent again before it is given up, and how long is waited first: it doubles, with a share of chance, or a thousand devices would come back together. */
const attempts = 5
const backOff = 2000
/** The key is not taken, or the question is not understood: it will not be another time. */
const isFinal = ({ status }: Heard): boolean => status !== 429 && status < 500

const limits = oursOf(freeLimits)

/** Asks one request after another, inside the quota, and as long as there is use in it. `count` is told of each before it is sent: whether one that was cut off arrived is not known. */
export const createAsking = (
  { send, now, sleep, chance }: AskingEnv,
  already: readonly Spent[],
  signal: AbortSignal,
  waits: (until: number | null) => void,
  count: (call: Spent) => Promise<boolean>,
): ((request: WeatherRequest) => Promise<Asked | 'not-counted'>) => {
  const spent: Spent[] = [...already]

  const waitUntil = async (until: number, reason: string | null): Promise<Stop | null> => {
    const ms = until - now()
    if (ms > patience) return { end: 'waiting', resumeAt: until, reason }
    if (ms > 0) {
      waits(until)
      await sleep(ms, signal)
    }
    return signal.aborted ? { end: 'stopped' } : null
  }

  const readyFor = (calls: number): number => {
    const latest = spent.reduce((last, { at }) => Math.max(last, at), -Infinity)
    return Math.max(earliest(spent, calls, limits, now()) ?? Infinity, latest + pace)
  }

  const reopens = (heard: Heard | null, attempt: number): number => {
    const window = heard?.status === 429 ? windowOf(reasonOf(heard.json) ?? '') : null
    return window === null ? now() + backOff * 2 ** attempt * (1 + chance()) : reopensAt(window, now())
  }

  const givenUp = (heard: Heard | null): Stop => {
    const reason = heard === null ? null : (reasonOf(heard.json) ?? String(heard.status))
    if (heard !== null && isFinal(heard)) return { end: 'refused', reason }
    return heard?.status === 429 ? { end: 'waiting', resumeAt: reopensAt('hour', now()), reason } : { end: 'unreachable', reason }
  }

  return async (request) => {
    for (let attempt = 0; ; attempt++) {
      const early = await waitUntil(readyFor(request.calls), null)
      if (early !== null) return { stop: early }
      waits(null)
      const call = { at: now(), calls: request.calls }
      spent.push(call)
      if (!(await count(call))) return 'not-counted'
      const heard = await send(request, signal)
      if (signal.aborted) return { stop: { end: 'stopped' } }
      if (heard?.status === 200) return { json: heard.json }
      if (attempt === attempts || (heard !== null && isFinal(heard))) return { stop: givenUp(heard) }
      const late = await waitUntil(reopens(heard, attempt), heard === null ? null : reasonOf(heard.json))
      if (late !== null) return { stop: late }
    }
  }
}
