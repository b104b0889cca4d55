import { describe, expect } from 'vitest'
import { skyNames } from '../../src/domain/weather/skies'
import { claimIn, first, must, run, take } from './world.claims'
import type { World } from './world.claims'

const note = { note: 'The bridge was closed that day.', of: 'Your 2nd run, in January 2024.' } as const

/** What a store keeps of the runner's words on milestones, and of their own ones. */
export const wallClaims = (where: string, createWorld: () => Promise<World>): void => {
  const claim = claimIn(createWorld)

  describe(`what the runner says of milestones on ${where}`, () => {
    claim('is as they said it after a newer export, another start, other tables and the removal of the run', async (world) => {
      await take(world.db, first)
      must(await world.db.noteMilestone('own', 'runs.1', note))
      must(await world.db.pinMilestone('own', 'runs.1', true))
      must(await world.db.hideMilestone('own', 'streaks.day.7', true))
      const own = must(await world.db.keepOwnMilestone('own', { id: null, activity: 2, sentence: 'The day I stopped counting.' }))
      const before = must(await world.db.wallWords('own'))
      await take(world.db, { hash: 'b', asOf: 200, rows: [run(2, { name: 'Again' }), run(4)] })
      await world.again(true)
      expect(must(await world.db.wallWords('own'))).toEqual(before)
      expect(before.words).toMatchObject([
        { milestone: 'runs.1', ...note, hiddenAt: null },
        { milestone: 'streaks.day.7', note: '', of: '', notedAt: null, pinnedAt: null },
      ])
      must(await world.db.correct('own', { activity: 2, kind: 'deleted' }))
      must(await world.db.correct('own', { activity: 1, kind: 'deleted' }))
      const removed = must(await world.db.wallWords('own'))
      expect(removed.words).toEqual(before.words)
      expect(removed.own).toMatchObject([{ id: own, activity: 2, sentence: 'The day I stopped counting.', start: null, day: null }])
      must(await world.db.undo('own', 2, 'deleted'))
      expect(must(await world.db.wallWords('own')).own).toEqual(before.own)
      expect(must(await world.db.wallWords('sample'))).toEqual({ words: [], own: [] })
    })

    claim('gives way to what they say later, and is gone when nothing is said any more', async (world) => {
      must(await world.db.noteMilestone('own', 'runs.1', note))
      must(await world.db.noteMilestone('own', 'runs.1', { ...note, note: 'Half \uD83D and \0 none' }))
      expect(must(await world.db.wallWords('own')).words).toMatchObject([{ note: 'Half \uFFFD and  none' }])
      must(await world.db.hideMilestone('own', 'runs.1', true))
      must(await world.db.noteMilestone('own', 'runs.1', null))
      expect(must(await world.db.wallWords('own')).words).toMatchObject([{ note: '', of: '', notedAt: null }])
      must(await world.db.hideMilestone('own', 'runs.1', false))
      expect(must(await world.db.wallWords('own')).words).toEqual([])
      must(await world.db.pinMilestone('own', 'runs.1', true))
      must(await world.db.pinMilestone('own', 'runs.10', true))
      const [one, other] = must(await world.db.wallWords('own')).words
      expect((other?.pinnedAt ?? 0) > (one?.pinnedAt ?? 0)).toBe(true)
      must(await world.db.pinMilestone('own', 'runs.1', false))
      must(await world.db.pinMilestone('own', 'runs.10', false))
      expect(must(await world.db.wallWords('own')).words).toEqual([])
      expect(await world.db.noteMilestone('own', 'runs.1', { note: 'x'.repeat(201), of: '' })).toMatchObject({ ok: false, code: 'bad-correction' })
      expect(must(await world.db.wallWords('own')).words).toEqual([])
    })

    claim('stands by a run, changes, goes with its word, and its id is never another’s', async (world) => {
      await take(world.db, first)
      const keep = (id: number | null, activity: number, sentence: string) => world.db.keepOwnMilestone('own', { id, activity, sentence })
      expect(must(await keep(null, 1, '  Before the children woke.  '))).toBe(1)
      expect(must(await keep(null, 3, 'With my father.'))).toBe(2)
      must(await world.db.pinMilestone('own', 'own.2', true))
      must(await keep(2, 2, 'With my father, in the snow.'))
      const told = must(await world.db.wallWords('own'))
      expect(told.own.map(({ id, activity, sentence }) => [id, activity, sentence])).toEqual([
        [1, 1, 'Before the children woke.'],
        [2, 2, 'With my father, in the snow.'],
      ])
      const [[start, day]] = must(await world.db.select('own', 'select start, day from activity join wall on wall.activity = activity.id where id = 2'))
        .rows as [[number, number]]
      expect(told.own[1]).toMatchObject({ start, day })
      must(await world.db.removeOwnMilestone('own', 2))
      expect(must(await world.db.wallWords('own'))).toMatchObject({ words: [], own: [{ id: 1 }] })
      expect(must(await keep(null, 3, 'Another.'))).toBe(3)
      // Taken back: under its own id.
      expect(must(await keep(2, 2, 'With my father, in the snow.'))).toBe(2)
      expect(must(await world.db.wallWords('own')).own.map(({ id }) => id)).toEqual([1, 2, 3])
      for (const refused of [
        await keep(null, 99, 'Nobody ran.'),
        await keep(null, 1, '  '),
        await keep(null, 1, 'x'.repeat(201)),
        await keep(9, 1, 'An id of nobody’s.'),
      ])
        expect(refused).toMatchObject({ ok: false, code: 'bad-correction' })
      expect(must(await world.db.wallWords('own')).own).toHaveLength(3)
    })

    claim('is taken along', async (world) => {
      await take(world.db, first)
      must(await world.db.noteMilestone('own', 'runs.1', note))
      must(await world.db.keepOwnMilestone('own', { id: null, activity: 1, sentence: 'Mine.' }))
      const part = async (name: 'milestoneWords' | 'ownMilestones') => must(await world.db.takeout('own', name, -1))
      expect((await part('milestoneWords')).rows).toMatchObject([['runs.1', note.note, note.of, expect.any(Number), null, null]])
      expect((await part('ownMilestones')).rows).toMatchObject([[1, 1, 'Mine.', expect.any(Number)]])
    })
  })

  describe(`what the wall asks of ${where}`, () => {
    claim('is the sky by the export’s own number, and by no number that nobody knows', async (world) => {
      const codes = [...['1', '5', '6', '7'].map((weatherCondition) => ({ weatherCondition })), {}]
      await take(world.db, { hash: 'a', asOf: 1, rows: codes.map((told, at) => run(at + 1, told)) })
      const { numbers } = must(await world.db.history('own', ['sky', 'skyFrom', 'nearCountry'], 99_999))
      expect(Array.from(numbers.sky ?? [], (sky) => skyNames[sky] ?? null)).toEqual(['clear', 'rain', 'snow', null, null])
      expect([...(numbers.skyFrom ?? [])]).toEqual([0, 0, 0, Number.NaN, Number.NaN])
      expect([...(numbers.nearCountry ?? [])].every(Number.isNaN)).toBe(true)
    })
  })
}
