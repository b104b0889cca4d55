import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digitOrderOf } from './date-words'
import { knownLocales, strangeLocales } from '../simulate/locales'
import { createDateReader } from './dates'
import { findDates, localesOf } from './infer'
import { writeDate } from './small-export'

/** Left to itself, `Intl` counts Thai years as Buddhists do; and of Arabic, written in digits alone, nothing but its word for the afternoon says the language. */
const ownWays: readonly string[] = ['th', 'ar']
const locales = [...knownLocales, ...strangeLocales, 'en-AU', 'fr-CA'].filter((locale) => !ownWays.includes(locale))
const headerLanguages: Readonly<Record<string, string>> = {
  'en-US': 'en',
  'en-GB': 'en',
  de: 'de',
  fr: 'fr',
  nl: 'nl',
  'es-419': 'es-419',
  'pt-BR': 'pt-BR',
  'zh-CN': 'zh-CN',
}
const seconds = fc.integer({ min: Date.UTC(2009, 0, 1) / 1000, max: Date.UTC(2030, 0, 1) / 1000 }).map((s) => s * 1000)

const dmy = createDateReader('dmy', localesOf('en'))
const at = (year: number, month: number, day: number, hour: number, minute: number, second = 0): number => Date.UTC(year, month - 1, day, hour, minute, second)
const noted = at(2018, 9, 12, 15, 2, 23)

test.each(locales)('a date as Intl writes it in %s is read back to the second', (locale) => {
  const read = createDateReader(digitOrderOf(locale), [locale])
  fc.assert(
    fc.property(seconds, (utcMs) => {
      expect(read(writeDate(locale, utcMs))).toBe(utcMs)
    }),
    { numRuns: 60 },
  )
})

test.each(locales)('nobody knows the header’s language, and dates in %s are read all the same', (locale) => {
  const rows = Array.from({ length: 150 }, (_, row) => ({ id: row, utcMs: at(2024, 1, 3, 5, 0) + row * 5_123_456_000 })).map(({ id, utcMs }) => ({
    id,
    utcMs: utcMs - (utcMs % 1000),
    cell: writeDate(locale, utcMs),
  }))
  const found = findDates(rows, null)
  const read = createDateReader(found.order, found.locales)
  expect([found.open, rows.map(({ cell }) => read(cell))]).toEqual([[], rows.map(({ utcMs }) => utcMs)])
})

test.each(Object.entries(headerLanguages))('a file in %s is read with the locales of its header language', (locale, language) => {
  const rows = Array.from({ length: 60 }, (_, row) => ({ id: row, cell: writeDate(locale, at(2024, 1, 3, 15, 0) + row * 523_456_000) }))
  const found = findDates(rows, language)
  expect(rows.map(({ cell }) => createDateReader(found.order, found.locales)(cell))).toEqual(
    rows.map((_, row) => Math.floor((at(2024, 1, 3, 15, 0) + row * 523_456_000) / 1000) * 1000),
  )
})

test.each([
  ['2018-09-12 15:02:23', noted],
  ['2018-09-12T15:02:23Z', noted],
  ['2018-09-12T15:02:23.000+00:00', noted],
  ['2018-09-12 17:02:23+02:00', noted],
  ['2018-09-12 10:02:23-0500', noted],
  ['Sep 12, 2018, 3:02:23 PM', noted],
  ['Sep 12, 2018, 3:02:23\u202fPM', noted],
  ['12 Sept 2018, 15:02:23', noted],
  ['12/09/2018 15:02', at(2018, 9, 12, 15, 2)],
  ['12/9/18 15:02', at(2018, 9, 12, 15, 2)],
  ['12.09.2018 15.02.23', noted],
  ['2018年9月12日 15:02:23', noted],
  ['2018年9月12日下午3:02:23', noted],
  ['2018. 9. 12. 오후 3:02:23', noted],
  ['15:02:23 12 thg 9, 2018', noted],
  ['Sep 12, 2018, 12:02:23 AM', at(2018, 9, 12, 0, 2, 23)],
  ['Sep 12, 2018, 12:02:23 PM', at(2018, 9, 12, 12, 2, 23)],
  ['29 Feb 2024, 08:00:00', at(2024, 2, 29, 8, 0)],
])('%s is a date', (cell, utcMs) => {
  expect(dmy(cell)).toBe(utcMs)
})

