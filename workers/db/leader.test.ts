import { afterEach, expect, test } from 'vitest'
import type { Db, Standing } from '../../src/contract/db'
import { createDb } from './db'
import type { OwnDb } from './db'
import { noLetterbox } from './letterbox'
import { createShared, lockName } from './leader'
import { registryShape } from './shape'
import { openMemory } from './sqlite'
import { channelName } from './talk'
import type { Word } from './talk'

interface Tab {
  readonly db: Db
  readonly standings: Standing[]
  /** Answers nothing and says nothing, its handles still open: a tab that the browser froze. */
  freeze(): void
}

/** Locks of one test's own: Node's would be shared by every test of the process. */
const createLocks = (): LockManager => {
  type Waiter = { readonly grant: () => void }
  const queue: Waiter[] = []
  let holder: { readonly lost: (error: DOMException) => void } | null = null
  const next = (): void => {
    if (holder === null) queue.shift()?.grant()
  }
  const request = (_name: string, options: LockOptions, work: (lock: Lock | null) => unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const grant = (): void => {
        const mine = { lost: reject }
        holder = mine
        const over = (): void => {
          if (holder !== mine) return
          holder = null
          next()
        }
        Promise.resolve(work({ name: lockName, mode: 'exclusive' }))
          .then(resolve, reject)
          .finally(over)
      }
      const aborted = (): DOMException => new DOMException('aborted', 'AbortError')
      if (options.steal === true) {
        holder?.lost(aborted())
        grant()
      } else if (holder === null && queue.length === 0) grant()
      else if (options.ifAvailable === true) Promise.resolve(work(null)).then(resolve, reject)
      else {
        const waiter = { grant }
        queue.push(waiter)
        options.signal?.addEventListener('abort', () => {
          const at = queue.indexOf(waiter)
          if (at < 0) return
          queue.splice(at, 1)
          reject(aborted())
        })
      }
    })
  return { request, query: async () => ({ held: [], pending: [] }) } as unknown as LockManager
}

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

interface World {
  readonly tab: (build?: string) => Tab
  readonly handles: { open: number }
  readonly files: { there: boolean }
  /** A minute passes for whoever leads. */
  readonly minute: () => void
}

const world = async (): Promise<World> => {
  const store = await openMemory()
  const locks = createLocks()
  const handles = { open: 0 }
  const files = { there: true }
  const ticks = new Set<() => void>()
  let tabs = 0
  const tab = (build = 'test'): Tab => {
    const standings: Standing[] = []
    let frozen = false
    const real = globalThis.BroadcastChannel
    class Channel extends real {
      constructor(name: string) {
        super(name)
        ends.push(() => this.close())
      }
      override postMessage(message: unknown): void {
        if (!frozen) super.postMessage(message)
      }
      override addEventListener(type: string, hear: EventListenerOrEventListenerObject): void {
        super.addEventListener(type, (event: Event) => {
          if (!frozen && typeof hear === 'function') hear(event)
        })
      }
    }
    globalThis.BroadcastChannel = Channel
    const db = createShared({
      id: `tab ${++tabs}`,
      build,
      locks,
      lead: async (gone): Promise<OwnDb> => {
        if (handles.open > 0) throw Object.assign(new Error('held'), { name: 'HandlesTaken' })
        handles.open++
        const own = createDb({ ...store, storage: 'opfs', intact: async () => files.there, shut: () => undefined }, registryShape(), {
          build,
          now: () => 0,
          clock: () => performance.now(),
          chance: () => 0.5,
          breathe: async () => undefined,
          originals: async () => 0,
          forgetOriginals: async () => true,
          letterbox: noLetterbox,
          changed: () => undefined,
          every: (_ms, tick) => {
            ticks.add(tick)
            return () => ticks.delete(tick)
          },
          gone,
        })
        return {
          ...own,
          shut: async () => {
            await own.shut()
            handles.open--
          },
        }
      },
      handlesOpen: async () => handles.open > 0,
      onStanding: (standing) => standings.push(standing),
    })
    globalThis.BroadcastChannel = real
    return {
      db,
      standings,
      freeze: () => {
        frozen = true
      },
    }
  }
  const minute = (): void => {
    for (const tick of ticks) tick()
  }
  return { tab, handles, files, minute }
}

/** Every word between the tabs, as it comes. */
const listen = (): readonly Word[] => {
  const heard: Word[] = []
  const channel = new BroadcastChannel(channelName)
  ends.push(() => channel.close())
  channel.addEventListener('message', ({ data }: MessageEvent<Word>) => heard.push(data))
  return heard
}

const role = async (tab: Tab): Promise<Standing['role']> => (await tab.db.standing()).role

