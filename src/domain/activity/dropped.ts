import { cleanText } from './text'

/** Activities that were made of a file alone: their ids lie far above Strava's (2·10¹⁰ in 2026) and below 2⁵³, and tell the file's content again. */
const firstId = 4e15
const idBits = 48

/** The id of the activity that a file of this content is; `hash`: SHA-256 of its bytes as they are unpacked, hex. */
export const droppedId = (hash: string): number => firstId + Number.parseInt(hash.slice(0, idBits / 4), 16)

/** Whether an activity was made of a file that came without an export: Strava has no page of it under this id. */
export const isDropped = (id: number): boolean => id >= firstId && id < firstId + 2 ** idBits

const hashDigits = 16
const folder = 'dropped/'

/** Fit for a path and a cell, and the same for a file and its packed copy. */
export const plainFileName = (name: string): string =>
  cleanText(name.normalize('NFC'))
    .replace(/[\r\n\t/\\]/g, '_')
    .replace(/\.gz$/i, '')
    .trim()

/** How a table made of dropped files lists one of them. */
export const droppedPath = (hash: string, name: string): string => `${folder}${hash.slice(0, hashDigits)}/${plainFileName(name)}`

/** Whether a path in a table is that of a dropped file: no export holds it. */
export const isDroppedPath = (path: string): boolean => path.startsWith(folder)

/** The beginning of the content's hash and the plain file name in such a path; null for any other. */
export const readDroppedPath = (path: string): { readonly hash: string; readonly name: string } | null => {
  const [, hash, name] = /^dropped\/([\da-f]{16})\/(.*)$/s.exec(path) ?? []
  return hash === undefined || name === undefined ? null : { hash, name }
}

/** Whether the content is the one of which a path tells. */
export const tellsHash = (pathHash: string, hash: string): boolean => hash.slice(0, hashDigits) === pathHash

/** Whether a file is named as activity files are. An export names those of which it does not know the format `1234.bin.gz`. */
export const isActivityFileName = (name: string): boolean => /\.(?:fit|gpx|tcx)(?:\.gz)?$|(?:^|\/)\d+\.bin(?:\.gz)?$/i.test(name)
