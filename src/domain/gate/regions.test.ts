import { expect, test } from 'vitest'
import type { VisitedCountry, VisitedRegion } from '../journey/visits'
import { gateJourney } from './regions'
import type { GatedJourney, GatedRegion } from './regions'
import { ritualMayLeave } from './rituals'

const region = (code: string, day: number, differs: Partial<VisitedRegion> = {}): VisitedRegion => ({
  region: { code, name: `Region ${code}` },
  first: { id: day, day, start: true },
  firstStart: null,
  starts: 3,
  passed: 1,
  doubtful: false,
  ...differs,
})
const country = (code: string, regions: readonly VisitedRegion[]): VisitedCountry => ({
  country: code,
  sovereign: code,
  first: { id: 1, day: 1, start: true },
  firstStart: null,
  starts: 9,
  passed: 0,
  doubtful: false,
  regions,
})

test('regions leave in the order of the first visits, whatever their country, and without one that nobody was in for certain', () => {
  const gated = gateJourney({
    countries: [
      country('US', [region('US-ME', 10), region('US-NY', 40), region('US-VT', 5, { doubtful: true })]),
      country('PT', [region('PT-11', 20), region('', 6)]),
    ],
  })
  expect(gated.ok && gated.value.regions.map(({ code }) => code)).toEqual(['US-ME', 'PT-11', 'US-NY'])
  expect(gated.ok && gated.value.countries).toEqual(['US', 'PT'])
})

test('where no region is known there is nothing to leave', () => {
  expect(gateJourney({ countries: [country('US', []), country('PT', [region('PT-11', 3, { doubtful: true })])] })).toEqual({ ok: false, code: 'no-region' })
})

test('what leaves says no more than the names: neither a run, nor a day, nor how many runs there were', () => {
  const told = (starts: number, shift: number) =>
    gateJourney({ countries: [country('US', [region('US-ME', 10 + shift, { starts, passed: 2 * starts }), region('US-NY', 40 + shift, { starts: 1 })])] })
  expect(JSON.stringify(told(1, 0))).toBe(JSON.stringify(told(2000, 777)))
  expect(told(1, 0)).toEqual({
    ok: true,
    value: {
      regions: [
        { code: 'US-ME', name: 'Region US-ME', country: 'US' },
        { code: 'US-NY', name: 'Region US-NY', country: 'US' },
      ],
      countries: ['US'],
    },
  })
})

type Takes<Given> = [Given] extends [GatedJourney] ? true : false
// Each line stops compiling as soon as a picture of the journey takes what did not pass the gate.
const takes = {
  regionsOfMyOwn: false satisfies Takes<{ readonly regions: readonly GatedRegion[]; readonly countries: readonly string[] }>,
  countries: false satisfies Takes<readonly VisitedCountry[]>,
  aJourney: true satisfies Takes<GatedJourney>,
}

test('a picture takes a journey that passed the gate, and nothing else', () => {
  expect(Object.entries(takes).flatMap(([what, taken]) => (taken ? [what] : []))).toEqual(['aJourney'])
})

test.each([
  ['tested', undefined, true],
  ['tested', 'mine', true],
  ['tested', 'habit', false],
  ['guess', undefined, false],
  ['guess', 'mine', true],
  ['guess', 'habit', false],
] as const)('a ritual that is %s and was answered with %s may leave: %s', (claim, answer, may) => {
  expect(ritualMayLeave({ claim }, answer).ok).toBe(may)
})
