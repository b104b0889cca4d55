import { expose, wrap } from 'comlink'
import type { Db } from '../../src/contract/db'
import type { Importer } from '../../src/contract/importer'
import { serve } from '../life/life'
import { createBackups } from './backups'
import { createBreath } from './breathe'
import { openCopies } from './copies'
import { startDecoder } from './decoders'
import { createPool } from './pool'
import { createImporter } from './importer'
import { movingBatches } from './moved'
import { keptFiles, openOriginals } from './originals'
import { rehearsalExport, sampleExport, sampleShelf } from './sample'

/** More would have nothing to do: members of a ZIP are unpacked one after the other. */
const mostDecoders = 4

// The first that writes a number or a date waits while the browser reads up on how: once for the page and all its workers, and here nobody is waiting for it.
new Intl.NumberFormat().format(1)
new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }).format(1)

const { promise: port, resolve } = Promise.withResolvers<MessagePort>()
// The page's first message is `{ db: MessagePort }`; what is asked before it arrives waits for it.
addEventListener('message', ({ data }: MessageEvent<{ readonly db?: unknown } | null>) => data?.db instanceof MessagePort && resolve(data.db))

serve(__BUILD__, () => {
  const db = port.then((found) => movingBatches(wrap<Db>(found)))
  const originals = openOriginals('originals')
  expose({
    ...createImporter({
      db: () => db,
      originals: () => originals,
      now: () => performance.now(),
      breathe: createBreath(),
      sampleExport,
      sampleShelf,
      rehearsalExport,
      pool: (most = mostDecoders) => createPool(Math.max(1, Math.min(most, navigator.hardwareConcurrency)), startDecoder),
      copies: () => openCopies('originals'),
      alone: (mirror, work) => navigator.locks.request(`runmirror-tracks-${mirror}`, { ifAvailable: true }, async (lock) => (lock === null ? null : work())),
    }),
    ...createBackups({
      db: () => db,
      build: __BUILD__,
      now: () => Date.now(),
      originals: () => keptFiles('originals'),
      keepOriginal: async (hash, each) => (await originals).keep(hash, each),
      pack: () => openCopies('originals'),
    }),
  } satisfies Importer)
})
