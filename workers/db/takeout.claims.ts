import { describe, expect } from 'vitest'
import type { Takeout, TakeoutPart } from '../../src/contract/takeout'
import { cellsOf } from './told.claims'
import { claimIn, first, must, rows, run, take } from './world.claims'
import type { World } from './world.claims'

const all = async ({ db }: World, part: TakeoutPart): Promise<{ readonly asked: number; readonly rows: Readonly<Record<string, unknown>>[] }> => {
  const found: Readonly<Record<string, unknown>>[] = []
  let asked = 0
  for (let after: number | null = -1; after !== null; asked++) {
    const piece: Takeout = must(await db.takeout('own', part, after))
    found.push(...piece.rows.map((row) => Object.fromEntries(piece.columns.map((column, at) => [column, row[at]]))))
    after = piece.next
  }
  return { asked, rows: found }
}

/** That everything a store keeps can be taken along. */
export const takeoutClaims = (where: string, createWorld: () => Promise<World>): void => {
  const claim = claimIn(createWorld)

  describe(`what is taken along from ${where}`, () => {
    claim('holds every row in several answers, none twice', async (world) => {
      const told = Array.from({ length: 4000 }, (_, i) => run(i + 1))
      await take(world.db, { hash: 'a', asOf: 1, rows: told })
      const kept = await all(world, 'rows')
      // 4,000 are two full answers, and a third that says there is no more.
      expect([kept.asked, kept.rows.length, new Set(kept.rows.map(({ line }) => line)).size]).toEqual([3, 4000, 4000])
      expect(kept.rows.map(({ cells }) => String(cells).split('\u001F'))).toEqual(told.map(cellsOf))
      const activities = await all(world, 'activities')
      expect(activities.rows.length).toBe(4000)
      expect(activities.rows.map(({ id, localDay }) => [id, localDay])).toEqual(await rows(world, 'select activity, day from wall order by activity'))
    })

    claim('holds what the runner said, and a deleted run as a row and a correction alone', async (world) => {
      await take(world.db, first)
      must(await world.db.set('own', 'unit', 'mi'))
      must(await world.db.set('own', 'firstWeekday', 7))
      must(await world.db.correct('own', { activity: 2, kind: 'deleted' }))
      must(await world.db.answer('own', 'the-hour', { answer: 'true', because: 'It is quiet.', of: 'You are a dawn runner.' }))
      const parts = await Promise.all(
        (['settings', 'sources', 'rows', 'reports', 'corrections', 'words', 'activities'] as const).map((part) => all(world, part)),
      )
      expect(parts.map((part) => part.rows.length)).toEqual([2, 1, 3, 1, 1, 1, 2])
      expect(parts[0]?.rows).toEqual([
        { key: 'unit', value: 'mi' },
        { key: 'firstWeekday', value: '7' },
      ])
      expect(parts[5]?.rows[0]).toMatchObject({ card: 'the-hour', because: 'It is quiet.' })
      expect(parts[4]?.rows[0]).toMatchObject({ activity: 2, kind: 'deleted' })
    })

    claim('of nothing is nothing', async (world) => {
      expect((await all(world, 'rows')).rows).toEqual([])
    })
  })
}
