const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** NaN unless the calendar has that day; a leap second is the next minute's first. */
const utc = (year: number, month: number, day: number, hour: number, minute: number, second: number): number => {
  const isDay =
    year >= 1900 && day >= 1 && day <= (monthDays[month - 1] ?? 0) && (month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)))
  return isDay && hour < 24 && minute < 60 && second <= 60 ? Date.UTC(year, month - 1, day, hour, minute, second) : Number.NaN
}

const two = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

const iso = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(Z|[+-]\d\d(?::?\d\d)?)?$/i

/** Seconds east. */
const eastward = (zone: string): number => {
  if (!/^[+-]/.test(zone)) return 0
  const [hours, minutes] = [two(zone, 1), zone.length > 3 ? two(zone, zone.length - 2) : 0]
  return hours <= 14 && minutes < 60 ? (zone.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60) : Number.NaN
}

const slowly = (text: string): number => {
  const [, year, month, day, hour, minute, second = '0', fraction = '0', zone = ''] = iso.exec(text.trim()) ?? []
  const ms = utc(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second))
  return ms + Math.round(Number(`0.${fraction}`) * 1000) - eastward(zone) * 1000
}

/** Of `2026-09-12T15:02:23Z` and `2026-09-12T15:02:23.000Z`, in which nearly all times are written, the marks; digits are looked at later. */
const isUsual = (text: string): boolean => {
  const { length } = text
  return (
    (length === 20 || (length === 24 && text.charCodeAt(19) === 46)) &&
    text.charCodeAt(length - 1) === 90 &&
    text.charCodeAt(10) === 84 &&
    text.charCodeAt(4) === 45 &&
    text.charCodeAt(7) === 45 &&
    text.charCodeAt(13) === 58 &&
    text.charCodeAt(16) === 58
  )
}

const usual = (text: string): number => {
  const ms = text.length === 20 ? 0 : two(text, 20) * 10 + (two(text, 21) % 10)
  return utc(two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8), two(text, 11), two(text, 14), two(text, 17)) + ms
}

/** UTC ms of an ISO 8601 date and time; without a zone it is UTC, as GPX prescribes; NaN for anything else, also for a day that the calendar doesn't have. */
export const moment = (text: string): number => (isUsual(text) ? usual(text) : slowly(text))

/** Seconds east that a readable date and time carries; null for `Z`, for none, and for +00:00, which is how several libraries write `Z`. */
export const offsetOf = (text: string): number | null => {
  if (text.endsWith('Z')) return null
  const [, , , , , , , , zone = ''] = iso.exec(text.trim()) ?? []
  const offset = eastward(zone)
  return Number.isNaN(offset) || offset === 0 ? null : offset
}
