/** A stream of chance that is the same wherever and whenever it is drawn. */
export interface Rng {
  /** Uniform over the 32-bit unsigned integers. */
  bits(): number
  /** Uniform in [0, 1), 53 bits. */
  next(): number
  /** Uniform whole number in [0, n). */
  int(n: number): number
  /** True with probability p. */
  chance(p: number): boolean
  /** Normal with mean 0 and deviation 1. */
  normal(): number
  /** One of the items, each as likely. */
  pick<T>(items: readonly [T, ...T[]]): T
  /** An index drawn in proportion to the weights. */
  weighted(weights: readonly number[]): number
  /** A stream of its own under a label, so that a draw added here leaves every other stream as it was. */
  fork(label: string | number): Rng
}

/** splitmix32: spreads a seed over the state; its outputs are never all zero four times in a row. */
const splitmix = (seed: number) => {
  let state = seed | 0
  return (): number => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  }
}

/** FNV-1a over UTF-16 units: a label to a number. */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by))

/** xoshiro128** 1.1 (Blackman and Vigna, 2018). The state may not be all zero. */
export const xoshiro = (state: readonly [number, number, number, number]): (() => number) => {
  let [a, b, c, d] = state
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return result
  }
}

export const createRng = (seed: number | string): Rng => {
  const root = typeof seed === 'number' ? seed : hashText(seed)
  const seeds = splitmix(root)
  const bits = xoshiro([seeds(), seeds(), seeds(), seeds()])
  let spare: number | null = null
  const rng: Rng = {
    bits,
    next: () => ((bits() >>> 5) * 67_108_864 + (bits() >>> 6)) / 9_007_199_254_740_992,
    int: (n) => Math.floor(rng.next() * n),
    chance: (p) => rng.next() < p,
    normal: () => {
      if (spare !== null) {
        const kept = spare
        spare = null
        return kept
      }
      // Marsaglia's polar method
      for (;;) {
        const x = 2 * rng.next() - 1
        const y = 2 * rng.next() - 1
        const square = x * x + y * y
        if (square === 0 || square >= 1) continue
        const scale = Math.sqrt((-2 * Math.log(square)) / square)
        spare = y * scale
        return x * scale
      }
    },
    pick: (items) => items[rng.int(items.length)] ?? items[0],
    weighted: (weights) => {
      let left = rng.next() * weights.reduce((sum, weight) => sum + weight, 0)
      for (let index = 0; index < weights.length; index++) {
        left -= weights[index] ?? 0
        if (left < 0) return index
      }
      return weights.length - 1
    },
    fork: (label) => createRng(hashText(`${root}/${label}`)),
  }
  return rng
}
