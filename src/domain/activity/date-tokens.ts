const isWordUnit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xaa &&
    code !== 0xb7 &&
    !(code >= 0x2000 && code <= 0x206f) &&
    !(code >= 0x3000 && code <= 0x3003) &&
    code !== 0xff0c &&
    code !== 0x60c &&
    code !== 0xfeff)

/** Cells are scanned into these, one at a time: no allocation a row. */
export const numbers = new Int32Array(10)
export const widths = new Int32Array(10)
/** The character right before a number where it alone parts it from the number before; else 0. */
export const joints = new Int32Array(10)
/** The character right before a number. */
export const before = new Int32Array(10)

/** Splits a text into numbers and words, the tokens of every locale's medium date, and answers how many numbers there are: 11 for more than ten. */
export const scan = (text: string, onWord: (word: string) => void): number => {
  let count = 0
  let lastEnd = -1
  let k = 0
  const length = text.length
  while (k < length) {
    const code = text.charCodeAt(k)
    if (code >= 48 && code <= 57) {
      if (count === 10) return 11
      const from = k
      let value = 0
      let digit = code
      while (digit >= 48 && digit <= 57) {
        if (k - from < 9) value = value * 10 + digit - 48
        k++
        digit = text.charCodeAt(k)
      }
      numbers[count] = value
      widths[count] = k - from
      before[count] = from > 0 ? text.charCodeAt(from - 1) : 0
      joints[count] = from - lastEnd === 1 ? (before[count] ?? 0) : 0
      lastEnd = k
      count++
    } else if (isWordUnit(code)) {
      const from = k
      // A dot between letters belongs to the word: `a.m.`
      while (k < length && (isWordUnit(text.charCodeAt(k)) || (text.charCodeAt(k) === 46 && isWordUnit(text.charCodeAt(k + 1))))) k++
      onWord(text.slice(from, k))
    } else k++
  }
  return count
}
