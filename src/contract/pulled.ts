import type { Outcome } from '../domain/outcome'
import type { StoreTrouble } from './db'
import type { InboxTaken } from './inbox'
import type { KeptTrack } from './tracks'

/** What stands among the sources of an activity for Strava's API, which has no file and no lines. */
export const stravaSource = 0
export const stravaName = 'strava'

/** A reply of Strava's API, or one element of a list of activities, on its way to the store: kept as it came, so that reading it again needs no network. */
export interface PulledReply {
  /** `summary`: an element of the list. `detail`: an activity asked for by itself. */
  readonly kind: 'summary' | 'detail' | 'streams' | 'gear'
  /** Strava's number of the activity, or its name of the gear (`g123`): a word, nobody counts with it. */
  readonly id: string
  /** JSON as it came. Null for streams that Strava answered 404 to: it has none. */
  readonly body: string | null
  /** UTC ms at which Strava answered. */
  readonly at: number
}

/** How far the pull got: kept with the replies, in one transaction. */
export interface PullMark {
  /** Whose rows these are, by Strava's number. */
  readonly athlete: string
  /** How many days a row may be kept that only the API tells of. */
  readonly retentionDays: number
  /** `recent`: the last hundred. `all`: the runner asked for everything. */
  readonly reach: 'recent' | 'all'
  /** UTC seconds: the next page lists what began before; null: from the newest on. */
  readonly before: number | null
  /** Everything that was asked for has been listed. */
  readonly listed: boolean
}

export interface PulledKept {
  readonly added: number
  readonly changed: number
  readonly known: number
  /** Replies that tell no activity anybody could read, kept all the same until they go. */
  readonly unread: number
}

/** What is here from Strava's API. */
export interface PulledStanding {
  /** Null: nobody ever connected here, or everything was forgotten. */
  readonly mark: PullMark | null
  /** Activities of which the API tells, and those of which nothing else does. */
  readonly activities: number
  readonly alone: number
  /** Activities whose streams, or whose track, are still to come. */
  readonly waiting: number
  /** UTC ms at which the next of those that nothing else tells of goes; null while there is none. */
  readonly goesAt: number | null
  /** UTC ms of the newest reply. */
  readonly askedAt: number | null
  /** Rows went because their time was over, and no export has told of them since. */
  readonly gone: boolean
}

/** What is still to be asked, newest first, and what is here and only has to be worked out. */
export interface PulledWanted {
  /** Of runs alone: nothing is told of the ways of other sports. */
  readonly streams: readonly string[]
  readonly gear: readonly string[]
  readonly tracks: readonly string[]
  /** Told to be deleted, or to be hidden, or missing on a list that goes past them: Strava is asked whether they are still there. */
  readonly doubted: readonly string[]
}

/** The replies that a track is worked out from. */
export interface PulledBodies {
  /** The detail where it is here, else the summary. */
  readonly activity: string
  readonly streams: string
  readonly gear: readonly string[]
}

/** What the database does with Strava's API: a part of `Db`. */
export interface PulledDb {
  /**
   * Keeps replies of Strava's API, and how far the pull got, in one transaction; for the runner's own mirror alone. What nothing else tells of lies in a file of its own, for as many
   * days as the mark says, and everything that follows from it goes with it. A mark of another athlete forgets first what was of the one before. Null: the mark stays as it is.
   */
  keepPulled(replies: readonly PulledReply[], mark: PullMark | null): Promise<Outcome<PulledKept, StoreTrouble>>
  /** Removes first what has had its time. */
  pulledStanding(): Promise<Outcome<PulledStanding, StoreTrouble>>
  wantedPulled(): Promise<Outcome<PulledWanted, StoreTrouble>>
  /** Activities, by Strava's number, that began for certain at or after `from` and before `to` (UTC seconds; null: until now), that nobody doubts, and that the API told of last before `asOf` (UTC ms). */
  pulledBetween(from: number, to: number | null, asOf: number): Promise<Outcome<readonly string[], StoreTrouble>>
  /** Null where they are not all here. */
  pulledBodies(id: string): Promise<Outcome<PulledBodies | null, StoreTrouble>>
  /** Keeps what the streams of some activities told, by Strava's number as `name`; `settleTracks` follows. */
  keepPulledTracks(tracks: readonly KeptTrack[]): Promise<Outcome<null, StoreTrouble>>
  /** Strava is said to have deleted it, or to hide it: it is not counted until that is known. */
  doubtPulled(id: string): Promise<Outcome<null, StoreTrouble>>
  /** Strava answered: it is still there, or 404, and then the API's copy goes for good. An export's row of it stays, and counts. */
  settleDoubt(id: string, there: boolean): Promise<Outcome<null, StoreTrouble>>
  /** Removes everything of Strava's API and what follows from it: the runner disconnected. */
  forgetPulled(): Promise<Outcome<null, StoreTrouble>>
  /** Takes in what the service worker left while no page was open. */
  emptyInbox(): Promise<Outcome<InboxTaken, StoreTrouble>>
}
