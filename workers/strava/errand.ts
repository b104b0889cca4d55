import type { PullMark, PulledReply } from '../../src/contract/pulled'
import type { PullLimits, PullProgress } from '../../src/contract/puller'
import type { AskingEnv, Asking } from './asking'
import { createAsking } from './asking'
import { halt, must } from './halt'
import { createTrackKeeper } from './keeping'
import type { PullDb, TrackKeeper } from './keeping'
import type { Send } from './sending'
import type { Errand, Tokens } from './tokens'

export interface ErrandEnv extends AskingEnv {
  readonly db: PullDb
  readonly send: Send
  readonly tokens: Tokens
  /** What Strava would not tell, while this worker lives: names of gear, which are asked with every errand otherwise. */
  readonly refusedGear: Set<string>
}

/** What is being done for one call, and what it came to so far. */
export interface Going extends ErrandEnv {
  readonly ask: Asking['ask']
  readonly signal: AbortSignal
  readonly keeper: TrackKeeper
  /** Ids of activities that were listed, and of those whose streams came. */
  readonly listed: Set<string>
  readonly tracks: Set<string>
  readonly refused: Set<string>
  readonly tell: (what: Pick<PullProgress, 'doing' | 'done' | 'of'>) => void
  readonly keep: (replies: readonly PulledReply[], mark?: PullMark | null) => Promise<void>
  /** Whose token it is. Ends it all where those rows are somebody else's. */
  readonly begin: (foreseen: number, mark: PullMark | null) => Promise<Pick<PullMark, 'athlete' | 'retentionDays'>>
}

export const createErrand = (env: ErrandEnv, errand: Errand, signal: AbortSignal, onProgress: (progress: PullProgress) => void): Going => {
  let now: PullProgress = { doing: errand === 'pull' ? 'listing' : 'following', done: 0, of: null, waitsUntil: null, limits: null }
  const tell = (what: Partial<PullProgress>): void => {
    now = { ...now, ...what }
    onProgress(now)
  }
  const { ask, whose } = createAsking(env, errand, signal, {
    waits: (waitsUntil) => tell({ waitsUntil }),
    limits: (limits: PullLimits) => tell({ limits }),
  })
  const { db } = env
  return {
    ...env,
    ask,
    signal,
    keeper: createTrackKeeper(db, env.now),
    listed: new Set(),
    tracks: new Set(),
    refused: new Set(),
    tell,
    keep: async (replies, mark = null) => void must(await db.keepPulled(replies, mark)),
    begin: async (foreseen, mark) => {
      const { athlete, retentionDays } = await whose(foreseen)
      if (mark !== null && mark.athlete !== athlete) halt({ end: 'other-athlete' })
      return { athlete, retentionDays }
    },
  }
}
