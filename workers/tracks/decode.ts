import type { KeptTrack, TrackFormat } from '../../src/contract/tracks'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import { unpackRoutes, waysOf } from '../../src/domain/routes/ways'
import type { PackedRoutes, Ways } from '../../src/domain/routes/ways'
import { decodeFit } from '../../src/domain/tracks/fit'
import { decodeGpx } from '../../src/domain/tracks/gpx'
import { recognise } from '../../src/domain/tracks/recognise'
import { decoderRev } from '../../src/domain/tracks/revs'
import { storeTrack } from '../../src/domain/tracks/stored'
import { decodeTcx } from '../../src/domain/tracks/tcx'
import type { Decoded, TrackTrouble } from '../../src/domain/tracks/track'
import { gunzip } from './gunzip'
import { nothing } from './nothing'
import { firstPlace, sumUp } from './summing'

/** What a file came to; the store knows it by its name. */
export type Worked = Omit<KeptTrack, 'name'>

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** By its byte order mark, or as its first line says; nearly all is UTF-8. */
const textOf = (bytes: Uint8Array): string => {
  const [one, other] = bytes
  if ((one === 0xff && other === 0xfe) || (one === 0xfe && other === 0xff)) return new TextDecoder(one === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const [, named = 'utf-8'] = /<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head) ?? []
  try {
    return new TextDecoder(named).decode(bytes)
  } catch {
    // An encoding that nobody knows: its letters may be wrong, its numbers are not.
    return new TextDecoder().decode(bytes)
  }
}

interface Opened {
  readonly format: TrackFormat
  readonly decoded: Decoded
}

const decodeAs = (format: TrackFormat, bytes: Uint8Array): Outcome<Decoded, TrackTrouble> =>
  format === 'fit' ? decodeFit(bytes) : format === 'gpx' ? decodeGpx(textOf(bytes)) : decodeTcx(textOf(bytes))

/** By its content alone: a `.gz` may be none, a `.bin` may be FIT. */
const open = async (bytes: Uint8Array<ArrayBuffer>, inside = false): Promise<Outcome<Opened, TrackTrouble>> => {
  if (bytes.length === 0) return failed('empty')
  const format = recognise(bytes)
  if (format === null) return failed('not-a-track')
  if (format !== 'gzip') {
    const decoded = decodeAs(format, bytes)
    return decoded.ok ? done({ format, decoded: decoded.value }) : decoded
  }
  // Packed once, as Strava does; twice is a trick.
  if (inside) return failed('not-a-track')
  const unpacked = await gunzip(bytes)
  if (!unpacked.ok) return unpacked
  const opened = await open(unpacked.value.bytes, true)
  if (!opened.ok || !unpacked.value.torn) return opened
  const { decoded } = opened.value
  const flaw = 'truncated' in decoded.flaws ? {} : { checksum: 1 }
  return done({ ...opened.value, decoded: { ...decoded, flaws: { ...decoded.flaws, ...flaw } } })
}

/** An activity file as it was brought → what is kept of it. Never throws for what is in the file. */
export const decodeFile = async (bytes: Uint8Array<ArrayBuffer>): Promise<Worked> => {
  const hash = await sha256(bytes)
  const opened = await open(bytes)
  if (!opened.ok) return nothing(opened.code, bytes.length, hash)
  const { format, decoded } = opened.value
  const stored = storeTrack(decoded.track)
  return {
    hash,
    bytes: bytes.length,
    rev: decoderRev,
    outcome: 'read',
    format,
    points: decoded.track.length,
    sizes: stored.sizes,
    flaws: decoded.flaws,
    told: decoded.told,
    first: firstPlace(decoded.track),
    data: stored.bytes,
    // Of the track as it is kept, so that it comes to the same whenever it is summed up again.
    ...sumUp(stored.bytes),
  }
}

/** Routes in order of time, held against each other. */
export const compare = (routes: PackedRoutes): Ways => waysOf(unpackRoutes(routes))
