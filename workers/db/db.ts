import type { Db, Mirror, Standing, StoredFaces, StoreTrouble } from '../../src/contract/db'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import { placesRev } from '../../src/domain/places/revision'
import { routeRev } from '../../src/domain/routes/revision'
import { decoderRev, summaryRev } from '../../src/domain/tracks/revs'
import type { Cell } from './connection'
import { apiFile } from './api-file'
import { backupHead, backupPiece, safekeeping, writeNote } from './backup'
import { createFacts } from './facts'
import { shapeOf } from './gate'
import { journey } from './journey'
import { takeLetters } from './inbox'
import type { DbEnv } from './env'
import type { Open } from './open'
import { openSlot } from './open'
import { page } from './page'
import { history, integrity, lines, overview, settings } from './queries'
import { catchUp, pair } from './rebuild'
import { rituals } from './rituals'
import { createRestoring } from './restoring'
import { createSaidDb } from './said-db'
import type { Shape } from './shape'
import { keptUntil, nextTurn, removeAll, replacedAt, standingOf, tidy } from './slots'
import type { Standing as Slots } from './slots'
import type { Store } from './sqlite'
import { takeout } from './takeout'
import { reports } from './report'
import { knownFiles, trackBytes, trackPage, trackReport, wanted } from './tracks'
import { Trouble, troubleOf } from './trouble'
import { createPulled } from './pulled'
import { createPulledDb } from './pulled-db'
import { wantedWays } from './ways'
import { keepWeather, wantedWeather, weatherPage, weatherReport } from './weather'

export interface OwnDb extends Db {
  /** Plain SQL over facts and derivations, for the terminal and the tests: never given to a page. Bad SQL throws SQLite's own words. */
  select(mirror: Mirror, sql: string): Promise<Outcome<{ readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] }, StoreTrouble>>
  /** Finishes the call that is running and closes every file. Nothing may be asked afterwards. */
  shut(): Promise<void>
}

/** At most this long are rows written to files that may have been removed underneath, and at most this long does an idle page not know of it (trust F4). */
const heartbeat = 60_000

