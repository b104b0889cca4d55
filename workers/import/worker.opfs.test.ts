import { expose, proxy, wrap } from 'comlink'
import type { Remote } from 'comlink'
import { afterEach, expect, test } from 'vitest'
import type { Db } from '../../src/contract/db'
import type { ImportAnswers, Importer, Progress } from '../../src/contract/importer'
import { sampleAthlete } from '../../src/domain/simulate/sample'
import { csvText } from '../../src/domain/simulate/export-csv'
import { openMemoryMirror } from '../terminal/memory'

const today = 20_400
const answers: ImportAnswers = { mirror: 'own', deviceZone: 'America/New_York', today, unit: 'km' }
const content = csvText(sampleAthlete(today))
const folder = async (): Promise<FileSystemDirectoryHandle> => (await navigator.storage.getDirectory()).getDirectoryHandle('originals', { create: true })
const listed = async (): Promise<string[]> => {
  const names: string[] = []
  for await (const name of (await folder()).keys()) names.push(name)
  return names
}

const workers: Worker[] = []
afterEach(async () => {
  for (const worker of workers.splice(0)) worker.terminate()
  for (const name of await listed()) await (await folder()).removeEntry(name)
})

/** The worker as the page starts it: its port to the database comes first, and it is asked at once. */
const start = (db: Db): { readonly importer: Remote<Importer>; readonly worker: Worker } => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  workers.push(worker)
  const { port1, port2 } = new MessageChannel()
  expose(db, port1)
  worker.postMessage({ db: port2 }, [port2])
  return { importer: wrap<Importer>(worker), worker }
}

const look = async (importer: Remote<Importer>): Promise<number> => {
  const looked = await importer.look([new File([content], 'activities.csv')])
  if (!looked.ok) throw new Error(looked.code)
  return looked.value.ticket
}

test('rows go from a dropped file through the worker into the database of another thread, and the file is kept', async () => {
  const { db } = await openMemoryMirror()
  const { importer } = start(db)
  const seen: number[] = []
  let faces = 0
  const end = await importer.read(
    await look(importer),
    answers,
    proxy(({ rows }: Progress) => void seen.push(rows.read)),
    proxy((given) => void (faces = given.length)),
  )
  const [name, ...others] = await listed()
  const kept = name === undefined ? '' : await (await (await (await folder()).getFileHandle(name)).getFile()).text()
  expect([end.ok && end.value.report.rows.read, seen.at(-1), faces > 0, kept === content, others]).toEqual([2294, 2294, true, true, []])
})

test('a worker killed in the middle of a read leaves what was committed, and a new one goes on from the kept file', async () => {
  const { db } = await openMemoryMirror()
  const { importer, worker } = start(db)
  const committed = Promise.withResolvers<void>()
  const ticket = await look(importer)
  void importer.read(
    ticket,
    answers,
    proxy(() => committed.resolve()),
    proxy(() => undefined),
  )
  await committed.promise
  worker.terminate()
  const before = await db.overview('own')
  const end = await start(db).importer.resume(
    'own',
    answers,
    proxy(() => undefined),
    proxy(() => undefined),
  )
  const rowsDone = before.ok ? (before.value.unfinished?.rowsDone ?? 0) : 0
  expect([rowsDone > 0, end.ok && end.value.report.rows]).toEqual([true, { read: 2294, added: 2294, corrected: 0, known: 0, aside: 0 }])
})

test('what a killed worker left half written is swept away, and nothing else', async () => {
  for (const name of ['aaaa.part', 'bbbb']) await (await folder()).getFileHandle(name, { create: true })
  const { db } = await openMemoryMirror()
  await look(start(db).importer)
  await expect.poll(listed).toEqual(['bbbb'])
})
