import type { Db, Standing } from '../../src/contract/db'
import { done, failed } from '../../src/domain/outcome'
import type { OwnDb } from './db'
import { channelName, createSignal, methods } from './talk'
import type { Method, Word } from './talk'

/** What the browser gives: a lock for the origin, and a way to speak to the other tabs. */
export interface Ground {
  readonly id: string
  readonly build: string
  readonly locks: LockManager
  /** Opens the database; rejects with an error named `HandlesTaken` while someone else's handles are still open. `gone` is called if its files are removed underneath. */
  readonly lead: (gone: () => void) => Promise<OwnDb>
  /** Whether anybody holds a file of the pool. */
  readonly handlesOpen: () => Promise<boolean>
  /** Told whenever this tab's standing changes. */
  readonly onStanding: (standing: Standing) => void
}

interface Pending {
  readonly method: Method
  readonly args: readonly unknown[]
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
  askedOf: string | null
  lastSign: number
}

export const lockName = 'runmirror-db'
/** A leader that gives no sign for this long is taken for frozen, and the page may offer "use it here". */
const patience = 2000
const pulse = 500
/** How long an heir is let past, and how long a leader may finish what it is doing. */
const giveWay = 1500
const finishing = 30_000
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * One worker of the origin leads: it holds the lock, the file handles and SQLite. The others ask it, and the first in the queue takes its place when it goes.
 * Questions without an answer are asked again of the next leader; every method of `Db` may be asked twice.
 */
