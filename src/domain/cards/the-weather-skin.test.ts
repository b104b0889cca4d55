import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstWeekdays } from '../calendar/calendar'
import type { Claim, Face, History, RunField } from './card'
import { every, sketch } from './sketch'
import { card } from './the-weather-skin.card'

// Monday, 6 January 2025
const monday = 20_094
type Sky = { readonly feels?: number; readonly rain?: number; readonly wind?: number; readonly indoor?: number; readonly from?: number }
const told = (face: Face): Claim => {
  if (face.status !== 'claim') throw new Error(`still forming: ${JSON.stringify(face.missing)}`)
  return face
}
const missing = (face: Face) => (face.status === 'forming' ? face.missing : null)
/** A run every `step` days up to yesterday, the latest last, each under its sky; 12 °C, dry and still unless said. */
const runner = (skies: readonly Sky[], step = 2): History<RunField> =>
  sketch(
    skies.map(({ feels = 12, rain = 0, wind = 3, indoor = NaN, from = 0 }, at) => ({
      day: monday - 1 - step * (skies.length - 1 - at),
      ...{ feels, rain, wind, indoor },
      ...{ feelsFrom: Number.isNaN(feels) ? NaN : from, rainFrom: Number.isNaN(rain) ? NaN : from, windFrom: Number.isNaN(wind) ? NaN : from },
    })),
    monday,
  )
const skies = (n: number, own: (at: number) => Sky): Sky[] => Array.from({ length: n }, (_, at) => own(at))
const blind = { feels: NaN, rain: NaN, wind: NaN }

test('rain, frost, heat and high wind are hard, each from its edge on', () => {
  const edges: readonly (readonly [Sky, boolean])[] = [
    [{ feels: -0.01 }, true],
    [{ feels: 0 }, false],
    [{ feels: 30 }, false],
    [{ feels: 30.000_001 }, false],
    [{ feels: 30.01 }, true],
    [{ rain: 0.1 }, true],
    [{ rain: 0.1 - 1e-9 }, true],
    [{ rain: 0.09 }, false],
    [{ wind: 10 }, true],
    [{ wind: 9.999_999 }, true],
    [{ wind: 9.99 }, false],
  ]
  for (const [sky, isHard] of edges) expect([sky, card.face(runner(skies(50, (at) => (at === 20 ? sky : {})))).status === 'claim']).toEqual([sky, isHard])
})

test('it counts the runs in hard weather, names the commonest kind, and holds the records of all time', () => {
  const face = told(
    card.face(
      runner(skies(60, (at) => (at % 6 === 0 ? { rain: 0.4, wind: at === 0 ? 14 : 3 } : at % 20 === 7 ? { feels: -9.4 } : at === 50 ? { feels: 33 } : {}))),
    ),
  )
  expect(face.say).toEqual(['the-weather-skin.are', { k: 14, n: 60, kind: 'wet', most: 10, all: 1 }])
  expect([face.certainty, face.receipts.length, face.against]).toEqual(['certain', 14, ['the-weather-skin.others', { others: 46, median: 12 }]])
  expect(face.evidence.map(([key, values]) => [key.split('.')[1], values?.['value'] ?? values?.['wet'] ?? values?.['feelsExport']])).toEqual([
    ['kinds', 10],
    ['coldest', -9.4],
    ['hottest', 33],
    ['wettest', 0.4],
    ['windiest', 14],
    ['sources', 60],
  ])
  expect(face.evidence[0]?.[1]).toEqual({ wet: 10, cold: 3, hot: 1, windy: 1, several: 1 })
})

test('it takes forty runs of known weather, and three in five; below four in five the sentence says of how many', () => {
  const at = (known: number, of: number) => card.face(runner(skies(of, (run) => (run >= known ? blind : run === known - 1 ? { rain: 1 } : {}))))
  expect(missing(card.face(sketch([], monday)))).toEqual(['the-weather-skin.no-run', {}])
  expect([missing(at(39, 39)), missing(at(40, 67)), missing(at(39, 50))]).toEqual([
    ['the-weather-skin.runs', { left: 1, n: 39 }],
    ['the-weather-skin.cover', { n: 40, of: 67 }],
    ['the-weather-skin.cover', { n: 39, of: 50 }],
  ])
  expect([60, 79, 80, 94, 95].map((known) => [told(at(known, 100)).say[0], told(at(known, 100)).certainty])).toEqual([
    ['the-weather-skin.are-some', 'fairly-sure'],
    ['the-weather-skin.are-some', 'fairly-sure'],
    ['the-weather-skin.are', 'fairly-sure'],
    ['the-weather-skin.are', 'fairly-sure'],
    ['the-weather-skin.are', 'certain'],
  ])
  expect(missing(card.face(runner(skies(50, () => ({})))))).toEqual(['the-weather-skin.mild', { n: 50 }])
})

