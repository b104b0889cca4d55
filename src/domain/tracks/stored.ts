import type { Track } from './track'
import { createReader, createWriter, signedLength, unsignedLength } from './varint'
import type { VarintReader, VarintWriter } from './varint'

/** The columns of a track in the order in which they are stored: how far each is rounded, for good, is said here and nowhere else. */
const channels = ['time', 'distance', 'latitude', 'longitude', 'altitude', 'heartRate', 'cadence', 'temperature', 'power'] as const
export type Channel = (typeof channels)[number]

/** Units of the stored whole numbers: a millionth of a degree is 0.11 m, less than any receiver knows. The file that was read keeps the rest. */
const perUnit: Readonly<Partial<Record<Channel, number>>> = { distance: 10, latitude: 1e6, longitude: 1e6, altitude: 5 }

/** Of the other sensors nothing is rounded away: the coarsest of these in which the file's own numbers are whole. */
const finenesses = [1, 2, 4, 5, 10, 20, 100, 128, 1000] as const

/** First byte: what these bytes are to be read as. */
const version = 1

const presence = { none: 0, all: 1, some: 2 } as const
/** Ways to write a column; each is tried, the shortest is kept. */
const ways = { steps: 0, repeated: 1, steady: 2 } as const

/** Bytes that each column took, and the rest: its restarts and its head. */
export type Sizes = Readonly<Record<Channel | 'head', number>>

export interface Stored {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly sizes: Sizes
}

const greatestCommonDivisor = (a: number, b: number): number => {
  let [x, y] = [a, b]
  while (y !== 0) [x, y] = [y, x % y]
  return x
}

/** The file's own time step in ms: every sample lies a whole number of them after the first. */
const timeStepOf = (time: Float64Array, first: number): number => {
  let step = 0
  for (const at of time) {
    if (!Number.isNaN(at)) step = greatestCommonDivisor(step, Math.round(at) - first)
    if (step === 1) break
  }
  return Math.max(1, step)
}

const finenessOf = (values: Float64Array): number => {
  const isWhole = (scale: number): boolean => {
    for (const value of values) {
      const scaled = value * scale
      if (!Number.isNaN(value) && Math.abs(scaled - Math.round(scaled)) > 1e-6) return false
    }
    return true
  }
  return finenesses.find(isWhole) ?? 1000
}

/** The next value as a body would move: on from the last two, as far as the time between. */
const foreseen = (before: number, last: number, stepBefore: number, step: number): number =>
  stepBefore > 0 && step > 0 ? last + Math.round(((last - before) * step) / stepBefore) : last

const isPresent = (value: number): boolean => !Number.isNaN(value)

/** Lengths of runs of present and absent samples in turn, the present first. */
const runsOf = (values: Float64Array): number[] => {
  const runs: number[] = []
  let present = true
  let length = 0
  for (const value of values) {
    if (isPresent(value) === present) length++
    else {
      runs.push(length)
      present = !present
      length = 1
    }
  }
  return [...runs, length]
}

/** `whole`: the present values in units; `ticks`: the time of each in steps, for the columns that foresee. */
const residuals = (whole: Float64Array, ticks: Float64Array, way: number): Float64Array => {
  const out = new Float64Array(whole.length)
  for (let i = 0; i < whole.length; i++) {
    const last = whole[i - 1] ?? 0
    const guess =
      way === ways.steady && i > 1 ? foreseen(whole[i - 2] ?? 0, last, (ticks[i - 1] ?? 0) - (ticks[i - 2] ?? 0), (ticks[i] ?? 0) - (ticks[i - 1] ?? 0)) : last
    out[i] = (whole[i] ?? 0) - guess
  }
  return out
}

const writeResiduals = (into: VarintWriter, rest: Float64Array, way: number): void => {
  if (way !== ways.repeated) {
    for (const value of rest) into.signed(value)
    return
  }
  for (let i = 0; i < rest.length;) {
    let end = i + 1
    while (end < rest.length && rest[end] === rest[i]) end++
    into.signed(rest[i] ?? 0)
    into.unsigned(end - i)
    i = end
  }
}

/** Bytes that `writeResiduals` writes. */
const lengthOf = (rest: Float64Array, way: number): number => {
  let length = 0
  for (let i = 0; i < rest.length; i++) {
    const value = rest[i] ?? 0
    length += signedLength(value)
    if (way !== ways.repeated) continue
    const from = i
    while (i + 1 < rest.length && rest[i + 1] === value) i++
    length += unsignedLength(i + 1 - from)
  }
  return length
}

/** The way that takes the fewest bytes, and what it writes. */
const shortest = (whole: Float64Array, ticks: Float64Array): { readonly way: number; readonly rest: Float64Array } => {
  const steps = residuals(whole, ticks, ways.steps)
  const tried = [
    { way: ways.steps, rest: steps },
    { way: ways.repeated, rest: steps },
    { way: ways.steady, rest: residuals(whole, ticks, ways.steady) },
  ]
  const lengths = tried.map(({ way, rest }) => lengthOf(rest, way))
  return tried[lengths.indexOf(Math.min(...lengths))] ?? { way: ways.steps, rest: steps }
}

