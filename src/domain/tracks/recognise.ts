import { findRoot } from './xml'

export type TrackKind = 'fit' | 'gpx' | 'tcx' | 'gzip'

/** A declaration, a licence in a comment, a page of namespaces: far more than any writer puts before the root. */
const head = 65_536

/** Bytes as characters of the same number; without the zeros, UTF-16 reads like ASCII, and byte order marks are left out. */
const asAscii = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes.subarray(0, head))
    if (byte !== 0 && (text !== '' || !(byte === 0xef || byte === 0xbb || byte === 0xbf || byte === 0xfe || byte === 0xff))) text += String.fromCharCode(byte)
  return text
}

const roots: Readonly<Record<string, TrackKind>> = { gpx: 'gpx', TrainingCenterDatabase: 'tcx' }

/** What a file is by its first bytes, never by its name; null if it is no track. A document type tells its root, so that what is refused later is still called by its name. */
export const recognise = (bytes: Uint8Array): TrackKind | null => {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip'
  if (String.fromCharCode(...bytes.subarray(8, 12)) === '.FIT') return 'fit'
  const name = findRoot(asAscii(bytes))?.name ?? ''
  return Object.hasOwn(roots, name) ? (roots[name] ?? null) : null
}
