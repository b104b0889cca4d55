import { proxy } from 'comlink'
import { createSignal } from 'solid-js'
import type { Accessor } from 'solid-js'
import type { Network } from '../client/network'
import { WorkerDied } from '../client/workers'
import type { Crew } from '../client/workers'
import type { PullEnd, PullProgress, Puller } from '../contract/puller'
import type { PullPhase } from './connection'

export interface PullingGround extends Network {
  /** UTC ms. */
  readonly clock: () => number
  /** Does it after a time, unless the answer is called before. */
  readonly after: (ms: number, work: () => void) => () => void
}

export type Reach = 'recent' | 'all'

export interface Pulling {
  readonly now: Accessor<PullPhase>
  readonly busy: () => boolean
  readonly begin: (reach: Reach) => Promise<void>
  /** Answers once nothing is asked any more; `then` is what stands afterwards. */
  readonly halt: (then?: PullPhase) => Promise<void>
  /** Asks something small of the same worker, beside a pull. Rejects like `askOnce`. */
  readonly aside: Crew['askStrava']
  /** A small look ended it all. */
  readonly tell: (end: PullEnd) => void
  /** Nothing is begun until what it answers is called. */
  readonly hold: () => Promise<() => void>
}

/** No limit of Strava's lasts longer than a day, and a clock that was set anew must not make questions follow one another. */
const leastWait = 60_000
const mostWait = 86_400_000
/** Strava did not answer, and there is a network. */
const untilAgain = 5 * 60_000
const resting: PullPhase = { phase: 'resting' }

/** Follows the worker that asks Strava: what was cut off goes on from what was kept, when it may, and when there is a network. */
export const createPulling = (
  crew: Pick<Crew, 'askStrava'>,
  { clock, after, online, onChange }: PullingGround,
  onEnd: (end: PullEnd, reach: Reach) => void,
): Pulling => {
  const [now, setNow] = createSignal<PullPhase>(resting)
  /** What was asked last speaks. */
  let turn = 0
  let held = false
  let started = false
  /** What goes on once there is a network. */
  let left: Reach = 'recent'
  let going: Promise<void> = Promise.resolve()
  let unset: () => void = () => undefined

  const busy = (): boolean => now().phase === 'asking'
  const trouble = (code: Extract<PullPhase, { readonly phase: 'trouble' }>['code'], detail?: string): void => void setNow({ phase: 'trouble', code, detail })
  const aside: Crew['askStrava'] = (question) => {
    started = true
    return crew.askStrava(question)
  }

  const ended = (end: PullEnd, reach: Reach): void => {
    if (end.end === 'unreachable' && !online()) setNow({ phase: 'offline' })
    else setNow({ phase: 'ended', end })
    const wait = end.end === 'waiting' && end.resumeAt !== null ? end.resumeAt - clock() : end.end === 'unreachable' ? untilAgain : null
    if (wait !== null) unset = after(Math.min(mostWait, Math.max(leastWait, wait)), () => void begin(reach))
    onEnd(end, reach)
  }

  /** Whatever was kept is not asked again: another start goes on from there, as long as each gets further than the one before. */
  const walk = async (mine: number, reach: Reach): Promise<void> => {
    for (let before = -1; mine === turn;) {
      let done = 0
      const onProgress = (progress: PullProgress): void => {
        done = Math.max(done, progress.done)
        const then = now()
        if (mine === turn && then.phase === 'asking') setNow({ ...then, progress })
      }
      try {
        const asked = await aside((puller: Puller) => puller.pull(reach, proxy(onProgress)))
        if (mine !== turn) return
        return asked.ok ? ended(asked.value, reach) : trouble(asked.code, asked.detail)
      } catch (error) {
        if (mine !== turn) return
        if (!(error instanceof WorkerDied)) return trouble('workers-gone')
        if (!error.startedAgain || (before >= 0 && done === 0)) return trouble('cut-short')
        before = done
      }
    }
  }
  const begin = (reach: Reach): Promise<void> => {
    unset()
    if (held) return Promise.resolve()
    const mine = ++turn
    left = reach
    if (!online()) {
      setNow({ phase: 'offline' })
      return Promise.resolve()
    }
    setNow({ phase: 'asking', progress: null, stopping: false })
    going = walk(mine, reach)
    return going
  }
  const halt = async (then: PullPhase = resting): Promise<void> => {
    unset()
    const before = now()
    if (before.phase === 'asking') setNow({ ...before, stopping: true })
    const mine = ++turn
    // A worker that was never started has nothing to stop.
    if (started) await aside((puller) => puller.stop()).catch(() => undefined)
    await going
    if (mine === turn) setNow(then)
  }

  // oxlint-disable-next-line solid/reactivity -- called by the browser, whenever its network comes or goes
  onChange(() => {
    if (!online() && busy()) void halt({ phase: 'offline' })
    else if (online() && now().phase === 'offline') void begin(left)
  })

  return {
    now,
    busy,
    begin,
    halt,
    aside,
    tell: (end) => {
      turn++
      unset()
      setNow({ phase: 'ended', end })
    },
    hold: async () => {
      held = true
      await halt()
      return () => {
        held = false
      }
    },
  }
}
