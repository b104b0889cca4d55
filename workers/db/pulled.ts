import type { Change } from '../../src/contract/db'
import type { PulledKept, PulledReply, PulledStanding, PullMark } from '../../src/contract/pulled'
import type { KeptTrack } from '../../src/contract/tracks'
import { readGear } from '../../src/domain/strava/reply'
import { readStreams } from '../../src/domain/strava/streams'
import { forgetPlacesOf } from './forgetting'
import { activityBody, gearNames, heardIn, markOf, parsed } from './heard'
import type { GearNames } from './heard'
import { holeAfter, holeOf, isFilledByApi, isFilledByExport, writeHole } from './hole'
import type { Open } from './open'
import { hasStreams, tracked, untracked } from './pulled-asked'
import { tellPulled } from './pulled-rows'
import { ifRoom, locate, pair } from './rebuild'
import { forgetPlaces } from './places'
import { forgetSkies } from './skies'
import { keepApiTracks, writeSummaries } from './tracks'

export interface PulledEnv {
  /** UTC ms. */
  readonly now: () => number
  readonly changed: (change: Change) => void
}

/** What Strava's API told of the runner's own mirror. */
export interface Pulled {
  readonly keep: (open: Open, replies: readonly PulledReply[], mark: PullMark | null) => PulledKept
  readonly standing: (open: Open) => PulledStanding
  readonly keepTracks: (open: Open, tracks: readonly KeptTrack[]) => null
  /** `at`: UTC ms at which it was said to be gone; what Strava told of it after that stands. */
  readonly doubt: (open: Open, id: string, at?: number) => null
  readonly settle: (open: Open, id: string, there: boolean) => null
  readonly forget: (open: Open) => null
  /** Removes what has had its time, and the word that rows are missing once they are not. */
  readonly sweep: (open: Open) => void
  /** After rows of an export were taken in: what the API tells of the same activities. */
  readonly tellAgain: (open: Open, ids: Iterable<number>) => void
}

const dayMs = 86_400_000
const isActivity = "kind in ('summary', 'detail')"
/** Of a gear: some activity that is here names it. */
const isNamed = `exists (select 1 from api.reply as told where told.${isActivity} and instr(told.body, '"' || reply.id || '"') > 0)`

const isReadable = ({ kind, id, body }: PulledReply, gear: GearNames): boolean => {
  if (kind === 'streams') return body === null || readStreams(parsed(body)).ok
  if (kind === 'gear') return readGear(parsed(body)).ok
  const heard = heardIn(parsed(body), 0, gear)
  return heard !== null && String(heard.told.id) === id
}

