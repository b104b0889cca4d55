import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Batch, Db, Mirror, Report, SourceHead } from '../../src/contract/db'
import type { Values } from '../../src/domain/activity/activity'
import { fields, registry } from '../../src/domain/activity/columns'
import type { Layout } from '../../src/domain/activity/layout'
import { createReader, fieldIndex, mergeValues } from '../../src/domain/activity/normalise'
import type { RunField } from '../../src/domain/cards/card'
import { createPacker } from '../batch/pack'
import type { Cell } from './connection'
import type { OwnDb } from './db'

/** One store under test, on memory or on OPFS. */
export interface World {
  readonly db: Omit<OwnDb, 'shut'>
  /** Closes every file and opens it again, as another build with another registry where `altered`. */
  again(altered?: boolean): Promise<void>
  end(): Promise<void>
}

const layout: Layout = {
  language: 'en',
  columns: registry.map((column) => column.name),
  how: registry.map(() => 'name'),
  dates: 'mdy',
  dateLocales: ['en'],
  shownDistance: 'km',
  runTypes: [],
  taken: [],
}
const read = createReader(layout)
const header = registry.map((column) => column.titles.en)

type Told = Readonly<Record<string, string>>
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** An hour of 2024, UTC, as an export writes it. */
const at = (hours: number): string => {
  const date = new Date(Date.UTC(2024, 0, 1, hours))
  const hour = date.getUTCHours()
  return `${months[date.getUTCMonth()]} ${date.getUTCDate()}, 2024, ${hour % 12 || 12}:00:00 ${hour < 12 ? 'AM' : 'PM'}`
}
const cellsOf = (told: Told): string[] => registry.map((column) => told[column.name] ?? '')
const run = (id: number, more: Told = {}): Told => ({
  id: String(id),
  start: at(id * 24 + 7),
  name: `Run ${id}`,
  typeShown: 'Run',
  elapsedShown: '1900',
  movingTime: '1800',
  distanceShown: '5.00',
  distanceMetres: '5000.0',
  ...more,
})

interface Export {
  readonly hash: string
  readonly asOf: number
  readonly rows: readonly Told[]
}

const headOf = ({ hash, asOf }: Export, more: Partial<SourceHead> = {}): SourceHead => ({
  hash,
  kind: 'strava-csv',
  name: 'activities.csv',
  bytes: 1000,
  header,
  layout,
  asOf,
  deviceZone: 'Europe/Paris',
  ...more,
})

const batchOf = (rows: readonly Told[], firstLine = 2): Batch => {
  const packer = createPacker()
  rows.forEach((told, i) => {
    const cells = cellsOf(told)
    packer.add(firstLine + i, cells, read(cells))
  })
  return packer.take()
}

