import type { KeptRoute, WantedWays } from '../../src/contract/tracks'
import { waysRev } from '../../src/domain/routes/revision'
import { packRoutes } from '../../src/domain/routes/ways'
import type { Ways } from '../../src/domain/routes/ways'
import type { Connection } from './connection'
import type { Open } from './open'
import { counted, nowhere } from './queries'
import { pairIfRoom } from './rebuild'

/** What a track came to before is no longer what it was compared by. To be called within a transaction. */
export const writeRoute = (connection: Connection, file: number, route: KeptRoute | null): void => {
  connection.run('delete from way where file = ?', [file])
  connection.run('delete from route where file = ?', [file])
  if (route === null) return
  if (route.data === null) connection.run('insert into route values (?, ?, null)', [file, route.rev])
  else connection.prepare('insert into route values (?, ?, ?)').runWithBlob([file, route.rev], route.data)
}

/** Runs as the cards count them, in order of start, of which a way is known. */
const compared = `select route.file from route join track_file on track_file.id = route.file join activity on activity.file = track_file.name
  where route.data is not null and valid = 1 and not ${nowhere} and ${counted} group by route.file order by min(activity.start), min(activity.id)`

export const wantedWays = (open: Open): WantedWays | null => {
  pairIfRoom(open)
  const { connection } = open
  const files = Float64Array.from(connection.rows(compared), ([file]) => Number(file))
  const told = connection.rows('select file, rev from way order by place')
  if (told.length === files.length && told.every(([file, rev], place) => file === files[place] && Number(rev) >= waysRev)) return null
  return { files, routes: packRoutes(Array.from(files, (file) => connection.blob('select data from route where file = ?', [file]) ?? new Uint8Array())) }
}

/** To be called within a transaction. */
export const writeWays = (connection: Connection, files: WantedWays['files'], ways: Ways): void => {
  connection.run('delete from way')
  // What was erased while it was being compared stays erased.
  const insert = connection.prepare('insert into way select ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 where exists (select 1 from route where file = ?2)')
  for (const [place, file] of files.entries())
    insert.run([
      place,
      file,
      waysRev,
      ways.way[place] ?? NaN,
      ways.shape[place] ?? NaN,
      ways.metres[place] ?? NaN,
      ways.newStart[place] ?? NaN,
      ways.newMetres[place] ?? NaN,
    ])
}
