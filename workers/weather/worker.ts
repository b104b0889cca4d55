import { expose, wrap } from 'comlink'
import type { Db } from '../../src/contract/db'
import { serve } from '../life/life'
import { chance, sleep } from '../life/waiting'
import { sendWith } from './sending'
import { createAsker } from './weather'

const { promise: port, resolve } = Promise.withResolvers<MessagePort>()
// The page's first message is `{ db: MessagePort }`; what is asked before it arrives waits for it.
addEventListener('message', ({ data }: MessageEvent<{ readonly db?: unknown } | null>) => data?.db instanceof MessagePort && resolve(data.db))

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
