import { askedByPage, passAddress } from '../../src/contract/strava'
import { streamNames } from '../../src/domain/strava/streams'
import { ask, askToken, jsonIn } from './asking'
import type { Answer, Fetching, Held } from './asking'

/** `none`: Strava answered 404. `ended`: it lets nobody in any more. `later`: there was no answer, or none to the question, or no read was left. */
export type Read = { readonly read: 'here'; readonly body: string } | { readonly read: 'none' | 'ended' | 'later' }

/** Where Strava is asked. */
export interface Way {
  readonly fetching: Fetching
  /** Strava's API; null where the page was built to call nobody but its own origin. */
  readonly api: string | null
}

export interface StravaReader {
  readonly activity: (id: string) => Promise<Read>
  readonly streams: (id: string) => Promise<Read>
  readonly left: () => number
}

/** Reads as many times as were leased. */
export const createReader = ({ fetching, api }: Way, held: Held): StravaReader => {
  let { token, reads: left } = held
  let [direct, renewed] = [api !== null, false]

  const by = (base: string, path: string, own: boolean): Promise<Answer | null> => {
    const headers = { Authorization: `Bearer ${token}`, ...(own ? { [askedByPage]: '1' } : {}) }
    return ask(fetching, `${base}/${path}`, { headers, ...(own ? {} : { credentials: 'omit', referrerPolicy: 'no-referrer' }) })
  }
  const get = async (path: string): Promise<Answer | null> => {
    if (direct) {
      const answer = await by(api ?? '', path, false)
      // Where a browser may not ask, it finds out by a question that Strava does not count.
      if (answer !== null) {
        left--
        return answer
      }
    }
    left--
    const passed = await by(passAddress, path, true)
    // Strava was there all the while: this browser may not ask it itself.
    if (passed !== null) direct = false
    return passed
  }
  const read = async (path: string): Promise<Read> => {
    if (left <= 0) return { read: 'later' }
    const answer = await get(path)
    if (answer?.status === 401 && !renewed) {
      renewed = true
      const anew = await askToken(fetching, { reads: 0, stale: true })
      if (!anew.ok) return { read: anew.code }
      token = anew.value.token
      return read(path)
    }
    if (answer?.status === 404) return { read: 'none' }
    return answer?.status === 200 && jsonIn(answer.body) !== undefined ? { read: 'here', body: answer.body } : { read: 'later' }
  }
  return {
    activity: (id) => read(`activities/${id}`),
    streams: (id) => read(`activities/${id}/streams?keys=${streamNames.join(',')}&key_by_type=true`),
    left: () => left,
  }
}
