import { expect, test } from 'vitest'
import { by, capital, eachRun, luck, monthsBetween, shortMonthsBetween, span, spelled, thereAre, times, yearsBetween } from './amounts'
import { spelledOrdinal, ordinal } from './milestones/ordinal'
import { inCountry } from './milestones/places.words'
import { countOf, lines } from './screens/quantities'

const day = (text: string): number => Date.parse(text) / 86_400_000

test('one is written with its accents, but for the one a capital bears', () => {
  expect([spelled(1), countOf(1, 'run', 'runs'), times(2), times(14)]).toEqual(['één', 'één run', 'twee keer', '14 keer'])
  expect(['één run', 'ijskoud', 'in 2021'].map(capital)).toEqual(['Eén run', 'IJskoud', 'In 2021'])
})

test('verbs and pronouns go by the number', () => {
  expect([0, 1, 2].map((n) => by(n, 'begon', 'begonnen'))).toEqual(['begon', 'begon', 'begonnen'])
  expect([0, 1, 28].map(thereAre)).toEqual(['er is er nog geen', 'er is er één', 'er zijn er 28'])
  expect([1, 1204].map(eachRun)).toEqual(['de ene run', 'elk van de 1.204 runs'])
})

test('spans say that their end is in them', () => {
  expect(monthsBetween(day('2021-03-01'), day('2021-04-30'))).toBe('van maart tot en met april 2021')
  expect(monthsBetween(day('2021-03-01'), day('2021-03-30'))).toBe('in maart 2021')
  expect(shortMonthsBetween(day('2021-03-01'), day('2022-07-30'))).toBe('mrt 2021 t/m jul 2022')
  expect([yearsBetween(2021, 2021), yearsBetween(2019, 2021)]).toEqual(['in 2021', 'tussen 2019 en 2021'])
  expect([span(7), span(157), span(4000)]).toEqual(['7 dagen', '22 weken', '11 jaar'])
})

test('luck is told in two figures at most', () => {
  expect([0.0011, 0.5, 1e-9].map(luck)).toEqual(['ongeveer 1 op de 910 keer', 'ongeveer 1 op de 2 keer', 'minder dan 1 op de miljoen keer'])
})

test('ordinals, lines and countries read as they are said', () => {
  expect([ordinal(1), ordinal(2000), spelledOrdinal(8), spelledOrdinal(23)]).toEqual(['1e', '2.000e', 'achtste', '23e'])
  expect([lines([4]), lines([4, 9], 33)]).toEqual(['regel 4', 'regels 4, 9 en nog 31'])
  expect(['JP', 'NL', 'US', 'GB', 'CW', 'MV', 'PH', 'CD'].map(inCountry)).toEqual([
    ...['in Japan', 'in Nederland', 'in de Verenigde Staten', 'in het Verenigd Koninkrijk', 'op Curaçao', 'op de Maldiven', 'in de Filipijnen'],
    'in Congo-Kinshasa',
  ])
})
