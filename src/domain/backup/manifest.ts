import { done, failed } from '../outcome'
import type { Outcome } from '../outcome'

/** A file inside the ZIP. */
export interface Member {
  /** Its path in the ZIP. */
  readonly member: string
  readonly bytes: number
  /** SHA-256 over the SHA-256s of its 1 MiB pieces, hex. */
  readonly hash: string
}

export interface MemberOfTable extends Member {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: number
}

export interface MemberOfOriginal extends Member {
  /** As the file is called on the device. */
  readonly name: string
}

/** What a backup says of itself, in `manifest.json`. */
export interface Manifest {
  readonly format: typeof format
  readonly version: number
  readonly build: string
  /** UTC ms. */
  readonly madeAt: number
  /** Steps that made the tables. */
  readonly schema: number
  readonly activities: number
  readonly tables: readonly MemberOfTable[]
  readonly originals: readonly MemberOfOriginal[]
}

export const format = 'runmirror-backup'
/** Raised when an older app could not read a backup any more. */
export const formatVersion = 1

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const isText = (value: unknown): value is string => typeof value === 'string'

const isMember = (value: unknown): value is Member & { readonly name: string } =>
  isFields(value) &&
  isText(value['name']) &&
  isText(value['member']) &&
  isCount(value['bytes']) &&
  isText(value['hash']) &&
  /^[0-9a-f]{64}$/.test(value['hash'])

const isTable = (value: unknown): value is MemberOfTable =>
  isMember(value) && isFields(value) && isCount(value['rows']) && Array.isArray(value['columns']) && value['columns'].every(isText)

/** Names by which an original is kept: its hash, or the pack of activity files. A name from a file is never a path. */
const isOriginal = (value: unknown): value is MemberOfOriginal => isMember(value) && /^([0-9a-f]{64}|tracks\.pack)$/.test(value.name)

const allOnce = (members: readonly Member[]): boolean => new Set(members.map(({ member }) => member)).size === members.length

const isManifest = (found: Fields): found is Fields & Manifest => {
  const { tables, originals } = found
  return (
    isText(found['build']) &&
    isCount(found['madeAt']) &&
    isCount(found['schema']) &&
    isCount(found['activities']) &&
    Array.isArray(tables) &&
    tables.every(isTable) &&
    Array.isArray(originals) &&
    originals.every(isOriginal) &&
    allOnce([...tables, ...originals]) &&
    new Set(tables.map(({ name }) => name)).size === tables.length
  )
}

export const readManifest = (text: string): Outcome<Manifest, 'not-a-backup' | 'newer-backup' | 'damaged-backup'> => {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    return failed('not-a-backup')
  }
  if (!isFields(found) || found['format'] !== format) return failed('not-a-backup')
  if (!isCount(found['version'])) return failed('damaged-backup')
  if (found['version'] > formatVersion) return failed('newer-backup')
  return isManifest(found) ? done(found) : failed('damaged-backup')
}

const rowsOf = ({ tables }: Manifest, names: readonly string[]): number => tables.reduce((sum, { name, rows }) => sum + (names.includes(name) ? rows : 0), 0)

/** Where corrections stand, and words of the runner's own; `backup.claims.ts` holds it against the schema. */
export const saidTables: readonly string[] = [
  ...['correction', 'own_word', 'milestone_word', 'own_milestone', 'ritual_word'],
  ...['chapter_note', 'way_name', 'own_place'],
]
export const saidIn = (manifest: Manifest): number => rowsOf(manifest, saidTables)
export const tracksIn = (manifest: Manifest): number => rowsOf(manifest, ['track'])
export const bytesOf = (members: readonly Member[]): number => members.reduce((sum, { bytes }) => sum + bytes, 0)
