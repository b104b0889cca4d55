import { createEndpoint, wrap } from 'comlink'
import type { Db, Standing, StandingChange } from '../contract/db'
import type { Importer } from '../contract/importer'
import type { Persona } from '../contract/persona'
import { startWorker } from './scripts'

export interface Workers {
  readonly db: Db
  readonly importer: Importer
  readonly persona: Persona
}

export interface Crew {
  /** Asks the workers. If one dies meanwhile they are started again: rejects with `WorkerDied`, and whoever asked decides whether to ask again. */
  ask<T>(question: (workers: Workers) => Promise<T>): Promise<T>
  onStanding(tell: (standing: Standing) => void): void
  /** `again`: started anew. `given-up`: it died too often. */
  onDeath(tell: (then: 'again' | 'given-up') => void): void
}

class WorkerDied extends Error {
  override readonly name = 'WorkerDied'
}

/** A worker that dies as often as this within a minute will not live the next time either. */
const lives = 3
const minute = 60_000

/** What the page needs of a worker; a test brings its own. */
interface Starting {
  readonly start: typeof startWorker
  readonly now: () => number
}

interface Generation {
  readonly workers: Workers
  readonly death: Promise<never>
  readonly end: () => void
}

/** Starts the three workers and joins their ports: the page, the importer and the card worker each have a line of their own to the database. */
export const createCrew = ({ start, now }: Starting = { start: startWorker, now: () => performance.now() }): Crew => {
  const standingTold: ((standing: Standing) => void)[] = []
  const deathTold: ((then: 'again' | 'given-up') => void)[] = []
  const deaths: number[] = []

  const raise = (): Generation => {
    const { promise: death, reject } = Promise.withResolvers<never>()
    // Whoever asks hears of it; nobody asking is no failure.
    death.catch(() => undefined)
    const database = start('database')
    const importing = start('import')
    const persona = start('persona')
    const all = [database, importing, persona]
    const generation: Generation = {
      workers: { db: wrap<Db>(database), importer: wrap<Importer>(importing), persona: wrap<Persona>(persona) },
      death,
      end: () => {
        for (const worker of all) worker.terminate()
        reject(new WorkerDied('A worker stopped.'))
      },
    }
    for (const worker of all) worker.addEventListener('error', () => generation === current && replace())
    database.addEventListener('message', ({ data }: MessageEvent<Partial<StandingChange> | null>) => {
      if (data?.standing === undefined || generation !== current) return
      for (const tell of standingTold) tell(data.standing)
    })
    const join = async (worker: Worker): Promise<void> => {
      const port = await wrap<Db>(database)[createEndpoint]()
      worker.postMessage({ db: port }, [port])
    }
    void join(importing)
    void join(persona)
    return generation
  }

  const replace = (): void => {
    const at = now()
    deaths.push(at)
    current.end()
    const givenUp = deaths.filter((death) => at - death < minute).length >= lives
    if (!givenUp) current = raise()
    for (const tell of deathTold) tell(givenUp ? 'given-up' : 'again')
  }

  let current = raise()
  return {
    ask: (question) => Promise.race([question(current.workers), current.death]),
    onStanding: (tell) => void standingTold.push(tell),
    onDeath: (tell) => void deathTold.push(tell),
  }
}