test('the first tab leads, the second asks it', async () => {
  const { tab, handles } = await world()
  const [first, second] = [tab(), tab()]
  await first.db.set('own', 'unit', 'mi')
  expect([await role(first), await role(second), handles.open, await second.db.settings('own')]).toEqual([
    'leader',
    'follower',
    1,
    { ok: true, value: { unit: 'mi' } },
  ])
})

test('a leader steps down when asked, and what was asked of it meanwhile is answered by the next', async () => {
  const { tab, handles } = await world()
  const [first, second] = [tab(), tab()]
  expect([await role(first), await role(second)]).toEqual(['leader', 'follower'])
  const [taken, kept] = await Promise.all([second.db.takeOver(), second.db.set('own', 'unit', 'mi')])
  expect([taken.ok, kept.ok, await role(second), handles.open]).toEqual([true, true, 'leader', 1])
  expect(await first.db.settings('own')).toEqual({ ok: true, value: { unit: 'mi' } })
  expect(await role(first)).toBe('follower')
})

test('of three tabs the one that asks takes over, whoever queued first', async () => {
  const { tab } = await world()
  const [first, second, third] = [tab(), tab(), tab()]
  expect([await role(first), await role(second), await role(third)]).toEqual(['leader', 'follower', 'follower'])
  expect(await third.db.takeOver()).toEqual({ ok: true, value: null })
  expect([await role(first), await role(second), await role(third)]).toEqual(['follower', 'follower', 'leader'])
})

test('a frozen leader is waited for two seconds, then the page may offer to take over; nothing is taken while its handles are open', async () => {
  const { tab, handles } = await world()
  const [first, second] = [tab(), tab()]
  expect([await role(first), await role(second)]).toEqual(['leader', 'follower'])
  first.freeze()
  const asked = second.db.settings('own')
  await expect.poll(() => second.standings.at(-1)?.role, { timeout: 4000 }).toBe('waiting')
  expect(await second.db.takeOver()).toEqual({ ok: false, code: 'busy-elsewhere' })
  // The browser closed its files, but not its lock.
  handles.open = 0
  expect(await second.db.takeOver()).toEqual({ ok: true, value: null })
  expect([await role(second), (await asked).ok]).toEqual(['leader', true])
})

test('a tab of another build is told whose the store is, and what it asks waits until one of its own build leads', async () => {
  const { tab } = await world()
  const [first, second] = [tab('before'), tab('after')]
  expect([await first.db.standing(), await second.db.standing()]).toMatchObject([
    { role: 'leader', build: 'before' },
    { role: 'follower', build: 'before' },
  ])
  const heard = listen()
  const set = second.db.set('own', 'unit', 'mi')
  expect([await role(second), await first.db.settings('own')]).toEqual(['follower', { ok: true, value: {} }])
  expect(await second.db.takeOver()).toEqual({ ok: true, value: null })
  await set
  expect([await second.db.settings('own'), await first.db.standing()]).toMatchObject([
    { ok: true, value: { unit: 'mi' } },
    { role: 'follower', build: 'after' },
  ])
  // The last thing it says: whatever it asked before has been heard by then.
  await expect.poll(() => heard.some((word) => word.say === 'leads' && word.from === 'tab 2')).toBe(true)
  expect(heard.filter(({ say }) => say === 'ask')).toEqual([])
})

test('a question that another build puts all the same is not answered', async () => {
  const { tab } = await world()
  const only = tab('before')
  expect(await role(only)).toBe('leader')
  const heard = listen()
  const channel = new BroadcastChannel(channelName)
  ends.push(() => channel.close())
  const ask = (from: string, build: string): void =>
    channel.postMessage({ say: 'ask', from, build, id: 1, method: 'set', args: ['own', 'unit', 'mi'] } satisfies Word)
  ask('a stranger', 'after')
  ask('a friend', 'before')
  await expect.poll(() => heard.flatMap((word) => ('to' in word ? [word.to] : []))).toEqual(['a friend'])
})

test('handles that nobody gives back are waited for', async () => {
  const { tab, handles } = await world()
  handles.open = 1
  const only = tab()
  expect(await role(only)).toBe('waiting')
  const asked = only.db.settings('own')
  handles.open = 0
  expect([(await asked).ok, await role(only)]).toEqual([true, 'leader'])
})

test('when the files are removed underneath, every tab is told within a minute, though nobody asked anything', async () => {
  const { tab, files, minute } = await world()
  const [first, second] = [tab(), tab()]
  expect([await role(first), await role(second)]).toEqual(['leader', 'follower'])
  minute()
  await first.db.settings('own')
  expect((await first.db.standing()).storage).toBe('opfs')
  files.there = false
  minute()
  await expect
    .poll(() => [first, second].map(({ standings }) => standings.at(-1)))
    .toMatchObject([
      { role: 'leader', storage: 'gone' },
      { role: 'follower', storage: 'gone' },
    ])
})
