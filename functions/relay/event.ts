import { changeAspects, changedKeys } from '../../src/contract/relay'
import type { Change, ChangedKey } from '../../src/contract/relay'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import { hmac, isSame, toHex } from '../bytes'
import type { SignatureState } from './log'

/** What is read of an event. Titles and the like are not even held: of `updates` the names alone. */
export interface RelayEvent extends Omit<Change, 'seq'> {
  readonly athlete: string
  readonly subscription: string
}

/** An event of Strava's has some 200 characters. */
export const largest = 8192
const oldest = 3 * 86_400_000
const earliest = 300_000
const signatureAge = 300

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Empty for what is no number of Strava's. */
const numberIn = (value: unknown): string => (typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? String(value) : '')

const isKnownKey = (name: string): name is ChangedKey => name !== 'other' && changedKeys.some((key) => key === name)

/** Sorted, each once. */
export const keysOf = (names: readonly string[]): readonly ChangedKey[] => [...new Set(names.map((name) => (isKnownKey(name) ? name : 'other')))].toSorted()

const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** `ignored`: well formed, and nothing that a device could do anything about. A field that Strava adds one day makes no event malformed. */
export const readEvent = (text: string): Outcome<RelayEvent, 'malformed' | 'ignored'> => {
  const told = json(text)
  if (!isRecord(told)) return failed('malformed')
  const aspect = changeAspects.find((one) => one === told['aspect_type'])
  const [id = '', athlete = '', subscription = '', at = ''] = [told['object_id'], told['owner_id'], told['subscription_id'], told['event_time']].map(numberIn)
  const updates = told['updates'] ?? {}
  if (aspect === undefined || [id, athlete, subscription, at].includes('') || !isRecord(updates)) return failed('malformed')
  const common = { aspect, athlete, subscription, at: Number(at) * 1000 }
  const names = Object.keys(updates)
  if (names.length > 32) return failed('malformed')
  switch (told['object_type']) {
    case 'activity':
      return done({ ...common, of: 'activity', id, keys: keysOf(names) })
    case 'athlete':
      if (id !== athlete) return failed('malformed')
      // Of athletes Strava tells that the permission was taken back, in so many letters.
      return aspect === 'update' && [false, 'false'].some((no) => no === updates['authorized'])
        ? done({ ...common, of: 'athlete', id: null, keys: ['authorized'] })
        : failed('ignored')
    default:
      return failed('malformed')
  }
}

export const isInTime = ({ at }: RelayEvent, now: number): boolean => at >= now - oldest && at <= now + earliest

/** Two deliveries of one event have the same. */
export const eventWords = ({ of, id, aspect, keys, at, athlete }: RelayEvent): string => ['event', athlete, of, id ?? '', aspect, keys.join(' '), at].join(':')

/**
 * `t=…,v1=…` as Strava's own example shows it, in the usual form: the hexadecimal HMAC-SHA-256 of `t.body`, at most five minutes old. Which key Strava signs with is documented nowhere;
 * what others report of the client's secret is not consistent.
 */
export const signatureState = async (header: string | null, body: string, secret: string, now: number): Promise<SignatureState> => {
  if (header === null || header === '') return 'none'
  const [, t = '', v1 = ''] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/i.exec(header.replaceAll(' ', '')) ?? []
  if (t === '' || secret === '' || Math.abs(now / 1000 - Number(t)) > signatureAge) return 'does-not-fit'
  return (await isSame(toHex(await hmac(secret, `${t}.${body}`)), v1.toLowerCase())) ? 'fits' : 'does-not-fit'
}
