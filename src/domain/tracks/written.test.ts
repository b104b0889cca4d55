import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimal } from './decimal'
import { moment, offsetOf } from './moment'

test('a decimal is the number that the language reads in it', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 18 })
  fc.assert(
    fc.property(fc.constantFrom('', '-', '+', ' ', '\n'), digits, fc.constantFrom('', '.'), digits, (sign, whole, point, rest) => {
      const text = `${sign}${whole}${point}${rest}`
      const isDecimal = /\d/.test(text)
      expect(decimal(text)).toBe(isDecimal ? Number(text) : text.trim() === '' ? Number.NaN : Number.POSITIVE_INFINITY)
    }),
    { numRuns: 300 },
  )
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (value) => {
      // Written, −0 is 0.
      if (!String(value).includes('e')) expect(decimal(String(value))).toBe(Number(String(value)))
    }),
  )
})

test('what is no decimal is impossible, and nothing is nothing', () => {
  for (const text of ['1,5', '1e3', '1E-4', '0x10', 'NaN', 'Infinity', '--1', '1.2.3', '1 2', '.', '-', '+', '+-1', '٣'])
    expect([text, decimal(text)]).toEqual([text, Number.POSITIVE_INFINITY])
  for (const text of ['', ' ', '\n\t']) expect(decimal(text)).toBeNaN()
})

test('a moment is read as the language’s own clock does, with or without fraction, seconds and zone', () => {
  const when = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T23:59:59Z'), noInvalidDate: true })
  fc.assert(
    fc.property(when, fc.constantFrom(0, 19, 20, 24), fc.constantFrom('Z', '+00:00', '+05:30', '-0800', '+02', ''), (date, length, zone) => {
      const local = date
        .toISOString()
        .slice(0, length === 0 ? 16 : length === 20 ? 21 : 23)
        .slice(0, length === 19 ? 19 : undefined)
      const standard = zone === '' ? 'Z' : zone === '-0800' ? '-08:00' : zone === '+02' ? '+02:00' : zone
      expect(moment(local + zone)).toBe(Date.parse(local + standard))
    }),
    { numRuns: 300 },
  )
})

test('a day that the calendar lacks, an hour that the clock lacks, and words are no moment', () => {
  for (const text of [
    '',
    'yesterday',
    '2026-02-29T00:00:00Z',
    '2100-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-00-01T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-04-00T00:00:00Z',
    '2026-04-01T24:00:00Z',
    '2026-04-01T00:60:00Z',
    '2026-04-01T00:00:61Z',
    '2026-04-01',
    '1789-07-14T00:00:00Z',
    '2026-04-01T00:00:00+99:00',
    '2o26-04-01T00:00:00Z',
    '2026-04-01T00:00:00.x00Z',
    '2026-04-01T00:00:0.000Z',
  ])
    expect([text, moment(text)]).toEqual([text, Number.NaN])
  expect(moment('2000-02-29T00:00:00Z')).toBe(Date.UTC(2000, 1, 29))
  expect(moment('2016-12-31T23:59:60Z')).toBe(Date.UTC(2017, 0, 1))
})

test('an offset is seconds east, and null for UTC in any spelling', () => {
  expect(['Z', '', '+00:00', '-00:00', '+0530', '-03:30', '+02', 'z'].map((zone) => offsetOf(`2026-04-01T00:00:00${zone}`))).toEqual([
    null,
    null,
    null,
    null,
    19_800,
    -12_600,
    7200,
    null,
  ])
})
