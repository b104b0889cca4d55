import type { FirstWeekday } from '../calendar/calendar'
import { monday } from '../calendar/calendar'
import { numberOfZone } from '../enrich/zones'
import { historyOf } from '../persona/faces'
import type { GroundFields, History, PlaceFields, RunField, TrackFields, WeatherFields } from './card'

export interface Sketched extends Partial<TrackFields & GroundFields & PlaceFields & WeatherFields> {
  readonly day: number
  /** Metres and seconds; 5 km in 1,800 s unless said. */
  readonly distance?: number
  readonly moving?: number
  /** Seconds from its start to its end; as long as it moved unless said. */
  readonly elapsed?: number
  /** 1 indoors, 0 outdoors; nobody says unless said. */
  readonly indoor?: number
  /** 1 a race, 0 none; nobody says unless said. */
  readonly isRace?: number
  readonly raceSaid?: number
  /** Metres climbed; nobody says unless said. */
  readonly elevationGain?: number
  /** The pair of shoes. */
  readonly gear?: string
  /** UTC ms; noon of its day unless said. */
  readonly start?: number
  /** UTC ms of its own sun; without it the one of its zone's city, Accra's unless said, whose clock is UTC's. */
  readonly sunrise?: number
  readonly sunset?: number
  readonly zone?: string
  /** A title of Strava's own unless said. */
  readonly name?: string
  /** That of its start in UTC unless said. */
  readonly minute?: number
}

const dayMs = 86_400_000

const usualZone = numberOfZone('Africa/Accra')

const rare = [
  'indoor',
  'trackMetres',
  'located',
  'halvesRatio',
  'pauseShare',
  'best400m',
  'bestHalfMile',
  'best1k',
  'bestMile',
  'best2Miles',
  'best5k',
  'best10k',
  'best15k',
  'best10Miles',
  'best20k',
  'bestHalf',
  'best30k',
  'bestMarathon',
  'best50k',
  'hasRoute',
  'way',
  'wayShape',
  'routeMetres',
  'newStart',
  'newMetres',
  'virtual',
  'placed',
  'nearCountry',
  'feels',
  'feelsFrom',
  'rain',
  'rainFrom',
  'wind',
  'windFrom',
  'sky',
  'skyFrom',
  'elevationGain',
  'isRace',
  'raceSaid',
] as const

/** A small history for tests: runs by their days, ids 1, 2, 3 … in order of start. */
export const sketch = (
  runs: readonly (number | Sketched)[],
  today: number,
  others: readonly number[] = [],
  firstWeekday: FirstWeekday = monday,
): History<RunField> => {
  // Column by column: tests sketch some hundred thousand runs.
  const all = runs
    .map((run): Sketched => (typeof run === 'number' ? { day: run } : run))
    .map((run) => ({ run, start: run.start ?? run.day * dayMs + dayMs / 2 }))
    .sort((a, b) => a.start - b.start)
  const column = (of: (run: Sketched, start: number) => number): Float64Array => {
    const values = new Float64Array(all.length)
    for (let place = 0; place < all.length; place++) {
      const one = all[place]
      if (one !== undefined) values[place] = of(one.run, one.start)
    }
    return values
  }
  return historyOf(
    {
      length: all.length,
      numbers: {
        id: Float64Array.from(all.keys(), (place) => place + 1),
        start: column((_, start) => start),
        day: column((run) => run.day),
        distance: column((run) => run.distance ?? 5000),
        moving: column((run) => run.moving ?? 1800),
        elapsed: column((run) => run.elapsed ?? run.moving ?? 1800),
        minute: column((run, start) => run.minute ?? Math.floor((((start % dayMs) + dayMs) % dayMs) / 60_000)),
        sunrise: column((run) => run.sunrise ?? NaN),
        sunset: column((run) => run.sunset ?? NaN),
        zone: column((run) => (run.zone === undefined ? usualZone : numberOfZone(run.zone))),
        ...Object.fromEntries(rare.map((field) => [field, column((run) => run[field] ?? NaN)])),
      },
      texts: {
        visits: all.map(({ run }) => run.visits ?? null),
        city: all.map(({ run }) => run.city ?? null),
        gear: all.map(({ run }) => run.gear ?? null),
        name: all.map(({ run }) => run.name ?? 'Morning Run'),
      },
      otherDays: Float64Array.from(others).sort(),
    },
    today,
    'km',
    firstWeekday,
  )
}

/** Every `step` days from `from` to `to`, the last included where it falls on one. */
export const every = (step: number, from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, i) => from + i * step)
