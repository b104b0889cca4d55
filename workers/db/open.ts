import type { Mirror, StoreTrouble } from '../../src/contract/db'
import type { Values } from '../../src/domain/activity/activity'
import type { Corrected } from '../../src/domain/activity/corrected'
import type { Layout } from '../../src/domain/activity/layout'
import { isZone } from '../../src/domain/enrich/wall'
import type { Reading } from '../batch/pack'
import type { Connection } from './connection'
import { joinApi, makeApi, removeApi } from './api-file'
import { locatedOf } from './located'
import type { Located } from './located'
import { correctedOf, zonesOf } from './said'
import { looksSound, prepareDerived } from './derived'
import { migrate } from './migrations'
import type { Shape } from './shape'
import { standingOf } from './slots'
import type { Slot } from './slots'
import type { Store } from './sqlite'

/** A source as its facts have it. */
export interface Source {
  readonly id: number
  readonly hash: string
  readonly name: string
  readonly bytes: number
  readonly header: readonly string[]
  readonly layout: Layout
  readonly asOf: number
  readonly deviceZone: string
  readonly state: 'reading' | 'complete'
  readonly rowsDone: number
  readonly lastLine: number
  readonly keptAt: number
}

/** What the clocks have to know of an activity of which Strava's API tells. */
export interface Pulled {
  /** No row of an export, nor a file, tells of it. */
  readonly alone: boolean
  readonly zone: string | null
  /** Local day of a start whose hour is hidden. */
  readonly hiddenDay: number | null
}

/** One mirror, open: its connection, and what is remembered of its tables between calls. */
export interface Open {
  readonly connection: Connection
  readonly shape: Shape
  readonly sources: () => ReadonlyMap<number, Source>
  readonly source: (id: number) => Source
  readonly reader: (source: number) => (cells: readonly string[]) => Reading
  /** Ids in `activity`. */
  readonly known: () => Set<number>
  /** Last line of each source that has been taken in. */
  readonly reached: () => Map<number, number>
  readonly home: () => string | null
  /** What the runner says of the values of activities, and of their zones. */
  readonly corrected: () => ReadonlyMap<number, Corrected>
  readonly zonesSaid: () => ReadonlyMap<number, string>
  /** What the tracks say of the zones. */
  readonly located: () => Located
  readonly forgetLocated: () => void
  /** What Strava's API told, in a file of its own beside the facts. */
  readonly api: {
    readonly isJoined: () => boolean
    /** Joins it, if there is one. */
    readonly join: () => void
    /** Makes it, unless it is there. */
    readonly make: () => void
    readonly remove: () => void
  }
  /** Of the activities that it tells of. */
  readonly pulled: () => ReadonlyMap<number, Pulled>
  readonly forgetPulled: () => void
  /** A device that can't tell its zone gives `Etc/Unknown` or nothing: its clock is then taken for UTC, and the report says so. */
  readonly zone: (deviceZone: string) => string
  readonly revision: () => number
  /** The revision that the derived tables show: that of the facts, unless a full device keeps them from catching up; -1 while they are being made. */
  readonly derivedRevision: () => number
  /** After a row of `source` changed. */
  readonly lookAtSources: () => void
  /** After a rollback, or a change of facts that the memories above don't follow. */
  readonly forget: () => void
}

const readSources = (connection: Connection): ReadonlyMap<number, Source> =>
  new Map(
    connection
      .rows('select id, hash, name, bytes, header, layout, as_of, device_zone, state, rows_done, last_line, kept_at from source order by id')
      .map(([id, hash, name, bytes, header, layout, asOf, deviceZone, state, rowsDone, lastLine, keptAt]): [number, Source] => [
        Number(id),
        {
          id: Number(id),
          hash: String(hash),
          name: String(name),
          bytes: Number(bytes),
          header: JSON.parse(String(header)),
          layout: JSON.parse(String(layout)),
          asOf: Number(asOf),
          deviceZone: String(deviceZone),
          state: state === 'complete' ? 'complete' : 'reading',
          rowsDone: Number(rowsDone),
          lastLine: Number(lastLine),
          keptAt: Number(keptAt),
        },
      ]),
  )

const readPulled = (connection: Connection): ReadonlyMap<number, Pulled> =>
  new Map(
    connection
      .rows('select activity, alone, zone, hidden_day from pulled')
      .map(([activity, alone, zone, day]): [number, Pulled] => [
        Number(activity),
        { alone: alone === 1, zone: typeof zone === 'string' ? zone : null, hiddenDay: typeof day === 'number' ? day : null },
      ]),
  )