const must = <T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string; readonly detail?: string }): T => {
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.detail ?? ''}`)
  return outcome.value
}

const take = async (db: Db, data: Export, batchRows = 1000, mirror: Mirror = 'own', more: Partial<SourceHead> = {}): Promise<Report> => {
  const begun = must(await db.begin(mirror, headOf(data, more)))
  if (begun.state === 'known') return begun.report
  for (let from = begun.rowsDone; from < data.rows.length; from += batchRows)
    must(await db.keep(mirror, begun.source, batchOf(data.rows.slice(from, from + batchRows), from + 2)))
  return must(await db.finish(mirror, begun.source, true))
}

const activities = (rows: readonly (readonly Cell[])[]): Record<string, Cell>[] =>
  rows.map((row) => Object.fromEntries(fields.map((field, i) => [field.name, row[i] ?? null])))

export const claims = (where: string, createWorld: () => Promise<World>): void => {
  const within = async (work: (world: World) => Promise<void>): Promise<void> => {
    const world = await createWorld()
    try {
      await work(world)
    } finally {
      await world.end()
    }
  }
  const rows = async ({ db }: World, sql: string, mirror: Mirror = 'own'): Promise<readonly (readonly Cell[])[]> => must(await db.select(mirror, sql)).rows
  const table = async (world: World): Promise<Record<string, Cell>[]> => activities(await rows(world, 'select * from activity order by id'))
  const first: Export = { hash: 'a', asOf: 100, rows: [run(1), run(2, { description: 'first' }), run(3)] }
  const claim = (what: string, work: (world: World) => Promise<void>): void => test(what, () => within(work))

  describe(`the store on ${where}`, () => {
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

    claim('a deleted run stays deleted, whatever a newer export says', async (world) => {
      await take(world.db, first)
      must(await world.db.correct('own', { activity: 2, kind: 'deleted' }))
      await take(world.db, { hash: 'b', asOf: 200, rows: [run(2, { name: 'Back' }), run(4)] })
      await world.again()
      expect([...(must(await world.db.history('own', [], 99_999)).numbers.id ?? [])]).toEqual([1, 3, 4])
      expect(must(await world.db.page('own', 2))).toBeNull()
      expect(must(await world.db.overview('own')).activities).toBe(3)
    })

    claim('of one run recorded twice the later is left out, until the runner says they are two', async (world) => {
      const report = await take(world.db, { ...first, rows: [...first.rows, run(4, { start: at(31) })] })
      expect(report.duplicates).toEqual([{ id: 4, of: 1, why: 'same-start-and-time' }])
      expect([...(must(await world.db.history('own', [], 99_999)).numbers.id ?? [])]).toEqual([1, 2, 3])
      expect(must(await world.db.page('own', 4))?.duplicateOf).toBe(1)
      must(await world.db.correct('own', { activity: 4, kind: 'not-a-duplicate' }))
      expect([...(must(await world.db.history('own', [], 99_999)).numbers.id ?? [])]).toEqual([1, 4, 2, 3])
    })

    claim('a run whose double was deleted counts', async (world) => {
      await take(world.db, { ...first, rows: [...first.rows, run(4, { start: at(31) })] })
      must(await world.db.correct('own', { activity: 1, kind: 'deleted' }))
      expect([...(must(await world.db.history('own', [], 99_999)).numbers.id ?? [])]).toEqual([4, 2, 3])
    })

    claim('the columns of the history are what plain SQL says', async (world) => {
      const mixed = [run(5), run(3), run(1, { typeShown: 'Ride' }), run(4, { movingTime: '10' }), run(6, { name: '' }), run(300)]
      await take(world.db, { hash: 'a', asOf: 1, rows: mixed })
      const wanted: RunField[] = ['distance', 'moving', 'name', 'minute', 'temperature']
      const today = 19_723 + 50
      const found = must(await world.db.history('own', wanted, today))
      const plain = await rows(
        world,
        `select activity.id, start, day, distance, moving, name, minute, temperature from activity join wall on activity = activity.id where valid = 1 and day <= ${today} order by start`,
      )
      const column = (field: RunField): (Cell | undefined)[] => [...(found.numbers[field] ?? [])].map((value) => (Number.isNaN(value) ? null : value))
      expect(plain).toEqual(
        Array.from({ length: found.length }, (_, i) => [
          column('id')[i],
          column('start')[i],
          column('day')[i],
          column('distance')[i],
          column('moving')[i],
          found.texts.name?.[i] ?? null,
          column('minute')[i],
          column('temperature')[i],
        ]),
      )
      expect([...(found.numbers.id ?? [])]).toEqual([3, 5, 6])
      expect([...found.otherDays]).toEqual([19_724, 19_727])
    })

    claim('a home zone sets every wall clock, and the device speaks only until then', async (world) => {
      const report = await take(world.db, first)
      expect([report.zones, report.taken.filter(({ what }) => what === 'zone')]).toEqual([{ device: 3 }, [{ what: 'zone', value: 'Europe/Paris' }]])
      expect([...(must(await world.db.history('own', ['minute'], 99_999)).numbers.minute ?? [])]).toEqual([480, 480, 480])
      must(await world.db.set('own', 'homeZone', 'America/New_York'))
      expect([...(must(await world.db.history('own', ['minute'], 99_999)).numbers.minute ?? [])]).toEqual([120, 120, 120])
      expect(await rows(world, 'select distinct zone, source, offset from wall')).toEqual([['America/New_York', 'home', -18_000]])
      expect(must(await world.db.settings('own'))).toEqual({ homeZone: 'America/New_York' })
    })

    claim('a home zone kept before a kill is the one the clocks show after it', async (world) => {
      await take(world.db, first)
      must(await world.db.set('own', 'homeZone', 'Asia/Tokyo'))
      const whole = await rows(world, 'select * from wall order by activity')
      await world.db.select('own', "update wall set zone = 'Europe/Paris', minute = 480")
      await world.db.select('own', 'update built set home = null, revision = revision - 1')
      await world.again()
      expect(await rows(world, 'select * from wall order by activity')).toEqual(whole)
    })

    claim('a page names the source of every value, and shows what nobody has seen before', async (world) => {
      const strange: Layout = { ...layout, columns: [...layout.columns, null], how: [...layout.how, 'unknown'] }
      const begun = must(await world.db.begin('own', headOf(first, { header: [...header, 'Moon Dust'], layout: strange })))
      const packer = createPacker()
      const cells = [...cellsOf(run(1, { gear: 'Shoe' })), '12 g']
      packer.add(2, cells, createReader(strange)(cells))
      must(await world.db.keep('own', begun.source, packer.take()))
      must(await world.db.finish('own', begun.source, true))
      await take(world.db, { hash: 'b', asOf: 200, rows: [run(1, { name: 'Renamed' })] })
      const page = must(await world.db.page('own', 1))
      expect([page?.values.find(({ field }) => field === 'gear')?.source, page?.values.find(({ field }) => field === 'name')?.source]).toEqual([1, 2])
      expect(page?.unknown).toEqual([{ title: 'Moon Dust', cell: '12 g' }])
      expect(page?.sources.map(({ source, line }) => [source, line])).toEqual([
        [1, 2],
        [2, 2],
      ])
    })

    claim('cells that could not be read are counted, with their lines and an example', async (world) => {
      const report = await take(world.db, { hash: 'a', asOf: 1, rows: [run(1, { calories: 'many' }), run(2), run(3, { calories: 'more' })] }, 2)
      expect(report.issues).toEqual([{ field: 'calories', count: 2, lines: [2, 4], cell: 'many' }])
    })

    claim('the totals of a report are what plain SQL says', async (world) => {
      const report = await take(world.db, {
        hash: 'a',
        asOf: 1,
        rows: [run(1), run(2, { typeShown: 'Ride' }), run(3, { movingTime: '' }), run(4, { flagged: '2' }), run(5, { flagged: '1' })],
      })
      const [plain] = await rows(world, 'select count(*), sum(isRun), sum(valid), sum(distance), min(start), max(start) from activity')
      expect([report.activities, report.runs, report.validRuns, report.metres, report.from, report.to]).toEqual(plain)
      expect([report.flaggedTwo, report.elapsedStoodIn, report.runMetres]).toEqual([1, 1, 20_000])
    })

    claim('the sample never stands beside the runner’s rows, and is left without a trace', async (world) => {
      await take(world.db, first)
      await take(world.db, { hash: 'x', asOf: 1, rows: [run(77)] }, 10, 'sample')
      expect(must(await world.db.overview('sample')).activities).toBe(1)
      must(await world.db.erase('sample'))
      await world.again()
      expect([must(await world.db.overview('own')).activities, must(await world.db.overview('sample')).activities]).toEqual([3, 0])
      expect(must(await world.db.overview('sample')).revision).toBe(0)
    })

    claim('faces come back for the day they were worked out for', async (world) => {
      const faces = { revision: 1, today: 20_000, unit: 'km', faces: [] } as const
      must(await world.db.keepFaces('own', faces))
      await world.again()
      expect([must(await world.db.faces('own', 20_000)), must(await world.db.faces('own', 20_001))]).toEqual([faces, null])
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
          within(async (world) => {
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
          within(async (world) => {
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
