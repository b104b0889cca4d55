import type { PlaceReport, TrackPage } from '../../src/contract/tracks'
import { placesRev } from '../../src/domain/places/revision'
import { cellAt } from '../../src/domain/places/cell'
import type { Cell as Cluster } from '../../src/domain/places/cell'
import type { Region } from '../../src/domain/places/regions'
import type { Visited } from '../../src/domain/places/visited'
import type { Cell, Connection } from './connection'
import { ownPlace } from './own-text'
import { kept } from './rebuild'

const textOrNull = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null)

/** A track that is read anew may lie elsewhere. To be called within a transaction. */
export const forgetPlaces = (connection: Connection, files: readonly { readonly name: string }[]): void => {
  for (const { name } of files)
    for (const table of ['start_place', 'passage']) connection.run(`delete from ${table} where file = (select id from track_file where name = ?)`, [name])
}

/** To be called within a transaction. */
export const writePlaces = (connection: Connection, files: readonly { readonly name: string; readonly where: Visited }[]): void => {
  forgetPlaces(connection, files)
  for (const { name, where } of files) {
    // What was erased while it was being looked up stays erased.
    const id = connection.one('select id from track_file where name = ?', [name])
    if (typeof id !== 'number') continue
    const { start, visits } = where
    connection.run('insert into start_place values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
      id,
      where.rev,
      start === null ? 0 : 1,
      start?.country ?? null,
      start?.sovereign ?? null,
      start?.region?.code ?? null,
      start?.region?.name ?? null,
      start?.inside === true ? 1 : 0,
      start?.nearBorder.country === true ? 1 : 0,
      start?.nearBorder.region === true ? 1 : 0,
      start?.city?.name ?? null,
      start?.city?.country ?? null,
      start?.city?.kilometres ?? null,
      where.unknown,
      where.nowhere,
    ])
    for (const [place, visit] of visits.entries())
      connection.run('insert into passage values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
        id,
        place,
        visit.country,
        visit.sovereign,
        visit.region?.code ?? null,
        visit.region?.name ?? null,
        visit.start ? 1 : 0,
        visit.metres,
        visit.nearBorderOnly ? 1 : 0,
        visit.centre?.latitude ?? null,
        visit.centre?.longitude ?? null,
      ])
  }
}

/** Asked of each by its number: joined, all tracks would be gone through where those of Strava's API lie beside them. */
export const hasTrack = 'exists (select 1 from track where track.file = track_file.id)'

/** The newest first, as they are read. */
export const placesWanted = (connection: Connection, decoders: number, places: number): readonly string[] =>
  connection
    .rows(
      `select name from track_file left join start_place on start_place.file = track_file.id
         where ${hasTrack} and track_file.rev >= ? and (start_place.rev is null or start_place.rev < ?) order by track_file.id desc`,
      [decoders, places],
    )
    .map(([name]) => String(name))

const regionOf = (code: Cell | undefined, name: Cell | undefined): Region | null =>
  typeof code === 'string' && typeof name === 'string' ? { code, name } : null

/** What was looked up of a file's track; null where nothing was. */
export const placesOf = (connection: Connection, file: number): Visited | null => {
  const [row] = connection.rows(
    `select rev, located, country, sovereign, region, region_name, inside, near_country, near_region, city, city_country, city_kilometres, unknown, nowhere
       from start_place where file = ?`,
    [file],
  )
  if (row === undefined) return null
  const [rev, located, country, sovereign, region, regionName, inside, nearCountry, nearRegion, city, cityCountry, kilometres, unknown, nowhere] = row
  return {
    rev: Number(rev),
    start:
      located !== 1
        ? null
        : {
            country: textOrNull(country),
            sovereign: textOrNull(sovereign),
            region: regionOf(region, regionName),
            inside: inside === 1,
            nearBorder: { country: nearCountry === 1, region: nearRegion === 1 },
            city: typeof city === 'string' ? { name: city, country: String(cityCountry), kilometres: Number(kilometres) } : null,
          },
    visits: connection
      .rows(
        'select country, sovereign, region, region_name, start, metres, near_border, centre_latitude, centre_longitude from passage where file = ? order by place',
        [file],
      )
      .map((visit) => ({
        country: String(visit[0]),
        sovereign: textOrNull(visit[1]),
        region: regionOf(visit[2], visit[3]),
        start: visit[4] === 1,
        metres: Number(visit[5]),
        nearBorderOnly: visit[6] === 1,
        centre: typeof visit[7] === 'number' && typeof visit[8] === 'number' ? { latitude: visit[7], longitude: visit[8] } : null,
      })),
    unknown: Number(unknown),
    nowhere: Number(nowhere),
  }
}

/** A fact: the next who asks for the same place asks nobody. */
export const writePlaceName = (connection: Connection, { latitude, longitude }: Cluster, name: string | null, at: number): void =>
  connection.run('insert or replace into place_name values (?, ?, ?, ?)', [latitude, longitude, name, at])

/** Where a file's track begins, as coarse as it may leave the device, and what that is called. */
export const clusterOf = (connection: Connection, file: number): Pick<TrackPage, 'cell' | 'called' | 'ownPlace'> => {
  const [row] = connection.rows('select latitude, longitude from track_file where id = ?', [file])
  const [latitude, longitude] = row ?? []
  const cell = typeof latitude === 'number' && typeof longitude === 'number' ? cellAt(latitude, longitude) : null
  if (cell === null) return { cell, called: null, ownPlace: null }
  const [called] = connection.rows('select name from place_name where latitude = ? and longitude = ?', [cell.latitude, cell.longitude])
  return { cell, called: called === undefined ? null : { name: textOrNull(called[0]) }, ownPlace: ownPlace(connection, cell) }
}

/** A virtual run's track lies where nobody ran: Watopia is drawn in the Solomon Islands. */
const onEarth = "sport is not 'VirtualRun'"

const visitedByRuns = `from passage join track_file on track_file.id = passage.file join activity on activity.file = track_file.name where isRun = 1 and ${onEarth} and ${kept}`

/** Of kept runs. */
export const placeReport = (connection: Connection, decoders: number): PlaceReport => {
  const [counts] = connection.rows(
    `select count(*), count(*) filter (where ${onEarth} and start_place.country is not null and start_place.rev >= ?2),
       count(*) filter (where ${onEarth} and activity.file is not null and (track_file.id is null or track_file.rev < ?1
         or track_file.outcome = 'read' and (start_place.rev is null or start_place.rev < ?2)))
       from activity left join track_file on track_file.name = activity.file left join start_place on start_place.file = track_file.id
       where isRun = 1 and ${kept}`,
    [decoders, placesRev],
  )
  const [all, placed, waiting] = [Number(counts?.[0]), Number(counts?.[1]), Number(counts?.[2])]
  return {
    runs: placed,
    without: all - placed - waiting,
    waiting,
    countries: connection
      .rows(`select country, count(distinct activity.id) ${visitedByRuns} group by country order by 2 desc, country`)
      .map(([country, runs]) => ({ country: String(country), runs: Number(runs) })),
    regions: connection
      .rows(
        `select country, region, min(region_name), count(distinct activity.id) ${visitedByRuns} and region is not null group by country, region order by 4 desc, 3`,
      )
      .map(([country, code, name, runs]) => ({ country: String(country), code: String(code), name: String(name), runs: Number(runs) })),
  }
}
