import type { StravaTrouble, TokenAnswer } from '../../src/contract/strava'
import type { Stop } from './halt'
import { opensAt } from './limits'
import type { PostToken } from './sending'
import type { Refused } from './token-answer'

/** Whose reads they are: a long pull, or a look into what just changed. */
export type Errand = 'pull' | 'follow'

interface Pot {
  readonly reads: number
  /** UTC ms. */
  readonly until: number
}

export type Held = Pick<TokenAnswer, 'token' | 'athlete' | 'retentionDays'>
/** `unheard`: the deployment did not answer as it should. */
export type Taken = { readonly held: Held } | { readonly stop: Stop } | 'unheard'

/** Of each window so many are kept for small looks, which must not wait for a long pull. */
const kept = 10
/** As many as may be asked for at once. */
const most = 1000
/** A token that ends sooner is asked for anew first. */
const leastLife = 60_000

/** What a no of this deployment's means for what was being asked. */
export const stopFor = (error: StravaTrouble, at: number | null, now: number): Stop => {
  switch (error) {
    case 'no-session':
    case 'not-offered':
      return { end: 'not-connected' }
    case 'ended':
      return { end: 'ended' }
    case 'inactive':
      return { end: 'inactive' }
    case 'busy':
      return { end: 'waiting', resumeAt: at ?? opensAt('window', now), reason: error }
    default:
      return { end: 'misunderstood', reason: error }
  }
}

/** The token, in memory alone, and the reads that may be made with it: of each that is sent one is taken. */
export const createTokens = (post: PostToken, now: () => number) => {
  let held: TokenAnswer | null = null
  const empty: Pot = { reads: 0, until: 0 }
  let pots: Readonly<Record<Errand, Pot>> = { pull: empty, follow: empty }
  let last: Promise<unknown> = Promise.resolve()

  /** One after the other: who comes second finds what the first was given. */
  const inLine = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
  const left = (errand: Errand): number => (now() < pots[errand].until ? pots[errand].reads : 0)
  const spend = (errand: Errand): void => {
    // A small look may also spend what a long pull still has.
    const from = errand === 'follow' && left('follow') === 0 ? 'pull' : errand
    pots = { ...pots, [from]: { ...pots[from], reads: Math.max(0, left(from) - 1) } }
  }
  const isFresh = (): boolean => held !== null && held.expires - now() > leastLife

  const share = (errand: Errand, { reads, until }: TokenAnswer['lease']): void => {
    const forFollow = errand === 'follow' ? reads : Math.min(kept - Math.min(kept, left('follow')), Math.floor(reads / 2))
    const given = { follow: forFollow, pull: reads - forFollow }
    pots = { pull: { reads: left('pull') + given.pull, until }, follow: { reads: left('follow') + given.follow, until } }
  }

  const ask = async (question: Parameters<PostToken>[0], errand: Errand, signal: AbortSignal): Promise<TokenAnswer | { readonly stop: Stop } | 'unheard'> => {
    const answer: TokenAnswer | Refused | null = await post(question, signal)
    if (signal.aborted) return { stop: { end: 'stopped' } }
    if (answer === null) return 'unheard'
    if ('error' in answer) return answer.error === 'no-answer' ? 'unheard' : { stop: stopFor(answer.error, answer.at, now()) }
    held = answer
    if (question.reads > 0) share(errand, answer.lease)
    return answer
  }

  const wants = (errand: Errand, foreseen: number): number =>
    errand === 'follow' ? kept : Math.min(most, Math.max(1, foreseen) + Math.max(0, kept - left('follow')))
  const has = (errand: Errand): boolean => left(errand) > 0 || (errand === 'follow' && left('pull') > 0)

  const take = (errand: Errand, foreseen: number, signal: AbortSignal, sends: boolean): Promise<Taken> =>
    inLine(async () => {
      const give = (held: Held): Taken => {
        if (sends) spend(errand)
        return { held }
      }
      if (has(errand) && isFresh() && held !== null) return give(held)
      const answer = await ask({ reads: has(errand) ? 0 : wants(errand, foreseen) }, errand, signal)
      if (answer === 'unheard' || 'stop' in answer) return answer
      if (has(errand)) return give(answer)
      return { stop: { end: 'waiting', resumeAt: answer.lease.next ?? answer.lease.until } }
    })

  return {
    /** The token, where there is at least one read; it is spent if one is sent. `foreseen`: how many the errand would like. */
    take,
    /** One more read was sent than was taken. */
    spend,
    /** Strava took the token no more: another is asked for, unless somebody did already. Null: there is one. */
    renew: (refused: string, errand: Errand, signal: AbortSignal): Promise<Stop | 'unheard' | null> =>
      inLine(async () => {
        if (held !== null && held.token !== refused) return null
        const answer = await ask({ reads: 0, stale: true }, errand, signal)
        return answer === 'unheard' ? answer : 'stop' in answer ? answer.stop : null
      }),
    /** The runner is said to have taken the permission back: Strava alone knows. Null: it holds. */
    probe: (signal: AbortSignal): Promise<Stop | 'unheard' | null> =>
      inLine(async () => {
        const answer = await ask({ reads: 0, stale: true }, 'follow', signal)
        return answer === 'unheard' ? answer : 'stop' in answer ? answer.stop : null
      }),
    forget: (): void => {
      held = null
      pots = { pull: empty, follow: empty }
    },
  }
}
export type Tokens = ReturnType<typeof createTokens>
