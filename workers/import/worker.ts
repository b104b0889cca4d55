import { expose, wrap } from 'comlink'
import type { Db } from '../../src/contract/db'
import { serve } from '../life/life'
import { createBreath } from './breathe'
import { createImporter } from './importer'
import { movingBatches } from './moved'
import { openOriginals } from './originals'
import { rehearsalExport, sampleExport } from './sample'

const { promise: port, resolve } = Promise.withResolvers<MessagePort>()
// The page's first message is `{ db: MessagePort }`; what is asked before it arrives waits for it.
addEventListener('message', ({ data }: MessageEvent<{ readonly db?: unknown } | null>) => data?.db instanceof MessagePort && resolve(data.db))

serve(__BUILD__, () => {
  const db = port.then((found) => movingBatches(wrap<Db>(found)))
  const originals = openOriginals('originals')
  expose(createImporter({ db: () => db, originals: () => originals, now: () => performance.now(), breathe: createBreath(), sampleExport, rehearsalExport }))
})
