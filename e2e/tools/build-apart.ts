import { createBuilder, loadConfigFromFile, mergeConfig } from 'vite'
import type { PluginOption } from 'vite'
import { root } from './run.ts'

/**
 * A build of its own settings beside that in `dist`: `node e2e/tools/build-apart.ts <folder>`, told what it is built for by its environment. It leaves no word of where
 * its functions lie, because whoever serves or deploys next would take them for those of `dist`.
 */
const [outDir] = process.argv.slice(2)
if (outDir === undefined) throw new Error('Where to build to is missing.')

const wordOfFunctions = 'vite-plugin-cloudflare:output-config'
const env = { command: 'build', mode: 'production' } as const
const loaded = await loadConfigFromFile(env, undefined, root, 'warn')
if (loaded === null) throw new Error('There is no configuration of the build.')

const flat = async (option: PluginOption | Promise<PluginOption>): Promise<readonly PluginOption[]> => {
  const told = await option
  return Array.isArray(told) ? (await Promise.all(told.map(flat))).flat() : [told]
}
const plugins = await flat(loaded.config.plugins)
const isWord = (plugin: PluginOption): boolean => typeof plugin === 'object' && plugin !== null && 'name' in plugin && plugin.name === wordOfFunctions
if (plugins.filter(isWord).length !== 1) throw new Error(`${wordOfFunctions} is not there as expected: read the plugin and change build-apart.`)
const kept = plugins.map((plugin) => (isWord(plugin) ? Object.assign({}, plugin, { writeBundle: undefined }) : plugin))

const config = mergeConfig({ ...loaded.config, plugins: kept }, { root, configFile: false, logLevel: 'warn', build: { outDir, emptyOutDir: true } })
await (await createBuilder(config)).buildApp()
