import { describe, expect } from 'vitest'
import type { Face } from '../../src/domain/cards/card'
import { placesRev } from '../../src/domain/places/revision'
import { counts, inWorld, rowsOf } from './pulled.claims'
import { asked, dayMs, mark, startOf, streamed, summary } from './told-by-api.claims'
import type { PulledWorld } from './told-by-api.claims'
import { first, must, run, take } from './world.claims'

const canary = 'CANARY'
const later = asked + 7 * dayMs

const holding = async (world: PulledWorld, word: string): Promise<string[]> =>
  (await world.files()).filter(([, bytes]) => new TextDecoder('latin1').decode(bytes).includes(word)).map(([name]) => name)

/** Everything that a run of the API's may leave anywhere: its row, its track and what follows from it, the names and faces that were made of it. */
const leaveTraces = async ({ db }: PulledWorld, ids: readonly number[]): Promise<void> => {
  const long = `${canary} ${'x'.repeat(20_000)}`
  must(
    await db.keepPulled(
      ids.map((id) => summary(id, { name: `${canary} ${id}`, private_note: long, gear_id: 'g1' })),
      mark(),
    ),
  )
  must(
    await db.keepPulled(
      ids.map((id) => ({ kind: 'streams', id: String(id), body: JSON.stringify([canary]), at: asked })),
      null,
    ),
  )
  must(await db.keepPulled([{ kind: 'gear', id: 'g1', body: JSON.stringify({ id: 'g1', name: canary }), at: asked }], null))
  const data = new TextEncoder().encode(long)
  must(await db.keepPulledTracks(ids.map((id) => streamed(id, { data, route: { rev: 1, data } }))))
  const start = { country: 'FR', sovereign: 'FR', region: null, inside: true, nearBorder: { country: false, region: false } }
  const city = { name: `${canary} sur Mer`, country: 'FR', kilometres: 1 }
  must(
    await db.keepPlaces(
      'own',
      ids.map((id) => ({ name: String(id), where: { rev: placesRev, start: { ...start, city }, visits: [], unknown: 0, nowhere: 0 } })),
    ),
  )
  must(await db.keepPlaceName('own', { latitude: 4885, longitude: 235 }, canary))
  must(await db.settleTracks('own'))
  const faces: readonly Face[] = [{ status: 'forming', card: 'runs', rev: 1, missing: [long] }]
  must(await db.keepFaces('own', { revision: 1, today: 20_000, unit: 'km', firstWeekday: 1, faces }))
}

