import type { Outing, Simulated } from './athlete'
import type { Rng } from './rng'

/** Strava's activity ids at the turn of years, from 2015 on, read off real exports; beyond the last they go on at its pace. */
const idsByYear = [2.4e8, 4.7e8, 8.2e8, 1.34e9, 2.05e9, 2.97e9, 4.55e9, 6.46e9, 8.32e9, 1.048e10, 1.322e10, 1.69e10, 2.13e10] as const

const idAt = (utc: number): number => {
  const years = (utc - Date.UTC(2015, 0, 1)) / (365.25 * 86_400_000)
  const index = Math.min(idsByYear.length - 2, Math.max(0, Math.floor(years)))
  const from = idsByYear[index] ?? 0
  const to = idsByYear[index + 1] ?? 0
  return Math.max(1_000_000, from + (to - from) * (years - index))
}

const uuid = (rng: Rng): string => {
  const hex = Array.from({ length: 4 }, () => rng.bits().toString(16).padStart(8, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}

const mediaOf = (rng: Rng): string | null => {
  if (!rng.chance(0.07)) return null
  // a bare bar stands in real exports where a picture was taken away
  if (rng.chance(0.03)) return '|'
  return Array.from({ length: 1 + rng.int(3) }, () => `media/${uuid(rng)}.${rng.chance(0.06) ? 'mp4' : 'jpg'}`).join('|')
}

/** Gives every outing its id, its file and its pictures. In: by start. Out: by start, ids rising with the upload. */
export const nameUploads = (rng: Rng, outings: readonly Outing[]): Omit<Simulated, 'gear'>[] => {
  const textured = outings.some(({ sport }) => sport !== 'Run')
  const uploads = outings
    .map((outing) => ({
      outing,
      uploaded:
        outing.start +
        outing.elapsed * (outing.elapsed < 86_400 ? 1000 : 0) +
        (outing.manual && rng.chance(0.4) ? (1 + rng.int(6)) * 86_400_000 : 60_000 + rng.int(600_000)),
    }))
    .sort((a, b) => a.uploaded - b.uploaded || a.outing.start - b.outing.start)
  let last = 0
  const named = uploads.map(({ outing, uploaded }, index) => {
    const id = Math.max(last + 1, Math.floor(idAt(uploaded)) + rng.int(997))
    last = id
    const age = index / uploads.length
    const phone = outing.twinOf !== null || age < 0.18
    const extension = phone ? 'gpx' : age < 0.3 ? 'tcx.gz' : rng.chance(0.02) ? 'fit' : 'fit.gz'
    const upload = phone && rng.chance(0.6) ? id : id + Math.floor(id * 0.067) + rng.int(5000)
    const lost = textured && index % 251 === 117
    return {
      ...outing,
      id,
      uploaded,
      file: outing.manual ? null : lost ? '#error#' : `activities/${upload}.${extension}`,
      media: textured ? mediaOf(rng) : null,
      // Strava asks its weather provider since February 2020, and not always with success
      weather: textured && !outing.indoor && !outing.manual && outing.start >= Date.UTC(2020, 1, 4) && rng.chance(0.94),
    }
  })
  return named.sort((a, b) => a.start - b.start)
}
