import { changeAspects, changedKeys } from '../contract/relay'
import type { Change, FromRelay, RelayTrouble } from '../contract/relay'

type Fields = Readonly<Record<string, unknown>>
const isFields = (told: unknown): told is Fields => typeof told === 'object' && told !== null && !Array.isArray(told)
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

const changeIn = (told: unknown): Change | null => {
  if (!isFields(told)) return null
  const { of, id, aspect, keys, at, seq } = told
  const named = changeAspects.find((one) => one === aspect)
  if (of !== 'activity' && of !== 'athlete') return null
  if (named === undefined || !isNumber(at) || !isNumber(seq) || !(id === null || (typeof id === 'string' && /^\d{1,19}$/.test(id)))) return null
  // A name that a later relay has, and this page has not, is one of the others.
  const known = Array.isArray(keys) ? keys.map((key) => changedKeys.find((one) => one === key) ?? 'other') : []
  return { of, id, aspect: named, keys: known, at, seq }
}

/** What the relay says over its line; null for `pong`, and for what nobody here understands. Of a change that can't be read nobody knows what it is about: then it may be anything. */
export const readWord = (words: unknown): FromRelay | null => {
  let told: unknown = null
  try {
    told = typeof words === 'string' && words !== 'pong' ? JSON.parse(words) : null
  } catch {
    return null
  }
  if (!isFields(told)) return null
  const { kind, changes, allSince, after, head, code } = told
  if (kind === 'trouble' && typeof code === 'string') return { kind, code: code as RelayTrouble }
  if (kind === 'acked' && isNumber(head)) return { kind, head }
  if (kind !== 'changes' || !Array.isArray(changes) || !isNumber(after) || !isNumber(head)) return null
  const read = changes.map(changeIn)
  const whole = read.filter((change) => change !== null)
  return { kind, changes: whole, allSince: whole.length < read.length ? 0 : isNumber(allSince) ? allSince : null, after, head }
}
