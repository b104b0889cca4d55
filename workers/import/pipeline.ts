import { createPacker } from '../batch/pack'
import type { Reading } from '../batch/pack'
import type { Begun, Db, Kept, Mirror, StoreTrouble } from '../../src/contract/db'
import type { FileTrouble, ImportAnswers, ImportEnd, Progress } from '../../src/contract/importer'
import { fieldIndex, createReader } from '../../src/domain/activity/normalise'
import type { Layout } from '../../src/domain/activity/layout'
import type { FirstWeekday } from '../../src/domain/calendar/calendar'
import { monday } from '../../src/domain/calendar/calendar'
import type { Face } from '../../src/domain/cards/card'
import { isZone } from '../../src/domain/enrich/wall'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import { createCsv } from './csv'
import { eachPiece } from './examine'
import { createFirstLight } from './first-light'
import type { FirstLight } from './first-light'
import { eachRecord } from './look'
import type { Table } from './look'
import type { Originals } from './originals'
import { createPace } from './pace'
import { createWriter } from './writer'
import type { Writer } from './writer'

/** What the road needs of the world: the same in a browser's worker and under Node. */
export interface Shell {
  readonly db: Pick<Db, 'overview' | 'reports' | 'settings' | 'begin' | 'keep' | 'finish'>
  readonly originals: Originals
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number
  /** Lets messages in. */
  readonly breathe: () => Promise<void>
}

export interface Hooks {
  readonly progress: (progress: Progress) => void
  /** Null where nobody waits for cards before the store is done. */
  readonly faces: ((faces: readonly Face[]) => void) | null
  readonly cancelled: () => boolean
}

/** A first batch small enough to be seen at once, then about 4 MB or half a second of reading. */
const firstBatch = 1 << 18
const fullBatch = 4 << 20
const batchTime = 500
/** One is being written while the next is read. Where cards wait for the last row, reading runs further ahead of the store: 6 batches are about 50 MB in columns. */
const ahead = 2
const aheadForCards = 6

/** Some thirty rows at either end. */
const tail = 1 << 14
const startAt = fieldIndex('start')

/** The newest activity among the last rows and the first: exports are in order of time, one way or the other. */
const newestOf = (table: Table, layout: Layout): number | null => {
  const reader = createReader(layout)
  const { first, last, encoding } = table.examined
  let newest: number | null = null
  const look = (bytes: Uint8Array): void => {
    const csv = createCsv(
      { ...table.dialect, skip: 0 },
      {
        row: (_line, cells) => {
          const start = reader(cells).values?.[startAt]
          if (typeof start === 'number' && (newest === null || start > newest)) newest = start
        },
        aside: () => undefined,
      },
    )
    const text = new TextDecoder(encoding).decode(bytes)
    csv.write(text.slice(text.indexOf(table.dialect.newline) + 1))
    csv.end()
  }
  look(first.subarray(0, tail))
  look(last.subarray(Math.max(0, last.length - tail) & ~1))
  return newest
}

const withEncoding = (layout: Layout, { encoding, unreadable }: Table['examined']): Layout => {
  if (encoding === 'utf-8' && unreadable === 0) return layout
  const value = unreadable === 0 ? encoding : `${encoding}, ${unreadable} unreadable`
  return { ...layout, taken: [...layout.taken, { what: 'encoding', value }] }
}

/** What the store says of a file before its first batch. */
interface Told {
  readonly begun: Begun
  /** Nothing was ever read, deleted or corrected here: then the file alone tells the cards. */
  readonly empty: boolean
  readonly homeZone: string | null
  readonly firstWeekday: FirstWeekday
}

const ask = async (
  { db }: Shell,
  { examined, source, header }: Table,
  layout: Layout,
  asOf: number,
  answers: ImportAnswers,
): Promise<Outcome<Told, StoreTrouble>> => {
  const { mirror, deviceZone } = answers
  // In one go: none of these changes what another says.
  const [overview, reports, settings, begun] = await Promise.all([
    db.overview(mirror),
    db.reports(mirror),
    db.settings(mirror),
    db.begin(mirror, {
      hash: examined.hash,
      kind: source.kind,
      name: source.member === null ? source.name : `${source.name}/${source.member}`,
      bytes: examined.bytes,
      header,
      layout,
      asOf,
      deviceZone,
    }),
  ])
  if (!overview.ok) return overview
  if (!reports.ok) return reports
  if (!settings.ok) return settings
  if (!begun.ok) return begun
  const { homeZone = null, firstWeekday = monday } = settings.value
  return done({ begun: begun.value, empty: overview.value.activities === 0 && reports.value.length === 0, homeZone, firstWeekday })
}

