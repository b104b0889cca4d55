import { askedByPage, passAddress, tokenAddress } from '../../src/contract/strava'
import type { StravaTrouble, TokenAnswer, TokenQuestion } from '../../src/contract/strava'
import { readLimits, readRetryAfter } from './limits'
import type { ToldLimits } from './limits'
import { readRefused, readTokenAnswer } from './token-answer'
import type { Refused } from './token-answer'

/** What Strava answered. */
export interface Heard extends ToldLimits {
  readonly status: number
  readonly text: string
  /** UTC ms. */
  readonly retryAt: number | null
  /** Asked twice: by the browser itself, and then through this deployment. */
  readonly twice: boolean
}

/** `cut`: it broke off. `late`: nobody waited longer. `unheard`: there is no network, or no Strava. */
export type Unheard = 'cut' | 'late' | 'unheard'
export type Reply = Heard | { readonly failed: Unheard } | { readonly here: StravaTrouble }
export type Send = (path: string, token: string, signal: AbortSignal) => Promise<Reply>

/** What a host that hangs is given. */
const longest = 30_000

export interface Sending {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** UTC ms. */
  readonly now: () => number
}

const failureIn = (error: unknown): Unheard => (error instanceof DOMException && error.name === 'TimeoutError' ? 'late' : 'unheard')

/** Asks Strava for something to be read: with the token, and nothing else of the browser's. A browser that is refused by CORS goes through this deployment, from then on. */
export const sendTo = (api: string, { fetch, now }: Sending): Send => {
  let goesThrough = false

  const read = async (url: string, init: RequestInit, signal: AbortSignal): Promise<Reply> => {
    let answer: Response
    const whole: RequestInit = { ...init, cache: 'no-store', referrerPolicy: 'no-referrer', signal: AbortSignal.any([signal, AbortSignal.timeout(longest)]) }
    try {
      answer = await fetch(url, whole)
    } catch (error) {
      return { failed: failureIn(error) }
    }
    try {
      const text = await answer.text()
      const header = (name: string): string | null => answer.headers.get(name)
      return { status: answer.status, text, retryAt: readRetryAfter(header('Retry-After'), now()), twice: false, ...readLimits(header) }
    } catch (error) {
      return { failed: failureIn(error) === 'late' ? 'late' : 'cut' }
    }
  }
  const headers = (token: string): Record<string, string> => ({ Authorization: `Bearer ${token}`, Accept: 'application/json' })

  const directly = (path: string, token: string, signal: AbortSignal): Promise<Reply> =>
    read(`${api}/${path}`, { headers: headers(token), credentials: 'omit', redirect: 'error' }, signal)

  const through = async (path: string, token: string, signal: AbortSignal): Promise<Reply> => {
    const init: RequestInit = { headers: { ...headers(token), [askedByPage]: '1' }, credentials: 'same-origin', redirect: 'error' }
    const reply = await read(`${passAddress}/${path}`, init, signal)
    const ours = 'text' in reply && reply.status !== 200 ? readRefused(reply.text) : null
    if (ours === null) return reply
    return ours.error === 'no-answer' ? { failed: 'unheard' } : { here: ours.error }
  }

  return async (path, token, signal) => {
    if (goesThrough) return through(path, token, signal)
    const reply = await directly(path, token, signal)
    if (!('failed' in reply) || reply.failed !== 'unheard' || signal.aborted) return reply
    const other = await through(path, token, signal)
    if (!('status' in other)) return reply
    goesThrough = true
    return { ...other, twice: true }
  }
}

/** Null where nobody answered as they should. */
export type PostToken = (question: TokenQuestion, signal: AbortSignal) => Promise<TokenAnswer | Refused | null>

/** Asks this deployment for the token and for reads; its cookie goes along by itself. */
export const postToken =
  ({ fetch }: Pick<Sending, 'fetch'>): PostToken =>
  async (question, signal) => {
    try {
      const answer = await fetch(tokenAddress, {
        method: 'POST',
        body: JSON.stringify(question),
        headers: { 'Content-Type': 'application/json', [askedByPage]: '1' },
        credentials: 'same-origin',
        cache: 'no-store',
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(longest)]),
      })
      const text = await answer.text()
      return answer.status === 200 ? readTokenAnswer(text) : readRefused(text)
    } catch {
      return null
    }
  }
