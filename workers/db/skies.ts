import { sunOfRun } from '../../src/domain/enrich/sky-of-run'
import { skyNames } from '../../src/domain/weather/skies'
import { weatherOf, weatherSources } from '../../src/domain/weather/sources'
import type { Sourced } from '../../src/domain/weather/sources'
import type { Cell, Connection } from './connection'
import type { Open } from './open'
import { activities, hoursOfCells, readRun, runColumns } from './weather'

/** Another whenever a month arrives or is told better. */
const monthsOf = (connection: Connection): string =>
  connection
    .rows("select count(*), count(*) filter (where source = 'archive'), coalesce(sum(fetched_at), 0), coalesce(sum(told_until), 0) from weather_month")
    .join()

interface Behind {
  /** No track was ever read: no run has a place, and every row speaks for itself. */
  readonly placeless: boolean
  readonly runs: boolean
  readonly months: boolean
}

const behind = ({ connection }: Open): Behind => {
  const [row] = connection.rows('select tracks, tracks <> skies, months from built, meta')
  return { placeless: row?.[0] === 0, runs: row?.[1] === 1, months: row?.[2] !== monthsOf(connection) }
}

/** Whether something was kept that the cards have not been told of. */
export const areSkiesBehind = (open: Open): boolean => {
  const { placeless, runs, months } = behind(open)
  return !placeless && (runs || months)
}

/** A track that is read anew may lie elsewhere. To be called within a transaction. */
export const forgetSkies = (connection: Connection, files: readonly { readonly name: string }[]): void => {
  for (const { name } of files) connection.run('delete from sky where file = (select id from track_file where name = ?)', [name])
}

const sourced = (value: Sourced<number> | null): readonly Cell[] => (value === null ? [null, null] : [value.value, weatherSources.indexOf(value.source)])

/** Works out what is missing: of new and changed runs, and of those that lacked some weather when months came. To be called within a transaction. */
export const writeSkies = (open: Open): void => {
  const { connection } = open
  if (behind(open).months) connection.run('delete from sky where feels_from is not 0 or rain_from is not 0 or wind_from is not 0 or sky_from is not 0')
  const hoursAt = hoursOfCells(connection)
  const missing = connection.rows(
    `select activity.id, track_file.id, ${runColumns} from ${activities} join wall on wall.activity = activity.id and wall.minute is not null left join sky on sky.activity = activity.id
       where isRun = 1 and sky.activity is null and latitude is not null`,
  )
  for (const [activity, file, ...row] of missing) {
    const { told, reading, start, sky, place } = readRun(hoursAt, row)
    const { apparentTemperature, precipitation, windSpeed, sky: seen } = weatherOf({ told, reading, sensor: null })
    const { sun } = sunOfRun(start, sky, place)
    const crossing = sun === null || typeof sun === 'string' ? null : sun
    connection.run('insert into sky values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
      ...[Number(activity), Number(file)],
      ...[apparentTemperature, precipitation, windSpeed, seen === null ? null : { ...seen, value: skyNames.indexOf(seen.value) }].flatMap(sourced),
      ...[crossing?.rise ?? null, crossing?.set ?? null],
    ])
  }
  connection.run('update built set skies = (select tracks from meta), months = ?', [monthsOf(connection)])
}

/** Weather and sun of every run as the facts have them now; nothing is written where they stand. */
export const bringUpSkies = (open: Open): void => {
  if (areSkiesBehind(open)) open.connection.transaction(() => writeSkies(open))
}
