import { gzipSync } from 'node:zlib'
import type { Athlete, Simulated } from '../../src/domain/simulate/athlete'
import { csvText, multiply } from '../../src/domain/simulate/export-csv'
import { fileOf } from '../../src/domain/simulate/files/file'
import { sampleAthlete, sampleRows } from '../../src/domain/simulate/sample'
import type { TrackFormat } from '../../src/contract/tracks'

/** An activity file as an export holds it. */
export interface Brought {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Bytes once it is unpacked. */
  readonly plain: number
}

const sample = sampleAthlete(Date.UTC(2026, 10, 2) / 86_400_000)

const brought = (athlete: Athlete, activity: Simulated): Brought | null => {
  const file = fileOf(athlete, activity)
  if (file === null) return null
  // copied out of Node's pool of small buffers, whose bytes belong to all
  return { name: file.name, bytes: file.gzip ? new Uint8Array(gzipSync(file.bytes)) : file.bytes, plain: file.bytes.length }
}

const hasFile = ({ file }: Simulated): boolean => file !== null && file !== '#error#'

export interface Files {
  /** The table that names them. */
  readonly csv: string
  readonly files: readonly Brought[]
}

/** About so many of the sample runner's files of one format, spread over its years; packed where an export packs them. */
export const someFiles = (format: TrackFormat, count: number): Files => {
  const all = sample.activities.filter(({ file }) => file?.includes(`.${format}`))
  const step = Math.max(1, Math.floor(all.length / count))
  const activities = all.filter((_, index) => index % step === 0)
  return { csv: csvText({ ...sample, activities }), files: activities.flatMap((activity) => brought(sample, activity) ?? []) }
}

/** An export with so many activity files: the sample runner's life lived more than once, no track twice. */
export const exportWith = (files: number): { readonly csv: string; readonly files: () => Generator<Brought, void> } => {
  const longer = multiply(sample, Math.ceil((1.2 * files) / sampleRows), 2 * files)
  const named = longer.activities.map((activity): Simulated => ({ ...activity, file: activity.file?.replace(/\d+/, String(activity.id)) ?? null }))
  const last = named.findIndex((_, index) => named.slice(0, index + 1).filter(hasFile).length === files)
  const athlete = { ...longer, activities: named.slice(0, last + 1) }
  return {
    csv: csvText(athlete),
    *files() {
      for (const activity of athlete.activities) {
        const file = brought(athlete, activity)
        if (file !== null) yield file
      }
    },
  }
}
