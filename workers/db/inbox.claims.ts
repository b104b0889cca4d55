import { describe, expect } from 'vitest'
import type { InboxLetter } from '../../src/contract/inbox'
import { counts, inWorld } from './pulled.claims'
import { asked, dayMs, letter, mark, summary } from './told-by-api.claims'
import type { PulledWorld } from './told-by-api.claims'
import { must } from './world.claims'

/** A world in which letters can be left. */
export interface LetterWorld extends PulledWorld {
  readonly leave: (one: InboxLetter, at?: number) => void
  readonly left: () => number
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
      world.leave(letter(8, 2))
      await world.again()
      expect((await counts(world)).columns).toMatchObject({ id: [1, 2] })
      expect(world.left()).toBe(0)
      // Kept, and not yet removed when the worker died.
      world.leave(letter(8, 2))
      expect(must(await world.db.emptyInbox())).toEqual({ letters: 1, dropped: 0 })
      expect((await counts(world)).columns).toMatchObject({ id: [1, 2] })
    })

    inBox('of another athlete, too old ones, and those that nobody can read are removed unread', async (world) => {
      const { db } = world
      must(await db.keepPulled([summary(1)], mark()))
      world.leave(letter(1, 2, { athlete: '7' }))
      world.leave(letter(2, 3), asked - 7 * dayMs)
      world.leave({ ...letter(3, 4), replies: [{ ...summary(4), at: 0.5 }] })
      world.leave(letter(4, 5))
      expect(must(await db.emptyInbox())).toEqual({ letters: 1, dropped: 3 })
      expect((await counts(world)).columns).toMatchObject({ id: [1, 5] })
      expect(world.left()).toBe(0)
    })

    inBox('that tell of nobody who is connected are removed unread', async (world) => {
      world.leave(letter(1, 2))
      expect(must(await world.db.emptyInbox())).toEqual({ letters: 0, dropped: 0 })
      expect([world.left(), must(await world.db.overview('own')).activities]).toEqual([0, 0])
    })

    inBox('of a run that is gone are a doubt, until Strava is asked', async (world) => {
      const { db } = world
      must(await db.keepPulled([summary(1), summary(2)], mark()))
      world.leave(letter(1, 2, { about: 'gone', replies: [] }))
      must(await db.emptyInbox())
      expect(must(await db.wantedPulled()).doubted).toEqual(['2'])
      expect((await counts(world)).columns).toMatchObject({ id: [1] })
    })

    inBox('go with everything else', async (world) => {
      const { db } = world
      must(await db.keepPulled([summary(1)], mark()))
      world.leave(letter(1, 2))
      must(await db.forgetPulled())
      world.leave(letter(1, 2))
      must(await db.erase('own'))
      expect(world.left()).toBe(0)
    })
  })
}
