import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSettingNames } from '../../functions/settings.ts'

const inputs = ['index.html', 'package-lock.json', 'vite.config.ts', 'functions', 'public', 'src', 'workers', 'e2e/tools/offline.ts', 'e2e/tools/pages']
const isInput = (path: string): boolean => !/\.(test|claims)\.tsx?$|(^|\/)tsconfig[^/]*\.json$/.test(path)

const filesUnder = (path: string): readonly string[] => {
  try {
    return readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  } catch {
    return [path]
  }
}

/** Twelve hex digits over the names and bytes of everything the build reads, and its settings: no clock, no git, the same on every machine. */
export const buildId = (root: string): string => {
  const hash = createHash('sha256')
  const paths = inputs.flatMap((input) => filesUnder(join(root, input))).map((path) => path.slice(root.length + 1))
  for (const path of paths.filter(isInput).toSorted())
    hash.update(`${path}\0`).update(
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest(),
    )
  for (const name of buildSettingNames) if (process.env[name] !== undefined) hash.update(`${name}=${process.env[name]}\0`)
  return hash.digest('hex').slice(0, 12)
}
