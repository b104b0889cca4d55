import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { build, type InlineConfig, preview } from 'vite'
import { buildIfStale } from '../tools/build.ts'
import { root } from '../tools/run.ts'

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

export interface Served {
  readonly url: string
  readonly stop: () => void
}

/** Serves the production build of the whole page, headers and all, on a free port. */
export const serveApp = async (): Promise<Served> => {
  await buildIfStale()
  const port = await freePort()
  const server: ChildProcess = spawn(`${root}/node_modules/.bin/vite`, ['preview', '--port', String(port), '--strictPort', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://localhost:${port}/`
  for (let attempt = 0; attempt < 150 && server.exitCode === null; attempt++) {
    try {
      if ((await fetch(url)).ok) return { url, stop: () => void server.kill() }
    } catch {
      // not listening yet
    }
    await sleep(200)
  }
  server.kill()
  throw new Error('The production build was not served within 30 seconds.')
}

/** Builds and serves the production workers behind a page that has nothing but a picker. */
export const serveRoad = async (folder: string): Promise<Served> => {
  const config: InlineConfig = {
    root: `${root}/e2e/bench/road`,
    configFile: false,
    logLevel: 'warn',
    define: { __BUILD__: JSON.stringify('bench') },
    worker: { format: 'es' },
    build: { target: 'es2024', outDir: `${folder}/road`, emptyOutDir: true, assetsInlineLimit: 0 },
  }
  await build(config)
  const server = await preview({ ...config, preview: { port: await freePort(), strictPort: true, host: '127.0.0.1' } })
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('The road was not served.')
  return { url: url.replace('127.0.0.1', 'localhost'), stop: () => void server.close() }
}
