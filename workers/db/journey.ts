import type { JourneyTold } from '../../src/contract/journey'
import { fateOf } from '../../src/domain/journey/columns'
import type { Clues, RunsInPlace, Visit } from '../../src/domain/journey/columns'
import { journeyOf } from '../../src/domain/journey/journey'
import type { Place } from '../../src/domain/places/places'
import type { Region } from '../../src/domain/places/regions'
import { placesRev } from '../../src/domain/places/revision'
import { readColumns } from './columns'
import type { ReadColumns } from './columns'
import type { Open } from './open'
import { twin, windowEnd } from './queries'
import { kept, pairIfRoom } from './rebuild'

type Column = readonly [sql: string, type: 'number' | 'text']

/** Valid runs up to a day, one of each that was recorded twice: those that the cards count. */
const counted = `valid = 1 and wall.day <= ?2 and ${kept} and not ${twin}`
const looked = '(start_place.rev >= ?1)'
const tables = `activity join wall on wall.activity = activity.id left join track_file on track_file.name = activity.file
  left join start_place on start_place.file = track_file.id and ${looked}`

const runColumns = {
  id: ['activity.id', 'number'],
  day: ['wall.day', 'number'],
  trackFile: ['track_file.id', 'number'],
  latitude: ['track_file.latitude', 'number'],
  longitude: ['track_file.longitude', 'number'],
  low: ['activity.elevationLow', 'number'],
  high: ['activity.elevationHigh', 'number'],
  virtual: ["activity.sport is 'VirtualRun'", 'number'],
  indoor: ["coalesce(activity.indoor, told ->> 'indoor', 0)", 'number'],
  // 0 no file, 1 still to be read, 2 lost, 3 read
  file: ["case when activity.file is null then 0 when track_file.id is null then 1 when outcome <> 'read' then 2 else 3 end", 'number'],
  looked: ['start_place.file is not null', 'number'],
  inside: ['start_place.inside', 'number'],
  nearCountry: ['start_place.near_country', 'number'],
  nearRegion: ['start_place.near_region', 'number'],
  kilometres: ['start_place.city_kilometres', 'number'],
  country: ['start_place.country', 'text'],
  sovereign: ['start_place.sovereign', 'text'],
  region: ['start_place.region', 'text'],
  regionName: ['start_place.region_name', 'text'],
  city: ['start_place.city', 'text'],
  cityCountry: ['start_place.city_country', 'text'],
} as const satisfies Readonly<Record<string, Column>>

const visitColumns = {
  trackFile: ['file', 'number'],
  start: ['start', 'number'],
  near: ['near_border', 'number'],
  country: ['country', 'text'],
  sovereign: ['sovereign', 'text'],
  region: ['region', 'text'],
  regionName: ['region_name', 'text'],
} as const satisfies Readonly<Record<string, Column>>

/** Columns by name. */
const named = <K extends string>(columns: Readonly<Record<K, Column>>, read: ReadColumns) => {
  const places = Object.keys(columns)
  return {
    length: read.length,
    number: (name: K): Float64Array => read.numbers[places.indexOf(name)] ?? new Float64Array(),
    text: (name: K): readonly (string | null)[] => read.texts[places.indexOf(name)] ?? [],
  }
}

const select = <K extends string>(open: Open, columns: Readonly<Record<K, Column>>, from: string, values: readonly number[], most: number) => {
  const all: readonly Column[] = Object.values(columns)
  const sql = `select ${all.map(([sql]) => sql).join(', ')} from ${from}`
  return named(
    columns,
    readColumns(
      open.connection,
      sql,
      values,
      all.map(([, type]) => type),
      most,
    ),
  )
}

const regionOf = (code: string | null | undefined, name: string | null | undefined): Region | null =>
  code === null || code === undefined || name === null || name === undefined ? null : { code, name }

const fileStates = ['none', 'waiting', 'lost', 'read'] as const satisfies readonly Clues['file'][]

type Runs = ReturnType<typeof named<keyof typeof runColumns>>

