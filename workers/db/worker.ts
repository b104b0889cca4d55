import { expose, transfer } from 'comlink'
import type { Change, Db, Mirror, StandingChange } from '../../src/contract/db'
import { createDb } from './db'
import { createShared } from './leader'
import { registryShape } from './shape'
import { handlesOpen, openPool, originalsBytes } from './sqlite'

const changes = new BroadcastChannel('runmirror-changes')
const { port1, port2 } = new MessageChannel()
const breaths: (() => void)[] = []
port1.onmessage = () => breaths.shift()?.()

const env = {
  build: __BUILD__,
  now: () => Date.now(),
  clock: () => performance.now(),
  // A nested timeout would cost 4 ms (HTML standard, timer nesting level).
  breathe: () =>
    new Promise<void>((resolve) => {
      breaths.push(resolve)
      port2.postMessage(null)
    }),
  originals: (mirror: Mirror) => (mirror === 'own' ? originalsBytes() : Promise.resolve(0)),
  changed: (change: Change) => changes.postMessage(change),
}

const shared = createShared({
  id: crypto.randomUUID(),
  build: __BUILD__,
  locks: navigator.locks,
  lead: async () => createDb(await openPool(), registryShape(), env),
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

expose({ ...shared, history } satisfies Db)
