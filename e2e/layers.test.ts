import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
/** Git, lint and format look away from here, so a killed run leaves the tree clean. */
const ground = join(root, '.cache', `planted-${process.pid}`)

interface Project {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly references?: readonly { readonly path: string }[]
}

/** Compiles a real project, its own options, files and references, with one more file in it. Answers with what the compiler printed. */
const compile = async (layer: string, name: string, planted: string | null): Promise<string> => {
  const folder = join(ground, name)
  mkdirSync(folder, { recursive: true })
  const from = (path: string): string => relative(folder, join(root, layer, path))
  const real = JSON.parse(readFileSync(join(root, layer, 'tsconfig.json'), 'utf8')) as Project
  if (planted !== null) writeFileSync(join(folder, 'planted.ts'), planted.replaceAll('@/', `${relative(folder, root)}/`))
  const config = {
    extends: from('tsconfig.json'),
    compilerOptions: { rootDir: relative(folder, root), outDir: 'out', tsBuildInfoFile: 'out/.tsbuildinfo' },
    include: [...real.include.map(from), 'planted.ts'],
    exclude: real.exclude.map(from),
    references: (real.references ?? []).map(({ path }) => ({ path: from(path) })),
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  return new Promise((resolve) => {
    execFile(join(root, 'node_modules/.bin/tsc'), ['--build', '--pretty', 'false', folder], { cwd: root }, (error, stdout, stderr) =>
      resolve(error === null ? '' : `${stdout}${stderr}`),
    )
  })
}

afterAll(() => rmSync(ground, { recursive: true, force: true }))

const card = (read: string): string => `
  import { defineCard } from '@/src/domain/cards/card'
  export const card = defineCard({ id: 'planted', rev: 1, kind: 'count', needs: ['distance'], face: ({ runs }) => ({ missing: ['planted', { n: Number(runs.${read}[0]) }] }) })`

const violations = [
  {
    layer: 'src/domain',
    plants: 'a file that touches the DOM',
    text: 'export const title = () => document.title',
    error: "planted.ts(1,28): error TS2584: Cannot find name 'document'",
  },
  { layer: 'src/domain', plants: 'a file that speaks to the network', text: "export const ask = () => fetch('/')", error: "Cannot find name 'fetch'" },
  { layer: 'src/domain', plants: 'a file that prints', text: "export const say = () => console.log('')", error: "Cannot find name 'console'" },
  {
    layer: 'src/domain',
    plants: 'a card that reads a column it did not ask for',
    text: card('minute'),
    error: "error TS2339: Property 'minute' does not exist",
  },
  {
    layer: 'src/domain',
    plants: 'a file that speaks in words',
    text: "export type { Told } from '@/src/words/planted'\nexport type * from '@/src/words/face'",
    error: "src/words/face.ts' is not listed within the file list of project",
  },
  {
    layer: 'src/words',
    plants: 'a sentence that knows the screen',
    text: "export type * from '@/src/ui/App'",
    error: "src/ui/App.tsx' is not listed within the file list of project",
  },
  { layer: 'src/contract', plants: 'a contract that fetches', text: "export const ask = () => fetch('/')", error: "Cannot find name 'fetch'" },
  {
    layer: 'src/client',
    plants: 'a client that knows the signals above it',
    text: "export type * from '@/src/state/live'",
    error: "src/state/live.ts' is not listed within the file list of project",
  },
  {
    layer: 'workers/db',
    plants: 'a worker that imports the UI',
    text: "export type * from '@/src/ui/App'",
    error: "src/ui/App.tsx' is not listed within the file list of project",
  },
  {
    layer: 'workers/import',
    plants: 'an importer that opens the database itself',
    text: "export type * from '@/workers/db/db'",
    error: "workers/db/db.ts' is not listed within the file list of project",
  },
  {
    layer: 'workers/persona',
    plants: 'a worker that touches the page',
    text: 'export const title = () => document.title',
    error: "Cannot find name 'document'",
  },
  {
    layer: 'functions',
    plants: 'a function that imports the client',
    text: "export type * from '@/src/client/workers'",
    error: "src/client/workers.ts' is not listed within the file list of project",
  },
] as const

test.for(violations)('$layer refuses $plants', async ({ layer, plants, text, error }) => {
  expect(await compile(layer, `${layer}-${plants}`.replaceAll(/[^a-z]+/gi, '-'), text)).toContain(error)
})

test.for([...new Set(violations.map(({ layer }) => layer))])('%s compiles when nothing is planted', async (layer) => {
  expect(await compile(layer, `${layer}-clean`.replaceAll('/', '-'), null)).toBe('')
})

test('a card that reads the column it asked for compiles', async () => {
  expect(await compile('src/domain', 'honest-card', card('distance'))).toBe('')
})
