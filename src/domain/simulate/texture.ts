/** Rows recorded before September 2025 carry the noise of 32-bit floats, and epochs rounded to 128 s by them. */
export const noisySince = Date.UTC(2025, 8, 1)

/** A number as Strava prints a float: always with a point. */
export const floatCell = (value: number, noisy: boolean): string => {
  const kept = noisy ? Math.fround(value) : value
  return Number.isInteger(kept) ? `${kept}.0` : String(kept)
}

/** UTC ms to epoch seconds; 24 bits of mantissa leave steps of 128 s. */
export const epochCell = (utc: number, noisy: boolean): string => floatCell(utc / 1000, noisy)

export interface NumberSigns {
  readonly decimal: string
  readonly group: (whole: number) => string
}

/** How a locale writes a number, from `Intl`. */
export const signsOf = (locale: string): NumberSigns => {
  const plain = `${locale}-u-nu-latn`
  const decimal = new Intl.NumberFormat(plain).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.'
  const whole = new Intl.NumberFormat(plain, { maximumFractionDigits: 0 })
  return { decimal, group: (value) => whole.format(value) }
}

/** The first Distance: kilometres cut to two decimals, whole metres for swims. */
export const shownDistance = (metres: number, sport: string, signs: NumberSigns): string => {
  if (sport === 'Swim') return signs.group(Math.round(metres))
  const hundredths = Math.floor(Math.round(metres * 10) / 100)
  return `${Math.floor(hundredths / 100)}${signs.decimal}${String(hundredths % 100).padStart(2, '0')}`
}

const pad = (value: number): string => String(value).padStart(2, '0')

/** Activity Date in UTC: CLDR's medium date and time of the account's language. */
export const dateWriter = (locale: string, count: number): ((utc: number) => string) => {
  if (locale === 'nl' && count === 72) {
    // the Dutch file of 2020: abbreviations with a dot, no comma
    const months = ['jan.', 'feb.', 'mrt.', 'apr.', 'mei', 'jun.', 'jul.', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.']
    return (utc) => {
      const date = new Date(utc)
      return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()} ${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}:${pad(date.getUTCSeconds())}`
    }
  }
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' })
  // Strava's English files have a plain space before AM and PM
  return locale.startsWith('en') ? (utc) => format.format(utc).replaceAll('\u202f', ' ') : (utc) => format.format(utc)
}

/** `2018-09-12 15:02:23`, as until June 2019. */
export const legacyDate = (utc: number): string => new Date(utc).toISOString().slice(0, 19).replace('T', ' ')

/** RFC 4180, quotes only where needed. */
export const quote = (cell: string, delimiter: string): string =>
  cell.includes('"') || cell.includes(delimiter) || cell.includes('\n') || cell.includes('\r') ? `"${cell.replaceAll('"', '""')}"` : cell
