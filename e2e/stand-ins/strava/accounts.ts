import { createRng } from '../../../src/domain/simulate/rng'
import { sentinels } from './faults'

export const knownScopes = ['read', 'read_all', 'profile:read_all', 'profile:write', 'activity:read', 'activity:read_all', 'activity:write'] as const
export type Scope = (typeof knownScopes)[number]
export const isScope = (text: string): text is Scope => knownScopes.some((scope) => scope === text)

export const lifetime = 21_600
const hour = 3_600_000
const codeLifetime = 600_000

export interface Grant {
  readonly athlete: number
  readonly scopes: readonly Scope[]
  readonly access: string
  /** UTC ms. */
  readonly expires: number
  readonly refresh: string
}

export interface Accounts {
  readonly issueCode: (athlete: number, scopes: readonly Scope[]) => string
  /** Null for a code that is unknown, used or too old. */
  readonly exchange: (code: string) => Grant | null
  /** Null for a token that was replaced or revoked. */
  readonly refresh: (token: string) => Grant | null
  /** The grant of an access token that holds now. */
  readonly holding: (access: string) => Grant | null
  readonly grantOf: (athlete: number) => Grant | null
  /** Whose the token is, access or refresh. */
  readonly owner: (token: string) => number | null
  readonly revoke: (athlete: number) => boolean
}

/** Who let the application in, and with which tokens. One application; an athlete has one grant. */
export const createAccounts = (seed: string, now: () => number): Accounts => {
  const rng = createRng(`${seed}/tokens`)
  const codes = new Map<string, { readonly athlete: number; readonly scopes: readonly Scope[]; readonly until: number }>()
  const grants = new Map<number, Grant>()
  const fresh = (): string => Array.from({ length: 5 }, () => rng.bits().toString(16).padStart(8, '0')).join('')
  const renew = (athlete: number, scopes: readonly Scope[]): Grant => {
    const grant = { athlete, scopes, access: fresh(), expires: now() + lifetime * 1000, refresh: fresh() }
    grants.set(athlete, grant)
    return grant
  }
  const find = (matches: (grant: Grant) => boolean): Grant | null => [...grants.values()].find(matches) ?? null
  return {
    issueCode: (athlete, scopes) => {
      const code = fresh()
      codes.set(code, { athlete, scopes, until: now() + codeLifetime })
      return code
    },
    exchange: (code) => {
      const issued = codes.get(code)
      codes.delete(code)
      return issued === undefined || now() > issued.until ? null : renew(issued.athlete, issued.scopes)
    },
    refresh: (token) => {
      const grant = find(({ refresh }) => refresh === token)
      if (grant === null || grant.athlete === sentinels.refreshRefused) return null
      // As documented: a token that is good for another hour is handed out again.
      return grant.expires - now() > hour ? grant : renew(grant.athlete, grant.scopes)
    },
    holding: (token) => find(({ access, expires }) => access === token && expires > now()),
    grantOf: (athlete) => grants.get(athlete) ?? null,
    owner: (token) => find(({ access, refresh }) => access === token || refresh === token)?.athlete ?? null,
    revoke: (athlete) => grants.delete(athlete),
  }
}
