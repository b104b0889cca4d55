import { describe, expect } from 'vitest'
import type { KeptTrack, WantedWays } from '../../src/contract/tracks'
import type { Visited } from '../../src/domain/places/visited'
import { createVisitReader } from '../../src/domain/places/told-visits'
import { routeRev, waysRev } from '../../src/domain/routes/revision'
import type { Route } from '../../src/domain/routes/route'
import { points, routeGrid } from '../../src/domain/routes/route'
import { storeRoute } from '../../src/domain/routes/stored-route'
import { unpackRoutes, waysOf } from '../../src/domain/routes/ways'
import { summaryRev } from '../../src/domain/tracks/revs'
import { claimIn, must, rows, run, take } from './world.claims'
import type { World } from './world.claims'

/** Two kilometres due east from a place; every ten-thousandth of a degree north is 11 m. */
const routeFrom = (north: number): Route => {
  const longitude = Float64Array.from({ length: points }, (_, point) => Math.round(4.9 * 10_000 + (270 * point) / (points - 1)) / 10_000)
  const latitude = new Float64Array(points).fill(52 + north / 10_000)
  // A few metres are no other cell here, wherever the rows of the grid begin.
  const row = 52 + Math.floor(north / 100) / 100
  const cells = new Set(Array.from({ length: 400 }, (_, at) => routeGrid.cellAt(row, 4.9 + (0.027 * at) / 400)))
  return { metres: 2000 + north, cells: Float64Array.from(cells).sort(), latitude, longitude }
}

const file = (id: number, more: Partial<KeptTrack> = {}): KeptTrack => ({
  ...{ name: `a/${id}.gpx`, hash: null, bytes: 9, rev: 1, outcome: 'read', format: 'gpx', points: 2, sizes: null, flaws: {}, told: null, first: null },
  ...{ data: Uint8Array.of(1), summary: null, route: null },
  ...more,
})
/** A file with a way of its own, as far north as told. */
const gone = (id: number, north: number): KeptTrack => file(id, { route: { rev: routeRev, data: storeRoute(routeFrom(north)) } })

const compare = async ({ db }: World): Promise<WantedWays | null> => {
  const wanted = must(await db.wantedWays('own'))
  if (wanted !== null) must(await db.keepWays('own', wanted.files, waysOf(unpackRoutes(wanted.routes))))
  return wanted
}
const fields = ['hasRoute', 'way', 'routeMetres', 'newStart', 'newMetres', 'virtual', 'placed'] as const
const columns = async ({ db }: World) => {
  const { numbers } = must(await db.history('own', fields, 99_999))
  return Object.fromEntries([...fields, 'id' as const].map((field) => [field, [...(numbers[field] ?? [])]]))
}

