import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/**
 * A layer imports from itself and from the layers its `tsconfig.json` names, and from no other. The compiler follows references of references
 * (TypeScript has no setting against it), so `ui` would reach through `state` into `client`; this rule of oxlint reads the same references and does not.
 */
interface Layer {
  readonly folder: string
  readonly neighbours: ReadonlySet<string>
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

const readLayer = (folder: string): Layer => {
  const project: unknown = JSON.parse(readFileSync(join(folder, 'tsconfig.json'), 'utf8'))
  const references: unknown = isRecord(project) ? project['references'] : undefined
  const paths = Array.isArray(references) ? references.flatMap((one: unknown) => (isRecord(one) && typeof one['path'] === 'string' ? [one['path']] : [])) : []
  return { folder, neighbours: new Set(paths.map((path) => resolve(folder, path))) }
}

const layers = new Map<string, Layer | null>()

/** The nearest folder that is a project of its own; null above all of them. */
const layerOf = (folder: string): Layer | null => {
  const known = layers.get(folder)
  if (known !== undefined) return known
  const found = existsSync(join(folder, 'tsconfig.json')) ? readLayer(folder) : folder === dirname(folder) ? null : layerOf(dirname(folder))
  layers.set(folder, found)
  return found
}

/** Tests know several layers, and an address (`?worker&url`) is not what stands there. */
const isFree = (file: string, from: string): boolean => /\.(test|claims|e2e)\.tsx?$/.test(file) || !from.startsWith('.') || from.endsWith('url')

const refusalOf = (file: string, from: string): string | null => {
  if (isFree(file, from)) return null
  const own = layerOf(dirname(file))
  const other = layerOf(dirname(resolve(dirname(file), from)))
  if (own === null || other === null || own.folder === other.folder || own.neighbours.has(other.folder)) return null
  return `'${from}' is no neighbour: the references of ${join(own.folder, 'tsconfig.json')} name the layers this one may import.`
}

interface Context {
  readonly filename: string
  readonly report: (found: { readonly node: unknown; readonly message: string }) => void
}

interface Import {
  readonly source: { readonly value?: unknown } | null
}

const neighbours = {
  create: ({ filename, report }: Context) => {
    const check = (node: Import): void => {
      const from = node.source?.value
      const message = typeof from === 'string' ? refusalOf(filename, from) : null
      if (message !== null) report({ node, message })
    }
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check, TSImportType: check }
  },
}

// oxlint-disable-next-line import/no-default-export -- oxlint looks for its plugins there
export default { meta: { name: 'layers' }, rules: { neighbours } }
