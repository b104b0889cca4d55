import { createPacker } from '../batch/pack'
import type { Reading } from '../batch/pack'
import type { Db, Kept, StoreTrouble } from '../../src/contract/db'
import type { FileTrouble, ImportAnswers, ImportEnd, Progress } from '../../src/contract/importer'
import { fieldIndex, createReader } from '../../src/domain/activity/normalise'
import type { Layout } from '../../src/domain/activity/layout'
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
/** One is being written while the next is read. Where cards wait for the last row, reading runs further ahead of the store: 12 batches are 50 MB. */
const ahead = 2
const aheadForCards = 12

const tail = 1 << 16
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

const nothingKept: Kept = { read: 0, added: 0, corrected: 0, known: 0, aside: 0 }

/** Reads a table into a mirror: rows → activities → batches → store, the cards of a first import before the store is done. */
export const readInto = async (shell: Shell, table: Table, answers: ImportAnswers, hooks: Hooks): Promise<Outcome<ImportEnd, FileTrouble | StoreTrouble>> => {
  const { db, originals } = shell
  const { mirror, deviceZone, today, unit } = answers
  const settled = table.settle(answers)
  if (!settled.ok) return settled
  const proposed = withEncoding(settled.value.layout, table.examined)
  const { examined, source } = table
  // Asked in one go, to spare the first card three trips: none of them changes what another says.
  const [before, reports, settings, begun] = await Promise.all([
    db.overview(mirror),
    db.reports(mirror),
    db.settings(mirror),
    db.begin(mirror, {
      hash: examined.hash,
      kind: 'strava-csv',
      name: source.member === null ? source.name : `${source.name}/${source.member}`,
      bytes: examined.bytes,
      header: table.header,
      layout: proposed,
      asOf: source.asOf ?? newestOf(table, proposed) ?? 0,
      deviceZone,
    }),
  ])
  if (!before.ok) return before
  if (!reports.ok) return reports
  if (!settings.ok) return settings
  if (!begun.ok) return begun
  if (begun.value.state === 'known') return done({ end: 'known', report: begun.value.report })
  const { source: id, rowsDone } = begun.value
  const layout = begun.value.state === 'resumed' ? begun.value.layout : proposed
  // Whole before the first batch is committed: from then on a reload goes on from it.
  const original = originals.keep(examined.hash, async (write) => (await eachPiece(source, examined, write)).ok)

  const reader = createReader(layout)
  const packer = createPacker()
  const pace = createPace(shell.now)
  // Without an earlier read nothing was ever deleted or corrected: then the file alone tells the cards.
  const light: FirstLight | null =
    hooks.faces !== null && before.value.activities === 0 && reports.value.length === 0 && begun.value.state === 'new'
      ? createFirstLight({ zone: settings.value.homeZone ?? (isZone(deviceZone) ? deviceZone : 'UTC'), today, unit })
      : null
  let kept = nothingKept
  let records = 0
  let rowsRead = 0
  let bytesRead = 0
  let allRead = false
  let sent = 0
  let lastSent = shell.now()
  let sawHeader = false

  const tell = (): void => {
    const estimate = allRead || bytesRead === 0 ? rowsRead : Math.round((rowsRead * examined.bytes) / bytesRead)
    hooks.progress(pace.at(kept, Math.max(estimate, rowsDone), allRead))
  }
  const writer = createWriter(db, mirror, id, original, (counts) => {
    kept = counts
    tell()
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

  const read = await eachRecord(
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
      await writer.room(light === null ? ahead : aheadForCards)
      return !hooks.cancelled() && writer.trouble() === null
    },
  )
  const stopped = !read.ok || read.value.stopped
  if (stopped) writer.stop()
  else {
    allRead = true
    send()
    const faces = light?.faces() ?? null
    if (faces !== null) hooks.faces?.(faces)
    while (!hooks.cancelled() && writer.trouble() === null && writer.waiting() > 0) await writer.room(writer.waiting())
    if (hooks.cancelled()) writer.stop()
  }
  await writer.drained()
  const trouble = writer.trouble()
  if (trouble !== null) return failed(trouble.code, trouble.detail)
  const complete = !stopped && writer.dropped() === 0
  const report = await db.finish(mirror, id, complete)
  if (!report.ok) return report
  // The bytes were whole when they were looked at; the file was taken away since. What was committed stays, and the kept original goes on.
  if (!read.ok && kept.read === 0) return read
  return done({ end: complete ? 'read' : 'cancelled', report: report.value })
}
