import type { Page } from '@playwright/test'
import type { Db, Mirror, SourceHead } from '../src/contract/db'
import { fields } from '../src/domain/activity/columns'
import { createReader } from '../src/domain/activity/normalise'
import { createPacker } from '../workers/batch/pack'
import { cellsOf, headOf as sourceOf, layout, written } from '../workers/db/told.claims'

/** A page of the origin without the app: it says nothing and starts no worker of its own. */
const quietPlace = '/build.json'

/** The built database worker, found as a browser finds it: from the page's script on. */
const workerAddress = async (origin: string): Promise<string> => {
  const seen = new Set<string>()
  const queue = [...(await (await fetch(origin)).text()).matchAll(/\/assets\/[\w.-]+\.js/g)].map(([path]) => path)
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (seen.has(path)) continue
    seen.add(path)
    const text = await (await fetch(origin + path)).text()
    if (text.includes('opfs-sahpool') && text.includes('runmirror-db')) return path
    queue.push(...[...text.matchAll(/[\w.-]+\.js/g)].map(([name]) => `/assets/${name}`))
  }
  throw new Error('The built page names no database worker.')
}

let known: Promise<string> | null = null

/** What the page keeps: the worker, and a way to ask it in Comlink's words. */
interface Held {
  worker: Worker
  standings: unknown[]
  ask(method: string, args: readonly unknown[]): Promise<unknown>
}
type Holding = typeof globalThis & {
  held: Held
  trustedTypes: { createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string } }
}

export type Asked = Omit<Db, 'keep'> & {
  /** Sends one of the batches that `pour` left in the page. */
  keepNth(mirror: Mirror, source: number, batch: number): ReturnType<Db['keep']>
}

/** Starts the production build's database worker in an empty page. What is returned asks it; a page that was killed throws. */
export const openDatabase = async (page: Page, origin: string): Promise<Asked> => {
  known ??= workerAddress(origin)
  const address = await known
  if (new URL(page.url()).pathname !== quietPlace) await page.goto(`${origin}${quietPlace}`)
  await page.evaluate((path) => {
    const here = globalThis as unknown as Holding
    const policy = here.trustedTypes.createPolicy('runmirror', { createScriptURL: (url) => url })
    const worker = new Worker(policy.createScriptURL(path), { type: 'module', name: 'db' })
    const waiting = new Map<string, (value: { readonly type: string; readonly value: unknown }) => void>()
    const standings: unknown[] = []
    worker.addEventListener('message', ({ data }) => {
      if (data.standing) standings.push(data.standing)
      else waiting.get(data.id)?.(data)
    })
    here.held = {
      worker,
      standings,
      ask: (method, args) =>
        new Promise((resolve, reject) => {
          const id = crypto.randomUUID()
          waiting.set(id, ({ type, value }) => (type === 'RAW' ? resolve(value) : reject(new Error(JSON.stringify(value)))))
          worker.postMessage({ id, type: 'APPLY', path: [method], argumentList: args.map((value) => ({ type: 'RAW', value })) })
        }),
    }
  }, address)
  return new Proxy({} as Asked, {
    get: (_, method: string) => {
      // Whoever awaits it asks whether it is a promise.
      if (method === 'then') return undefined
      return (...args: unknown[]) =>
        method === 'keepNth'
          ? keepNth(page, args)
          : page.evaluate(([name, given]) => (globalThis as unknown as Holding).held.ask(name, given), [method, args] as const)
    },
  })
}

const keepNth = (page: Page, [mirror, source, batch]: readonly unknown[]): Promise<unknown> =>
  page.evaluate(
    ([to, from, nth]) => {
      const here = globalThis as unknown as Holding & { batches: readonly unknown[] }
      return here.held.ask('keep', [to, from, here.batches[Number(nth)]])
    },
    [mirror, source, batch] as const,
  )

export const standingsOf = (page: Page): Promise<readonly { readonly role: string }[]> =>
  page.evaluate(() => (globalThis as unknown as Holding).held.standings as { role: string }[])

export const terminate = (page: Page): Promise<void> => page.evaluate(() => (globalThis as unknown as Holding).held.worker.terminate())

export const headOf = (hash: string): SourceHead => sourceOf({ hash, asOf: 1 })

/** A row as an export writes it: every third one a ride, every seventh with text that SQLite must not cut. */
const rowOf = (row: number): string[] => {
  const told: Record<string, string> = {
    id: String(9_000_000_000 + row * 13),
    start: written(Date.UTC(2012, 0, 1, 6, 0, 7) + row * 40_000_000),
    name: row % 7 === 0 ? `Lauf ${row} 🏃\nzweite Zeile` : `Run ${row}`,
    typeShown: row % 3 === 0 ? 'Ride' : 'Run',
    description: 'x'.repeat(row % 300),
    movingTime: String(1800 + (row % 600)),
    distanceMetres: String(5000 + (row % 1000)),
    calories: row % 11 === 0 ? 'many' : String(row % 900),
  }
  return cellsOf(told)
}

/** Packs `rows` rows into batches and leaves them in the page, from where they can be sent at full speed. */
export const pour = async (page: Page, rows: number, batchRows: number): Promise<number> => {
  const read = createReader(layout)
  const packer = createPacker()
  const batches: string[] = []
  for (let row = 0; row < rows; row++) {
    const cells = rowOf(row)
    packer.add(row + 2, cells, read(cells))
    if (packer.rows < batchRows && row < rows - 1) continue
    // Typed arrays cross to the page as text.
    batches.push(
      JSON.stringify(packer.take(), (_key, value: unknown) =>
        ArrayBuffer.isView(value)
          ? { typed: value.constructor.name, base64: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') }
          : value,
      ),
    )
  }
  await page.evaluate((packed) => {
    const revive = (_key: string, value: unknown): unknown => {
      if (typeof value !== 'object' || value === null || !('typed' in value) || !('base64' in value)) return value
      const bytes = Uint8Array.from(atob(String(value.base64)), (letter) => letter.charCodeAt(0))
      if (value.typed === 'Float64Array') return new Float64Array(bytes.buffer)
      return value.typed === 'Uint32Array' ? new Uint32Array(bytes.buffer) : bytes
    }
    Object.assign(globalThis, { batches: packed.map((batch) => JSON.parse(batch, revive)) })
  }, batches)
  return batches.length
}

/** Everything the cards can see, and the counts, as one hash: equal hashes are equal stores. */
export const digest = async (page: Page, db: Asked): Promise<string> => {
  const overview = await db.overview('own')
  const reports = await db.reports('own')
  if (!overview.ok || !reports.ok) throw new Error('The store does not answer.')
  const history = await page.evaluate(
    async (names) => {
      const answer = (await (globalThis as unknown as Holding).held.ask('history', ['own', names, 99_999])) as {
        readonly value: { readonly numbers: Record<string, Float64Array>; readonly texts: object; readonly otherDays: Float64Array }
      }
      const { numbers, texts, otherDays } = answer.value
      const told = JSON.stringify([Object.entries(numbers).map(([name, column]) => [name, ...column]), texts, [...otherDays]])
      const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(told))
      return [...new Uint8Array(hash)].map((byte) => byte.toString(16)).join('')
    },
    [...fields.map((field) => field.name), 'minute'],
  )
  const { activities, runs, validRuns, firstDay, lastDay } = overview.value
  const [report] = reports.value
  return JSON.stringify({ history, activities, runs, validRuns, firstDay, lastDay, rows: report?.rows, issues: report?.issues, complete: report?.complete })
}