/** The database over a store. Calls are answered one after another; expected failures are values, anything else is a bug and throws. */
export const createDb = (store: Store, shape: Shape, env: DbEnv): OwnDb => {
  const opened = new Map<Mirror, Open>()
  const lagging = new Set<Mirror>()
  /** Which files each open mirror lies in. */
  const slots = new Map<Mirror, Slots>()
  const restoring = createRestoring(store, shape, env)
  const pulled = createPulled(env)
  const facts = createFacts({ ...env, tellAgain: pulled.tellAgain })
  /** Of this owner alone, and another after each write: what was gathered under two of them does not belong together. */
  const session = String(env.chance())
  let writes = 0
  const stamp = (): string => `${session} ${writes}`
  let gone = false
  let looked = env.clock()
  let turn: Promise<unknown> = Promise.resolve()

  const lose = (): void => {
    if (gone) return
    gone = true
    env.gone()
  }

  const ready = async (mirror: Mirror, reading: boolean): Promise<Open> => {
    const known = opened.get(mirror)
    if (known && !lagging.has(mirror)) return known
    let open = known
    if (!open) {
      const standing = standingOf(store, mirror)
      const found = openSlot(store, standing.live, shape, env.clock)
      if ('trouble' in found) throw new Trouble(found.trouble)
      open = found.open
      slots.set(mirror, standing.turn === 0 ? standing : tidy(store, mirror, standing, env.now()))
      opened.set(mirror, open)
      lagging.add(mirror)
    }
    try {
      if (mirror === 'own') open.api.join()
      await catchUp(open, env.breathe)
      if (mirror === 'own') pulled.sweep(open)
      if (mirror === 'own' && !known) await takeLetters(env.letterbox, open, pulled, env.now)
      if (!known) pair(open)
      lagging.delete(mirror)
    } catch (error) {
      // On a full device, or one whose files are gone, what was derived before can still be read: it is whole, only older.
      const code = await codeOf(error)
      if (!reading || open.derivedRevision() < 0 || (code !== 'storage-full' && code !== 'storage-gone')) throw error
      open.forget()
    }
    return open
  }

  const codeOf = async (error: unknown): Promise<StoreTrouble | null> => {
    const code = await troubleOf(error, store)
    if (code === 'storage-gone') lose()
    return code
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

  const answer = <T>(mirror: Mirror, work: (open: Open) => T): Promise<Outcome<T, StoreTrouble>> => inTurn(mirror, async () => work(await ready(mirror, true)))

  /** Before anything is called saved: are the files still where they were? */
  const lookUnderneath = async (): Promise<void> => {
    looked = env.clock()
    if (gone || !(await store.intact())) throw new Trouble('storage-gone')
  }

  const lookNowAndThen = async (): Promise<void> => {
    looked = env.clock()
    if (!(await store.intact())) return lose()
    const own = opened.get('own')
    if (own === undefined || lagging.has('own')) return
    try {
      // A page that stays open shows nothing longer than it may.
      pulled.sweep(own)
    } catch (error) {
      own.forget()
      lagging.add('own')
      throw error
    }
  }
  const stopLooking = env.every(heartbeat, () => {
    if (!gone) turn = turn.then(lookNowAndThen, lookNowAndThen).catch(() => undefined)
  })

  const derive = <T>(mirror: Mirror, saved: boolean, work: (open: Open) => T | Promise<T>): Promise<Outcome<T, StoreTrouble>> =>
    inTurn(mirror, async () => {
      const open = await ready(mirror, false)
      if (gone || saved || env.clock() - looked >= heartbeat) await lookUnderneath()
      return work(open)
    })
  const write = <T>(mirror: Mirror, saved: boolean, work: (open: Open) => T | Promise<T>): Promise<Outcome<T, StoreTrouble>> =>
    derive(mirror, saved, (open) => {
      writes += 1
      return work(open)
    })

  const close = (mirror: Mirror): void => {
    opened.get(mirror)?.connection.close()
    opened.delete(mirror)
    slots.delete(mirror)
    lagging.delete(mirror)
  }

  const slotsOf = (mirror: Mirror): Slots => slots.get(mirror) ?? standingOf(store, mirror)

  /** The mirror is another from now on. */
  const switchTo = (mirror: Mirror, open: Open, standing: Slots): null => {
    close(mirror)
    writes += 1
    opened.set(mirror, open)
    const kept = tidy(store, mirror, standing, env.now())
    slots.set(mirror, kept)
    if (mirror === 'own' && store.has(apiFile)) {
      // What followed from the API's rows is not kept beside the mirror that was: it can be worked out again.
      if (kept.before !== null) store.unlink(kept.before.derived)
      lagging.add(mirror)
    }
    env.changed({ mirror, revision: open.revision() })
    return null
  }

  const undoRestore = async (mirror: Mirror): Promise<null> => {
    const { live, turn, before } = slotsOf(mirror)
    if (before === null) throw new Trouble('nothing-to-undo')
    restoring.drop(mirror)
    const found = openSlot(store, before, shape, env.clock)
    if ('trouble' in found) throw new Trouble(found.trouble)
    const next = nextTurn(turn, env.now())
    let switched = false
    try {
      await catchUp(found.open, env.breathe)
      pair(found.open)
      found.open.connection.exec(`pragma application_id = ${next}`)
      switched = true
    } finally {
      if (!switched) found.open.connection.close()
    }
    return switchTo(mirror, found.open, { live: before, turn: next, before: live })
  }

  /**
   * The originals go first: cut short there, the mirror still stands and can be erased again, where facts that went first would leave originals that nobody knows of.
   * Then the facts: a derived file without its own facts is thrown away at the next start.
   */
  const erase = (mirror: Mirror): Promise<Outcome<null, StoreTrouble>> =>
    inTurn(mirror, async () => {
      if (!(await env.forgetOriginals(mirror))) throw new Trouble('still-reading')
      restoring.drop(mirror)
      close(mirror)
      writes += 1
      if (mirror === 'own') {
        await env.letterbox.clear()
        store.unlink(apiFile)
      }
      removeAll(store, mirror)
      env.changed({ mirror, revision: 0 })
      return null
    })

  return {
    standing: async (): Promise<Standing> => ({
      role: 'leader',
      storage: gone ? 'gone' : store.storage,
      build: env.build,
      ...(store.reason === null ? {} : { reason: store.reason }),
    }),
    overview: async (mirror) => {
      const originals = await env.originals(mirror)
      return answer(mirror, (open) => {
        if (mirror === 'own') pulled.sweep(open)
        return overview(open, mirror, originals)
      })
    },
    begin: (mirror, head) => write(mirror, false, (open) => facts.begin(open, head)),
    keep: (mirror, source, batch) => write(mirror, false, (open) => facts.keep(mirror, open, source, batch)),
    finish: (mirror, source, complete) => write(mirror, true, (open) => facts.finish(mirror, open, source, complete)),
    reports: (mirror) => answer(mirror, reports),
    history: (mirror, fields, today) => answer(mirror, (open) => history(open, fields, today)),
    faces: (mirror, today) =>
      answer(mirror, ({ connection }): StoredFaces | null => {
        const json = connection.one('select json from face where today = ?', [today])
        return typeof json === 'string' ? JSON.parse(json) : null
      }),
    keepFaces: (mirror, faces) =>
      derive(mirror, false, ({ connection }) => {
        connection.transaction(() => connection.run('insert or replace into face (one, today, json) values (1, ?, ?)', [faces.today, JSON.stringify(faces)]))
        return null
      }),
    lines: (mirror, ids) => answer(mirror, (open) => lines(open, ids)),
    page: (mirror, id) => answer(mirror, (open) => page(open, id)),
    wantedTracks: (mirror) => answer(mirror, (open) => wanted(open, { decoderRev, summaryRev, routeRev, placesRev })),
    keepCopies: (mirror, copies) => write(mirror, false, (open) => facts.keepCopies(open, copies)),
    keepTracks: (mirror, files) => write(mirror, false, (open) => facts.keepTracks(open, files)),
    keepSummaries: (mirror, files) => write(mirror, false, (open) => facts.keepSummaries(open, files)),
    keepPlaces: (mirror, files) => write(mirror, false, (open) => facts.keepPlaces(open, files)),
    keepPlaceName: (mirror, cell, name) => write(mirror, true, (open) => facts.keepPlaceName(mirror, open, cell, name)),
    wantedWays: (mirror) => answer(mirror, wantedWays),
    keepWays: (mirror, files, ways) => write(mirror, false, (open) => facts.keepWays(mirror, open, files, ways)),
    settleTracks: (mirror) => write(mirror, true, (open) => facts.settleTracks(mirror, open)),
    trackReport: (mirror) => answer(mirror, (open) => trackReport(open, decoderRev)),
    trackPage: (mirror, id) => answer(mirror, (open) => trackPage(open, id)),
    shapeOf: (mirror, activity) => write(mirror, true, (open) => shapeOf(open, activity, env)),
    journey: (mirror, today) => answer(mirror, (open) => journey(open, today)),
    rituals: (mirror, today, firstWeekday) => answer(mirror, (open) => rituals(open, today, firstWeekday)),
    knownFiles: (mirror, paths) => answer(mirror, (open) => knownFiles(open, paths)),
    trackBytes: (mirror, name) => answer(mirror, (open) => trackBytes(open, name)),
    ...createPulledDb(pulled, env, answer, write),
    wantedWeather: (mirror) => answer(mirror, (open) => wantedWeather(open, env.now())),
    keepWeather: (mirror, months, spent) => write(mirror, false, ({ connection }) => keepWeather(connection, months, spent, env.now())),
    settleWeather: (mirror) => write(mirror, true, (open) => facts.settleWeather(mirror, open)),
    weatherReport: (mirror) => answer(mirror, weatherReport),
    weatherPage: (mirror, id) => answer(mirror, (open) => weatherPage(open, id)),
    settings: (mirror) => answer(mirror, settings),
    set: (mirror, key, value) => write(mirror, true, (open) => facts.set(mirror, open, key, value)),
    ...createSaidDb(facts, answer, write),
    takeout: (mirror, part, after) => answer(mirror, ({ connection }) => takeout(connection, part, after)),
    backupHead: (mirror) => answer(mirror, (open) => backupHead(open.connection, stamp(), overview(open, mirror, 0).activities)),
    backupPiece: (mirror, table, after, of) =>
      answer(mirror, ({ connection }) => {
        if (of !== stamp()) throw new Trouble('changed-meanwhile')
        return backupPiece(connection, table, after)
      }),
    safekeeping: (mirror) =>
      answer(mirror, ({ connection }) => {
        const { turn, before } = slotsOf(mirror)
        return safekeeping(connection, before === null || env.now() >= keptUntil(turn) ? null : { replacedAt: replacedAt(turn), until: keptUntil(turn) })
      }),
    noteBackup: (mirror, what, at) =>
      derive(mirror, true, (open) => {
        writeNote(open.connection, what, at)
        env.changed({ mirror, revision: open.revision() })
        return null
      }),
    restoreBegin: (mirror, head) => derive(mirror, true, (open) => restoring.begin(mirror, open, slotsOf(mirror), head)),
    restorePiece: (mirror, ticket, table, lines) => derive(mirror, false, () => restoring.piece(mirror, ticket, table, lines)),
    restoreEnd: (mirror, ticket) =>
      derive(mirror, true, async (live) => {
        const { open, standing } = await restoring.end(mirror, ticket, live, slotsOf(mirror))
        return switchTo(mirror, open, standing)
      }),
    restoreDrop: (mirror) =>
      inTurn(mirror, async () => {
        restoring.drop(mirror)
        return null
      }),
    undoRestore: (mirror) => derive(mirror, true, () => undoRestore(mirror)),
    erase,
    rescue: (mirror) =>
      inTurn(mirror, async () => {
        const open = opened.get(mirror)
        return open ? new Blob([open.connection.bytes()]) : store.bytes(slotsOf(mirror).live.facts)
      }),
    check: (mirror) => answer(mirror, (open) => ({ integrity: integrity(open) })),
    takeOver: async () => done(null),
    select: (mirror, sql) => answer(mirror, ({ connection }) => connection.table(sql)),
    shut: async () => {
      stopLooking()
      await turn.catch(() => undefined)
      for (const mirror of [...opened.keys()]) {
        restoring.drop(mirror)
        close(mirror)
      }
      store.shut()
    },
  }
}
