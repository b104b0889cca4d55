import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reading } from './reading'
import { sensorOf } from './sensor'
import { skyOfExport, skyOfWmo } from './skies'
import { countWeather, weatherOf } from './sources'
import type { ExportWeather } from './sources'

const nothing: ExportWeather = { temperature: null, apparentTemperature: null, precipitationIntensity: null, windSpeed: null, weatherCondition: null }
const told: ExportWeather = { temperature: 12, apparentTemperature: 10, precipitationIntensity: 0, windSpeed: 4, weatherCondition: 3 }
const reading: Reading = { temperature: 13, apparentTemperature: 11, precipitation: 0, windSpeed: 5, weatherCode: 2 }
const sensor = { temperature: 21, samples: 400 }

test('the export’s own column wins over the service, and the service over the wrist', () => {
  expect(weatherOf({ told, reading, sensor })).toEqual({
    temperature: { value: 12, source: 'export' },
    apparentTemperature: { value: 10, source: 'export' },
    precipitation: { value: 0, source: 'export' },
    windSpeed: { value: 4, source: 'export' },
    sky: { value: 'cloudy', source: 'export' },
    disagreements: [],
    unknownSky: false,
  })
  expect(weatherOf({ told: null, reading, sensor })).toMatchObject({
    temperature: { value: 13, source: 'open-meteo' },
    sky: { value: 'partly-cloudy', source: 'open-meteo' },
  })
  expect(weatherOf({ told: nothing, reading: null, sensor })).toEqual({
    temperature: { value: 21, source: 'wrist' },
    apparentTemperature: null,
    precipitation: null,
    windSpeed: null,
    sky: null,
    disagreements: [],
    unknownSky: false,
  })
})

test('each value has its own source: a row that tells only the temperature leaves the wind to the service', () => {
  const weather = weatherOf({ told: { ...nothing, temperature: -3 }, reading, sensor: null })
  expect([weather.temperature, weather.windSpeed]).toEqual([
    { value: -3, source: 'export' },
    { value: 5, source: 'open-meteo' },
  ])
})

test('a zero is a value, and nothing becomes one', () => {
  fc.assert(
    fc.property(fc.record({ temperature: fc.option(fc.constantFrom(0, -5)), windSpeed: fc.option(fc.constant(0)) }), ({ temperature, windSpeed }) => {
      const weather = weatherOf({ told: { ...nothing, temperature, windSpeed }, reading: null, sensor: null })
      expect([weather.temperature?.value ?? null, weather.windSpeed?.value ?? null]).toEqual([temperature, windSpeed])
    }),
  )
})

test('where two sources say something else the first is believed, and the difference counted', () => {
  const all = [
    weatherOf({ told, reading: { ...reading, temperature: 18, precipitation: 1.2 }, sensor: { temperature: 30, samples: 60 } }),
    weatherOf({ told, reading: { ...reading, precipitation: 0.05 }, sensor }),
    weatherOf({ told: null, reading, sensor: { temperature: 26, samples: 60 } }),
    weatherOf({ told: null, reading: null, sensor: null }),
  ]
  expect(countWeather(all)).toEqual({
    runs: 4,
    without: 1,
    from: {
      temperature: { export: 2, 'open-meteo': 1, wrist: 0 },
      apparentTemperature: { export: 2, 'open-meteo': 1, wrist: 0 },
      precipitation: { export: 2, 'open-meteo': 1, wrist: 0 },
      windSpeed: { export: 2, 'open-meteo': 1, wrist: 0 },
      sky: { export: 2, 'open-meteo': 1, wrist: 0 },
    },
    disagreements: [
      { what: 'temperature', believed: 'export', other: 'open-meteo', runs: 1 },
      { what: 'temperature', believed: 'export', other: 'wrist', runs: 1 },
      { what: 'precipitation', believed: 'export', other: 'open-meteo', runs: 1 },
      { what: 'temperature', believed: 'open-meteo', other: 'wrist', runs: 1 },
    ],
    unknownSkies: 0,
  })
})

test('a condition that nobody has explained is no sky, leaves it to the service, and is counted', () => {
  expect([skyOfExport(7), skyOfExport(null), skyOfWmo(4), skyOfWmo(75)]).toEqual([
    { sky: null, unknown: true },
    { sky: null, unknown: false },
    { sky: null, unknown: true },
    { sky: 'snow', unknown: false },
  ])
  expect(weatherOf({ told: { ...told, weatherCondition: 7 }, reading, sensor: null })).toMatchObject({
    sky: { value: 'partly-cloudy', source: 'open-meteo' },
    unknownSky: true,
  })
})

const second = 1000
const track = (degrees: (second: number) => number, seconds = 1800) => ({
  time: Float64Array.from({ length: seconds }, (_, i) => Date.UTC(2026, 0, 1) + i * second),
  temperature: Float64Array.from({ length: seconds }, (_, i) => degrees(i)),
})

test('the wrist’s temperature is the middle one after the first ten minutes, in which it still was that of the house', () => {
  expect(sensorOf(track((at) => (at < 600 ? 24 : at < 700 ? 30 : 9)))).toEqual({ temperature: 9, samples: 1200 })
  expect(sensorOf(track(() => Number.NaN))).toBe(null)
  expect(sensorOf(track(() => 20, 605))).toBe(null)
  expect(sensorOf({ time: new Float64Array(), temperature: new Float64Array() })).toBe(null)
})

test('the middle one is that of a sorted list, numbers below zero included', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -30, max: 40 }), { minLength: 10, maxLength: 60 }), (degrees) => {
      const sorted = degrees.toSorted((a, b) => a - b)
      const middle = ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2
      expect(sensorOf(track((at) => (at < 600 ? 99 : (degrees[at - 600] ?? Number.NaN)), 600 + degrees.length))?.temperature).toBe(middle)
    }),
    { numRuns: 50 },
  )
})
