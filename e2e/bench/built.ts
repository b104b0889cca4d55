import { mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { root } from '../tools/run.ts'

/**
 * A module of the sources, built as for production and loaded into this Node. A module runner would look every imported name up at each use,
 * which a loop over millions of points is mostly spent on.
 */
export const loadBuilt = async <T>(path: string): Promise<T> => {
  const cache = join(root, 'node_modules/.cache/runmirror')
  mkdirSync(cache, { recursive: true })
  // beside the packages, so that what is not built in is found
  const outDir = await mkdtemp(join(cache, 'bench-'))
  try {
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      define: { __BUILD__: JSON.stringify('bench') },
      build: {
        ssr: path,
        outDir,
        emptyOutDir: true,
        target: 'node24',
        rollupOptions: { output: { entryFileNames: 'built.js' }, checks: { pluginTimings: false } },
      },
    })
    const module: T = await import(pathToFileURL(join(outDir, 'built.js')).href)
    return module
  } catch (error) {
    throw new Error(`${basename(path)} could not be built`, { cause: error })
  } finally {
    await rm(outDir, { recursive: true, force: true })
  }
}
