/**
 * Every request that RunMirror can make: to whom, when, and with what. The privacy page is made from this list, and nothing else says what is sent. `e2e/pages/requests.test.ts`
 * holds it against the built scripts and the policy of the page, `e2e/requests.e2e.ts` against what a browser really sends.
 */
export interface ListedRequest {
  readonly id: string
  readonly title: string
  /** `own`: the address the page was opened at. `weather` and `names`: hosts that a deployment may name. */
  readonly to: 'own' | 'weather' | 'names'
  readonly when: string
  readonly carries: string
  readonly never: string
  /** Made by the function, not by the page: a browser never sees it. */
  readonly byFunction?: true
  /** Which requests of a browser these are: method, and the path (with the origin, where it is not the own one). */
  readonly seen: readonly (readonly [method: string, address: RegExp])[]
}

export const requests: readonly ListedRequest[] = [
  {
    id: 'files',
    title: 'The page’s own files',
    to: 'own',
    when: 'When you open RunMirror, and when a part of it is needed for the first time. Then they are kept on the device, and asked for again only to see whether there is a newer version.',
    carries:
      'Which file: the document, scripts, style sheets, fonts, icons, the list that makes it installable, SQLite, and the maps of regions and cities, whole. The address of a screen may hold a number: the id of a run, a year.',
    never: 'No cookie, no name, nothing of a file you brought.',
    seen: [
      ['GET', /^\/(?:$|(?:card|corrections|import|journey|report|rituals|run|sample|wall|year|you)(?:\/|$))/],
      ['GET', /^\/assets\/[\w.-]+\.(?:js|css|wasm|woff2|svg)$/],
      ['GET', /^\/places\/(?:cities|regions)\.bin$/],
      ['GET', /^\/(?:sw\.js|manifest\.webmanifest|icon\.svg|apple-touch-icon\.png|favicon\.ico)$/],
      ['GET', /^\/(?:icons|screenshots)\/[\w-]+\.(?:png|jpg)$/],
    ],
  },
  {
    id: 'pages',
    title: 'Pages like this one',
    to: 'own',
    when: 'When you follow a link to one. The installed app keeps those you have read, for when there is no network.',
    carries: 'Which page, and its pictures.',
    never: 'No cookie and no script.',
    seen: [['GET', /^\/(?:blog|help|method|privacy)(?:\/|$)/]],
  },
  {
    id: 'build',
    title: 'What this deployment can do',
    to: 'own',
    when: 'When you open the page of a run that has a place, once in a visit.',
    carries: 'Nothing. It answers which build this is, and whether places can be named here.',
    never: 'Not which run.',
    seen: [['GET', /^\/api\/build$/]],
  },
  {
    id: 'name',
    title: 'The name of a place',
    to: 'own',
    when: 'Only where the deployment names a host for it, and only when you tap “Name this place” on the page of a run, which says beforehand what is sent.',
    carries: 'The point where that run began, rounded to a hundredth of a degree, which is about a kilometre, and the address of this site without the page.',
    never: 'Not the run, its day, its track or you. The answer is kept in your mirror, and is not asked for again.',
    seen: [['POST', /^\/api\/place-name$/]],
  },
  {
    id: 'name-passed-on',
    title: 'The same point, passed on',
    to: 'names',
    when: 'When the point of the line before is not known there yet, at most once a second for everybody together.',
    carries: 'The rounded point, and which deployment asks. It is sent by the site’s function, so the host does not see the address of your device.',
    never: 'Nothing of your browser. The function keeps the point and its name for good, and of whoever asked nothing.',
    byFunction: true,
    seen: [],
  },
  {
    id: 'weather',
    title: 'The weather of your runs',
    to: 'weather',
    when: 'Only where the deployment names a host for it, and only after you tap “Ask for the weather” under “You” or in the import report, which says so first. Off again at the same place. A request a second at most.',
    carries: 'Squares of a tenth of a degree, about 10 km, by their middle, and whole months, or the last days; in random order.',
    never: 'Not the day, the run or who you are; no cookie, and no address of the page. Like any site, the host sees the internet address of your device.',
    seen: [['POST', /^https:\/\/(?:archive-)?api\.open-meteo\.com\/v1\/(?:archive|forecast)$/]],
  },
  {
    id: 'shared',
    title: 'A file that you share with the installed app',
    to: 'own',
    when: 'When you choose RunMirror in your device’s share sheet.',
    carries:
      'The file, to the service worker, which is on the device: nothing leaves it. If none is in charge yet, the browser by itself sends the file to the address of the site, where it is let run out, unread and unkept.',
    never: 'It is not read anywhere but on the device.',
    seen: [['POST', /^\/import$/]],
  },
]
