/** Reads what `e2e/places/bytes.ts` writes: whole numbers seven bits at a time, lowest first, and text as a count of UTF-16 units and the units. */
export interface Reader {
  readonly count: () => number
  readonly signed: () => number
  readonly text: () => string
}

export const createReader = (buffer: ArrayBuffer): Reader => {
  const bytes = new Uint8Array(buffer)
  let place = 0
  const count = (): number => {
    let value = 0
    let weight = 1
    for (;;) {
      const byte = bytes[place++]
      if (byte === undefined) throw new RangeError('The place data ends early.')
      if (byte < 128) return value + byte * weight
      value += (byte - 128) * weight
      weight *= 128
    }
  }
  return {
    count,
    signed: () => {
      const value = count()
      return value % 2 === 0 ? value / 2 : -(value + 1) / 2
    },
    text: () => String.fromCharCode(...Array.from({ length: count() }, count)),
  }
}
