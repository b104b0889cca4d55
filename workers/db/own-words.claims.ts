import { describe, expect } from 'vitest'
import { claimIn, first, must, run, take } from './world.claims'
import type { World } from './world.claims'

const reason = { answer: 'true', because: 'The children sleep until seven.', of: 'You are a dawn runner.' } as const

/** What a store keeps of the runner's own words. */
export const ownWordClaims = (where: string, createWorld: () => Promise<World>): void => {
  const claim = claimIn(createWorld)

  describe(`the runner’s own words on ${where}`, () => {
    claim('are as they were typed after a newer export and another start', async (world) => {
      await take(world.db, first)
      must(await world.db.answer('own', 'the-hour', reason))
      must(await world.db.answer('own', 'the-chain', { answer: 'not-me', because: '', of: 'Your longest thread is 9 weeks.' }))
      const before = must(await world.db.words('own'))
      await take(world.db, { hash: 'b', asOf: 200, rows: [run(2, { name: 'Again' }), run(4)] })
      await world.again()
      expect(must(await world.db.words('own'))).toEqual(before)
      expect(before).toMatchObject([
        { card: 'the-hour', ...reason, pinnedAt: null },
        { card: 'the-chain', answer: 'not-me' },
      ])
    })

    claim('give way to later ones, and a pin outlives an answer that is taken back', async (world) => {
      must(await world.db.pin('own', 'the-hour', true))
      must(await world.db.answer('own', 'the-hour', reason))
      must(await world.db.answer('own', 'the-hour', { ...reason, because: 'I like the quiet.' }))
      expect(must(await world.db.words('own'))).toMatchObject([{ because: 'I like the quiet.' }])
      must(await world.db.answer('own', 'the-hour', null))
      expect(must(await world.db.words('own'))).toMatchObject([{ card: 'the-hour', answer: null, because: '', of: '', answeredAt: null }])
      must(await world.db.pin('own', 'the-hour', false))
      expect(must(await world.db.words('own'))).toEqual([])
    })

    claim('stay when a pin goes, and are gone when both are', async (world) => {
      must(await world.db.answer('own', 'the-hour', reason))
      must(await world.db.pin('own', 'the-hour', true))
      must(await world.db.pin('own', 'the-hour', false))
      expect(must(await world.db.words('own'))).toMatchObject([{ ...reason, pinnedAt: null }])
      must(await world.db.answer('own', 'the-hour', null))
      expect(must(await world.db.words('own'))).toEqual([])
    })

    claim('the latest pin stands first', async (world) => {
      for (const card of ['the-hour', 'the-chain', 'first-line']) must(await world.db.pin('own', card, true))
      must(await world.db.pin('own', 'the-hour', true))
      expect(must(await world.db.words('own')).map(({ card }) => card)[0]).toBe('the-hour')
      expect(must(await world.db.words('sample'))).toEqual([])
    })

    claim('half a character is mended at the door', async (world) => {
      must(await world.db.answer('own', 'the-hour', { ...reason, because: 'Half \uD83D and \0 none' }))
      expect(must(await world.db.words('own'))[0]?.because).toBe('Half \uFFFD and  none')
    })
  })
}
