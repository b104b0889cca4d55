import { describe, expect } from 'vitest'
import type { KeptTrack } from '../../src/contract/tracks'
import type { KeptMonth } from '../../src/contract/weather'
import { cellOf, spanOf } from '../../src/domain/weather/cells'
import { planOf } from '../../src/domain/weather/plan'
import { smallWeather } from '../../src/domain/weather/small-service'
import { storeHours } from '../../src/domain/weather/stored'
import { claimIn, must, rows, run, take } from './world.claims'
import type { World } from './world.claims'

const place = { latitude: 52.37, longitude: 4.89 }
const cell = cellOf(place) ?? { south: 0, west: 0 }
const january = 2024 * 12
const hourMs = 3_600_000

/** A file that began at the place. */
export const located = (name: string): KeptTrack => ({
  name,
  hash: null,
  bytes: 1,
  rev: 1,
  outcome: 'read',
  format: 'fit',
  points: 0,
  sizes: null,
  flaws: {},
  told: null,
  first: { ...place, zone: 'Europe/Amsterdam' },
  data: null,
  summary: null,
  route: null,
})

export const month = (source: KeptMonth['source'], hours: number, warmer = 0): KeptMonth => {
  const { from } = spanOf(january)
  const column = (field: number): Float64Array =>
    Float64Array.from({ length: hours }, (_, i) => (smallWeather(52.35, 4.85, from + i * hourMs)[field] ?? Number.NaN) + (field === 0 ? warmer : 0))
  const data = storeHours({
    from,
    length: hours,
    temperature: column(0),
    apparentTemperature: column(1),
    precipitation: column(2),
    windSpeed: column(3),
    weatherCode: column(4),
  })
  return { cell, month: january, source, until: from + hours * hourMs, gaps: 1, impossible: 2, data }
}

export const own = { temperature: '12', apparentTemperature: '10', precipitationIntensity: '0', windSpeed: '4', weatherCondition: '3' }

