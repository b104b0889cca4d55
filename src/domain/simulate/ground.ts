import type { GroundFields, History, PlaceFields, RunField } from '../cards/card'
import { tellVisits } from '../places/told-visits'
import type { Route } from '../routes/route'
import { routeOf } from '../routes/route'
import { waysOf } from '../routes/ways'
import type { Athlete, Simulated } from './athlete'
import { courseOf } from './course'
import { placesOn } from './path'
import { whereabouts } from './whereabouts'

const metresPerDegree = 111_195.08
/** Metres between two places of a way. */
const every = 12

/** The way as it was gone, without a device between: no noise, no pause. Null indoors and where no file was kept. */
const gone = (athlete: Athlete, activity: Simulated): Route | null => {
  const { place, distance, indoor, manual, file } = activity
  if (indoor || manual || distance === null || file === null || file === '#error#') return null
  const course = courseOf(athlete, activity, distance)
  const along = Float64Array.from({ length: Math.floor(distance / every) + 1 }, (_, at) => course.from + at * every)
  const { east, north } = placesOn(course.path, along)
  const perDegreeEast = metresPerDegree * Math.cos((place.latitude * Math.PI) / 180)
  const absent = new Float64Array(along.length).fill(NaN)
  return routeOf({
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
}

type Columns = { readonly [F in keyof GroundFields]: Float64Array } & { readonly [F in keyof PlaceFields]: readonly (string | null)[] }

/** What a perfect mirror would know of the ground, for an athlete's own history: of the ways as they were gone. About a millisecond a run. */
export const trueGround = (athlete: Athlete, { runs }: History<RunField>): Columns => {
  const byId = new Map(athlete.activities.map((activity) => [activity.id, activity]))
  const routes = Array.from(runs.id, (id) => {
    const activity = byId.get(id)
    return activity === undefined ? null : gone(athlete, activity)
  })
  const ways = waysOf(routes.filter((route) => route !== null))
  const column = (told: ArrayLike<number>): Float64Array => {
    let at = 0
    return Float64Array.from(routes, (route) => (route === null ? NaN : (told[at++] ?? NaN)))
  }
  const cities = routes.map((route, place) => (route === null ? null : (byId.get(runs.id[place] ?? NaN)?.place.name ?? null)))
  const has = Float64Array.from(routes, (route) => (route === null ? 0 : 1))
  return {
    hasRoute: has,
    way: column(ways.way),
    wayShape: column(ways.shape),
    routeMetres: column(ways.metres),
    newStart: column(ways.newStart),
    newMetres: column(ways.newMetres),
    virtual: new Float64Array(runs.length),
    placed: has,
    nearCountry: has.map((one) => (one === 1 ? 0 : NaN)),
    visits: cities.map((city) => {
      const where = whereabouts[city ?? '']
      return where === undefined ? null : tellVisits([{ ...where, start: true, nearBorder: false }])
    }),
    city: cities,
  }
}

/** The same history with them. */
export const withTrueGround = (athlete: Athlete, history: History<RunField>): History<RunField> => ({
  ...history,
  runs: { ...history.runs, ...trueGround(athlete, history) },
})
