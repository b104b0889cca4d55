import type { GroundFields, History, PlaceFields, RunField } from '../cards/card'
import { tellVisits } from '../places/told-visits'
import { groundOf } from '../routes/ground'
import type { Route } from '../routes/route'
import { routeOf } from '../routes/route'
import { shapeOf, shapes } from '../routes/shape'
import type { Athlete, Simulated } from './athlete'
import { courseOf } from './course'
import { placesOn } from './path'
import { whereabouts } from './whereabouts'

const metresPerDegree = 111_195.08
/** Metres between two places of a way. */
const every = 12

/** The way as it was gone, without a device between: no noise, no pause. */
const gone = (athlete: Athlete, activity: Simulated): { readonly name: string | null; readonly route: Route } | null => {
  const { place, distance, indoor, manual, file } = activity
  if (indoor || manual || distance === null || file === null || file === '#error#') return null
  const course = courseOf(athlete, activity, distance)
  const along = Float64Array.from({ length: Math.floor(distance / every) + 1 }, (_, at) => course.from + at * every)
  const { east, north } = placesOn(course.path, along)
  const perDegreeEast = metresPerDegree * Math.cos((place.latitude * Math.PI) / 180)
  const absent = new Float64Array(along.length).fill(NaN)
  const route = routeOf({
    length: along.length,
    time: along.map((_, at) => at * 4000),
    distance: absent,
    latitude: north.map((metres) => place.latitude + metres / metresPerDegree),
    longitude: east.map((metres) => place.longitude + metres / perDegreeEast),
    altitude: absent,
    heartRate: absent,
    cadence: absent,
    temperature: absent,
    power: absent,
    restarts: new Uint32Array(),
  })
  return route === null ? null : { name: course.name === null ? null : `${place.name}: ${course.name}`, route }
}

type Columns = { readonly [F in keyof GroundFields]: Float64Array } & { readonly [F in keyof PlaceFields]: readonly (string | null)[] }

/**
 * What a perfect mirror would know of the ground, for an athlete's own history: ways by the names that the athlete gave them, new ground by the ways as they were gone.
 * Some tenths of a millisecond a run.
 */
export const trueGround = (athlete: Athlete, { runs }: History<RunField>): Columns => {
  const byId = new Map(athlete.activities.map((activity) => [activity.id, activity]))
  const ways = Array.from(runs.id, (id) => {
    const activity = byId.get(id)
    return activity === undefined ? null : gone(athlete, activity)
  })
  const places = [...ways.keys()].filter((place) => ways[place] !== null)
  const routes = ways.flatMap((way) => (way === null ? [] : [way.route]))
  const { newStart, newMetres } = groundOf(routes)
  const forms = routes.map((route) => shapes.indexOf(shapeOf(route)))
  const numbers = new Map<string, number>()
  const numberOf = (name: string | null): number => {
    // Ground that nobody planned to see again is a way of its own.
    const key = name ?? `alone ${numbers.size}`
    const found = numbers.get(key) ?? numbers.size
    numbers.set(key, found)
    return found
  }
  const column = (of: (at: number) => number): Float64Array => {
    const values = new Float64Array(runs.length).fill(NaN)
    for (const [at, place] of places.entries()) values[place] = of(at)
    return values
  }
  const cityOf = (place: number): string | null => (ways[place] === null ? null : (byId.get(runs.id[place] ?? NaN)?.place.name ?? null))
  const has = Float64Array.from(ways, (way) => (way === null ? 0 : 1))
  return {
    hasRoute: has,
    way: column((at) => numberOf(ways[places[at] ?? 0]?.name ?? null)),
    wayShape: column((at) => forms[at] ?? NaN),
    routeMetres: column((at) => routes[at]?.metres ?? NaN),
    newStart: column((at) => newStart[at] ?? NaN),
    newMetres: column((at) => newMetres[at] ?? NaN),
    virtual: new Float64Array(runs.length),
    placed: has,
    visits: Array.from(ways.keys(), (place) => {
      const where = whereabouts[cityOf(place) ?? '']
      return where === undefined ? null : tellVisits([{ ...where, start: true, nearBorder: false }])
    }),
    city: Array.from(ways.keys(), cityOf),
  }
}

/** The same history with them. */
export const withTrueGround = (athlete: Athlete, history: History<RunField>): History<RunField> => ({
  ...history,
  runs: { ...history.runs, ...trueGround(athlete, history) },
})
