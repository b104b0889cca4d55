import type { WeatherRequest } from '../../src/domain/weather/request'
import type { Heard } from './asking'

/** What a host that hangs is given. */
const longest = 60_000

const jsonOf = async (response: Response): Promise<unknown> => {
  try {
    return await response.json()
  } catch {
    return null
  }
}

/** Sends a request with nothing of the browser's beside it: no cookie, no address of the page, no copy in its cache, and to nobody but the host that was named. */
export const sendWith =
  (fetch: (url: string, init: RequestInit) => Promise<Response>) =>
  async ({ url, body }: WeatherRequest, signal: AbortSignal): Promise<Heard | null> => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(longest)]),
      })
      return { status: response.status, json: await jsonOf(response) }
    } catch {
      // No network, no such host, too late, or stopped: nobody answered.
      return null
    }
  }
