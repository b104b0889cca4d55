import type { KeptMonth, WeatherPage, WeatherReport, WeatherWanted } from '../../src/contract/weather'
import { countSkies, skyOfRun } from '../../src/domain/enrich/sky-of-run'
import type { ToldSky } from '../../src/domain/enrich/sky-of-run'
import { cellOf, monthOf } from '../../src/domain/weather/cells'
import type { Cell as Square, Place } from '../../src/domain/weather/cells'
import type { Hours } from '../../src/domain/weather/hourly'
import { hoursOf } from '../../src/domain/weather/plan'
import { windowMs } from '../../src/domain/weather/quota'
import type { Spent } from '../../src/domain/weather/quota'
import { readingOf } from '../../src/domain/weather/reading'
import type { Reading } from '../../src/domain/weather/reading'
import type { Sensor } from '../../src/domain/weather/sensor'
import { countWeather, weatherOf } from '../../src/domain/weather/sources'
import type { ExportWeather } from '../../src/domain/weather/sources'
import { readHours } from '../../src/domain/weather/stored'
import type { Cell, Connection } from './connection'
import type { Open } from './open'
import { kept } from './rebuild'

const numberOrNull = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null)
const placeOf = (latitude: Cell | undefined, longitude: Cell | undefined): Place | null =>
  typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null

export const activities = 'activity left join track_file on track_file.name = activity.file'
/** Nobody is rained upon indoors, nobody knows the weather of an hour that is hidden, and nobody runs where a virtual run's track lies. A track without a place may be of a treadmill: its run is placeless, and counted as that. */
const outside = `(coalesce(activity.indoor, told ->> 'indoor', 0) = 0 and sport is not 'VirtualRun' and activity.id not in (select activity from pulled where hidden_day is not null))`
const outdoors = `isRun = 1 and ${kept} and ${outside}`
const lacking = '(temperature is null or apparentTemperature is null or precipitationIntensity is null or windSpeed is null)'

export const wantedWeather = ({ connection }: Open, now: number): WeatherWanted => ({
  runs: connection
    .rows(`select start, elapsed, latitude, longitude from ${activities} where ${outdoors} and ${lacking}`)
    .map(([start, elapsed, latitude, longitude]) => ({ start: Number(start), elapsed: numberOrNull(elapsed), place: placeOf(latitude, longitude) })),
  known: connection.rows('select south, west, month, source, told_until from weather_month').map(([south, west, month, source, until]) => ({
    cell: { south: Number(south), west: Number(west) },
    month: Number(month),
    source: source === 'archive' ? 'archive' : 'forecast',
    until: Number(until),
  })),
  spent: connection
    .rows('select at, calls from weather_call where at > ?', [now - windowMs.day])
    .map(([at, calls]) => ({ at: Number(at), calls: Number(calls) })),
})

export const keepWeather = (connection: Connection, months: readonly KeptMonth[], spent: readonly Spent[], now: number): null => {
  connection.transaction(() => {
    connection.run('delete from weather_call where at <= ?', [now - windowMs.day])
    for (const { at, calls } of spent) connection.run('insert into weather_call (at, calls) values (?, ?)', [at, calls])
    // What was erased while it was asked stays erased.
    if (connection.one('select 1 from activity limit 1') !== 1) return
    const insert = connection.prepare(
      `insert into weather_month (south, west, month, source, told_until, fetched_at, gaps, impossible, data) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
         on conflict (south, west, month) do update set source = ?4, told_until = ?5, fetched_at = ?6, gaps = ?7, impossible = ?8, data = ?9
         where source = 'forecast'`,
    )
    for (const { cell, month, source, until, gaps, impossible, data } of months)
      insert.runWithBlob([cell.south, cell.west, month, source, until, now, gaps, impossible], data)
  })
  return null
}

/** The hours of a cell in a month, if they are here. */
export type HoursAt = (cell: Square, month: number) => readonly Hours[]

