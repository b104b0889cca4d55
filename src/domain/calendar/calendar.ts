/** Civil days as counts since 1970-01-01, proleptic Gregorian. Pure integer arithmetic: no zone, no clock. */

export interface Civil {
  readonly year: number
  /** 1–12 */
  readonly month: number
  /** 1–31 */
  readonly day: number
}

/** Day number of a civil date; a day past the month's end runs on into the next month. After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
export const dayFromCivil = (year: number, month: number, day: number): number => {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

export const civilFromDay = (day: number): Civil => {
  const shifted = day + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 }
}

const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeapYear(year) ? 29 : (daysInMonths[month - 1] ?? 0))

/** Where a day of the month comes round in a month: on its last where it is shorter, so the 29th of February on the 28th. */
export const comesRound = (year: number, month: number, day: number): number => dayFromCivil(year, month, Math.min(day, daysInMonth(year, month)))

/** The weekday on which a week begins, as ISO 8601 numbers them: Monday, Sunday or Saturday, as CLDR's weekData has it everywhere but in the Maldives. */
export type FirstWeekday = 1 | 7 | 6
export const firstWeekdays: readonly FirstWeekday[] = [1, 7, 6]

/** Where ISO 8601 begins a week, and every runner's until they set another. */
export const monday: FirstWeekday = 1

export const isFirstWeekday = (weekday: number): weekday is FirstWeekday => firstWeekdays.some((first) => first === weekday)

/** Days by which the week of 1970-01-01, a Thursday, had begun before it. */
const lead = (first: FirstWeekday): number => (11 - first) % 7

/** Counter of weeks that begin on `first`; 0 is the week of 1970-01-01. */
export const weekOf = (day: number, first: FirstWeekday): number => Math.floor((day + lead(first)) / 7)

/** Day number of the first day of the day's week. */
export const startOfWeek = (day: number, first: FirstWeekday): number => weekOf(day, first) * 7 - lead(first)

/** 1 Monday … 7 Sunday, wherever a week begins. */
export const weekdayOf = (day: number): number => day - startOfWeek(day, monday) + 1

/** The weekdays of a week in their order, 1 Monday … 7 Sunday: 7, 1, 2 … 6 where it begins on Sunday. */
export const weekdaysFrom = (first: FirstWeekday): readonly number[] => [0, 1, 2, 3, 4, 5, 6].map((place) => ((first - 1 + place) % 7) + 1)

/** Counter of months: year × 12 + month − 1. */
export const monthOf = (day: number): number => {
  const { year, month } = civilFromDay(day)
  return year * 12 + month - 1
}

/** ISO 8601 week-numbering year and week 1–53: a week belongs to the year of its Thursday. */
export const isoYearWeek = (day: number): { readonly year: number; readonly week: number } => {
  const thursday = startOfWeek(day, monday) + 3
  const { year } = civilFromDay(thursday)
  return { year, week: Math.floor((thursday - dayFromCivil(year, 1, 1)) / 7) + 1 }
}
