import type { Connection } from './connection'
import type { Shape } from './shape'
import type { Store } from './sqlite'

/** Raised when a table below changes: the file is then made anew. */
const rev = 7

/** Everything in this file follows from the facts and may be thrown away. */
const tables = `
  create table built (
    one integer primary key check (one = 1),
    fingerprint text not null,
    identity text not null,
    -- Revision of the facts that the tables are in step with; -1 while they are being made.
    revision integer not null,
    -- Home zone under which the wall clocks were worked out.
    home text,
    -- Whether duplicates were looked for since the last row.
    paired integer not null,
    -- What the facts count of their tracks, as the wall clocks know them; -1 where rows came since.
    located integer not null,
    -- The same, and what the facts hold of the weather, as the skies know them.
    skies integer not null,
    months text not null,
    -- What Strava's API told, as these tables know it (api-file.ts); empty where it told nothing.
    pulled text not null,
    -- Whether what it told and was removed is missing: the history then ends before.
    holed integer not null
  ) strict;
  -- How far each source has been taken in: its last line.
  create table reached (source integer primary key, line integer not null) strict;
  -- The start, UTC ms, stands here again under another name: an activity has a hundred columns, and whoever goes through all starts would read every page of them.
  create table wall (
    activity integer primary key,
    zone text not null,
    source text not null,
    offset integer not null,
    day integer not null,
    -- Null where Strava's API hides the hour.
    minute integer,
    instant integer not null
  ) strict;
  -- Activities of which Strava's API tells: whether nothing else does, the zone it names, the day of a start whose hour it hides, the gear whose name is not told,
  -- whether a track may be asked for, and when it told last.
  create table pulled (
    activity integer primary key,
    alone integer not null,
    zone text,
    hidden_day integer,
    gear text,
    tracked integer not null,
    at integer not null
  ) strict;
  -- Not counted: in doubt, or told by the API alone while rows are missing.
  create table hidden (activity integer primary key) strict;
  create table duplicate (id integer not null, of integer not null, why text not null, primary key (id, of)) strict;
  create table issue (source integer not null, field text not null, count integer not null, lines text not null, cell text not null, primary key (source, field)) strict;
  -- What each track comes to, worked out from it alone, and its best efforts.
  create table summary (
    file integer primary key,
    rev integer not null,
    metres real,
    elapsed real,
    moving real,
    spikes integer not null,
    removed real not null,
    trouble text,
    graded_metres real,
    graded_speed real,
    halves_ratio real,
    pause_share real,
    wrist real,
    wrist_samples integer,
    check ((wrist is null) = (wrist_samples is null))
  ) strict;
  create table effort (
    file integer not null,
    distance text not null,
    metres real not null,
    seconds real not null,
    from_seconds real not null,
    from_metres real not null,
    primary key (file, distance)
  ) strict;
  -- Where each track began, by the maps; country is null at sea, and with everything else where it has no place.
  create table start_place (
    file integer primary key,
    rev integer not null,
    located integer not null,
    country text,
    sovereign text,
    region text,
    region_name text,
    inside integer not null,
    near_country integer not null,
    near_region integer not null,
    city text,
    city_country text,
    city_kilometres real,
    -- Metres of track of which it can't be told where they went, and metres in no country.
    unknown real not null,
    nowhere real not null,
    check ((region is null) = (region_name is null)),
    check ((city is null) = (city_kilometres is null))
  ) strict;
  -- Each country, or region of it, that a track visits, in order of arrival.
  create table passage (
    file integer not null,
    place integer not null,
    country text not null,
    sovereign text,
    region text,
    region_name text,
    start integer not null,
    metres real not null,
    near_border integer not null,
    -- The middle of the region.
    centre_latitude real,
    centre_longitude real,
    primary key (file, place)
  ) strict;
  -- What each track's way is known again by (routes/stored-route); null where it has none.
  create table route (file integer primary key, rev integer not null, data blob) strict;
  -- What the routes of the runs that count are told when they are held against each other: in order of time, all at once.
  create table way (
    place integer primary key,
    file integer not null unique,
    rev integer not null,
    way integer not null,
    shape integer not null,
    metres real not null,
    new_start integer not null,
    new_metres real not null
  ) strict;
  -- Weather and sun of each run whose place is known: the sources by their places in weatherSources, the sun in UTC ms. Other runs have their own row's and nothing else.
  create table sky (
    activity integer primary key,
    file integer not null,
    feels real,
    feels_from integer,
    rain real,
    rain_from integer,
    wind real,
    wind_from integer,
    sky integer,
    sky_from integer,
    sunrise real,
    sunset real,
    check ((feels is null) = (feels_from is null)),
    check ((rain is null) = (rain_from is null)),
    check ((wind is null) = (wind_from is null)),
    check ((sky is null) = (sky_from is null))
  ) strict;
  create index sky_file on sky (file);
  create table face (one integer primary key check (one = 1), today integer not null, json text not null) strict;
`

const stamp = (shape: Shape): string => `${rev}.${shape.fingerprint}`

/** A look that stops by itself: on a large file it is a sample, which is what there is time for at a start. */
export const looksSound = (connection: Connection, milliseconds: number, clock: () => number): boolean => {
  const until = clock() + milliseconds
  connection.limit(2000, () => clock() > until)
  try {
    return connection.one('pragma quick_check(1)') === 'ok'
  } catch (error) {
    // 9: stopped by the clock with nothing found so far.
    return error instanceof Error && 'code' in error && error.code === 9
  } finally {
    connection.limit(0, null)
  }
}

const fits = (store: Store, file: string, wanted: string, identity: string, clock: () => number): boolean => {
  let connection: Connection | null = null
  try {
    connection = store.open(file)
    const [found] = connection.rows('select fingerprint, identity from built')
    return found?.[0] === wanted && found[1] === identity && looksSound(connection, 100, clock)
  } catch {
    // Torn, of another time, or no database at all: it is made anew either way.
    return false
  } finally {
    connection?.close()
  }
}

/** Ready to be attached: the file as it is if it belongs to these facts and this shape and is sound, else a new one. */
export const prepareDerived = (store: Store, file: string, shape: Shape, identity: string, clock: () => number): void => {
  const wanted = stamp(shape)
  if (store.has(file)) {
    if (fits(store, file, wanted, identity, clock)) return
    store.unlink(file)
  }
  const connection = store.open(file)
  try {
    connection.exec('pragma journal_mode=truncate; pragma synchronous=full')
    connection.transaction(() => {
      connection.exec(shape.ddl)
      connection.exec(tables)
      connection.run("insert into built values (1, ?, ?, -1, null, 0, 0, -1, '', '', 0)", [wanted, identity])
    })
  } finally {
    connection.close()
  }
}
