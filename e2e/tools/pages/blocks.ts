import type { Asked } from '../../../functions/settings.ts'
import { chromes, languageNames } from '../../../src/content/chrome.ts'
import { requests } from '../../../src/content/requests.ts'
import type { ListedRequest } from '../../../src/content/requests.ts'
import { exportLanguages, menuSteps, stravaExportPage, stravaMenus } from '../../../src/words/asking-strava.ts'
import type { ExportLanguage } from '../../../src/words/asking-strava.ts'
import type { Page } from './content.ts'
import { escaped } from './escaped.ts'

const namesOf = (origins: readonly string[]): string => origins.map((origin) => new URL(origin).host).join(' and ')

const recipients = ({ weather, strava }: Asked): Readonly<Record<ListedRequest['to'], string>> => ({
  own: 'The address you opened RunMirror at',
  weather: weather.length === 0 ? 'Nobody: this deployment names no weather host, and this is never sent' : namesOf(weather),
  strava: strava.length === 0 ? 'Nobody: this deployment connects nobody with Strava, and this is never sent' : namesOf(strava),
  connecting: strava.length === 0 ? 'Nobody: this deployment connects nobody with Strava, and this is never sent' : 'The address you opened RunMirror at',
  push: 'The push service of your browser’s maker, which the browser has chosen; where the deployment has no keys for pushes, this is never sent',
  names: 'The host for names of places that this deployment names, a Nominatim; if it names none, this is never sent',
})

const requestBlock = ({ id, title, to, when, carries, never }: ListedRequest, asked: Asked): string => {
  const facts = [
    ['To whom', recipients(asked)[to]],
    ['When', when],
    ['With what', carries],
    ['Never', never],
  ] as const
  return `<h3 id="${id}">${escaped(title)}</h3>\n<dl class="facts" data-request="${id}">\n${facts.map(([name, says]) => `<dt>${name}</dt><dd>${escaped(says)}</dd>`).join('\n')}\n</dl>`
}

const readWhere = {
  strava: 'read in Strava’s own help in that language',
  guides: 'read in several guides by others',
  nowhere: 'not found in that language: English stands here',
} as const
const stepNames = { settings: 'First', account: 'Then', download: 'Under', start: 'The button', request: 'On that page, under 2' } as const

const menuBlock = (language: ExportLanguage): string => {
  const rows = menuSteps.map((step) => {
    const { says, read } = stravaMenus[language][step]
    const spoken = read === 'nowhere' ? 'en' : language
    return `<dt>${stepNames[step]}</dt><dd><strong lang="${spoken}">${escaped(says)}</strong> <span class="soft">${readWhere[read]}</span></dd>`
  })
  return `<h3 id="${language}" lang="${language}">${languageNames[language]}</h3>\n<dl class="facts">\n${rows.join('\n')}\n</dl>`
}

/** Words of a menu within a sentence of a post, each as it stands on Strava: `{{menu.de.account}}`. */
const menuWords = Object.fromEntries(
  exportLanguages.flatMap((language) =>
    menuSteps.map((step) => [`menu.${language}.${step}`, `<strong>${escaped(stravaMenus[language][step].says)}</strong>`] as const),
  ),
)

/** The newest first; those in other languages under the English one. */
const postList = (pages: readonly Page[]): string => {
  const posts = pages
    .filter(({ published, lang }) => published !== null && lang === 'en')
    .toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
  const item = ({ path, title, description, alternates }: Page): string => {
    const others = alternates
      .filter(({ lang }) => lang !== 'en')
      .map(({ lang, path }) => `<a class="link" href="${path}" lang="${lang}" hreflang="${lang}">${languageNames[lang]}</a>`)
    const inOthers = others.length === 0 ? '' : `<nav class="ways" aria-label="${chromes.en.otherLanguages}: ${escaped(title)}">${others.join('')}</nav>`
    return `<li><h2><a href="${path}">${escaped(title)}</a></h2><p>${escaped(description)}</p>${inOthers}</li>`
  }
  return `<ul class="list" role="list">\n${posts.map(item).join('\n')}\n</ul>`
}

/** What the pages may name beside their figures. */
export const blockValues = (pages: readonly Page[], asked: Asked): Readonly<Record<string, string>> => ({
  ...menuWords,
  'strava.page': `<a href="${stravaExportPage}" rel="noreferrer">www.strava.com/athlete/delete_your_account</a>`,
  menus: exportLanguages.map(menuBlock).join('\n'),
  requests: requests.map((request) => requestBlock(request, asked)).join('\n'),
  posts: postList(pages),
})
