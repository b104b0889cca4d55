import type { Db } from '../../src/contract/db'
import type { PulledDb, PulledReply } from '../../src/contract/pulled'
import type { KeptTrack } from '../../src/contract/tracks'
import { must } from './halt'
import { workOut } from './working-out'

/** What the puller needs of the database. */
export type PullDb = Pick<Db, 'settleTracks'> & Omit<PulledDb, 'emptyInbox'>

/** A transaction each: every one tells all who look that something changed. */
const batchTracks = 16
const batchTime = 2000
/** Wall clocks follow in longer steps, because each tells all cards anew: the first soon, for somebody may be waiting. */
const firstSettle = 2000
const settleEvery = 15_000

export interface TrackKeeper {
  /** Keeps streams, and works out their track. */
  readonly add: (streams: PulledReply) => Promise<void>
  /** Works out the track whose replies are here already. */
  readonly workOut: (id: string) => Promise<void>
  /** Writes what is left, and lets everybody know. */
  readonly end: () => Promise<void>
}

/** Writes what came in small groups; cards form as it comes. */
export const createTrackKeeper = (db: PullDb, now: () => number): TrackKeeper => {
  let replies: PulledReply[] = []
  let here: string[] = []
  let since = now()
  let settleAt = now() + firstSettle
  let dirty = false

  const trackOf = async (id: string): Promise<readonly KeptTrack[]> => {
    const bodies = must(await db.pulledBodies(id))
    return bodies === null ? [] : [workOut(id, bodies)]
  }
  const write = async (): Promise<void> => {
    const [came, ids] = [replies, [...here, ...replies.filter(({ body }) => body !== null).map(({ id }) => id)]]
    replies = []
    here = []
    if (came.length > 0) must(await db.keepPulled(came, null))
    const tracks: KeptTrack[] = []
    for (const id of ids) tracks.push(...(await trackOf(id)))
    if (tracks.length > 0) must(await db.keepPulledTracks(tracks))
    dirty ||= tracks.length > 0
    since = now()
  }
  const settle = async (): Promise<void> => {
    settleAt = now() + settleEvery
    dirty = false
    must(await db.settleTracks('own'))
  }
  const writeInTime = async (): Promise<void> => {
    if (replies.length + here.length >= batchTracks || now() - since >= batchTime) await write()
    if (dirty && now() >= settleAt) await settle()
  }
  return {
    add: async (streams) => {
      replies.push(streams)
      await writeInTime()
    },
    workOut: async (id) => {
      here.push(id)
      await writeInTime()
    },
    end: async () => {
      await write()
      if (dirty) await settle()
    },
  }
}
