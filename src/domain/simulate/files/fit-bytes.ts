/** Writes FIT, little-endian: the layout of the FIT protocol's file header, definition and data messages. */
export interface FitWriter {
  /** What the messages of a local number hold from here on; `developer` fields follow the others. */
  readonly define: (local: number, global: number, fields: readonly FitField[], developer?: readonly DeveloperField[]) => void
  /** Raw values in the order of the fields: scaled already, NaN where there is none. Text and lists are cut to their field's size. */
  readonly message: (local: number, values: readonly (number | string | readonly number[])[]) => void
  /** The whole file with its header and both checksums. */
  readonly end: () => Uint8Array<ArrayBuffer>
}

export interface FitField {
  readonly number: number
  readonly type: keyof typeof types
  /** Bytes; of a single value unless said. */
  readonly size?: number
}

export interface DeveloperField extends FitField {
  readonly developer: number
}

/** Base types: their code, bytes and "no value", from the FIT protocol. */
const types = {
  enum: { code: 0x00, bytes: 1, invalid: 0xff },
  sint8: { code: 0x01, bytes: 1, invalid: 0x7f },
  uint8: { code: 0x02, bytes: 1, invalid: 0xff },
  sint16: { code: 0x83, bytes: 2, invalid: 0x7fff },
  uint16: { code: 0x84, bytes: 2, invalid: 0xffff },
  sint32: { code: 0x85, bytes: 4, invalid: 0x7fffffff },
  uint32: { code: 0x86, bytes: 4, invalid: 0xffffffff },
  string: { code: 0x07, bytes: 1, invalid: 0x00 },
  byte: { code: 0x0d, bytes: 1, invalid: 0xff },
  uint32z: { code: 0x8c, bytes: 4, invalid: 0x00 },
} as const

export const codeOf = (type: FitField['type']): number => types[type].code

const crcTable = Uint16Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1
  return crc
})

/** FIT's checksum: CRC-16/ARC. */
const checksum = (bytes: Uint8Array, from: number, to: number): number => {
  let crc = 0
  for (let i = from; i < to; i++) crc = (crc >>> 8) ^ (crcTable[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0)
  return crc
}

const headerBytes = 14
/** Protocol 2.0, the first with developer fields; profile 21.32. */
const protocol = 0x20
const profile = 2132

interface Layout {
  readonly fields: readonly FitField[]
  readonly widths: Uint8Array
  readonly invalids: Float64Array
}

/** Little-endian; gives the place after it. */
const put = (bytes: Uint8Array, at: number, width: number, value: number): number => {
  bytes[at] = value
  if (width === 1) return at + 1
  bytes[at + 1] = value >>> 8
  if (width === 2) return at + 2
  bytes[at + 2] = value >>> 16
  bytes[at + 3] = value >>> 24
  return at + 4
}

const sizeOf = ({ type, size }: FitField): number => size ?? types[type].bytes

/** The longest message: 255 bytes of each of as many fields as this file has. */
const longest = 4096

/** `expected` bytes are made room for at once; it grows. */
export const createFitWriter = (expected: number): FitWriter => {
  let bytes = new Uint8Array(expected + longest)
  let end = headerBytes
  const layouts = new Map<number, Layout>()
  const room = (): void => {
    if (end + longest <= bytes.length) return
    const grown = new Uint8Array(2 * bytes.length + longest)
    grown.set(bytes)
    bytes = grown
  }
  const write = (...values: readonly number[]): void => {
    for (const value of values) end = put(bytes, end, 1, value)
  }
  return {
    define: (local, global, fields, developer = []) => {
      room()
      // a definition's header, a reserved byte, and little-endian
      write(0x40 | (developer.length > 0 ? 0x20 : 0) | local, 0, 0)
      end = put(bytes, end, 2, global)
      write(fields.length)
      for (const field of fields) write(field.number, sizeOf(field), codeOf(field.type))
      if (developer.length > 0) write(developer.length)
      for (const field of developer) write(field.number, sizeOf(field), field.developer)
      const all = [...fields, ...developer]
      layouts.set(local, {
        fields: all,
        widths: Uint8Array.from(all, ({ type }) => types[type].bytes),
        invalids: Float64Array.from(all, ({ type }) => types[type].invalid),
      })
    },
    message: (local, values) => {
      const layout = layouts.get(local)
      if (layout === undefined) throw new RangeError(`no definition of local message ${local}`)
      const { fields, widths, invalids } = layout
      room()
      let at = put(bytes, end, 1, local)
      for (let i = 0; i < widths.length; i++) {
        const value = values[i] ?? NaN
        const width = widths[i] ?? 1
        const invalid = invalids[i] ?? 0
        if (typeof value === 'number') {
          at = put(bytes, at, width, Number.isNaN(value) ? invalid : value)
          continue
        }
        const list = typeof value === 'string' ? [...value].map((letter) => letter.charCodeAt(0)) : value
        const field = fields[i]
        const size = field === undefined ? 0 : sizeOf(field)
        for (let item = 0; item < size / width; item++) at = put(bytes, at, width, list[item] ?? invalid)
      }
      end = at
    },
    end: () => {
      room()
      const size = end - headerBytes
      let at = put(bytes, 0, 1, headerBytes)
      at = put(bytes, at, 1, protocol)
      at = put(bytes, at, 2, profile)
      at = put(bytes, at, 4, size)
      for (const letter of '.FIT') at = put(bytes, at, 1, letter.charCodeAt(0))
      put(bytes, at, 2, checksum(bytes, 0, at))
      end = put(bytes, end, 2, checksum(bytes, 0, end))
      return bytes.slice(0, end)
    },
  }
}
