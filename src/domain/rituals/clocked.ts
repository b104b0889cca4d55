import type { RitualHistory } from './ritual'

/** The runs whose hour is known: of one that Strava's API tells without, nothing can be said of the clock. */
export const clocked = (history: RitualHistory): RitualHistory => {
  const { runs } = history
  const rows = Uint32Array.from(runs.id.keys()).filter((row) => !Number.isNaN(runs.minute[row] ?? NaN))
  if (rows.length === runs.id.length) return history
  const of = (column: Float64Array): Float64Array => Float64Array.from(rows, (row) => column[row] ?? NaN)
  const { id, day, minute, distance, isRace, way, wayShape, latitude, longitude } = runs
  return {
    ...history,
    runs: {
      ...{ id: of(id), day: of(day), minute: of(minute), distance: of(distance), isRace: of(isRace) },
      ...{ way: of(way), wayShape: of(wayShape), latitude: of(latitude), longitude: of(longitude) },
    },
  }
}
