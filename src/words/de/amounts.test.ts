import { describe, expect, test } from 'vitest'
import { dayFromCivil } from '../../domain/calendar/calendar'
import { between, daysBetween, listed, luck, monthsBetween, ofYours, runsOutOf, shortMonthsBetween, span, spelledOf, times, yearsBetween } from './amounts'
import { inCountry, inPlace, toCountry } from './prepositions'
import { spelledOrdinal } from './milestones/ordinal'
import { lapse, milestoneWords } from './milestones/milestones'
import { pace, weeksOf } from './screens/quantities'
import { wallOf } from '../../domain/milestones/wall'
import { sketch } from '../../domain/cards/sketch'
import { stayDates } from './screens/journey'

const day = (text: string): number => Date.parse(text) / 86_400_000

test('one has its article and its case, more are spelled up to twelve', () => {
  expect([1, 2, 12, 13, 1204].map((n) => spelledOf(n, 'einem Lauf', 'Läufen'))).toEqual([
    'einem Lauf',
    'zwei Läufen',
    'zwölf Läufen',
    '13 Läufen',
    '1.204 Läufen',
  ])
  expect([0, 1, 2, 12, 13].map(times)).toEqual(['keinmal', 'einmal', 'zweimal', 'zwölfmal', '13-mal'])
  expect([0.5, 1, 1.5, 3.5, 12.5].map((n) => between(n, 'einen Lauf', 'Läufe'))).toEqual([
    'kein oder einen Lauf',
    'einen Lauf',
    'ein oder zwei Läufe',
    'drei oder vier Läufe',
    'zwölf oder 13 Läufe',
  ])
  expect([weeksOf(1), weeksOf(13), weeksOf(14), span(21), span(729), span(730)]).toEqual([
    'ein Tag',
    '13 Tage',
    '2 Wochen',
    '3 Wochen',
    '104 Wochen',
    '2 Jahre',
  ])
})

test('some of yours are counted in the second case, all of them in the first', () => {
  expect([ofYours(316, 316, 0), ofYours(41, 41, 1), ofYours(93, 316, 0), ofYours(1, 41, 1)]).toEqual([
    'alle deine letzten 316 Läufe',
    'alle deine 41 Läufe',
    '93 deiner letzten 316 Läufe',
    'einer deiner 41 Läufe',
  ])
  expect([runsOutOf(310, 310), runsOutOf(93, 310), runsOutOf(1, 310)]).toEqual(['alle 310 Läufe', '93 von 310 Läufen', 'einer von 310 Läufen'])
})

test('spans of days, months and years are told as one says them', () => {
  const [march, april, next] = [dayFromCivil(2021, 3, 2), dayFromCivil(2021, 4, 9), dayFromCivil(2022, 1, 1)]
  expect([monthsBetween(march, march), monthsBetween(march, april), monthsBetween(april, next)]).toEqual([
    'im März 2021',
    'von März bis April 2021',
    'von April 2021 bis Januar 2022',
  ])
  expect([shortMonthsBetween(march, march), shortMonthsBetween(march, next)]).toEqual(['März 2021', 'März 2021 bis Jan. 2022'])
  expect(daysBetween(march, next)).toBe('vom 2. März 2021 bis zum 1. Januar 2022')
  expect([yearsBetween(2021, 2021), yearsBetween(2021, 2023)]).toEqual(['2021', 'zwischen 2021 und 2023'])
  expect([stayDates(march, march + 9, 2021), stayDates(march, april, 2021), stayDates(april, next, 2021)]).toEqual([
    '2. bis 11. März',
    '2. März bis 9. April',
    '9. April 2021 bis 1. Januar 2022',
  ])
})

test('luck is told in cases', () => {
  expect([0.9, 0.5, 1 / 900, 1 / 480_000, 1e-9].map(luck)).toEqual([
    'so gut wie immer',
    'etwa in einem von zwei Fällen',
    'etwa in einem von 900 Fällen',
    'etwa in einem von 480.000 Fällen',
    'in weniger als einem von einer Million Fällen',
  ])
})

test('a list has one and before its last', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a und b', 'a, b und c'])
})

test('an ordinal ends as its case has it', () => {
  expect([1, 3, 8, 12, 13].map((n) => spelledOrdinal(n, 'en'))).toEqual(['ersten', 'dritten', 'achten', 'zwölften', '13.'])
})

test('a pace is told for a kilometre or a mile', () => {
  expect([pace(10_000, 3120, 'km'), pace(1609.344, 480, 'mi')]).toEqual(['5:12 pro km', '8:00 pro Meile'])
})

describe('where one runs', () => {
  test.each([
    ['JP', 'in Japan', 'Japan'],
    ['NL', 'in den Niederlanden', 'den Niederlanden'],
    ['CH', 'in der Schweiz', 'der Schweiz'],
    ['AT', 'in Österreich', 'Österreich'],
    ['US', 'in den Vereinigten Staaten', 'den Vereinigten Staaten'],
    ['IR', 'im Iran', 'dem Iran'],
    ['GB', 'im Vereinigten Königreich', 'dem Vereinigten Königreich'],
    ['MT', 'auf Malta', 'Malta'],
    ['PH', 'auf den Philippinen', 'den Philippinen'],
  ])('%s', (code, there, after) => {
    expect([inCountry(code), toCountry(code)]).toEqual([there, after])
  })

  test('no land whose name has an article or more than one is left without it', () => {
    const names = new Intl.DisplayNames('de', { type: 'region' })
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const codes = letters.flatMap((one) => letters.map((other) => `${one}${other}`)).filter((code) => names.of(code) !== code && code !== 'UK')
    const plain = codes.map(inCountry).filter((there) => /^in [A-ZÅÄÖÜ]/.test(there))
    const odd = /(inseln|staaten|Inseln|republik|Republik|Gebiete|gebiete|Territorium|Königreich|Emirate|Niederlande|Bahamas|Malediven|Philippinen)\b/
    expect(plain.filter((there) => odd.test(there))).toEqual([])
  })

  test('a region has its article where it is used to one', () => {
    expect(['Bayern', 'Saarland', 'Steiermark', 'Amsterdam'].map(inPlace)).toEqual(['in Bayern', 'im Saarland', 'in der Steiermark', 'in Amsterdam'])
  })
})

test('time between two milestones is bent as its words ask', () => {
  expect([lapse(day('2024-01-31'), day('2024-02-29')), lapse(day('2022-06-29'), day('2025-12-09')), lapse(0, 1)]).toEqual([
    'ein Monat',
    'drei Jahre und fünf Monate',
    'ein Tag',
  ])
  const days = [0, ...Array.from({ length: 9 }, (_, at) => 40 + at)]
  const wall = wallOf(
    sketch(
      days.map((one) => ({ day: one, start: one * 86_400_000, distance: 4000 + 300 * one })),
      60,
    ),
  )
  const since = wall.milestones.map((milestone) => milestoneWords(milestone, 'km').since)
  expect(since).toContain('einen Monat nach dem ersten')
  expect(since.some((told) => / → .+, nach einem (Tag|Monat)$/.test(told))).toBe(true)
})
