import { monday } from '../calendar/calendar'
import type { GroundFields, History, PlaceFields, RunField, TrackFields } from '../cards/card'
import { numberOfZone } from '../enrich/zones'
import { isValidRun, type Athlete, type Simulated } from './athlete'
import { isMarked } from './details'
import { shownTitle } from './shown'
import { sunAround } from './sky'
import { weatherAt } from './weather'

const lazily = <T>(work: () => T): (() => T) => {
  let known: { readonly value: T } | null = null
  return () => (known ??= { value: work() }).value
}

/** Columns of runs whose tracks nobody read. */
export const withoutTracks = (
  length: number,
): Readonly<Record<keyof (TrackFields & GroundFields), Float64Array> & Record<keyof PlaceFields, readonly (string | null)[]>> => {
  const absent = new Float64Array(length).fill(NaN)
  const untold = new Array<null>(length).fill(null)
  return {
    ...{ hasRoute: absent, way: absent, wayShape: absent, routeMetres: absent, newStart: absent, newMetres: absent },
    ...{ virtual: new Float64Array(length), placed: absent, nearCountry: absent, visits: untold, city: untold },
    ...{ trackMetres: absent, located: absent, halvesRatio: absent, pauseShare: absent },
    ...{ best400m: absent, bestHalfMile: absent, best1k: absent, bestMile: absent, best2Miles: absent, best5k: absent, best10k: absent },
    ...{ best15k: absent, best10Miles: absent, best20k: absent, bestHalf: absent, best30k: absent, bestMarathon: absent, best50k: absent },
  }
}

/**
 * The history a perfect mirror would have of an athlete on a local day: true wall clocks, no twins, nothing misread.
 * Columns: id, start, day, minute, zone, name, distance, moving, elapsed, indoor, the races that Strava's table marks, and sun and weather where Strava knew it;
 * what follows from tracks is absent. What few ask for is worked out when it is.
 */
export const trueHistory = (athlete: Athlete, today: number, unit: 'km' | 'mi' = 'km'): History<RunField> => {
  const known = athlete.activities.filter(({ day, twinOf }) => day <= today && twinOf === null)
  const runs = known.filter(isValidRun)
  const column = (of: (run: (typeof runs)[number]) => number | null): Float64Array => Float64Array.from(runs, (run) => of(run) ?? NaN)
  const sun = ({ weather, start, place }: Simulated) => (weather ? sunAround(start, place.latitude, place.longitude) : null)
  const weather = lazily(() => runs.map((run) => (run.weather ? weatherAt(athlete.seed, run.place, run.start, run.day, run.minute) : null)))
  const felt = (of: (one: NonNullable<ReturnType<typeof weather>[number]>) => number): Float64Array =>
    Float64Array.from(weather(), (one) => (one === null ? NaN : of(one)))
  const feels = lazily(() => felt((one) => one.apparentTemperature))
  const rain = lazily(() => felt((one) => one.precipitationIntensity))
  const wind = lazily(() => felt((one) => one.windSpeed))
  const from = lazily(() => felt(() => 0))
  const name = lazily((): readonly (string | null)[] => runs.map((run) => run.own ?? shownTitle(run.sport, run.minute, 'en')))
  const columns = {
    length: runs.length,
    id: column(({ id }) => id),
    start: column(({ start }) => start),
    day: column(({ day }) => day),
    minute: column(({ minute }) => minute),
    zone: column(({ place }) => numberOfZone(place.zone)),
    sunrise: column((run) => sun(run)?.rise ?? null),
    sunset: column((run) => sun(run)?.set ?? null),
    distance: column(({ distance }) => distance),
    moving: column(({ moving }) => moving),
    elapsed: column(({ elapsed }) => elapsed),
    indoor: column(({ indoor }) => (indoor ? 1 : 0)),
    isRace: column((run) => (run.race && isMarked(run) ? 1 : null)),
    raceSaid: column(() => null),
    ...withoutTracks(runs.length),
    get name() {
      return name()
    },
    get feels() {
      return feels()
    },
    get feelsFrom() {
      return from()
    },
    get rain() {
      return rain()
    },
    get rainFrom() {
      return from()
    },
    get wind() {
      return wind()
    },
    get windFrom() {
      return from()
    },
  }
  return {
    // a column nobody simulates is absent, as in a real history without it
    runs: columns as History<RunField>['runs'],
    otherDays: Float64Array.from(known.filter((activity) => !isValidRun(activity)).map(({ day }) => day)).sort(),
    today,
    unit,
    firstWeekday: monday,
  }
}
