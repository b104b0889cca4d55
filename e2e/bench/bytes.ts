import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { chromium, type BrowserContext, type Request } from '@playwright/test'
import { chromiumFlags, ensureChromium } from '../tools/chromium.ts'
import { against, kilobytes } from './figures.ts'
import { importFile, openPicker } from './page.ts'
import type { Session } from './session.ts'

const kinds = ['shell', 'workers', 'wasm', 'fonts', 'rest'] as const
type Kind = (typeof kinds)[number]
export type Bytes = Readonly<Record<Kind, number>>

const targets = { shell: 60_000, wasm: 353_000, fonts: 170_000 } as const

const kindOf = (request: Request, ofWorkers: ReadonlySet<string>): Kind => {
  const type = request.resourceType()
  if (new URL(request.url()).pathname.endsWith('.wasm')) return 'wasm'
  if (type === 'font') return 'fonts'
  if (type === 'script') return ofWorkers.has(request.url()) ? 'workers' : 'shell'
  return type === 'document' || type === 'stylesheet' ? 'shell' : 'rest'
}

/** Long enough for a page to fetch what it puts off until it is idle. */
const quiet = 2500

/** What is packed already, is sent as it is. */
const packed = /\.(woff2|png|jpg|webp)$/

const compress = promisify(brotliCompress)
const sizes = new Map<string, Promise<number>>()
const measured = async (address: string): Promise<number> => {
  const body = Buffer.from(await (await fetch(address)).arrayBuffer())
  if (packed.test(address)) return body.length
  // not the synchronous one: while it works, the server closes the connections that are kept open
  return (await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } })).length
}
const sizeOf = (address: string): Promise<number> => {
  const size = sizes.get(address) ?? measured(address)
  sizes.set(address, size)
  return size
}

/** Opens an address and adds up what it asks of its own origin until it has asked for nothing for a while; each file once. */
const bytesOf = async (context: BrowserContext, address: string): Promise<Bytes> => {
  const page = await context.newPage()
  const asked = new Map<string, Request>()
  const ofWorkers = new Set<string>()
  page.on('worker', (worker) => void ofWorkers.add(worker.url()))
  // a file the page reads again, as its data, stays what it was first
  page.on('request', (request) => {
    if (new URL(request.url()).origin === new URL(address).origin && !asked.has(request.url())) asked.set(request.url(), request)
  })
  await page.goto(address)
  for (let before = -1; before !== asked.size;) {
    before = asked.size
    await sleep(quiet)
  }
  const bytes = { shell: 0, workers: 0, wasm: 0, fonts: 0, rest: 0 }
  for (const [url, request] of asked) bytes[kindOf(request, ofWorkers)] += await sizeOf(url)
  await page.close()
  return bytes
}

/** Where a mirror of the runner's own stands behind the address, it is imported first, by another page. */
interface Route {
  readonly name: string
  readonly path: string
  readonly filled: boolean
}
const routes: readonly Route[] = [
  { name: '/ (first visit)', path: '', filled: false },
  { name: '/ (a mirror)', path: '', filled: true },
  ...['import', 'card/the-promise', 'run/1', 'report', 'you', 'corrections'].map((path) => ({ name: `/${path}`, path, filled: path !== 'import' })),
  ...['sample', 'sample/card/the-promise', 'sample/run/1'].map((path) => ({ name: `/${path}`, path, filled: false })),
]

/** What each address brings over the network on a first visit, without a service worker, packed with Brotli at its best. */
export const measureBytes = async (session: Session): Promise<unknown> => {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags] })
  try {
    const found: { readonly name: string; readonly bytes: Bytes }[] = []
    for (const { name, path, filled } of routes) {
      const context = await browser.newContext({ serviceWorkers: 'block' })
      if (filled) {
        const page = await context.newPage()
        await openPicker(page, session.url)
        await importFile(page, (await session.table(session.usual)).path)
        await page.close()
      }
      found.push({ name, bytes: await bytesOf(context, session.url + path) })
      await context.close()
    }
    session.say('Bytes of each address on a first visit, Brotli 11, fonts as they are, no service worker')
    session.say(`  ${''.padEnd(26)}${kinds.map((kind) => kind.padStart(11)).join('')}`)
    for (const { name, bytes } of found) session.say(`  ${name.padEnd(26)}${kinds.map((kind) => kilobytes(bytes[kind]).padStart(11)).join('')}`)
    for (const kind of ['shell', 'wasm', 'fonts'] as const) {
      const most = Math.max(...found.map(({ bytes }) => bytes[kind]))
      session.say(`  ${kind}, at most ${kilobytes(most)} · ${against(most, targets[kind], kilobytes)}`)
    }
    return found
  } finally {
    await browser.close()
  }
}
