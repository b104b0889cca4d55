import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { counts, figures } from '../src/content/figures'
import { requests } from '../src/content/requests'
import { isDocument, isOwnAddress, offlineDocument } from '../src/contract/addresses'
import { cards } from '../src/domain/cards/index'
import { exportLanguageOf, exportLanguages, menuSteps, stravaMenus } from '../src/words/asking-strava'
import { readPages } from './tools/pages/content'
import { filesOf } from './tools/pages/site'

const root = join(import.meta.dirname, '..')
const origin = 'https://runmirror.example'
const site = { origin, asked: { weather: ['https://weather.example'], strava: ['https://strava.example'] }, styles: '/assets/pages.css', fonts: [] }
const files = filesOf(root, site)
const pages = readPages(root, site.asked)
const documents = [...files].filter(([, [type]]) => type === 'text/html').map(([path, [, text]]) => [path, text] as const)

/** The Markdown that a page is made of. */
const fileOf = (path: string): string => {
  const parts = path.split('/').filter((part) => part !== '')
  const language = exportLanguages.find((one) => one !== 'en' && one.toLowerCase() === parts.at(-1))
  const name = (language === undefined ? parts : parts.slice(0, -1)).join('/')
  const file = `${name}${language === undefined ? '' : `.${language}`}.md`
  return existsSync(join(root, 'src/content', file)) ? file : `${name}/index.md`
}

const all = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, found]) => found ?? '')

test('the pages that there are to be are there', () => {
  const paths = documents.map(([path]) => path)
  const posts = ['how-to-get-your-strava-export', 'why-the-mirror-says-how-sure-it-is', 'the-utc-trap'].map((slug) => `/blog/${slug}/`)
  const translated = exportLanguages.filter((language) => language !== 'en').map((language) => `/blog/how-to-get-your-strava-export/${language.toLowerCase()}/`)
  expect(paths).toEqual(
    expect.arrayContaining(['/method/', '/privacy/', '/blog/', '/help/', '/help/export/', '/help/install/', '/help/storage/', ...posts, ...translated]),
  )
  expect(paths.filter((path) => !isDocument(path))).toEqual([])
  expect(pages.filter(({ hidden }) => hidden).map(({ path }) => path)).toEqual([offlineDocument])
})

test.each(documents)('%s is a whole document, says in which language and what it is about, and brings no script and no style of its own', (path, text) => {
  expect(all(text, /<html lang="([^"]+)"/g)).toHaveLength(1)
  expect(all(text, /<h1[^>]*>([^<]+)/g)).toHaveLength(1)
  const [title = ''] = all(text, /<title>([^<]+)<\/title>/g)
  const [description = ''] = all(text, /<meta name="description" content="([^"]+)">/g)
  expect([title.endsWith(' · RunMirror'), title.length < 90, description.length > 20, description.length < 200]).toEqual([true, true, true, true])
  expect(text).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|javascript:|\{\{/)
  const ids = all(text, /\sid="([^"]+)"/g)
  expect(new Set(ids).size).toBe(ids.length)
  // A heading steps down by one at a time.
  const levels = all(text, /<h([1-6])/g).map(Number)
  expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
  expect(path === offlineDocument ? text.includes('noindex') : text.includes(`<link rel="canonical" href="${origin}${path}">`)).toBe(true)
})

test('no two pages of a language share a title', () => {
  const titles = pages.map(({ lang, title }) => `${lang} ${title}`)
  expect(new Set(titles).size).toBe(titles.length)
})

test.each(documents)('every link on %s leads somewhere, to the very heading it names', (path, text) => {
  const targets = new Map(documents)
  const broken = all(text, /\shref="([^"]+)"/g).filter((href) => {
    const { origin: to, pathname, hash } = new URL(href.replaceAll('&amp;', '&'), `${origin}${path}`)
    if (to !== origin) return !to.startsWith('https://')
    if (pathname.startsWith('/assets/')) return false
    const target = pathname === path ? text : targets.get(pathname)
    if (target !== undefined) return hash !== '' && !target.includes(`id="${decodeURIComponent(hash.slice(1))}"`)
    return !(isOwnAddress(pathname) || files.has(pathname) || existsSync(join(root, 'public', pathname)))
  })
  expect(broken).toEqual([])
})

test('the languages of a page name each other, and the address for everybody else', () => {
  for (const { path, alternates } of pages.filter(({ alternates }) => alternates.length > 0)) {
    const text = files.get(path)?.[1] ?? ''
    expect(alternates.map(({ lang }) => lang)).toEqual(exportLanguages)
    for (const { lang, path: other } of alternates) expect(text).toContain(`<link rel="alternate" hreflang="${lang}" href="${origin}${other}">`)
    expect(text).toContain(`hreflang="x-default" href="${origin}${alternates[0]?.path ?? ''}"`)
  }
})

test('every page has a picture for messengers, light enough to be fetched', () => {
  const weights = [...new Set(['mirror', ...pages.map(({ picture }) => picture)])].map((picture) => {
    const bytes = readFileSync(join(root, 'public/pictures', `${picture}.jpg`))
    return [picture, bytes.length < 150_000, bytes.subarray(0, 3).toString('hex')]
  })
  expect(weights.filter(([, light, magic]) => light !== true || magic !== 'ffd8ff')).toEqual([])
})

