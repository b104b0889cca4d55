import type { Corrected } from '../../src/domain/activity/corrected'
import type { Connection } from './connection'

/** What the runner says of the values of each activity. */
export const correctedOf = (connection: Connection): Map<number, Corrected> => {
  const found = new Map<number, Corrected>()
  for (const [activity, kind, value] of connection.rows("select activity, kind, value from correction where kind in ('sport', 'indoor', 'distance')")) {
    const said = kind === 'sport' ? { sport: String(value) } : kind === 'indoor' ? { indoor: value === 'true' } : { distance: Number(value) }
    found.set(Number(activity), { ...found.get(Number(activity)), ...said })
  }
  return found
}

/** The zones that the runner gave to single activities. */
export const zonesOf = (connection: Connection): Map<number, string> =>
  new Map(connection.rows("select activity, value from correction where kind = 'zone'").map(([activity, zone]) => [Number(activity), String(zone)]))
