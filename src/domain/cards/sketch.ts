import type { FirstWeekday } from '../calendar/calendar'
import { monday } from '../calendar/calendar'
import { numberOfZone } from '../enrich/zones'
import { historyOf } from '../persona/faces'
import type { History, RunField, TrackFields, WeatherFields } from './card'

interface Sketched extends Partial<TrackFields>, Partial<WeatherFields> {
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

const rare = [
  'elapsed',
  'indoor',
  'trackMetres',
  'located',
  'halvesRatio',
  'pauseShare',
  'best1k',
  'bestMile',
  'best5k',
  'best10k',
  'bestHalf',
  'bestMarathon',
  'feels',
  'feelsFrom',
  'rain',
  'rainFrom',
  'wind',
  'windFrom',
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
  const all = runs
    .map((run) => (typeof run === 'number' ? { day: run } : run))
    .map(
      ({
        day,
        distance = 5000,
        moving = 1800,
        start = day * dayMs + dayMs / 2,
        sunrise = NaN,
        sunset = NaN,
        zone = 'Africa/Accra',
        minute,
        name = 'Morning Run',
        ...more
      }) => ({
        more: { elapsed: moving, ...more },
        ...{ day, distance, moving, start, sunrise, sunset, zone, name },
        minute: minute ?? Math.floor((((start % dayMs) + dayMs) % dayMs) / 60_000),
      }),
    )
    .sort((a, b) => a.start - b.start)
  const column = (of: (run: (typeof all)[number], place: number) => number): Float64Array => Float64Array.from(all, of)
  return historyOf(
    {
      length: all.length,
      numbers: {
        id: column((_, place) => place + 1),
        start: column((run) => run.start),
        day: column((run) => run.day),
        distance: column((run) => run.distance),
        moving: column((run) => run.moving),
        minute: column((run) => run.minute),
        sunrise: column((run) => run.sunrise),
        sunset: column((run) => run.sunset),
        zone: column((run) => numberOfZone(run.zone)),
        ...Object.fromEntries(rare.map((field) => [field, column((run) => run.more[field] ?? NaN)])),
      },
      texts: { name: all.map(({ name }) => name) },
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