const remembering = (store: Store, connection: Connection, shape: Shape, clock: () => number): Open => {
  let sources: ReadonlyMap<number, Source> | null = null
  let known: Set<number> | null = null
  let reached: Map<number, number> | null = null
  let home: { readonly zone: string | null } | null = null
  let corrected: ReadonlyMap<number, Corrected> | null = null
  let zonesSaid: ReadonlyMap<number, string> | null = null
  let located: Located | null = null
  let pulled: ReadonlyMap<number, Pulled> | null = null
  let isJoined = false
  const readers = new Map<number, (cells: readonly string[]) => Reading>()
  const zones = new Map<string, string>()
  const open: Open = {
    connection,
    shape,
    sources: () => (sources ??= readSources(connection)),
    source: (id) => {
      const source = open.sources().get(id)
      if (!source) throw new Error(`No source ${id}.`)
      return source
    },
    reader: (id) => {
      const reader = readers.get(id) ?? shape.createReader(open.source(id).layout)
      readers.set(id, reader)
      return reader
    },
    known: () => (known ??= new Set(connection.rows('select id from activity').map(([id]) => Number(id)))),
    reached: () => (reached ??= new Map(connection.rows('select source, line from reached').map(([source, line]) => [Number(source), Number(line)]))),
    home: () => {
      if (!home) {
        const zone = connection.one("select value from setting where key = 'homeZone'")
        home = { zone: typeof zone === 'string' ? zone : null }
      }
      return home.zone
    },
    corrected: () => (corrected ??= correctedOf(connection)),
    zonesSaid: () => (zonesSaid ??= zonesOf(connection)),
    located: () => (located ??= locatedOf(connection)),
    forgetLocated: () => {
      located = null
    },
    api: {
      isJoined: () => isJoined,
      join: () => {
        isJoined ||= joinApi(connection, store, clock)
      },
      make: () => {
        if (!isJoined) makeApi(connection, store)
        isJoined = true
      },
      remove: () => {
        if (isJoined) removeApi(connection, store)
        isJoined = false
      },
    },
    pulled: () => (pulled ??= readPulled(connection)),
    forgetPulled: () => {
      pulled = null
    },
    zone: (deviceZone) => {
      const zone = zones.get(deviceZone) ?? (isZone(deviceZone) ? deviceZone : 'UTC')
      zones.set(deviceZone, zone)
      return zone
    },
    revision: () => connection.number('select revision from meta'),
    derivedRevision: () => connection.number('select revision from built'),
    lookAtSources: () => {
      sources = null
    },
    forget: () => {
      sources = null
      known = null
      reached = null
      home = null
      corrected = null
      zonesSaid = null
      located = null
      pulled = null
    },
  }
  return open
}

export const valuesOf = (open: Open, id: number): Values => {
  const [found] = open.connection.rows('select * from activity where id = ?', [id])
  if (!found) throw new Error(`No activity ${id}.`)
  return found
}

/**
 * Opens the files of a mirror: looks at them, brings the facts to the newest step, makes the derived file anew where it does not fit, and joins the two.
 * Rows that are not derived yet are left to `catchUp`. A database of a newer app and a damaged one are left exactly as they are.
 */
export const openSlot = (store: Store, files: Slot, shape: Shape, clock: () => number): { readonly open: Open } | { readonly trouble: StoreTrouble } => {
  const existed = store.has(files.facts)
  const connection = store.open(files.facts)
  let joined = false
  try {
    if (existed && !looksSound(connection, 150, clock)) return { trouble: 'damaged' }
    connection.exec('pragma journal_mode=truncate; pragma synchronous=full')
    if (!migrate(connection)) return { trouble: 'newer-database' }
    prepareDerived(store, files.derived, shape, String(connection.one('select identity from meta')), clock)
    connection.run('attach ? as derived', [store.address(files.derived)])
    connection.exec('pragma derived.journal_mode=truncate; pragma derived.synchronous=full; pragma derived.cache_size=-16000')
    // What every answer asks, and nobody may have asked by the time the files are removed underneath: from then on it is read from memory.
    connection.number('select (select count(*) from hidden) + (select count(*) from pulled)')
    joined = true
    return { open: remembering(store, connection, shape, clock) }
  } finally {
    if (!joined) connection.close()
  }
}

export const openMirror = (store: Store, mirror: Mirror, shape: Shape, clock: () => number): ReturnType<typeof openSlot> =>
  openSlot(store, standingOf(store, mirror).live, shape, clock)