const writeColumn = (into: VarintWriter, values: Float64Array, ticks: Float64Array, unitsOf: (value: number) => number): void => {
  let present = 0
  for (const value of values) if (isPresent(value)) present++
  if (present === 0) return into.byte(presence.none)
  const isWhole = present === values.length
  const whole = new Float64Array(present)
  const when = new Float64Array(present)
  let filled = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN
    if (!isPresent(value)) continue
    whole[filled] = unitsOf(value)
    when[filled++] = ticks[i] ?? 0
  }
  const { way, rest } = shortest(whole, when)
  into.byte((isWhole ? presence.all : presence.some) | (way << 2))
  if (!isWhole) {
    const runs = runsOf(values)
    into.unsigned(runs.length)
    for (const run of runs) into.unsigned(run)
  }
  writeResiduals(into, rest, way)
}

/** Time of each sample in steps, 0 where there is none: then what is foreseen is the last value. */
const ticksOf = (time: Float64Array, first: number, step: number): Float64Array => time.map((at) => (isPresent(at) ? (at - first) / step : 0))

/** A track as bytes: each column as the steps between its rounded values. Values must be finite or NaN. */
export const storeTrack = (track: Track): Stored => {
  const into = createWriter(track.length * 6 + 64)
  const first = track.time.find(isPresent) ?? 0
  const start = Math.round(first)
  const step = timeStepOf(track.time, start)
  into.byte(version)
  into.unsigned(track.length)
  into.unsigned(track.restarts.length)
  track.restarts.forEach((place, i) => into.unsigned(place - (track.restarts[i - 1] ?? 0)))
  into.signed(start)
  into.unsigned(step)
  const head = into.length()
  const time = track.time.map(Math.round)
  const ticks = ticksOf(time, start, step)
  let before = head
  const sizes: Record<string, number> = { head }
  for (const channel of channels) {
    // Of the time the next is not known while it is read: it goes on evenly from sample to sample.
    if (channel === 'time')
      writeColumn(
        into,
        time,
        time.map((_, i) => i),
        (at) => (at - start) / step,
      )
    else {
      const values = track[channel]
      const fixed = perUnit[channel]
      const scale = fixed ?? finenessOf(values)
      if (fixed === undefined) into.unsigned(scale)
      writeColumn(into, values, ticks, (value) => Math.round(value * scale))
    }
    sizes[channel] = into.length() - before
    before = into.length()
  }
  return { bytes: into.take(), sizes: sizes as Sizes }
}

const presentOf = (from: VarintReader, length: number, kind: number): Uint8Array => {
  const present = new Uint8Array(length)
  if (kind === presence.all) return present.fill(1)
  if (kind === presence.none) return present
  let at = 0
  const runs = from.unsigned()
  for (let run = 0; run < runs; run++) {
    const to = at + from.unsigned()
    if (to > length) throw new RangeError('A column is longer than its track.')
    if (run % 2 === 0) present.fill(1, at, to)
    at = to
  }
  return present
}

const readColumn = (from: VarintReader, length: number, ticks: Float64Array | null, valueOf: (units: number) => number): Float64Array => {
  const values = new Float64Array(length).fill(Number.NaN)
  const head = from.byte()
  const kind = head & 3
  const way = head >> 2
  const present = presentOf(from, length, kind)
  let [before, last, tickBefore, tickLast] = [0, 0, 0, 0]
  let [seen, repeats, rest] = [0, 0, 0]
  for (let i = 0; i < length; i++) {
    if (present[i] === 0) continue
    if (way !== ways.repeated) rest = from.signed()
    else if (repeats-- === 0) {
      rest = from.signed()
      repeats = from.unsigned() - 1
    }
    const tick = ticks === null ? i : (ticks[i] ?? 0)
    const guess = way === ways.steady && seen > 1 ? foreseen(before, last, tickLast - tickBefore, tick - tickLast) : last
    before = last
    last = guess + rest
    tickBefore = tickLast
    tickLast = tick
    values[i] = valueOf(last)
    seen++
  }
  return values
}

/** Reads what `storeTrack` wrote, as it was rounded. Throws `RangeError` on bytes that it did not write. */
export const readTrack = (bytes: Uint8Array): Track => {
  const from = createReader(bytes)
  const written = from.byte()
  if (written !== version) throw new RangeError(`A track of version ${written} can't be read.`)
  const length = from.unsigned()
  // Each sample has a byte in some column, and a column written in runs can promise anything.
  if (length > 4_000_000) throw new RangeError('No track is as long as these bytes say.')
  const restarts = new Uint32Array(from.unsigned())
  for (let i = 0, place = 0; i < restarts.length; i++) {
    place += from.unsigned()
    restarts[i] = place
  }
  const start = from.signed()
  const step = from.unsigned()
  const read: Record<string, Float64Array> = {}
  let ticks: Float64Array | null = null
  for (const channel of channels) {
    const scale = channel === 'time' ? 1 : (perUnit[channel] ?? from.unsigned())
    const column = readColumn(from, length, ticks, channel === 'time' ? (units) => start + units * step : (units) => units / scale)
    read[channel] = column
    if (channel === 'time') ticks = ticksOf(column, start, step)
  }
  return { length, restarts, ...read } as Track
}