test('a run of which one value is not told is not known, and neither hard nor easy', () => {
  const face = told(card.face(runner(skies(50, (at) => (at < 4 ? { feels: -20, rain: NaN } : at === 10 ? { feels: -1 } : {})))))
  expect([face.part, face.coverage, face.details['coldest']]).toEqual([{ k: 1, n: 46 }, { with: 46, of: 50 }, -20])
})

test('what was run indoors has no weather', () => {
  const face = told(card.face(runner(skies(60, (at) => (at % 6 === 0 ? { indoor: 1, feels: -5 } : at === 5 ? { wind: 12 } : {})))))
  expect([face.part, face.coverage, face.evidence.at(-1)]).toEqual([
    { k: 1, n: 50 },
    { with: 50, of: 50 },
    ['the-weather-skin.left', { unknown: 0, indoors: 10 }],
  ])
  if (face.figure.kind !== 'thermometer') throw new Error('no thermometer')
  expect([face.figure.marks.days.length, face.figure.degrees.filter((degree) => degree === null).length]).toEqual([60, 10])
})

test('each value’s source is counted', () => {
  const face = told(card.face(runner(skies(50, (at) => ({ from: at % 5 === 0 ? 1 : 0, ...(at === 2 ? { rain: 3 } : {}) })))))
  expect(face.evidence.find(([key]) => key.endsWith('sources'))?.[1]).toMatchObject({
    feelsExport: 40,
    feelsService: 10,
    rainExport: 40,
    windService: 10,
    windDevice: 0,
  })
})

test('it is told in the present while the last 26 weeks hold one such run', () => {
  const at = (day: number) =>
    told(
      card.face(
        sketch(
          every(4, monday - 700, monday).map((one) => ({ day: one, feels: one === day ? -3 : 9, rain: 0, wind: 2 })),
          monday,
        ),
      ),
    ).tense
  const days = every(4, monday - 700, monday)
  const [before = 0, within = 0] = [days.findLast((day) => day < monday - 182), days.find((day) => day >= monday - 182)]
  expect([at(before), at(within)]).toEqual(['were', 'are'])
})

const lives = fc.record({
  steps: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 40, maxLength: 160, size: 'max' }),
  feels: fc.array(fc.constantFrom(-8.25, -0.1, 0, 12, 12, 18, 30, 31.4, NaN), { minLength: 3, maxLength: 11 }),
  rain: fc.array(fc.constantFrom(0, 0, 0, 0.1, 2.4), { minLength: 2, maxLength: 7 }),
  wind: fc.array(fc.constantFrom(1, 4, 9.9, 10, 15), { minLength: 2, maxLength: 13 }),
  indoor: fc.array(fc.constantFrom(0, NaN, NaN, 1), { minLength: 3, maxLength: 5 }),
  rest: fc.integer({ min: 0, max: 200 }),
  first: fc.constantFrom(...firstWeekdays),
})

test('it is what its definition says, run by run', () => {
  let claims = 0
  fc.assert(
    fc.property(lives, ({ steps, feels, rain, wind, indoor, rest, first }) => {
      let day = monday - 900
      const runs = steps.map((step, at) => ({
        day: (day += step),
        feels: feels[at % feels.length] ?? NaN,
        rain: rain[at % rain.length] ?? NaN,
        wind: wind[at % wind.length] ?? NaN,
        indoor: indoor[at % indoor.length] ?? NaN,
      }))
      const today = day + rest
      const face = card.face(sketch(runs, today, [], first))
      let week = today
      while (new Date(week * 86_400_000).getUTCDay() !== first % 7) week -= 1
      const window = runs.map((run, at) => ({ ...run, id: at + 1 })).filter((run) => run.day >= week - 103 * 7 && run.indoor !== 1)
      const known = window.filter((run) => !Number.isNaN(run.feels))
      const hard = known.filter((run) => run.feels < 0 || run.feels > 30 || run.rain >= 0.1 || run.wind >= 10)
      const isClaim = known.length >= 40 && known.length / window.length >= 0.6 && hard.length > 0
      if (isClaim) claims += 1
      expect(face.status === 'claim' ? [face.part, face.receipts, face.tense, face.certainty, face.details['wet'], face.details['windy']] : null).toEqual(
        isClaim
          ? [
              { k: hard.length, n: known.length },
              hard.map(({ id }) => id),
              hard.some((run) => run.day >= week - 182 && run.day < week) ? 'are' : 'were',
              known.length / window.length >= 0.95 ? 'certain' : 'fairly-sure',
              hard.filter((run) => run.rain >= 0.1).length,
              hard.filter((run) => run.wind >= 10).length,
            ]
          : null,
      )
    }),
    { numRuns: 150 },
  )
  expect(claims).toBeGreaterThan(40)
})
