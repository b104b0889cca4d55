import { fitChecksum } from './fit-checksum'
import type { Flaw } from './track'

/**
 * The binary layer of FIT (Garmin's "FIT Protocol"): headers, definitions, data messages, checksums; it knows no message's meaning. Own rather than fit-file-parser's, which
 * refuses truncated files, reads only the first of chained ones and takes twenty times as long.
 */

/** For a message's global number the numbers of its fields that are wanted, in the order in which their values are handed over. */
export type WantedFields = ReadonlyMap<number, readonly number[]>

export interface FitListener {
  /** A file begins: the first, or one chained behind another. */
  readonly file: () => void
  /**
   * `time` is the message's own or compressed timestamp, raw seconds as FIT counts them, NaN without one. `values` are raw and NaN where absent or invalid; the array is
   * reused. False stops the reading.
   */
  readonly message: (kind: number, time: number, values: Float64Array) => boolean
  readonly flaw: (flaw: Flaw) => void
}

interface Definition {
  readonly kind: number
  /** Bytes of a data message behind its header byte, developer fields included. */
  readonly size: number
  readonly little: boolean
  readonly isWanted: boolean
  /** One for each wanted field, and one behind them for the timestamp. */
  readonly values: Float64Array
  /** Three numbers for each wanted field that the message has: its slot in `values`, its offset, its base type. */
  readonly plan: Int32Array
}

const timestampField = 253
const nothingWanted: readonly number[] = []

/** Bytes of one value, by base type without its endian flag; 0 for strings, which no wanted field is. */
const typeSizes = [1, 1, 1, 2, 2, 4, 4, 0, 4, 8, 1, 2, 4, 1, 8, 8, 8] as const

const read64 = (view: DataView, at: number, type: number, little: boolean): number => {
  if (type === 14) {
    const signed = view.getBigInt64(at, little)
    return signed === 0x7fff_ffff_ffff_ffffn ? Number.NaN : Number(signed)
  }
  const unsigned = view.getBigUint64(at, little)
  return unsigned === (type === 15 ? 0xffff_ffff_ffff_ffffn : 0n) ? Number.NaN : Number(unsigned)
}

/** Puts a raw value into its slot, NaN if it is its base type's "invalid". It is stored here, for to give it back would cost an object a value. */
const readInto = (values: Float64Array, slot: number, view: DataView, at: number, type: number, little: boolean): void => {
  let value: number
  let invalid = 0
  switch (type) {
    case 0:
    case 2:
    case 13:
      value = view.getUint8(at)
      invalid = 0xff
      break
    case 1:
      value = view.getInt8(at)
      invalid = 0x7f
      break
    case 3:
      value = view.getInt16(at, little)
      invalid = 0x7fff
      break
    case 4:
      value = view.getUint16(at, little)
      invalid = 0xffff
      break
    case 5:
      value = view.getInt32(at, little)
      invalid = 0x7fff_ffff
      break
    case 6:
      value = view.getUint32(at, little)
      invalid = 0xffff_ffff
      break
    case 8:
      value = view.getFloat32(at, little)
      invalid = Number.NaN
      break
    case 9:
      value = view.getFloat64(at, little)
      invalid = Number.NaN
      break
    case 10:
      value = view.getUint8(at)
      break
    case 11:
      value = view.getUint16(at, little)
      break
    case 12:
      value = view.getUint32(at, little)
      break
    default:
      value = read64(view, at, type, little)
      invalid = Number.NaN
  }
  values[slot] = value === invalid ? Number.NaN : value
}

const definitionHead = 5

/** The definition behind the header byte at `at` and the place after it; null if it is cut off. */
const readDefinition = (view: DataView, at: number, end: number, wanted: WantedFields): { readonly definition: Definition; readonly next: number } | null => {
  const head = at + 1
  if (head + definitionHead > end) return null
  const little = view.getUint8(head + 1) === 0
  const kind = view.getUint16(head + 2, little)
  const fields = head + definitionHead
  const afterFields = fields + 3 * view.getUint8(head + 4)
  const hasDeveloperFields = (view.getUint8(at) & 0x20) !== 0
  if (afterFields + (hasDeveloperFields ? 1 : 0) > end) return null
  const next = hasDeveloperFields ? afterFields + 1 + 3 * view.getUint8(afterFields) : afterFields
  if (next > end) return null

  const fieldsWanted = wanted.get(kind) ?? nothingWanted
  const plan: number[] = []
  let size = 0
  for (let field = fields; field < afterFields; field += 3) {
    const number = view.getUint8(field)
    const bytes = view.getUint8(field + 1)
    const type = view.getUint8(field + 2) & 0x1f
    const one = typeSizes[type] ?? 0
    const slot = number === timestampField ? fieldsWanted.length : fieldsWanted.indexOf(number)
    // Of an array the first value is read; a size that is no multiple of its type's makes the field opaque, as in Garmin's decoders.
    if (slot >= 0 && one > 0 && bytes > 0 && bytes % one === 0) plan.push(slot, size, type)
    size += bytes
  }
  // Developer fields are skipped by their size: none of them replaces a field of the profile.
  for (let field = afterFields + 1; field < next; field += 3) size += view.getUint8(field + 1)
  const values = new Float64Array(fieldsWanted.length + 1).fill(Number.NaN)
  return { definition: { kind, size, little, isWanted: wanted.has(kind), values, plan: Int32Array.from(plan) }, next }
}

