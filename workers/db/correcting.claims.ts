import { describe, expect } from 'vitest'
import type { Correction, CorrectionKind } from '../../src/contract/db'
import { at, claimIn, first, must, rows, run, take } from './world.claims'
import type { Export, World } from './world.claims'

const newer: Export = { hash: 'b', asOf: 200, rows: [run(1, { name: 'Renamed', distanceMetres: '6000.0' }), run(2), run(4)] }
/** Older than what is kept: its rows are told again from the first. */
const older: Export = { hash: 'c', asOf: 50, rows: [run(1, { description: 'as it was' }), run(5)] }

const counted = async ({ db }: World): Promise<number[]> => [...(must(await db.history('own', [], 99_999)).numbers.id ?? [])]

/** Everything the cards and pages can see. */
const seen = async (world: World): Promise<unknown> => [
  await rows(world, 'select * from activity order by id'),
  await rows(world, 'select * from wall order by activity'),
  await counted(world),
  must(await world.db.corrections('own')),
  await Promise.all([1, 2, 3, 4, 5].map(async (id) => must(await world.db.page('own', id)))),
]

const each: readonly Correction[] = [
  { activity: 1, kind: 'deleted' },
  { activity: 1, kind: 'not-mine' },
  { activity: 1, kind: 'sport', value: 'Ride' },
  { activity: 1, kind: 'sport', value: 'TrailRun' },
  { activity: 1, kind: 'indoor', value: true },
  { activity: 1, kind: 'race', value: true },
  { activity: 1, kind: 'race', value: false },
  { activity: 1, kind: 'race-skipped' },
  { activity: 1, kind: 'zone', value: 'Asia/Tokyo' },
  { activity: 1, kind: 'distance', value: 7000 },
  { activity: 1, kind: 'same-as', value: 2 },
]

