import { createEndpoint, wrap } from 'comlink'
import type { Db, Standing, StandingChange } from '../contract/db'
import type { Importer } from '../contract/importer'
import { nameFor } from '../contract/life'
import type { Persona } from '../contract/persona'
import type { PulledDb } from '../contract/pulled'
import type { Puller } from '../contract/puller'
import type { WeatherAsker } from '../contract/weather'
import { build } from './device'
import { startWorker } from './scripts'
import type { scripts } from './scripts'
import { browserGround, watchOver } from './vigil'
import type { Ground } from './vigil'

export interface Workers {
  readonly db: Db & PulledDb
  readonly importer: Importer
  readonly persona: Persona
}

export interface Crew {
  /** Asks the workers something that may be asked twice: if one dies meanwhile they are started again, and it is. Rejects with `WorkerDied` if that did not help. */
  ask<T>(question: (workers: Workers) => Promise<T>): Promise<T>
  /** The same for what can't be asked again as it stands, such as a read whose file died with the worker: rejects with `WorkerDied` at the first death. */
  askOnce<T>(question: (workers: Workers) => Promise<T>): Promise<T>
  /** Asks the worker that asks the weather service. It is started by the first question, because most runners never want it; its death is its own, and rejects like `askOnce`. */
  askWeather<T>(question: (asker: WeatherAsker) => Promise<T>): Promise<T>
  /** The same for the worker that asks Strava, which knows its token. */
  askStrava<T>(question: (puller: Puller) => Promise<T>): Promise<T>
  onStanding(tell: (standing: Standing) => void): void
  /** `again`: started anew. `given-up`: it died too often. */
  onDeath(tell: (then: 'again' | 'given-up') => void): void
  /** Whether a worker has not answered for five seconds: it may be busy with one long thing, or hang. */
  onSilence(tell: (silent: boolean) => void): void
  /** A worker is of another build than this page; none is asked any more. */
  onForeign(tell: () => void): void
  /** Ends all workers and starts them again. What was committed stays. */
  restart(): void
}

export class WorkerDied extends Error {
  override readonly name = 'WorkerDied'
  /** Whether there are new workers to ask. */
  readonly startedAgain: boolean

  constructor(startedAgain: boolean) {
    super('A worker stopped.')
    this.startedAgain = startedAgain
  }
}

/** A worker that dies as often as this within a minute will not live the next time either. */
const lives = 3
const minute = 60_000

/** What the page needs of a worker; a test brings its own. */
interface Starting extends Ground {
  readonly start: typeof startWorker
  readonly now: () => number
}

interface Asker<A> {
  readonly asker: A
  readonly death: Promise<never>
  readonly end: (startedAgain: boolean) => void
}

interface Generation {
  readonly workers: Workers
  readonly weather: () => Asker<WeatherAsker>
  readonly strava: () => Asker<Puller>
  readonly death: Promise<never>
  readonly end: (startedAgain: boolean) => void
}

