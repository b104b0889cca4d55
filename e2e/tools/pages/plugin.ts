import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { build, runnerImport } from 'vite'
import type { Plugin, Rolldown } from 'vite'
import type { Site } from './document.ts'
import type * as Made from './site.ts'

/** How the classes of a module's sheet are called: the landing stands in the page before any script could say. No two modules share a name. */
export const scopedName = (name: string, file: string): string => `${basename(file).replace(/\.module\.css.*$/, '')}-${name}`

interface Built {
  readonly fileName: string
  readonly source: string | Uint8Array
}

/** Something small built by itself, with the same settings and so under the same names as the page's own. */
const buildAlone = async (root: string, input: string): Promise<readonly Built[]> => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2024',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(root, input), output: input.endsWith('.ts') ? { format: 'iife' } : {} },
    },
  })
  return [built]
    .flat()
    .flatMap((output) => ('output' in output ? output.output : []))
    .map((file) => (file.type === 'chunk' ? { fileName: file.fileName, source: file.code } : { fileName: file.fileName, source: file.source }))
}

const textOf = (source: string | Uint8Array): string => (typeof source === 'string' ? source : new TextDecoder().decode(source))

/** The sheets, among the built ones, that tell how the classes of some markup look, and that the page does not link yet: they would come with a script, long after it. */
const sheetsOf = (body: string, html: string, bundle: Rolldown.OutputBundle): readonly string[] => {
  const classes = new Set([...body.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')).filter((name) => name.includes('-')))
  return Object.values(bundle)
    .flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') && !html.includes(file.fileName) ? [file] : []))
    .filter(({ source }) => [...classes].some((name) => textOf(source).includes(`.${name}`)))
    .map(({ fileName }) => `<link rel="stylesheet" crossorigin href="/${fileName}">`)
}

interface First {
  readonly fileName: string
  readonly source: string
}

/** The script that decides what is painted first: no module, so that the page waits for it. */
const buildFirst = async (root: string): Promise<First> => {
  const [script] = await buildAlone(root, 'src/first.ts')
  if (script === undefined) throw new Error('src/first.ts was not built.')
  const source = textOf(script.source)
  return { fileName: `assets/first-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.js`, source }
}

/** The pages and the landing are made of the app's own words, which the configuration of Vite cannot import by itself. */
const madeHere = async (root: string): Promise<typeof Made> =>
  (await runnerImport<typeof Made>(join(root, 'e2e/tools/pages/site.ts'), { configFile: false, root, logLevel: 'error' })).module

/** The pages that stand by themselves, and the landing in the page of the app, in front of its scripts. */
export const pages = (root: string, { origin, asked }: Pick<Site, 'origin' | 'asked'>): Plugin => {
  let first: Promise<First> | null = null
  let isBuild = true
  const theFirst = (): Promise<First> => (first ??= buildFirst(root))
  return {
    name: 'pages',
    configResolved: ({ command }) => void (isBuild = command === 'build'),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname
        const answer = async (): Promise<readonly [string, string] | undefined> => {
          const script = await theFirst()
          if (path === `/${script.fileName}`) return ['text/javascript', script.source]
          const { filesOf } = await madeHere(root)
          const all = filesOf(root, { origin, asked, styles: '/src/content/pages.css', fonts: [] })
          return all.get(path) ?? all.get(`${path}/`)
        }
        answer().then((found) => {
          if (found === undefined) return next()
          response.setHeader('Content-Type', `${found[0]}; charset=utf-8`)
          response.end(found[1])
        }, next)
      })
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const script = await theFirst()
        const asset = Object.values(bundle ?? {}).find((file) => file.type === 'asset' && file.names.includes('ring.svg'))
        if (isBuild && asset === undefined) this.error('the drawing of the landing is not among the built files')
        const ring = asset === undefined ? '/src/ui/landing/ring.svg' : `/${asset.fileName}`
        const made = await madeHere(root)
        const body = made.landingOf({ classOf: (sheet, name) => scopedName(name, sheet), ring })
        const sheets = sheetsOf(body, html, bundle ?? {}).join('\n    ')
        return html
          .replace('</head>', `  ${sheets}\n  </head>`)
          .replace('<title>', `<script src="/${script.fileName}"></script>\n    ${made.headOfLanding(origin)}\n    <title>`)
          .replace('<div id="landing"></div>', () => `<div id="landing">${body}</div>`)
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        if (this.environment.name !== 'client') return
        const script = await theFirst()
        this.emitFile({ type: 'asset', fileName: script.fileName, source: script.source })
        const built = await buildAlone(root, 'src/content/pages.css')
        const styles = built.find(({ fileName }) => fileName.endsWith('.css'))
        if (styles === undefined) return this.error('src/content/pages.css was not built')
        this.emitFile({ type: 'asset', fileName: styles.fileName, source: styles.source })
        const fonts = built.filter(({ fileName }) => fileName.endsWith('.woff2')).map(({ fileName }) => fileName)
        const strange = fonts.filter((fileName) => bundle[fileName] === undefined)
        if (strange.length > 0) return this.error(`the pages would load faces of their own: ${strange.join(', ')}`)
        const latin = fonts.filter((fileName) => /latin-(opsz-normal|wght-normal)/.test(fileName) && !fileName.includes('latin-ext'))
        const { filesOf } = await madeHere(root)
        for (const [path, [, text]] of filesOf(root, { origin, asked, styles: `/${styles.fileName}`, fonts: latin.map((fileName) => `/${fileName}`) }))
          this.emitFile({ type: 'asset', fileName: `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`, source: text })
      },
    },
  }
}