/** That the routes of runs are kept, that what they are told against each other is of the runs that count, and that the cards are handed it. */
export const waysClaims = (where: string, createWorld: () => Promise<World>): void => {
  const claim = claimIn(createWorld)

  /** Runs 1, 2 and 5 go one way, 3 another; 4 is a ride on the first, 6 is virtual, 7 has no file, 8's is still to be read, 9's can't be, 10's knows of no place. */
  const filled = async (world: World): Promise<void> => {
    const named = (id: number) => ({ file: `a/${id}.gpx` })
    await take(world.db, {
      hash: 'a',
      asOf: 1,
      rows: [
        ...[1, 2, 3].map((id) => run(id, named(id))),
        run(4, { ...named(4), typeShown: 'Ride' }),
        run(5, named(5)),
        run(6, { ...named(6), typeShown: 'Virtual Run' }),
        run(7),
        ...[8, 9, 10].map((id) => run(id, named(id))),
      ],
    })
    must(
      await world.db.keepTracks('own', [
        ...[gone(1, 0), gone(2, 1), gone(3, 900), gone(4, 0), gone(5, 2), gone(6, 0)],
        ...[file(9, { outcome: 'bad-gzip', data: null }), file(10, { route: { rev: routeRev, data: null } })],
      ]),
    )
  }

  describe(`ways in ${where}`, () => {
    claim('keep the runner’s name for them on each of their runs, whatever number they get, and lose it on all of them at once', async (world) => {
      await filled(world)
      await compare(world)
      const names = async () =>
        Promise.all([1, 2, 3, 5, 7].map(async (id) => must(await world.db.ownText('own', { about: 'way', activity: id }))?.text ?? null))
      must(await world.db.sayOwnText('own', { about: 'way', activity: 2 }, { text: 'The ditch', saidAt: 5 }))
      expect(await names()).toEqual(['The ditch', 'The ditch', null, 'The ditch', null])
      // Another export brings more runs on the other way: the most taken one has the first number.
      const before = await columns(world)
      await take(world.db, { hash: 'b', asOf: 2, rows: [20, 21, 22].map((id) => run(id, { file: `a/${id}.gpx` })) })
      must(await world.db.keepTracks('own', [gone(20, 900), gone(21, 900), gone(22, 900)]))
      must(await world.db.settleTracks('own'))
      await compare(world)
      await world.again()
      const after = await columns(world)
      const numberOf = (told: typeof before, id: number) => told['way']?.[told['id']?.indexOf(id) ?? -1]
      expect(numberOf(after, 1)).not.toBe(numberOf(before, 1))
      expect(await names()).toEqual(['The ditch', 'The ditch', null, 'The ditch', null])
      expect(must(await world.db.ownText('own', { about: 'way', activity: 5 }))).toEqual({ text: 'The ditch', saidAt: 5 })
      expect(must(await world.db.ownText('own', { about: 'way', activity: 20 }))).toBeNull()
      // The run of which it was said is taken out, and compared with none any more.
      must(await world.db.correct('own', { activity: 2, kind: 'deleted' }))
      await compare(world)
      expect(numberOf(await columns(world), 2)).toBeUndefined()
      expect(await names()).toEqual(['The ditch', 'The ditch', null, 'The ditch', null])
      // Named anew by another of its runs it is one name, not two.
      must(await world.db.sayOwnText('own', { about: 'way', activity: 5 }, { text: 'The long ditch', saidAt: null }))
      expect(await names()).toEqual(['The long ditch', 'The long ditch', null, 'The long ditch', null])
      expect(must(await world.db.takeout('own', 'wayNames', -1)).rows.map((row) => row.slice(0, 2))).toEqual([[5, 'The long ditch']])
      must(await world.db.sayOwnText('own', { about: 'way', activity: 1 }, null))
      expect(await names()).toEqual([null, null, null, null, null])
    })

    claim('are of runs that count, by the order of their starts, and told to the cards once they were compared', async (world) => {
      await filled(world)
      const before = await columns(world)
      expect(before['way']).toEqual(Array.from({ length: 9 }, () => NaN))
      const { revision } = must(await world.db.overview('own'))
      const wanted = await compare(world)
      expect(unpackRoutes(wanted?.routes ?? { bytes: new Uint8Array(), ends: new Uint32Array() })).toEqual([0, 1, 900, 2].map(routeFrom))
      expect(must(await world.db.overview('own')).revision).toBe(revision + 1)
      expect(await columns(world)).toEqual({
        id: [1, 2, 3, 5, 6, 7, 8, 9, 10],
        hasRoute: [1, 1, 1, 1, 0, 0, NaN, 0, 0],
        way: [0, 0, 1, 0, NaN, NaN, NaN, NaN, NaN],
        routeMetres: [2000, 2001, 2900, 2002, NaN, NaN, NaN, NaN, NaN],
        newStart: [1, 0, 1, 0, NaN, NaN, NaN, NaN, NaN],
        newMetres: [2000, 0, 2900, 0, NaN, NaN, NaN, NaN, NaN],
        virtual: [0, 0, 0, 0, 1, 0, 0, 0, 0],
        placed: [NaN, NaN, NaN, NaN, 0, 0, NaN, 0, NaN],
      })
    })

    claim('are not compared twice, and stay after another start', async (world) => {
      await filled(world)
      await compare(world)
      const told = await columns(world)
      expect(must(await world.db.wantedWays('own'))).toBeNull()
      await world.again()
      expect([must(await world.db.wantedWays('own')), await columns(world)]).toEqual([null, told])
    })

    claim('are compared anew once another run counts, and stand until then', async (world) => {
      await filled(world)
      await compare(world)
      must(await world.db.correct('own', { activity: 1, kind: 'deleted' }))
      expect((await columns(world))['newMetres']?.slice(0, 3)).toEqual([0, 2900, 0])
      expect((await compare(world))?.files.length).toBe(3)
      expect((await columns(world))['newMetres']?.slice(0, 3)).toEqual([2001, 2900, 0])
      must(await world.db.correct('own', { activity: 3, kind: 'sport', value: 'VirtualRun' }))
      // It went nowhere from the moment that it is said.
      expect((await columns(world))['way']?.slice(0, 3)).toEqual([0, NaN, 0])
      expect((await compare(world))?.files.length).toBe(2)
      must(await world.db.undo('own', 3, 'sport'))
      must(await world.db.correct('own', { activity: 2, kind: 'indoor', value: true }))
      expect((await compare(world))?.files.length).toBe(2)
      expect((await columns(world))['hasRoute']?.slice(0, 3)).toEqual([0, 1, 1])
    })

    claim('are asked for again when a file is read anew, another revision compares, or derived tables are rebuilt', async (world) => {
      await filled(world)
      await compare(world)
      must(await world.db.keepTracks('own', [gone(2, 900)]))
      expect((await columns(world))['way']?.slice(0, 4)).toEqual([0, NaN, 1, 0])
      await compare(world)
      expect((await columns(world))['way']?.slice(0, 4)).toEqual([0, 1, 1, 0])
      await world.db.select('own', `update way set rev = ${waysRev - 1}`)
      expect((await compare(world))?.files.length).toBe(4)
      await world.again(true)
      expect((await columns(world))['way']?.slice(0, 4)).toEqual([NaN, NaN, NaN, NaN])
      // Their tracks are here and are summed up again, the newest first.
      expect(must(await world.db.wantedTracks('own')).summaries).toEqual([10, 6, 5, 4, 3, 2, 1].map((id) => `a/${id}.gpx`))
    })

    claim('wait for a route of this revision, which a store of before is asked to work out', async (world) => {
      await filled(world)
      await world.db.select(
        'own',
        `insert into summary select id, ${summaryRev}, null, null, null, 0, 0, null, null, null, null, null, null, null from track_file where outcome = 'read'`,
      )
      expect(must(await world.db.wantedTracks('own')).summaries).toEqual([])
      await world.db.select('own', `update route set rev = ${routeRev - 1} where file in (select id from track_file where name = 'a/3.gpx')`)
      await world.db.select('own', `delete from route where file in (select id from track_file where name = 'a/5.gpx')`)
      expect(must(await world.db.wantedTracks('own')).summaries).toEqual(['a/5.gpx', 'a/3.gpx'])
    })

    claim('are kept in one mirror while the other is open too, with all that both write beside themselves', async (world) => {
      await filled(world)
      await take(world.db, { hash: 'x', asOf: 1, rows: [run(1, { file: 'a/1.gpx' })] }, 10, 'sample')
      for (const mirror of ['sample', 'own', 'sample'] as const) must(await world.db.keepTracks(mirror, [gone(1, 900)]))
      expect(await rows(world, "select count(*) from track_file where outcome = 'read'", 'sample')).toEqual([[1]])
    })

    claim('are kept of a mirror while the other one is open too', async (world) => {
      await filled(world)
      await take(world.db, { hash: 'x', asOf: 1, rows: [run(1, { file: 'a/1.gpx' })] }, 10, 'sample')
      must(await world.db.keepTracks('sample', [gone(1, 0)]))
      const wanted = must(await world.db.wantedWays('sample'))
      expect(wanted?.files.length).toBe(1)
      if (wanted !== null) must(await world.db.keepWays('sample', wanted.files, waysOf(unpackRoutes(wanted.routes))))
      expect([...(must(await world.db.history('sample', ['way'], 99_999)).numbers.way ?? [])]).toEqual([0])
    })

    claim('of what was erased while it was compared nothing comes back', async (world) => {
      await filled(world)
      const wanted = must(await world.db.wantedWays('own'))
      must(await world.db.erase('own'))
      if (wanted !== null) must(await world.db.keepWays('own', wanted.files, waysOf(unpackRoutes(wanted.routes))))
      expect(await rows(world, 'select count(*) from way')).toEqual([[0]])
    })

    claim('a run is told with all that it visits, in order, and a virtual one with nothing', async (world) => {
      await filled(world)
      const visit = { sovereign: 'US', metres: 900, start: true, nearBorderOnly: false, centre: { latitude: 45.39, longitude: -69.2 } }
      const maine = { ...visit, country: 'US', region: { code: 'US-ME', name: 'Maine' } }
      const over = { ...maine, region: { code: 'US-NH', name: 'New Hampshire' }, start: false, nearBorderOnly: true, centre: null }
      const place = { country: 'US', sovereign: 'US', region: maine.region, inside: true, nearBorder: { country: false, region: false } }
      const at = (kilometres: number): Visited => ({
        rev: 1,
        start: { ...place, city: { name: 'Portland', country: 'US', kilometres } },
        visits: [maine, over],
        unknown: 0,
        nowhere: 0,
      })
      const sea: Visited = { rev: 1, start: null, visits: [], unknown: 0, nowhere: 0 }
      must(await world.db.keepTracks('own', [file(1, { data: null })]))
      must(
        await world.db.keepPlaces(
          'own',
          [1, 2, 3, 6].map((id) => ({ name: `a/${id}.gpx`, where: id === 3 ? sea : at(id === 2 ? 10 : 9.9) })),
        ),
      )
      const { texts, numbers } = must(await world.db.history('own', ['visits', 'city', 'placed'], 99_999))
      const read = createVisitReader()
      const told = { country: 'US', start: true, nearBorder: false, region: 'US-ME', name: 'Maine', centre: { latitude: 45.39, longitude: -69.2 } }
      const both = [told, { ...told, region: 'US-NH', name: 'New Hampshire', start: false, nearBorder: true, centre: null }]
      expect(texts.visits?.map(read)).toEqual([both, both, [], [], [], [], [], [], []])
      expect([texts.city, [...(numbers.placed ?? [])]]).toEqual([
        ['Portland', ...Array.from({ length: 8 }, () => null)],
        [1, 1, 0, NaN, 0, 0, NaN, 0, NaN],
      ])
      expect(must(await world.db.trackPage('own', 1))?.where?.visits).toEqual([maine, over])
    })
  })
}
