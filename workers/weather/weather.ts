import type { Db, StoreTrouble } from '../../src/contract/db'
import type { KeptMonth, WeatherAsker, WeatherEnd, WeatherProgress } from '../../src/contract/weather'
import { done } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import { readAnswer } from '../../src/domain/weather/answer'
import type { ToldMonth } from '../../src/domain/weather/answer'
import { planOf, shuffled } from '../../src/domain/weather/plan'
import type { KnownMonth } from '../../src/domain/weather/plan'
import { batchesOf, requestOf } from '../../src/domain/weather/request'
import type { WeatherHost } from '../../src/domain/weather/request'
import { storeHours } from '../../src/domain/weather/stored'
import { createAsking } from './asking'
import type { AskingEnv, Stop } from './asking'

export interface AskerEnv extends AskingEnv {
  readonly db: () => Promise<Pick<Db, 'settings' | 'wantedWeather' | 'keepWeather' | 'settleWeather'>>
  /** Null where the deployment names none. */
  readonly host: WeatherHost | null
  /** Runs the work unless another tab is at it; null then. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T | null>
}

type Ended = Outcome<WeatherEnd, StoreTrouble>
type Tell = (progress: WeatherProgress) => void

const nothing = { done: 0, of: 0, resumeAt: null, reason: null, placeless: 0, timeless: 0, without: 0 } as const

const kept = ({ cell, month, source, until, gaps, impossible, hours }: ToldMonth): KeptMonth => ({
  cell,
  month,
  source,
  until,
  gaps,
  impossible,
  data: storeHours(hours),
})

/** Asks for all that is wanted, and keeps each answer before the next is asked: it can be cut off anywhere, and goes on from what is kept. */
const askAll = async (env: AskerEnv, host: WeatherHost, signal: AbortSignal, tell: Tell): Promise<Ended> => {
  const db = await env.db()
  const isWanted = async (): Promise<boolean | Extract<Ended, { readonly ok: false }>> => {
    const settings = await db.settings('own')
    return settings.ok ? settings.value.weather === 'on' : settings
  }
  const first = await isWanted()
  if (first !== true) return first === false ? done({ ...nothing, end: 'off' }) : first
  const wanted = await db.wantedWeather('own')
  if (!wanted.ok) return wanted
  const { runs, spent } = wanted.value
  const here: KnownMonth[] = [...wanted.value.known]
  const { asks } = planOf(runs, here, env.now())
  const of = asks.length
  let answered = 0
  let trouble: Extract<Ended, { readonly ok: false }> | null = null
  const keep = async (...what: [readonly KeptMonth[], Parameters<Db['keepWeather']>[2]]): Promise<boolean> => {
    const written = await db.keepWeather('own', ...what)
    if (!written.ok) trouble = written
    return written.ok
  }
  const tellWaiting = (waitsUntil: number | null): void => tell({ done: answered, of, waitsUntil })
  const ended = (stop: Stop): Ended => {
    const { placeless, timeless, wanted: without } = planOf(runs, here, env.now()).runs
    return trouble ?? done({ ...nothing, ...stop, done: answered, of, placeless, timeless, without })
  }
  const ask = createAsking(env, spent, signal, tellWaiting, (call) => keep([], [call]))
  for (const batch of batchesOf(shuffled(asks, env.chance))) {
    // Another tab may have said no meanwhile.
    if ((await isWanted()) !== true) return ended({ end: 'stopped' })
    const asked = await ask(requestOf(batch, host))
    if (asked === 'not-counted') return ended({ end: 'stopped' })
    if ('stop' in asked) return ended(asked.stop)
    const read = readAnswer(asked.json, batch, env.now())
    if (!read.ok) return ended({ end: 'misunderstood', reason: `${read.code}: ${read.detail ?? ''}` })
    if (!(await keep(read.value.map(kept), []))) return ended({ end: 'stopped' })
    here.push(...read.value)
    answered += batch.length
    tellWaiting(null)
  }
  return ended({ end: 'done' })
}

/** However it ended, what was kept is told: also what an earlier call kept, that was cut off before it could tell. */
const askAndSettle = async (env: AskerEnv, ...asked: [WeatherHost, AbortSignal, Tell]): Promise<Ended> => {
  const ended = await askAll(env, ...asked)
  if (!ended.ok || ended.value.end === 'off') return ended
  const settled = await (await env.db()).settleWeather('own')
  return settled.ok ? ended : settled
}

/** The weather service's only caller. */
export const createAsker = (env: AskerEnv): WeatherAsker => {
  let running: { readonly abort: AbortController; readonly over: Promise<unknown> } | null = null

  const stop = async (): Promise<void> => {
    const mine = running
    mine?.abort.abort()
    await mine?.over.catch(() => undefined)
  }

  const fetch = async (tell: Tell): Promise<Ended> => {
    const before = stop()
    const abort = new AbortController()
    const work = async (): Promise<Ended> => {
      await before
      if (env.host === null) return done({ ...nothing, end: 'off' })
      const { host } = env
      return (await env.alone(() => askAndSettle(env, host, abort.signal, tell))) ?? done({ ...nothing, end: 'busy-elsewhere' })
    }
    const over = work()
    running = { abort, over }
    return over
  }

  return { fetch, stop }
}
