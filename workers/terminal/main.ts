// Run by plain Node: builds the reader with Vite at first use (the cards are found by Vite's globs) and hands over to it.
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '../..')
const cache = join(root, 'node_modules/.cache/runmirror')

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `RunMirror needs Node 24 or newer; this is ${process.version}. "npm ci" installs one beside the other packages, and "npm run read" then uses it.`,
  )
  process.exit(1)
}

// stdout carries only what was asked for; whatever a library has to say goes beside it.
for (const method of ['log', 'info', 'debug', 'warn'] as const) console[method] = console.error

/** Over everything the build reads: a changed source is a new reader. */
const sourcesHash = (): string => {
  const hash = createHash('sha256').update(process.version)
  const sources = globSync('{src/domain,src/contract,src/words,workers}/**/*.{ts,json}', { cwd: root, exclude: (path) => path.endsWith('.test.ts') })
  for (const path of [...sources, 'package-lock.json'].toSorted()) hash.update(`${path}\0`).update(readFileSync(join(root, path)))
  return hash.digest('hex').slice(0, 16)
}

const buildReader = async (id: string, target: string): Promise<void> => {
  console.error('Building the reader, once …')
  const { build } = await import('vite')
  const outDir = join(cache, `.building-${process.pid}`)
  mkdirSync(cache, { recursive: true })
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { __BUILD__: JSON.stringify(id) },
    build: { ssr: 'workers/terminal/read.ts', outDir, emptyOutDir: true, target: 'node24', rollupOptions: { output: { entryFileNames: 'read.js' } } },
  })
  try {
    renameSync(outDir, target)
  } catch (error) {
    // Another call that began at the same time was first; it may be reading what it built.
    rmSync(outDir, { recursive: true })
    if (!existsSync(join(target, 'read.js'))) throw error
  }
  for (const old of globSync('terminal-*', { cwd: cache })) if (join(cache, old) !== target) rmSync(join(cache, old), { recursive: true, force: true })
}

const id = sourcesHash()
const target = join(cache, `terminal-${id}`)
if (!existsSync(join(target, 'read.js'))) await buildReader(id, target)

interface Reader {
  readonly main: (args: readonly string[]) => Promise<number>
}
const isReader = (module: unknown): module is Reader => typeof module === 'object' && module !== null && 'main' in module && typeof module.main === 'function'

// `npm run` writes two lines to stdout before any script unless it is silent: `.npmrc` can't help, since `loglevel=silent` would hide the errors of
// `npm ci`, and `json=true` writes an object of its own after every script that fails (npm 9 to 11, `lib/utils/display.js`).
if (process.env['npm_lifecycle_event'] === 'read' && process.env['npm_config_loglevel'] !== 'silent' && !process.stdout.isTTY)
  console.error('npm has put two lines of its own before this answer; "npm run --silent read -- …" keeps them out.')

const reader: unknown = await import(pathToFileURL(join(target, 'read.js')).href)
if (!isReader(reader)) throw new Error('The reader was built without a way in.')
process.exitCode = await reader.main(process.argv.slice(2))
