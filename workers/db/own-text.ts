import { longestName } from '../../src/contract/own-text'
import type { GivenText, OwnText, TextAbout } from '../../src/contract/own-text'
import { longestNote } from '../../src/contract/wall'
import { isCell } from '../../src/domain/places/cell'
import type { Cell } from '../../src/domain/places/cell'
import type { Route } from '../../src/domain/routes/route'
import { isSameRoute } from '../../src/domain/routes/same'
import { readRoute } from '../../src/domain/routes/stored-route'
import type { Connection } from './connection'
import type { Open } from './open'
import { Trouble } from './trouble'

const refuse = (why: boolean): void => {
  if (why) throw new Trouble('bad-correction')
}

/** Text that is not well-formed is made so, as at every door. */
const mended = ({ text }: GivenText, longest: number): string => {
  const told = text.toWellFormed().replaceAll('\0', '').trim()
  refuse(told === '' || told.length > longest)
  return told
}

const only = (connection: Connection, sql: string, bindings: readonly number[]): OwnText | null => {
  const [row] = connection.rows(sql, [...bindings])
  return row === undefined ? null : { text: String(row[0]), saidAt: Number(row[1]) }
}

/** The runner's line about a year. */
const chapterNote = (connection: Connection, year: number): OwnText | null => only(connection, 'select note, noted_at from chapter_note where year = ?', [year])

/** `at`: UTC ms. Null takes back what was said, here and below. */
const writeChapterNote = (connection: Connection, year: number, given: GivenText | null, at: number): void => {
  refuse(!Number.isSafeInteger(year))
  if (given === null) connection.run('delete from chapter_note where year = ?', [year])
  else connection.run('insert or replace into chapter_note values (?, ?, ?)', [year, mended(given, longestNote), given.saidAt ?? at])
}

/** Of the file of an activity: the number of its way, null where it is not compared with the others, and its route. */
const wayOf = (connection: Connection, activity: number): { readonly number: number | null; readonly route: () => Route | null } => {
  const [row] = connection.rows(
    'select track_file.id, way.way from activity join track_file on track_file.name = activity.file left join way on way.file = track_file.id where activity.id = ?',
    [activity],
  )
  const [file, number] = row ?? []
  return {
    number: typeof number === 'number' ? number : null,
    route: () => {
      const bytes = typeof file === 'number' ? connection.blob('select data from route where file = ? and data is not null', [file]) : null
      return bytes === null ? null : readRoute(bytes)
    },
  }
}

/**
 * The runs by which names were given to the way of this one, the latest name first. Ways are told by their numbers, asked anew each time: they are others with every
 * comparison. A run that is not compared, because it was deleted or another counts in its place, is held against this one by itself.
 */
const namedAlike = ({ connection }: Open, activity: number): readonly number[] => {
  const here = wayOf(connection, activity)
  const isSame = (named: number): boolean => {
    if (named === activity) return true
    const there = wayOf(connection, named)
    if (here.number !== null && there.number !== null) return here.number === there.number
    const [one, other] = [here.route(), there.route()]
    return one !== null && other !== null && isSameRoute(one, other)
  }
  return connection
    .rows('select activity from way_name order by named_at desc, activity desc')
    .map(([named]) => Number(named))
    .filter(isSame)
}

/** What the runner calls the way that a run took. Two ways may turn out to be one: the name that was given last is its name. */
export const wayName = (open: Open, activity: number): OwnText | null => {
  const [named] = namedAlike(open, activity)
  return named === undefined ? null : only(open.connection, 'select name, named_at from way_name where activity = ?', [named])
}

const writeWayName = (open: Open, activity: number, given: GivenText | null, at: number): void => {
  const { connection } = open
  refuse(!open.known().has(activity))
  const name = given === null ? null : mended(given, longestName)
  for (const named of namedAlike(open, activity)) connection.run('delete from way_name where activity = ?', [named])
  if (name !== null) connection.run('insert into way_name values (?, ?, ?)', [activity, name, given?.saidAt ?? at])
}

/** What the runner calls a place: it needs no host, and stands in front of what a host calls it. */
export const ownPlace = (connection: Connection, { latitude, longitude }: Cell): OwnText | null =>
  only(connection, 'select name, named_at from own_place where latitude = ? and longitude = ?', [latitude, longitude])

const writeOwnPlace = (connection: Connection, cell: Cell, given: GivenText | null, at: number): void => {
  const { latitude, longitude } = cell
  refuse(!isCell(cell))
  if (given === null) connection.run('delete from own_place where latitude = ? and longitude = ?', [latitude, longitude])
  else connection.run('insert or replace into own_place values (?, ?, ?, ?)', [latitude, longitude, mended(given, longestName), given.saidAt ?? at])
}

export const ownText = (open: Open, about: TextAbout): OwnText | null => {
  switch (about.about) {
    case 'year':
      return chapterNote(open.connection, about.year)
    case 'way':
      return wayName(open, about.activity)
    case 'place':
      return ownPlace(open.connection, about.cell)
  }
}

/** Throws `Trouble` where it is empty or too long, or about what can't be. */
export const writeOwnText = (open: Open, about: TextAbout, given: GivenText | null, at: number): void => {
  switch (about.about) {
    case 'year':
      return writeChapterNote(open.connection, about.year, given, at)
    case 'way':
      return writeWayName(open, about.activity, given, at)
    case 'place':
      return writeOwnPlace(open.connection, about.cell, given, at)
  }
}
