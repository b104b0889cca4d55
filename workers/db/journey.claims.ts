import { describe, expect } from 'vitest'
import type { KeptTrack } from '../../src/contract/tracks'
import type { Place } from '../../src/domain/places/places'
import { placesRev } from '../../src/domain/places/revision'
import type { Visit, Visited } from '../../src/domain/places/visited'
import { claimIn, must, run, take } from './world.claims'
import type { World } from './world.claims'

const track = (id: number, latitude: number | null, longitude = 4.9, more: Partial<KeptTrack> = {}): KeptTrack => ({
  name: `a/${id}.fit.gz`,
  hash: null,
  bytes: 1,
  rev: 1,
  outcome: 'read',
  format: 'fit',
  points: 0,
  sizes: null,
  flaws: {},
  told: null,
  first: latitude === null ? null : { latitude, longitude, zone: 'Europe/Amsterdam' },
  data: null,
  summary: null,
  route: null,
  ...more,
})

const start = (country: string | null, near = false): Place => ({
  country,
  sovereign: country,
  region: country === null ? null : { code: `${country}-1`, name: `One of ${country}` },
  inside: true,
  nearBorder: { country: false, region: near },
  city: country === null ? null : { name: 'Town', country, kilometres: 1.5 },
})

const visit = (country: string, more: Partial<Visit> = {}): Visit => ({
  country,
  sovereign: country,
  region: { code: `${country}-1`, name: `One of ${country}` },
  start: false,
  metres: 900,
  nearBorderOnly: false,
  centre: null,
  ...more,
})

const where = (id: number, begin: Place, visits: readonly Visit[], rev = placesRev): { readonly name: string; readonly where: Visited } => ({
  name: `a/${id}.fit.gz`,
  where: { rev, start: begin, visits, unknown: 0, nowhere: 0 },
})

/** The first of January 2024. */
const first = 19_723
const last = first + 30

/** That the store tells where the runs that count lie, and puts every one of them in one bucket. */
export const journeyClaims = (name: string, createWorld: () => Promise<World>): void => {
  const claim = claimIn(createWorld)

  const filled = async ({ db }: World): Promise<void> => {
    const file = (id: number): { readonly file: string } => ({ file: `a/${id}.fit.gz` })
    await take(db, {
      hash: 'a',
      asOf: 1,
      rows: [
        run(1, { ...file(1), elevationHigh: '31', elevationLow: '-3' }),
        run(2, file(2)),
        run(3, file(3)),
        run(4, file(4)),
        run(5, { ...file(5), typeShown: 'Virtual Run' }),
        run(6),
        run(7, file(7)),
        run(8, file(8)),
        run(9, file(9)),
        run(10, file(10)),
        // Too short to be a run, and no run at all.
        run(11, { ...file(11), distanceShown: '0.30', distanceMetres: '300.0' }),
        run(12, { ...file(12), typeShown: 'Ride' }),
        run(13, file(13)),
      ],
    })
    must(
      await db.keepTracks('own', [
        track(1, 52.37),
        track(2, 52.38),
        track(3, 51.2, 4.4),
        track(4, 40, -40),
        track(5, 52.37),
        track(7, null),
        track(8, null, 0, { outcome: 'damaged', format: null }),
        track(10, 52.37),
        track(11, 10, 10),
        track(12, 10, 10),
        track(13, 52.37),
      ]),
    )
    must(
      await db.keepPlaces('own', [
        where(1, start('NL'), [visit('NL', { start: true, nearBorderOnly: true })]),
        where(2, start('NL'), [visit('NL', { start: true }), visit('BE', { nearBorderOnly: true })]),
        where(3, start('BE'), [visit('BE', { start: true }), visit('BE', { region: { code: 'BE-2', name: 'Two of BE' } })]),
        where(4, start(null), []),
        where(5, start('SB'), [visit('SB', { start: true })]),
        where(10, start('XX'), [visit('XX', { start: true })], placesRev - 1),
        where(11, start('NG'), [visit('NG', { start: true })]),
        where(12, start('NG'), [visit('NG', { start: true })]),
        where(13, start('DE'), [visit('DE', { start: true })]),
      ]),
    )
    must(await db.correct('own', { activity: 13, kind: 'not-mine' }))
  }

  describe(`places of a life in ${name}`, () => {
    claim('are told of valid runs that are the runner’s, in the order of first visit; every run is in one bucket', async (world) => {
      await filled(world)
      const told = must(await world.db.journey('own', last))
      expect(told.runs).toBe(10)
      expect(told.fates).toEqual({ placed: 4, unlooked: 1, unread: 1, virtual: 1, indoor: 0, unfiled: 1, lost: 1, placeless: 1 })
      expect(told.atSea).toBe(1)
      expect(
        told.countries.map(({ country, first: { id, start: began }, firstStart, doubtful, regions }) => [
          country,
          id,
          began,
          firstStart?.id,
          doubtful,
          regions.length,
        ]),
      ).toEqual([
        ['NL', 1, true, undefined, false, 1],
        ['BE', 2, false, 3, false, 2],
      ])
      expect(told.countries[0]?.regions[0]?.doubtful).toBe(false)
      expect([told.ends.west?.id, told.ends.south?.id, told.ends.highest, told.ends.lowest?.value]).toMatchObject([
        4,
        4,
        { id: 1, value: 31, place: { country: 'NL' } },
        -3,
      ])
      expect(told.ends.north?.place).toEqual(start('NL'))
      // Runs come to one base or none: 1, 2 and 10; 3; 4.
      expect([...told.marks.base]).toEqual([0, 0, 1, 2, -1, -1, -1, -1, -1, 0])
      expect([...told.marks.country]).toEqual([0, 0, 1, -1, -1, -1, -1, -1, -1, -1])
      expect(told.revision).toBe(must(await world.db.overview('own')).revision)
    })

    claim('end with the day that is asked for, and follow what the runner says', async (world) => {
      await filled(world)
      const early = must(await world.db.journey('own', first + 2))
      expect([early.runs, early.countries.map(({ country }) => country)]).toEqual([2, ['NL', 'BE']])
      must(await world.db.correct('own', { activity: 1, kind: 'indoor', value: true }))
      must(await world.db.correct('own', { activity: 7, kind: 'indoor', value: true }))
      must(await world.db.correct('own', { activity: 2, kind: 'deleted' }))
      const told = must(await world.db.journey('own', last))
      expect(told.fates).toMatchObject({ placed: 3, indoor: 1, placeless: 0 })
      expect(told.countries.map(({ country, first: { id } }) => [country, id])).toEqual([
        ['NL', 1],
        ['BE', 3],
      ])
    })

    claim('of an empty mirror are none', async (world) => {
      const told = must(await world.db.journey('sample', last))
      expect([told.runs, told.countries, told.farthest, told.average]).toEqual([0, [], null, null])
    })
  })
}
