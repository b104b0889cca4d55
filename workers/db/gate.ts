import { gate } from '../../src/domain/gate/gate'
import type { Drawn, GateMemory, GatedShape, Refusal } from '../../src/domain/gate/gate'
import { homesOf } from '../../src/domain/gate/homes'
import type { Place } from '../../src/domain/gate/zone'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import { cellAt } from '../../src/domain/places/cell'
import { routeOf } from '../../src/domain/routes/route'
import type { Route } from '../../src/domain/routes/route'
import { isSameRoute } from '../../src/domain/routes/same'
import { readTrack } from '../../src/domain/tracks/stored'
import type { Track } from '../../src/domain/tracks/track'
import type { Connection } from './connection'
import type { Open } from './open'

const memoryOf = (connection: Connection): GateMemory => ({
  zones: connection
    .rows('select id, latitude, longitude, east, north, radius from gate_zone order by id')
    .map(([id, latitude, longitude, east, north, radius]) => ({
      id: Number(id),
      latitude: Number(latitude),
      longitude: Number(longitude),
      east: Number(east),
      north: Number(north),
      radius: Number(radius),
    })),
  drawn: connection
    .rows('select activity, turn, mirrored, zones from gate_drawn order by activity')
    .map(([key, turn, mirrored, zones]): Drawn => ({ key: Number(key), turn: Number(turn), mirrored: mirrored === 1, zones: JSON.parse(String(zones)) })),
})

const remember = (connection: Connection, { zones, drawn }: GateMemory, at: number): void => {
  for (const { id, latitude, longitude, east, north, radius } of zones)
    connection.run('insert or ignore into gate_zone values (?, ?, ?, ?, ?, ?)', [id, latitude, longitude, east, north, radius])
  for (const { key, turn, mirrored, zones } of drawn)
    connection.run(`insert into gate_drawn values (?1, ?2, ?3, ?4, ?5) on conflict (activity) do update set zones = excluded.zones`, [
      key,
      turn,
      mirrored ? 1 : 0,
      JSON.stringify(zones),
      at,
    ])
}

/** Where every activity of this mirror began by its own file, in order of time: what is kept here of a place is kept for good, which what only Strava's API tells of may not be. And one that was deleted, or is of another sport, began at a door as well. */
const startsOf = (connection: Connection): readonly Place[] =>
  connection
    .rows(
      `select latitude, longitude from activity join main.track_file on track_file.name = activity.file where latitude is not null order by activity.start, activity.id`,
    )
    .map(([latitude, longitude]) => ({ latitude: Number(latitude), longitude: Number(longitude) }))

/** Home, the other places that were come back to, and of those that the runner named or asked the name of, where runs began, be it one: what has a name has a meaning. */
const hiddenPlaces = (connection: Connection, known: readonly Place[]): readonly Place[] => {
  const starts = startsOf(connection)
  const named = new Set(
    connection.rows('select latitude, longitude from place_name union select latitude, longitude from own_place').map((cell) => cell.join()),
  )
  const isNamed = ({ latitude, longitude }: Place): boolean => {
    const cell = cellAt(latitude, longitude)
    return cell !== null && named.has([cell.latitude, cell.longitude].join())
  }
  return [...homesOf(starts, known), ...homesOf(starts.filter(isNamed), known, 1)]
}

/** Of a file alone, for the same reason. */
const trackOf = ({ connection }: Open, activity: number): Track | null => {
  const bytes = connection.blob(
    'select data from main.track join main.track_file on track_file.id = track.file join activity on activity.file = track_file.name where activity.id = ?',
    [activity],
  )
  return bytes === null ? null : readTrack(bytes)
}

/** The activity that stood for this way when it was drawn, and its track: many runs of one way, each drawn, would average out. */
const drawnBefore = (open: Open, route: Route | null, drawn: readonly Drawn[]): { readonly key: number; readonly track: Track } | null => {
  for (const { key } of drawn) {
    const track = trackOf(open, key)
    const known = track === null ? null : routeOf(track)
    if (route !== null && track !== null && known !== null && isSameRoute(route, known)) return { key, track }
  }
  return null
}

/** The shape of where an activity went, as the gate lets it out; what was decided for it is in the facts when this answers. */
export const shapeOf = (
  open: Open,
  activity: number,
  env: { readonly chance: () => number; readonly now: () => number },
): Outcome<GatedShape, Refusal | 'no-track'> => {
  const { connection } = open
  const own = trackOf(open, activity)
  if (own === null) return failed('no-track')
  const memory = memoryOf(connection)
  const isDrawn = memory.drawn.some(({ key }) => key === activity)
  const { key, track } = (isDrawn ? null : drawnBefore(open, routeOf(own), memory.drawn)) ?? { key: activity, track: own }
  const told = gate(track, key, { memory, places: hiddenPlaces(connection, memory.zones), chance: env.chance })
  if (!told.ok) return told
  connection.transaction(() => remember(connection, told.value.memory, env.now()))
  return done(told.value.shape)
}
