import type { Connection } from './connection'

/**
 * The facts, step by step: what was read and what the runner said. Everything else is derived from them.
 * A released step is never changed; a new one is added below. Each runs in one transaction with its number last.
 */
export const migrations: readonly string[] = [
  `
  -- Derived files belong to the facts with this identity, at this revision.
  create table meta (one integer primary key check (one = 1), identity text not null, revision integer not null) strict;
  insert into meta values (1, lower(hex(randomblob(16))), 0);

  create table source (
    id integer primary key,
    hash text not null unique,
    kind text not null,
    name text not null,
    bytes integer not null,
    header text not null,
    layout text not null,
    as_of integer not null,
    device_zone text not null,
    state text not null check (state in ('reading', 'complete')),
    rows_done integer not null,
    last_line integer not null,
    added integer not null,
    corrected integer not null,
    known integer not null,
    aside integer not null,
    kept_at integer not null,
    check (rows_done = added + corrected + known + aside)
  ) strict;

  -- Cells as they came, between U+001F. A row is known by its source and the line it begins on, in one number: in order, unique, and its own key.
  create table raw_row (
    place integer primary key,
    activity integer,
    aside text,
    cells text not null,
    source integer generated always as (place >> 32) virtual,
    line integer generated always as (place & 4294967295) virtual,
    check ((activity is null) = (aside is not null))
  ) strict;
  create index raw_row_activity on raw_row (activity);

  create table report (source integer primary key references source, json text not null) strict;
  create table setting (key text primary key, value text not null) strict;
  create table correction (activity integer not null, kind text not null, made_at integer not null, primary key (activity, kind)) strict;
  `,
  `
  -- What the runner says of a card, as they said it.
  create table own_word (
    card text primary key,
    answer text check (answer in ('true', 'not-me')),
    because text not null check (length(because) <= 200),
    said_of text not null,
    answered_at integer,
    pinned_at integer,
    check ((answer is null) = (answered_at is null)),
    check (answer is not null or pinned_at is not null)
  ) strict;
  `,
  `
  -- What is said in place of what the sources say; null for kinds that need no value.
  alter table correction add column value text;
  `,
  `
  -- What each activity file told, under the name by which the table lists it. outcome: 'read', or why there is no track.
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
    -- Of the first sample with a place: degrees, and the zone that holds there.
    latitude real,
    longitude real,
    zone text,
    -- Seconds east of UTC by the file's own clock.
    offset integer,
    read_at integer not null,
    check ((latitude is null) = (longitude is null))
  ) strict;
  -- Apart, so that whoever goes through all files reads none of their samples.
  create table track (file integer primary key references track_file, data blob not null) strict;
  -- Where the copy of a file lies in the pack of originals.
  create table track_copy (name text primary key, at integer not null, bytes integer not null) strict;
  alter table meta add column tracks integer not null default 0;
  `,
  `
  -- What a host called the places that the runner asked it about, in whole hundredths of a degree; null where it had no name.
  create table place_name (
    latitude integer not null,
    longitude integer not null,
    name text,
    asked_at integer not null,
    primary key (latitude, longitude)
  ) strict;
  `,
  `
  -- What the weather service told of a cell of a tenth of a degree in a month: hours as the domain writes them, up to told_until. A month counts from January of the year 0.
  create table weather_month (
    south integer not null check (south between -900 and 899),
    west integer not null check (west between -1800 and 1799),
    month integer not null,
    source text not null check (source in ('archive', 'forecast')),
    told_until integer not null,
    fetched_at integer not null,
    gaps integer not null,
    impossible integer not null,
    data blob not null,
    primary key (south, west, month)
  ) strict;
  -- What was asked of it of late, as it counts.
  create table weather_call (at integer not null, calls real not null) strict;
  `,
  `
  -- Secrets, decided by chance once and for good: where the circles lie of which no picture shows anything (metres from a place to the middle of its circle), and
  -- which ways were drawn through them. Made anew, they would average out to the place. No takeout holds them.
  create table gate_zone (
    id integer primary key,
    latitude real not null,
    longitude real not null,
    east real not null,
    north real not null,
    radius real not null
  ) strict;
  -- By the activity that stands for the way; zones: a JSON list of their ids.
  create table gate_drawn (
    activity integer primary key,
    turn real not null,
    mirrored integer not null check (mirrored in (0, 1)),
    zones text not null,
    made_at integer not null
  ) strict;
  `,
  `
  -- What the runner says of a milestone, by the id that follows from what it is: it stays while no run reaches it.
  create table milestone_word (
    milestone text primary key,
    note text not null check (length(note) <= 200),
    said_of text not null,
    noted_at integer,
    pinned_at integer,
    hidden_at integer,
    check ((note = '') = (noted_at is null))
  ) strict;
  -- A run and what the runner says it is to them.
  create table own_milestone (
    id integer primary key,
    activity integer not null,
    sentence text not null check (length(sentence) between 1 and 200),
    made_at integer not null
  ) strict;
  -- The highest id that one of them ever had.
  alter table meta add column own_milestones integer not null default 0;
  `,
  `
  -- What the runner says of a ritual, as they said it: theirs, by their own name, or just a habit.
  create table ritual_word (
    ritual text primary key,
    answer text not null check (answer in ('mine', 'habit')),
    name text not null check (length(name) <= 60),
    because text not null check (length(because) <= 200),
    said_of text not null,
    said_at integer not null
  ) strict;
  `,
  `
  -- The runner's own line about a year.
  create table chapter_note (
    year integer primary key,
    note text not null check (length(note) between 1 and 200),
    noted_at integer not null
  ) strict;
  -- What the runner calls a way, by the run of which they said so: a way's own number is another with every comparison.
  create table way_name (
    activity integer primary key,
    name text not null check (length(name) between 1 and 60),
    named_at integer not null
  ) strict;
  -- What the runner calls a place, in whole hundredths of a degree.
  create table own_place (
    latitude integer not null,
    longitude integer not null,
    name text not null check (length(name) between 1 and 60),
    named_at integer not null,
    primary key (latitude, longitude)
  ) strict;
  `,
]

/** Brings the facts to the newest step. False, and nothing is written, where a newer app has been here. */
export const migrate = (connection: Connection, steps: readonly string[] = migrations): boolean => {
  const version = connection.number('pragma user_version')
  if (version > steps.length) return false
  steps.slice(version).forEach((step, i) =>
    connection.transaction(() => {
      connection.exec(step)
      connection.exec(`pragma user_version = ${version + i + 1}`)
    }),
  )
  return true
}

/** Lines and sources fit beside each other in 53 bits. */
export const lineSpan = 2 ** 32
export const placeOf = (source: number, line: number): number => source * lineSpan + line
