import { ackAddress, devicesAddress, eventsAddress } from '../../src/contract/relay'
import type { AckQuestion, Change, Delivery, DeviceQuestion, PushEndpoint } from '../../src/contract/relay'
import { askedByPage, tokenAddress } from '../../src/contract/strava'
import type { TokenAnswer, TokenQuestion } from '../../src/contract/strava'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'

export type Fetching = (address: string, init: RequestInit) => Promise<Response>

/** A service worker may be ended after half a minute: one that does not answer must not use up all of it. */
const patience = 10_000

export interface Answer {
  readonly status: number
  readonly body: string
}

/** Null where nobody answered, or where the answer broke off. */
export const ask = async (fetching: Fetching, address: string, init: RequestInit = {}): Promise<Answer | null> => {
  try {
    const answer = await fetching(address, { ...init, cache: 'no-store', signal: AbortSignal.timeout(patience) })
    return { status: answer.status, body: await answer.text() }
  } catch {
    return null
  }
}

/** Undefined for what is no JSON. */
export const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value)

const asked = { [askedByPage]: '1' }
const posted = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body), headers: { ...asked, 'Content-Type': 'application/json' } })

/** Of the names of keys nothing follows here but `authorized`, which every change of the athlete is about. */
const isChange = (told: unknown): told is Change =>
  isFields(told) &&
  (told['of'] === 'athlete' || (told['of'] === 'activity' && typeof told['id'] === 'string' && /^\d{1,19}$/.test(told['id']))) &&
  (told['aspect'] === 'create' || told['aspect'] === 'update' || told['aspect'] === 'delete') &&
  isNumber(told['seq'])

const isDelivery = (told: unknown): told is Delivery =>
  isFields(told) && isNumber(told['after']) && isNumber(told['head']) && 'allSince' in told && Array.isArray(told['changes']) && told['changes'].every(isChange)

/** All that this device has not acknowledged; null where the relay tells nothing. */
export const askEvents = async (fetching: Fetching, device: string): Promise<Delivery | null> => {
  const answer = await ask(fetching, `${eventsAddress}?${new URLSearchParams({ device }).toString()}`, { headers: asked })
  const told = answer?.status === 200 ? jsonIn(answer.body) : undefined
  return isDelivery(told) ? told : null
}

/** Where it is not heard the same is told again. */
export const acknowledge = async (fetching: Fetching, device: string, through: number): Promise<void> => {
  await ask(fetching, ackAddress, posted({ device, through } satisfies AckQuestion))
}

export const register = async (fetching: Fetching, device: string, push: PushEndpoint): Promise<void> => {
  await ask(fetching, devicesAddress, posted({ device, push } satisfies DeviceQuestion))
}

/** The key under which this deployment pushes; null where it pushes to nobody, or can't be asked. */
export const askPushKey = async (fetching: Fetching): Promise<string | null> => {
  const answer = await ask(fetching, '/api/build')
  const told = answer?.status === 200 ? jsonIn(answer.body) : undefined
  return isFields(told) && typeof told['push'] === 'string' ? told['push'] : null
}

export type Held = Pick<TokenAnswer, 'token' | 'athlete' | 'retentionDays'> & { readonly reads: number }

/** `ended`: Strava takes the permission for no more valid. `later`: for any other reason there is no token now. */
export const askToken = async (fetching: Fetching, question: TokenQuestion): Promise<Outcome<Held, 'ended' | 'later'>> => {
  const answer = await ask(fetching, tokenAddress, posted(question))
  const told = answer === null ? undefined : jsonIn(answer.body)
  if (!isFields(told)) return failed('later')
  if (answer?.status !== 200) return failed(told['error'] === 'ended' ? 'ended' : 'later')
  const { token, athlete, retentionDays, lease } = told
  if (typeof token !== 'string' || typeof athlete !== 'string' || !isNumber(retentionDays) || !isFields(lease) || !isNumber(lease['reads']))
    return failed('later')
  return done({ token, athlete, retentionDays, reads: lease['reads'] })
}
