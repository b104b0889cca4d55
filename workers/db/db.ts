import type {
  Batch,
  Begun,
  Change,
  Correction,
  Db,
  Kept,
  Mirror,
  Report,
  Settings,
  SourceHead,
  Standing,
  StoredFaces,
  StoreTrouble,
} from '../../src/contract/db'
import { isZone } from '../../src/domain/enrich/wall'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import { planRows, remember, writePlan } from './absorb'
import { insertRaw } from './columns'
import { SqliteError } from './connection'
import type { Cell } from './connection'
import { placeOf } from './migrations'
import type { Open } from './open'
import { filesOf, openMirror } from './open'
import { history, integrity, lines, overview, page, settings } from './queries'
import { catchUp, pair, setWalls } from './rebuild'
import { workOutReport } from './report'
import type { Shape } from './shape'
import type { Store } from './sqlite'

export interface DbEnv {
  readonly build: string
  /** UTC ms. */
  readonly now: () => number
  /** Milliseconds of a clock that only runs forward. */
  readonly clock: () => number
  /** Lets messages in. */
  readonly breathe: () => Promise<void>
  /** Bytes of the originals kept for a mirror. */
  readonly originals: (mirror: Mirror) => Promise<number>
  readonly changed: (change: Change) => void
}

export interface OwnDb extends Db {
  /** Plain SQL over facts and derivations, for the terminal and the tests: never given to a page. Bad SQL throws SQLite's own words. */
  select(mirror: Mirror, sql: string): Promise<Outcome<{ readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] }, StoreTrouble>>
  /** Finishes the call that is running and closes every file. Nothing may be asked afterwards. */
  shut(): Promise<void>
}

/** At most this long are rows written to files that may have been removed underneath. */
const heartbeat = 60_000

class Trouble extends Error {
  readonly code: StoreTrouble
  constructor(code: StoreTrouble) {
    super(code)
    this.code = code
  }
}

const corrupt = 11
const notADatabase = 26
const inputOutput = 10
const full = 13
const cantOpen = 14

