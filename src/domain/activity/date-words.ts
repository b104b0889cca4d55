import { scan } from './date-tokens'

/** What a word in a date means: 1–12 a month, 13 before noon, 14 after noon, 15 noon; −1 one that stands in every date, like `de`, `г.` or `Uhr`; 0 unknown. */
export type DateWords = Map<string, number>

const beforeNoon = 13
const afterNoon = 14
const noon = 15
const nothing = -1

/** Day parts the export is known to write whatever the locale, and those of older and newer CLDR. */
// oxfmt-ignore
const dayParts: readonly (readonly [word: string, meaning: number])[] = [
  ['am', beforeNoon], ['a.m', beforeNoon], ['上午', beforeNoon], ['오전', beforeNoon], ['午前', beforeNoon], ['凌晨', beforeNoon], ['清晨', beforeNoon], ['早上', beforeNoon],
  ['z', nothing], ['t', nothing], ['h', nothing], ['utc', nothing], ['gmt', nothing], ['uhr', nothing], ['ч', nothing],
  ['pm', afterNoon], ['p.m', afterNoon], ['下午', afterNoon], ['오후', afterNoon], ['午後', afterNoon], ['晚上', afterNoon], ['中午', noon],
]

const fold = (word: string): string => word.normalize('NFC').toLowerCase().replace(/\.$/, '')

const wordsIn = (text: string): string[] => {
  const found: string[] = []
  scan(text, (word) => found.push(fold(word)))
  return found
}

const learned = new Map<string, ReadonlyMap<string, number>>()

/** Month names and day parts of one locale, learned from dates `Intl` writes: a word found in one month alone is that month's. */
const learn = (locale: string): ReadonlyMap<string, number> => {
  const cached = learned.get(locale)
  if (cached !== undefined) return cached
  const seen = new Map<string, Set<number>>()
  const formats: Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'medium' },
    { dateStyle: 'long' },
    { day: 'numeric', month: 'short', year: 'numeric' },
    { month: 'short' },
    { month: 'long' },
  ]
  const meanings = new Map<string, number>()
  for (const format of formats) {
    const writer = new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' })
    for (let month = 1; month <= 12; month++) {
      for (const word of wordsIn(writer.format(Date.UTC(2026, month - 1, 8)))) {
        const months = seen.get(word) ?? new Set<number>()
        seen.set(word, months.add(month))
      }
    }
  }
  for (const [word, months] of seen) {
    const [month] = months
    if (months.size !== 1 || month === undefined) {
      meanings.set(word, nothing)
      continue
    }
    meanings.set(word, month)
    // `sept` and `sep` are both met in the same language.
    if (word === 'sept' && !seen.has('sep')) meanings.set('sep', month)
    if (word === 'sep' && !seen.has('sept')) meanings.set('sept', month)
  }
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'medium', hour12: true, timeZone: 'UTC' })
  for (const [hour, meaning] of [
    [9, beforeNoon],
    [21, afterNoon],
  ] as const) {
    const part = clock.formatToParts(Date.UTC(2026, 0, 1, hour)).find(({ type }) => type === 'dayPeriod')?.value
    if (part !== undefined && wordsIn(part).length === 1) meanings.set(fold(wordsIn(part)[0] ?? ''), meaning)
  }
  const usual = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' })
  const evening = new Set(wordsIn(usual.format(Date.UTC(2026, 0, 1, 21))))
  for (const word of wordsIn(usual.format(Date.UTC(2026, 0, 1, 9)))) if (evening.has(word) && !meanings.has(word)) meanings.set(word, nothing)
  learned.set(locale, meanings)
  return meanings
}

const standard = ['en-US', 'en-GB']

/** Words of several locales together, English last; of two locales that disagree the earlier is believed. */
export const wordsOf = (locales: readonly string[]): DateWords => {
  const words: DateWords = new Map(dayParts)
  for (const locale of [...locales, ...standard]) {
    for (const [word, meaning] of learn(locale)) if ((words.get(word) ?? nothing) === nothing) words.set(word, meaning)
  }
  return words
}

/** The meaning of a word as written. Spellings are remembered in `words`, so that a row costs one look-up. */
export const readWord = (words: DateWords, raw: string): number => {
  const known = words.get(raw)
  if (known !== undefined) return known
  const folded = fold(raw)
  let meaning = words.get(folded) ?? 0
  // Written without a space after 日: 8日下午3:24
  if (meaning === 0) for (const [part, value] of dayParts) if (part.charCodeAt(0) > 0x2e80 && folded.includes(part)) meaning = value
  if (words.size < 2000) words.set(raw, meaning)
  return meaning
}

/** Order of day, month and year where a language writes all digits. */
export const digitOrderOf = (language: string): 'dmy' | 'mdy' | 'ymd' => {
  const parts = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(0)
  const letters = parts.flatMap(({ type }) => (type === 'day' ? 'd' : type === 'month' ? 'm' : type === 'year' ? 'y' : []))
  const order = letters.join('')
  return order === 'mdy' || order === 'ymd' ? order : 'dmy'
}
