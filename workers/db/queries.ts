import type { ActivityLine, HistoryColumns, Mirror, Overview, Settings } from '../../src/contract/db'
import { isFirstWeekday } from '../../src/domain/calendar/calendar'
import { isOfGround, isOfPlace, isOfTrack, isOfWall, isOfWeather } from '../../src/domain/cards/card'
import type { GroundFields, PlaceFields, RunField, TrackFields, WeatherFields } from '../../src/domain/cards/card'
import type { DistanceId } from '../../src/domain/efforts/distances'
import { numberOfZone } from '../../src/domain/enrich/zones'
import { exportSkies, skyNames } from '../../src/domain/weather/skies'
import { isNote } from './backup'
import { quoted, readColumns } from './columns'
import type { Cell } from './connection'
import type { Open } from './open'
import { ifRoom, kept, pairIfRoom } from './rebuild'
import { bringUpSkies } from './skies'

const gone = "(select activity from correction where kind in ('deleted', 'not-mine') union all select activity from hidden)"

/** Of one run recorded twice the later one, unless the runner said that they are two; and what they said is the same as another that counts. */
export const twin = `(activity.id in (select id from duplicate where why = 'same-start-and-time' and id not in (select activity from correction where kind = 'not-a-duplicate'))
  or activity.id in (select activity from correction where kind = 'same-as' and cast(value as integer) not in ${gone}))`
/** Rows that the runner has not taken out, each run once. */
export const counted = `${kept} and not ${twin}`

const inOrder = (start: Float64Array, id: Float64Array): Uint32Array | null => {
  const before = (a: number, b: number): number => (start[a] ?? 0) - (start[b] ?? 0) || (id[a] ?? 0) - (id[b] ?? 0)
  let sorted = true
  for (let i = 1; sorted && i < start.length; i++) sorted = before(i - 1, i) <= 0
  return sorted ? null : Uint32Array.from(start, (_, i) => i).sort(before)
}

/** As numbers they are handed on without a copy. */
const numbersOfZones = (zones: readonly (string | null)[], order: Uint32Array | null): Float64Array => {
  const known = new Map<string | null, number>()
  const numberOf = (zone: string | null): number => {
    const found = known.get(zone) ?? numberOfZone(zone ?? '')
    known.set(zone, found)
    return found
  }
  return Float64Array.from(zones, (zone, at) => numberOf(order ? (zones[order[at] ?? 0] ?? null) : zone))
}

const effortOver = (distance: DistanceId): string => `(select seconds from effort where effort.file = track_file.id and effort.distance = '${distance}')`

/** Where each field that follows from a track stands; of the tracks that were read, each summed up already or not yet. */
const trackColumns: Readonly<Record<keyof TrackFields, string>> = {
  trackMetres: 'summary.metres',
  located: 'case when summary.file is null then null else track_file.latitude is not null end',
  halvesRatio: 'summary.halves_ratio',
  pauseShare: 'summary.pause_share',
  best400m: effortOver('400m'),
  bestHalfMile: effortOver('half-mile'),
  best1k: effortOver('1k'),
  bestMile: effortOver('mile'),
  best2Miles: effortOver('2-miles'),
  best5k: effortOver('5k'),
  best10k: effortOver('10k'),
  best15k: effortOver('15k'),
  best10Miles: effortOver('10-miles'),
  best20k: effortOver('20k'),
  bestHalf: effortOver('half'),
  best30k: effortOver('30k'),
  bestMarathon: effortOver('marathon'),
  best50k: effortOver('50k'),
}
const trackTables = 'left join track_file on track_file.name = activity.file left join summary on summary.file = track_file.id'

/** As it was settled among the sources where the run has a place, else as its own row has it. */
const settled = (inSky: string, inRow: string): string => `case when sky.activity is null then ${inRow} else sky.${inSky} end`
/** A row's own value has the first of `weatherSources`. */
const firstSource = (column: string): string => `case when ${column} is not null then 0 end`

