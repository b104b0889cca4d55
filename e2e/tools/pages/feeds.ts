import type { Page } from './content.ts'
import { escaped } from './escaped.ts'

const newestFirst = (pages: readonly Page[]): readonly Page[] =>
  pages.filter(({ published }) => published !== null).toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.path.localeCompare(b.path))

/** RSS 2.0 over the English posts. */
export const feedOf = (pages: readonly Page[], origin: string): string => {
  const posts = newestFirst(pages).filter(({ lang }) => lang === 'en')
  const item = ({ path, title, description, published }: Page): string =>
    `<item><title>${escaped(title)}</title><link>${origin}${path}</link><guid isPermaLink="true">${origin}${path}</guid><pubDate>${new Date(`${published}T00:00:00Z`).toUTCString()}</pubDate><description>${escaped(description)}</description></item>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>RunMirror</title>
<link>${origin}/blog/</link>
<atom:link href="${origin}/blog/feed.xml" rel="self" type="application/rss+xml"/>
<description>How years of runs become true sentences.</description>
<language>en</language>
${posts.map(item).join('\n')}
</channel>
</rss>
`
}

/** The landing, and every page, with its other languages. */
export const sitemapOf = (pages: readonly Page[], origin: string): string => {
  const url = ({ path, published, alternates }: Pick<Page, 'path' | 'published' | 'alternates'>): string =>
    `<url><loc>${origin}${path}</loc>${published === null ? '' : `<lastmod>${published}</lastmod>`}${alternates.map((one) => `<xhtml:link rel="alternate" hreflang="${one.lang}" href="${origin}${one.path}"/>`).join('')}</url>`
  const shown = pages.filter(({ hidden }) => !hidden)
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${[{ path: '/', published: null, alternates: [] }, ...shown].map(url).join('\n')}
</urlset>
`
}

export const robotsOf = (origin: string | null): string => `User-agent: *\nAllow: /\n${origin === null ? '' : `\nSitemap: ${origin}/sitemap.xml\n`}`