/** Starts the three workers and joins their ports: the page, the importer and the card worker each have a line of their own to the database. */
export const createCrew = (starting: Starting = { start: startWorker, now: () => performance.now(), ...browserGround }): Crew => {
  const { start, now } = starting
  const standingTold: ((standing: Standing) => void)[] = []
  const deathTold: ((then: 'again' | 'given-up') => void)[] = []
  const silenceTold: ((silent: boolean) => void)[] = []
  const foreignTold: (() => void)[] = []
  const deaths: number[] = []

  const tellSilence = (silent: boolean): void => {
    for (const tell of silenceTold) tell(silent)
  }

  const raise = (): Generation => {
    const { promise: death, reject } = Promise.withResolvers<never>()
    // Whoever asks hears of it; nobody asking is no failure.
    death.catch(() => undefined)
    // The name is also that of the lock each holds while it lives: no two may share one.
    const named = (part: keyof typeof scripts): [string, Worker] => {
      const name = nameFor(build, part, crypto.randomUUID())
      return [name, start(part, name)]
    }
    const [database, importing, persona] = [named('database'), named('import'), named('persona')]
    const all = new Map([database, importing, persona])
    let ended = false
    const mine = (): boolean => !ended && generation === current
    const stopWatching = watchOver(all, starting, {
      died: () => mine() && bury(),
      foreign: () => mine() && refuse(),
      silent: (silent) => mine() && tellSilence(silent),
    })
    const asking = new Set<Asker<unknown>>()
    /** A worker that is started when it is asked first, and whose death ends no other. */
    const later = <A>(part: 'weather' | 'strava', wrapped: (worker: Worker) => A): (() => Asker<A>) => {
      let current: Asker<A> | null = null
      const startAsking = (): Asker<A> => {
        const [name, worker] = named(part)
        const { promise, reject: refuseAll } = Promise.withResolvers<never>()
        promise.catch(() => undefined)
        let over = false
        const end = (startedAgain: boolean): void => {
          // The lock of one that was ended is freed as well: that is no news, and no death of the next.
          if (over) return
          over = true
          current = null
          asking.delete(own)
          stop()
          worker.terminate()
          refuseAll(new WorkerDied(startedAgain))
        }
        const stop = watchOver(new Map([[name, worker]]), starting, { died: () => end(true), foreign: () => mine() && refuse(), silent: () => undefined })
        void join(worker)
        const own: Asker<A> = { asker: wrapped(worker), death: promise, end }
        asking.add(own)
        return own
      }
      return () => {
        if (ended) throw new WorkerDied(false)
        return (current ??= startAsking())
      }
    }
    const generation: Generation = {
      weather: later('weather', (worker) => wrap<WeatherAsker>(worker)),
      strava: later('strava', (worker) => wrap<Puller>(worker)),
      workers: { db: wrap<Db & PulledDb>(database[1]), importer: wrap<Importer>(importing[1]), persona: wrap<Persona>(persona[1]) },
      death,
      end: (startedAgain) => {
        ended = true
        stopWatching()
        for (const one of [...asking]) one.end(startedAgain)
        for (const worker of all.values()) worker.terminate()
        reject(new WorkerDied(startedAgain))
      },
    }
    database[1].addEventListener('message', ({ data }: MessageEvent<Partial<StandingChange> | null>) => {
      if (data?.standing === undefined || !mine()) return
      for (const tell of standingTold) tell(data.standing)
    })
    const join = async (worker: Worker): Promise<void> => {
      const port = await wrap<Db>(database[1])[createEndpoint]()
      worker.postMessage({ db: port }, [port])
    }
    void join(importing[1])
    void join(persona[1])
    return generation
  }

  /** All three, because their ports died with the one. */
  const replace = (givenUp: boolean): void => {
    current.end(!givenUp)
    tellSilence(false)
    if (!givenUp) current = raise()
    for (const tell of deathTold) tell(givenUp ? 'given-up' : 'again')
  }

  const bury = (): void => {
    const at = now()
    deaths.push(at)
    replace(deaths.filter((death) => at - death < minute).length >= lives)
  }

  /** Another start would find the same. */
  const refuse = (): void => {
    replace(true)
    for (const tell of foreignTold) tell()
  }

  const askOnce: Crew['askOnce'] = (question) => {
    const { workers, death } = current
    return Promise.race([question(workers), death])
  }

  let current = raise()
  return {
    askOnce,
    askWeather: async (question) => {
      const { asker, death } = current.weather()
      return Promise.race([question(asker), death])
    },
    askStrava: async (question) => {
      const { asker, death } = current.strava()
      return Promise.race([question(asker), death])
    },
    ask: async (question) => {
      try {
        return await askOnce(question)
      } catch (error) {
        if (!(error instanceof WorkerDied) || !error.startedAgain) throw error
        return askOnce(question)
      }
    },
    onStanding: (tell) => void standingTold.push(tell),
    onDeath: (tell) => void deathTold.push(tell),
    onSilence: (tell) => void silenceTold.push(tell),
    onForeign: (tell) => void foreignTold.push(tell),
    restart: () => replace(false),
  }
}
