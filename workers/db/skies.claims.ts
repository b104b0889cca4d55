import { describe, expect } from 'vitest'
import type { Summary } from '../../src/domain/tracks/summary'
import { summaryRev } from '../../src/domain/tracks/revs'
import { skyNames } from '../../src/domain/weather/skies'
import { weatherSources } from '../../src/domain/weather/sources'
import type { Weather } from '../../src/domain/weather/sources'
import { claimIn, must, run, take } from './world.claims'
import type { World } from './world.claims'
import { located, month, own } from './weather.claims'

const fields = ['feels', 'feelsFrom', 'rain', 'rainFrom', 'wind', 'windFrom', 'sky', 'skyFrom', 'sunrise', 'sunset'] as const
type Field = (typeof fields)[number]
type Row = Readonly<Record<Field, number>>

/** An hour of 2 January 2024, UTC ms, and as a cell. */
const secondOf = (hour: number): number => Date.UTC(2024, 0, 2) + hour * 3_600_000
const sunAt = (hour: number): string => String(secondOf(hour) / 1000)
/** In Amsterdam that day it rises about 7:50 and sets about 15:38 UTC. */
const right = { sunrise: sunAt(7.85), sunset: sunAt(15.6) }
const wrong = { sunrise: sunAt(10), sunset: sunAt(15.6) }

const history = async ({ db }: World): Promise<ReadonlyMap<number, Row>> => {
  const { numbers } = must(await db.history('own', fields, 99_999))
  return new Map(
    [...(numbers.id ?? [])].map((id, at) => [
      id,
      Object.fromEntries(fields.map((field) => [field, numbers[field]?.[at] ?? Number.NaN])) as Record<Field, number>,
    ]),
  )
}
const revision = async ({ db }: World): Promise<number> => must(await db.overview('own')).revision

/** What a run's own page says, in the columns of the cards: worked out without the table that stands between. */
const byPage = async ({ db }: World, id: number): Promise<Row> => {
  const page = must(await db.weatherPage('own', id))
  if (page === null) throw new Error(`No run ${id}.`)
  const both = (field: keyof Pick<Weather, 'apparentTemperature' | 'precipitation' | 'windSpeed'>): [number, number] => {
    const found = page.weather[field]
    return found === null ? [Number.NaN, Number.NaN] : [found.value, weatherSources.indexOf(found.source)]
  }
  const [feels, feelsFrom] = both('apparentTemperature')
  const [rain, rainFrom] = both('precipitation')
  const [wind, windFrom] = both('windSpeed')
  const { sun } = page.sky
  const known = sun !== null && typeof sun !== 'string' ? sun : { rise: Number.NaN, set: Number.NaN }
  const { sky: seen } = page.weather
  const [sky, skyFrom] = seen === null ? [Number.NaN, Number.NaN] : [skyNames.indexOf(seen.value), weatherSources.indexOf(seen.source)]
  return { feels, feelsFrom, rain, rainFrom, wind, windFrom, sky, skyFrom, sunrise: known.rise, sunset: known.set }
}

