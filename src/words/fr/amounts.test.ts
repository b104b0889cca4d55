import { expect, test } from 'vitest'
import { dayFromCivil } from '../../domain/calendar/calendar'
import { at, between, capital, de, did, fromTo, listed, luck, monthsBetween, runs, shortMonthsBetween, some, spelled, thereAre, times } from './amounts'
import { ordinal, spelledOrdinal } from './milestones/ordinal'
import { bytes, countOf, dateOf, longDay } from './screens/quantities'
import { inCountry } from './screens/where'

const day = (year: number, month: number, dayOfMonth: number): number => dayFromCivil(year, month, dayOfMonth)
/** No-break spaces as plain ones, to be read. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

test('a number takes the gender of what it counts', () => {
  expect([0, 1, 7, 93].map((n) => spelled(n, 'f'))).toEqual(['aucune', 'une', 'sept', '93'])
  expect([0, 1, 2].map((n) => spelled(n))).toEqual(['aucun', 'un', 'deux'])
  expect([0, 1, 2].map((n) => some(n))).toEqual(['aucune', 'une', '2'])
})

test('none takes its ne, and one its own verb', () => {
  expect([0, 1, 3].map((n) => did(n, 'a commencé', 'ont commencé'))).toEqual(['aucune n’a commencé', 'une a commencé', '3 ont commencé'])
  expect(did(0, 'dit un chemin', 'disent un chemin', 'm')).toBe('aucun ne dit un chemin')
  expect([0, 1, 28].map((n) => thereAre(n))).toEqual(['il n’y en a aucune', 'il y en a une', 'il y en a 28'])
})

test('less than two is singular, and a million takes de', () => {
  expect([0, 1, 1.5, 2, 1_000_000, 1_204].map((n) => plain(countOf(n, 'une sortie', 'sorties')))).toEqual([
    ...['0 sortie', 'une sortie', '1,5 sortie', '2 sorties', '1 000 000 de sorties', '1 204 sorties'],
  ])
  expect(plain(countOf(2_000_000, 'une activité', 'activités'))).toBe('2 000 000 d’activités')
  expect([runs(0), times(1), times(14)]).toEqual(['aucune sortie', 'une fois', '14 fois'])
  expect([0, 1, 2_400_000].map((n) => plain(bytes(n)))).toEqual(['0 octet', '1 octet', '2,4 Mo'])
})

test('de and à are elided and drawn together with an article', () => {
  expect(['avril', 'mars', 'Oslo', 'Érfoud', 'Le Mans', 'Les Ulis', 'La Rochelle'].map(de)).toEqual([
    ...['d’avril', 'de mars', 'd’Oslo', 'd’Érfoud', 'du Mans', 'des Ulis', 'de La Rochelle'],
  ])
  expect(['Oslo', 'Le Mans', 'Les Ulis'].map(at)).toEqual(['à Oslo', 'au Mans', 'aux Ulis'])
})

test('months and days are told as a calendar does, the first of a month as an ordinal', () => {
  expect(monthsBetween(day(2021, 10, 3), day(2022, 1, 4))).toBe('d’octobre 2021 à janvier 2022')
  expect([monthsBetween(day(2021, 3, 3), day(2021, 3, 9)), monthsBetween(day(2021, 3, 3), day(2021, 4, 9))]).toEqual(['en mars 2021', 'de mars à avril 2021'])
  expect(shortMonthsBetween(day(2021, 7, 3), day(2022, 12, 4))).toBe('juil. 2021 à déc. 2022')
  expect(fromTo(day(2021, 3, 1), day(2021, 3, 11))).toBe('du 1er mars 2021 au 11 mars 2021')
  expect([longDay(day(2021, 3, 21)), dateOf(day(2021, 5, 1) * 86_400_000)]).toEqual(['21 mars 2021', '1er mai 2021'])
})

test('lists, ordinals, halves and luck', () => {
  expect([listed(['une']), listed(['une', 'deux', 'trois'])]).toEqual(['une', 'une, deux et trois'])
  expect([ordinal(1, 'f'), ordinal(1, 'm'), plain(ordinal(2000, 'f'))]).toEqual(['1re', '1er', '2 000e'])
  expect([spelledOrdinal(1, 'f'), spelledOrdinal(3, 'm'), spelledOrdinal(23, 'm')]).toEqual(['première', 'troisième', '23e'])
  expect([between(1, 'sortie', 'sorties'), between(1.5, 'sortie', 'sorties'), between(4, 'sortie', 'sorties')]).toEqual([
    ...['une sortie', 'une ou deux sorties', 'quatre sorties'],
  ])
  expect([luck(1 / 912), luck(1e-9)]).toEqual(['environ 1 fois sur 910', 'moins d’une fois sur un million'])
  expect(capital('été')).toBe('Été')
})

test('a country stands with its own preposition', () => {
  expect(['FR', 'JP', 'NL', 'CU', 'IR', 'US', 'RE', 'IM', 'HK', 'MA', 'DK', 'PT', 'AR', 'IL', 'MX'].map(inCountry)).toEqual([
    ...['en France', 'au Japon', 'aux Pays-Bas', 'à Cuba', 'en Iran', 'aux États-Unis', 'à La Réunion', 'à l’île de Man', 'à Hong Kong'],
    ...['au Maroc', 'au Danemark', 'au Portugal', 'en Argentine', 'en Israël', 'au Mexique'],
  ])
})
