import { expose, wrap } from 'comlink'
import { serve } from '../life/life'
import { chance, sleep } from '../life/waiting'
import type { PullDb } from './keeping'
import { createPuller } from './puller'
import { postToken, sendTo } from './sending'

const { promise: port, resolve } = Promise.withResolvers<MessagePort>()
// The page's first message is `{ db: MessagePort }`; what is asked before it arrives waits for it.
addEventListener('message', ({ data }: MessageEvent<{ readonly db?: unknown } | null>) => data?.db instanceof MessagePort && resolve(data.db))

serve(__BUILD__, () => {
  const db = port.then((found) => wrap<PullDb>(found))
  const sending = { fetch: (url: string, init: RequestInit) => fetch(url, init), now: () => Date.now() }
  expose(
    createPuller({
      db: () => db,
      send: __STRAVA__ === null ? null : sendTo(__STRAVA__.api, sending),
      post: postToken(sending),
      now: sending.now,
      sleep,
      chance,
      alone: (work) => navigator.locks.request('runmirror-strava', { ifAvailable: true }, async (lock) => (lock === null ? null : work())),
    }),
  )
})
