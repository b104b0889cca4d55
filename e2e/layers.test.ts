import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
/** Git, lint and format look away from here, so a killed run leaves the tree clean. */
const ground = join(root, '.cache', `planted-${process.pid}`)

interface Project {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly references?: readonly { readonly path: string }[]
}

const projectOf = (folder: string): Project => JSON.parse(readFileSync(join(root, folder, 'tsconfig.json'), 'utf8')) as Project

/** Compiles a real project, its own options, files and references, with one more file in it. Answers with what the compiler printed. */
const compile = async (layer: string, name: string, planted: string | null): Promise<string> => {
  const folder = join(ground, name)
  mkdirSync(folder, { recursive: true })
  const from = (path: string): string => relative(folder, join(root, layer, path))
  const real = projectOf(layer)
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
  export const card = defineCard({ id: 'planted', place: 90, rev: 1, kind: 'count', needs: ['distance'], face: ({ runs }) => ({ missing: ['planted', { n: Number(runs.${read}[0]) }] }) })`

/** Any file of another layer, as a type alone: even that much must not compile. A plain file, since a component is refused earlier, for its JSX. */
const importOf = (folder: string): { readonly text: string; readonly error: string } => {
  const file = readdirSync(join(root, folder)).find((name) => /^[^.]+\.ts$/.test(name))
  if (file === undefined) throw new Error(`${folder} holds no file to import`)
  return { text: `export type * from '@/${folder}/${file.replace(/\.ts$/, '')}'`, error: `/${folder}/${file}' is not listed within the file list of project` }
}

const violations = [
  { layer: 'src/domain', plants: 'a file that touches the DOM', text: 'export const title = () => document.title', error: "Cannot find name 'document'" },
  { layer: 'src/domain', plants: 'a file that speaks to the network', text: "export const ask = () => fetch('/')", error: "Cannot find name 'fetch'" },
  { layer: 'src/domain', plants: 'a file that prints', text: "export const say = () => console.log('')", error: "Cannot find name 'console'" },
  {
    layer: 'src/domain',
    plants: 'a card that reads a column it did not ask for',
    text: card('minute'),
    error: "error TS2339: Property 'minute' does not exist",
  },
  { layer: 'src/domain', plants: 'a file that speaks in words', ...importOf('src/words') },
  { layer: 'src/contract', plants: 'a contract that fetches', text: "export const ask = () => fetch('/')", error: "Cannot find name 'fetch'" },
  { layer: 'src/contract', plants: 'a contract that knows who keeps it', ...importOf('workers/db') },
  { layer: 'src/words', plants: 'a sentence that knows the screen', ...importOf('src/ui') },
  { layer: 'src/client', plants: 'a client that knows the signals above it', ...importOf('src/state') },
  { layer: 'src/state', plants: 'a signal that knows the screen', ...importOf('src/ui') },
  { layer: 'src/ui', plants: 'a screen that reaches into a worker', ...importOf('workers/db') },
  { layer: 'workers/db', plants: 'a worker that imports the UI', ...importOf('src/ui') },
  { layer: 'workers/import', plants: 'an importer that opens the database itself', ...importOf('workers/db') },
  {
    layer: 'workers/persona',
    plants: 'a worker that touches the page',
    text: 'export const title = () => document.title',
    error: "Cannot find name 'document'",
  },
  { layer: 'functions', plants: 'a function that imports the client', ...importOf('src/client') },
]

const neighboursOf = (layer: string): string[] => (projectOf(layer).references ?? []).map(({ path }) => relative(root, resolve(root, layer, path)))
/** Every project but those of the tests, which know all layers. */
const layers = neighboursOf('.').filter((path) => !path.endsWith('.json') && path !== 'e2e')

