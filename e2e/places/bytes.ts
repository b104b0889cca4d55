/** Writes what `src/domain/places/bytes.ts` reads: whole numbers seven bits at a time, and text as its UTF-16 units. */
export interface Writer {
  /** Zero or more. */
  readonly count: (value: number) => void
  readonly signed: (value: number) => void
  readonly text: (value: string) => void
  readonly done: () => Uint8Array<ArrayBuffer>
}

export const createWriter = (): Writer => {
  const bytes: number[] = []
  const count = (value: number): void => {
    if (!Number.isSafeInteger(value) || value < 0) throw new Error(`Not a count: ${value}`)
    let rest = value
    while (rest >= 128) {
      bytes.push((rest % 128) + 128)
      rest = Math.floor(rest / 128)
    }
    bytes.push(rest)
  }
  return {
    count,
    signed: (value) => count(value < 0 ? -2 * value - 1 : 2 * value),
    text: (value) => {
      count(value.length)
      for (let place = 0; place < value.length; place++) count(value.charCodeAt(place))
    },
    done: () => Uint8Array.from(bytes),
  }
}
