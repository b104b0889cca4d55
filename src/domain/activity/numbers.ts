/** Exact powers of ten: a whole number below 2⁵³ divided by one of them is rounded once, as `Number()` would (Clinger, 1990). */
const powers = Array.from({ length: 23 }, (_, k) => Number(`1e${k}`))

const odd = /[\u00a0\u2007\u2009\u202f'’\s]/gu
const decimalComma = /^-?\d+,\d+$/
const dotsThenComma = /^-?\d{1,3}(?:\.\d{3})+,\d+$/
const commasThenDot = /^-?\d{1,3}(?:,\d{3})+\.\d+$/
const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

const finite = (text: string): number => {
  const value = Number(text)
  return Number.isFinite(value) ? value : NaN
}

/** Numbers that are not plain digits with a dot: exponents, float noise beyond 2⁵³, decimal commas and thousands separators of a spreadsheet. */
const readOdd = (cell: string): number => {
  const text = cell.replace(odd, '').replace('\u2212', '-')
  if (plain.test(text)) return finite(text)
  if (decimalComma.test(text)) return finite(text.replace(',', '.'))
  if (dotsThenComma.test(text)) return finite(text.replaceAll('.', '').replace(',', '.'))
  if (commasThenDot.test(text)) return finite(text.replaceAll(',', ''))
  return NaN
}

/** A number cell that is not blank; NaN where it cannot be read. Never infinite. */
export const readNumber = (cell: string): number => {
  let k = 0
  const negative = cell.charCodeAt(0) === 45
  if (negative) k = 1
  let whole = 0
  let decimals = -1
  const length = cell.length
  if (k === length) return NaN
  for (; k < length; k++) {
    const digit = cell.charCodeAt(k) - 48
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit
      if (decimals >= 0) decimals++
    } else if (digit === -2 && decimals < 0 && k + 1 < length) decimals = 0
    else return readOdd(cell)
  }
  // Float noise: digits and a dot alone, so never infinite below 300 of them.
  if (whole > Number.MAX_SAFE_INTEGER || decimals > 22) return finite(cell)
  const value = decimals > 0 ? whole / (powers[decimals] ?? 1) : whole
  return negative ? -value : value
}

/**
 * The first Distance, which alone follows the locale: `9.72`, `9,72`, and whole metres with thousands separators for swims and rows: `1,250`, `1 500`, `1.250`.
 * `decimal` is the header language's decimal sign, or null where the language is unknown.
 */
export const readShown = (cell: string, inMetres: boolean, decimal: '.' | ',' | null): number => {
  const text = cell.replace(odd, '')
  const dot = text.lastIndexOf('.')
  const comma = text.lastIndexOf(',')
  if (dot >= 0 && comma >= 0) return readOdd(dot > comma ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.'))
  const sign = dot >= 0 ? '.' : comma >= 0 ? ',' : null
  if (sign === null) return readNumber(text)
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(text)
  const several = text.indexOf(sign) !== text.lastIndexOf(sign)
  const thousands = grouped && (several || inMetres || (decimal !== null && sign !== decimal))
  return readNumber(thousands ? text.replaceAll(sign, '') : text.replace(',', '.'))
}

/** What `Intl` puts before a fraction in a language. */
export const decimalSignOf = (language: string | null): '.' | ',' | null => {
  if (language === null) return null
  const sign = new Intl.NumberFormat(language).formatToParts(1.5).find((part) => part.type === 'decimal')?.value
  return sign === ',' || sign === '.' ? sign : null
}

const yes: ReadonlySet<string> = new Set(['true', 'wahr', 'waar', 'vrai', 'verdadero', 'verdadeiro', 'vero', 'yes'])
const no: ReadonlySet<string> = new Set(['false', 'falsch', 'onwaar', 'faux', 'falso', 'no'])

/** A flag cell that is not blank: 1, 0, or NaN. Spreadsheets write TRUE in their own language. */
export const readFlag = (cell: string): number => {
  if (cell === 'false' || cell === '0.0' || cell === '0') return 0
  if (cell === 'true' || cell === '1.0' || cell === '1') return 1
  const word = cell.trim().toLowerCase()
  if (yes.has(word)) return 1
  if (no.has(word)) return 0
  const value = readNumber(word)
  return value === 1 ? 1 : value === 0 ? 0 : NaN
}

/** An activity id: whole, above 0, below 2⁵³; `12345.0` of a data frame is one, `1.2E+10` of a spreadsheet has lost its digits. */
export const readId = (cell: string): number => {
  const text = cell.trim()
  if (!/^\d+(?:\.0+)?$/.test(text)) return NaN
  const value = Number(text)
  return value > 0 && Number.isSafeInteger(value) ? value : NaN
}