/** A start as the maps have it, made only for the few that are told of. */
const placeReader = (runs: Runs): ((row: number) => Place | null) => {
  const text = (name: keyof typeof runColumns): ((row: number) => string | null) => {
    const column = runs.text(name)
    return (row) => column[row] ?? null
  }
  const flag = (name: keyof typeof runColumns): ((row: number) => boolean) => {
    const column = runs.number(name)
    return (row) => column[row] === 1
  }
  const [country, sovereign, region, regionName, city, cityCountry] = [
    text('country'),
    text('sovereign'),
    text('region'),
    text('regionName'),
    text('city'),
    text('cityCountry'),
  ]
  const [isLooked, inside, nearCountry, nearRegion] = [flag('looked'), flag('inside'), flag('nearCountry'), flag('nearRegion')]
  const kilometres = runs.number('kilometres')
  return (row) => {
    if (!isLooked(row)) return null
    const name = city(row)
    return {
      country: country(row),
      sovereign: sovereign(row),
      region: regionOf(region(row), regionName(row)),
      inside: inside(row),
      nearBorder: { country: nearCountry(row), region: nearRegion(row) },
      city: name === null ? null : { name, country: cityCountry(row) ?? '', kilometres: kilometres[row] ?? Number.NaN },
    }
  }
}

/** What each row's track visits. One pass over the passages as they lie, which are put in the runs' order afterwards: joined in SQL they take as long as all the rest. */
const visitsOf = (open: Open, runs: Runs): readonly Visit[] => {
  const most = open.connection.number('select count(*) from passage')
  const found = select(open, visitColumns, 'passage order by file, place', [], most)
  const [file, start, near] = [found.number('trackFile'), found.number('start'), found.number('near')]
  const [country, sovereign, region, regionName] = [found.text('country'), found.text('sovereign'), found.text('region'), found.text('regionName')]
  const firstOf = new Map<number, number>()
  for (const [at, one] of file.entries()) if (!firstOf.has(one)) firstOf.set(one, at)
  const [trackFile, looked, virtual, nearCountry] = [runs.number('trackFile'), runs.number('looked'), runs.number('virtual'), runs.number('nearCountry')]
  const visits: Visit[] = []
  for (const [row, one] of trackFile.entries()) {
    // A virtual run's track lies where nobody ran, and what older maps said is asked again.
    if (looked[row] !== 1 || virtual[row] === 1) continue
    for (let at = firstOf.get(one) ?? file.length; file[at] === one; at++)
      visits.push({
        row,
        country: country[at] ?? '',
        sovereign: sovereign[at] ?? null,
        region: regionOf(region[at], regionName[at]),
        start: start[at] === 1,
        // Of a start it is known whether the border that is near is a country's.
        nearCountry: near[at] === 1 && !(start[at] === 1 && nearCountry[row] === 0),
        nearRegion: near[at] === 1,
      })
  }
  return visits
}

/** Where the runs up to a day lie. */
export const journey = (open: Open, today: number): JourneyTold => {
  pairIfRoom(open)
  const bound = [placesRev, windowEnd(open, today)]
  const found = select(open, runColumns, `${tables} where ${counted} order by wall.instant, activity.id`, bound, open.known().size)
  const [virtual, indoor, file, isLooked] = [found.number('virtual'), found.number('indoor'), found.number('file'), found.number('looked')]
  const [north, east] = [found.number('latitude'), found.number('longitude')]
  const located = (row: number): boolean => virtual[row] !== 1 && Math.abs(north[row] ?? Number.NaN) <= 90 && Math.abs(east[row] ?? Number.NaN) <= 180
  const id = found.number('id')
  const runs: RunsInPlace = {
    id,
    day: found.number('day'),
    latitude: north.map((value, row) => (located(row) ? value : Number.NaN)),
    longitude: east.map((value, row) => (located(row) ? value : Number.NaN)),
    low: found.number('low'),
    high: found.number('high'),
    fate: Array.from(id, (_, row) =>
      fateOf({
        virtual: virtual[row] === 1,
        indoor: indoor[row] === 1,
        file: fileStates[file[row] ?? 0] ?? 'none',
        located: located(row),
        looked: isLooked[row] === 1,
      }),
    ),
    placeOf: placeReader(found),
    visits: visitsOf(open, found),
  }
  return { revision: open.derivedRevision(), ...journeyOf(runs) }
}
