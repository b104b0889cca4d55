import { gunzipSync } from 'node:zlib'
import FitParser from 'fit-file-parser'
import { SaxesParser } from 'saxes'
import type { KeptTrack } from '../../src/contract/tracks'
import { effortsOf } from '../../src/domain/efforts/efforts'
import { readTrack } from '../../src/domain/tracks/stored'
import { summarise } from '../../src/domain/tracks/summary'
import { findTable } from '../../workers/import/files'
import { lookAt } from '../../workers/import/look'
import { noOriginals } from '../../workers/import/originals'
import { readInto } from '../../workers/import/pipeline'
import { openMemoryMirror, type MemoryMirror } from '../../workers/terminal/memory'
import { decodeFile } from '../../workers/tracks/decode'
import type { Brought, Files } from './activity-files'

/** As many as an import writes in one transaction. */
const batch = 96

interface Read {
  /** Milliseconds, and of them in the database. */
  readonly time: number
  readonly stored: number
  readonly kept: readonly KeptTrack[]
}

/** A database of its own in memory, into which the table was read. */
const openWith = async (csv: string): Promise<MemoryMirror['db']> => {
  const { db } = await openMemoryMirror()
  const source = await findTable([new File([csv], 'activities.csv')])
  const table = source.ok ? await lookAt(source.value) : source
  if (!table.ok) throw new Error(table.code)
  const shell = { db, originals: noOriginals, now: () => performance.now(), breathe: async () => undefined }
  const hooks = { progress: () => undefined, faces: null, cancelled: () => false }
  const read = await readInto(shell, table.value, { mirror: 'own', deviceZone: 'UTC', today: 0, unit: 'km' }, hooks)
  if (!read.ok) throw new Error(read.code)
  return db
}

/** Decodes every file, sums it up and stores it, one after another. */
export const readAll = async ({ csv, files }: Files): Promise<Read> => {
  const db = await openWith(csv)
  const kept: KeptTrack[] = []
  let storing = 0
  const begun = performance.now()
  for (let from = 0; from < files.length; from += batch) {
    const some: KeptTrack[] = []
    for (const { name, bytes } of files.slice(from, from + batch)) some.push({ ...(await decodeFile(bytes)), name })
    const decoded = performance.now()
    const stored = await db.keepTracks('own', some)
    storing += performance.now() - decoded
    if (!stored.ok) throw new Error(stored.code)
    kept.push(...some)
  }
  const time = performance.now() - begun
  const report = await db.trackReport('own')
  if (!report.ok || report.value.read !== files.length) throw new Error('Not every file became a stored track.')
  return { time, stored: storing, kept }
}

const isPacked = ({ name }: Brought): boolean => name.endsWith('.gz')
const plainOf = (file: Brought): Uint8Array<ArrayBuffer> => (isPacked(file) ? new Uint8Array(gunzipSync(file.bytes)) : file.bytes)

/** Milliseconds in which Node's zlib unpacks those that are packed. */
export const unpackAll = (files: readonly Brought[]): number => {
  const begun = performance.now()
  for (const file of files) if (isPacked(file)) gunzipSync(file.bytes)
  return performance.now() - begun
}

/** Milliseconds in which fit-file-parser makes objects of them, unpacking included; it stores nothing. */
export const parseFits = async (files: readonly Brought[]): Promise<number> => {
  const begun = performance.now()
  for (const file of files) await new FitParser({ force: true, mode: 'list' }).parseAsync(plainOf(file).buffer)
  return performance.now() - begun
}

/** Milliseconds in which saxes goes over them, unpacking included, and does nothing with what it finds. */
export const scanXml = (files: readonly Brought[]): number => {
  const begun = performance.now()
  let found = 0
  for (const file of files) {
    const parser = new SaxesParser()
    parser.on('opentag', () => void found++)
    parser.on('text', () => void found++)
    // ten spaces stand before the declaration of a TCX
    parser.write(new TextDecoder().decode(plainOf(file)).trimStart()).close()
  }
  const time = performance.now() - begun
  if (found === 0) throw new Error('Nothing was found.')
  return time
}

/** Milliseconds in which stored tracks are summed up, and in which their best efforts alone are found. */
export const sumUpAll = (kept: readonly KeptTrack[]): { readonly summed: number; readonly searched: number } => {
  const stored = kept.flatMap(({ data }) => data ?? [])
  const begun = performance.now()
  for (const data of stored) summarise(readTrack(data))
  const summed = performance.now() - begun
  const tracks = stored.map(readTrack)
  const from = performance.now()
  for (const track of tracks) effortsOf(track, { distance: null, indoor: null })
  return { summed, searched: performance.now() - from }
}