/** That the store keeps what was told of the weather, and tells of each run where its own came from. */
export const weatherClaims = (where: string, createWorld: () => Promise<World>): void => {
  const claim = claimIn(createWorld)

  const filled = async (world: World): Promise<void> => {
    await take(world.db, {
      hash: 'a',
      asOf: 1,
      rows: [
        run(1, { file: 'a/1.fit.gz' }),
        run(2, { file: 'a/2.fit.gz', ...own }),
        run(3),
        run(4, { file: 'a/4.fit.gz', typeShown: 'Ride' }),
        run(5, { file: 'a/5.fit.gz' }),
      ],
    })
    must(
      await world.db.keepTracks(
        'own',
        [1, 2, 4, 5].map((id) => located(`a/${id}.fit.gz`)),
      ),
    )
    must(await world.db.correct('own', { activity: 5, kind: 'indoor', value: true }))
  }

  describe(`weather in ${where}`, () => {
    claim('is wanted of outdoor runs whose rows lack some of it, and no longer once it is here', async (world) => {
      await filled(world)
      const before = must(await world.db.wantedWeather('own'))
      expect(before).toEqual({
        runs: [
          { start: Date.UTC(2024, 0, 2, 7), elapsed: 1900, place },
          { start: Date.UTC(2024, 0, 4, 7), elapsed: 1900, place: null },
        ],
        known: [],
        spent: [],
      })
      const now = Date.UTC(2024, 5, 1)
      expect(planOf(before.runs, before.known, now).asks).toEqual([{ kind: 'archive', cell, month: january }])
      must(await world.db.keepWeather('own', [month('archive', 744)], []))
      await world.again()
      const after = must(await world.db.wantedWeather('own'))
      expect(planOf(after.runs, after.known, now)).toMatchObject({ asks: [], runs: { known: 1, placeless: 1 } })
    })

    claim('of the archive takes the place of what was told before, and is never taken back', async (world) => {
      await filled(world)
      const kept = (): Promise<unknown> => rows(world, 'select source, told_until, length(data) from weather_month')
      const { from } = spanOf(january)
      must(await world.db.keepWeather('own', [month('forecast', 100)], []))
      must(await world.db.keepWeather('own', [month('forecast', 200)], []))
      expect(await kept()).toEqual([['forecast', from + 200 * hourMs, 2006]])
      must(await world.db.keepWeather('own', [month('archive', 744)], []))
      must(await world.db.keepWeather('own', [month('forecast', 300)], []))
      expect(await kept()).toEqual([['archive', from + 744 * hourMs, 7446]])
    })

    claim('goes on counting what was asked over a reload, and forgets it after a day', async (world) => {
      await filled(world)
      const now = 1_700_000_000_000
      must(
        await world.db.keepWeather(
          'own',
          [],
          [
            { at: now - 86_400_000, calls: 3 },
            { at: now - 1000, calls: 27.5 },
          ],
        ),
      )
      await world.again()
      expect(must(await world.db.wantedWeather('own')).spent).toEqual([{ at: now - 1000, calls: 27.5 }])
      must(await world.db.keepWeather('own', [], []))
      expect(await rows(world, 'select count(*) from weather_call')).toEqual([[1]])
    })

    claim('is told of each run with its source, the export’s first, and counted for the report', async (world) => {
      await filled(world)
      must(await world.db.keepWeather('own', [month('archive', 744)], []))
      const [temperature, , rain] = smallWeather(52.35, 4.85, Date.UTC(2024, 0, 2, 7))
      const pages = await Promise.all([1, 2, 3].map(async (id) => must(await world.db.weatherPage('own', id))))
      expect(pages.map((page) => page?.weather.temperature)).toEqual([{ value: temperature, source: 'open-meteo' }, { value: 12, source: 'export' }, null])
      expect(pages[0]?.weather.precipitation?.source).toBe('open-meteo')
      expect(rain).toBeGreaterThanOrEqual(0)
      expect(pages.map((page) => page?.sky.source)).toEqual(['computed', 'computed', null])
      expect(must(await world.db.weatherPage('own', 99))).toBe(null)
      expect(must(await world.db.weatherReport('own'))).toMatchObject({
        weather: { runs: 3, without: 1, from: { temperature: { export: 1, 'open-meteo': 1, wrist: 0 } } },
        sky: { sun: { untold: 3 } },
        months: { archive: 1, forecast: 0, bytes: 7446, gaps: 1, impossible: 2 },
      })
    })

    claim('counts a sunrise that is not believed', async (world) => {
      const sunAt = (hour: number): string => String(Date.UTC(2024, 0, 2, hour) / 1000)
      await take(world.db, { hash: 'a', asOf: 1, rows: [run(1, { file: 'a/1.fit.gz', sunrise: sunAt(10), sunset: sunAt(15) })] })
      must(await world.db.keepTracks('own', [located('a/1.fit.gz')]))
      expect(must(await world.db.weatherReport('own')).sky.sun).toEqual({ agrees: 0, differs: 1, unchecked: 0, untold: 0 })
    })

    claim('is taken along hour by hour, and goes when everything is deleted', async (world) => {
      await filled(world)
      must(await world.db.set('own', 'weather', 'on'))
      must(await world.db.keepWeather('own', [month('forecast', 100)], []))
      const taken = must(await world.db.takeout('own', 'weather', -1))
      const row = Object.fromEntries(taken.columns.map((column, at) => [column, taken.rows[0]?.[at]]))
      const { from } = spanOf(january)
      expect([taken.next, row]).toMatchObject([
        null,
        { south: 52.3, west: 4.8, month: '2024-01', source: 'forecast', told_until: from + 100 * hourMs, gaps: 1, impossible: 2 },
      ])
      const hours: Readonly<Record<string, readonly number[]>> = JSON.parse(String(row['hours']))
      expect([Object.keys(hours), hours['from']]).toEqual([['from', 'temperature', 'apparentTemperature', 'precipitation', 'windSpeed', 'weatherCode'], from])
      expect([hours['temperature']?.length, hours['temperature']?.[7], hours['windSpeed']?.[7]]).toEqual([
        100,
        ...[0, 3].map((field) => smallWeather(52.35, 4.85, from + 7 * hourMs)[field]),
      ])
      must(await world.db.erase('own'))
      expect(await rows(world, 'select (select count(*) from weather_month), (select count(*) from sky), (select count(*) from setting)')).toEqual([[0, 0, 0]])
    })

    claim('of an erased mirror is not kept', async (world) => {
      must(await world.db.keepWeather('own', [month('archive', 744)], []))
      expect(await rows(world, 'select count(*) from weather_month')).toEqual([[0]])
    })
  })
}
