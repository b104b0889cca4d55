export type Unit = 'km' | 'mi'

const locale = 'en-GB'
const metresIn = { km: 1000, mi: 1609.344 } as const satisfies Readonly<Record<Unit, number>>
const dayMs = 86_400_000

const plain = new Intl.NumberFormat(locale)
const tenth = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const hundredth = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const fine = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })
const civil = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
const weekday = civil({ weekday: 'short' })
const shortDate = civil({ day: 'numeric', month: 'short', year: 'numeric' })
const yearless = civil({ day: 'numeric', month: 'long' })
const longDate = civil({ day: 'numeric', month: 'long', year: 'numeric' })

/** A number and what it counts stay on one line. */
export const ofUnit = (number: string, unit: string): string => `${number}\u00a0${unit}`

/** 2,294 */
export const count = (n: number): string => plain.format(n)
/** 1.04: bytes a point, say */
export const perPoint = (n: number): string => hundredth.format(n)
/** 1.3: a ratio */
export const tenths = (n: number): string => tenth.format(n)
/** Up to four decimals, for values whose unit the export names. */
export const figure = (n: number): string => fine.format(n)
/** one run, 2 runs */
export const countOf = (n: number, one: string, many: string): string => (n === 1 ? `one ${one}` : `${count(n)} ${many}`)
/** 10.2 km, from metres */
export const distance = (metres: number, unit: Unit): string => ofUnit(tenth.format(metres / metresIn[unit]), unit)
/** 15,763 km, from metres */
export const longDistance = (metres: number, unit: Unit): string => ofUnit(count(Math.round(metres / metresIn[unit])), unit)

const scales = {
  km: { of: (celsius: number) => celsius, name: '°C' },
  mi: { of: (celsius: number) => celsius * 1.8 + 32, name: '°F' },
} as const satisfies Record<Unit, unknown>
const scaled = (celsius: number, unit: Unit, told: (degree: number) => string): string =>
  ofUnit(told(scales[unit].of(celsius)).replace('-', '−'), scales[unit].name)
/** −9 °C, or 16 °F beside miles: in whole degrees and with a minus of its own width */
export const degrees = (celsius: number, unit: Unit): string => scaled(celsius, unit, (degree) => String(Math.round(degree) || 0))
/** −0.1 °C, 31.8 °F */
export const tenthsOfDegrees = (celsius: number, unit: Unit): string => scaled(celsius, unit, (degree) => degree.toFixed(1))
/** 12.3 °C, and 12 °C where it is no more than that */
export const degreesAsRead = (celsius: number, unit: Unit): string => scaled(celsius, unit, (degree) => figure(Math.round(degree * 10) / 10 + 0))

const two = (n: number): string => String(n).padStart(2, '0')

/** 52:10 or 1:04:09, from seconds */
export const duration = (seconds: number): string => {
  const whole = Math.round(seconds)
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}

/** 5:12 per km, from metres and seconds */
export const pace = (metres: number, seconds: number, unit: Unit): string => `${duration((seconds / metres) * metresIn[unit])} per ${unit}`

/** 7:09, from minutes after midnight */
export const clock = (minute: number): string => `${Math.floor(minute / 60)}:${two(minute % 60)}`
/** Sun 15 Nov 2026, from a day number */
export const day = (number: number): string => `${weekday.format(number * dayMs)} ${shortDate.format(number * dayMs)}`
/** 15 November 2026 */
export const longDay = (number: number): string => longDate.format(number * dayMs)
/** 15 November */
export const dayAndMonth = (number: number): string => yearless.format(number * dayMs)
/** 15 November 2026 in UTC, from UTC ms */
export const dateOf = (utcMs: number): string => longDate.format(utcMs)

/** 2.4 MB: decimal units, as storage settings show them */
export const bytes = (n: number): string => {
  const steps = ['bytes', 'kB', 'MB', 'GB'] as const
  const step = Math.min(steps.length - 1, n < 1000 ? 0 : Math.floor(Math.log10(n) / 3))
  return step === 0 ? ofUnit(count(n), 'bytes') : ofUnit(tenth.format(n / 1000 ** step), steps[step] ?? '')
}

/** "about 40 s left"; nothing while it can't be known. */
export const timeLeft = (seconds: number): string => {
  if (!Number.isFinite(seconds)) return ''
  if (seconds < 1) return 'less than a second left'
  return `about ${seconds < 90 ? ofUnit(String(Math.ceil(seconds)), 's') : ofUnit(String(Math.ceil(seconds / 60)), 'min')} left`
}

/** 10 weeks, from days; under two weeks the days are told. */
export const weeksOf = (days: number): string => (days < 14 ? countOf(days, 'day', 'days') : countOf(Math.round(days / 7), 'week', 'weeks'))

const shownLines = 12
/** "lines 4, 9, 12 and 31 more" */
export const lines = (numbers: readonly number[], total = numbers.length): string => {
  const shown = numbers.slice(0, shownLines).map(count).join(', ')
  const rest = total - Math.min(numbers.length, shownLines)
  return `${total === 1 ? 'line' : 'lines'} ${shown}${rest > 0 ? ` and ${count(rest)} more` : ''}`
}

/** Europe/Paris → Paris; America/Argentina/Buenos_Aires → Buenos Aires */
export const zoneName = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
