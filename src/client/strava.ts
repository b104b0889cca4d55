import { askedByPage, cancelAddress, confirmAddress, disconnectAddress, isStravaTrouble, pendingAddress, startAddress } from '../contract/strava'
import type { PendingAnswer, StravaTrouble } from '../contract/strava'

/** What this deployment offers of Strava. */
export interface StravaOffer {
  readonly connect: boolean
  readonly live: boolean
  readonly push: boolean
  readonly retentionDays: number | null
}

export type Unreached = StravaTrouble | 'unreachable'

/** This deployment's side of the way to Strava; a test brings its own. */
export interface StravaDesk {
  /** Null where nobody answered. */
  readonly offer: () => Promise<StravaOffer | null>
  readonly pending: () => Promise<PendingAnswer | Unreached>
  /** Whose activities they are, by Strava's number. */
  readonly confirm: () => Promise<{ readonly athlete: string } | Unreached>
  readonly cancel: () => Promise<void>
  readonly disconnect: () => Promise<{ readonly revoked: boolean } | Unreached>
}

type Fields = Readonly<Record<string, unknown>>
const fieldsIn = (told: unknown): Fields => (typeof told === 'object' && told !== null ? (told as Fields) : {})

/** Null: answered by nothing. */
const ask = async (address: string, method: 'GET' | 'POST'): Promise<Fields | null | Unreached> => {
  try {
    const answer = await fetch(address, { method, headers: { [askedByPage]: '1' }, credentials: 'same-origin', cache: 'no-store' })
    if (answer.status === 204) return null
    const told = fieldsIn(await answer.json())
    if (answer.ok) return told
    return isStravaTrouble(told['error']) ? told['error'] : 'no-answer'
  } catch {
    return 'unreachable'
  }
}

export const stravaDesk: StravaDesk = {
  offer: async () => {
    const told = await ask('/api/build', 'GET')
    if (told === null || typeof told === 'string') return null
    const { connect, live, push, retentionDays } = told
    return {
      connect: connect === true,
      live: live === true,
      push: typeof push === 'string',
      retentionDays: typeof retentionDays === 'number' ? retentionDays : null,
    }
  },
  pending: async () => {
    const told = await ask(pendingAddress, 'GET')
    if (told === null) return 'no-pending'
    if (typeof told === 'string') return told
    const { athlete, name, scope, replaces } = told
    if (typeof athlete !== 'string' || !Array.isArray(scope)) return 'no-answer'
    return {
      athlete,
      name: typeof name === 'string' ? name : null,
      scope: scope.filter((one) => typeof one === 'string'),
      replaces: replaces === true,
    }
  },
  confirm: async () => {
    const told = await ask(confirmAddress, 'POST')
    if (typeof told === 'string') return told
    return typeof told?.['athlete'] === 'string' ? { athlete: told['athlete'] } : 'no-answer'
  },
  cancel: async () => void (await ask(cancelAddress, 'POST')),
  disconnect: async () => {
    const told = await ask(disconnectAddress, 'POST')
    return typeof told === 'string' ? told : { revoked: told?.['revoked'] === true }
  },
}

/** Strava's page, in place of this one. */
export const goToStrava = (): void => location.assign(startAddress)

/** Where this build asks Strava, and so whether it ever does. */
export const asksStrava: boolean = __STRAVA__ !== null
