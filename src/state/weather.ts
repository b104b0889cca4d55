import { proxy } from 'comlink'
import { createSignal } from 'solid-js'
import type { Accessor } from 'solid-js'
import type { Network } from '../client/network'
import { WorkerDied } from '../client/workers'
import type { Crew } from '../client/workers'
import type { Settings, StoreTrouble } from '../contract/db'
import type { WeatherEnd, WeatherProgress } from '../contract/weather'

export type WeatherTrouble = StoreTrouble | 'cut-short' | 'workers-gone'

/** Where the asking for weather stands. */
export type WeatherPhase =
  | { readonly phase: 'resting' }
  /** `secondsLeft` is infinite while it can't be known. */
  | { readonly phase: 'asking'; readonly progress: WeatherProgress | null; readonly secondsLeft: number; readonly stopping: boolean }
  /** No network: it goes on when there is one. */
  | { readonly phase: 'offline' }
  | { readonly phase: 'ended'; readonly end: WeatherEnd }
  | { readonly phase: 'trouble'; readonly code: WeatherTrouble; readonly detail: string | undefined }

/** The weather service, as the runner lets it be asked; for their own mirror alone. */
export interface WeatherState {
  /** Origins that are asked. */
  readonly hosts: readonly string[]
  readonly now: Accessor<WeatherPhase>
  readonly busy: () => boolean
  /** Asks what is wanted, if the runner wants it asked. While it asks already it looks again at its end: there may be more to ask by then. */
  readonly wake: () => void
  /** The runner says yes, for the first time or after a pause. */
  readonly turnOn: () => Promise<void>
  /** What was told stays, and the rest waits until they go on. */
  readonly pause: () => Promise<void>
  readonly turnOff: () => Promise<void>
  /** Answers once nothing is asked any more; nothing will be before what it answers is called. */
  readonly hold: () => Promise<() => void>
}

interface Surroundings extends Network {
  readonly hosts: readonly string[]
  /** UTC ms. */
  readonly clock: () => number
  /** Does it after a time, unless the answer is called before. */
  readonly after: (ms: number, work: () => void) => () => void
}

/** No quota lasts longer than a day, and a clock that was set anew must not make questions follow one another. */
const leastWait = 60_000
const mostWait = 86_400_000

export const createWeather = (crew: Pick<Crew, 'ask' | 'askWeather'>, { hosts, clock, after, online, onChange }: Surroundings): WeatherState => {
  const [now, setNow] = createSignal<WeatherPhase>({ phase: 'resting' })
  /** What was asked last speaks. */
  let turn = 0
  let again = false
  let held = false
  let going: Promise<void> = Promise.resolve()
  let unset: () => void = () => undefined

  const busy = (): boolean => now().phase === 'asking'
  const trouble = (code: WeatherTrouble, detail?: string): void => void setNow({ phase: 'trouble', code, detail })

  const ended = (end: WeatherEnd): void => {
    if (end.end === 'unreachable' && !online()) return void setNow({ phase: 'offline' })
    setNow({ phase: 'ended', end })
    if (end.end === 'waiting' && end.resumeAt !== null) unset = after(Math.min(mostWait, Math.max(leastWait, end.resumeAt - clock())), begin)
    if (end.end === 'done' && again) begin()
  }

  /** Whatever was answered is not asked again: another start goes on from there, as long as each gets further than the one before. */
  const walk = async (mine: number): Promise<void> => {
    for (let before = -1; mine === turn;) {
      let done = 0
      const began = clock()
      const onProgress = (progress: WeatherProgress): void => {
        done = progress.done
        const then = now()
        if (mine !== turn || then.phase !== 'asking') return
        setNow({ ...then, progress, secondsLeft: done === 0 ? Infinity : ((clock() - began) / 1000 / done) * (progress.of - done) })
      }
      try {
        const asked = await crew.askWeather((asker) => asker.fetch(proxy(onProgress)))
        if (mine !== turn) return
        return asked.ok ? ended(asked.value) : trouble(asked.code, asked.detail)
      } catch (error) {
        if (mine !== turn) return
        if (!(error instanceof WorkerDied)) return trouble('workers-gone')
        if (!error.startedAgain || (before >= 0 && done === 0)) return trouble('cut-short')
        before = done
      }
    }
  }
  const begin = (): void => {
    unset()
    if (held) return
    again = false
    const mine = ++turn
    if (!online()) return void setNow({ phase: 'offline' })
    setNow({ phase: 'asking', progress: null, secondsLeft: Infinity, stopping: false })
    going = walk(mine)
  }
  /** Ends what is asked; a worker that was never started has nothing to stop. */
  const halt = async (): Promise<void> => {
    unset()
    if (!busy()) return
    await crew.askWeather((asker) => asker.stop()).catch(() => undefined)
    await going
  }
  /** False: it could not be kept. */
  const say = async (chosen: Settings['weather']): Promise<boolean> => {
    const kept = await crew.ask(({ db }) => db.set('own', 'weather', chosen)).catch(() => null)
    if (kept?.ok !== true) trouble(kept?.code ?? 'workers-gone', kept?.detail)
    return kept?.ok === true
  }
  const stopping = (): void => {
    const then = now()
    if (then.phase === 'asking') setNow({ ...then, stopping: true })
  }

  // oxlint-disable-next-line solid/reactivity -- called by the browser, whenever its network comes or goes
  onChange(() => {
    if (!online() && busy()) {
      void halt()
      turn++
      setNow({ phase: 'offline' })
    } else if (online() && now().phase === 'offline') begin()
  })

  return {
    hosts,
    now,
    busy,
    wake: () => {
      if (busy()) again = true
      else begin()
    },
    turnOn: async () => {
      if ((await say('on')) && !busy()) begin()
    },
    pause: async () => {
      stopping()
      if (!(await say('paused'))) return
      await halt()
      setNow({ phase: 'resting' })
    },
    turnOff: async () => {
      stopping()
      if (!(await say('off'))) return
      await halt()
      setNow({ phase: 'resting' })
    },
    hold: async () => {
      held = true
      await halt()
      setNow({ phase: 'resting' })
      return () => {
        held = false
      }
    },
  }
}
