import { transfer } from 'comlink'
import type { Change, Db, StandingChange } from '../../src/contract/db'
import { secretChance } from './chance'
import { createDb } from './db'
import type { DbEnv } from './env'
import { createShared } from './leader'
import { opfsLetterbox } from './letterbox'
import { forgetOriginals, originalsBytes } from './originals'
import { handlesOpen } from './pool'
import { registryShape } from './shape'
import { openPool } from './sqlite'

/** Lets waiting messages in without the 4 ms a nested timeout costs (HTML standard, timer nesting level). */
const createBreath = (): (() => Promise<void>) => {
  const { port1, port2 } = new MessageChannel()
  const waiting: (() => void)[] = []
  port1.onmessage = () => waiting.shift()?.()
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve)
      port2.postMessage(null)
    })
}

/** The store of this origin, as the worker of one tab sees it. Nothing is loaded until this tab leads. */
export const createBrowserDb = (build: string): Db => {
  const changes = new BroadcastChannel('runmirror-changes')
  const env: Omit<DbEnv, 'gone'> = {
    build,
    now: () => Date.now(),
    clock: () => performance.now(),
    chance: secretChance,
    breathe: createBreath(),
    // The sample is made anew at any time: no original of it is kept.
    originals: (mirror) => (mirror === 'own' ? originalsBytes() : Promise.resolve(0)),
    forgetOriginals: (mirror) => (mirror === 'own' ? forgetOriginals() : Promise.resolve(true)),
    letterbox: opfsLetterbox,
    changed: (change: Change) => changes.postMessage(change),
    every: (ms, tick) => {
      const timer = setInterval(tick, ms)
      return () => clearInterval(timer)
    },
  }
  const shared = createShared({
    id: crypto.randomUUID(),
    build,
    locks: navigator.locks,
    lead: async (gone) => createDb(await openPool(), registryShape(), { ...env, gone }),
    handlesOpen,
    onStanding: (standing) => postMessage({ standing } satisfies StandingChange),
  })
  /** Columns are moved to whoever asked, not copied. */
  const history: Db['history'] = async (...asked) => {
    const found = await shared.history(...asked)
    if (!found.ok) return found
    const buffers = [...Object.values(found.value.numbers), found.value.otherDays].map((column) => column.buffer)
    return transfer(
      found,
      buffers.filter((buffer): buffer is ArrayBuffer => buffer instanceof ArrayBuffer),
    )
  }
  return { ...shared, history }
}
