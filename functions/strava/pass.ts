import { passAddress } from '../../src/contract/strava'
import type { StravaSettings } from './settings'

/** All that the page reads of Strava, and nothing that changes anything there. */
const readable = [/^athlete$/, /^athlete\/activities$/, /^activities\/\d{1,19}$/, /^activities\/\d{1,19}\/streams$/, /^gear\/[a-z]\d{1,18}$/]

const readableQuestions: Readonly<Record<string, RegExp>> = {
  after: /^\d{1,12}$/,
  before: /^\d{1,12}$/,
  include_all_efforts: /^(true|false)$/,
  key_by_type: /^true$/,
  keys: /^[a-z_]{1,30}(,[a-z_]{1,30}){0,19}$/,
  page: /^\d{1,6}$/,
  per_page: /^\d{1,3}$/,
}

/** What of Strava's answer goes on: what it is, and how much may still be read. */
const passedOn = ['Content-Type', 'Retry-After', 'X-RateLimit-Limit', 'X-RateLimit-Usage', 'X-ReadRateLimit-Limit', 'X-ReadRateLimit-Usage']

const patience = 30_000

/** Strava's address for what is read through here; null for whatever is not on the list. */
export const passedTo = (address: string, { api }: Pick<StravaSettings, 'api'>): string | null => {
  const { pathname, searchParams } = new URL(address)
  if (!pathname.startsWith(`${passAddress}/`)) return null
  const path = pathname.slice(passAddress.length + 1)
  if (!readable.some((one) => one.test(path))) return null
  const asked = [...searchParams]
  if (asked.some(([name, value]) => !(Object.hasOwn(readableQuestions, name) && readableQuestions[name]?.test(value) === true))) return null
  if (new Set(searchParams.keys()).size !== asked.length) return null
  return `${api}/${path}${asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`}`
}

/** Strava's answer as it comes, never read here. Null where there is none, or where it leads elsewhere. */
export const pass = async (address: string, authorization: string, fetching: typeof fetch): Promise<Response | null> => {
  try {
    const answer = await fetching(address, {
      headers: { Authorization: authorization, Accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    if (answer.status < 200 || (answer.status >= 300 && answer.status < 400)) return null
    const headers = new Headers()
    for (const name of passedOn) {
      const value = answer.headers.get(name)
      if (value !== null) headers.set(name, value)
    }
    return new Response(answer.body, { status: answer.status, headers })
  } catch {
    return null
  }
}