/** What the row's own number for the sky means, as a place in `skyNames`. */
const skyOfRow = `case activity.weatherCondition ${Object.entries(exportSkies)
  .map(([code, name]) => `when ${code} then ${skyNames.indexOf(name)}`)
  .join(' ')} end`

/** Where each value of the weather stands, and of the sun. */
const skyColumns: Readonly<Record<keyof WeatherFields | 'sunrise' | 'sunset', string>> = {
  feels: settled('feels', 'activity.apparentTemperature'),
  feelsFrom: settled('feels_from', firstSource('activity.apparentTemperature')),
  rain: settled('rain', 'activity.precipitationIntensity'),
  rainFrom: settled('rain_from', firstSource('activity.precipitationIntensity')),
  wind: settled('wind', 'activity.windSpeed'),
  windFrom: settled('wind_from', firstSource('activity.windSpeed')),
  sky: settled('sky', skyOfRow),
  skyFrom: settled('sky_from', firstSource(skyOfRow)),
  sunrise: settled('sunrise', 'activity.sunrise'),
  sunset: settled('sunset', 'activity.sunset'),
}
const isOfSky = (field: RunField): field is keyof typeof skyColumns => Object.hasOwn(skyColumns, field)

const virtual = "activity.sport is 'VirtualRun'"
/** Neither a virtual run nor one indoors went where its track lies. Of runs joined with their `track_file`. */
export const nowhere = `(${virtual} or coalesce(activity.indoor, track_file.told ->> 'indoor', 0) = 1)`
const told = (column: string): string => `case when not ${nowhere} then ${column} end`
/** Nothing comes of a run without a file, nor of a file that could not be read; of one that waits nothing is known. */
const once = (none: string, table: string, value: string): string =>
  `case when ${none} or activity.file is null or track_file.outcome <> 'read' then 0 when ${table}.file is not null then ${value} end`

const groundColumns: Readonly<Record<keyof GroundFields, string>> = {
  hasRoute: once(nowhere, 'route', 'route.data is not null'),
  way: told('way.way'),
  wayShape: told('way.shape'),
  routeMetres: told('way.metres'),
  newStart: told('way.new_start'),
  newMetres: told('way.new_metres'),
  virtual,
  placed: once(virtual, 'start_place', 'exists (select 1 from passage where passage.file = track_file.id)'),
  nearCountry: `case when not ${virtual} then start_place.near_country end`,
}
/** Farther from a city than this, km, one does not run in it. */
const inCity = 10
const placeColumns: Readonly<Record<keyof PlaceFields, string>> = {
  // As `createVisitReader` reads it: the characters are its `partMark` and `visitMark`.
  visits: `case when not ${virtual} then (select group_concat(concat_ws(char(31), country, coalesce(region, ''), coalesce(region_name, ''), start, near_border,
    coalesce(centre_latitude, ''), coalesce(centre_longitude, '')), char(30) order by place) from passage where passage.file = track_file.id) end`,
  city: `case when not ${virtual} and city_country = country and city_kilometres < ${inCity} then city end`,
}
const groundTables =
  'left join route on route.file = track_file.id left join way on way.file = track_file.id left join start_place on start_place.file = track_file.id'

const tablesOf = (fields: readonly RunField[]): string => {
  const ofGround = fields.some((field) => isOfGround(field) || isOfPlace(field))
  return [
    ...(ofGround || fields.some(isOfTrack) ? [trackTables] : []),
    ...(ofGround ? [groundTables] : []),
    ...(fields.some(isOfSky) ? ['left join sky on sky.activity = activity.id'] : []),
  ].join(' ')
}

const columnOf = (field: RunField): string => {
  if (isOfGround(field)) return groundColumns[field]
  if (isOfPlace(field)) return placeColumns[field]
  if (isOfTrack(field)) return trackColumns[field]
  if (isOfSky(field)) return skyColumns[field]
  // Whoever has no hour is not to be held against the sun of a place.
  if (field === 'zone') return 'case when wall.minute is not null then wall.zone end'
  return `${isOfWall(field) ? 'wall' : 'activity'}.${quoted(field)}`
}

