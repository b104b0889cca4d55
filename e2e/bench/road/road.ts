import { createEndpoint, proxy, wrap } from 'comlink'
import type { Db } from '../../../src/contract/db'
import type { ImportAnswers, Importer } from '../../../src/contract/importer'

// The production workers, joined as the page joins them, and no screen: what an import costs by itself.
const database = new Worker(new URL('../../../workers/db/worker.ts', import.meta.url), { type: 'module' })
const importing = new Worker(new URL('../../../workers/import/worker.ts', import.meta.url), { type: 'module' })
const db = wrap<Db>(database)
const importer = wrap<Importer>(importing)
// a page asks what it has as soon as it is there
void db.overview('own')
void db[createEndpoint]().then((port) => importing.postMessage({ db: port }, [port]))

const answers: ImportAnswers = { mirror: 'own', deviceZone: 'America/New_York', today: Math.floor(Date.now() / 86_400_000), unit: 'km' }

document.querySelector('input')?.addEventListener('change', ({ target }) => {
  const files = target instanceof HTMLInputElement ? [...(target.files ?? [])] : []
  void (async () => {
    performance.mark('runmirror:drop')
    const looked = await importer.look(files)
    if (!looked.ok) throw new Error(looked.code)
    const end = await importer.read(
      looked.value.ticket,
      answers,
      proxy(() => undefined),
      proxy(() => void performance.mark('runmirror:first-faces')),
    )
    if (!end.ok) throw new Error(end.code)
    performance.mark('runmirror:import-end', { detail: end.value.report.rows })
  })()
})
