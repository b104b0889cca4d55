import type { Connection } from './connection'
import { looksSound } from './derived'
import { migrate } from './migrations'
import type { Store } from './sqlite'
import { Trouble } from './trouble'

/** What Strava's API told lies apart from the facts: it is kept for some days only, and in no backup. The sample has none. */
export const apiFile = '/api.db'

/** A released step is never changed; a new one is added below. */
export const apiMigrations: readonly string[] = [
  `
  -- wiped: whether nothing is left on the disk of what was removed last.
  create table meta (one integer primary key check (one = 1), identity text not null, revision integer not null, wiped integer not null) strict;
  insert into meta values (1, lower(hex(randomblob(16))), 0, 1);
  -- How far the pull got, and whose rows these are.
  create table mark (
    one integer primary key check (one = 1),
    athlete text not null,
    retention_days real not null,
    reach text not null check (reach in ('recent', 'all')),
    before integer,
    listed integer not null
  ) strict;
  -- As they came; of two of one kind about one thing the later.
  create table reply (
    kind text not null check (kind in ('summary', 'detail', 'streams', 'gear')),
    id text not null,
    body text,
    at integer not null,
    primary key (kind, id)
  ) strict;
  -- Activities that are said to be deleted, or hidden.
  create table doubt (id text primary key, at integer not null) strict;
  -- Rows went because their time was over, and nothing has told of them since: how many, between which days (UTC).
  create table hole (one integer primary key check (one = 1), oldest integer not null, newest integer not null, rows integer not null) strict;
  -- What the streams came to: as in the facts.
  create table track_file (
    id integer primary key,
    name text not null unique,
    hash text,
    bytes integer not null,
    rev integer not null,
    outcome text not null,
    format text,
    points integer not null,
    sizes text,
    flaws text not null,
    told text,
    latitude real,
    longitude real,
    zone text,
    offset integer,
    read_at integer not null,
    check ((latitude is null) = (longitude is null))
  ) strict;
  create table track (file integer primary key, data blob not null) strict;
  `,
]

const trackColumns = 'id, name, hash, bytes, rev, outcome, format, points, sizes, flaws, told, latitude, longitude, zone, offset, read_at'

/** Whoever reads tracks by their plain names reads those of both; who writes has to say which. */
const views = `
  create temp view track_file as select ${trackColumns} from main.track_file union all select ${trackColumns} from api.track_file;
  create temp view track as select file, data from main.track union all select file, data from api.track;
`

/** What is removed is overwritten at once, in every file. */
const join = (connection: Connection, store: Store): void => {
  connection.run('attach ? as api', [store.address(apiFile)])
  connection.exec('pragma api.journal_mode=truncate; pragma api.synchronous=full; pragma secure_delete=on')
  connection.exec(views)
}

/** Joins the file to a mirror that is open, if there is one. Throws `Trouble` where it is damaged, or of a newer app. */
export const joinApi = (connection: Connection, store: Store, clock: () => number): boolean => {
  if (!store.has(apiFile)) return false
  const own = store.open(apiFile)
  try {
    if (!looksSound(own, 100, clock)) throw new Trouble('damaged')
    own.exec('pragma journal_mode=truncate; pragma synchronous=full')
    if (!migrate(own, apiMigrations)) throw new Trouble('newer-database')
  } finally {
    own.close()
  }
  join(connection, store)
  return true
}

/** Makes the file. */
export const makeApi = (connection: Connection, store: Store): void => {
  const own = store.open(apiFile)
  try {
    own.exec('pragma journal_mode=truncate; pragma synchronous=full')
    migrate(own, apiMigrations)
  } finally {
    own.close()
  }
  join(connection, store)
}

/** Removes the file from a mirror that is open. */
export const removeApi = (connection: Connection, store: Store): void => {
  connection.exec('drop view temp.track_file; drop view temp.track; detach api')
  store.unlink(apiFile)
}

/** Another with every change of what it holds; empty where there is none. */
export const apiStamp = (connection: Connection, isJoined: boolean): string =>
  isJoined ? String(connection.one("select identity || ' ' || revision from api.meta")) : ''
