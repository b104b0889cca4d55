import { expect, test } from 'vitest'
import { sunAround } from '../simulate/sky'
import { isDoubtful, lightAt, lights, nearestTo } from './light'
import { solarDay, sunOf } from './sun'
import { numberOfZone, spotOfZone, zoneOfNumber } from './zones'

const dayMs = 86_400_000
const clock = (utc: number | undefined): string => (utc === undefined ? 'none' : new Date(Math.round(utc / 60_000) * 60_000).toISOString().slice(11, 16))
const minutesApart = (one: string, other: string): number => {
  const minutes = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))
  const apart = Math.abs(minutes(one) - minutes(other))
  return Math.min(apart, 1440 - apart)
}

// As published (timeanddate.com) for London's solstices, Sydney's longest day and an equinox in New York, in UTC
test.each([
  ['London', 51.51, -0.13, Date.UTC(2024, 5, 21, 12), '03:43', '20:21'],
  ['London', 51.51, -0.13, Date.UTC(2024, 11, 21, 12), '08:04', '15:53'],
  ['Sydney', -33.87, 151.21, Date.UTC(2023, 11, 22, 2), '18:41', '09:06'],
  ['New York', 40.71, -74.01, Date.UTC(2024, 2, 20, 17), '11:00', '23:08'],
])('the sun of %s rises and sets when the almanac says, within two minutes', (_place, latitude, longitude, noon, rise, set) => {
  const sun = sunOf(solarDay(noon, longitude), { latitude, longitude })
  expect([minutesApart(clock(sun?.rise), rise), minutesApart(clock(sun?.set), set)].filter((apart) => apart > 2)).toEqual([])
})

test('another formula, short and from another hand, says the same within three minutes, all over the world and the year', () => {
  const apart: number[] = []
  for (let latitude = -60; latitude <= 60; latitude += 12)
    for (let longitude = -180; longitude <= 180; longitude += 45)
      for (let day = 18_000; day < 20_200; day += 73) {
        const middle = (day + 0.5 - longitude / 360) * dayMs
        const [one, other] = [sunOf(solarDay(middle, longitude), { latitude, longitude }), sunAround(middle, latitude, longitude)]
        apart.push(Math.abs((one?.rise ?? Infinity) - (other?.rise ?? 0)), Math.abs((one?.set ?? Infinity) - (other?.set ?? 0)))
      }
  expect(Math.max(...apart) / 60_000).toBeLessThan(3)
})

test('at the North Cape there is no sunrise in December and no sunset in June', () => {
  const cape = { latitude: 71.17, longitude: 25.78 }
  expect([Date.UTC(2024, 11, 21), Date.UTC(2024, 5, 21)].map((utc) => sunOf(solarDay(utc, cape.longitude), cape))).toEqual([null, null])
})

test('every zone that Intl offers has a city, on the side of the globe where its clock puts it', () => {
  const winter = Date.UTC(2025, 0, 15, 12)
  const wrong = Intl.supportedValuesOf('timeZone').filter((zone) => {
    const spot = spotOfZone(zone)
    if (spot === null) return !/^(Etc\/|UTC$)/.test(zone)
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(winter)
    const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '') ?? []
    const offset = (sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60)
    const off = Math.abs(((((offset - spot.longitude / 15) % 24) + 36) % 24) - 12)
    return !(Math.abs(spot.latitude) <= 90 && off < 3.6)
  })
  expect(wrong).toEqual([])
})

test('a zone’s number leads back to it, older names included, and a zone without a city has none', () => {
  expect(['Europe/Paris', 'Asia/Calcutta', 'Etc/UTC', 'Nowhere/At_All'].map((zone) => zoneOfNumber(numberOfZone(zone)))).toEqual([
    'Europe/Paris',
    'Asia/Calcutta',
    null,
    null,
  ])
})

const at = (hours: number, minutes = 0, seconds = 0): number => 20_000 * dayMs + ((hours * 60 + minutes) * 60 + seconds) * 1000
const equinox = { rise: at(6), set: at(18) }
const light = (start: number, sun = equinox) => lights[lightAt(start, nearestTo(start, sun.rise), nearestTo(start, sun.set))]

test('dawn is from 90 minutes before sunrise to 60 after, dusk from 60 before sunset to 90 after, both ends included', () => {
  const edges = [at(4, 29, 59), at(4, 30), at(7), at(7, 0, 1), at(16, 59, 59), at(17), at(19, 30), at(19, 30, 1)]
  expect(edges.map((start) => light(start))).toEqual(['dark', 'dawn', 'dawn', 'day', 'day', 'dusk', 'dusk', 'dark'])
})

test('a sunrise that a cell gives for another day is the same sunrise', () => {
  const starts = Array.from({ length: 96 }, (_, quarter) => at(0, quarter * 15))
  for (const [rises, sets] of [
    [1, 0],
    [0, 1],
    [-1, 1],
    [-3, 2],
  ] as const)
    expect(starts.map((start) => light(start, { rise: equinox.rise + rises * dayMs, set: equinox.set + sets * dayMs }))).toEqual(
      starts.map((start) => light(start)),
    )
})

test('on a day of twenty hours the sun is up fourteen hours after it rose, though the next sunrise is nearer', () => {
  expect(light(at(16), { rise: at(2), set: at(22) })).toBe('day')
})

test('where dawn and dusk overlap the nearer of sunrise and sunset decides, dawn if equal', () => {
  const short = { rise: at(11), set: at(12) }
  expect([at(11, 29), at(11, 30), at(11, 31)].map((start) => light(start, short))).toEqual(['dawn', 'dawn', 'dusk'])
})

test('within 45 minutes of an edge a sun worked out for a city is in doubt, and not beyond', () => {
  const edges = [at(4, 30), at(7), at(17), at(19, 30)]
  const minute = 60_000
  expect(edges.flatMap((edge) => [-46, -45, 45, 46].map((by) => isDoubtful(edge + by * minute, equinox.rise, equinox.set)))).toEqual(
    edges.flatMap(() => [false, true, true, false]),
  )
})
