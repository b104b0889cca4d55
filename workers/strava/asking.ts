import type { PullLimits } from '../../src/contract/puller'
import { readRefusal } from '../../src/domain/strava/reply'
import type { Refusal } from '../../src/domain/strava/reply'
import { halt } from './halt'
import type { Stop } from './halt'
import { opensAt } from './limits'
import type { Span } from './limits'
import type { Heard, Send } from './sending'
import { jsonIn } from './token-answer'
import { stopFor } from './tokens'
import type { Errand, Held, Taken, Tokens } from './tokens'

export interface AskingEnv {
  /** UTC ms. */
  readonly now: () => number
  /** Resolves after a time, or at once when the signal says stop. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
  /** Uniform in [0, 1). */
  readonly chance: () => number
}

export interface Hearing {
  readonly waits: (until: number | null) => void
  readonly limits: (limits: PullLimits) => void
}

/** `refused`: of this one thing alone. `down`: no answer after some tries, which may be its fault or Strava's. */
export type Asked =
  | { readonly kind: 'told'; readonly text: string; readonly at: number }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'down'; readonly why: string }

export interface Asking {
  /** `foreseen`: how many more will be asked, this one among them. Throws a `Halt` where nothing more can be. */
  readonly ask: (path: string, foreseen: number) => Promise<Asked>
  /** Whose token it is, before anything is asked with it. */
  readonly whose: (foreseen: number) => Promise<Held>
}

/** Times that one thing is asked again, and how long is waited first: it doubles, with a share of chance. */
const attempts = 3
const backOff = 1000
/** What is waited for here; a longer wait is told, and taken up at the next call. A small look waits for nothing. */
const patience = { pull: 120_000, follow: 5000 } as const

/** Asks one thing after another, inside what was leased and inside Strava's limits. `athlete`: whose rows it is about, once that is known. */
export const createAsking = (
  env: AskingEnv & { readonly send: Send; readonly tokens: Tokens },
  errand: Errand,
  signal: AbortSignal,
  hearing: Hearing,
): Asking => {
  const { send, tokens, now, sleep, chance } = env
  let athlete: string | null = null
  /** UTC ms until which Strava's own count is full. */
  let fullUntil = 0
  let [counted, countedUntil]: [PullLimits | null, number] = [null, 0]

  const goOn = (): void => void (signal.aborted && halt({ end: 'stopped' }))
  const pause = async (until: number): Promise<void> => {
    hearing.waits(until)
    await sleep(until - now(), signal)
    goOn()
    hearing.waits(null)
  }
  const waitUntil = async (until: number, reason: string | null): Promise<void> => {
    if (until - now() > patience[errand]) halt({ end: 'waiting', resumeAt: until, reason })
    if (until > now()) await pause(until)
  }
  const again = (attempt: number): Promise<void> => pause(now() + backOff * 2 ** attempt * (1 + chance()))

  const taken = async (foreseen: number, sends: boolean): Promise<Held> => {
    for (let attempt = 0, waited = false; ;) {
      goOn()
      const got: Taken = await tokens.take(errand, foreseen, signal, sends)
      if (got === 'unheard') {
        if (attempt === attempts) halt({ end: 'unreachable', reason: null })
        await again(attempt++)
      } else if ('held' in got) {
        // Somebody else may connect while this goes on.
        if (athlete !== null && athlete !== got.held.athlete) halt({ end: 'other-athlete' })
        athlete = got.held.athlete
        return got.held
      } else {
        const { resumeAt = null } = got.stop
        if (got.stop.end !== 'waiting' || resumeAt === null || waited) return halt(got.stop)
        await waitUntil(resumeAt, got.stop.reason ?? null)
        waited = true
      }
    }
  }

  const renew = async (refused: string): Promise<void> => {
    for (let attempt = 0; ; attempt++) {
      const stop: Stop | 'unheard' | null = await tokens.renew(refused, errand, signal)
      goOn()
      if (stop === null) return
      if (stop !== 'unheard') halt(stop)
      if (attempt === attempts) halt({ end: 'unreachable', reason: null })
      await again(attempt)
    }
  }

  const tooManyUntil = ({ retryAt, full }: Heard): number => retryAt ?? opensAt(full ?? 'window', now())
  /** Some answers tell no limits, those with streams: what was told last is counted on. */
  const note = ({ limits, full }: Heard): void => {
    const isOfThisWindow = countedUntil === opensAt('window', now())
    if (limits !== null) counted = limits
    else if (counted !== null && isOfThisWindow)
      counted = { window: { ...counted.window, used: counted.window.used + 1 }, day: { ...counted.day, used: counted.day.used + 1 } }
    else return
    countedUntil = opensAt('window', now())
    hearing.limits(counted)
    const { window, day } = counted
    const span: Span | null = full ?? (day.used >= day.of ? 'day' : window.used >= window.of ? 'window' : null)
    if (span !== null) fullUntil = opensAt(span, now())
  }

  return {
    whose: (foreseen) => taken(foreseen, false),
    ask: async (path, foreseen) => {
      let [attempt, renewed, waited] = [0, false, false]
      for (;;) {
        await waitUntil(fullUntil, 'too-many')
        const { token } = await taken(foreseen, true)
        const heard = await send(path, token, signal)
        goOn()
        if ('here' in heard) return halt(stopFor(heard.here, null, now()))
        if ('failed' in heard) {
          if (attempt === attempts) return { kind: 'down', why: heard.failed }
          await again(attempt++)
          continue
        }
        if (heard.twice) tokens.spend(errand)
        note(heard)
        if (heard.status === 200) return { kind: 'told', text: heard.text, at: now() }
        const why = readRefusal(heard.status, jsonIn(heard.text) ?? heard.text)
        switch (why) {
          case 'inactive':
            return halt({ end: 'inactive' })
          case 'scope':
          case 'athlete-limit':
            return halt({ end: 'misunderstood', reason: why })
          case 'token':
            if (renewed) return halt({ end: 'misunderstood', reason: why })
            await renew(token)
            renewed = true
            break
          case 'too-many':
            if (waited) return halt({ end: 'waiting', resumeAt: tooManyUntil(heard), reason: why })
            await waitUntil(tooManyUntil(heard), why)
            waited = true
            break
          case 'down':
            if (attempt === attempts) return { kind: 'down', why: String(heard.status) }
            await again(attempt++)
            break
          default:
            return { kind: 'refused', why }
        }
      }
    },
  }
}