const nothingKept: Kept = { read: 0, added: 0, corrected: 0, known: 0, aside: 0 }

interface Pass {
  readonly writer: Writer
  /** The first cards, once every row was read; null where none were gathered, or only the store can tell. */
  readonly faces: FirstLight['faces']
  readonly kept: () => Kept
  /** Whether the table was read to its end. */
  readonly read: () => Promise<Outcome<{ readonly stopped: boolean }, FileTrouble>>
}

interface Course {
  readonly shell: Shell
  readonly table: Table
  readonly mirror: Mirror
  readonly hooks: Hooks
  /** The source to which batches belong, once they may be committed. */
  readonly source: Promise<number | null>
  readonly layout: Layout
  /** Records to pass over: they were kept by an earlier read. */
  readonly rowsDone: number
  /** Gathers the first cards. */
  readonly light: FirstLight | null
  /** Whether they are still wanted, and this reading with them. */
  readonly lit: () => boolean
  readonly wanted: () => boolean
  /** Reading waits for this between pieces. */
  readonly held: () => Promise<unknown> | null
}

/** Reads the table once from its first row on: rows → activities → batches → store. */
const createPass = ({ shell, table, mirror, hooks, source, layout, rowsDone, light, lit, wanted, held }: Course): Pass => {
  const reader = createReader(layout)
  const packer = createPacker()
  const pace = createPace(shell.now)
  let kept = nothingKept
  let records = 0
  let rowsRead = 0
  let bytesRead = 0
  let allRead = false
  let sent = 0
  let lastSent = shell.now()
  let sawHeader = false

  const tell = (): void => {
    const estimate = allRead || bytesRead === 0 ? rowsRead : Math.round((rowsRead * table.examined.bytes) / bytesRead)
    hooks.progress(pace.at(kept, Math.max(estimate, rowsDone), allRead))
  }
  const writer = createWriter(shell.db, mirror, source, (counts) => {
    kept = counts
    tell()
    // Before the next batch is begun, which it would be by the time anybody else looked.
    if (hooks.cancelled()) writer.stop()
  })
  const send = (): void => {
    if (packer.rows === 0) return
    writer.send(packer.take())
    sent++
    lastSent = shell.now()
  }
  const take = (line: number, cells: readonly string[], reading: Reading, raw?: Uint8Array): void => {
    packer.add(line, cells, reading, raw)
    if (reading.values !== null) light?.add(reading.values)
    if (packer.size >= (sent === 0 ? firstBatch : fullBatch)) send()
  }

  const read = async (): Promise<Outcome<{ readonly stopped: boolean }, FileTrouble>> => {
    const end = await eachRecord(
      table,
      {
        row: (line, cells, torn, raw) => {
          if (!sawHeader) {
            sawHeader = true
            return
          }
          if (++records > rowsDone) take(line, cells, reader(cells, torn), raw)
        },
        aside: (line, reason, cells) => {
          if (++records > rowsDone) take(line, cells, { values: null, aside: reason })
        },
      },
      async (bytesDone) => {
        bytesRead = bytesDone
        rowsRead = records
        if (shell.now() - lastSent >= batchTime) send()
        await shell.breathe()
        await held()
        await writer.room(lit() ? aheadForCards : ahead)
        return wanted() && !hooks.cancelled() && writer.trouble() === null
      },
    )
    if (end.ok && !end.value.stopped) {
      allRead = true
      send()
      // The last batch may have been sent, and kept, before it was known to be the last.
      if (writer.waiting() === 0) tell()
    }
    return end
  }
  return { writer, read, faces: (zone, firstWeekday) => light?.faces(zone, firstWeekday) ?? null, kept: () => kept }
}

