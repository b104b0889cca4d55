import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDb } from './db'
import { noLetterbox } from './letterbox'
import { registryShape } from './shape'
import { openMemory } from './sqlite'
import { asked, dayMs, hidden, mark, streamed, summary } from './told-by-api.claims'
import { must, run, take } from './world.claims'

const shape = registryShape()
const ids = fc.integer({ min: 1, max: 6 })

type Act =
  | { readonly do: 'tell'; readonly id: number; readonly name: string; readonly hides: boolean }
  | { readonly do: 'export'; readonly ids: readonly number[]; readonly asOf: number }
  | { readonly do: 'track' | 'doubt' | 'there' | 'gone' | 'delete' | 'undo'; readonly id: number }
  | { readonly do: 'wait' | 'forget'; readonly id?: never }

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant('tell' as const), id: ids, name: fc.constantFrom('one', 'two'), hides: fc.boolean() }),
  fc.record({ do: fc.constant('export' as const), ids: fc.array(ids, { minLength: 1, maxLength: 4 }), asOf: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ do: fc.constantFrom('track' as const, 'doubt' as const, 'there' as const, 'gone' as const, 'delete' as const, 'undo' as const), id: ids }),
  fc.record({ do: fc.constantFrom('wait' as const, 'wait' as const, 'forget' as const) }),
)

const tables = {
  activity: 'select * from activity order by id',
  wall: 'select activity, zone, source, day, minute, instant from wall order by activity',
  pulled: 'select * from pulled order by activity',
  hidden: 'select * from hidden order by activity',
  duplicate: 'select * from duplicate order by id, of',
  holed: 'select holed from built',
}

test('whatever the API and exports tell, in whatever order, and whatever of it goes, stands as if it had all been worked out at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 1, maxLength: 9 }), async (all) => {
      const memory = await openMemory()
      let now = asked
      const open = () =>
        createDb({ ...memory, shut: () => undefined }, shape, {
          ...{ build: 'test', now: () => now, clock: () => performance.now(), chance: () => 0.5, breathe: async () => undefined },
          ...{ originals: async () => 0, forgetOriginals: async () => true, letterbox: noLetterbox, changed: () => undefined },
          ...{ every: () => () => undefined, gone: () => undefined },
        })
      const db = open()
      for (const [turn, one] of all.entries()) {
        now += dayMs
        if (one.do === 'tell') {
          const told = one.hides ? { ...hidden(one.id), name: one.name } : { name: one.name }
          must(await db.keepPulled([summary(one.id, told, now)], mark()))
        } else if (one.do === 'export') {
          const rows = [...new Set(one.ids)].map((id) => run(id, { name: `of ${one.asOf}` }))
          await take(db, { hash: String(turn), asOf: one.asOf, rows }, 2)
        } else if (one.do === 'track') {
          must(await db.keepPulledTracks([streamed(one.id)]))
          must(await db.settleTracks('own'))
        } else if (one.id === undefined) {
          if (one.do === 'wait') now += 3 * dayMs
          else must(await db.forgetPulled())
        } else if (one.do === 'doubt') must(await db.doubtPulled(String(one.id)))
        else if (one.do === 'there' || one.do === 'gone') must(await db.settleDoubt(String(one.id), one.do === 'there'))
        // Of a run that nobody tells of nothing can be said.
        else if (one.do === 'delete') await db.correct('own', { activity: one.id, kind: 'deleted' })
        else must(await db.undo('own', one.id, 'deleted'))
      }
      const read = async (from: typeof db) => {
        const { revision: _, ...counted } = must(await from.overview('own'))
        const { bytes: __, ...rest } = counted
        const told: unknown[] = [rest, must(await from.pulledStanding()), must(await from.check('own'))]
        for (const sql of Object.values(tables)) told.push(must(await from.select('own', sql)).rows)
        return told
      }
      const stands = await read(db)
      await db.shut()
      memory.unlink('/derived.db')
      const anew = open()
      expect(await read(anew)).toEqual(stands)
      expect(stands[2]).toEqual({ integrity: 'ok' })
      await anew.shut()
      memory.shut()
    }),
    { numRuns: 40, seed: 7 },
  )
}, 60_000)
