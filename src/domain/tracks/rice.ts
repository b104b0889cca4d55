import { folded, unfolded } from './varint'
import type { VarintReader, VarintWriter } from './varint'

/**
 * Small steps in fewer bits than a byte: each, folded to a whole number, as its upper part in ones and a zero, and its lowest `bits` bits as they are (Rice, "Some practical universal
 * noiseless coding techniques", JPL 1979). What has a long upper part is written whole behind a row of ones.
 */
const longest = 16
const mostBits = 20
const upper = (value: number, bits: number): number => Math.floor(value / 2 ** bits)
const wholeBits = 64
const half = 2 ** 32

/** The length for which steps of this mean size take the fewest bits, or nearly. */
const likely = (mean: number): number => Math.max(0, Math.min(mostBits, Math.floor(Math.log2(mean * Math.LN2 + 1))))

const cost = (whole: number, bits: number): number => {
  const ones = whole < half / 2 ? whole >>> bits : upper(whole, bits)
  return ones < longest ? ones + 1 + bits : longest + wholeBits
}

/** How many bits to give, and the bytes that steps then take. */
export const riceLength = (rest: Float64Array): { readonly bits: number; readonly length: number } => {
  let sum = 0
  for (const value of rest) sum += Math.min(folded(value), 2 ** mostBits)
  const about = likely(rest.length === 0 ? 0 : sum / rest.length)
  const [fewer, more] = [Math.max(0, about - 1), Math.min(mostBits, about + 1)]
  let [withFewer, withAbout, withMore] = [0, 0, 0]
  for (const value of rest) {
    const whole = folded(value)
    withFewer += cost(whole, fewer)
    withAbout += cost(whole, about)
    withMore += cost(whole, more)
  }
  const least = Math.min(withFewer, withAbout, withMore)
  return { bits: least === withAbout ? about : least === withFewer ? fewer : more, length: Math.ceil(least / 8) }
}

export const writeRice = (into: VarintWriter, rest: Float64Array, bits: number): void => {
  let held = 0
  let count = 0
  /** At most 24 bits at a time: seven may be held already. */
  const put = (value: number, length: number): void => {
    held |= value << count
    count += length
    for (; count >= 8; count -= 8) {
      into.byte(held & 0xff)
      held >>>= 8
    }
  }
  for (const value of rest) {
    const whole = folded(value)
    const ones = upper(whole, bits)
    if (ones < longest) {
      put((1 << ones) - 1, ones + 1)
      put(whole % 2 ** bits, bits)
      continue
    }
    put((1 << longest) - 1, longest)
    for (const part of [whole % half, Math.floor(whole / half)]) {
      put(part & 0xffff, 16)
      put(part >>> 16, 16)
    }
  }
  if (count > 0) into.byte(held & 0xff)
}

/** Gives the steps one by one. Throws `RangeError` where there are no more bytes, and for a length that is never written. */
export const createRiceReader = (from: VarintReader, bits: number): (() => number) => {
  if (bits > mostBits) throw new RangeError(`Nothing is written in ${bits} bits.`)
  let held = 0
  let count = 0
  const take = (length: number): number => {
    for (; count < length; count += 8) held |= from.byte() << count
    const value = held & ((1 << length) - 1)
    held >>>= length
    count -= length
    return value
  }
  const takeWhole = (): number => take(16) + take(16) * 2 ** 16
  return () => {
    let ones = 0
    while (ones < longest && take(1) === 1) ones++
    if (ones < longest) return unfolded(ones * 2 ** bits + take(bits))
    const low = takeWhole()
    return unfolded(low + takeWhole() * half)
  }
}
