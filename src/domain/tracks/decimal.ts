/** Ten to these powers, and whole numbers of 15 digits, are exact: their quotient is the double nearest to what was written (Clinger 1990). */
const powers = Array.from({ length: 16 }, (_, digits) => 10 ** digits)

const written = /^[+-]?(?:\d+\.?\d*|\.\d+)$/

const slowly = (text: string): number => {
  const bare = text.trim()
  if (bare === '') return Number.NaN
  return written.test(bare) ? Number(bare) : Number.POSITIVE_INFINITY
}

/**
 * A decimal as XML Schema's `xsd:decimal` writes it: NaN for nothing, Infinity for anything else: an exponent, a comma, a word. Infinity is a value that no device can have
 * meant, so a recorder counts it as impossible.
 */
export const decimal = (text: string): number => {
  const { length } = text
  const isNegative = text.charCodeAt(0) === 45
  let at = isNegative ? 1 : 0
  let whole = 0
  let point = -1
  for (; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) whole = whole * 10 + code - 48
    else if (code === 46 && point < 0) point = at + 1
    else return slowly(text)
  }
  const last = text.charCodeAt(length - 1)
  if (length > 15 || !(last >= 48 && last <= 57)) return slowly(text)
  const value = point < 0 ? whole : whole / (powers[length - point] ?? 1)
  return isNegative ? -value : value
}
