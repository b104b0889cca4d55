import type { Corrected } from '../../src/domain/activity/corrected'
import type { Connection } from './connection'

const saidBy = (kind: string, value: string): Corrected => {
  switch (kind) {
    case 'sport':
      return { sport: value }
    case 'distance':
      return { distance: Number(value) }
    case 'indoor':
      return { indoor: value === 'true' }
    default:
      return { race: value === 'true' }
  }
}

/** What the runner says of the values of each activity. */
export const correctedOf = (connection: Connection): Map<number, Corrected> => {
  const found = new Map<number, Corrected>()
  for (const [activity, kind, value] of connection.rows("select activity, kind, value from correction where kind in ('sport', 'indoor', 'distance', 'race')")) {
    found.set(Number(activity), { ...found.get(Number(activity)), ...saidBy(String(kind), String(value)) })
  }
  return found
}

/** The zones that the runner gave to single activities. */
export const zonesOf = (connection: Connection): Map<number, string> =>
  new Map(connection.rows("select activity, value from correction where kind = 'zone'").map(([activity, zone]) => [Number(activity), String(zone)]))
