import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Values } from '../../src/domain/activity/activity'
import { fieldIndex, mergeValues } from '../../src/domain/activity/normalise'
import type { Cell } from './connection'
import { cellsOf, headOf } from './told.claims'
import { activities, batchOf, claimIn, first, must, read, rows, run, table, take, within } from './world.claims'
import type { Export, World } from './world.claims'

/** What a store keeps of what it is given. */
export const keepingClaims = (where: string, createWorld: () => Promise<World>): void => {
  const claim = claimIn(createWorld)

  describe(`what is kept on ${where}`, () => {
    claim('what was read is there, value by value', async (world) => {
      await take(world.db, first)
      const told = first.rows.map((row) => read(cellsOf(row)).values)
      expect(await table(world)).toEqual(activities(told.map((values) => values ?? [])))
    })

    claim('raw cells are kept as they came, those of rows put aside too', async (world) => {
      const odd = [run(1, { name: 'a "b",\nc 🏃' }), run(2, { start: 'yesterday' }), run(3, { id: '' })]
      await take(world.db, { hash: 'a', asOf: 1, rows: odd })
      expect(await rows(world, 'select line, activity, aside, cells from raw_row order by place')).toEqual([
        [2, 1, null, cellsOf(odd[0] ?? {}).join('\u001F')],
        [3, null, 'bad-date', cellsOf(odd[1] ?? {}).join('\u001F')],
        [4, null, 'no-id', cellsOf(odd[2] ?? {}).join('\u001F')],
      ])
    })

    claim('read = added + corrected + known + put aside, to the row', async (world) => {
      await take(world.db, first)
      const report = await take(world.db, { hash: 'b', asOf: 200, rows: [run(1), run(2, { name: 'New' }), run(4), run(4), run(5, { start: '' })] })
      expect(report.rows).toEqual({ read: 5, added: 1, corrected: 1, known: 2, aside: 1 })
      expect(report.aside).toEqual([{ reason: 'no-date', lines: [6] }])
    })

    claim('a newer export renames a run and forgets nothing', async (world) => {
      await take(world.db, first)
      await take(world.db, { hash: 'b', asOf: 200, rows: [run(2, { name: 'Renamed' })] })
      const two = (await table(world)).find((row) => row['id'] === 2)
      expect([two?.['name'], two?.['description']]).toEqual(['Renamed', 'first'])
    })

    claim('an older export read later only fills gaps', async (world) => {
      await take(world.db, first)
      const report = await take(world.db, { hash: 'b', asOf: 50, rows: [run(1, { name: 'Old', gear: 'Shoe' }), run(9)] })
      const one = (await table(world)).find((row) => row['id'] === 1)
      expect([one?.['name'], one?.['gear'], report.rows.corrected, report.rows.added]).toEqual(['Run 1', 'Shoe', 1, 1])
    })

    claim('the same bytes are known, and nothing changes', async (world) => {
      const report = await take(world.db, first)
      const before = must(await world.db.overview('own'))
      expect(must(await world.db.begin('own', headOf(first)))).toEqual({ state: 'known', source: 1, report })
      expect(must(await world.db.overview('own'))).toEqual(before)
    })

    claim('a batch that comes twice is kept once', async (world) => {
      const begun = must(await world.db.begin('own', headOf(first)))
      const kept = must(await world.db.keep('own', begun.source, batchOf(first.rows)))
      expect(must(await world.db.keep('own', begun.source, batchOf(first.rows)))).toEqual(kept)
    })

    claim('a row of a source that nobody began is refused', async (world) => {
      expect(await world.db.keep('own', 7, batchOf(first.rows))).toMatchObject({ ok: false, code: 'unknown-source' })
    })

    claim('a cancelled read keeps what was committed and can go on', async (world) => {
      const begun = must(await world.db.begin('own', headOf(first)))
      must(await world.db.keep('own', begun.source, batchOf(first.rows.slice(0, 2))))
      const cut = must(await world.db.finish('own', begun.source, false))
      expect([cut.complete, cut.rows.read, must(await world.db.overview('own')).unfinished?.rowsDone]).toEqual([false, 2, 2])
      const whole = await take(world.db, first)
      expect([whole.complete, whole.rows.read, must(await world.db.overview('own')).unfinished]).toEqual([true, 3, null])
    })

    claim('rows committed but not derived before a kill are derived at the next start', async (world) => {
      await take(world.db, first)
      const whole = await table(world)
      await world.db.select('own', 'delete from activity where id > 1')
      await world.db.select('own', 'delete from wall where activity > 1')
      await world.db.select('own', 'update reached set line = 2')
      await world.db.select('own', 'update built set revision = revision - 2')
      await world.again()
      expect(await table(world)).toEqual(whole)
      expect(must(await world.db.check('own')).integrity).toBe('ok')
    })

    claim('a derived file of other facts is thrown away', async (world) => {
      await take(world.db, first)
      const whole = await table(world)
      await world.db.select('own', "update built set identity = 'of another'")
      await world.db.select('own', "update activity set name = 'not ours'")
      await world.again()
      expect(await table(world)).toEqual(whole)
    })

    claim('a new column needs no ALTER, no re-import and no backfill', async (world) => {
      await take(world.db, { hash: 'a', asOf: 1, rows: [run(1, { name: 'Old' }), run(2)] })
      await take(world.db, { hash: 'b', asOf: 2, rows: [run(1, { name: 'A longer name' })] })
      const before = await rows(world, 'select * from activity order by id')
      await world.again(true)
      expect(await rows(world, 'select id, nameLength from activity order by id')).toEqual([
        [1, 13],
        [2, 5],
      ])
      expect(await rows(world, 'select cells from raw_row')).toHaveLength(3)
      expect(must(await world.db.check('own')).integrity).toBe('ok')
      await world.again(false)
      expect(await rows(world, 'select * from activity order by id')).toEqual(before)
    })

    claim('a full device takes nothing of the batch and can still be read', async (world) => {
      await take(world.db, first)
      const before = must(await world.db.overview('own'))
      await world.db.select('own', `pragma main.max_page_count = ${(await rows(world, 'pragma main.page_count'))[0]?.[0]}`)
      const big: Export = { hash: 'b', asOf: 200, rows: Array.from({ length: 200 }, (_, i) => run(i + 10, { description: 'x'.repeat(500) })) }
      const begun = must(await world.db.begin('own', headOf(big)))
      expect(await world.db.keep('own', begun.source, batchOf(big.rows))).toMatchObject({ ok: false, code: 'storage-full' })
      expect({ ...must(await world.db.overview('own')), unfinished: null }).toEqual(before)
      await world.db.select('own', 'pragma main.max_page_count = 1000000')
      expect((await take(world.db, big)).rows.added).toBe(200)
      expect(must(await world.db.check('own')).integrity).toBe('ok')
    })

    claim('a device that fills up between facts and derivations shows the older state, and catches up when there is room', async (world) => {
      await take(world.db, first)
      const before = must(await world.db.overview('own'))
      await world.db.select('own', `pragma derived.max_page_count = ${(await rows(world, 'pragma derived.page_count'))[0]?.[0]}`)
      const big: Export = { hash: 'b', asOf: 200, rows: Array.from({ length: 200 }, (_, i) => run(i + 10, { description: 'x'.repeat(500) })) }
      const begun = must(await world.db.begin('own', headOf(big)))
      expect(await world.db.keep('own', begun.source, batchOf(big.rows))).toMatchObject({ ok: false, code: 'storage-full' })
      const during = must(await world.db.overview('own'))
      expect([during.activities, during.revision, must(await world.db.history('own', [], 99_999)).length]).toEqual([3, before.revision, 3])
      expect(await world.db.set('own', 'unit', 'mi')).toMatchObject({ ok: false, code: 'storage-full' })
      await world.db.select('own', 'pragma derived.max_page_count = 1000000')
      expect((await take(world.db, big)).rows).toEqual({ read: 200, added: 200, corrected: 0, known: 0, aside: 0 })
      expect(must(await world.db.overview('own')).activities).toBe(203)
      expect(must(await world.db.check('own')).integrity).toBe('ok')
    })

    claim('a database of a newer app is not opened, and not touched', async (world) => {
      await take(world.db, first)
      const [[version]] = (await rows(world, 'pragma main.user_version')) as [[number]]
      await world.db.select('own', `pragma main.user_version = ${version + 1}`)
      await world.again()
      expect([await world.db.overview('own'), await world.db.keep('own', 1, batchOf(first.rows))]).toMatchObject([
        { ok: false, code: 'newer-database' },
        { ok: false, code: 'newer-database' },
      ])
    })

    const cell = fc.constantFrom('', '', 'x', 'yy', 'é🏃')
    const row = fc.record({
      id: fc.integer({ min: 1, max: 6 }),
      name: cell,
      description: cell,
      gear: cell,
      distanceMetres: fc.constantFrom('', '4000', '9000'),
      typeShown: fc.constantFrom('Run', 'Ride', ''),
    })
    const exportOf = (hash: string, asOf: number): fc.Arbitrary<Export> =>
      fc.array(row, { minLength: 1, maxLength: 12 }).map((told) => ({ hash, asOf, rows: told.map(({ id, ...more }) => run(id, more)) }))
    const runs = where === 'memory' ? 60 : 8

    /** The same by the definition: every row, oldest source first, told over the one before. */
    const byHand = (sources: readonly Export[]): Record<string, Cell>[] => {
      const told = new Map<number, Values>()
      for (const source of sources)
        for (const one of source.rows) {
          const { values } = read(cellsOf(one))
          const id = Number(values?.[fieldIndex('id')])
          const before = told.get(id)
          if (values) told.set(id, before ? mergeValues(before, values) : values)
        }
      return activities([...told].sort(([a], [b]) => a - b).map(([, values]) => values))
    }

    test('in whatever order exports are read, cut anywhere, the newest speaks last', async () => {
      const plan = fc.tuple(
        exportOf('a', 1),
        exportOf('b', 2),
        exportOf('c', 3),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
      )
      await fc.assert(
        fc.asyncProperty(plan, ([a, b, c, order, batchRows, reopen]) =>
          within(createWorld, async (world) => {
            const sources = [a, b, c]
            for (const i of order) {
              const source = sources[i]
              if (source) {
                const { rows: counts } = await take(world.db, source, batchRows)
                expect(counts.read).toBe(counts.added + counts.corrected + counts.known + counts.aside)
              }
              if (reopen) await world.again()
            }
            const told = byHand(sources)
            expect(await table(world)).toEqual(told)
            await world.again(true)
            await world.again(false)
            expect(await table(world)).toEqual(told)
            expect(must(await world.db.check('own')).integrity).toBe('ok')
          }),
        ),
        { numRuns: runs },
      )
    })

    test('a read cut at any batch and taken up again ends as if it had not been', async () => {
      await fc.assert(
        fc.asyncProperty(exportOf('a', 1), fc.integer({ min: 1, max: 4 }), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (data, batchRows, cuts) =>
          within(createWorld, async (world) => {
            for (;;) {
              const begun = must(await world.db.begin('own', headOf(data)))
              if (begun.state === 'known') throw new Error('Nobody finished it.')
              const from: number = begun.rowsDone
              if (from >= data.rows.length) break
              must(await world.db.keep('own', begun.source, batchOf(data.rows.slice(from, from + batchRows), from + 2)))
              if (cuts[from] === true) await world.again()
            }
            const report = await take(world.db, data)
            expect(await table(world)).toEqual(byHand([data]))
            expect(report.rows.read).toBe(data.rows.length)
            expect(report.rows.added).toBe(new Set(data.rows.map((told) => told['id'])).size)
          }),
        ),
        { numRuns: runs },
      )
    })
  })
}
