import type { Takeout, TakeoutPart } from '../../src/contract/takeout'
import { hourlyFields } from '../../src/domain/weather/hourly'
import { readHours } from '../../src/domain/weather/stored'
import type { Connection } from './connection'
import { kept } from './rebuild'

/** Rows of one answer: some megabytes at most, so that a follower tab and a phone can hold them. */
const rowsAtOnce = 2000

/** Each with its key first, by which the next rows are found. Names come from here alone. A deleted run is no activity any more, but its rows and the correction are still the runner's to take along. */
const parts = {
  settings: 'select rowid, key, value from setting where rowid > ?',
  sources: 'select rowid, * from source where rowid > ?',
  rows: 'select rowid, source, line, activity, aside, cells from raw_row where rowid > ?',
  reports: 'select rowid, source, json from report where rowid > ?',
  corrections: 'select rowid, * from correction where rowid > ?',
  words: 'select rowid, * from own_word where rowid > ?',
  milestoneWords: 'select rowid, * from milestone_word where rowid > ?',
  ownMilestones: 'select rowid, * from own_milestone where rowid > ?',
  ritualWords: 'select rowid, * from ritual_word where rowid > ?',
  chapterNotes: 'select rowid, * from chapter_note where rowid > ?',
  wayNames: 'select rowid, * from way_name where rowid > ?',
  ownPlaces: 'select rowid, * from own_place where rowid > ?',
  activities: `select activity.id as place, wall.day as localDay, wall.minute as localMinute, wall.zone as timeZone, wall.source as timeZoneSource,
    activity.id in (select activity from pulled) as fromStravaApi, activity.* from activity join wall on wall.activity = activity.id where activity.id > ? and ${kept}`,
  tracks: `select track_file.id as place, track_file.name, outcome, format, points, flaws, told, latitude, longitude, zone, offset, summary.metres, summary.elapsed, summary.moving, summary.wrist as wristTemperature,
    (select json_group_object(effort.distance, round(effort.seconds, 3)) from effort where effort.file = track_file.id) as efforts
    from main.track_file left join summary on summary.file = track_file.id where track_file.id > ?`,
  places: `select start_place.rowid, track_file.name, country, sovereign, region, region_name as regionName, inside, near_country as nearCountry, near_region as nearRegion,
    city, city_country as cityCountry, city_kilometres as cityKilometres, unknown as unknownMetres, nowhere as nowhereMetres,
    (select json_group_array(json_object('country', country, 'region', region, 'regionName', region_name, 'start', start, 'metres', round(metres), 'nearBorder', near_border) order by place)
      from passage where passage.file = start_place.file) as visits
    from start_place join main.track_file on track_file.id = start_place.file where start_place.rowid > ?`,
  placeNames: 'select rowid, latitude, longitude, name, asked_at from place_name where rowid > ?',
  weather: `select rowid, south / 10.0 as south, west / 10.0 as west, printf('%04d-%02d', month / 12, month % 12 + 1) as month, source, told_until, fetched_at, gaps, impossible
    from weather_month where rowid > ?`,
  cards: 'select rowid, today, json from face where rowid > ?',
} as const satisfies Readonly<Record<TakeoutPart, string>>

const keys: Readonly<Partial<Record<TakeoutPart, string>>> = { activities: 'activity.id', tracks: 'track_file.id', places: 'start_place.rowid' }

/** A month of hours takes some twenty kilobytes as text. */
const monthsAtOnce = 100

/** The stored hours of a cell's month in words that any program reads: UTC ms of the first, and a list for each value, null where there is none. */
const hoursText = (connection: Connection, month: number): string => {
  const bytes = connection.blob('select data from weather_month where rowid = ?', [month])
  if (bytes === null) throw new Error(`No month ${month}.`)
  const hours = readHours(bytes)
  // NaN becomes null in JSON.
  return JSON.stringify({ from: hours.from, ...Object.fromEntries(hourlyFields.map((field) => [field, Array.from(hours[field])])) })
}

/** The rows of a part behind the one with key `after`, in order of their keys. */
export const takeout = (connection: Connection, part: TakeoutPart, after: number): Takeout => {
  const atOnce = part === 'weather' ? monthsAtOnce : rowsAtOnce
  const { columns, rows } = connection.table(`${parts[part]} order by ${keys[part] ?? 'rowid'} limit ${atOnce}`, [after])
  const last = rows.length < atOnce ? undefined : rows.at(-1)?.[0]
  const next = typeof last === 'number' ? last : null
  const [named, told] = [columns.slice(1), rows.map((row) => row.slice(1))]
  if (part !== 'weather') return { columns: named, rows: told, next }
  return { columns: [...named, 'hours'], rows: told.map((row, at) => [...row, hoursText(connection, Number(rows[at]?.[0]))]), next }
}
