import type { FileLoss } from '../../src/contract/tracks'
import { done } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import { recognise } from '../../src/domain/tracks/recognise'
import { gunzip } from '../tracks/gunzip'

export interface Content {
  /** As they are unpacked. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** SHA-256 of these, hex: a file and its packed copy are one activity, whoever packed it and how well. */
  readonly hash: string
}

export const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** What an activity file holds, packed or not. */
export const contentOf = async (brought: Uint8Array<ArrayBuffer>): Promise<Outcome<Content, FileLoss>> => {
  if (recognise(brought.subarray(0, 2)) !== 'gzip') return done({ bytes: brought, hash: await sha256(brought) })
  const unpacked = await gunzip(brought)
  if (!unpacked.ok) return unpacked
  // What came out of a torn one is what there is of it.
  const { bytes } = unpacked.value
  return done({ bytes, hash: await sha256(bytes) })
}
