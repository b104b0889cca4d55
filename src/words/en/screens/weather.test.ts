import { expect, test } from 'vitest'
import { weatherAsking, weatherOfRun, weatherReport } from './weather'

const free = ['https://archive-api.open-meteo.com', 'https://api.open-meteo.com']

test('before anything is sent it is said to whom, what, what not, and what a site sees all the same', () => {
  const says = weatherAsking.says(free)
  for (const part of [
    'Open-Meteo',
    'archive-api.open-meteo.com and api.open-meteo.com',
    'whole months for squares of about 10 km',
    'the last 38 days',
    'in random order',
    'never the day, the run, or who you are',
    'internet address',
  ])
    expect(says).toContain(part)
  expect(weatherAsking.before).toBe('Nothing is sent before you say so. What comes back is kept on this device.')
})

test('a host of the deployment’s own is named, and is not called Open-Meteo', () => {
  for (const host of ['https://weather.example:8443', 'https://open-meteo.com.weather.example', 'https://notopen-meteo.com']) {
    const says = weatherAsking.says([host])
    expect([says.includes(host.slice(8)), says.includes('Open-Meteo')]).toEqual([true, false])
  }
})

test('when it goes on is told on the clock of the device, with the day where that is another', () => {
  const now = Date.UTC(2026, 10, 29, 22, 30)
  const at = (hours: number): string => weatherAsking.pauses(now + hours * 3_600_000, now, 'Europe/Paris')
  expect([at(0.25), at(1.5)]).toEqual([
    'It waits before the next question, and goes on at 23:45.',
    'It waits before the next question, and goes on at Mon 30 Nov, 01:00.',
  ])
})

test('what can’t be asked for is counted, and nothing is said of nothing', () => {
  expect([
    weatherAsking.notAsked({ placeless: 0, timeless: 0 }),
    weatherAsking.notAsked({ placeless: 1, timeless: 0 }),
    weatherAsking.notAsked({ placeless: 1204, timeless: 2 }),
  ]).toEqual(['', 'One run tells no place to ask for.', '1,204 runs tell no place to ask for. 2 runs lie before 1940 or after today.'])
})

test('a moon has the name of its eighth, and comes around', () => {
  expect([0, 0.06, 0.07, 0.25, 0.5, 0.74, 0.93, 0.94, 0.99].map(weatherOfRun.moonName)).toEqual([
    ...['new', 'new', 'waxing crescent', 'first quarter', 'full', 'last quarter', 'waning crescent', 'new', 'new'],
  ])
})

test('values are told in words and units, and no minus stands before a nought', () => {
  expect([
    weatherOfRun.degrees(-0.04, 'km'),
    weatherOfRun.degrees(-12.34, 'km'),
    weatherOfRun.degrees(-12.34, 'mi'),
    weatherOfRun.rain(0.04),
    weatherOfRun.rain(1.26),
    weatherOfRun.wind(5, 'km'),
    weatherOfRun.wind(5, 'mi'),
  ]).toEqual(['0\u00a0°C', '−12.3\u00a0°C', '9.8\u00a0°F', 'none', '1.3\u00a0mm an hour', '18\u00a0km/h', '11\u00a0mph'])
})

test('the report says of each field who tells it, and of the sun’s check only what there is', () => {
  expect([weatherReport.from({ export: 2100, 'open-meteo': 180, wrist: 0 }), weatherReport.from({ export: 0, 'open-meteo': 0, wrist: 0 })]).toEqual([
    '2,100 by the export, 180 by Open-Meteo',
    'of none',
  ])
  expect(weatherReport.sun({ agrees: 2, differs: 1, unchecked: 0, untold: 0 })).toEqual([
    'In 2 runs the export’s sun is right, within 20 minutes.',
    'In one run it is further off: there the one that was worked out is taken.',
  ])
})
