import { stravaExportPage, stravaMenus } from '../../words/asking-strava'
import { about, askingStrava, installHelp } from '../../words/en/screens/about'
import { install } from '../../words/en/screens/install'
import { frame, landing } from '../../words/en/screens/places'
import { ringPaths, ringSize } from './ring'

/** What the build knows of the page's parts: how a class of a module's sheet is called, and where the ring's drawing lies. */
export interface Built {
  readonly classOf: (sheet: 'about' | 'asking-strava' | 'install' | 'landing' | 'parts', name: string) => string
  readonly ring: string
}

const text = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const links = (all: readonly { readonly href: string; readonly says: string; readonly rel: string }[]): string =>
  all.map(({ href, says, rel }) => `<a class="link" href="${href}" rel="${rel}">${text(says)}</a>`).join('')

/** The landing as markup: read before a script has come, and without one. A browser test holds it to the live one, `Landing.tsx`, element by element. */
export const prerenderedLanding = ({ classOf, ring }: Built): string => {
  const own = (name: string): string => classOf('landing', name)
  const first = `${classOf('install', 'install')} ${classOf('install', 'first')}`
  return `<main><div class="${classOf('parts', 'masthead')}"><p class="caps">${frame.brand}</p><span class="${own('account')}">${text(landing.account)}</span><span class="${own('accountShort')}">${text(landing.accountShort)}</span></div><div class="${own('landing')}">
<h1 class="line ${own('line')}" tabindex="-1">${text(landing.line)}</h1>
<section class="${first}" data-prerendered="install" aria-labelledby="install"><h2 class="claim" id="install">${text(install.firstTitle)}</h2><p>${text(install.firstWhy)}</p><p>${text(install.firstHow)}</p><p>${text(install.moves)}</p>${links([{ ...installHelp, rel: 'external' }])}<button class="link" type="button">${text(install.firstNo)}</button></section>
<div class="${own('ring')}"><svg class="${own('rings')}" viewBox="0 0 ${ringSize} ${ringSize}" role="img" aria-label="${text(landing.ringSays)}">${ringPaths.map((path) => `<use class="${own(path)}" href="${ring}#${path}"></use>`).join('')}</svg><label class="${own('drop')}"><input class="unseen" type="file" multiple><span><span class="${own('forMouse')}">${text(landing.dropWide)}</span><span class="${own('forThumb')}">${text(landing.dropPhone)}</span></span><span class="link"><span class="${own('forMouse')}">${text(landing.orChoose)}</span><span class="${own('forThumb')}">${text(landing.choose)}</span></span></label></div>
<form class="${own('sample')}" action="/sample"><button class="button">${text(landing.sample)}</button></form>
<div class="${own('how')}"><section aria-labelledby="how"><h2 class="caps" id="how">${text(askingStrava.title)}</h2><ol class="${classOf('asking-strava', 'steps')}" role="list">${askingStrava
    .steps(stravaMenus.en)
    .map((step) => `<li>${text(step)}</li>`)
    .join('')}</ol><p class="${classOf('asking-strava', 'more')}">${links([
    { href: stravaExportPage, says: askingStrava.open, rel: 'external noreferrer' },
    { href: '/help/export/#en', says: askingStrava.more, rel: 'external' },
  ])}</p></section></div>
<p class="${own('foot')}">${text(landing.ring)}</p>
<div class="${own('about')}"><nav class="${classOf('about', 'about')}" aria-label="${text(about.title)}">${links(about.pages.map((page) => ({ ...page, rel: 'external' })))}</nav></div>
</div></main>`
}
