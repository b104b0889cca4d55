import { dayFromCivil, daysInMonth } from '../calendar/calendar'
import type { DateOrder } from './layout'
import { before, joints, numbers, scan, widths } from './date-tokens'
import { readWord, wordsOf } from './date-words'

/** Reads a date and time, always UTC; NaN where it is none. */
export type DateReader = (cell: string) => number

const colon = 58
const dot = 46
const plus = 43
const minus = 45

/** Zeros of the other digits a locale may write: Arabic, Persian, Devanagari, Bengali, full-width. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10]
const inAscii = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (unit) => {
    const code = unit.charCodeAt(0)
    const zero = zeros.find((from) => code >= from && code <= from + 9)
    return zero === undefined ? unit : String(code - zero)
  })

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const fullYear = (value: number, width: number): number => (width === 4 ? value : width === 2 ? (value < 70 ? 2000 + value : 1900 + value) : NaN)

/**
 * A reader for one file's dates. Month names and day-part words are those `Intl` writes in `locales`; `order` says which number is which where a date
 * is all digits and its year does not come first. Accepts the time before or after the date, dots for colons, no seconds, ISO 8601 with or without an offset.
 */
export const createDateReader = (order: DateOrder, locales: readonly string[]): DateReader => {
  const words = wordsOf(locales)
  let month = 0
  let half = -1
  let pending = ''
  const onWord = (raw: string): void => {
    const meaning = readWord(words, raw)
    if (meaning > 0 && meaning <= 12) month = month === 0 || month === meaning ? meaning : -1
    else if (meaning > 12) half = meaning - 13
    // `p. m.`, with a space between
    else if (raw === 'm' && pending !== '') half = pending === 'a' ? 0 : 1
    pending = raw === 'a' || raw === 'p' ? raw : ''
  }

  const tails = new Map<string, boolean>()
  /**
   * Whether every word after the last number is known: one that is not may mean the afternoon, and a reader that passes it over is wrong by twelve hours.
   */
  const isEndKnown = (cell: string): boolean => {
    let end = cell.length
    while (end > 0 && !isDigit(cell.charCodeAt(end - 1))) end--
    if (end === cell.length) return true
    const tail = cell.slice(end)
    const cached = tails.get(tail)
    if (cached !== undefined) return cached
    let known = true
    scan(tail, (raw) => {
      if (readWord(words, raw) === 0 && raw !== 'm' && raw !== 'a' && raw !== 'p') known = false
    })
    if (tails.size < 100) tails.set(tail, known)
    return known
  }

  const read = (cell: string): number => {
    if (!isEndKnown(cell)) return NaN
    month = 0
    half = -1
    pending = ''
    const count = scan(cell, onWord)
    if (count < 4 || count > 9) return NaN

    // Where the time begins, and how many numbers it has.
    let timeAt = -1
    for (let k = 1; k < count; k++) {
      if (joints[k] === colon) {
        timeAt = k - 1
        break
      }
    }
    const dateNumbers = month > 0 ? 2 : 3
    let timeEnd: number
    let offset = 0
    if (timeAt < 0) {
      if (count > dateNumbers + 3) return NaN
      timeAt = dateNumbers
      timeEnd = count
    } else {
      timeEnd = timeAt + 2
      if (timeEnd < count && joints[timeEnd] === colon) timeEnd++
    }
    const timeNumbers = timeEnd - timeAt
    if (timeNumbers < 2 || timeNumbers > 3) return NaN
    let rest = timeEnd
    if (timeNumbers === 3 && rest < count && joints[rest] === dot && joints[rest - 1] === colon) rest++
    if (rest < count && timeAt > 0 && (before[rest] === plus || before[rest] === minus)) {
      const whole = widths[rest] === 4
      const hours = whole ? Math.floor((numbers[rest] ?? 0) / 100) : (numbers[rest] ?? 0)
      const minutes = whole ? (numbers[rest] ?? 0) % 100 : rest + 1 < count ? (numbers[rest + 1] ?? 0) : 0
      if (hours > 14 || minutes > 59) return NaN
      offset = (before[rest] === minus ? -1 : 1) * (hours * 60 + minutes)
      rest += whole || rest + 1 >= count ? 1 : 2
    }
    const dateAt = timeAt === 0 ? rest : 0
    if ((timeAt === 0 ? count - rest : timeAt) !== dateNumbers || (timeAt > 0 && rest !== count)) return NaN

    // The date.
    let year: number
    let day: number
    let monthNumber: number
    const a = numbers[dateAt] ?? 0
    const b = numbers[dateAt + 1] ?? 0
    const widthA = widths[dateAt] ?? 0
    const widthB = widths[dateAt + 1] ?? 0
    if (dateNumbers === 2) {
      const yearFirst = widthA === 4
      year = yearFirst ? a : fullYear(b, widthB)
      day = yearFirst ? b : a
      monthNumber = month
    } else {
      const c = numbers[dateAt + 2] ?? 0
      const widthC = widths[dateAt + 2] ?? 0
      if (widthA === 4 || (order === 'ymd' && widthC !== 4)) {
        year = fullYear(a, widthA)
        monthNumber = b
        day = c
      } else {
        if (order === 'ymd') return NaN
        year = fullYear(c, widthC)
        monthNumber = order === 'dmy' ? b : a
        day = order === 'dmy' ? a : b
      }
    }
    if (!(year >= 1900 && year <= 2100) || monthNumber < 1 || monthNumber > 12 || day < 1 || day > daysInMonth(year, monthNumber)) return NaN

    // The time.
    let hour = numbers[timeAt] ?? 0
    const minute = numbers[timeAt + 1] ?? 0
    const second = timeNumbers === 3 ? (numbers[timeAt + 2] ?? 0) : 0
    if (half >= 0) {
      if (hour > 12) half = -1
      else if (half === 0) hour = hour === 12 ? 0 : hour
      else hour = hour === 12 || (half === 2 && hour === 11) ? hour : hour + 12
    }
    if (hour > 23 || minute > 59 || second > 59) return NaN
    return dayFromCivil(year, monthNumber, day) * 86_400_000 + ((hour * 60 + minute - offset) * 60 + second) * 1000
  }

  return (cell) => {
    const value = read(cell)
    return value === value || !/[^\0-\x7f]/.test(cell) ? value : read(inAscii(cell))
  }
}
