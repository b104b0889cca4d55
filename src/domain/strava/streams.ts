import { done, failed } from '../outcome'
import type { Outcome } from '../outcome'
import { isFields } from './fields'
import type { Fields } from './fields'

/** Streams that are read; `velocity_smooth` and `grade_smooth` are worked out of the others. */
export const streamNames = ['time', 'latlng', 'altitude', 'distance', 'heartrate', 'cadence', 'temp', 'watts', 'moving'] as const
export type StreamName = (typeof streamNames)[number]
const isName = (name: string): name is StreamName => streamNames.some((known) => known === name)

/** One stream, NaN where it has no value; of `moving` 1 and 0. */
export interface Stream {
  readonly values: Float64Array
  /** Degrees east, `values` being degrees north; null for all but `latlng`. */
  readonly east: Float64Array | null
  /** Samples the whole had, where Strava says it. */
  readonly originalSize: number | null
  /** Samples that are null, and that are something else than a value. */
  readonly nulls: number
  readonly odd: number
}

export interface Streams {
  readonly streams: ReadonlyMap<StreamName, Stream>
  /** Known ones that could not be read as such: without `data`, or told twice. */
  readonly unread: readonly StreamName[]
}

const finite = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : Number.NaN)
const asFlag = (value: unknown): number => (value === true ? 1 : value === false ? 0 : Number.NaN)

const streamOf = (name: StreamName, told: Fields): Stream | null => {
  const data: unknown = told['data']
  if (!Array.isArray(data)) return null
  const values = new Float64Array(data.length).fill(Number.NaN)
  const east = name === 'latlng' ? new Float64Array(data.length).fill(Number.NaN) : null
  const read = name === 'moving' ? asFlag : finite
  let [nulls, odd] = [0, 0]
  for (let at = 0; at < data.length; at++) {
    const value: unknown = data[at]
    if (value === null || value === undefined) {
      nulls++
      continue
    }
    const isPair = Array.isArray(value) && value.length === 2
    const first = east === null ? read(value) : isPair ? finite(value[0]) : Number.NaN
    const second = east === null ? 0 : isPair ? finite(value[1]) : Number.NaN
    if (Number.isNaN(first) || Number.isNaN(second)) {
      odd++
      continue
    }
    values[at] = first
    if (east !== null) east[at] = second
  }
  const size = told['original_size']
  return { values, east, originalSize: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : null, nulls, odd }
}

/** Both forms: a list whose streams say their type, and an object by type (`key_by_type=true`). */
const namedIn = (body: unknown): readonly (readonly [string, unknown])[] | null => {
  if (Array.isArray(body)) return body.flatMap((one) => (isFields(one) && typeof one['type'] === 'string' ? [[one['type'], one] as const] : []))
  return isFields(body) ? Object.entries(body) : null
}

/** The streams of an activity. 'shape' where it is neither form, also where something stands there and none of it is a stream. Never throws. */
export const readStreams = (body: unknown): Outcome<Streams, 'shape'> => {
  const named = namedIn(body)
  if (named === null) return failed('shape')
  const streams = new Map<StreamName, Stream>()
  const unread: StreamName[] = []
  for (const [name, told] of named) {
    if (!isName(name)) continue
    const stream = isFields(told) && !streams.has(name) ? streamOf(name, told) : null
    if (stream === null) unread.push(name)
    else streams.set(name, stream)
  }
  const isEmpty = Array.isArray(body) ? body.length === 0 : named.length === 0
  return streams.size === 0 && !isEmpty ? failed('shape') : done({ streams, unread })
}
