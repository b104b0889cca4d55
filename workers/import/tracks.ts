import type { Db, Kept, Mirror, StoreTrouble } from '../../src/contract/db'
import type { Copied, FileLoss, KeptTrack, Summed, TrackProgress, TracksEnd } from '../../src/contract/tracks'
import { isDroppedPath } from '../../src/domain/activity/dropped'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import { nothing } from '../tracks/nothing'
import type { Copies } from './copies'
import { createPace } from './pace'
import { findPlaces } from './places'
import type { Pool } from './pool'
import { createQueue } from './queue'
import { compareWays } from './ways'
import type { Shelf } from './shelf'

export interface TrackShell {
  readonly db: Pick<
    Db,
    'wantedTracks' | 'keepCopies' | 'keepTracks' | 'keepSummaries' | 'keepPlaces' | 'wantedWays' | 'keepWays' | 'settleTracks' | 'trackBytes'
  >
  /** Null where nothing can be kept beside the database: files are then read straight from where they lie. */
  readonly copies: Copies | null
  readonly pool: Pick<Pool, 'size' | 'decode' | 'sumUp' | 'placesOf' | 'waysOf'>
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number
}

export interface TrackHooks {
  readonly progress: (progress: TrackProgress) => void
  readonly stopped: () => boolean
}