/** Fills `values` from the message that begins at `at`; what the definition lacks is NaN from the beginning. */
const readValues = (view: DataView, at: number, { little, values, plan }: Definition): void => {
  for (let step = 0; step < plan.length; step += 3) readInto(values, plan[step] ?? 0, view, at + (plan[step + 1] ?? 0), plan[step + 2] ?? 0, little)
}

/** The moment next after `last` whose lowest five bits are `offset`. */
const rolledOn = (last: number, offset: number): number => last + ((offset - last) & 0x1f)

type Ending = 'end' | 'broken' | 'stopped'

/** Reads messages from `start` to `end` of a file; 'broken' where one is cut off or has no definition, after which nothing can be read. */
const readMessages = (
  view: DataView,
  start: number,
  end: number,
  wanted: WantedFields,
  listener: FitListener,
): { readonly ending: Ending; readonly read: number } => {
  const definitions: (Definition | undefined)[] = []
  let lastTime = Number.NaN
  let count = 0
  let at = start
  while (at < end) {
    const header = view.getUint8(at)
    const isCompressed = (header & 0x80) !== 0
    if (!isCompressed && (header & 0x40) !== 0) {
      const defined = readDefinition(view, at, end, wanted)
      if (defined === null) return { ending: 'broken', read: count }
      definitions[header & 0x0f] = defined.definition
      at = defined.next
      continue
    }
    const definition = definitions[isCompressed ? (header >> 5) & 0x03 : header & 0x0f]
    if (definition === undefined || at + 1 + definition.size > end) return { ending: 'broken', read: count }
    readValues(view, at + 1, definition)
    const own = definition.values[definition.values.length - 1] ?? Number.NaN
    // A definition that holds a timestamp has its bytes behind a compressed header too, and they stand: so does the C decoder of Garmin's SDK (fit_convert.c).
    const time = Number.isNaN(own) && isCompressed ? rolledOn(lastTime, header & 0x1f) : own
    if (!Number.isNaN(time)) lastTime = time
    if (definition.isWanted && !listener.message(definition.kind, time, definition.values)) return { ending: 'stopped', read: count }
    at += 1 + definition.size
    count++
  }
  return { ending: 'end', read: count }
}

const smallestHeader = 12
const checksumSize = 2

const isHeader = (view: DataView, at: number): boolean =>
  at + smallestHeader <= view.byteLength && view.getUint32(at + 8, false) === 0x2e464954 && view.getUint8(at) >= smallestHeader

/** What lies behind the last file: padding, or the beginning of a file that was cut off, or bytes that no checksum covers. */
const judgeRest = (bytes: Uint8Array, at: number, listener: FitListener): void => {
  const rest = bytes.subarray(at)
  if (rest.some((byte) => byte !== 0)) listener.flaw(rest.length < smallestHeader ? 'truncated' : 'checksum')
}

/** A file's parts: its header says how long its data are. A size of 0 with data behind it is a recording that was never closed. */
const partsOf = (view: DataView, start: number): { readonly data: number; readonly end: number; readonly next: number; readonly isWhole: boolean } => {
  const length = view.byteLength
  const data = Math.min(start + view.getUint8(start), length)
  const size = view.getUint32(start + 4, true)
  const end = data + size
  const isClosed = size > 0 || end + checksumSize === length || isHeader(view, end + checksumSize)
  if (isClosed && end + checksumSize <= length) return { data, end, next: end + checksumSize, isWhole: true }
  return { data, end: isClosed ? Math.min(end, length) : length, next: length, isWhole: false }
}

const checkSums = (view: DataView, bytes: Uint8Array, start: number, end: number, listener: FitListener): void => {
  const header = view.getUint8(start) >= 14 ? view.getUint16(start + 12, true) : 0
  // A header's checksum may be left at 0.
  if (header !== 0 && header !== fitChecksum(bytes, start, start + 12)) listener.flaw('checksum')
  if (view.getUint16(end, true) !== fitChecksum(bytes, start, end)) listener.flaw('checksum')
}

/**
 * Hands over the wanted messages of a FIT file, and of those chained behind it, in their order.
 * 'not-fit' without FIT's signature, 'bad-fit' if not one message can be read, 'stopped' if the listener said so.
 */
export const readFit = (bytes: Uint8Array, wanted: WantedFields, listener: FitListener): 'read' | 'not-fit' | 'bad-fit' | 'stopped' => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!isHeader(view, 0)) return bytes.length < smallestHeader && (bytes[0] === 12 || bytes[0] === 14) ? 'bad-fit' : 'not-fit'
  let count = 0
  let start = 0
  while (isHeader(view, start)) {
    const { data, end, next, isWhole } = partsOf(view, start)
    listener.file()
    const { ending, read } = readMessages(view, data, end, wanted, listener)
    if (ending === 'stopped') return 'stopped'
    count += read
    if (!isWhole || ending === 'broken') listener.flaw('truncated')
    if (isWhole) checkSums(view, bytes, start, end, listener)
    start = next
  }
  if (count === 0) return 'bad-fit'
  judgeRest(bytes, start, listener)
  return 'read'
}
