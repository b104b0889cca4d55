import { expose, wrap } from 'comlink'
import type { Db } from '../../src/contract/db'
import { cards } from '../../src/domain/cards/index'
import { serve } from '../life/life'
import { createPersona } from './persona'

const { promise: port, resolve } = Promise.withResolvers<MessagePort>()
// The page's first message is `{ db: MessagePort }`; what is asked before it arrives waits for it.
addEventListener('message', ({ data }: MessageEvent<{ readonly db?: unknown } | null>) => data?.db instanceof MessagePort && resolve(data.db))

serve(__BUILD__, () => {
  const db = port.then((found) => wrap<Db>(found))
  expose(createPersona(() => db, cards))
})
