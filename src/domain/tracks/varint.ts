/** Numbers as bytes of seven bits, the lowest first, the eighth saying that another follows (LEB128). Whole numbers up to 2⁵³: an instant in milliseconds has 41 bits. */
export interface VarintWriter {
  readonly unsigned: (value: number) => void
  /** Zigzag: 0, −1, 1, −2 … become 0, 1, 2, 3 …, so that small steps either way stay small. */
  readonly signed: (value: number) => void
  readonly byte: (value: number) => void
  readonly take: () => Uint8Array<ArrayBuffer>
  readonly length: () => number
}

/** Bytes that `signed` writes for it. */
export const signedLength = (value: number): number => {
  const rest = value < 0 ? -2 * value - 1 : 2 * value
  return rest < 0x80 ? 1 : rest < 0x4000 ? 2 : rest < 0x20_0000 ? 3 : rest < 0x1000_0000 ? 4 : unsignedLength(rest)
}

/** Bytes that `unsigned` writes for it. */
export const unsignedLength = (value: number): number => {
  let length = 1
  for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) length++
  return length
}

export const createWriter = (expected = 1024): VarintWriter => {
  let bytes = new Uint8Array(expected)
  let at = 0
  const room = (more: number): void => {
    if (at + more <= bytes.length) return
    const larger = new Uint8Array(Math.max(at + more, bytes.length * 2))
    larger.set(bytes)
    bytes = larger
  }
  const unsigned = (value: number): void => {
    room(8)
    let rest = value
    // Bitwise operators cut to 32 bits, so they are only for what fits.
    while (rest > 0x7fffffff) {
      bytes[at++] = (rest % 128) | 128
      rest = Math.floor(rest / 128)
    }
    while (rest > 127) {
      bytes[at++] = (rest & 127) | 128
      rest >>>= 7
    }
    bytes[at++] = rest
  }
  return {
    unsigned,
    signed: (value) => unsigned(value < 0 ? -2 * value - 1 : 2 * value),
    byte: (value) => {
      room(1)
      bytes[at++] = value
    },
    take: () => bytes.slice(0, at),
    length: () => at,
  }
}

export interface VarintReader {
  readonly unsigned: () => number
  readonly signed: () => number
  readonly byte: () => number
}

/** Reads what a writer wrote. What was not written by one throws `RangeError` at its end, never loops. */
export const createReader = (bytes: Uint8Array): VarintReader => {
  let at = 0
  const byte = (): number => {
    const value = bytes[at++]
    if (value === undefined) throw new RangeError('These bytes end too early to be a track.')
    return value
  }
  const unsigned = (): number => {
    let value = byte()
    if (value < 128) return value
    value &= 127
    for (let scale = 128; ; scale *= 128) {
      const next = byte()
      value += (next & 127) * scale
      if (next < 128) return value
      if (scale > 2 ** 49) throw new RangeError('A number of a track is too long.')
    }
  }
  return {
    byte,
    unsigned,
    signed: () => {
      const value = unsigned()
      return value % 2 === 0 ? value / 2 : -(value + 1) / 2
    },
  }
}
