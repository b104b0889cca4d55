import type { StoreTrouble } from '../../src/contract/db'
import type { PullEnd, PullProgress, Puller } from '../../src/contract/puller'
import { done } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import type { AskingEnv } from './asking'
import { createErrand } from './errand'
import type { Going } from './errand'
import { followAll } from './following'
import { endOf } from './halt'
import type { Stop } from './halt'
import type { PullDb } from './keeping'
import { pullAll } from './pulling'
import type { PostToken, Send } from './sending'
import { createTokens } from './tokens'
import type { Errand } from './tokens'
import { createTurn } from './turn'

export interface PullerEnv extends AskingEnv {
  readonly db: () => Promise<PullDb>
  /** Null where the deployment names no Strava. */
  readonly send: Send | null
  readonly post: PostToken
  /** Runs the work unless another tab is at it; null then. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T | null>
}

type Ended = Outcome<PullEnd, StoreTrouble>
type Tell = (progress: PullProgress) => void

const nothing = { resumeAt: null, reason: null, listed: 0, tracks: 0, refused: 0 } as const
const silent: Tell = () => undefined

interface Running {
  readonly abort: AbortController
  readonly over: Promise<Ended>
}

const over = (all: Iterable<Running>): Promise<unknown> => Promise.allSettled([...all].map((one) => one.over))

/** Strava's only caller in a tab. */
export const createPuller = (env: PullerEnv): Puller => {
  const tokens = createTokens(env.post, env.now)
  const refusedGear = new Set<string>()
  const turn = createTurn(env.alone)
  const running = { pull: new Set<Running>(), follow: new Set<Running>() } as const satisfies Readonly<Record<Errand, Set<Running>>>

  /** However it ended, what was kept is told of. */
  const go = async (send: Send, errand: Errand, signal: AbortSignal, tell: Tell, work: (going: Going) => Promise<void>): Promise<Ended> => {
    const db = await env.db()
    const going = createErrand({ ...env, db, send, tokens, refusedGear }, errand, signal, tell)
    const asked = await endOf(() => work(going))
    const told = await endOf(() => going.keeper.end())
    if (!asked.ok) return asked
    const kept = asked.value.end === 'ended' ? await db.forgetPulled() : told
    if (!kept.ok) return kept
    const stop: Stop = asked.value
    return done({ ...nothing, ...stop, listed: going.listed.size, tracks: going.tracks.size, refused: going.refused.size })
  }

  const start = (errand: Errand, tell: Tell, work: (going: Going) => Promise<void>): Promise<Ended> => {
    const before = over(running[errand])
    const abort = new AbortController()
    const begin = async (): Promise<Ended> => {
      await before
      const { send } = env
      if (send === null) return done({ ...nothing, end: 'not-connected' })
      return (await turn(() => go(send, errand, abort.signal, tell, work))) ?? done({ ...nothing, end: 'busy-elsewhere' })
    }
    const mine: Running = { abort, over: begin().finally(() => running[errand].delete(mine)) }
    running[errand].add(mine)
    return mine.over
  }
  const end = (which: Iterable<Running>): void => {
    for (const { abort } of which) abort.abort()
  }

  return {
    pull: async (reach, tell) => {
      end(running.pull)
      return start('pull', tell, (going) => pullAll(going, reach))
    },
    // One look after the other: each is short, and the relay waits for its end.
    follow: async (changes, allSince) => start('follow', silent, (going) => followAll(going, changes, allSince)),
    stop: async () => {
      const all = [...running.pull, ...running.follow]
      end(all)
      await over(all)
      tokens.forget()
    },
  }
}
