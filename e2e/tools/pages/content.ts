import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Marked } from 'marked'
import type { Asked } from '../../../functions/settings.ts'
import { exportLanguages } from '../../../src/words/asking-strava.ts'
import type { ExportLanguage } from '../../../src/words/asking-strava.ts'
import { blockValues } from './blocks.ts'
import { escaped } from './escaped.ts'
import { figureValues } from './figures.ts'

export interface Page {
  /** Where it stands: `/method/`. */
  readonly path: string
  readonly lang: ExportLanguage
  readonly title: string
  readonly description: string
  /** Day of publication, `2026-11-29`; null for what is no post. */
  readonly published: string | null
  /** The same page in every language that it is in, its own included; empty where there is but one. */
  readonly alternates: readonly { readonly lang: ExportLanguage; readonly path: string }[]
  /** Name of its picture in `public/pictures`. */
  readonly picture: string
  /** Only served where there is no network: nobody is led there. */
  readonly hidden: boolean
  readonly html: string
}

const marked = new Marked({
  gfm: true,
  renderer: {
    heading({ tokens, depth, text }) {
      const id = text
        .toLowerCase()
        .normalize('NFKD')
        .replaceAll('’', '')
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-+|-+$/g, '')
      return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`
    },
    link({ href, tokens }) {
      const away = /^https?:/.test(href) ? ' rel="noreferrer"' : ''
      return `<a href="${escaped(href)}"${away}>${this.parser.parseInline(tokens)}</a>`
    },
  },
})

type Draft = Omit<Page, 'html' | 'alternates'> & { readonly markdown: string; readonly group: string }

const isLanguage = (tag: string): tag is ExportLanguage => exportLanguages.some((language) => language === tag)

/** `blog/how-to.de.md` is the page `/blog/how-to/de/`, beside `/blog/how-to/`. */
const draftOf = (root: string, file: string): Draft => {
  const text = readFileSync(join(root, 'src/content', file), 'utf8')
  const [, head = '', markdown = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  const told = new Map(head.split('\n').map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()] as const))
  const need = (name: string): string => {
    const value = told.get(name)
    if (value === undefined || value === '') throw new Error(`src/content/${file} does not say its ${name}.`)
    return value
  }
  const [, group = '', tag = 'en'] = /^(.+?)(?:\.([\w-]+))?\.md$/.exec(file) ?? []
  if (!isLanguage(tag)) throw new Error(`src/content/${file} is in a language that the pages do not know: ${tag}.`)
  const folder = group === 'index' ? '' : group.replace(/\/index$/, '')
  return {
    path: `/${folder}/${tag === 'en' ? '' : `${tag.toLowerCase()}/`}`,
    lang: tag,
    title: need('title'),
    description: need('description'),
    published: told.get('date') ?? null,
    picture: need('picture'),
    hidden: told.get('hidden') === 'yes',
    markdown,
    group,
  }
}

/** A number and its unit stay on one line. */
const unbroken = (text: string): string => text.replaceAll(/(\d) (?=(?:km|m|mm|MB|m\/s)\b|%|°C)/g, '$1\u00a0')

/** Every page there is, made anew from the Markdown and from the sources whose numbers it tells. `asked`: whom this build may call beside its own origin. */
export const readPages = (root: string, asked: Asked): readonly Page[] => {
  const files = readdirSync(join(root, 'src/content'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
  const drafts = files.toSorted().map((file) => draftOf(root, file.replaceAll('\\', '/')))
  const pages = drafts.map((draft) => {
    const { path, lang, title, description, published, picture, hidden } = draft
    const together = drafts.filter(({ group }) => group === draft.group)
    const inOrder = exportLanguages.flatMap((language) => together.filter(({ lang }) => lang === language))
    const alternates = inOrder.length === 1 ? [] : inOrder.map(({ lang, path }) => ({ lang, path }))
    return { path, lang, title, description, published, picture, hidden, alternates, html: '' }
  })
  const values = new Map(Object.entries({ ...figureValues(root), ...blockValues(pages, asked) }))
  return pages.map((page, at) => {
    const { markdown = '' } = drafts[at] ?? {}
    const filled = markdown.replaceAll(/\{\{([^}]+)\}\}/g, (_, name: string) => {
      const value = values.get(name.trim())
      if (value === undefined) throw new Error(`${page.path} names "${name}", which nothing says.`)
      return value
    })
    return { ...page, html: marked.parse(unbroken(filled), { async: false }) }
  })
}