/** That what only the API tells goes when its time is over, with everything that followed from it, and that nothing falls because it went. */
export const goingClaims = (where: string, createWorld: () => Promise<PulledWorld>): void => {
  const claim = inWorld(createWorld)

  describe(`the time of Strava's API in ${where}`, () => {
    claim('ends, and no byte of it is left anywhere; what an export told ends on its last day and is as it was', async (world) => {
      const { db } = world
      await take(db, first)
      const before = await counts(world)
      await leaveTraces(world, [4, 5])
      expect(await counts(world)).toMatchObject({ validRuns: 5, columns: { best1k: [NaN, NaN, NaN, 300, 300] } })
      expect((await holding(world, canary)).toSorted()).toEqual(['/api.db', '/derived.db', '/main.db'])
      await world.at(later - 1)
      expect(await counts(world)).toMatchObject({ validRuns: 5, asOf: null })
      await world.at(later)
      expect(await counts(world)).toEqual({ ...before, asOf: before.lastDay })
      expect(await holding(world, canary)).toEqual([])
      expect(must(await db.faces('own', 20_000))).toBe(null)
      expect(must(await db.overview('own'))).toMatchObject({ goesAt: null, asOf: before.lastDay })
      expect(must(await db.pulledStanding())).toMatchObject({ activities: 0, goesAt: null, gone: true, mark: mark() })
      expect(must(await db.check('own'))).toEqual({ integrity: 'ok' })
      await world.again(true)
      expect(await counts(world)).toEqual({ ...before, asOf: before.lastDay })
      expect(await holding(world, canary)).toEqual([])
    })

    claim('is looked at when the mirror is opened, before anything is told of it', async (world) => {
      await take(world.db, first)
      await leaveTraces(world, [4])
      await world.at(later)
      await world.again()
      expect((await counts(world)).columns).toMatchObject({ id: [1, 2, 3] })
      expect(await holding(world, canary)).toEqual([])
    })

    claim('is each row’s own: one that was told of again stays, but is not counted beside missing ones until they are told of again', async (world) => {
      const { db } = world
      await take(db, first)
      must(await db.keepPulled([summary(4), summary(5)], mark()))
      must(await db.keepPulled([summary(5, {}, asked + dayMs)], null))
      await world.at(later)
      expect(await counts(world)).toMatchObject({ validRuns: 3, asOf: Math.floor(startOf(3) / dayMs) })
      expect(must(await db.pulledStanding())).toMatchObject({ activities: 1, alone: 1, goesAt: later + dayMs, gone: true })
      must(await db.keepPulled([summary(4, {}, later), summary(5, {}, later)], mark()))
      expect(await counts(world)).toMatchObject({ validRuns: 5, asOf: null })
      expect(must(await db.pulledStanding())).toMatchObject({ gone: false })
    })

    claim('leaves a hole that an export made since fills, and an older one does not', async (world) => {
      const { db } = world
      await take(db, first)
      must(await db.keepPulled([summary(6)], mark()))
      await world.at(later)
      const asOf = async () => must(await db.overview('own')).asOf
      const last = Math.floor(startOf(3) / dayMs)
      expect(await asOf()).toBe(last)
      await take(db, { hash: 'b', asOf: startOf(5), rows: [run(4)] })
      expect(await asOf()).toBe(last + 1)
      await take(db, { hash: 'c', asOf: startOf(8), rows: [run(4), run(6)] })
      expect(await counts(world)).toMatchObject({ validRuns: 5, asOf: null })
    })

    claim('takes better words with it, and the export’s stand again', async (world) => {
      const { db } = world
      await take(db, first)
      must(await db.keepPulled([summary(2, { name: canary, average_heartrate: 150 })], mark()))
      await world.at(later)
      expect(await counts(world)).toMatchObject({ validRuns: 3, asOf: null })
      expect(must(await db.page('own', 2))).toMatchObject({ name: 'Run 2', overruled: [], sources: [{ source: 1 }] })
      expect(await holding(world, canary)).toEqual([])
    })

    claim('is over at once when the runner disconnects, and the streak of the export does not fall', async (world) => {
      const { db } = world
      await take(db, first)
      const before = await counts(world)
      await leaveTraces(world, [4])
      must(await db.forgetPulled())
      expect(await counts(world)).toEqual({ ...before, asOf: before.lastDay })
      expect(await holding(world, canary)).toEqual([])
      expect(must(await db.pulledStanding())).toMatchObject({ mark: null, activities: 0, gone: true })
      await world.again()
      expect(await counts(world)).toEqual({ ...before, asOf: before.lastDay })
    })

    claim('of a runner without an export ends with nothing that could be missing', async (world) => {
      const { db } = world
      await leaveTraces(world, [4])
      await world.at(later)
      expect(await counts(world)).toMatchObject({ activities: 0, asOf: null })
      must(await db.keepPulled([summary(5, {}, later)], mark({ athlete: '7' })))
      expect(await counts(world)).toMatchObject({ activities: 1, asOf: null })
      must(await db.forgetPulled())
      expect(await holding(world, canary)).toEqual([])
    })

    claim('does not outlive the mirror: deleted, it takes everything along', async (world) => {
      const { db } = world
      await leaveTraces(world, [4])
      must(await db.erase('own'))
      expect(await holding(world, canary)).toEqual([])
      expect(await rowsOf(world, 'select * from pulled')).toEqual([])
      expect(must(await db.pulledStanding())).toMatchObject({ mark: null, activities: 0, gone: false })
    })
  })
}
