import { describe, expect, test } from 'vitest'
import { fields } from '../../src/domain/activity/columns'
import { asked, dayMs, hidden, mark, startOf, streamed, summary, told } from './told-by-api.claims'
import type { PulledWorld } from './told-by-api.claims'
import { first, must, run, take } from './world.claims'

type CreateWorld = () => Promise<PulledWorld>

export const inWorld =
  (createWorld: CreateWorld) =>
  (what: string, work: (world: PulledWorld) => Promise<void>): void =>
    test(what, async () => {
      const world = await createWorld()
      try {
        await world.at(asked)
        await work(world)
      } finally {
        await world.end()
      }
    })

/** What the mirror counts, and the days that its cards read. */
export const counts = async ({ db }: PulledWorld) => {
  const { activities, runs, validRuns, firstDay, lastDay, asOf } = must(await db.overview('own'))
  const { numbers } = must(await db.history('own', ['distance', 'minute', 'zone', 'best1k'], 99_999))
  const columns = Object.fromEntries(['id', 'day', 'distance', 'minute', 'zone', 'best1k'].map((field) => [field, [...(Reflect.get(numbers, field) ?? [])]]))
  return { activities, runs, validRuns, firstDay, lastDay, asOf, columns }
}

export const rowsOf = async ({ db }: PulledWorld, sql: string) => must(await db.select('own', sql)).rows

