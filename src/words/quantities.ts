import { whenAsked } from './when-asked'

export type Unit = 'km' | 'mi'

const heightIn = { km: { metres: 1, name: 'm' }, mi: { metres: 0.3048, name: 'ft' } } as const satisfies Readonly<
  Record<Unit, { readonly metres: number; readonly name: string }>
>
export const metresIn = { km: 1000, mi: 1609.344 } as const satisfies Readonly<Record<Unit, number>>
const dayMs = 86_400_000
const scales = {
  km: { of: (celsius: number) => celsius, name: '°C' },
  mi: { of: (celsius: number) => celsius * 1.8 + 32, name: '°F' },
} as const satisfies Readonly<Record<Unit, unknown>>
/** A number and what it counts stay on one line. */
const ofUnit = (number: string, unit: string): string => `${number.replace('-', '−')}\u00a0${unit}`
const two = (n: number): string => String(n).padStart(2, '0')

/** 52:10 or 1:04:09, from seconds */
const duration = (seconds: number): string => {
  const whole = Math.round(seconds)
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}

/** 7:09, from minutes after midnight */
const clock = (minute: number): string => `${Math.floor(minute / 60)}:${two(minute % 60)}`

/** Europe/Paris → Paris; America/Argentina/Buenos_Aires → Buenos Aires */
const zoneName = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

/** Numbers and dates as a language writes them, by `Intl`; `locale` is a BCP 47 tag. What needs a word of the language it has itself. */
export const quantitiesIn = (locale: string) => {
  const plain = whenAsked(() => new Intl.NumberFormat(locale))
  const tenth = whenAsked(() => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }))
  const hundredth = whenAsked(() => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }))
  const fine = whenAsked(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }))
  const civil = (options: Intl.DateTimeFormatOptions): ((number: number) => string) => {
    const format = whenAsked(() => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }))
    return (number) => format().format(number * dayMs)
  }
  const [weekday, shortDate, month] = [civil({ weekday: 'short' }), civil({ day: 'numeric', month: 'short', year: 'numeric' }), civil({ month: 'long' })]
  /** 15 November 2026, from a day number */
  const longDay = civil({ day: 'numeric', month: 'long', year: 'numeric' })
  /** 2,294 */
  const count = (n: number): string => plain().format(n)
  const scaled = (celsius: number, unit: Unit, told: (degree: number) => string): string => ofUnit(told(scales[unit].of(celsius)), scales[unit].name)
  return {
    count,
    /** 1.04: bytes a point, say */
    perPoint: (n: number): string => hundredth().format(n),
    /** 1.3: a ratio */
    tenths: (n: number): string => tenth().format(n),
    /** Up to four decimals, for values whose unit the export names. */
    figure: (n: number): string => fine().format(n),
    /** 10.2 km, from metres */
    distance: (metres: number, unit: Unit): string => ofUnit(tenth().format(metres / metresIn[unit]), unit),
    /** 15,763 km, from metres */
    longDistance: (metres: number, unit: Unit): string => ofUnit(count(Math.round(metres / metresIn[unit])), unit),
    /** 2,301 m, or in feet beside miles */
    altitude: (metres: number, unit: Unit): string => ofUnit(count(Math.round(metres / heightIn[unit].metres)), heightIn[unit].name),
    /** −9 °C, or 16 °F beside miles: in whole degrees and with a minus of its own width */
    degrees: (celsius: number, unit: Unit): string => scaled(celsius, unit, (degree) => count(Math.round(degree) || 0)),
    /** −0.1 °C, 31.8 °F */
    tenthsOfDegrees: (celsius: number, unit: Unit): string => scaled(celsius, unit, (degree) => tenth().format(degree)),
    /** 12.3 °C, and 12 °C where it is no more than that */
    degreesAsRead: (celsius: number, unit: Unit): string => scaled(celsius, unit, (degree) => fine().format(Math.round(degree * 10) / 10 + 0)),
    ofUnit,
    duration,
    clock,
    /** Sun 15 Nov 2026, from a day number */
    day: (number: number): string => `${weekday(number)} ${shortDate(number)}`,
    longDay,
    /** 15 November */
    dayAndMonth: civil({ day: 'numeric', month: 'long' }),
    /** 15 November 2026 in UTC, from UTC ms */
    dateOf: (utcMs: number): string => longDay(utcMs / dayMs),
    /** November, of a day number */
    monthName: month,
    zoneName,
  }
}
