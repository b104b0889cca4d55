import { expose, wrap } from 'comlink'
import type { Db } from '../../src/contract/db'
import { serve } from '../life/life'
import { sendWith, sleep } from './sending'
import { createAsker } from './weather'

const { promise: port, resolve } = Promise.withResolvers<MessagePort>()
// The page's first message is `{ db: MessagePort }`; what is asked before it arrives waits for it.
addEventListener('message', ({ data }: MessageEvent<{ readonly db?: unknown } | null>) => data?.db instanceof MessagePort && resolve(data.db))

/** 53 bits of the browser's own chance: an order that could be worked out would tell what it hides. */
const chance = (): number => {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2))
  return ((high >>> 5) * 67_108_864 + (low >>> 6)) / 9_007_199_254_740_992
}

serve(__BUILD__, () => {
  const db = port.then((found) => wrap<Db>(found))
  expose(
    createAsker({
      db: () => db,
      host: __WEATHER__,
      send: sendWith((url, init) => fetch(url, init)),
      now: () => Date.now(),
      sleep,
      chance,
      alone: (work) => navigator.locks.request('runmirror-weather', { ifAvailable: true }, async (lock) => (lock === null ? null : work())),
    }),
  )
})
