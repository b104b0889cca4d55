import { describe, expect } from 'vitest'
import type { Layout } from '../../src/domain/activity/layout'
import { createReader } from '../../src/domain/activity/normalise'
import type { RunField } from '../../src/domain/cards/card'
import { zoneOfNumber } from '../../src/domain/enrich/zones'
import { createPacker } from '../batch/pack'
import type { Cell } from './connection'
import { cellsOf, header, headOf, layout } from './told.claims'
import { at, claimIn, first, must, rows, run, take } from './world.claims'
import type { World } from './world.claims'

/** What a store tells of what it keeps. */
export const tellingClaims = (where: string, createWorld: () => Promise<World>): void => {
  const claim = claimIn(createWorld)

  describe(`what is told on ${where}`, () => {
    claim('a deleted run stays deleted, whatever a newer export says', async (world) => {
      await take(world.db, first)
      must(await world.db.correct('own', { activity: 2, kind: 'deleted' }))
      await take(world.db, { hash: 'b', asOf: 200, rows: [run(2, { name: 'Back' }), run(4)] })
      await world.again()
      expect([...(must(await world.db.history('own', [], 99_999)).numbers.id ?? [])]).toEqual([1, 3, 4])
      expect(must(await world.db.page('own', 2))).toMatchObject({ name: 'Back', corrections: [{ activity: 2, kind: 'deleted' }] })
      expect(must(await world.db.lines('own', [2]))).toEqual([])
      expect(must(await world.db.overview('own')).activities).toBe(3)
    })

    claim('of one run recorded twice the later is left out, until the runner says they are two', async (world) => {
      const report = await take(world.db, { ...first, rows: [...first.rows, run(4, { start: at(31) })] })
      expect(report.duplicates).toEqual([{ id: 4, of: 1, why: 'same-start-and-time' }])
      expect([...(must(await world.db.history('own', [], 99_999)).numbers.id ?? [])]).toEqual([1, 2, 3])
      expect(must(await world.db.page('own', 4))?.duplicateOf).toBe(1)
      must(await world.db.correct('own', { activity: 4, kind: 'not-a-duplicate' }))
      expect([...(must(await world.db.history('own', [], 99_999)).numbers.id ?? [])]).toEqual([1, 4, 2, 3])
    })

    claim('a run whose double was deleted counts', async (world) => {
      await take(world.db, { ...first, rows: [...first.rows, run(4, { start: at(31) })] })
      must(await world.db.correct('own', { activity: 1, kind: 'deleted' }))
      expect([...(must(await world.db.history('own', [], 99_999)).numbers.id ?? [])]).toEqual([4, 2, 3])
    })

    claim('the columns of the history are what plain SQL says', async (world) => {
      const mixed = [run(5), run(3), run(1, { typeShown: 'Ride' }), run(4, { movingTime: '10' }), run(6, { name: '' }), run(300)]
      await take(world.db, { hash: 'a', asOf: 1, rows: mixed })
      const wanted: RunField[] = ['distance', 'moving', 'name', 'minute', 'temperature']
      const today = 19_723 + 50
      const found = must(await world.db.history('own', wanted, today))
      const plain = await rows(
        world,
        `select activity.id, start, day, distance, moving, name, minute, temperature from activity join wall on activity = activity.id where valid = 1 and day <= ${today} order by start`,
      )
      const column = (field: RunField): (Cell | undefined)[] => [...(found.numbers[field] ?? [])].map((value) => (Number.isNaN(value) ? null : value))
      expect(plain).toEqual(
        Array.from({ length: found.length }, (_, i) => [
          column('id')[i],
          column('start')[i],
          column('day')[i],
          column('distance')[i],
          column('moving')[i],
          found.texts.name?.[i] ?? null,
          column('minute')[i],
          column('temperature')[i],
        ]),
      )
      expect([...(found.numbers.id ?? [])]).toEqual([3, 5, 6])
      expect([...found.otherDays]).toEqual([19_724, 19_727])
    })

    claim('what a run’s track came to stands beside it, and is absent where there is no track or it was not read', async (world) => {
      const rows = [run(1, { file: 'activities/1.gpx' }), run(2, { file: 'activities/2.gpx' }), run(3), run(4, { file: 'activities/4.fit.gz' })]
      await take(world.db, { hash: 'a', asOf: 1, rows })
      const effort = { distance: '5k', metres: 5000, seconds: 1500, fromSeconds: 3, fromMetres: 9 } as const
      const summary = {
        ...{ rev: 1, metres: 5010, elapsed: 1600, moving: 1590, spikes: 0, removed: 0, trouble: null },
        ...{
          graded: null,
          halves: { ratio: 0.97, pauseShare: 0.01 },
          efforts: [{ ...effort, distance: 'mile', metres: 1609.344, seconds: 420 } as const, effort],
        },
      }
      const file = {
        bytes: 9,
        route: null,
        hash: null,
        rev: 1,
        format: 'gpx',
        points: 2,
        sizes: null,
        flaws: {},
        told: null,
        first: null,
        data: Uint8Array.of(1),
      } as const
      must(
        await world.db.keepTracks('own', [
          { ...file, name: 'activities/1.gpx', outcome: 'read', first: { latitude: 45, longitude: 7, zone: 'Europe/Rome' }, summary },
          { ...file, name: 'activities/2.gpx', outcome: 'read', summary: { ...summary, halves: null, efforts: [] } },
          { ...file, name: 'activities/4.fit.gz', outcome: 'bad-gzip', data: null, summary: null },
        ]),
      )
      must(await world.db.settleTracks('own'))
      const wanted = ['trackMetres', 'located', 'halvesRatio', 'pauseShare', 'bestMile', 'best5k', 'best10k', 'distance'] as const
      const { numbers } = must(await world.db.history('own', wanted, 99_999))
      expect([...(numbers.id ?? [])]).toEqual([1, 2, 3, 4])
      expect(Object.fromEntries(wanted.map((field) => [field, [...(numbers[field] ?? [])]]))).toEqual({
        trackMetres: [5010, 5010, NaN, NaN],
        located: [1, 0, NaN, NaN],
        halvesRatio: [0.97, NaN, NaN, NaN],
        pauseShare: [0.01, NaN, NaN, NaN],
        bestMile: [420, NaN, NaN, NaN],
        best5k: [1500, NaN, NaN, NaN],
        best10k: [NaN, NaN, NaN, NaN],
        distance: [5000, 5000, 5000, 5000],
      })
    })

    claim('a home zone sets every wall clock, and the device speaks only until then', async (world) => {
      const report = await take(world.db, first)
      expect([report.zones, report.taken.filter(({ what }) => what === 'zone')]).toEqual([{ device: 3 }, [{ what: 'zone', value: 'Europe/Paris' }]])
      const zones = async () => [...(must(await world.db.history('own', ['zone'], 99_999)).numbers.zone ?? [])].map(zoneOfNumber)
      expect([...(must(await world.db.history('own', ['minute'], 99_999)).numbers.minute ?? [])]).toEqual([480, 480, 480])
      expect(await zones()).toEqual(['Europe/Paris', 'Europe/Paris', 'Europe/Paris'])
      must(await world.db.set('own', 'homeZone', 'America/New_York'))
      expect([...(must(await world.db.history('own', ['minute'], 99_999)).numbers.minute ?? [])]).toEqual([120, 120, 120])
      expect(await zones()).toEqual(['America/New_York', 'America/New_York', 'America/New_York'])
      expect(await rows(world, 'select distinct zone, source, offset from wall')).toEqual([['America/New_York', 'home', -18_000]])
      expect(must(await world.db.settings('own'))).toEqual({ homeZone: 'America/New_York' })
    })

    claim('a home zone kept before a kill is the one the clocks show after it', async (world) => {
      await take(world.db, first)
      must(await world.db.set('own', 'homeZone', 'Asia/Tokyo'))
      const whole = await rows(world, 'select * from wall order by activity')
      await world.db.select('own', "update wall set zone = 'Europe/Paris', minute = 480")
      await world.db.select('own', 'update built set home = null, revision = revision - 1')
      await world.again()
      expect(await rows(world, 'select * from wall order by activity')).toEqual(whole)
    })

    claim('a page names the source of every value, and shows what nobody has seen before', async (world) => {
      const strange: Layout = { ...layout, columns: [...layout.columns, null], how: [...layout.how, 'unknown'] }
      const begun = must(await world.db.begin('own', headOf(first, { header: [...header, 'Moon Dust'], layout: strange })))
      const packer = createPacker()
      const cells = [...cellsOf(run(1, { gear: 'Shoe' })), '12 g']
      packer.add(2, cells, createReader(strange)(cells))
      must(await world.db.keep('own', begun.source, packer.take()))
      must(await world.db.finish('own', begun.source, true))
      await take(world.db, { hash: 'b', asOf: 200, rows: [run(1, { name: 'Renamed' })] })
      const page = must(await world.db.page('own', 1))
      expect([page?.values.find(({ field }) => field === 'gear')?.source, page?.values.find(({ field }) => field === 'name')?.source]).toEqual([1, 2])
      expect(page?.unknown).toEqual([{ title: 'Moon Dust', cell: '12 g' }])
      expect(page?.sources.map(({ source, line }) => [source, line])).toEqual([
        [1, 2],
        [2, 2],
      ])
    })

    claim('cells that could not be read are counted, with their lines and an example', async (world) => {
      const report = await take(world.db, { hash: 'a', asOf: 1, rows: [run(1, { calories: 'many' }), run(2), run(3, { calories: 'more' })] }, 2)
      expect(report.issues).toEqual([{ field: 'calories', count: 2, lines: [2, 4], cell: 'many' }])
    })

    claim('the totals of a report are what plain SQL says', async (world) => {
      const report = await take(world.db, {
        hash: 'a',
        asOf: 1,
        rows: [run(1), run(2, { typeShown: 'Ride' }), run(3, { movingTime: '' }), run(4, { flagged: '2' }), run(5, { flagged: '1' })],
      })
      const [plain] = await rows(world, 'select count(*), sum(isRun), sum(valid), sum(distance), min(start), max(start) from activity')
      expect([report.activities, report.runs, report.validRuns, report.metres, report.from, report.to]).toEqual(plain)
      expect([report.flaggedTwo, report.elapsedStoodIn, report.runMetres]).toEqual([1, 1, 20_000])
    })

    claim('the sample never stands beside the runner’s rows, and is left without a trace', async (world) => {
      await take(world.db, first)
      await take(world.db, { hash: 'x', asOf: 1, rows: [run(77)] }, 10, 'sample')
      expect(must(await world.db.overview('sample')).activities).toBe(1)
      must(await world.db.erase('sample'))
      await world.again()
      expect([must(await world.db.overview('own')).activities, must(await world.db.overview('sample')).activities]).toEqual([3, 0])
      expect(must(await world.db.overview('sample')).revision).toBe(0)
    })

    claim('a first weekday is kept after another start, moves the revision for whoever holds faces, and what no week begins on is none', async (world) => {
      await take(world.db, first)
      const { revision } = must(await world.db.overview('own'))
      must(await world.db.set('own', 'firstWeekday', 7))
      must(await world.db.set('own', 'unit', 'mi'))
      expect(must(await world.db.overview('own')).revision).toBe(revision + 2)
      await world.again()
      expect(must(await world.db.settings('own'))).toEqual({ firstWeekday: 7, unit: 'mi' })
      expect(must(await world.db.settings('sample'))).toEqual({})
      must(await world.db.set('own', 'firstWeekday', 6))
      expect(must(await world.db.settings('own')).firstWeekday).toBe(6)
      await world.db.select('own', "update setting set value = '3' where key = 'firstWeekday'")
      expect(must(await world.db.settings('own'))).toEqual({ unit: 'mi' })
      await expect(world.db.set('own', 'firstWeekday', 3 as 1)).rejects.toThrow('No week begins on weekday 3.')
    })

    claim('faces come back for the day they were worked out for', async (world) => {
      const faces = { revision: 1, today: 20_000, unit: 'km', firstWeekday: 7, faces: [] } as const
      must(await world.db.keepFaces('own', faces))
      await world.again()
      expect([must(await world.db.faces('own', 20_000)), must(await world.db.faces('own', 20_001))]).toEqual([faces, null])
    })
  })
}
