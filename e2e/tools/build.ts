import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBuildSettings } from '../../functions/settings.ts'
import type { BuildSettings } from '../../functions/settings.ts'
import { buildId } from './build-id.ts'
import { root, run } from './run.ts'

const built = (): string | undefined => {
  const path = join(root, 'dist/client/build.json')
  if (!existsSync(path)) return undefined
  const told: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return typeof told === 'object' && told !== null && 'build' in told && typeof told.build === 'string' ? told.build : undefined
}

/**
 * Served from this machine, for nobody's money, the page may ask the free weather service once its runner says so: nothing is sent before. Whoever sells support, or has
 * chosen otherwise, decides for themselves; a build to be deployed is told by its own environment alone.
 */
const settleHere = (): void => {
  process.env['OPEN_METEO'] ??= (process.env['STRIPE_SECRET_KEY'] ?? '') === '' ? 'free' : 'off'
  // Whatever the port: feed and map of the site are there to be looked at, and a build for each port would differ in nothing else.
  process.env['SITE_ORIGIN'] ??= 'http://localhost:4173'
}

/** Of the build that is served here. */
export const servedSettings = (): BuildSettings => {
  settleHere()
  const settings = readBuildSettings(process.env)
  if (!settings.ok) throw new Error(settings.detail ?? settings.code)
  return settings.value
}

/** Builds unless what stands in `dist` was made from these very sources. */
export const buildIfStale = async (): Promise<void> => {
  settleHere()
  if (built() === buildId(root)) return
  const code = await run('vite', ['build', '--logLevel', 'warn'])
  if (code !== 0) process.exit(code)
}