/** Whom a layer may know at all; within it, its references name those it does know. */
const mayKnow: readonly (readonly [layer: RegExp, others: RegExp])[] = [
  [/^src\/domain$/, /^$/],
  [/^src\/contract$/, /^src\/domain$/],
  [/^src\/words$/, /^src\/(domain|contract)$/],
  [/^src\/client$/, /^src\/(domain|contract)$/],
  [/^src\/state$/, /^src\/(domain|contract|words|client)$/],
  [/^src\/ui$/, /^src\/(domain|contract|words|state)$/],
  [/^src\/content$/, /^src\/words$/],
  [/^src$/, /^src\/(domain|contract|words|client|state|ui)$/],
  [/^workers\/\w+$/, /^(src\/(domain|contract|words)|workers\/\w+)$/],
  [/^functions$/, /^src\/(domain|contract)$/],
]

const forms = (from: string): string =>
  [
    `import { a } from '${from}'`,
    `import type { B } from '${from}'`,
    `export type { C } from '${from}'`,
    `export const d = (b: B) => a(b, import('${from}'))`,
    `export type E = import('${from}').E`,
  ].join('\n')

/** Lints one file a pair of layers, in a folder with the first one's references, that imports the second; answers with the pair once for each refusal. */
const refusedPairs = async (pairs: readonly (readonly [string, string])[]): Promise<string[]> => {
  const planted = pairs.map(([layer, other], at) => {
    const own = join(ground, 'lint', layer.replaceAll('/', '-'))
    mkdirSync(own, { recursive: true })
    writeFileSync(join(own, 'tsconfig.json'), JSON.stringify({ references: neighboursOf(layer).map((path) => ({ path: relative(own, join(root, path)) })) }))
    writeFileSync(join(own, `${at}.ts`), forms(`${relative(own, join(root, other))}/planted`))
    return join(own, `${at}.ts`)
  })
  // The real configuration, but for the folders that lint looks away from.
  const rules = join(ground, 'lint/.oxlintrc.json')
  writeFileSync(rules, JSON.stringify({ extends: [relative(join(ground, 'lint'), join(root, '.oxlintrc.json'))] }))
  const args = ['--config', rules, '--format', 'json', ...planted]
  const told = await new Promise<string>((resolve) => {
    execFile(join(root, 'node_modules/.bin/oxlint'), args, { cwd: root, maxBuffer: 1e9 }, (_error, stdout) => resolve(stdout))
  })
  const { diagnostics } = JSON.parse(told) as { readonly diagnostics: readonly { readonly code: string; readonly filename: string }[] }
  return diagnostics
    .filter(({ code }) => code === 'layers(neighbours)')
    .map(({ filename }) => pairs[Number(/(\d+)\.ts$/.exec(filename)?.[1])]?.join(' → ') ?? filename)
    .sort()
}

test('a layer names none among its references that it may not know', () => {
  const named = layers.flatMap((layer) => neighboursOf(layer).map((other) => [layer, other] as const))
  expect(named.length).toBeGreaterThan(layers.length)
  expect(named.filter(([layer, other]) => !mayKnow.some(([one, others]) => one.test(layer) && others.test(other)))).toEqual([])
})

test('every import of a layer that is no neighbour is refused, in each of its forms, and none of a neighbour', async () => {
  const pairs = layers.flatMap((layer) => layers.filter((other) => other !== layer).map((other) => [layer, other] as const))
  const strangers = pairs.filter(([layer, other]) => !neighboursOf(layer).includes(other))
  expect(strangers.map((pair) => pair.join(' → '))).toContain('src/ui → src/client')
  expect(await refusedPairs(pairs)).toEqual(strangers.flatMap((pair) => Array.from({ length: 5 }, () => pair.join(' → '))).sort())
})

for (const { layer, plants, text, error } of violations) {
  test(`${layer} refuses ${plants}`, async () => {
    expect(await compile(layer, `${layer}-${plants}`.replaceAll(/[^a-z]+/gi, '-'), text)).toContain(error)
  })
}

for (const layer of new Set(violations.map(({ layer }) => layer))) {
  test(`${layer} compiles when nothing is planted`, async () => {
    expect(await compile(layer, `${layer}-clean`.replaceAll('/', '-'), null)).toBe('')
  })
}

test('a card that reads the column it asked for compiles', async () => {
  expect(await compile('src/domain', 'honest-card', card('distance'))).toBe('')
})