/** The database over a store. Calls are answered one after another; expected failures are values, anything else is a bug and throws. */
export const createDb = (store: Store, shape: Shape, env: DbEnv): OwnDb => {
  const opened = new Map<Mirror, Open>()
  const lagging = new Set<Mirror>()
  let gone = false
  let looked = env.clock()
  let turn: Promise<unknown> = Promise.resolve()

  const ready = async (mirror: Mirror): Promise<Open> => {
    const known = opened.get(mirror)
    if (known && !lagging.has(mirror)) return known
    let open = known
    if (!open) {
      const found = openMirror(store, mirror, shape, env.clock)
      if ('trouble' in found) throw new Trouble(found.trouble)
      open = found.open
      opened.set(mirror, open)
      lagging.add(mirror)
    }
    await catchUp(open, env.breathe)
    if (!known) pair(open)
    lagging.delete(mirror)
    return open
  }

  /** SQLite's word and a second look at the device, as one of our codes. Quota errors come as plain I/O errors (trust F3). */
  const codeOf = async (error: unknown): Promise<StoreTrouble | null> => {
    if (error instanceof Trouble) return error.code
    if (!(error instanceof SqliteError)) return null
    if (error.code === corrupt || error.code === notADatabase) return 'damaged'
    if (error.code === full) return 'storage-full'
    if (error.code !== inputOutput && error.code !== cantOpen) return null
    if (!(await store.intact())) {
      gone = true
      return 'storage-gone'
    }
    return (await store.room()) ? 'damaged' : 'storage-full'
  }

  /** Runs when everything asked before is answered. */
  const inTurn = <T>(mirror: Mirror, work: () => Promise<T>): Promise<Outcome<T, StoreTrouble>> => {
    const run = async (): Promise<Outcome<T, StoreTrouble>> => {
      try {
        return done(await work())
      } catch (error) {
        opened.get(mirror)?.forget()
        if (opened.has(mirror)) lagging.add(mirror)
        const code = await codeOf(error)
        if (code === null) throw error
        return failed(code, error instanceof Error ? error.message : String(error))
      }
    }
    const mine = turn.then(run, run)
    turn = mine
    return mine
  }

  const answer = <T>(mirror: Mirror, work: (open: Open) => T | Promise<T>): Promise<Outcome<T, StoreTrouble>> =>
    inTurn(mirror, async () => work(await ready(mirror)))

  /** Before anything is called saved: are the files still where they were? */
  const lookUnderneath = async (): Promise<void> => {
    looked = env.clock()
    if (gone || !(await store.intact())) {
      gone = true
      throw new Trouble('storage-gone')
    }
  }

  const write = <T>(mirror: Mirror, saved: boolean, work: (open: Open) => T): Promise<Outcome<T, StoreTrouble>> =>
    answer(mirror, async (open) => {
      if (gone || saved || env.clock() - looked >= heartbeat) await lookUnderneath()
      return work(open)
    })

  /** Facts first, then what follows from them: a kill in between leaves rows to `catchUp`, never half of one. */
  const change = (mirror: Mirror, open: Open, facts: () => void, derive: () => void): void => {
    const { connection } = open
    connection.transaction(() => {
      facts()
      connection.run('update meta set revision = revision + 1')
    })
    const revision = open.revision()
    connection.transaction(() => {
      derive()
      connection.run('update built set revision = ?', [revision])
    })
    env.changed({ mirror, revision })
  }

  const countsOf = (open: Open, source: number): Kept => {
    const [counts] = open.connection.rows('select rows_done, added, corrected, known, aside from source where id = ?', [source])
    return { read: Number(counts?.[0]), added: Number(counts?.[1]), corrected: Number(counts?.[2]), known: Number(counts?.[3]), aside: Number(counts?.[4]) }
  }

  const reportOf = (open: Open, source: number): Report | null => {
    const json = open.connection.one('select json from report where source = ?', [source])
    return typeof json === 'string' ? JSON.parse(json) : null
  }

  const begin = (open: Open, head: SourceHead): Begun => {
    const same = [...open.sources().values()].find((source) => source.hash === head.hash)
    const report = same?.state === 'complete' ? reportOf(open, same.id) : null
    if (same && report) return { state: 'known', source: same.id, report }
    if (same) return { state: 'resumed', source: same.id, rowsDone: same.rowsDone, layout: same.layout }
    const { connection } = open
    const id = connection.number('select coalesce(max(id), 0) + 1 from source')
    connection.transaction(() =>
      connection.run("insert into source values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'reading', 0, 0, 0, 0, 0, 0, ?)", [
        id,
        head.hash,
        head.kind,
        head.name,
        head.bytes,
        JSON.stringify(head.header),
        JSON.stringify(head.layout),
        head.asOf,
        head.deviceZone,
        env.now(),
      ]),
    )
    open.lookAtSources()
    return { state: 'new', source: id, rowsDone: 0 }
  }

  const sourceOf = (open: Open, id: number): ReturnType<Open['source']> => {
    if (!open.sources().has(id)) throw new Trouble('unknown-source')
    return open.source(id)
  }

  const keep = (mirror: Mirror, open: Open, id: number, batch: Batch): Kept => {
    const source = sourceOf(open, id)
    // A batch may come twice: its answer was lost with the tab that gave it.
    const from = batch.lines.findIndex((line) => line > source.lastLine)
    if (from < 0) return countsOf(open, id)
    const plan = planRows(open, source, batch, from)
    const { counts } = plan
    const { connection } = open
    change(
      mirror,
      open,
      () => {
        insertRaw(connection, batch, from, (row) => placeOf(id, batch.lines[row] ?? 0), batch.numbers.id)
        connection.run(
          'update source set rows_done = rows_done + ?, last_line = ?, added = added + ?, corrected = corrected + ?, known = known + ?, aside = aside + ?, kept_at = ? where id = ?',
          [counts.read, batch.lines[batch.rows - 1] ?? 0, counts.added, counts.corrected, counts.known, counts.aside, env.now(), id],
        )
      },
      () => writePlan(open, source, batch, from, plan),
    )
    open.lookAtSources()
    remember(open, source, batch, plan)
    return countsOf(open, id)
  }

  const finish = (mirror: Mirror, open: Open, id: number, complete: boolean): Report => {
    const before = sourceOf(open, id)
    if (before.state === 'complete') {
      const report = reportOf(open, id)
      if (report) return report
    }
    pair(open)
    const keptAt = env.now()
    const report = workOutReport(open, id, complete, keptAt)
    change(
      mirror,
      open,
      () => {
        open.connection.run('insert or replace into report (source, json) values (?, ?)', [id, JSON.stringify(report)])
        open.connection.run('update source set state = ?, kept_at = ? where id = ?', [complete ? 'complete' : 'reading', keptAt, id])
      },
      () => undefined,
    )
    open.lookAtSources()
    return report
  }

  const correct = (mirror: Mirror, open: Open, { activity, kind }: Correction): null => {
    const { connection } = open
    change(
      mirror,
      open,
      () => connection.run('insert or replace into correction (activity, kind, made_at) values (?, ?, ?)', [activity, kind, env.now()]),
      () => connection.run('update built set paired = 0'),
    )
    pair(open)
    return null
  }

  const set = (mirror: Mirror, open: Open, key: keyof Settings, value: string): null => {
    if (key === 'homeZone' && !isZone(value)) throw new Error(`No time zone ${value}.`)
    const { connection } = open
    change(
      mirror,
      open,
      () => connection.run('insert or replace into setting (key, value) values (?, ?)', [key, value]),
      () => {
        if (key !== 'homeZone') return
        open.forget()
        setWalls(open)
      },
    )
    return null
  }

  const close = (mirror: Mirror): void => {
    opened.get(mirror)?.connection.close()
    opened.delete(mirror)
    lagging.delete(mirror)
  }

  /** The facts go first: a derived file without its own facts is thrown away at the next start. */
  const erase = (mirror: Mirror): Promise<Outcome<null, StoreTrouble>> =>
    inTurn(mirror, async () => {
      close(mirror)
      const files = filesOf(mirror)
      store.unlink(files.facts)
      store.unlink(files.derived)
      env.changed({ mirror, revision: 0 })
      return null
    })

  return {
    standing: async (): Promise<Standing> => ({
      role: 'leader',
      storage: store.storage,
      build: env.build,
      ...(store.reason === null ? {} : { reason: store.reason }),
    }),
    overview: async (mirror) => {
      const originals = await env.originals(mirror)
      return answer(mirror, (open) => overview(open, mirror, originals))
    },
    begin: (mirror, head) => write(mirror, false, (open) => begin(open, head)),
    keep: (mirror, source, batch) => write(mirror, false, (open) => keep(mirror, open, source, batch)),
    finish: (mirror, source, complete) => write(mirror, true, (open) => finish(mirror, open, source, complete)),
    reports: (mirror) =>
      answer(mirror, ({ connection }) =>
        connection
          .rows('select json from report join source on source.id = report.source order by kept_at desc, source.id desc')
          .map(([json]): Report => JSON.parse(String(json))),
      ),
    history: (mirror, fields, today) => answer(mirror, (open) => history(open, fields, today)),
    faces: (mirror, today) =>
      answer(mirror, ({ connection }): StoredFaces | null => {
        const json = connection.one('select json from face where today = ?', [today])
        return typeof json === 'string' ? JSON.parse(json) : null
      }),
    keepFaces: (mirror, faces) =>
      write(mirror, false, ({ connection }) => {
        connection.transaction(() => connection.run('insert or replace into face (one, today, json) values (1, ?, ?)', [faces.today, JSON.stringify(faces)]))
        return null
      }),
    lines: (mirror, ids) => answer(mirror, (open) => lines(open, ids)),
    page: (mirror, id) => answer(mirror, (open) => page(open, id)),
    settings: (mirror) => answer(mirror, settings),
    set: (mirror, key, value) => write(mirror, true, (open) => set(mirror, open, key, value)),
    correct: (mirror, correction) => write(mirror, true, (open) => correct(mirror, open, correction)),
    erase,
    check: (mirror) => answer(mirror, (open) => ({ integrity: integrity(open) })),
    takeOver: async () => done(null),
    select: (mirror, sql) => answer(mirror, ({ connection }) => connection.table(sql)),
    shut: async () => {
      await turn.catch(() => undefined)
      for (const mirror of [...opened.keys()]) close(mirror)
      store.shut()
    },
  }
}
