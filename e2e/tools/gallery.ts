import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { preview } from 'vite'
import { pageHeaders } from '../../functions/headers.ts'
import { buildId } from './build-id.ts'
import { root, run } from './run.ts'

const folder = '.cache/gallery'
export const galleryFiles = join(root, folder)

/** What the build is made with: the gallery, nothing of the functions, no weather and no Strava. */
const settings = { GALLERY: 'alone', OPEN_METEO: 'off', STRAVA_CLIENT_ID: '' } as const

const built = (): string | undefined => {
  const path = join(galleryFiles, 'build.json')
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** Longer than any build takes: whoever holds the lock for so long was killed. */
const abandoned = 120_000
/** One builds, and who asks meanwhile waits for that. */
const oneAtATime = async (build: () => Promise<void>): Promise<void> => {
  const lock = join(root, '.cache/gallery.lock')
  mkdirSync(join(root, '.cache'), { recursive: true })
  const take = (): boolean => {
    try {
      mkdirSync(lock)
      return true
    } catch {
      return false
    }
  }
  while (!take()) {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs
    if (since !== undefined && Date.now() - since > abandoned) rmSync(lock, { recursive: true, force: true })
    await sleep(100)
  }
  try {
    await build()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/** Builds the page with the gallery in a folder of its own, unless it stands there, and serves it under the headers of production. */
export const serveGallery = async (): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> => {
  const before = Object.keys(settings).map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, settings)
  const id = buildId(root)
  for (const [name, value] of before)
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  await oneAtATime(async () => {
    if (built() === `${JSON.stringify({ build: id })}\n`) return
    const code = await run('vite', ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'], settings)
    if (code !== 0) throw new Error('The gallery could not be built.')
  })
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { port: 0, headers: { ...pageHeaders } },
  })
  const address = server.httpServer.address()
  if (typeof address !== 'object' || address === null) throw new Error('No address.')
  return { origin: `http://localhost:${address.port}`, close: () => server.close() }
}
