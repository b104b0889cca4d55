import { describe, expect } from 'vitest'
import { claimIn, first, must, take } from './world.claims'
import type { World } from './world.claims'

const refused = { ok: false, code: 'bad-correction' }

/** What a store keeps of the runner's own lines and names. */
export const ownTextClaims = (where: string, createWorld: () => Promise<World>): void => {
  const claim = claimIn(createWorld)

  describe(`the runner’s own text on ${where}`, () => {
    claim('a line about a year outlives a newer export and another start, gives way to a later one, and is put back with its time', async (world) => {
      await take(world.db, first)
      const told = async (year: number) => must(await world.db.ownText('own', { about: 'year', year: year }))
      must(await world.db.sayOwnText('own', { about: 'year', year: 2024 }, { text: 'The year of the dog.', saidAt: 86_400_000 }))
      await take(world.db, { hash: 'b', asOf: 200, rows: [] })
      await world.again()
      expect(await told(2024)).toEqual({ text: 'The year of the dog.', saidAt: 86_400_000 })
      expect([await told(2023), must(await world.db.ownText('sample', { about: 'year', year: 2024 }))]).toEqual([null, null])
      must(await world.db.sayOwnText('own', { about: 'year', year: 2024 }, { text: ' Half \uD83D and \0 none ', saidAt: null }))
      expect(await told(2024)).toMatchObject({ text: 'Half \uFFFD and  none' })
      expect((await told(2024))?.saidAt).toBeGreaterThan(86_400_000)
      const { columns, rows } = must(await world.db.takeout('own', 'chapterNotes', -1))
      expect([columns, rows.map(([year, note]) => [year, note])]).toEqual([['year', 'note', 'noted_at'], [[2024, 'Half \uFFFD and  none']]])
      must(await world.db.sayOwnText('own', { about: 'year', year: 2024 }, null))
      expect(await told(2024)).toBeNull()
    })

    claim('an empty line or name, one that is too long, and one of what can’t be is refused, and changes nothing', async (world) => {
      await take(world.db, first)
      const given = (text: string) => ({ text, saidAt: null })
      expect([
        await world.db.sayOwnText('own', { about: 'year', year: 2024 }, given('x'.repeat(201))),
        await world.db.sayOwnText('own', { about: 'year', year: 2024 }, given(' ')),
        await world.db.sayOwnText('own', { about: 'year', year: 2024.5 }, given('x')),
        await world.db.sayOwnText('own', { about: 'way', activity: 1 }, given('x'.repeat(61))),
        await world.db.sayOwnText('own', { about: 'way', activity: 99 }, given('x')),
        await world.db.sayOwnText('own', { about: 'place', cell: { latitude: 5210, longitude: 520 } }, given('x'.repeat(61))),
        await world.db.sayOwnText('own', { about: 'place', cell: { latitude: 52.1, longitude: 5.2 } }, given('x')),
      ]).toMatchObject(Array.from({ length: 7 }, () => refused))
      for (const part of ['chapterNotes', 'wayNames', 'ownPlaces'] as const) expect(must(await world.db.takeout('own', part, -1)).rows).toEqual([])
    })
  })
}
