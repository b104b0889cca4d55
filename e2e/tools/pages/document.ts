import type { Asked } from '../../../functions/settings.ts'
import { chromes, languageNames } from '../../../src/content/chrome.ts'
import type { Page } from './content.ts'
import { escaped } from './escaped.ts'

/** What the build knows of the files that a page needs. */
export interface Site {
  /** Where the pages are published, `https://runmirror.example`; null where the build was not told. */
  readonly origin: string | null
  /** Origins that the app may call beside its own. */
  readonly asked: Asked
  readonly styles: string
  /** Faces that stand above the fold. */
  readonly fonts: readonly string[]
}

export const pictureSize = { width: 1200, height: 630 } as const
const brand = 'RunMirror'
const locales = { en: 'en_GB', de: 'de_DE', es: 'es_ES', fr: 'fr_FR', nl: 'nl_NL', 'pt-BR': 'pt_BR' } as const

const dateIn = (lang: string, day: string): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

/** What a feed reader, a search engine and a messenger read. All of it needs whole addresses: without an origin there is none. */
export const metaOf = (page: Pick<Page, 'path' | 'lang' | 'title' | 'description' | 'published' | 'alternates' | 'picture'>, origin: string | null): string => {
  if (origin === null) return ''
  const { path, lang, title, description, published, alternates, picture } = page
  const image = `${origin}/pictures/${picture}.jpg`
  const lines = [
    `<link rel="canonical" href="${origin}${path}">`,
    ...alternates.map((one) => `<link rel="alternate" hreflang="${one.lang}" href="${origin}${one.path}">`),
    ...alternates.filter((one) => one.lang === 'en').map((one) => `<link rel="alternate" hreflang="x-default" href="${origin}${one.path}">`),
    `<link rel="alternate" type="application/rss+xml" title="${brand}" href="${origin}/blog/feed.xml">`,
    `<meta property="og:type" content="${published === null ? 'website' : 'article'}">`,
    `<meta property="og:site_name" content="${brand}">`,
    `<meta property="og:title" content="${escaped(title)}">`,
    `<meta property="og:description" content="${escaped(description)}">`,
    `<meta property="og:url" content="${origin}${path}">`,
    `<meta property="og:locale" content="${locales[lang]}">`,
    `<meta property="og:image" content="${image}">`,
    `<meta property="og:image:width" content="${pictureSize.width}">`,
    `<meta property="og:image:height" content="${pictureSize.height}">`,
    `<meta property="og:image:alt" content="${escaped(title)}">`,
    ...(published === null ? [] : [`<meta property="article:published_time" content="${published}">`]),
    '<meta name="twitter:card" content="summary_large_image">',
    `<meta name="twitter:title" content="${escaped(title)}">`,
    `<meta name="twitter:description" content="${escaped(description)}">`,
    `<meta name="twitter:image" content="${image}">`,
  ]
  return lines.join('\n')
}

/** A page as one document: no script, no style of its own, nothing from anywhere else. */
export const documentOf = (page: Page, { origin, styles, fonts }: Site): string => {
  const { path, lang, title, description, published, alternates, html, hidden } = page
  const words = chromes[lang]
  const section = path.split('/')[1] ?? ''
  const link = (name: keyof typeof words.sections): string => {
    const here = section === name ? (path === `/${name}/` ? ' aria-current="page"' : ' aria-current="true"') : ''
    const english = lang === 'en' ? '' : ' hreflang="en"'
    return `<a class="link" href="/${name}/"${english}${here}>${escaped(words.sections[name])}</a>`
  }
  const others = alternates.filter((one) => one.lang !== lang)
  const inOthers = others.map((one) => `<a class="link" href="${one.path}" lang="${one.lang}" hreflang="${one.lang}">${languageNames[one.lang]}</a>`).join('')
  return `<!doctype html>
<html lang="${lang}" data-light="day" data-dark="night">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${escaped(title)} · ${brand}</title>
<meta name="description" content="${escaped(description)}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#c1d9e6" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#0c1322" media="(prefers-color-scheme: dark)">
${hidden ? '<meta name="robots" content="noindex">' : metaOf(page, origin)}
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="/apple-touch-icon.png">
${fonts.map((font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`).join('\n')}
<link rel="stylesheet" href="${styles}">
</head>
<body>
<a class="skip" href="#main">${escaped(words.skip)}</a>
<header class="masthead"><a class="caps" href="/">${brand}</a><nav aria-label="${escaped(words.nav)}">${(['method', 'privacy', 'help', 'blog'] as const).map(link).join('')}</nav></header>
<main id="main">
<article>
<header>
<h1 class="line">${escaped(title)}</h1>
${published === null ? '' : `<p class="soft"><time datetime="${published}">${dateIn(lang, published)}</time></p>\n`}${others.length === 0 ? '' : `<nav class="ways" aria-label="${escaped(words.otherLanguages)}">${inOthers}</nav>\n`}</header>
<div class="prose">
${html}</div>
</article>
</main>
<footer class="foot"><nav aria-label="${brand}"><a class="link" href="/">${escaped(words.mirror)}</a><a class="link" href="/sample">${escaped(words.sample)}</a>${origin === null ? '' : `<a class="link" href="/blog/feed.xml">${words.subscribe}</a>`}</nav></footer>
</body>
</html>
`
}
