import { expect, test } from 'vitest'
import type { Journey, ToldBase } from '../../../domain/journey/journey'
import type { Visited, VisitedCountry } from '../../../domain/journey/visits'
import type { Place } from '../../../domain/places/places'
import { altitude } from './quantities'
import { averagePlace, shortPlace } from './where'
import { ends, journeyLine, stayDates, virtualLine, visitLine, waitingLine, withoutLine, withoutOf } from './journey'

const place = (differs: Partial<Place> = {}): Place => ({
  country: 'US',
  sovereign: 'US',
  region: { code: 'US-ME', name: 'Maine' },
  inside: true,
  nearBorder: { country: false, region: false },
  city: { name: 'Portland', country: 'US', kilometres: 1.2 },
  ...differs,
})
const base: ToldBase = { id: 1, day: 0, place: place(), latitude: 43.66, longitude: -70.26, runs: 1640 }
const visited: Visited = { first: { id: 1, day: 18_750, start: true }, firstStart: null, starts: 1, passed: 0, doubtful: false }
const country = (code: string): VisitedCountry => ({ ...visited, country: code, sovereign: code, regions: [] })
const none = { placed: 0, unlooked: 0, unread: 0, virtual: 0, indoor: 0, unfiled: 0, lost: 0, placeless: 0 }

const told = (differs: Partial<Journey>): Journey => ({
  runs: 2103,
  fates: { ...none, placed: 1875, indoor: 200, unfiled: 18, virtual: 10 },
  atSea: 0,
  countries: ['US', 'GB', 'PT'].map(country),
  states: 1,
  bases: [base],
  homes: [
    { year: 2020, base: 0, runs: 900, of: 950 },
    { year: 2021, base: 0, runs: 740, of: 925 },
  ],
  atHome: 1640,
  stays: [],
  farthest: null,
  returned: null,
  ends: { north: null, south: null, east: null, west: null, highest: null, lowest: null },
  impossible: 0,
  average: null,
  marks: {
    day: new Int32Array(),
    base: new Int32Array(),
    latitude: new Float64Array(),
    longitude: new Float64Array(),
    country: new Int32Array(),
    away: new Uint8Array(),
    fate: new Uint8Array(),
  },
  ...differs,
})

test('the first sentence tells the countries and how much of it was at home, in at most 18 words', () => {
  expect(journeyLine('own', told({}))).toBe('You have run in three countries; 1,640 of 1,875 runs began around Portland.')
  const moved = told({ homes: [0, 1, 0].map((home, at) => ({ year: 2020 + at, base: home, runs: 1, of: 1 })), bases: [base, base], countries: [country('US')] })
  expect(journeyLine('sample', moved)).toBe('The sample’s runner has run in one country; 1,640 of 1,875 runs began around one of two homes.')
  expect(journeyLine('sample', moved).split(' ').length).toBeLessThanOrEqual(18)
  const unlooked = told({ countries: [], bases: [{ ...base, place: null }] })
  expect(journeyLine('own', unlooked)).toBe('1,875 runs have a place; 1,640 of them began around one home.')
  expect(journeyLine('own', told({ fates: { ...none, placed: 1 }, countries: [country('PT')] }))).toBe('You have run in one country.')
  const ship = told({
    bases: [{ ...base, place: place({ country: null, sovereign: null, region: null, city: { name: 'Ponta Delgada', country: 'PT', kilometres: 1317 } }) }],
  })
  expect(journeyLine('own', ship)).toBe('You have run in three countries; 1,640 of 1,875 runs began around one home.')
})

test('the bucket of runs without a place gives its reasons, and they add up', () => {
  expect(withoutLine(told({}))).toBe('218 runs have no place: 200 indoors, 18 without a file.')
  expect(withoutOf(told({}))).toBe(218)
  expect(withoutLine(told({ fates: { ...none, placeless: 1 } }))).toBe('One run has no place: 1 whose track holds no position.')
  expect(withoutLine(told({ fates: { ...none, placed: 4 } }))).toBe('')
  expect(virtualLine(told({}))).toBe('10 virtual runs are left out: nobody ran where they lie.')
  const halfway = told({ runs: 2304, fates: { ...none, placed: 1200, indoor: 4, unread: 1000, unlooked: 90, virtual: 10 } })
  expect(waitingLine(halfway, true)).toBe('Places are still being looked up: 1,204 of 2,294.')
  expect(waitingLine(halfway, false)).toBe('1,090 of 2,294 runs wait for a track that has not been read.')
  expect(waitingLine(told({}), true)).toBe('')
})

test('a visit says whether it began there or passed through, and where it is in doubt', () => {
  expect(visitLine(visited)).toBe('One run began here.')
  expect(visitLine({ ...visited, starts: 12, passed: 3 })).toBe('12 runs began here, three passed through.')
  expect(visitLine({ ...visited, first: { id: 1, day: 1, start: false }, starts: 0, passed: 1, doubtful: true })).toBe(
    'Only passed through. Never more than 1 km from a border: it may have been the other side.',
  )
  expect(visitLine({ ...visited, first: { id: 1, day: 1, start: false }, firstStart: { id: 4, day: 18_750 }, starts: 2, passed: 1 })).toBe(
    'Passed through at first; the first to begin here was on 3 May 2021. 2 runs began here, one passed through.',
  )
})

test('the middle of all starts is named on land by its place, at sea by its ocean, and elsewhere as at sea', () => {
  const sea = place({ country: null, sovereign: null, region: null, city: { name: 'Ponta Delgada', country: 'PT', kilometres: 1317 } })
  expect(averagePlace(place(), 'atlantic')).toBe('Portland, Maine, United States')
  expect(averagePlace(sea, 'atlantic')).toBe('Somewhere in the Atlantic, 1,317\u00a0km from Ponta Delgada (Portugal)')
  expect(averagePlace(sea, null)).toBe('At sea, 1,317\u00a0km from Ponta Delgada (Portugal)')
  expect(shortPlace(place({ city: { name: 'Portland', country: 'US', kilometres: 31 } }))).toBe('Maine')
  expect(shortPlace(sea)).toBe('At sea')
})

test('the days of a stay are told without saying a month twice, and ends in degrees and metres or feet', () => {
  const day = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date) / 86_400_000
  expect(stayDates(day(2021, 5, 3), day(2021, 5, 3), 2021)).toBe('3 May')
  expect(stayDates(day(2021, 5, 3), day(2021, 5, 12), 2021)).toBe('3 to 12 May')
  expect(stayDates(day(2021, 4, 28), day(2021, 5, 3), 2021)).toBe('28 April to 3 May')
  expect(stayDates(day(2021, 12, 30), day(2022, 1, 2), 2021)).toBe('30 December 2021 to 2 January 2022')
  expect([ends.south.value(-33.868), ends.west.value(-70.26), ends.north.value(51.5)]).toEqual(['33.87° south', '70.26° west', '51.50° north'])
  expect([altitude(2301.4, 'km'), altitude(2301.4, 'mi'), altitude(-4, 'km')]).toEqual(['2,301\u00a0m', '7,551\u00a0ft', '−4\u00a0m'])
})
