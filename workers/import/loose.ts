import type { FileTrouble } from '../../src/contract/importer'
import type { FileLoss } from '../../src/contract/tracks'
import { isActivityFileName } from '../../src/domain/activity/dropped'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import { droppedTable, startOfTrack } from '../../src/domain/tracks/dropped-table'
import type { DroppedLoss, DroppedTrack } from '../../src/domain/tracks/dropped-table'
import { recognise } from '../../src/domain/tracks/recognise'
import { readTrack } from '../../src/domain/tracks/stored'
import { blobSource } from './bytes'
import type { ByteSource } from './bytes'
import { contentOf } from './content'
import { findTable, isLitter, isTable, openedAs } from './files'
import { lookAt } from './look'
import type { Table } from './look'
import type { Pool } from './pool'
import { baseName, broughtFile } from './shelf'
import type { Brought } from './shelf'
import { membersOf } from './unzip'

/** As far as a root element may lie behind a file's beginning. */
const lookedAt = 1 << 16
/** The largest activity file seen has 5.9 MB. */
const largest = 256 << 20

/** What there is no table in may still hold activity files: every answer that is no plain sentence about one file that can't be one. */
const maybe: ReadonlySet<FileTrouble> = new Set<FileTrouble>([
  'single-track',
  'gzip',
  'binary',
  'html',
  'empty-file',
  'header-only',
  'unclosed-quote',
  'other-csv',
  'strava-other-csv',
  'no-activities-csv',
  'too-many-exports',
])

/** Anything may be dropped beside them: what is no activity by its first bytes is not read further. */
const looksLikeActivity = async (file: File): Promise<boolean> => {
  try {
    return recognise(new Uint8Array(await file.slice(0, lookedAt).arrayBuffer())) !== null
  } catch {
    return false
  }
}

interface Gathered {
  /** To be decoded. */
  readonly files: readonly Brought[]
  /** Dropped beside them, and nothing that can be read. */
  readonly others: readonly DroppedLoss[]
}

/** Null where an export is among them: then they are not without one. */
const gather = async (dropped: readonly File[]): Promise<Gathered | null> => {
  const files: Brought[] = []
  const others: DroppedLoss[] = []
  for (const file of dropped) {
    if (isTable(file)) return null
    if (file.size <= largest && (isActivityFileName(file.name) || (await looksLikeActivity(file)))) files.push(broughtFile(file))
    else if ((await openedAs(file)) === 'zip') {
      // Garmin Connect packs the original of a single activity so.
      const zip = await membersOf(file)
      if (zip.ok && zip.value.isExport) return null
      const inside = zip.ok ? zip.value.members.filter(({ name }) => isActivityFileName(name) && !name.startsWith('__MACOSX/')) : []
      files.push(...inside)
      if (inside.length === 0) others.push({ hash: null, name: file.name, why: zip.ok ? 'not-a-track' : zip.code })
    } else others.push({ hash: null, name: file.name, why: file.size === 0 ? 'empty' : file.size > largest ? 'too-large' : 'not-a-track' })
  }
  return { files, others }
}

/** `isTrack`: it is an activity file by its name or its content, whatever is wrong with it. */
type Decoded = { readonly track: DroppedTrack } | { readonly loss: DroppedLoss; readonly isTrack: boolean }

/** The first moment of a stored track: its times are all there, or none. */
const firstTimeOf = (data: Uint8Array | null): number | null => {
  const first = data === null ? undefined : readTrack(data).time[0]
  return first === undefined || Number.isNaN(first) ? null : first
}

const decode = async (file: Brought, pool: Pick<Pool, 'decode'>): Promise<Decoded> => {
  const name = baseName(file.name)
  const lost = (why: FileLoss | 'unreadable-file', hash: string | null, isTrack = isActivityFileName(name)): Decoded => ({ loss: { hash, name, why }, isTrack })
  const brought = await file.open()
  if (!brought.ok) return lost(brought.code, null)
  const content = await contentOf(brought.value)
  if (!content.ok) return lost(content.code, null)
  const { bytes, hash } = content.value
  if (bytes.length === 0) return lost('empty', hash)
  const what = recognise(bytes)
  if (what === null || what === 'gzip') return lost('not-a-track', hash)
  const worked = await pool.decode(bytes)
  if (worked === null) return lost('stopped-the-reader', hash, true)
  const { outcome, told, summary, data } = worked
  if (outcome !== 'read') return lost(outcome, hash, true)
  if (told === null || summary === null) return lost('no-activity', hash, true)
  return { track: { hash, name, told, summary, firstTime: firstTimeOf(data) } }
}

/** As many at once as there are decoders, and one more each on its way. */
const decodeAll = async (files: readonly Brought[], pool: Pick<Pool, 'size' | 'decode'>, stopped: () => boolean): Promise<readonly Decoded[]> => {
  const decoded: Decoded[] = []
  let next = 0
  const hand = async (): Promise<void> => {
    for (let file = files[next++]; file !== undefined && !stopped(); file = files[next++]) decoded.push(await decode(file, pool))
  }
  await Promise.all(Array.from({ length: pool.size * 2 }, hand))
  return decoded
}

/** Why none of them is an activity: in one word if they are of one kind. */
const whyNone = (losses: readonly DroppedLoss[]): string => {
  const reasons = new Set(losses.map(({ why }) => why))
  const [only] = reasons
  return reasons.size === 1 && only !== undefined ? only : 'several-reasons'
}

const nameOf = (names: readonly string[]): string => {
  const [first = ''] = names.toSorted()
  return names.length > 1 ? `${first} + ${names.length - 1}` : first
}

/**
 * Activity files that came without an export → the bytes of the table that one would hold. Null where no file among them is an activity's, or an export is. `single-track`, with
 * the reason as its detail: no activity could be made of any of them.
 */
const looseTable = async (
  dropped: readonly File[],
  pool: Pick<Pool, 'size' | 'decode'>,
  stopped: () => boolean = () => false,
): Promise<Outcome<ByteSource, FileTrouble> | null> => {
  const gathered = await gather(dropped.length === 1 ? dropped : dropped.filter((file) => !isLitter(file)))
  if (gathered === null || gathered.files.length === 0) return null
  const decoded = await decodeAll(gathered.files, pool, stopped)
  if (stopped()) return null
  const tracks = decoded.flatMap((one) => ('track' in one ? [one.track] : []))
  // Much else is packed with gzip: a `.tar.gz` has a sentence of its own.
  if (!decoded.some((one) => 'track' in one || one.isTrack)) return null
  const losses = [...decoded.flatMap((one) => ('loss' in one ? [one.loss] : [])), ...gathered.others]
  if (!tracks.some((track) => startOfTrack(track) !== null))
    return failed('single-track', whyNone([...losses, ...tracks.map(({ hash, name }) => ({ hash, name, why: 'no-time' }))]))
  const name = nameOf([...tracks, ...losses].map((one) => one.name))
  return done({ ...blobSource(name, new Blob([droppedTable(tracks, losses)])), kind: 'tracks' })
}

/** What was dropped → the table to read: an export's, or the one that is made of activity files that came without. */
export const findAndLook = async (dropped: readonly File[], pool: () => Pool, stopped: () => boolean = () => false): Promise<Outcome<Table, FileTrouble>> => {
  const source = await findTable(dropped)
  const table = source.ok ? await lookAt(source.value) : source
  if (table.ok || !maybe.has(table.code)) return table
  const hands = pool()
  try {
    const loose = await looseTable(dropped, hands, stopped)
    return loose === null ? table : loose.ok ? await lookAt(loose.value) : loose
  } finally {
    hands.end()
  }
}
