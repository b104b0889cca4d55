import { cellAt } from '../../src/domain/places/cell'
import { cellOf } from '../../src/domain/weather/cells'
import type { Connection } from './connection'
import type { Open } from './open'

type Place = readonly [latitude: number, longitude: number]

const placesIn = (connection: Connection, sql: string, ids: readonly string[] | 'all'): Place[] =>
  connection.rows(sql, ids === 'all' ? [] : [JSON.stringify(ids)]).map(([latitude, longitude]): Place => [Number(latitude), Number(longitude)])

/**
 * What others told of places that only these tracks name, before the tracks go: the names of cells, and the weather over them. Both can be asked for again.
 */
export const forgetPlacesOf = ({ connection }: Open, ids: readonly string[] | 'all'): void => {
  const going = ids === 'all' ? 'true' : 'name in (select value from json_each(?1))'
  const leaving = placesIn(connection, `select latitude, longitude from api.track_file where latitude is not null and ${going}`, ids)
  if (leaving.length === 0) return
  const staying = placesIn(
    connection,
    `select latitude, longitude from main.track_file where latitude is not null union all select latitude, longitude from api.track_file where latitude is not null and not (${going})`,
    ids,
  )
  const nameKey = ([latitude, longitude]: Place): string => JSON.stringify(cellAt(latitude, longitude))
  const weatherKey = ([latitude, longitude]: Place): string => JSON.stringify(cellOf({ latitude, longitude }))
  const [named, weathered] = [new Set(staying.map(nameKey)), new Set(staying.map(weatherKey))]
  connection.transaction(() => {
    for (const place of leaving) {
      const cell = cellAt(...place)
      if (cell !== null && !named.has(nameKey(place)))
        connection.run('delete from main.place_name where latitude = ? and longitude = ?', [cell.latitude, cell.longitude])
      const square = cellOf({ latitude: place[0], longitude: place[1] })
      if (square !== null && !weathered.has(weatherKey(place)))
        connection.run('delete from main.weather_month where south = ? and west = ?', [square.south, square.west])
    }
  })
}
