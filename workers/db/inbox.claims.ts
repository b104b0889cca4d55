import { describe, expect } from 'vitest'
import type { InboxLetter } from '../../src/contract/inbox'
import { counts, inWorld } from './pulled.claims'
import { dayMs, letter, mark, summary } from './told-by-api.claims'
import type { PulledWorld } from './told-by-api.claims'
import { must } from './world.claims'

/** A world in which letters can be left. */
export interface LetterWorld extends PulledWorld {
  readonly leave: (one: InboxLetter) => Promise<void>
  readonly left: () => Promise<number>
}

/** That what the service worker left is taken in once, before anything is told, and only for whom it is. */
export const inboxClaims = (where: string, createWorld: () => Promise<LetterWorld>): void => {
  const inBox = (what: string, work: (world: LetterWorld) => Promise<void>): void => {
    let made: LetterWorld | null = null
    inWorld(async () => (made = await createWorld()))(what, async () => {
      if (made !== null) await work(made)
    })
  }

  describe(`letters in ${where}`, () => {
    inBox('are taken in before the first card, and once', async (world) => {
      const { db } = world
      must(await db.keepPulled([summary(1)], mark()))
      await world.leave(letter(8, 2))
      await world.again()
      expect((await counts(world)).columns).toMatchObject({ id: [1, 2] })
      expect(await world.left()).toBe(0)
      // Kept, and not yet removed when the worker died.
      await world.leave(letter(8, 2))
      expect(must(await world.db.emptyInbox())).toEqual({ letters: 1, dropped: 0 })
      expect((await counts(world)).columns).toMatchObject({ id: [1, 2] })
    })

    inBox('of another athlete, and those that nobody can read are removed unread', async (world) => {
      const { db } = world
      must(await db.keepPulled([summary(1)], mark()))
      await world.leave(letter(1, 2, { athlete: '7' }))
      await world.leave({ ...letter(3, 4), replies: [{ ...summary(4), at: 0.5 }] })
      await world.leave(letter(4, 5))
      expect(must(await db.emptyInbox())).toEqual({ letters: 1, dropped: 2 })
      expect((await counts(world)).columns).toMatchObject({ id: [1, 5] })
      expect(await world.left()).toBe(0)
    })

    inBox('that have had their time are removed unread', async (world) => {
      const { db } = world
      const now = Date.now()
      await world.at(now + 8 * dayMs)
      must(await db.keepPulled([summary(1, {}, now + 8 * dayMs)], mark()))
      await world.leave(letter(2, 3))
      expect(must(await db.emptyInbox())).toEqual({ letters: 0, dropped: 1 })
      expect([await world.left(), (await counts(world)).columns['id']]).toEqual([0, [1]])
    })

    inBox('that tell of nobody who is connected are removed unread', async (world) => {
      await world.leave(letter(1, 2))
      expect(must(await world.db.emptyInbox())).toEqual({ letters: 0, dropped: 0 })
      expect([await world.left(), must(await world.db.overview('own')).activities]).toEqual([0, 0])
    })

    inBox('of a run that is gone are a doubt, until Strava is asked', async (world) => {
      const { db } = world
      must(await db.keepPulled([summary(1), summary(2)], mark()))
      await world.leave(letter(1, 2, { about: 'gone', replies: [] }))
      must(await db.emptyInbox())
      expect(must(await db.wantedPulled()).doubted).toEqual(['2'])
      expect((await counts(world)).columns).toMatchObject({ id: [1] })
    })

    inBox('of a run that is gone say nothing against what Strava told of it since', async (world) => {
      const { db } = world
      const now = Date.now()
      must(await db.keepPulled([summary(1), summary(2)], mark()))
      await world.leave(letter(1, 2, { about: 'gone', replies: [] }))
      must(await db.keepPulled([summary(2, {}, now + dayMs)], mark()))
      must(await db.emptyInbox())
      expect(must(await db.wantedPulled()).doubted).toEqual([])
      expect((await counts(world)).columns).toMatchObject({ id: [1, 2] })
    })

    inBox('go with everything else', async (world) => {
      const { db } = world
      must(await db.keepPulled([summary(1)], mark()))
      await world.leave(letter(1, 2))
      must(await db.forgetPulled())
      await world.leave(letter(1, 2))
      must(await db.erase('own'))
      expect(await world.left()).toBe(0)
    })
  })
}