/** A file on its way to a decoder: its copy, or its bytes where there is none. */
type Task = { readonly name: string; readonly copy: Copied } | { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** A transaction each: about half a second of decoding, or a megabyte. */
const batchFiles = 512
const batchBytes = 1 << 20
const batchTime = 500
const firstCopies = 8
const copyFiles = 64
const copyBytes = 4 << 20
/** Wall clocks follow what was read in steps, not file by file: every step tells all cards anew. */
const settleEvery = 15_000

/** The page is told in steps that an eye can follow. */
const tellEvery = 100

const nothingKept: Kept = { read: 0, added: 0, corrected: 0, known: 0, aside: 0 }

const lost = (name: string, outcome: FileLoss, bytes = 0): KeptTrack => ({ ...nothing(outcome, bytes), name })

/** Thrown across the loops below when the store can't go on; never leaves this file. */
class StoreStopped extends Error {
  readonly code: StoreTrouble
  constructor(code: StoreTrouble, detail?: string) {
    super(detail)
    this.code = code
  }
}

const must = <T>(outcome: Outcome<T, StoreTrouble>): T => {
  if (!outcome.ok) throw new StoreStopped(outcome.code, outcome.detail)
  return outcome.value
}

/** Gathers what was decoded and writes it a batch at a time; whoever adds waits while one is being written. */
const createKeeper = ({ db, now }: TrackShell, mirror: Mirror) => {
  let batch: KeptTrack[] = []
  let size = 0
  let since = now()
  let writing: Promise<void> = Promise.resolve()
  let settledAt = now()
  let dirty = false
  const write = (): Promise<void> => {
    const files = batch
    batch = []
    size = 0
    since = now()
    if (files.length > 0)
      writing = writing.then(async () => {
        must(await db.keepTracks(mirror, files))
        // A file that gave no track moves no clock.
        dirty ||= files.some(({ outcome }) => outcome === 'read')
      })
    return writing
  }
  return {
    add: async (file: KeptTrack): Promise<void> => {
      batch.push(file)
      size += file.data?.length ?? 0
      if (batch.length >= batchFiles || size >= batchBytes || now() - since >= batchTime) await write()
      if (dirty && now() - settledAt >= settleEvery) {
        settledAt = now()
        dirty = false
        must(await db.settleTracks(mirror))
      }
    },
    end: async (): Promise<void> => {
      await write()
      if (dirty) must(await db.settleTracks(mirror))
    },
  }
}

/**
 * Reads every activity file that is wanted and at hand: shelf → copy → decoder → store, of the copies the newest first. New copies go ahead, because the shelf is gone with the page;
 * what was copied is read after a reload, what was not waits for the export to be brought again. One bad file costs that file.
 */
export const readTracks = async (shell: TrackShell, mirror: Mirror, shelf: Shelf, hooks: TrackHooks): Promise<Outcome<TracksEnd, StoreTrouble>> => {
  const { db, pool, now } = shell
  let { copies } = shell
  const found = await db.wantedTracks(mirror)
  if (!found.ok) return found
  const { files, summaries } = found.value
  const hasCopy = (copy: Copied | null): copy is Copied => copy !== null && copies !== null
  const atHand = files.filter(({ name, copy }) => hasCopy(copy) || shelf.has(name))
  // No export ever held what was dropped without one: it waits until it is dropped again.
  const missing = shelf.whole ? files.filter(({ name, copy, missed }) => !hasCopy(copy) && !shelf.has(name) && !missed && !isDroppedPath(name)) : []
  let elsewhere = files.filter(({ missed }) => !missed).length - atHand.filter(({ missed }) => !missed).length - missing.length
  let of = atHand.length + missing.length + summaries.length
  let [read, losses] = [0, 0]
  let unplaced = 0
  const pace = createPace(now)
  let toldAt = Number.NEGATIVE_INFINITY
  const tell = (): void => {
    if (now() - toldAt < tellEvery && read + losses < of) return
    toldAt = now()
    const { rate, secondsLeft } = pace.at({ ...nothingKept, read: read + losses }, of, true)
    hooks.progress({ doing: 'tracks', done: read + losses, of, lost: losses, rate, secondsLeft, elsewhere })
  }
  const keeper = createKeeper(shell, mirror)
  const keep = async (file: KeptTrack): Promise<void> => {
    if (file.outcome === 'read') read++
    else losses++
    await keeper.add(file)
    tell()
  }

  const tasks = createQueue<Task>()
  let broken: unknown = null
  const stopped = (): boolean => broken !== null || hooks.stopped()

  const find = async (): Promise<void> => {
    let at = found.value.packed
    let pending: Copied[] = []
    let pendingBytes = 0
    // The first few at once, so that no decoder waits for the rest.
    let enough = firstCopies
    const handOver = async (): Promise<void> => {
      if (pending.length === 0) return
      copies?.flush()
      must(await db.keepCopies(mirror, pending))
      for (const copy of pending) tasks.push({ name: copy.name, copy })
      pending = []
      pendingBytes = 0
      enough = Math.min(copyFiles, enough * 2)
    }
    for (const { name } of missing) await keep(lost(name, 'missing'))
    for (const { name, copy } of atHand) if (hasCopy(copy)) tasks.push({ name, copy })
    const shelved = atHand
      .filter(({ copy }) => !hasCopy(copy))
      .map(({ name }) => ({ name, place: shelf.placeOf(name) }))
      .toSorted((a, b) => a.place - b.place)
    for (const [place, { name }] of shelved.entries()) {
      if (stopped()) break
      const opened = await shelf.open(name)
      if (!opened.ok) {
        if (opened.code === 'unreadable-file') {
          // The export was moved or taken away: all that is left of it waits until it is brought again.
          elsewhere += shelved.length - place
          break
        }
        if (opened.code === 'elsewhere') {
          elsewhere++
          of--
          tell()
        } else await keep(lost(name, opened.code))
        continue
      }
      const bytes = opened.value
      try {
        copies?.write(at, bytes)
      } catch {
        // Full: what it comes to matters more than the copy.
        await handOver()
        copies = null
      }
      if (copies === null) {
        await tasks.room(pool.size * 2)
        tasks.push({ name, bytes })
        continue
      }
      pending.push({ name, at, bytes: bytes.length })
      at += bytes.length
      pendingBytes += bytes.length
      if (pending.length >= enough || pendingBytes >= copyBytes) await handOver()
    }
    await handOver()
  }

  const bytesOf = (task: Task): Uint8Array<ArrayBuffer> | null => {
    if ('bytes' in task) return task.bytes
    const bytes = shell.copies?.read(task.copy.at, task.copy.bytes)
    return bytes?.length === task.copy.bytes ? bytes : null
  }
  const work = async (): Promise<void> => {
    for (let task = await tasks.next(); task !== null; task = await tasks.next()) {
      if (stopped()) continue
      const bytes = bytesOf(task)
      const size = bytes?.length ?? 0
      const worked = bytes === null ? lost(task.name, 'damaged') : ((await pool.decode(bytes)) ?? lost(task.name, 'stopped-the-reader', size))
      await keep({ ...worked, name: task.name })
    }
  }
  const sumUp = async (): Promise<void> => {
    let batch: ({ readonly name: string } & Summed)[] = []
    const write = async (): Promise<void> => {
      if (batch.length > 0) must(await db.keepSummaries(mirror, batch))
      batch = []
    }
    for (const name of summaries) {
      if (stopped()) break
      const bytes = must(await db.trackBytes(mirror, name))
      const summed = bytes === null ? null : await pool.sumUp(bytes)
      if (summed === null) losses++
      else {
        read++
        batch.push({ name, ...summed })
      }
      if (batch.length >= batchFiles) await write()
      tell()
    }
    await write()
  }

  /** The first thing that breaks stops the others, which are waited for. */
  const guarded = (part: Promise<void>): Promise<void> =>
    part.catch((error: unknown) => {
      broken ??= error
      tasks.close()
    })
  tell()
  const hands = Array.from({ length: pool.size * 2 }, () => guarded(work()))
  await guarded(find().finally(() => tasks.close()))
  await Promise.all(hands)
  if (broken === null) await guarded(sumUp())
  await guarded(keeper.end())
  const lookUp = async (): Promise<void> => {
    const found = createPace(now)
    let told = Number.NEGATIVE_INFINITY
    const tellFound = (done: number, count: number): void => {
      if (now() - told < tellEvery && done < count) return
      told = now()
      const { rate, secondsLeft } = found.at({ ...nothingKept, read: done }, count, true)
      hooks.progress({ doing: 'places', done, of: count, lost: losses, rate, secondsLeft, elsewhere })
    }
    unplaced = must(await findPlaces(shell, mirror, { found: tellFound, stopped: hooks.stopped }))
  }
  // Asked anew only where there may be some.
  if (broken === null && !hooks.stopped() && (read > 0 || found.value.places.length > 0)) await guarded(lookUp())
  // A run that was taken out, or told to be another, leaves nothing to be read and something to be compared.
  if (broken === null && !hooks.stopped()) await guarded(compareWays(shell, mirror).then((kept) => void must(kept)))
  if (broken instanceof StoreStopped) return failed(broken.code, broken.message)
  if (broken !== null) throw broken
  return done({ end: hooks.stopped() && (read + losses < of || unplaced > 0) ? 'paused' : 'read', read, lost: losses, elsewhere })
}