/** That what the cards are told of weather and sun is what the sources come to, whichever of them comes last. */
export const skiesClaims = (where: string, createWorld: () => Promise<World>): void => {
  const claim = claimIn(createWorld)

  const filled = async (world: World): Promise<void> => {
    const rows = [
      run(1, { file: 'a/1.fit.gz', ...right }),
      run(2, { file: 'a/2.fit.gz', ...own }),
      run(3, { ...own, ...wrong }),
      run(4, { file: 'a/4.fit.gz', ...wrong }),
      run(5, { file: 'a/5.fit.gz', typeShown: 'Virtual Run' }),
      run(6),
    ]
    await take(world.db, { hash: 'a', asOf: 1, rows })
    must(
      await world.db.keepTracks(
        'own',
        [1, 2, 4, 5].map((id) => located(`a/${id}.fit.gz`)),
      ),
    )
    must(await world.db.settleTracks('own'))
  }
  const agree = async (world: World): Promise<void> => {
    const told = await history(world)
    expect([...told.keys()]).toEqual([1, 2, 3, 4, 5, 6])
    for (const [id, row] of told) expect([id, row]).toEqual([id, await byPage(world, id)])
  }

  describe(`what cards are told of the sky in ${where}`, () => {
    claim('is the export’s, checked where a run has a place, and worked out where it is missing or 20 minutes off', async (world) => {
      await filled(world)
      await agree(world)
      const told = await history(world)
      const rise = (id: number): number => told.get(id)?.sunrise ?? Number.NaN
      expect([rise(1), rise(3)]).toEqual([secondOf(7.85), secondOf(10)])
      for (const id of [2, 4]) expect(Math.abs((rise(id) - Date.UTC(2024, 0, id + 1, 7, 50)) / 60_000)).toBeLessThan(3)
      expect([told.get(2)?.feels, told.get(2)?.feelsFrom, told.get(3)?.windFrom, told.get(1)?.feels]).toEqual([10, 0, 0, Number.NaN])
      // Where nobody ran, no sun rises; and without any word of it there is none.
      expect([rise(5), rise(6)]).toEqual([Number.NaN, Number.NaN])
    })

    claim('follows the months as they come, and everybody is told once', async (world) => {
      await filled(world)
      await agree(world)
      const before = await revision(world)
      must(await world.db.keepWeather('own', [month('forecast', 50)], []))
      expect(await revision(world)).toBe(before)
      must(await world.db.settleWeather('own'))
      must(await world.db.settleWeather('own'))
      expect(await revision(world)).toBe(before + 1)
      await agree(world)
      const early = await history(world)
      // Fifty hours reach the first run alone.
      expect([early.get(1)?.feelsFrom, early.get(4)?.feelsFrom, early.get(5)?.feelsFrom]).toEqual([1, Number.NaN, Number.NaN])
      must(await world.db.keepWeather('own', [month('archive', 744, 3)], []))
      must(await world.db.settleWeather('own'))
      await agree(world)
      expect((await history(world)).get(4)?.windFrom).toBe(1)
    })

    claim('is brought up by whoever asks, if those who kept it were cut off', async (world) => {
      await filled(world)
      await agree(world)
      must(await world.db.keepWeather('own', [month('archive', 744)], []))
      const before = await revision(world)
      await world.again()
      must(await world.db.settleWeather('own'))
      expect(await revision(world)).toBe(before + 1)
      await agree(world)
      await world.again(true)
      await agree(world)
    })

    claim('follows what is corrected, read again, and told by a newer export', async (world) => {
      await filled(world)
      must(await world.db.keepWeather('own', [month('archive', 744)], []))
      await agree(world)
      must(await world.db.correct('own', { activity: 1, kind: 'indoor', value: true }))
      await agree(world)
      expect((await history(world)).get(1)?.feels).toBe(Number.NaN)
      must(await world.db.undo('own', 1, 'indoor'))
      await agree(world)
      expect((await history(world)).get(1)?.feelsFrom).toBe(1)
      must(await world.db.keepTracks('own', [{ ...located('a/4.fit.gz'), first: null }]))
      must(await world.db.settleTracks('own'))
      await agree(world)
      expect((await history(world)).get(4)).toMatchObject({ feels: Number.NaN, sunrise: secondOf(10) })
      await take(world.db, { hash: 'b', asOf: 2, rows: [run(1, { file: 'a/1.fit.gz', ...own, ...wrong }), run(7, { file: 'a/7.fit.gz' })] })
      must(await world.db.correct('own', { activity: 7, kind: 'deleted' }))
      await agree(world)
      expect((await history(world)).get(1)?.feelsFrom).toBe(0)
    })

    claim('of a row without a place is the row’s own, and nothing is kept for it', async (world) => {
      await take(world.db, { hash: 'a', asOf: 1, rows: [run(1, { ...own, ...wrong }), run(2)] })
      must(await world.db.keepWeather('own', [month('archive', 744)], []))
      const before = await revision(world)
      must(await world.db.settleWeather('own'))
      expect(await revision(world)).toBe(before)
      expect((await history(world)).get(1)).toMatchObject({ feels: 10, feelsFrom: 0, wind: 4, sunrise: secondOf(10) })
    })

    claim('leaves the wrist’s thermometer to the run’s page, behind all other sources', async (world) => {
      const summary: Summary = {
        ...{ rev: summaryRev, metres: 5000, elapsed: 1800, moving: 1800, spikes: 0, removed: 0, trouble: null, efforts: [], graded: null, halves: null },
        sensor: { temperature: 24.5, samples: 900 },
      }
      await filled(world)
      must(
        await world.db.keepTracks(
          'own',
          [1, 2].map((id) => ({ ...located(`a/${id}.fit.gz`), data: Uint8Array.of(1), summary })),
        ),
      )
      const temperature = async (id: number): Promise<unknown> => must(await world.db.weatherPage('own', id))?.weather.temperature
      expect(await Promise.all([1, 2].map(temperature))).toEqual([
        { value: 24.5, source: 'wrist' },
        { value: 12, source: 'export' },
      ])
      expect(must(await world.db.weatherReport('own')).weather).toMatchObject({
        from: { temperature: { export: 2, wrist: 1 } },
        disagreements: [{ what: 'temperature', believed: 'export', other: 'wrist', runs: 1 }],
      })
    })
  })
}