export const createShared = (ground: Ground): Db => {
  const channel = new BroadcastChannel(channelName)
  const pending = new Map<number, Pending>()
  const answering = new Set<string>()
  const heard = createSignal()
  let db: OwnDb | null = null
  let leader: { readonly id: string; readonly standing: Standing } | null = null
  let waiting = false
  let broken: Error | null = null
  let heir: string | null = null
  let asked = 0
  let watch: ReturnType<typeof setInterval> | null = null
  let yielded = false
  let stepDown: () => void = () => undefined
  let queue = new AbortController()
  let steal = false
  let decide: () => void = () => undefined
  const decided = new Promise<void>((resolve) => {
    decide = resolve
  })

  const say = (word: Word): void => channel.postMessage(word)

  const standingNow = async (): Promise<Standing> =>
    db ? db.standing() : { role: waiting ? 'waiting' : 'follower', storage: leader?.standing.storage ?? 'opfs', build: leader?.standing.build ?? ground.build }

  const tellStanding = (): void => void standingNow().then(ground.onStanding)

  const setWaiting = (now: boolean): void => {
    if (waiting === now) return
    waiting = now
    tellStanding()
  }

  const perform = (own: OwnDb, method: Method, args: readonly unknown[]): Promise<unknown> =>
    // The arguments came through the same interface, in this tab or in another of the same build.
    (own[method] as (...given: readonly unknown[]) => Promise<unknown>)(...args)

  const settle = (id: number, work: (one: Pending) => void): void => {
    const one = pending.get(id)
    pending.delete(id)
    if (pending.size === 0 && watch !== null) {
      clearInterval(watch)
      watch = null
    }
    if (one) work(one)
  }

  const sendAll = (): void => {
    for (const [id, one] of pending) {
      if (db) {
        perform(db, one.method, one.args).then(
          (value) => settle(id, ({ resolve }) => resolve(value)),
          (error: unknown) => settle(id, ({ reject }) => reject(error instanceof Error ? error : new Error(String(error)))),
        )
      } else if (leader && leader.standing.build === ground.build && one.askedOf !== leader.id) {
        one.askedOf = leader.id
        say({ say: 'ask', from: ground.id, build: ground.build, id, method: one.method, args: one.args })
      }
    }
  }

  const look = (): void => {
    if (db) return
    say({ say: 'who' })
    const now = performance.now()
    if ([...pending.values()].some((one) => now - one.lastSign > patience)) setWaiting(true)
  }

  const ask = (method: Method, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      pending.set(++asked, { method, args, resolve, reject, askedOf: null, lastSign: performance.now() })
      sendAll()
      watch ??= setInterval(look, pulse)
    })

  const signOfLife = (): void => {
    for (const one of pending.values()) one.lastSign = performance.now()
    setWaiting(false)
  }

  const serve = (word: Extract<Word, { say: 'ask' }>): void => {
    const key = `${word.from} ${word.id}`
    if (!db || word.build !== ground.build || answering.has(key)) return
    answering.add(key)
    perform(db, word.method, word.args)
      .then(
        (value) => say({ say: 'answer', to: word.from, id: word.id, value }),
        (error: unknown) =>
          say({ say: 'broke', to: word.from, id: word.id, message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }),
      )
      .finally(() => answering.delete(key))
  }

  const announce = async (): Promise<void> => {
    if (db) say({ say: 'leads', from: ground.id, standing: await db.standing() })
  }

  const followNewLeader = (id: string, standing: Standing): void => {
    const changed = leader?.id !== id || leader.standing.storage !== standing.storage || leader.standing.build !== standing.build
    leader = { id, standing }
    heir = null
    signOfLife()
    if (changed) tellStanding()
    heard.tell()
    sendAll()
  }

  const yieldTo = (id: string): void => {
    heir = id
    if (db) {
      say({ say: 'yielding', to: id })
      stepDown()
    } else if (id !== ground.id) queue.abort()
  }

  channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    switch (data.say) {
      case 'who':
        void announce()
        return
      case 'leads':
        followNewLeader(data.from, data.standing)
        return
      case 'ask':
        serve(data)
        return
      case 'answer':
        if (data.to !== ground.id) return
        signOfLife()
        settle(data.id, ({ resolve }) => resolve(data.value))
        return
      case 'broke':
        if (data.to !== ground.id) return
        signOfLife()
        settle(data.id, ({ reject }) => reject(new Error(data.message)))
        return
      case 'step-down':
        yieldTo(data.from)
        return
      case 'yielding':
        if (data.to !== ground.id) return
        yielded = true
        heard.tell()
    }
  })

  /** This tab and the others learn that what they show is no longer kept. */
  const lose = (): void => {
    void announce()
    tellStanding()
  }

  /** Handles of a tab that has gone linger; those of one that lives are waited for, and nothing is taken by force. */
  const open = async (): Promise<OwnDb> => {
    for (;;) {
      try {
        return await ground.lead(lose)
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'HandlesTaken') throw error
        setWaiting(true)
        decide()
        await pause(pulse)
      }
    }
  }

  const reign = async (): Promise<void> => {
    const over = new Promise<void>((resolve) => {
      stepDown = resolve
    })
    const own = await open()
    db = own
    leader = null
    heir = null
    waiting = false
    decide()
    heard.tell()
    await announce()
    tellStanding()
    sendAll()
    await over
    db = null
    await own.shut()
    for (const one of pending.values()) one.askedOf = null
    tellStanding()
  }

  const campaign = async (): Promise<void> => {
    for (let first = true; ; first = false) {
      queue = new AbortController()
      const options: LockOptions = first ? { ifAvailable: true } : steal ? { steal: true } : { signal: queue.signal }
      steal = false
      try {
        await ground.locks.request(lockName, options, async (lock) => {
          if (lock !== null && (heir === null || heir === ground.id)) await reign()
        })
      } catch (error) {
        if (!(error instanceof DOMException) || error.name !== 'AbortError') throw error
        // Taken from us: by then our handles had been found closed, or this tab had given way to an heir.
        stepDown()
      }
      if (!db) decide()
      if (first) say({ say: 'who' })
      if (heir !== null && heir !== ground.id) {
        await heard.wait(giveWay)
        heir = null
      }
    }
  }

  campaign().catch((error: unknown) => {
    broken = error instanceof Error ? error : new Error(String(error))
    decide()
    for (const id of [...pending.keys()]) settle(id, ({ reject }) => reject(broken ?? new Error('The database could not be opened.')))
  })

  const call = async (method: Method, args: readonly unknown[]): Promise<unknown> => {
    await decided
    if (broken) throw broken
    return db ? perform(db, method, args) : ask(method, args)
  }

  const until = async (met: () => boolean, ms: number): Promise<void> => {
    const end = performance.now() + ms
    while (!met() && performance.now() < end) await heard.wait(end - performance.now())
  }

  const standing = async (): Promise<Standing> => {
    await decided
    if (!db && !leader && !waiting) {
      say({ say: 'who' })
      await until(() => db !== null || leader !== null, patience)
    }
    return standingNow()
  }

  const takeOver: Db['takeOver'] = async () => {
    await decided
    if (db) return done(null)
    heir = ground.id
    yielded = false
    say({ say: 'step-down', from: ground.id })
    await until(() => yielded || db !== null, patience)
    if (yielded) await until(() => db !== null, finishing)
    if (db) return done(null)
    if (await ground.handlesOpen()) {
      heir = null
      return failed('busy-elsewhere')
    }
    steal = true
    queue.abort()
    await until(() => db !== null, patience)
    return db === null ? failed('busy-elsewhere') : done(null)
  }

  const shared = Object.fromEntries(
    Object.keys(methods).map((method) => [method, (...args: readonly unknown[]) => call(method as Method, args)]),
  ) as unknown as Db
  return { ...shared, standing, takeOver }
}
