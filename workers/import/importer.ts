import type { Backups } from '../../src/contract/backup'
import type { Db, Mirror, StoreTrouble } from '../../src/contract/db'
import type { FileTrouble, ImportAnswers, ImportEnd, Importer, Progress } from '../../src/contract/importer'
import type { Face } from '../../src/domain/cards/card'
import type { TracksEnd } from '../../src/contract/tracks'
import { isActivityFileName } from '../../src/domain/activity/dropped'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import { sampleZone } from '../../src/domain/simulate/sample'
import { blobSource } from './bytes'
import { findTable } from './files'
import { describe, lookAt } from './look'
import type { Table } from './look'
import { findAndLook } from './loose'
import { noOriginals } from './originals'
import type { Originals } from './originals'
import { readInto, rehearse } from './pipeline'
import type { Copies } from './copies'
import type { Pool } from './pool'
import { emptyShelf, loosePaths, shelve } from './shelf'
import type { Shelf } from './shelf'
import { readTracks } from './tracks'

export interface ImporterWorld {
  readonly db: () => Promise<Db>
  readonly originals: () => Promise<Originals>
  readonly now: () => number
  readonly breathe: () => Promise<void>
  /** The simulated runner's export, as of a day; the same text for the same day. */
  readonly sampleExport: (today: number) => File
  /** The activity files of that export. */
  readonly sampleShelf: (today: number) => Shelf
  /** As many decoders as the device has hands, or fewer. */
  readonly pool: (most?: number) => Pool
  readonly copies: () => Promise<Copies | null>
  /** Null, and nothing done, where another tab does the same for this mirror. */
  readonly alone: <T>(mirror: Mirror, work: () => Promise<T>) => Promise<T | null>
  /** A smaller one, of no one who is ever shown. */
  readonly rehearsalExport: () => File
}

type Read = Outcome<ImportEnd, FileTrouble | StoreTrouble>
type OnProgress = (progress: Progress) => void
type OnFaces = (faces: readonly Face[]) => void