/** The hours of cells, each read once. */
export const hoursOfCells = (connection: Connection): HoursAt => {
  const read = new Map<string, readonly Hours[]>()
  return ({ south, west }, month) => {
    const key = `${south},${west},${month}`
    const known = read.get(key)
    if (known !== undefined) return known
    const bytes = connection.blob('select data from weather_month where south = ? and west = ? and month = ?', [south, west, month])
    const hours = bytes === null ? [] : [readHours(bytes)]
    read.set(key, hours)
    return hours
  }
}

const readingAt = (hoursAt: HoursAt, start: number, elapsed: number | null, place: Place | null): Reading | null => {
  const cell = place === null ? null : cellOf(place)
  if (cell === null) return null
  const { from, to } = hoursOf({ start, elapsed })
  const months = monthOf(from) === monthOf(to) ? [monthOf(from)] : [monthOf(from), monthOf(to)]
  const hours = months.flatMap((month) => hoursAt(cell, month))
  return hours.length === 0 ? null : readingOf(hours, { start, elapsed })
}

/** What `readRun` reads of a run. A virtual one's track lies where nobody ran. */
export const runColumns = `activity.start, activity.elapsed, case when sport is 'VirtualRun' then null else latitude end, longitude, ${outside},
  temperature, apparentTemperature, precipitationIntensity, windSpeed, weatherCondition, activity.sunrise, activity.sunset, moonPhase`

/** What one row of `runColumns` tells: the weather by the export and by the service, and what the sun and moon are checked by. */
export const readRun = (
  hoursAt: HoursAt,
  [start, elapsed, latitude, longitude, isOutside, temperature, apparentTemperature, precipitationIntensity, windSpeed, condition, ...sky]: readonly Cell[],
): { readonly told: ExportWeather; readonly reading: Reading | null; readonly start: number; readonly sky: ToldSky; readonly place: Place | null } => {
  const place = placeOf(latitude, longitude)
  const [sunrise, sunset, moonPhase] = sky
  return {
    told: {
      temperature: numberOrNull(temperature),
      apparentTemperature: numberOrNull(apparentTemperature),
      precipitationIntensity: numberOrNull(precipitationIntensity),
      windSpeed: numberOrNull(windSpeed),
      weatherCondition: numberOrNull(condition),
    },
    reading: isOutside === 1 ? readingAt(hoursAt, Number(start), numberOrNull(elapsed), place) : null,
    start: Number(start),
    sky: { sunrise: numberOrNull(sunrise), sunset: numberOrNull(sunset), moonPhase: numberOrNull(moonPhase) },
    place,
  }
}

const ofRun = (hoursAt: HoursAt, row: readonly Cell[]): WeatherPage => {
  const [samples, wrist, ...run] = row.toReversed()
  const { told, reading, start, sky, place } = readRun(hoursAt, run.toReversed())
  const sensor: Sensor | null = typeof wrist === 'number' ? { temperature: wrist, samples: Number(samples) } : null
  return { weather: weatherOf({ told, reading, sensor }), sky: skyOfRun(start, sky, place) }
}
const allColumns = `${runColumns}, wrist, wrist_samples`
const allTables = `${activities} left join summary on summary.file = track_file.id`

export const weatherReport = ({ connection }: Open): WeatherReport => {
  const hoursAt = hoursOfCells(connection)
  const runs = connection.rows(`select ${allColumns} from ${allTables} where ${outdoors}`).map((row) => ofRun(hoursAt, row))
  const [months] = connection.rows(
    `select count(*) filter (where source = 'archive'), count(*) filter (where source = 'forecast'), coalesce(sum(length(data)), 0), coalesce(sum(gaps), 0), coalesce(sum(impossible), 0) from weather_month`,
  )
  return {
    weather: countWeather(runs.map(({ weather }) => weather)),
    sky: countSkies(runs.map(({ sky }) => sky)),
    months: {
      archive: Number(months?.[0]),
      forecast: Number(months?.[1]),
      bytes: Number(months?.[2]),
      gaps: Number(months?.[3]),
      impossible: Number(months?.[4]),
    },
  }
}

export const weatherPage = ({ connection }: Open, activity: number): WeatherPage | null => {
  const [row] = connection.rows(`select ${allColumns} from ${allTables} where activity.id = ?`, [activity])
  return row === undefined ? null : ofRun(hoursOfCells(connection), row)
}