/** Valid runs up to `today`, by start, and the days of every other kept activity. */
export const history = (open: Open, fields: readonly RunField[], today: number): HistoryColumns => {
  pairIfRoom(open)
  const { connection, shape } = open
  const wanted = [...new Set<RunField>(['id', 'start', 'day', ...fields])]
  if (wanted.some(isOfSky)) ifRoom(() => bringUpSkies(open))
  const dayAt = wanted.indexOf('day')
  const text = new Set([...shape.fields.filter((field) => field.sql === 'TEXT').map((field) => field.name), 'zone'])
  const names = new Set(shape.fields.map((field) => field.name))
  const isWorked = (field: string): boolean => isOfWall(field) || isOfTrack(field) || isOfWeather(field) || isOfGround(field) || isOfPlace(field)
  for (const field of wanted) if (!names.has(field) && !isWorked(field)) throw new Error(`No column ${field}.`)
  const { raw } = connection
  const others: number[] = []
  // One pass over the table: a row that is no valid run is asked for its day alone.
  const read = readColumns(
    connection,
    `select ${wanted.map(columnOf).join(', ')}, valid
        from activity join wall on wall.activity = activity.id ${tablesOf(wanted)} where wall.day <= ? and ${counted}`,
    [windowEnd(open, today)],
    wanted.map((field) => (text.has(field) || isOfPlace(field) ? 'text' : 'number')),
    open.known().size,
    (statement) => {
      if (raw.sqlite3_column_double(statement, wanted.length) === 1) return false
      others.push(raw.sqlite3_column_double(statement, dayAt))
      return true
    },
  )
  const [id, start] = read.numbers
  if (!id || !start) throw new Error('A column was not read.')
  const order = inOrder(start, id)
  const numbers: Partial<Record<RunField, Float64Array>> = {}
  const texts: Partial<Record<RunField, readonly (string | null)[]>> = {}
  wanted.forEach((field, i) => {
    const column = read.numbers[i]
    if (column) numbers[field] = order ? Float64Array.from(order, (row) => column[row] ?? Number.NaN) : column
    const words = read.texts[i]
    if (words && field === 'zone') numbers.zone = numbersOfZones(words, order)
    else if (words) texts[field] = order ? Array.from(order, (row) => words[row] ?? null) : words
  })
  return { revision: open.derivedRevision(), length: read.length, numbers, texts, otherDays: Float64Array.from(others).sort() }
}

const numberOrNull = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null)
const textOrNull = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null)

/** Counting every row takes as long as reading them: done once a revision. */
const totalsAt = new WeakMap<Open, { readonly revision: number; readonly totals: readonly Cell[] }>()

const totalsOf = (open: Open, revision: number): readonly Cell[] => {
  const known = totalsAt.get(open)
  if (known?.revision === revision) return known.totals
  const [totals = []] = open.connection.rows(
    `select count(*), count(*) filter (where isRun = 1), count(*) filter (where valid = 1), min(wall.day), max(wall.day), max(wall.day) filter (where valid = 1) from activity join wall on wall.activity = activity.id where ${counted}`,
  )
  totalsAt.set(open, { revision, totals })
  return totals
}

/** Local day of the last run that stays, while rows of Strava's API are missing because their time was over; null while none are. */
const lastingDay = (open: Open): number | null =>
  open.connection.number('select holed from built') === 1 ? numberOrNull(totalsOf(open, open.derivedRevision())[5]) : null

/** The day with which a history up to `today` ends. */
export const windowEnd = (open: Open, today: number): number => Math.min(today, lastingDay(open) ?? today)

/** UTC ms at which the next row goes that only Strava's API tells of. */
const goesAt = ({ connection, api }: Open): number | null =>
  api.isJoined() ? numberOrNull(connection.one('select (select min(at) from pulled where alone = 1) + (select retention_days from api.mark) * 86400000')) : null