export const createPulled = (env: PulledEnv): Pulled => {
  /** What the API told first, then what follows from it: a kill in between leaves the rest to `bringUpPulled`. */
  const change = (open: Open, told: () => void, ids: () => readonly number[], derive: () => void = () => undefined): void => {
    const { connection } = open
    connection.transaction(() => {
      told()
      connection.run('update api.meta set revision = revision + 1')
    })
    connection.run('update main.meta set revision = revision + 1')
    const revision = open.revision()
    connection.transaction(() => {
      tellPulled(open, ids())
      derive()
      connection.run('update built set revision = ?', [revision])
    })
    pair(open)
    env.changed({ mirror: 'own', revision })
  }

  /** Nothing of what was removed is left on the disk, not even where a page was split. A full device keeps it until it has room. */
  const wipe = (open: Open): void => {
    const { connection, api } = open
    if (api.isJoined() && connection.number('select wiped from api.meta') === 1) return
    ifRoom(() => {
      if (api.isJoined()) connection.exec('vacuum api')
      connection.exec('vacuum derived')
      if (api.isJoined()) connection.run('update api.meta set wiped = 1')
    })
  }

  /** Removes what the API told of activities. */
  const remove = (open: Open, ids: readonly string[], hole: boolean): void => {
    const { connection } = open
    const listed = JSON.stringify(ids)
    const numbers = ids.map(Number)
    const after = hole ? holeAfter(open, numbers) : holeOf(open)
    forgetPlacesOf(open, ids)
    change(
      open,
      () => {
        connection.run("delete from api.reply where kind <> 'gear' and id in (select value from json_each(?))", [listed])
        connection.run('delete from api.track where file in (select id from api.track_file where name in (select value from json_each(?)))', [listed])
        connection.run('delete from api.track_file where name in (select value from json_each(?))', [listed])
        connection.run(`delete from api.reply where kind = 'gear' and not ${isNamed}`)
        connection.run('update api.meta set wiped = 0')
        writeHole(connection, after)
      },
      () => numbers,
      () => connection.run('update built set located = -1'),
    )
    locate(open)
    wipe(open)
  }

  const removeDue = (open: Open): void => {
    const { connection, api } = open
    const mark = markOf(open)
    if (!api.isJoined()) return
    if (mark !== null) {
      const cut = env.now() - mark.retentionDays * dayMs
      const due = connection.rows(`select id from api.reply where ${isActivity} group by id having max(at) <= ?`, [cut]).map(([id]) => String(id))
      if (due.length > 0) remove(open, due, true)
      // Streams and gear of which no activity is here.
      const loose = `kind not in ('summary', 'detail') and at <= ${cut} and id not in (select id from api.reply where ${isActivity})`
      if (connection.number(`select exists (select 1 from api.reply where ${loose} and not ${isNamed})`) === 1)
        connection.run(`delete from api.reply where ${loose} and not ${isNamed}`)
    }
    const hole = holeOf(open)
    if (hole !== null && isFilledByExport(open, hole))
      change(
        open,
        () => writeHole(connection, null),
        () => [],
      )
    wipe(open)
  }

  /** For a reader: a full device keeps it until it has room. */
  const sweep: Pulled['sweep'] = (open) => {
    let isDone = false
    ifRoom(() => {
      removeDue(open)
      isDone = true
    })
    if (!isDone) open.forget()
  }

  const forget: Pulled['forget'] = (open) => {
    const { connection, api } = open
    if (!api.isJoined()) return null
    const hole = holeAfter(open, 'all')
    const numbers = connection.rows('select activity from pulled').map(([id]) => Number(id))
    forgetPlacesOf(open, 'all')
    api.remove()
    // That rows are missing is told on, in a file that holds nothing else.
    if (hole !== null) {
      api.make()
      connection.transaction(() => {
        writeHole(connection, hole)
        connection.run('update api.meta set revision = revision + 1, wiped = 0')
      })
    }
    connection.run('update main.meta set revision = revision + 1')
    const revision = open.revision()
    connection.transaction(() => {
      tellPulled(open, numbers)
      connection.run('update built set revision = ?, located = -1', [revision])
    })
    pair(open)
    locate(open)
    wipe(open)
    env.changed({ mirror: 'own', revision })
    return null
  }

  const keep: Pulled['keep'] = (open, replies, mark) => {
    removeDue(open)
    const before = markOf(open)
    if (mark !== null && before !== null && mark.athlete !== before.athlete) forget(open)
    if (mark === null && markOf(open) === null) throw new Error('Replies of Strava came without a word on whose they are.')
    open.api.make()
    const { connection } = open
    const gearBefore = gearNames(connection)
    const ids = new Set(replies.filter(({ kind }) => kind === 'summary' || kind === 'detail').map(({ id }) => id))
    const valuesOf = (id: string, gear: GearNames) => {
      const found = activityBody(connection, id)
      return found === null ? null : (heardIn(found.body, found.at, gear)?.values ?? null)
    }
    const was = new Map([...ids].map((id) => [id, valuesOf(id, gearBefore)]))
    const isGear = replies.some(({ kind }) => kind === 'gear')
    change(
      open,
      () => {
        for (const { kind, id, body, at } of replies) {
          connection.run(
            `insert into api.reply values (?1, ?2, ?3, ?4) on conflict (kind, id) do update set body = excluded.body, at = excluded.at where excluded.at >= reply.at`,
            [kind, id, body, at],
          )
          // Strava told of it after it was said to be gone.
          if (kind === 'summary' || kind === 'detail') connection.run('delete from api.doubt where id = ? and at < ?', [id, at])
        }
        if (mark !== null)
          connection.run('insert or replace into api.mark values (1, ?, ?, ?, ?, ?)', [
            mark.athlete,
            mark.retentionDays,
            mark.reach,
            mark.before,
            mark.listed ? 1 : 0,
          ])
      },
      // A name of shoes may be that of many runs.
      () =>
        isGear ? connection.rows(`select distinct cast(id as integer) from api.reply where ${isActivity}`).map(([id]) => Number(id)) : [...ids].map(Number),
    )
    const hole = holeOf(open)
    const hasListed = mark?.listed === true && replies.some(({ kind }) => kind === 'summary')
    if (hole !== null && hasListed && isFilledByApi(open, hole))
      change(
        open,
        () => writeHole(connection, null),
        () => [],
      )
    const gear = gearNames(connection)
    const kept = { added: 0, changed: 0, known: 0, unread: 0 }
    for (const reply of replies) if (!isReadable(reply, gear)) kept.unread += 1
    for (const [id, then] of was) {
      const now = valuesOf(id, gear)
      if (now === null) continue
      if (then === null) kept.added += 1
      else if (open.shape.sameValues(then, now)) kept.known += 1
      else kept.changed += 1
    }
    return kept
  }

  const standing: Pulled['standing'] = (open) => {
    sweep(open)
    const { connection } = open
    const mark = markOf(open)
    if (!open.api.isJoined()) return { mark, activities: 0, alone: 0, waiting: 0, goesAt: null, askedAt: null, gone: false }
    const [counts] = connection.rows('select count(*), count(*) filter (where alone = 1), min(at) filter (where alone = 1) from pulled')
    const goes = counts?.[2]
    const asked = connection.one('select max(at) from api.reply')
    return {
      mark,
      activities: Number(counts?.[0]),
      alone: Number(counts?.[1]),
      waiting: connection.number(`select count(*) ${tracked} and (not ${hasStreams}) or ${untracked})`),
      goesAt: typeof goes === 'number' && mark !== null ? goes + mark.retentionDays * dayMs : null,
      askedAt: typeof asked === 'number' ? asked : null,
      gone: holeOf(open) !== null,
    }
  }

  const keepTracks: Pulled['keepTracks'] = (open, tracks) => {
    const { connection, api } = open
    const here = api.isJoined() ? tracks.filter(({ name }) => activityBody(connection, name) !== null) : []
    // What went while its streams were read stays gone.
    if (here.length === 0) return null
    connection.run('update main.meta set tracks = tracks + 1')
    change(
      open,
      () => keepApiTracks(connection, here, env.now()),
      () => here.map(({ name }) => Number(name)),
      () => {
        forgetPlaces(connection, here)
        forgetSkies(connection, here)
        writeSummaries(connection, here)
      },
    )
    return null
  }

  const doubt: Pulled['doubt'] = (open, id, at = env.now()) => {
    open.api.make()
    change(
      open,
      () =>
        open.connection.run(
          `insert or replace into api.doubt select ?1, ?2 where not exists (select 1 from api.reply where ${isActivity} and id = ?1 and at > ?2)`,
          [id, at],
        ),
      () => [],
    )
    return null
  }

  const settle: Pulled['settle'] = (open, id, there) => {
    if (!open.api.isJoined()) return null
    const { connection } = open
    if (!there) remove(open, [id], false)
    change(
      open,
      () => connection.run('delete from api.doubt where id = ?', [id]),
      () => [],
    )
    return null
  }

  const tellAgain: Pulled['tellAgain'] = (open, ids) => {
    if (!open.api.isJoined()) return
    const mine = [...ids].filter((id) => open.pulled().has(id))
    open.connection.transaction(() => tellPulled(open, mine))
  }

  return { keep, standing, keepTracks, doubt, settle, forget, sweep, tellAgain }
}
