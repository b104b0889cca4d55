import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import type { Plugin } from 'vite'

interface Entry {
  readonly url: string
  readonly revision: string | null
  readonly integrity: string
}

/** What the build writes in place of names, as Vite takes it. */
type Defined = Readonly<Record<string, string>>

/** SQLite brings two scripts for a way of storing that isn't used here. */
const unused = /^assets\/sqlite3-(worker1|opfs-async-proxy)/
const needed = /^(index\.html|help\/offline\/index\.html|icon\.svg|manifest\.webmanifest|assets\/.+\.(js|css|svg|wasm|woff2)|places\/.+\.bin)$/

/** What the page needs to start and to work without the network: of the built files those that are ever asked for, each with the hash of its bytes. */
const precached = (directory: string): readonly Entry[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .filter((path) => needed.test(path) && !unused.test(path))
    .toSorted()
    .map((path) => {
      const digest = createHash('sha256')
        .update(readFileSync(join(directory, path)))
        .digest('base64')
      return {
        url: `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
        revision: path.startsWith('assets/') ? null : digest.slice(0, 12),
        integrity: `sha256-${digest}`,
      }
    })

/** Writes `sw.js` beside the built files, for exactly those files: one classic script, which every browser with service workers takes. */
export const writeServiceWorker = async (root: string, directory: string, defined: Defined = {}): Promise<void> => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { __STRAVA__: 'null', ...defined, __PRECACHE__: JSON.stringify(precached(directory)), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2024',
      rolldownOptions: { input: join(root, 'workers/offline/worker.ts'), output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  })
  const script = [built].flat().flatMap((output) => ('output' in output ? output.output : []))[0]
  if (script?.type !== 'chunk') throw new Error('The service worker was not built.')
  await writeFile(join(directory, 'sw.js'), script.code)
}

/** Last of all, over the files as they will be served. */
export const serviceWorker = (root: string, defined: Defined): Plugin => ({
  name: 'service-worker',
  apply: 'build',
  applyToEnvironment: (environment) => environment.name === 'client',
  writeBundle: { order: 'post', sequential: true, handler: (options) => writeServiceWorker(root, options.dir ?? join(root, 'dist/client'), defined) },
})
