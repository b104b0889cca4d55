import { fitChecksum } from './fit-checksum'

/** Small FIT files for the tests, byte by byte: also those an ordinary encoder refuses to write. */

/** Base types with their size in bytes. */
const sizes = {
  enum: 1,
  sint8: 1,
  uint8: 1,
  uint8z: 1,
  byte: 1,
  sint16: 2,
  uint16: 2,
  uint16z: 2,
  sint32: 4,
  uint32: 4,
  uint32z: 4,
  float32: 4,
  float64: 8,
  sint64: 8,
  uint64: 8,
} as const
// oxfmt-ignore
const codes = {
  enum: 0, sint8: 1, uint8: 2, uint8z: 10, byte: 13, sint16: 131, uint16: 132, uint16z: 139, sint32: 133, uint32: 134, uint32z: 140, float32: 136, float64: 137, sint64: 142, uint64: 143,
} as const satisfies Record<keyof typeof sizes, number>
export type FitType = keyof typeof sizes

/** A field's number in its message, its base type and its raw value or values. */
export type FitField = readonly [number: number, type: FitType, value: number | readonly number[]]

export interface FitForm {
  /** Local message type. */
  readonly local?: number
  readonly big?: boolean
  /** A compressed header with this offset in seconds, 0 to 31. */
  readonly offset?: number
  /** Developer fields, each a run of bytes. */
  readonly developer?: readonly (readonly number[])[]
}

const valuesOf = (value: FitField[2]): readonly number[] => (typeof value === 'number' ? [value] : value)

const put = (view: DataView, type: FitType, value: number, little: boolean): void => {
  if (type === 'float32') view.setFloat32(0, value, little)
  else if (type === 'float64') view.setFloat64(0, value, little)
  else if (sizes[type] === 8) view.setBigInt64(0, BigInt(value), little)
  else if (sizes[type] === 4) view.setUint32(0, value, little)
  else if (sizes[type] === 2) view.setUint16(0, value, little)
  else view.setUint8(0, value)
}

const bytesOf = (type: FitType, value: number, big: boolean): readonly number[] => {
  const bytes = new Uint8Array(sizes[type])
  put(new DataView(bytes.buffer), type, value, !big)
  return [...bytes]
}

export const fitDefinition = (kind: number, fields: readonly FitField[], { local = 0, big = false, developer = [] }: FitForm = {}): readonly number[] => [
  0x40 | (developer.length > 0 ? 0x20 : 0) | local,
  0,
  big ? 1 : 0,
  ...bytesOf('uint16', kind, big),
  fields.length,
  ...fields.flatMap(([number, type, value]) => [number, sizes[type] * valuesOf(value).length, codes[type]]),
  ...(developer.length > 0 ? [developer.length, ...developer.flatMap((bytes, at) => [at, bytes.length, 0])] : []),
]

export const fitData = (fields: readonly FitField[], { local = 0, big = false, offset, developer = [] }: FitForm = {}): readonly number[] => [
  offset === undefined ? local : 0x80 | (local << 5) | offset,
  ...fields.flatMap(([, type, value]) => valuesOf(value).flatMap((one) => bytesOf(type, one, big))),
  ...developer.flat(),
]

/** A definition and its one data message. */
export const fitMessage = (kind: number, fields: readonly FitField[], form: FitForm = {}): readonly number[] => [
  ...fitDefinition(kind, fields, form),
  ...fitData(fields, form),
]

export interface FitFrame {
  readonly header?: 12 | 14
  readonly headerSum?: 'right' | 'zero' | 'wrong'
  readonly sum?: 'right' | 'wrong'
  /** What the header says of the data's size, where it is not true. */
  readonly size?: number
}

const frameSum = (sum: number, how: 'right' | 'zero' | 'wrong'): readonly number[] =>
  bytesOf('uint16', how === 'zero' ? 0 : how === 'wrong' ? sum ^ 1 : sum, false)

export const fitFile = (
  messages: readonly (readonly number[])[],
  { header = 14, headerSum = 'right', sum = 'right', size }: FitFrame = {},
): Uint8Array<ArrayBuffer> => {
  const data = messages.flat()
  const head = [header, 0x20, 0x54, 0x08, ...bytesOf('uint32', size ?? data.length, false), 0x2e, 0x46, 0x49, 0x54]
  const whole = [...head, ...(header === 14 ? frameSum(fitChecksum(Uint8Array.from(head), 0, 12), headerSum) : []), ...data]
  return Uint8Array.from([...whole, ...frameSum(fitChecksum(Uint8Array.from(whole), 0, whole.length), sum)])
}

/** FIT's seconds for UTC ms. */
export const fitSeconds = (utcMs: number): number => utcMs / 1000 - 631_065_600

export const semicircles = (degrees: number): number => Math.round((degrees * 2 ** 31) / 180)

/** Sunday, 4 May 2025, 06:10:00 UTC. */
export const runStart = Date.UTC(2025, 4, 4, 6, 10)
const began = fitSeconds(runStart)

export const fileIdOf = (type: number): readonly number[] =>
  fitMessage(0, [
    [0, 'enum', type],
    [1, 'uint16', 265],
  ])

/** A record `second` seconds into the run, 3 m further each; `more` fields stand behind its own. */
export const recordAt = (second: number, more: readonly FitField[] = [], form: FitForm = {}): readonly number[] =>
  fitMessage(20, [[253, 'uint32', began + second], [5, 'uint32', second * 300], ...more], form)

export const eventAt = (second: number, type: number): readonly number[] =>
  fitMessage(21, [
    [253, 'uint32', began + second],
    [0, 'enum', 0],
    [1, 'enum', type],
  ])

/** A session from `second` on; metres and seconds. */
export const sessionAt = (second: number, seconds: number, metres: number, sport = 1, sub = 0): readonly number[] =>
  fitMessage(18, [
    [253, 'uint32', began + second + seconds],
    [2, 'uint32', began + second],
    [7, 'uint32', seconds * 1000],
    [8, 'uint32', seconds * 1000],
    [9, 'uint32', metres * 100],
    [5, 'enum', sport],
    [6, 'enum', sub],
  ])

/** The activity message with its two clocks this many seconds apart. */
export const activityApart = (seconds: number): readonly number[] =>
  fitMessage(34, [
    [253, 'uint32', began + 100],
    [5, 'uint32', began + 100 + seconds],
    [0, 'uint32', 99_000],
  ])