export const createImporter = (world: ImporterWorld): Omit<Importer, keyof Backups> => {
  /** Only what was looked at last can be read: a table may hold 64 MB. */
  let looked: { readonly ticket: number; readonly table: Table } | null = null
  let tickets = 0
  /** Each read has a signal of its own, so that a late cancel can't stop the next. */
  let running: { cancelled: boolean } | null = null
  let last: Promise<unknown> = Promise.resolve()
  /** Once something real was asked, or a rehearsal was held, there is nothing left to rehearse. */
  let before: 'nothing' | 'rehearsal' | 'request' = 'nothing'

  /** The reading of activity files that goes on, if one does. */
  let tracking: { stopped: boolean; readonly over: Promise<unknown> } | null = null
  const pauseTracks = async (): Promise<void> => {
    const mine = tracking
    if (mine === null) return
    mine.stopped = true
    await mine.over.catch(() => undefined)
  }

  /** One read at a time: a second one waits for the first. */
  const inTurn = <T>(read: () => Promise<T>): Promise<T> => {
    const mine = last.then(read, read)
    last = mine.catch(() => undefined)
    return mine
  }

  const run = async (table: Table, answers: ImportAnswers, originals: Originals, onProgress: OnProgress, onFaces: OnFaces): Promise<Read> => {
    before = 'request'
    const signal = { cancelled: false }
    running = signal
    await pauseTracks()
    try {
      return await readInto({ db: await world.db(), originals, now: world.now, breathe: world.breathe }, table, answers, {
        progress: onProgress,
        faces: onFaces,
        cancelled: () => signal.cancelled,
      })
    } finally {
      running = null
    }
  }

  const sample = async (answers: ImportAnswers, onProgress: OnProgress, onFaces: OnFaces): Promise<Read> => {
    const source = await findTable([world.sampleExport(answers.today)])
    if (!source.ok) return source
    const table = await lookAt(source.value)
    if (!table.ok) return table
    // Said as a runner would say it: on the clock of whoever looks in, the sample's dawns would be someone else's afternoons.
    const told = await (await world.db()).set('sample', 'homeZone', sampleZone)
    if (!told.ok) return told
    // It can be made again at any time: no original is kept.
    return run(table.value, { ...answers, mirror: 'sample' }, noOriginals, onProgress, onFaces)
  }

  /** The files of the sample's export as it was made: its last run tells of which day. */
  const sampleShelf = async (db: Db): Promise<Shelf> => {
    const overview = await db.overview('sample')
    const last = overview.ok ? overview.value.lastDay : null
    return last === null ? emptyShelf : world.sampleShelf(last + 1)
  }

  /** Names of those activity files that rows of the runner's own mirror name. */
  const rowsOf = async (files: readonly File[]): Promise<ReadonlySet<string>> => {
    const paths = new Map(files.filter(({ name }) => isActivityFileName(name)).flatMap(({ name }) => loosePaths(name).map((path) => [path, name] as const)))
    const known = await (await world.db()).knownFiles('own', [...paths.keys()])
    return new Set(known.ok ? known.value.map((path) => paths.get(path) ?? '') : [])
  }

  /** A decoder of one's own for one question about the maps: one that reads tracks would answer after its file. */
  const ofMaps = async <T>(question: (pool: Pool) => Promise<T | 'no-maps' | null>): Promise<T | 'no-maps'> => {
    const pool = world.pool(1)
    try {
      return (await question(pool)) ?? 'no-maps'
    } finally {
      pool.end()
    }
  }

  return {
    supplies: async (files) => {
      const known = await rowsOf(files)
      return files.every(({ name }) => known.has(name)) ? files.length : 0
    },
    look: async (files) => {
      before = 'request'
      looked = null
      const ticket = ++tickets
      const known = files.some(({ name }) => isActivityFileName(name)) ? await rowsOf(files) : new Set<string>()
      const table = await findAndLook(files, world.pool, { stopped: () => ticket !== tickets, isKnown: (name) => known.has(name) })
      if (!table.ok) return table
      if (ticket === tickets) looked = { ticket, table: table.value }
      return done(describe(ticket, table.value))
    },
    read: (ticket, answers, onProgress, onFaces) =>
      inTurn(async () => {
        if (looked?.ticket !== ticket) return failed('nothing-dropped')
        const { table } = looked
        looked = null
        const end = await run(table, answers, await world.originals(), onProgress, onFaces)
        // A full device, say: the same ticket may be tried again.
        if (!end.ok && tickets === ticket) looked = { ticket, table }
        return end
      }),
    resume: (mirror, answers, onProgress, onFaces) =>
      inTurn(async () => {
        if (mirror === 'sample') return sample(answers, onProgress, onFaces)
        const db = await world.db()
        const overview = await db.overview(mirror)
        if (!overview.ok) return overview
        const { unfinished } = overview.value
        if (unfinished === null) return failed('nothing-to-resume')
        const originals = await world.originals()
        const original = await originals.open(unfinished.hash)
        if (original === null) return failed('nothing-to-resume', unfinished.name)
        // It was taken for an export before: it is not to be doubted because its ZIP is gone.
        const table = await lookAt({ ...blobSource(unfinished.name, original), member: unfinished.name })
        if (!table.ok) return table
        if (table.value.examined.hash !== unfinished.hash) return failed('nothing-to-resume', unfinished.name)
        return run(table.value, { ...answers, mirror }, originals, onProgress, onFaces)
      }),
    sample: (answers, onProgress, onFaces) => inTurn(() => sample(answers, onProgress, onFaces)),
    rehearse: async () => {
      if (before !== 'nothing') return false
      before = 'rehearsal'
      const source = await findTable([world.rehearsalExport()])
      const table = source.ok ? await lookAt(source.value) : source
      return (
        table.ok &&
        (await rehearse({ db: await world.db(), originals: noOriginals, now: world.now, breathe: world.breathe }, table.value, () => before === 'request'))
      )
    },
    tracks: async (mirror, files, onProgress) => {
      before = 'request'
      await pauseTracks()
      const mine = { stopped: false }
      const work = async (): Promise<Outcome<TracksEnd, StoreTrouble>> => {
        const db = await world.db()
        const [shelf, copies] = await (mirror === 'own' ? Promise.all([shelve(files), world.copies()]) : Promise.all([sampleShelf(db), null]))
        // Of a sample nobody waits for the last track, and whoever looks into it wants a page that moves.
        const pool = mirror === 'own' ? world.pool() : world.pool(1)
        try {
          return await readTracks({ db, copies, pool, now: world.now }, mirror, shelf, { progress: onProgress, stopped: () => mine.stopped })
        } finally {
          pool.end()
          copies?.close()
        }
      }
      const reading = world.alone(mirror, work)
      const current = Object.assign(mine, { over: reading })
      tracking = current
      try {
        return (await reading) ?? done({ end: 'busy-elsewhere', read: 0, lost: 0, elsewhere: 0 })
      } finally {
        if (tracking === current) tracking = null
      }
    },
    pauseTracks,
    placeAt: (latitude, longitude) => ofMaps((pool) => pool.placeAt(latitude, longitude)),
    outlines: (wanted) => ofMaps((pool) => pool.outlines(wanted)),
    cancel: async () => {
      if (running !== null) running.cancelled = true
    },
  }
}