/** That what Strava's API tells becomes runs like all others, that one run told by both is one, and that its words stay apart. */
export const pulledClaims = (where: string, createWorld: CreateWorld): void => {
  const claim = inWorld(createWorld)

  describe(`Strava's API in ${where}`, () => {
    claim('tells runs as an export does, each value with its source and the zone that Strava names', async (world) => {
      const { db } = world
      expect(must(await db.keepPulled([summary(1), summary(2), { ...summary(3), body: 'no JSON' }], mark()))).toEqual({
        added: 2,
        changed: 0,
        known: 0,
        unread: 1,
      })
      expect(must(await db.keepPulled([summary(1, { name: 'Renamed' }, asked + 1), summary(2)], null))).toEqual({ added: 0, changed: 1, known: 1, unread: 0 })
      expect(await counts(world)).toMatchObject({ activities: 2, validRuns: 2, columns: { id: [1, 2], minute: [480, 480] } })
      const page = must(await db.page('own', 1))
      expect(page).toMatchObject({
        name: 'Renamed',
        zone: 'Europe/Paris',
        zoneSource: 'strava',
        sources: [{ source: 0, name: 'strava', line: 0 }],
        overruled: [],
      })
      expect(new Set(page?.values.map(({ source }) => source))).toEqual(new Set([0]))
      expect(must(await db.pulledStanding())).toMatchObject({ mark: mark(), activities: 2, alone: 2, waiting: 2, goesAt: asked + 7 * dayMs, gone: false })
      expect(must(await db.overview('own'))).toMatchObject({ asOf: null, goesAt: asked + 7 * dayMs })
      expect(must(await db.check('own'))).toEqual({ integrity: 'ok' })
    })

    claim('and an export tell one run, the better word wins value by value, and who lost is still there', async (world) => {
      const { db } = world
      await take(db, first)
      const before = await counts(world)
      must(await db.keepPulled([summary(2, { name: 'Renamed', distance: 5000.06, average_heartrate: 151.5 })], mark()))
      expect(await counts(world)).toEqual(before)
      const page = must(await db.page('own', 2))
      const by = (field: string) => page?.values.find((value) => value.field === field)
      expect(by('name')).toMatchObject({ value: 'Renamed', source: 0 })
      expect(by('distanceMetres')).toMatchObject({ value: 5000, source: 1 })
      expect(by('averageHeartRate')).toMatchObject({ value: 151.5, source: 0 })
      expect(by('description')).toMatchObject({ value: 'first', source: 1 })
      expect(page?.overruled).toEqual(
        expect.arrayContaining([
          { field: 'name', value: 'Run 2', source: 1 },
          { field: 'distanceMetres', value: 5000.06, source: 0 },
        ]),
      )
      expect(page?.sources.map(({ source }) => source)).toEqual([1, 0])
      expect(must(await db.pulledStanding())).toMatchObject({ activities: 1, alone: 0, goesAt: null })
    })

    claim('is told for good by a newer export, whichever came first, and the ledger counts it as new', async (world) => {
      const { db } = world
      must(await db.keepPulled([summary(2), summary(4)], mark()))
      const report = await take(db, { hash: 'b', asOf: startOf(9), rows: [run(2), run(3), run(2), run(4)] }, 1)
      expect(report).toMatchObject({ rows: { read: 4, added: 3, corrected: 0, known: 1 }, activities: 3, duplicates: [] })
      expect(must(await db.pulledStanding())).toMatchObject({ activities: 2, alone: 0 })
      const then = await counts(world)
      const other = await rowsOf(world, 'select * from activity order by id')
      await world.again(true)
      expect(await counts(world)).toEqual(then)
      expect(await rowsOf(world, 'select * from activity order by id')).toEqual(other)
      await world.at(asked + 8 * dayMs)
      expect(await counts(world)).toEqual(then)
      expect(must(await world.db.pulledStanding())).toMatchObject({ activities: 0, gone: false })
      expect(must(await world.db.check('own'))).toEqual({ integrity: 'ok' })
    })

    claim('hides an hour: the day counts, and nobody is told a minute, a zone to seek the sun of, or a twin', async (world) => {
      const { db } = world
      must(
        await db.keepPulled(
          [
            { ...summary(5), body: JSON.stringify(hidden(5)) },
            { ...summary(6), body: JSON.stringify({ ...hidden(5), id: 6 }) },
          ],
          mark(),
        ),
      )
      const { columns } = await counts(world)
      const day = Math.floor(startOf(5) / dayMs)
      expect(columns).toMatchObject({ day: [day, day], minute: [NaN, NaN], zone: [NaN, NaN] })
      expect(must(await db.lines('own', [5]))).toMatchObject([{ day, minute: null }])
      await take(db, { hash: 'a', asOf: 1, rows: [run(5)] })
      expect((await counts(world)).columns).toMatchObject({ minute: [NaN, 480] })
    })

    claim('brings tracks that are read as a file’s are, and an export’s own file goes before them', async (world) => {
      const { db } = world
      must(await db.keepPulled([summary(1), summary(2)], mark()))
      expect(must(await db.wantedPulled())).toEqual({ streams: ['2', '1'], gear: [], tracks: [], doubted: [] })
      const streams = { kind: 'streams', id: '2', body: '[]', at: asked } as const
      must(await db.keepPulled([streams, { ...streams, id: '1', body: null }], null))
      expect(must(await db.wantedPulled())).toMatchObject({ streams: [], tracks: ['2'] })
      expect(must(await db.pulledBodies('2'))).toMatchObject({ streams: '[]', gear: [] })
      expect(must(await db.pulledBodies('1'))).toBe(null)
      must(await db.keepPulledTracks([streamed(2, { data: null }), streamed(77)]))
      must(await db.settleTracks('own'))
      expect(must(await db.wantedPulled())).toMatchObject({ tracks: [] })
      expect(must(await db.pulledStanding())).toMatchObject({ waiting: 0 })
      expect((await counts(world)).columns).toMatchObject({ best1k: [NaN, 300] })
      expect(must(await db.trackPage('own', 2))).toMatchObject({ file: '2', points: 2, indoor: false })
      expect(must(await db.page('own', 2))).toMatchObject({ zoneSource: 'place' })
      expect(must(await db.wantedTracks('own'))).toMatchObject({ files: [] })
      expect(must(await db.takeout('own', 'tracks', -1)).rows).toEqual([])
      const { columns, rows } = must(await db.takeout('own', 'activities', -1))
      expect(rows.map((row) => row[columns.indexOf('fromStravaApi')])).toEqual([1, 1])
      await take(db, { hash: 'a', asOf: 1, rows: [run(2, { file: 'a/2.gpx' })] })
      expect(must(await db.wantedTracks('own'))).toMatchObject({ files: [{ name: 'a/2.gpx' }] })
      expect(must(await db.check('own'))).toEqual({ integrity: 'ok' })
    })

    claim('is corrected by the runner as an export is', async (world) => {
      const { db } = world
      must(await db.keepPulled([summary(1), summary(2)], mark()))
      must(await db.correct('own', { activity: 1, kind: 'distance', value: 6000 }))
      must(await db.correct('own', { activity: 1, kind: 'zone', value: 'Asia/Tokyo' }))
      must(await db.correct('own', { activity: 2, kind: 'deleted' }))
      const now = async () => [must(await world.db.lines('own', [1, 2])), must(await world.db.page('own', 1))?.asTold.distance]
      const [lines, asTold] = await now()
      expect(lines).toMatchObject([{ id: 1, distance: 6000, minute: 16 * 60 }])
      expect(asTold).toBe(5000)
      must(await db.keepPulled([summary(1, { distance: 5100 }, asked + 1)], null))
      expect(await now()).toMatchObject([[{ distance: 6000 }], 5100])
      await world.again(true)
      expect(await now()).toMatchObject([[{ distance: 6000 }], 5100])
    })

    claim('is doubted at once, comes back, or goes for good; an export’s row of it stays and counts', async (world) => {
      const { db } = world
      await take(db, first)
      must(await db.keepPulled([summary(3), summary(4)], mark()))
      for (const id of ['3', '4', '99']) must(await db.doubtPulled(id))
      expect((await counts(world)).columns).toMatchObject({ id: [1, 2] })
      expect(must(await db.wantedPulled()).doubted).toEqual(['3', '4', '99'])
      must(await db.settleDoubt('4', true))
      expect((await counts(world)).columns).toMatchObject({ id: [1, 2, 4] })
      for (const id of ['3', '4', '99']) must(await db.settleDoubt(id, false))
      expect((await counts(world)).columns).toMatchObject({ id: [1, 2, 3] })
      expect(must(await db.pulledStanding())).toMatchObject({ activities: 0, gone: false })
      expect(must(await db.wantedPulled()).doubted).toEqual([])
    })

    claim('tells what began between two moments for certain, whatever an export says of it', async (world) => {
      const { db } = world
      await take(db, { hash: 'a', asOf: 1, rows: [run(2), run(7)] })
      must(await db.keepPulled([...[1, 2, 3, 4].map((id) => summary(id)), { ...summary(5), body: JSON.stringify(hidden(5)) }], mark()))
      must(await db.keepPulled([summary(6, {}, asked + 9)], null))
      must(await db.doubtPulled('3'))
      const seconds = (id: number): number => startOf(id) / 1000
      const between = async (from: number, to: number | null, asOf = asked + 10) => must(await db.pulledBetween(from, to, asOf))
      expect(await between(0, null)).toEqual(['6', '5', '4', '2', '1'])
      expect(await between(0, null, asked + 9)).toEqual(['5', '4', '2', '1'])
      expect(await between(seconds(2), seconds(4))).toEqual(['2'])
      expect(await between(seconds(2) + 1, seconds(4) + 1)).toEqual(['4'])
      // One whose hour is hidden began at any hour of its day.
      expect(await between(seconds(4) + 1, seconds(5) + 86_400)).toEqual(['5'])
      expect(await between(seconds(4) + 1, seconds(5) + 3600)).toEqual([])
      expect(await between(seconds(5), seconds(6))).toEqual([])
    })

    claim('told of after a doubt ends it', async (world) => {
      const { db } = world
      must(await db.keepPulled([summary(1)], mark()))
      must(await db.doubtPulled('1'))
      must(await db.keepPulled([summary(1, {}, asked - 1)], null))
      expect(must(await db.overview('own')).runs).toBe(0)
      must(await db.keepPulled([summary(1, {}, asked + 1)], null))
      expect(must(await db.overview('own')).runs).toBe(1)
    })

    claim('never mixes two runners: the rows of the one before are forgotten first', async (world) => {
      const { db } = world
      must(await db.keepPulled([summary(1)], mark()))
      must(await db.keepPulled([summary(2)], mark({ athlete: '7' })))
      expect(await rowsOf(world, 'select id from api.reply')).toEqual([['2']])
      expect(await rowsOf(world, 'select id from activity')).toEqual([[2]])
    })

    claim('names shoes by what it tells of them, and asks for those it did not', async (world) => {
      const { db } = world
      must(await db.keepPulled([summary(1, { gear_id: 'g5' }), summary(2, { gear_id: 'g6' })], mark()))
      expect(must(await db.wantedPulled()).gear).toEqual(['g6', 'g5'])
      must(await db.keepPulled([{ kind: 'gear', id: 'g5', body: JSON.stringify({ id: 'g5', name: 'Boston' }), at: asked }], null))
      expect(must(await db.wantedPulled()).gear).toEqual(['g6'])
      const at = fields.findIndex(({ name }) => name === 'gear')
      expect((await rowsOf(world, 'select * from activity order by id')).map((row) => row[at])).toEqual(['Boston', null])
    })

    claim('is in no backup, and stays beside the mirror that a backup becomes', async (world) => {
      const { db } = world
      await take(db, first)
      must(await db.keepPulled([summary(4, { name: 'CANARY' })], mark()))
      must(await db.keepPulledTracks([streamed(4)]))
      const head = must(await db.backupHead('own'))
      const begun = must(await db.restoreBegin('own', { ...head, madeAt: 1, copies: false }))
      for (const { name } of head.tables) {
        const { lines } = must(await db.backupPiece('own', name, -1, head.stamp))
        expect(new TextDecoder().decode(lines)).not.toContain('CANARY')
        must(await db.restorePiece('own', begun.ticket, name, lines))
      }
      must(await db.restoreEnd('own', begun.ticket))
      // What a track comes to is worked out again, as of any file.
      const after = async () => [(await counts(world)).columns['id'], must(await db.wantedTracks('own')).summaries]
      expect(await after()).toEqual([[1, 2, 3, 4], ['4']])
      must(await db.undoRestore('own'))
      expect(await after()).toEqual([[1, 2, 3, 4], ['4']])
      await world.again()
      expect((await counts(world)).columns).toMatchObject({ id: [1, 2, 3, 4] })
      expect(told(4)['id']).toBe(4)
    })
  })
}