/** While a read goes on, doubles are looked for at its end: until then both are counted. */
export const overview = (open: Open, mirror: Mirror, originals: number): Overview => {
  const { connection } = open
  const revision = open.derivedRevision()
  const totals = totalsOf(open, revision)
  const [unfinished] = connection.rows("select id, hash, name, rows_done from source where state = 'reading' order by kept_at desc, id desc limit 1")
  const bytes = ['main', 'derived', ...(open.api.isJoined() ? ['api'] : [])].map(
    (schema) => connection.number(`pragma ${schema}.page_count`) * connection.number(`pragma ${schema}.page_size`),
  )
  return {
    mirror,
    revision,
    activities: Number(totals[0]),
    runs: Number(totals[1]),
    validRuns: Number(totals[2]),
    firstDay: numberOrNull(totals[3]),
    lastDay: numberOrNull(totals[4]),
    homeZone: open.home(),
    asOf: lastingDay(open),
    goesAt: goesAt(open),
    unfinished: unfinished
      ? { source: Number(unfinished[0]), hash: String(unfinished[1]), name: String(unfinished[2]), rowsDone: Number(unfinished[3]) }
      : null,
    bytes: { database: bytes.reduce((sum, size) => sum + size, 0), originals },
  }
}

export const lineColumns = 'activity.id, name, start, day, minute, sport, distance, moving'

export const asLine = ([id, name, start, day, minute, sport, distance, moving]: readonly Cell[]): ActivityLine => ({
  id: Number(id),
  name: textOrNull(name),
  start: Number(start),
  day: Number(day),
  minute: numberOrNull(minute),
  sport: textOrNull(sport),
  distance: numberOrNull(distance),
  moving: numberOrNull(moving),
})

/** In the order asked for; ids that are not there, or were deleted, are left out. */
export const lines = (open: Open, ids: readonly number[]): ActivityLine[] =>
  ids.flatMap((id) =>
    open.connection.rows(`select ${lineColumns} from activity join wall on wall.activity = activity.id where activity.id = ? and ${kept}`, [id]).map(asLine),
  )

/** The table keeps text. A weekday on which no week of this build begins, a later build's say, is as if it had not been set. */
export const settings = (open: Open): Partial<Settings> => {
  const kept = Object.fromEntries(
    open.connection
      .rows('select key, value from setting')
      .map(([key, value]) => [String(key), value] as const)
      .filter(([key]) => !isNote(key)),
  )
  const { firstWeekday, ...others } = kept
  const first = Number(firstWeekday)
  return isFirstWeekday(first) ? { ...others, firstWeekday: first } : others
}

/** `ok`, or what is wrong: SQLite's own look at both files, and ours at the sums. */
export const integrity = (open: Open): string => {
  const { connection } = open
  const said = ['main', 'derived', ...(open.api.isJoined() ? ['api'] : [])]
    .flatMap((schema) => connection.rows(`pragma ${schema}.integrity_check`).map(([line]) => String(line)))
    .filter((line) => line !== 'ok')
  const ledger = connection
    .rows(
      'select source.id, rows_done, (select count(*) from raw_row where place between source.id << 32 and (source.id + 1) << 32) as held from source where rows_done <> held',
    )
    .map(([id, says, held]) => `source ${id}: the ledger says ${says} rows, ${held} are kept`)
  const sums = [
    [
      'activities without a row',
      'select count(*) from activity where id not in (select activity from raw_row where activity is not null) and id not in (select activity from pulled)',
    ],
    ['rows without an activity', 'select count(distinct activity) from raw_row where activity is not null and activity not in (select id from activity)'],
    ['activities without a wall clock', 'select count(*) from activity where id not in (select activity from wall)'],
    ['wall clocks without an activity', 'select count(*) from wall where activity not in (select id from activity)'],
  ].flatMap(([what, sql]) => {
    const count = connection.number(sql ?? '')
    return count === 0 ? [] : [`${count} ${what}`]
  })
  const problems = [...said, ...ledger, ...sums]
  return problems.length === 0 ? 'ok' : problems.join('\n')
}
