import { isStravaTrouble } from '../../src/contract/strava'
import type { Lease, StravaRefusal, TokenAnswer } from '../../src/contract/strava'

export interface Refused extends StravaRefusal {
  /** UTC ms; null where it is not told. */
  readonly at: number | null
}

type Fields = Readonly<Record<string, unknown>>
export const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
const fieldsIn = (told: unknown): Fields => (typeof told === 'object' && told !== null ? (told as Fields) : {})
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

/** This deployment's own no; null for whatever else says no. */
export const readRefused = (text: string): Refused | null => {
  const { error, next } = fieldsIn(jsonIn(text))
  return isStravaTrouble(error) ? { error, at: isTime(next) ? next : null } : null
}

const leaseIn = (told: unknown): Lease | null => {
  const { reads, until, next } = fieldsIn(told)
  return isCount(reads) && isTime(until) && (next === null || isTime(next)) ? { reads, until, next } : null
}

/** Null for what is none: an older deployment, or somebody between. */
export const readTokenAnswer = (text: string): TokenAnswer | null => {
  const { token, expires, scope, athlete, lease: leased, retentionDays } = fieldsIn(jsonIn(text))
  const lease = leaseIn(leased)
  if (lease === null || typeof token !== 'string' || !isTime(expires) || typeof athlete !== 'string' || !isCount(retentionDays)) return null
  return { token, expires, scope: Array.isArray(scope) ? scope.filter((one) => typeof one === 'string') : [], athlete, lease, retentionDays }
}