test.each([
  ['2 ago 2026, 12:20:32\u202fp.m.', 'es-419', at(2026, 8, 2, 12, 20, 32)],
  ['2 ago 2026, 1:20:32 p. m.', 'es-419', at(2026, 8, 2, 13, 20, 32)],
  ['23 jun. 2017 15:52:12', 'nl', at(2017, 6, 23, 15, 52, 12)],
  ['8 mrt 2017, 15:25:34', 'nl', at(2017, 3, 8, 15, 25, 34)],
  ['31 août 2026, 13:44:39', 'fr', at(2026, 8, 31, 13, 44, 39)],
  ['1 juil. 2026, 13:44:39', 'fr', at(2026, 7, 1, 13, 44, 39)],
  ['30 AVR. 2026, 13:44:39', 'fr', at(2026, 4, 30, 13, 44, 39)],
  ['8 de set. de 2026, 06:47:55', 'pt-BR', at(2026, 9, 8, 6, 47, 55)],
  ['20.09.2026, 14:12:12', 'de', at(2026, 9, 20, 14, 12, 12)],
])('%s is a date in %s', (cell, language, utcMs) => {
  expect(createDateReader('dmy', localesOf(language))(cell)).toBe(utcMs)
})

test.each([
  '',
  ' ',
  'Run',
  '12',
  'Sep 12, 2018',
  '12/09/2018',
  '31/02/2018 10:00',
  'Sep 31, 2018, 3:02:23 PM',
  '12 Foo 2018, 15:02:23',
  '2018-09-12 25:00:00',
  '43355.626',
  '1 2 3 4 5 6 7 8 9 10 11 12',
  'Jan Feb 3, 2018, 10:00:00',
])('"%s" is no date', (cell) => {
  expect(dmy(cell)).toBeNaN()
})

test('no text at all makes the reader throw or answer an infinite time', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9:./ ,-]{0,30}$/)), (cell) => {
      const value = dmy(cell)
      expect(Number.isNaN(value) || Number.isSafeInteger(value)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

const digits = (order: 'dmy' | 'mdy', utcMs: number): string => {
  const date = new Date(utcMs)
  const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1]
  return `${String(order === 'dmy' ? day : month)}/${String(order === 'dmy' ? month : day)}/${String(date.getUTCFullYear())} ${String(date.getUTCHours())}:${String(date.getUTCMinutes()).padStart(2, '0')}`
}

test.each(['dmy', 'mdy'] as const)('a spreadsheet’s %s dates in an English file are told by the days after the 12th', (order) => {
  const rows = Array.from({ length: 40 }, (_, row) => ({ id: row, cell: digits(order, at(2024, 1, 3, 5, 0) + row * 223_456_000) }))
  expect(findDates(rows, 'en')).toMatchObject({ order, open: [] })
})

test.each(['dmy', 'mdy'] as const)('where no day is after the 12th, %s dates are told by time rising with the id', (order) => {
  const rows = Array.from({ length: 60 }, (_, row) => ({ id: row, cell: digits(order, at(2022, 1 + Math.floor(row / 4), 2 + (row % 4) * 3, 5, 0)) }))
  expect(findDates(rows.toReversed(), 'en')).toMatchObject({ order, open: [] })
})

test('two rows that rise under both orders leave the order open, and one of them shows the doubt', () => {
  const rows = [
    { id: 1, cell: '03/03/2024 10:00' },
    { id: 2, cell: '04/05/2024 10:00' },
  ]
  expect(findDates(rows, 'en')).toMatchObject({ open: ['dmy', 'mdy'], sample: '04/05/2024 10:00' })
})

test('a known language needs no values to tell day from month', () => {
  expect(findDates([{ id: 1, cell: '03.04.2024, 10:00:00' }], 'de')).toMatchObject({ order: 'dmy', open: [] })
})

test('100,000 dates are read in a fraction of a second', () => {
  const read = createDateReader('mdy', localesOf('en'))
  const cells = Array.from({ length: 100_000 }, (_, row) => `Sep ${String(1 + (row % 28))}, 2018, ${String(1 + (row % 12))}:02:23 PM`)
  const before = performance.now()
  let sum = 0
  for (const cell of cells) sum += read(cell)
  expect(sum).toBeGreaterThan(0)
  expect(performance.now() - before).toBeLessThan(1000)
})

test('a word after the time that nobody knows may be the afternoon: the cell is unreadable, not twelve hours early', () => {
  const read = createDateReader('dmy', ['en-US', 'fr', 'de'])
  expect([read('12/9/2018، 3:02:23 م'), read('12/9/2018, 3:02:23 xyz')]).toEqual([NaN, NaN])
  expect(read('12/9/2018, 3:02:23')).toBe(Date.UTC(2018, 8, 12, 3, 2, 23))
})

test('a word that stands in every date of its language is passed over wherever it stands', () => {
  const at = Date.UTC(2018, 8, 12, 15, 2, 23)
  expect([
    createDateReader('dmy', ['de'])('12.09.2018, 15:02:23 Uhr'),
    createDateReader('dmy', ['ru'])('12 сент. 2018 г., 15:02:23'),
    createDateReader('dmy', ['bg'])('12.09.2018 г., 15:02:23 ч.'),
    createDateReader('ymd', [])('2018-09-12T15:02:23Z'),
  ]).toEqual([at, at, at, at])
})