/** What becomes of the runner's corrections in a store. */
export const correctingClaims = (where: string, createWorld: () => Promise<World>): void => {
  const claim = claimIn(createWorld)

  describe(`corrections on ${where}`, () => {
    for (const correction of each) {
      const what = `${correction.kind}${'value' in correction ? ` ${correction.value}` : ''}`
      claim(`${what}: told at once or from the facts alone is the same, after exports older and newer too`, async (world) => {
        await take(world.db, first)
        must(await world.db.correct('own', correction))
        const then = await seen(world)
        await world.again(true)
        await world.again()
        expect(await seen(world)).toEqual(then)
        await take(world.db, newer)
        await take(world.db, older)
        const now = await seen(world)
        await world.again(true)
        await world.again()
        expect(await seen(world)).toEqual(now)
        expect(must(await world.db.page('own', 1))?.corrections).toEqual([correction])
      })

      claim(`${what}: undone, it leaves nothing behind`, async (world) => {
        await take(world.db, first)
        const before = await seen(world)
        must(await world.db.correct('own', correction))
        expect(await seen(world)).not.toEqual(before)
        must(await world.db.undo('own', 1, correction.kind))
        expect(await seen(world)).toEqual(before)
      })
    }

    claim('what is corrected is what the cards read, and the sources’ own word stays beside it', async (world) => {
      await take(world.db, first)
      must(await world.db.correct('own', { activity: 1, kind: 'distance', value: 7000 }))
      must(await world.db.correct('own', { activity: 2, kind: 'sport', value: 'Walk' }))
      must(await world.db.correct('own', { activity: 3, kind: 'zone', value: 'Asia/Tokyo' }))
      const history = must(await world.db.history('own', ['distance', 'minute'], 99_999))
      expect([[...(history.numbers.id ?? [])], [...(history.numbers.distance ?? [])], [...(history.numbers.minute ?? [])]]).toEqual([
        [1, 3],
        [7000, 5000],
        [8 * 60, 16 * 60],
      ])
      expect(must(await world.db.page('own', 1))).toMatchObject({ distance: 7000, asTold: { sport: 'Run', distance: 5000 } })
      expect(must(await world.db.page('own', 3))?.zoneSource).toBe('runner')
    })

    claim('a newer export speaks beside a correction and not over it', async (world) => {
      await take(world.db, first)
      must(await world.db.correct('own', { activity: 1, kind: 'distance', value: 7000 }))
      await take(world.db, newer)
      expect(must(await world.db.page('own', 1))).toMatchObject({ name: 'Renamed', distance: 7000, asTold: { distance: 6000 } })
      must(await world.db.undo('own', 1, 'distance'))
      expect(must(await world.db.page('own', 1))).toMatchObject({ name: 'Renamed', distance: 6000, corrections: [] })
    })

    claim('two recordings are joined and parted again; what counts in another’s place counts itself once that is gone', async (world) => {
      await take(world.db, { ...first, rows: [...first.rows, run(4, { start: at(31) })] })
      expect(await counted(world)).toEqual([1, 2, 3])
      must(await world.db.correct('own', { activity: 4, kind: 'not-a-duplicate' }))
      expect(await counted(world)).toEqual([1, 4, 2, 3])
      must(await world.db.correct('own', { activity: 4, kind: 'same-as', value: 1 }))
      expect(must(await world.db.page('own', 4))?.duplicateOf).toBe(1)
      expect(must(await world.db.corrections('own')).map(({ correction }) => correction.kind)).toEqual(['same-as'])
      expect(await counted(world)).toEqual([1, 2, 3])
      must(await world.db.correct('own', { activity: 1, kind: 'not-mine' }))
      expect(await counted(world)).toEqual([4, 2, 3])
    })

    claim('a skipped question changes nothing that the cards read, gives way to an answer, and is not put over one', async (world) => {
      await take(world.db, first)
      const read = async (): Promise<unknown> => {
        const { numbers } = must(await world.db.history('own', ['isRace', 'raceSaid', 'distance'], 99_999))
        return [numbers, must(await world.db.page('own', 1))?.asTold]
      }
      const said = async (): Promise<unknown> => must(await world.db.corrections('own')).map(({ correction }) => correction)
      const before = await read()
      must(await world.db.correct('own', { activity: 1, kind: 'race-skipped' }))
      must(await world.db.correct('own', { activity: 2, kind: 'race-skipped' }))
      await world.again()
      expect(await read()).toEqual(before)
      must(await world.db.correct('own', { activity: 1, kind: 'race', value: false }))
      await world.again()
      // The last answer stands first: by this it is taken back.
      expect(await said()).toEqual([
        { activity: 1, kind: 'race', value: false },
        { activity: 2, kind: 'race-skipped' },
      ])
      expect(await world.db.correct('own', { activity: 1, kind: 'race-skipped' })).toMatchObject({ ok: false, code: 'bad-correction' })
      must(await world.db.undo('own', 1, 'race'))
      must(await world.db.undo('own', 2, 'race-skipped'))
      expect([await read(), await said()]).toEqual([before, []])
    })

    claim('what can’t be is refused, and changes nothing', async (world) => {
      await take(world.db, first)
      must(await world.db.correct('own', { activity: 3, kind: 'same-as', value: 2 }))
      const before = await seen(world)
      const refused: readonly Correction[] = [
        { activity: 99, kind: 'deleted' },
        { activity: 1, kind: 'sport', value: 'Juggling' },
        { activity: 1, kind: 'zone', value: 'Mars/Olympus' },
        { activity: 1, kind: 'distance', value: 0 },
        { activity: 1, kind: 'distance', value: Number.NaN },
        { activity: 1, kind: 'same-as', value: 1 },
        { activity: 1, kind: 'same-as', value: 77 },
        { activity: 1, kind: 'same-as', value: 3 },
        { activity: 2, kind: 'same-as', value: 1 },
      ]
      for (const correction of refused)
        expect([correction, await world.db.correct('own', correction)]).toMatchObject([correction, { ok: false, code: 'bad-correction' }])
      expect(must(await world.db.undo('own', 1, 'deleted' satisfies CorrectionKind))).toBeNull()
      expect(await seen(world)).toEqual(before)
    })
  })
}
