/**
 * Every request that RunMirror can make: to whom, when, and with what. The privacy page is made from this list, and nothing else says what is sent. `e2e/pages/requests.test.ts`
 * holds it against the built scripts and the policy of the page, `e2e/requests.e2e.ts` against what a browser really sends.
 */
export interface ListedRequest {
  readonly id: string
  readonly title: string
  /**
   * `own`: the address the page was opened at. `connecting`: the same, in a deployment that connects with Strava. `weather`, `names` and `strava`: hosts that a deployment may name.
   * `push`: a host that the browser has chosen.
   */
  readonly to: 'own' | 'connecting' | 'weather' | 'names' | 'strava' | 'push'
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
      'Which file: the document, scripts, style sheets, fonts, icons, the list that makes it installable, SQLite, and the maps of regions and cities, whole. The address of a screen may hold a number, the id of a run or a year, and on the way back from Strava one word: why nobody was connected.',
    never: 'No cookie, no name, nothing of a file you brought.',
    seen: [
      ['GET', /^\/(?:$|(?:card|connect|corrections|import|journey|report|rituals|run|sample|wall|year|you)(?:\/|$))/],
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
    when: 'When you open the page of a run that has a place and, where the build may ask Strava, “You” or another page that speaks of it; once in a visit, and when you turn notices on.',
    carries:
      'Nothing. It answers which build this is, whether places can be named here, and whether Strava can be connected, with how many days its rows may stay, and under which key this device may be sent notices.',
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
    id: 'strava',
    title: 'Your activities, asked of Strava',
    to: 'strava',
    when: 'Only after you connected with Strava and said that it is you: the last hundred activities, all of them if you tap “Bring everything”, and later what Strava says has changed. Inside the limits that Strava sets for the whole application.',
    carries:
      'A key that Strava gave this site for you, and which activities, tracks and shoes are asked for by Strava’s own numbers. The answers come to your device and to nobody else.',
    never:
      'Nothing that is in your mirror: no card, no correction, no export. No address of the page. Like any site, Strava sees the internet address of your device.',
    seen: [['GET', /^https:\/\/www\.strava\.com\/api\/v3\/(?:athlete(?:\/activities)?|activities\/\d+(?:\/streams)?|gear\/[a-z]\d+)$/]],
  },
  {
    id: 'strava-way',
    title: 'The way to Strava and back',
    to: 'connecting',
    when: 'When you tap “Connect with Strava”. It leads to Strava’s own page, where you say what this site may read, and back.',
    carries:
      'A random word in a cookie for ten minutes, which says that the way began in this browser; on the way back, what Strava hands over. If you are connected, the sealed cookie.',
    never: 'Nothing of your mirror.',
    seen: [['GET', /^\/api\/strava\/(?:start|callback)$/]],
  },
  {
    id: 'strava-session',
    title: 'Whether it is you, and the key for Strava',
    to: 'connecting',
    when: 'When you open the page about Strava, when you say whether it is you, whenever Strava is asked something, and when you disconnect.',
    carries:
      'The sealed cookie, in which Strava’s key lies: the site’s function opens it, hands your device a key that is good for some hours, and forgets it. How many questions the device would like to ask. Disconnecting takes the permission back at Strava and deletes the cookie.',
    never:
      'No activity, and nothing of your mirror. The function keeps no key; for 90 days it keeps two times, of the connection and of its end, under a name that does not tell who you are.',
    seen: [
      ['GET', /^\/api\/strava\/pending$/],
      ['POST', /^\/api\/strava\/(?:confirm|cancel|token|disconnect)$/],
    ],
  },
  {
    id: 'strava-pass',
    title: 'A question to Strava, passed on',
    to: 'connecting',
    when: 'Only where your browser may not ask Strava itself: the same questions go by way of the site’s function.',
    carries: 'The question as above and the sealed cookie. The answer passes through, unread and unkept.',
    never: 'No line of it is written anywhere.',
    seen: [['GET', /^\/api\/strava\/pass\/(?:athlete(?:\/activities)?|activities\/\d+(?:\/streams)?|gear\/[a-z]\d+)$/]],
  },
  {
    id: 'strava-news',
    title: 'That something changed at Strava',
    to: 'connecting',
    when: 'While you are connected, where the deployment hears of changes: a line that stays open while a page is open, and questions after a pause.',
    carries:
      'The sealed cookie, a random name that this device gave itself, and how far it has read. What comes back is the number of an activity, the time, and which kind of thing changed; Strava itself is asked for the rest. If you turn notices on, also the address that your browser gave for them.',
    never: 'Never what an activity says. The site keeps a number until every device of yours has it, seven days at most.',
    seen: [
      ['GET', /^\/api\/strava\/(?:live|events)$/],
      ['POST', /^\/api\/strava\/(?:devices|ack)$/],
      ['DELETE', /^\/api\/strava\/devices$/],
    ],
  },
  {
    id: 'strava-by-function',
    title: 'Keys, and their end, between this site and Strava',
    to: 'strava',
    when: 'When you connect, when a key has run out, and when you disconnect.',
    carries: 'The name and the secret of this site’s application, and the key that it had for you.',
    never: 'Nothing of your mirror, and not the address of your device.',
    byFunction: true,
    seen: [],
  },
  {
    id: 'push',
    title: 'A notice while no page is open',
    to: 'push',
    when: 'Only after you turn notices on at the page about Strava; off again at the same place. Your browser gets an address from its maker’s push service, and the site’s function writes there when Strava tells of a change, an hour apart at least.',
    carries: 'Sealed for your device: that something came, and a running number. The device then asks Strava itself.',
    never: 'No activity, no name, no number of a run. The push service sees which site wakes the device, and when.',
    byFunction: true,
    seen: [],
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
