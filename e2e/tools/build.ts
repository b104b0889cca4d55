import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildId } from './build-id.ts'
import { root, run } from './run.ts'

const built = (): string | undefined => {
  const path = join(root, 'dist/client/build.json')
  if (!existsSync(path)) return undefined
  const told: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return typeof told === 'object' && told !== null && 'build' in told && typeof told.build === 'string' ? told.build : undefined
}

/** Builds unless what stands in `dist` was made from these very sources. */
export const buildIfStale = async (): Promise<void> => {
  if (built() === buildId(root)) return
  const code = await run('vite', ['build', '--logLevel', 'warn'])
  if (code !== 0) process.exit(code)
}
