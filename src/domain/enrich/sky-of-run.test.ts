import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moonAt, sunAround } from '../simulate/sky'
import { countSkies, moonPhaseAt, skyOfRun, sunAt } from './sky-of-run'
import { solarDay, sunOf } from './sun'
import { wallOf } from './wall'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const radians = Math.PI / 180
const utcs = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2045, 0, 1) })
const anywhere = fc.record({ latitude: fc.double({ min: -90, max: 90, noNaN: true }), longitude: fc.double({ min: -180, max: 180, noNaN: true }) })
const lived = fc.record({ latitude: fc.double({ min: -60, max: 60, noNaN: true }), longitude: fc.double({ min: -180, max: 180, noNaN: true }) })

/** Degrees of the sun's middle above the horizon by a short formula from another hand (the Astronomical Almanac's low-precision sun), without the air. */
const altitude = (utc: number, latitude: number, longitude: number): number => {
  const n = (utc - Date.UTC(2000, 0, 1, 12)) / day
  const anomaly = (357.528 + 0.9856003 * n) * radians
  const ecliptic = (280.46 + 0.9856474 * n + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * radians
  const tilt = (23.439 - 0.0000004 * n) * radians
  const declination = Math.asin(Math.sin(tilt) * Math.sin(ecliptic))
  const ascension = Math.atan2(Math.cos(tilt) * Math.sin(ecliptic), Math.cos(ecliptic))
  const sidereal = (280.46062 + 360.98564737 * n + longitude) * radians
  return (
    Math.asin(Math.sin(latitude * radians) * Math.sin(declination) + Math.cos(latitude * radians) * Math.cos(declination) * Math.cos(sidereal - ascension)) /
    radians
  )
}

test('at sunrise and sunset the sun stands where it should, all over the globe, and rises before it sets', () => {
  fc.assert(
    fc.property(utcs, anywhere, (utc, place) => {
      const sun = sunAt(utc, place)
      if (typeof sun === 'string') return
      for (const edge of [sun.rise, sun.set]) expect(Math.abs(altitude(edge, place.latitude, place.longitude) + 0.833)).toBeLessThan(0.1)
      expect(sun.set > sun.rise && sun.set - sun.rise < day + hour).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('where it never sets it is up at every hour of the day, and where it never rises at none', () => {
  fc.assert(
    fc.property(
      utcs,
      fc.record({ latitude: fc.double({ min: 62, max: 90, noNaN: true }), longitude: fc.double({ min: -180, max: 180, noNaN: true }) }),
      fc.boolean(),
      (utc, { latitude, longitude }, south) => {
        const place = { latitude: south ? -latitude : latitude, longitude }
        const sun = sunAt(utc, place)
        if (typeof sun !== 'string') return
        const middle = (solarDay(utc, longitude) + 0.5 - longitude / 360) * day
        const heights = Array.from({ length: 97 }, (_, quarter) => altitude(middle + (quarter - 48) * 15 * minute, place.latitude, longitude))
        // Within half a degree of the horizon the day itself has another height at its ends.
        expect(sun === 'never-sets' ? Math.min(...heights) > -1.4 : Math.max(...heights) < -0.3).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})

test('it agrees with the quick formula for cities to a minute and a half, and with the simulator’s to four', () => {
  fc.assert(
    fc.property(utcs, lived, (utc, place) => {
      const sun = sunAt(utc, place)
      const quick = sunOf(solarDay(utc, place.longitude), place)
      const other = sunAround((solarDay(utc, place.longitude) + 0.5 - place.longitude / 360) * day, place.latitude, place.longitude)
      if (typeof sun === 'string' || quick === null || other === null) throw new Error('no sun')
      expect(Math.max(Math.abs(sun.rise - quick.rise), Math.abs(sun.set - quick.set)) / minute).toBeLessThan(1.5)
      expect(Math.max(Math.abs(sun.rise - other.rise), Math.abs(sun.set - other.set)) / minute).toBeLessThan(4)
    }),
    { numRuns: 300 },
  )
})

test('on either side of the date line the sun is the same', () => {
  fc.assert(
    fc.property(utcs, fc.double({ min: -60, max: 60, noNaN: true }), (utc, latitude) => {
      const [east, west] = [180, -180].map((longitude) => sunAt(utc, { latitude, longitude }))
      if (east === undefined || west === undefined || typeof east === 'string' || typeof west === 'string') throw new Error('no sun')
      // The solar day is counted apart by one there; a day on, the sun is minutes later.
      expect(Math.abs(((east.rise - west.rise + 1.5 * day) % day) - day / 2) / minute).toBeLessThan(6)
    }),
    { numRuns: 100 },
  )
})

test('the solar day is that of the place: at any hour of a run’s day the sun is the one it ran under', () => {
  // Auckland and Honolulu, an hour after midnight and an hour before by the sun.
  for (const place of [
    { latitude: -36.85, longitude: 174.76 },
    { latitude: 21.3, longitude: -157.86 },
  ]) {
    const noon = (19_800.5 - place.longitude / 360) * day
    const [early, late, next] = [noon - 11 * hour, noon + 11 * hour, noon + 13 * hour].map((utc) => sunAt(utc, place))
    expect(early).toEqual(late)
    expect(next).not.toEqual(late)
  }
})

test('a change of clocks moves the hour on the wall and not the sun', () => {
  const paris = { latitude: 48.86, longitude: 2.35 }
  const wall = wallOf('Europe/Paris')
  const rises = [29, 30, 31].map((date) => sunAt(Date.UTC(2024, 2, date, 12), paris))
  const [before, , after] = rises.map((sun) => (typeof sun === 'string' ? Number.NaN : sun.rise))
  expect(wall.at(after ?? 0).minute - wall.at(before ?? 0).minute).toBeGreaterThan(50)
  expect(Math.abs((after ?? 0) - (before ?? 0) - 2 * day)).toBeLessThan(10 * minute)
})

test('the moon is full and new when the almanac says (US Naval Observatory, 2024 and 2025)', () => {
  const near = (utc: number, phase: number): number => Math.abs(((moonPhaseAt(utc) - phase + 1.5) % 1) - 0.5)
  expect(
    [
      near(Date.UTC(2024, 0, 25, 17, 54), 0.5),
      near(Date.UTC(2024, 3, 8, 18, 21), 0),
      near(Date.UTC(2024, 8, 18, 2, 34), 0.5),
      near(Date.UTC(2024, 10, 9, 5, 55), 0.25),
      near(Date.UTC(2025, 2, 29, 10, 58), 0),
    ].filter((off) => off > 0.015),
  ).toEqual([])
})

test('it goes round with the mean moon, never further from it than the real one does, and is always a number', () => {
  fc.assert(
    fc.property(utcs, (utc) => {
      const phase = moonPhaseAt(utc)
      expect(phase >= 0 && phase <= 1).toBe(true)
      expect(Math.abs(((phase - moonAt(utc) + 1.5) % 1) - 0.5)).toBeLessThan(0.045)
    }),
    { numRuns: 300 },
  )
})

const told = (utc: number, place: { readonly latitude: number; readonly longitude: number }, late = 0) => {
  const sun = sunAround(utc, place.latitude, place.longitude)
  return { sunrise: (sun?.rise ?? 0) + late, sunset: (sun?.set ?? 0) + late, moonPhase: (Math.round(moonAt(utc) * 8) % 8) / 8 }
}

test('the export’s sun and moon stand the check wherever people run, in eighths and of the day before or after', () => {
  fc.assert(
    fc.property(utcs, lived, fc.integer({ min: -1, max: 1 }), (utc, place, days) => {
      const sky = told(utc, place, days * day)
      expect(skyOfRun(utc, sky, place)).toMatchObject({
        sun: { rise: sky.sunrise, set: sky.sunset },
        source: 'export',
        checks: { sun: 'agrees', moon: 'agrees' },
      })
    }),
    { numRuns: 150 },
  )
})

test('columns more than 20 minutes off are not believed: the computed sun takes their place, and the report counts them', () => {
  const place = { latitude: 52.37, longitude: 4.89 }
  const start = Date.UTC(2024, 5, 1, 5)
  const skies = [0, 15, -15, 25, -25, 60, 720].map((late) => skyOfRun(start, told(start, place, late * minute), place))
  expect(skies.map(({ source, checks }) => [source, checks.sun])).toEqual([
    ['export', 'agrees'],
    ['export', 'agrees'],
    ['export', 'agrees'],
    ...Array.from({ length: 4 }, () => ['computed', 'differs']),
  ])
  expect(skies[3]?.sun).toEqual(sunAt(start, place))
  // One of the two is enough.
  expect(skyOfRun(start, { ...told(start, place), sunset: told(start, place).sunset + 30 * minute }, place).checks.sun).toBe('differs')
  const none = { sunrise: null, sunset: null, moonPhase: null }
  expect(
    [
      skyOfRun(start, none, place),
      skyOfRun(start, none, null),
      skyOfRun(start, told(start, place), null),
      skyOfRun(start, { ...none, sunrise: start }, null),
    ].map(({ source, checks }) => [source, checks]),
  ).toEqual([
    ['computed', { sun: 'untold', moon: 'untold' }],
    [null, { sun: 'untold', moon: 'untold' }],
    ['export', { sun: 'unchecked', moon: 'agrees' }],
    [null, { sun: 'untold', moon: 'untold' }],
  ])
  expect(countSkies(skies)).toEqual({ sun: { agrees: 3, differs: 4, unchecked: 0, untold: 0 }, moon: { agrees: 7, differs: 0, unchecked: 0, untold: 0 } })
})

test('a sunrise that the export gives for the polar night is not believed', () => {
  const cape = { latitude: 71.17, longitude: 25.78 }
  expect(skyOfRun(Date.UTC(2024, 11, 21, 9), { sunrise: Date.UTC(2024, 11, 21, 8), sunset: Date.UTC(2024, 11, 21, 12), moonPhase: 0 }, cape)).toMatchObject({
    sun: 'never-rises',
    checks: { sun: 'differs', moon: 'differs' },
  })
  expect(sunAt(Date.UTC(2024, 5, 21), cape)).toBe('never-sets')
})

test('in the north, where a day can be half an hour shorter than the one before, the column may still speak of its neighbour', () => {
  const tromso = { latitude: 69.65, longitude: 18.96 }
  const suns = Array.from({ length: 30 }, (_, date) => sunAt(Date.UTC(2024, 10, date + 1, 11), tromso))
  const leap = suns.findIndex((sun, i) => {
    const next = suns[i + 1] ?? 'never-rises'
    return typeof sun !== 'string' && typeof next !== 'string' && next.rise - sun.rise > day + 20 * minute
  })
  const next = suns[leap + 1] ?? 'never-rises'
  if (typeof next === 'string') throw new Error('no such day')
  expect(skyOfRun(Date.UTC(2024, 10, leap + 1, 11), { sunrise: next.rise, sunset: next.set, moonPhase: null }, tromso).checks.sun).toBe('agrees')
})
