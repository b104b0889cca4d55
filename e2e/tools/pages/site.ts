import { prerenderedLanding } from '../../../src/ui/landing/prerendered'
import type { Built } from '../../../src/ui/landing/prerendered'
import { landing } from '../../../src/words/en/screens/places'
import { readPages } from './content.ts'
import { documentOf, metaOf } from './document.ts'
import type { Site } from './document.ts'
import { feedOf, robotsOf, sitemapOf } from './feeds.ts'

/** The landing, as it stands in the page. */
export const landingOf = (built: Built): string => prerenderedLanding(built)

export const headOfLanding = (origin: string | null): string =>
  metaOf({ path: '/', lang: 'en', title: landing.line, description: landing.description, published: null, alternates: [], picture: 'mirror' }, origin)

/** Everything under an address of its own that is no file of the app: path → type and text. */
export const filesOf = (root: string, site: Site): ReadonlyMap<string, readonly [type: string, text: string]> => {
  const pages = readPages(root, site.asked)
  const files = new Map<string, readonly [type: string, text: string]>(pages.map((page) => [page.path, ['text/html', documentOf(page, site)]]))
  files.set('/robots.txt', ['text/plain', robotsOf(site.origin)])
  if (site.origin !== null) {
    files.set('/blog/feed.xml', ['application/rss+xml', feedOf(pages, site.origin)])
    files.set('/sitemap.xml', ['application/xml', sitemapOf(pages, site.origin)])
  }
  return files
}
