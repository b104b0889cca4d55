import { describe, expect } from 'vitest'
import type { KeptTrack } from '../../src/contract/tracks'
import { planeAt } from '../../src/domain/gate/plane'
import type { Spot } from '../../src/domain/gate/plane'
import { trackAlong } from '../../src/domain/gate/small-ways'
import { createRng } from '../../src/domain/simulate/rng'
import { storeTrack } from '../../src/domain/tracks/stored'
import { claimIn, must, rows, run, take } from './world.claims'
import type { World } from './world.claims'

const door = { latitude: 52.1, longitude: 5.2 }
const plane = planeAt(door.latitude, door.longitude)

/** A loop from the door, so many metres across, as a receiver has it on a day. */
const loop = (across: number, day: number, east = 0): readonly Spot[] => {
  const rng = createRng(day)
  return Array.from({ length: 161 }, (_, i): Spot => {
    const angle = (2 * Math.PI * i) / 160
    const out = (across / 2) * (1 + 0.2 * Math.sin(3 * angle))
    return [east + across / 2 - out * Math.cos(angle) + 3 * rng.normal(), out * Math.sin(angle) + 3 * rng.normal()]
  })
}

const fileOf = (id: number): string => `a/${id}.fit.gz`

const kept = (id: number, way: readonly Spot[]): KeptTrack => {
  const track = trackAlong(way, plane)
  const { bytes, sizes } = storeTrack(track)
  return {
    ...{ name: fileOf(id), hash: null, bytes: 1, rev: 1, outcome: 'read', format: 'fit', points: way.length, sizes, flaws: {}, told: null },
    first: { latitude: track.latitude[0] ?? NaN, longitude: track.longitude[0] ?? NaN, zone: 'Europe/Amsterdam' },
    ...{ data: bytes, summary: null, route: null },
  }
}

const shapeOf = async ({ db }: World, activity: number): Promise<unknown> => must(await db.shapeOf('own', activity))

/** That of where a run went nothing leaves the store for a picture but what the gate lets out, and the same for ever. */
export const gateClaims = (where: string, createWorld: () => Promise<World>): void => {
  const claim = claimIn(createWorld)

  /** Twice the same loop, one without a file, another loop from the same door, a short one, and one from elsewhere. */
  const filled = async (world: World): Promise<void> => {
    await take(world.db, { hash: 'a', asOf: 1, rows: [1, 2, 3, 4, 5, 6].map((id) => run(id, id === 3 ? {} : { file: fileOf(id) })) })
    const ways = [kept(1, loop(4000, 1)), kept(2, loop(4000, 2)), kept(4, loop(6000, 4)), kept(5, loop(700, 5)), kept(6, loop(4000, 6, 30_000))]
    must(await world.db.keepTracks('own', ways))
  }

  describe(`the gate in ${where}`, () => {
    claim('gives a way one shape, whichever of its runs is asked for, and the same after a reload', async (world) => {
      await filled(world)
      const first = await shapeOf(world, 1)
      expect(first).toEqual({ ok: true, value: expect.stringMatching(/^(M\d{1,4} \d{1,4}(L\d{1,4} \d{1,4})+)+$/) })
      expect([await shapeOf(world, 1), await shapeOf(world, 2)]).toEqual([first, first])
      const secrets = await rows(world, 'select * from gate_zone')
      await world.again()
      expect([await shapeOf(world, 2), await rows(world, 'select * from gate_zone')]).toEqual([first, secrets])
      expect(await rows(world, 'select activity from gate_drawn')).toEqual([[1]])
    })

    claim('lets no second way out through the same place, and one from elsewhere', async (world) => {
      await filled(world)
      await shapeOf(world, 1)
      expect(await shapeOf(world, 4)).toEqual({ ok: false, code: 'other-drawn' })
      expect(await shapeOf(world, 6)).toMatchObject({ ok: true })
    })

    claim('hides a place that was asked the name of, though one run alone began there', async (world) => {
      await filled(world)
      const cellOf = async (id: number) => must(await world.db.trackPage('own', id))?.cell ?? null
      const [far, near] = [await cellOf(6), await cellOf(1)]
      expect(far).not.toEqual(near)
      if (far !== null) must(await world.db.keepPlaceName('own', far, 'Veld'))
      await shapeOf(world, 1)
      // The door, where the way ends, and the place with a name, which it does not come near to.
      const cells = await rows(
        world,
        'select cast(round(latitude * 100) as integer), cast(round(longitude * 100) as integer) from gate_zone order by longitude',
      )
      expect(cells).toEqual([near, far].map((cell) => [cell?.latitude, cell?.longitude]))
    })

    claim('hides a place that the runner gave a name of their own, though no host was asked and one run alone began there', async (world) => {
      await filled(world)
      const cell = must(await world.db.trackPage('own', 6))?.cell ?? null
      if (cell !== null) must(await world.db.sayOwnText('own', { about: 'place', cell }, { text: 'Grandmother’s', saidAt: null }))
      expect(must(await world.db.trackPage('own', 6))).toMatchObject({ called: null, ownPlace: { text: 'Grandmother’s' } })
      await shapeOf(world, 1)
      const near = must(await world.db.trackPage('own', 1))?.cell
      const cells = await rows(
        world,
        'select cast(round(latitude * 100) as integer), cast(round(longitude * 100) as integer) from gate_zone order by longitude',
      )
      expect(cells).toEqual([near, cell].map((one) => [one?.latitude, one?.longitude]))
      expect(must(await world.db.takeout('own', 'ownPlaces', -1)).rows.map((row) => row.slice(0, 3))).toEqual([
        [cell?.latitude, cell?.longitude, 'Grandmother’s'],
      ])
      // A host's answer stands behind it, and comes forward once the runner's own is taken back.
      if (cell !== null) must(await world.db.keepPlaceName('own', cell, 'Veld'))
      await world.again()
      expect(must(await world.db.trackPage('own', 6))).toMatchObject({ called: { name: 'Veld' }, ownPlace: { text: 'Grandmother’s' } })
      if (cell !== null) must(await world.db.sayOwnText('own', { about: 'place', cell }, null))
      expect(must(await world.db.trackPage('own', 6))).toMatchObject({ called: { name: 'Veld' }, ownPlace: null })
    })

    claim('says why there is no shape, and then remembers nothing', async (world) => {
      await filled(world)
      expect([await shapeOf(world, 3), await shapeOf(world, 5), await shapeOf(world, 99)]).toEqual([
        { ok: false, code: 'no-track' },
        { ok: false, code: 'nothing-left' },
        { ok: false, code: 'no-track' },
      ])
      expect(await rows(world, 'select (select count(*) from gate_zone), (select count(*) from gate_drawn)')).toEqual([[0, 0]])
    })

    claim('forgets its secrets with everything else', async (world) => {
      await filled(world)
      await shapeOf(world, 1)
      must(await world.db.erase('own'))
      expect(await rows(world, 'select (select count(*) from gate_zone), (select count(*) from gate_drawn)')).toEqual([[0, 0]])
    })
  })
}