/** Reads a table as far as its cards and keeps nothing: what a browser compiles as it first runs is compiled then. */
export const rehearse = async (shell: Shell, table: Table, stop: () => boolean): Promise<boolean> => {
  const settled = table.settle({})
  if (!settled.ok) return false
  const pass = createPass({
    shell,
    table,
    mirror: 'own',
    hooks: { progress: () => undefined, faces: null, cancelled: stop },
    source: Promise.resolve(null),
    layout: settled.value.layout,
    rowsDone: 0,
    light: createFirstLight({ today: 20_001, unit: 'km' }),
    lit: () => true,
    wanted: () => !stop(),
    held: () => null,
  })
  const read = await pass.read()
  return read.ok && !read.value.stopped && pass.faces('UTC', monday) !== null
}

/** Reads a table into a mirror: rows → activities → batches → store, the cards of a first import before the store is done. */
export const readInto = async (shell: Shell, table: Table, answers: ImportAnswers, hooks: Hooks): Promise<Outcome<ImportEnd, FileTrouble | StoreTrouble>> => {
  const { db, originals } = shell
  const { mirror, deviceZone, today, unit } = answers
  const settled = table.settle(answers)
  if (!settled.ok) return settled
  const { examined, source } = table
  const proposed = withEncoding(settled.value.layout, examined)
  const asking = ask(shell, table, proposed, source.asOf ?? newestOf(table, proposed) ?? 0, answers)
  let told: Outcome<Told, StoreTrouble> | null = null
  const sourceReady = asking.then(async (answer): Promise<number | null> => {
    told = answer
    if (!answer.ok || answer.value.begun.state === 'known') return null
    // Whole before the first batch is committed: from then on a reload goes on from it.
    await originals.keep(examined.hash, async (write) => (await eachPiece(source, examined, write)).ok)
    return answer.value.begun.source
  })
  // Whoever waits for it is told; before that it is nobody's failure.
  sourceReady.catch(() => undefined)

  // The copy of the file takes many short waits, and no batch is committed before it is whole: once it has begun it goes first.
  const held = (): Promise<unknown> | null => (told === null ? null : sourceReady)
  const course = { shell, table, mirror, hooks, source: sourceReady, held }
  const isNew = (): boolean => told === null || (told.ok && told.value.begun.state === 'new')
  const lit = (): boolean => isNew() && (told === null || (told.ok && told.value.empty))
  // Nearly every file is new: it is read as proposed while the store is still being asked, and again only if it was known.
  const light = hooks.faces === null ? null : createFirstLight({ today, unit })
  let pass = createPass({ ...course, layout: proposed, rowsDone: 0, light, lit: () => light !== null && lit(), wanted: isNew })
  let read = await pass.read()
  const answer = await asking
  if (!answer.ok) return answer
  const { begun, empty, homeZone, firstWeekday } = answer.value
  if (begun.state === 'known') return done({ end: 'known', report: begun.report })
  if (begun.state === 'resumed') {
    pass.writer.stop()
    pass = createPass({ ...course, layout: begun.layout, rowsDone: begun.rowsDone, light: null, lit: () => false, wanted: () => true })
    read = await pass.read()
  }
  const { writer } = pass
  const stopped = !read.ok || read.value.stopped
  if (stopped) writer.stop()
  else {
    const faces = empty && begun.state === 'new' ? pass.faces(homeZone ?? (isZone(deviceZone) ? deviceZone : 'UTC'), firstWeekday) : null
    if (faces !== null) hooks.faces?.(faces)
    while (!hooks.cancelled() && writer.trouble() === null && writer.waiting() > 0) await writer.room(writer.waiting())
    if (hooks.cancelled()) writer.stop()
  }
  await writer.drained()
  const trouble = writer.trouble()
  if (trouble !== null) return failed(trouble.code, trouble.detail)
  const complete = !stopped && writer.dropped() === 0
  const report = await db.finish(mirror, begun.source, complete)
  if (!report.ok) return report
  // The bytes were whole when they were looked at; the file was taken away since. What was committed stays, and the kept original goes on.
  if (!read.ok && pass.kept().read === 0) return read
  return done({ end: complete ? 'read' : 'cancelled', report: report.value })
}
