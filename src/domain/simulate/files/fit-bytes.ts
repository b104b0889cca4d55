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

export const createFitWriter = (expected: number): FitWriter => {
  let bytes = new Uint8Array(Math.max(1024, expected))
  let view = new DataView(bytes.buffer)
  let end = headerBytes
  const layouts = new Map<number, readonly FitField[]>()
  const room = (more: number): void => {
    if (end + more <= bytes.length) return
    const grown = new Uint8Array(2 * bytes.length + more)
    grown.set(bytes)
    bytes = grown
    view = new DataView(bytes.buffer)
  }
  const write = (width: number, value: number): void => {
    if (width === 1) view.setUint8(end, value)
    else if (width === 2) view.setUint16(end, value, true)
    else view.setUint32(end, value, true)
    end += width
  }
  const sizeOf = ({ type, size }: FitField): number => size ?? types[type].bytes
  return {
    define: (local, global, fields, developer = []) => {
      room(16 + 3 * (fields.length + developer.length))
      write(1, 0x40 | (developer.length > 0 ? 0x20 : 0) | local)
      write(2, 0)
      write(2, global)
      write(1, fields.length)
      for (const field of fields) for (const value of [field.number, sizeOf(field), codeOf(field.type)]) write(1, value)
      if (developer.length > 0) write(1, developer.length)
      for (const field of developer) for (const value of [field.number, sizeOf(field), field.developer]) write(1, value)
      layouts.set(local, [...fields, ...developer])
    },
    message: (local, values) => {
      const fields = layouts.get(local) ?? []
      room(1 + 256 * 4)
      write(1, local)
      for (let i = 0; i < fields.length; i++) {
        const field = fields[i]
        if (field === undefined) continue
        const value = values[i] ?? NaN
        const { bytes: width, invalid } = types[field.type]
        if (typeof value === 'number') {
          write(width, Number.isNaN(value) ? invalid : value)
          continue
        }
        const list = typeof value === 'string' ? [...value].map((letter) => letter.charCodeAt(0)) : value
        const size = sizeOf(field)
        for (let at = 0; at < size; at += width) write(width, list[at / width] ?? invalid)
      }
    },
    end: () => {
      room(2)
      const size = end - headerBytes
      end = 0
      write(1, headerBytes)
      write(1, protocol)
      write(2, profile)
      write(4, size)
      for (const letter of '.FIT') write(1, letter.charCodeAt(0))
      write(2, checksum(bytes, 0, 12))
      end = headerBytes + size
      write(2, checksum(bytes, 0, end))
      return bytes.slice(0, end)
    },
  }
}
