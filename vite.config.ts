import { readFileSync } from 'node:fs'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import type { Plugin, PluginOption } from 'vite'
import solid from 'vite-plugin-solid'
import { defineConfig } from 'vitest/config'
import { buildId } from './e2e/tools/build-id.ts'
import { chromiumFlags, findChromium } from './e2e/tools/chromium.ts'
import { serviceWorker } from './e2e/tools/offline.ts'
import { pages, scopedName } from './e2e/tools/pages/plugin.ts'
import { headersFile } from './functions/headers.ts'
import { askedOf, hostsOf, readBuildSettings } from './functions/settings.ts'

const root = import.meta.dirname
const underTest = process.env['VITEST'] !== undefined
const build = underTest ? 'test' : buildId(root)

/** Tests are the same in whatever environment they run. */
const settings = readBuildSettings(underTest ? {} : process.env)
if (!settings.ok) throw new Error(settings.detail ?? settings.code)
const { gallery } = settings.value
const defined = {
  __BUILD__: JSON.stringify(build),
  __WEATHER__: JSON.stringify(settings.value.weather),
  __STRAVA__: JSON.stringify(settings.value.strava),
  __GALLERY__: JSON.stringify(gallery !== 'off'),
}

/** Vitest hands a `define` on to Node alone: neither to workerd nor to a worker in the browser. */
const buildName: Plugin = {
  name: 'build-name',
  transform: (code) => {
    const named = Object.entries(defined).filter(([name]) => code.includes(name))
    return named.length === 0 ? null : named.reduce((text, [name, value]) => text.replaceAll(name, value), code)
  },
}

/**
 * Solid clones its compiled templates from `innerHTML`, which Trusted Types refuse. They alone go through a policy that no other module can reach,
 * so any other write of markup still throws. The text replaced is that of solid-js 1.9; should a release change it, the build stops.
 */
const trustedTemplates = (): Plugin => {
  const sink = 't.innerHTML = html;'
  let seen = false
  return {
    name: 'trusted-templates',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform(code, id) {
      if (!/\/solid-js\/web\/dist\/(web|dev)\.js$/.test(id)) return null
      if (code.split(sink).length !== 2) this.error('solid-js/web no longer writes its templates as expected: read it and change trusted-templates')
      seen = true
      const policy = "const trusted = globalThis.trustedTypes?.createPolicy('solid', { createHTML: (html) => html }) ?? { createHTML: (html) => html };"
      return { code: `${code.replace(sink, 't.innerHTML = trusted.createHTML(html);')}\n${policy}\n`, map: null }
    },
    buildEnd(error) {
      if (error === undefined && !seen) this.error('the page was built without passing Solid through trusted-templates')
    },
  }
}

/**
 * A stylesheet of shared parts may be linked before the entry's, and whichever comes first would set the order of the layers: the parts would lose to the reset. So
 * each begins with the order as `theme.css` says it.
 */
const layerOrder = (): Plugin => {
  const [order] = /@layer [\w, ]+;/.exec(readFileSync(`${root}/src/ui/theme.css`, 'utf8')) ?? []
  if (order === undefined) throw new Error('theme.css no longer says in which order the layers come.')
  return {
    name: 'layer-order',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => {
        for (const asset of Object.values(bundle))
          if (asset.type === 'asset' && asset.fileName.endsWith('.css'))
            asset.source = `${order}${typeof asset.source === 'string' ? asset.source : new TextDecoder().decode(asset.source)}`
      },
    },
  }
}

/** What a deployment says about itself, and the headers its files are served with. */
const deployment = (): Plugin => ({
  name: 'deployment',
  apply: 'build',
  applyToEnvironment: (environment) => environment.name === 'client',
  generateBundle: {
    order: 'post',
    handler() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(hostsOf(settings.value)) })
      this.emitFile({ type: 'asset', fileName: 'build.json', source: `${JSON.stringify({ build })}\n` })
    },
  },
})

/** Where the page is served from its sources, the gallery is there without being asked for. */
const galleryOfSources: Plugin = {
  name: 'gallery-of-sources',
  apply: (_, { command, isPreview }) => command === 'serve' && isPreview !== true,
  config: () => ({ define: { __GALLERY__: 'true' } }),
}

// The local runtime would ask Cloudflare where this machine stands; nothing here needs to know.
process.env['CLOUDFLARE_CF_FETCH_ENABLED'] ??= 'false'
const wrangler = { configPath: 'functions/wrangler.jsonc' }

/** Not loaded for the tests, which have their own way into workerd. */
const served = async (): Promise<PluginOption[]> => {
  const standing = pages(root, { origin: settings.value.origin, asked: askedOf(settings.value) })
  const page = [standing, solid(), trustedTemplates(), layerOrder(), deployment(), serviceWorker(root, defined), galleryOfSources]
  // The functions of a build leave word of where they lie for whoever serves them next: one that is only looked at has none.
  if (gallery === 'alone') return page
  const { cloudflare } = await import('@cloudflare/vite-plugin')
  return [...page, cloudflare({ ...wrangler, inspectorPort: false })]
}

/** The studio is fetched while nobody waits for it: a link for each of two dozen scripts, all put in at once, would hold the page longer than one script asking for the next. */
const preloaded = (file: string, needed: readonly string[]): string[] =>
  needed.filter((name) => !/\/Studio-[^/]+\.js$/.test(file) || name.endsWith('.css') || name === file)

// oxlint-disable-next-line import/no-default-export -- Vite reads its configuration from there
export default defineConfig({
  // A copy: Vitest empties what it is given.
  define: { ...defined },
  plugins: underTest ? [] : [await served()],
  worker: { format: 'es', rolldownOptions: { checks: { pluginTimings: false } } },
  css: { modules: { generateScopedName: scopedName } },
  optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
  // Where the time of a build goes is nothing to be told on every one.
  build: {
    target: 'es2024',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: preloaded },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  test: {
    // One worker less than cores, as Vitest has it by itself, leaves half of a small machine idle.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [buildName],
        // Under Node, Solid would resolve to the build that renders to text once and follows no signal.
        resolve: {
          alias: [
            { find: /^solid-js$/, replacement: `${root}/node_modules/solid-js/dist/dev.js` },
            { find: /^solid-js\/(store|web)$/, replacement: `${root}/node_modules/solid-js/$1/dist/dev.js` },
          ],
        },
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'workers/**/*.test.ts', 'e2e/**/*.test.ts'],
          exclude: ['**/*.opfs.test.ts'],
          setupFiles: ['e2e/tools/speaking.ts'],
          server: { deps: { inline: [/solid-js|@solidjs/] } },
          testTimeout: 20_000,
        },
      },
      {
        plugins: [buildName, cloudflareTest({ wrangler })],
        test: { name: 'functions', include: ['functions/**/*.test.ts'] },
      },
      {
        plugins: [buildName],
        optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
        test: {
          name: 'opfs',
          include: ['workers/**/*.opfs.test.ts'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findChromium() ?? '', args: [...chromiumFlags] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