/** Well-formed, or it throws; answers the text of every element of a name. */
const elements = (xml: string, name: string): readonly string[] => {
  const found: string[] = []
  let depth = 0
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', (tag) => {
    if (tag.local !== name || depth > 0) return
    depth = 1
    found.push('')
  })
  parser.on('text', (text) => {
    if (depth > 0) found[found.length - 1] += text
  })
  parser.on('closetag', (tag) => {
    if (tag.local === name) depth = 0
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return found
}

test('the feed is RSS, with the three posts under whole addresses, the newest first', () => {
  const [type, xml] = files.get('/blog/feed.xml') ?? ['', '']
  expect([type, xml.includes('<rss version="2.0"')]).toEqual(['application/rss+xml', true])
  const links = elements(xml, 'link').filter((link) => link !== '')
  expect(links.filter((link) => !files.has(link.replace(origin, '')))).toEqual([])
  expect(links).toHaveLength(4)
  expect(elements(xml, 'guid')).toEqual(links.slice(1))
  const dates = elements(xml, 'pubDate').map((date) => Date.parse(date))
  expect([dates.every((date) => Number.isFinite(date)), dates]).toEqual([true, dates.toSorted((a, b) => b - a)])
})

test('the map of the site names every page once, and none that is not there', () => {
  const locations = elements(files.get('/sitemap.xml')?.[1] ?? '', 'loc')
  expect(locations.toSorted()).toEqual([`${origin}/`, ...pages.filter(({ hidden }) => !hidden).map(({ path }) => `${origin}${path}`)].toSorted())
  expect(files.get('/robots.txt')?.[1]).toContain(`Sitemap: ${origin}/sitemap.xml`)
})

test('a build that was not told where it is published makes nothing that needs to know', () => {
  const here = filesOf(root, { ...site, origin: null })
  expect([here.has('/blog/feed.xml'), here.has('/sitemap.xml'), here.get('/robots.txt')?.[1].includes('Sitemap')]).toEqual([false, false, false])
  expect([...here].filter(([, [, text]]) => /canonical|og:|twitter:|feed\.xml/.test(text)).map(([path]) => path)).toEqual([])
})

test('no figure of the method was typed by hand, and none that is kept for the pages goes unread', () => {
  const method = readFileSync(join(root, 'src/content/method.md'), 'utf8')
  expect(method.replaceAll(/\{\{[^}]+\}\}/g, '').match(/\d+/g)).toBeNull()
  const texts = pages.map(({ path }) => readFileSync(join(root, 'src/content', fileOf(path)), 'utf8')).join('\n')
  expect([...Object.keys(figures), ...Object.keys(counts)].filter((name) => !texts.includes(`{{${name}}}`))).toEqual([])
})

test('every card has its part on the page about the method, by its name and its kind, and no other card has', () => {
  const html = pages.find(({ path }) => path === '/method/')?.html ?? ''
  const [, list = ''] = html.split('id="the-fifteen-cards"')
  const [section = ''] = list.split('id="the-portrait"')
  const parts = [...section.matchAll(/<h3 id="([^"]+)">[^<]*<\/h3>\s*<p><em>[^<]+\?<\/em> ([A-Z][a-z ]*)/g)].map(([, id = '', kind = '']) => ({ id, kind }))
  const kinds = { count: 'Counted', share: 'A share', tested: 'Tested', guess: 'A guess' }
  expect(parts.map(({ id, kind }) => `${cards.find((card) => id === card.id || id.startsWith(`${card.id}-`))?.id} ${kind}`)).toEqual(
    cards.toSorted((a, b) => a.place - b.place).map((card) => `${card.id} ${kinds[card.kind]}`),
  )
})

test('the pages keep to the voice: no praise, no shouting, none of the words that this mirror does without', () => {
  const shouting = pages.flatMap(({ path, lang, html }) => {
    const text = html.replaceAll(/<[^>]+>/g, ' ')
    return lang === 'en' ? (text.match(/\b(?:insights?|AI|scores?|amazing|awesome|journey)\b|!/gi) ?? []).map((word) => `${path}: ${word}`) : []
  })
  expect(shouting).toEqual([])
})

test('each request has a place of its own on the page about privacy', () => {
  const [, text = ''] = files.get('/privacy/') ?? []
  expect(all(text, /data-request="([^"]+)"/g)).toEqual(requests.map(({ id }) => id))
  expect(text).toContain('weather.example')
  expect(text).toContain('strava.example')
  const asksNobody = filesOf(root, { ...site, asked: { weather: [], strava: [] } }).get('/privacy/')?.[1] ?? ''
  expect(asksNobody).toContain('this deployment names no weather host')
  const toStrava = requests.filter(({ to }) => to === 'strava' || to === 'connecting').length
  expect([toStrava > 5, asksNobody.split('this deployment connects nobody with Strava').length - 1]).toEqual([true, toStrava])
})

test('Strava’s menus are told in each language as they were read, and where one was read nowhere the page says so', () => {
  const [, text = ''] = files.get('/help/export/') ?? []
  for (const language of exportLanguages) {
    const [, section = ''] = text.split(`<h3 id="${language}"`)
    for (const step of menuSteps) expect(section.split('<h3')[0]).toContain(`>${stravaMenus[language][step].says}</strong>`)
    const nowhere = menuSteps.filter((step) => stravaMenus[language][step].read === 'nowhere')
    expect(section.split('<h3')[0]?.split('English stands here').length).toBe(nowhere.length + 1)
  }
})

test.for([
  [['de-AT', 'en'], 'de'],
  [['pt-PT'], 'pt-BR'],
  [['it', 'fr-CA'], 'fr'],
  [['ja'], 'en'],
  [[], 'en'],
] as const)('a device that speaks %s is told the menus in %s', ([languages, told]) => {
  expect(exportLanguageOf(languages)).toBe(told)
})
