import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { answerHeaders, hashedFileHeaders, pageHeaders } from '../functions/headers'
import { isOwnAddress } from '../src/contract/addresses'
import { writeServiceWorker } from './tools/offline'

const root = join(import.meta.dirname, '..')
/** The version that was built. */
export const thisVersion = join(root, 'dist/client')
export const thisBuild = (JSON.parse(readFileSync(join(thisVersion, 'build.json'), 'utf8')) as { readonly build: string }).build
export const nextBuild = 'build-after'

/** The version after it, made of the same files: scripts under other names, as other contents have, and another build's name in them. */
export const makeNextVersion = async (): Promise<string> => {
  const directory = mkdtempSync(join(tmpdir(), 'runmirror-next-'))
  cpSync(thisVersion, directory, { recursive: true })
  const scripts = readdirSync(join(directory, 'assets')).filter((name) => name.endsWith('.js'))
  const renamed = new Map(scripts.map((name) => [name, name.replace(/\.js$/, '-after.js')]))
  for (const path of ['index.html', 'build.json', ...scripts.map((name) => `assets/${name}`)]) {
    let text = readFileSync(join(directory, path), 'utf8').replaceAll(thisBuild, nextBuild)
    for (const [from, to] of renamed) text = text.replaceAll(from, to)
    writeFileSync(join(directory, path), text)
  }
  for (const [from, to] of renamed) renameSync(join(directory, 'assets', from), join(directory, 'assets', to))
  await writeServiceWorker(root, directory)
  return directory
}

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

export interface Host {
  readonly origin: string
  /** From now on this version is the deployed one. */
  readonly deploy: (directory: string) => void
  /** Files whose path matches arrive like this, until told otherwise: not at all, or without their second half. */
  readonly spoil: (path: RegExp | null, how?: 'missing' | 'short') => void
  readonly asked: readonly string[]
  readonly stop: () => Promise<void>
}

/** What the functions answer in a test: the status, and the body. Null: never. */
export type Functions = (method: string, address: string, body: string) => readonly [status: number, body: unknown] | null

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}

/** A host on which one version replaces another, under the headers of production. */
export const startHost = async (first: string, functions?: Functions): Promise<Host> => {
  let directory = first
  let spoiled: RegExp | null = null
  let how: 'missing' | 'short' = 'missing'
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    if (functions !== undefined && request.url?.startsWith('/api/') === true) {
      const answer = functions(request.method ?? '', request.url, await bodyOf(request))
      if (answer !== null) response.writeHead(answer[0], { ...answerHeaders, 'Content-Type': 'application/json' }).end(JSON.stringify(answer[1]))
      return
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    asked.push(`${request.method} ${pathname}`)
    const path = isOwnAddress(pathname) ? '/index.html' : pathname.replace(/\/$/, '/index.html')
    const headers = { ...pageHeaders, ...(path.startsWith('/assets/') ? hashedFileHeaders : {}), 'Content-Type': kinds[extname(path)] ?? 'text/plain' }
    try {
      const bytes = readFileSync(join(directory, path))
      const bad = spoiled?.test(pathname) === true
      if (bad && how === 'missing') throw new Error('spoiled')
      response.writeHead(200, headers).end(bad ? bytes.subarray(0, bytes.length / 2) : bytes)
    } catch {
      response.writeHead(404, { ...pageHeaders, 'Cache-Control': 'no-store', 'Content-Type': 'text/plain' }).end('not found')
    }
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    deploy: (next) => {
      directory = next
    },
    spoil: (path, as = 'missing') => {
      spoiled = path
      how = as
    },
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
