import { readId } from '../activity/numbers'
import type { ValueIssue } from '../activity/normalise'
import { isDropped } from '../activity/dropped'
import { capText, cleanText } from '../activity/text'
import { moment } from '../tracks/moment'

/** An object of JSON of which nothing is believed yet. */
export type Fields = Readonly<Record<string, unknown>>
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

type Bounds = readonly [least: number, most: number]

/** What no activity can have meant lies outside: mistakes, not bad measurements. SI units, as Strava sends them. */
export const bounds = {
  distance: [0, 1e8],
  seconds: [0, 1e8],
  offset: [-14 * 3600, 14 * 3600],
  height: [-12_000, 20_000],
  climb: [0, 1e6],
  speed: [0, 1000],
  beats: [1, 254],
  turns: [0, 256],
  watts: [0, 10_000],
  kilojoules: [0, 1e6],
  celsius: [-100, 100],
  kilocalories: [0, 1e6],
  effort: [0, 1e5],
  exertion: [1, 10],
  code: [0, 1000],
} as const satisfies Readonly<Record<string, Bounds>>

/** A value as an issue shows it. */
const shown = (value: unknown): string => {
  if (typeof value === 'string') return cleanText(value.slice(0, 80))
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return Array.isArray(value) ? '[…]' : '{…}'
}

/** An id of Strava's; NaN for what is none, and for what only a file dropped alone can have. 2⁵³ and beyond have lost their last digits. */
export const idOf = (value: unknown): number => {
  const id = typeof value === 'number' ? value : typeof value === 'string' ? readId(value) : Number.NaN
  return Number.isSafeInteger(id) && id > 0 && !isDropped(id) ? id : Number.NaN
}

/** Takes an object's values by name. Absent and null are null; what is something else than was asked for is null, and an issue. */
export const takeFrom = (fields: Fields) => {
  const issues: ValueIssue[] = []
  const refuse = (name: string): null => {
    issues.push({ field: name, cell: shown(fields[name]) })
    return null
  }
  const present = (name: string): boolean => fields[name] !== undefined && fields[name] !== null

  const number = (name: string, [least, most]: Bounds): number | null => {
    if (!present(name)) return null
    const value = fields[name]
    // −0 is 0; NaN lies nowhere.
    return typeof value === 'number' && value >= least && value <= most ? value + 0 : refuse(name)
  }
  const whole = (name: string, range: Bounds): number | null => {
    const value = number(name, range)
    return value === null || Number.isInteger(value) ? value : refuse(name)
  }
  const id = (name: string): number | null => {
    if (!present(name)) return null
    const value = idOf(fields[name])
    return Number.isNaN(value) ? refuse(name) : value
  }
  /** A blank one is absent, as a blank cell is. */
  const text = (name: string): string | null => {
    if (!present(name)) return null
    const value = fields[name]
    if (typeof value !== 'string') return refuse(name)
    const clean = capText(cleanText(value))
    return clean.trim() === '' ? null : clean
  }
  const flag = (name: string): boolean | null => {
    if (!present(name)) return null
    const value = fields[name]
    return typeof value === 'boolean' ? value : refuse(name)
  }
  /** UTC ms of the figures as they stand, whatever zone is written behind them. */
  const written = (name: string): number | null => {
    const value = text(name)
    if (value === null) return null
    const at = moment(value.replace(/(?:Z|[+-]\d\d(?::?\d\d)?)$/i, 'Z'))
    return Number.isNaN(at) ? refuse(name) : at
  }
  /** UTC ms. */
  const instant = (name: string): number | null => {
    const value = text(name)
    if (value === null) return null
    const at = moment(value)
    return Number.isNaN(at) ? refuse(name) : at
  }
  /** Degrees north and east; null also for Strava's empty list. */
  const place = (name: string): readonly [number, number] | null => {
    const value = fields[name]
    if (!present(name) || (Array.isArray(value) && value.length === 0)) return null
    const [north, east] = Array.isArray(value) ? value : []
    const isPlace = typeof north === 'number' && typeof east === 'number' && Math.abs(north) <= 90 && Math.abs(east) <= 180
    return isPlace ? [north, east] : refuse(name)
  }
  return { number, whole, id, text, flag, written, instant, place, issues }
}
