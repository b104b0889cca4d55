import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { requests } from '../src/content/requests'
import { hostsOf } from '../functions/settings'
import { createSmallService } from '../src/domain/weather/small-service'
import { makeExport } from './fixtures/exports'
import { openers, ready, save, sheet } from './picture'
import { inCharge, withoutServiceWorker } from './service-worker'
import { expect, test } from './test'
import { servedSettings } from './tools/build'
import { root } from './tools/run'

const hosts = hostsOf(servedSettings())

/** What a script can reach the network with, beside the tags of a document. */
const ways =
  /(?<![\w$.])(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|importScripts)\b|\bsendBeacon\b|(?<![\w$.])(?:fetch|new (?:Shared)?Worker)\(/g

/**
 * Every place in the built scripts where one of them stands, known by what stands around it, with the listed requests that it makes. `never`: code of a library that is
 * never reached, and which the policy of the page would let reach its own origin alone.
 */
const places: readonly (readonly [what: string, around: RegExp, makes: readonly string[] | 'never'])[] = [
  ['asks what the deployment can do', /await fetch\(`\/api\/build`\)/, ['build']],
  ['asks for a name', /await fetch\(\w+,\{method:`POST`,body:JSON\.stringify\(\{latitude:/, ['name']],
  ['asks for the weather', /send:\w+\(\(e,t\)=>fetch\(e,t\)\)/, ['weather']],
  ['asks the functions about the connection with Strava', /await fetch\(\w+,\{method:\w+,headers:\{\[\w+\]:`1`\}/, ['strava-session']],
  ['asks Strava, the functions for a key, and Strava by way of them', /fetch:\(e,t\)=>fetch\(e,t\),now:/, ['strava', 'strava-session', 'strava-pass']],
  ['hears of what changed at Strava', /new WebSocket\(`\$\{location\.origin|readyState===WebSocket\.OPEN/, ['strava-news']],
  ['names itself to whoever tells of changes', /await fetch\(\w+,\{method:`POST`,body:JSON\.stringify\(\{device:/, ['strava-news']],
  ['hands over where notices go', /fetching:\(\.\.\.e\)=>fetch\(\.\.\.e\)/, ['strava-news']],
  ['the service worker asks what changed, once it is woken', /fetching:\(e,t\)=>fetch\(e,t\),api:/, ['strava', 'strava-session', 'strava-news']],
  ['loads the maps', /await fetch\(e,\{integrity:t\}\)/, ['files']],
  [
    'loads sheets and faces for a picture',
    /await\(await fetch\(e\)\)\.(?:blob|text)\(\)|cssText:await\(await fetch\(e\)\)\.text\(\)|\(await fetch\(e\)\)\.text\(\)/,
    ['files'],
  ],
  ['html-to-image loads what a picture shows', /let r=await fetch\(e,t\);if\(r\.status===404\)/, ['files']],
  ['starts a worker of this build', /new Worker\(\w+\.createScriptURL\(/, ['files']],
  ['SQLite loads its own code', /fetch\(\w+(?:\.uri)?,\{credentials:`same-origin`\}\)/, ['files']],
  ['SQLite starts a worker for a way of storing that is not used', /vfs=?|defaultConfig=\{worker:function\(\)\{return new Worker/, 'never'],
  ['SQLite reads a file in pieces', /new XMLHttpRequest[;,]?\s*(?:return t\.open\(`GET`|e\.open\(`HEAD`|return i\.open\(`GET`)/, 'never'],
  ['zip.js starts workers, which it is told not to', /o=new Worker\((?:s,c|Hi,Ui|\w+,\w+)\)/, 'never'],
  ['papaparse loads a table from an address, which it is never given', /_chunkLoaded\(\);else\{if\(t=new XMLHttpRequest/, 'never'],
  [
    'the service worker keeps the files of a version',
    /e=await fetch\((\w),\1\.mode===`navigate`\?void 0:this\._strategy\.fetchOptio|async fetch\(e\)\{let\{event:/,
    ['files'],
  ],
  ['the service worker asks for a file again that came cut short', /e\.cache===`reload`\?e:fetch\(e\.clone\(\)\)/, ['files']],
  ['the service worker loads a page that stands by itself', /let n=await fetch\(e\);return n\.ok&&!n\.redirected/, ['pages']],
]

const scripts = ['dist/client/assets', 'dist/client'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(join(root, folder, name), 'utf8')] as const),
)

test('nothing in the built scripts reaches the network but what the page about privacy lists', () => {
  const unknown: string[] = []
  const met = new Set<string>()
  for (const [name, text] of scripts) {
    // Not loaded by anything: SQLite brings it for a way of storing that is not used, and no page or service worker names it.
    if (name.startsWith('sqlite3-worker1')) continue
    for (const { index, 0: way } of text.matchAll(ways)) {
      const around = text.slice(Math.max(0, index - 70), index + 90)
      const found = places.filter(([, pattern]) => pattern.test(around))
      if (found.length === 0) unknown.push(`${name}: ${way} in …${around}…`)
      for (const [what] of found) met.add(what)
    }
  }
  expect(unknown).toEqual([])
  // What stands in the list above and nowhere in the scripts is out of date.
  expect(places.map(([what]) => what).filter((what) => !met.has(what))).toEqual([])
  const listed = new Set(requests.map(({ id }) => id))
  expect(places.flatMap(([, , makes]) => (makes === 'never' ? [] : makes)).filter((id) => !listed.has(id))).toEqual([])
})

/** Addresses of others in the built scripts that are no request: names that look like one, words in a library's own messages, and links that a tap follows. */
const noRequest: Readonly<Record<string, string>> = {
  'www.w3.org': 'the name of a format',
  'www.topografix.com': 'the name of a format',
  'www.garmin.com': 'the name of a format',
  'example.org': 'an address in a simulated file',
  sr: 'the base that the router resolves a path against',
  action: 'the base that the router resolves a path against',
  'github.com': 'a message of a library',
  'bit.ly': 'a message of a library',
  'emscripten.org': 'a message of a library',
  'sqlite.org': 'a message of a library',
  'developer.chrome.com': 'a message of a library',
  'www.strava.com': 'a link',
  'open-meteo.com': 'a link',
  'creativecommons.org': 'a link',
}

test('every host in the built scripts is one that the policy allows and the page lists, or is no address that is asked', () => {
  const named = new Set(scripts.flatMap(([, text]) => [...text.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host = '']) => host)))
  const asked = hosts.map((origin) => new URL(origin).host)
  expect([...named].filter((host) => !asked.includes(host) && noRequest[host] === undefined)).toEqual([])
  expect(Object.keys(noRequest).filter((host) => !named.has(host))).toEqual([])
  const privacy = readFileSync(join(root, 'dist/client/privacy/index.html'), 'utf8')
  expect(asked.filter((host) => !privacy.includes(host))).toEqual([])
  const headers = readFileSync(join(root, 'dist/client/_headers'), 'utf8')
  expect(new Set([...headers.matchAll(/connect-src ([^;\n]+)/g)].map(([, allowed]) => allowed))).toEqual(new Set([["'self'", ...hosts].join(' ')]))
})

test('the functions ask the host for names, and nobody else', () => {
  const sources = readdirSync(join(root, 'functions')).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.d.ts'))
  const asking = sources.flatMap((name) =>
    [...readFileSync(join(root, 'functions', name), 'utf8').matchAll(/[\w.]*\bfetch(?:ing)?\(/g)].map(([call]) => `${name}: ${call}`),
  )
  // The files of the site, the desk of the deployment, the desk's own door, and the host for names.
  expect(asking.toSorted()).toEqual(['index.ts: c.env.ASSETS.fetch(', 'name-desk.ts: fetch(', 'names.ts: desk.fetch(', 'nominatim.ts: fetching('])
})

const start = Date.UTC(2024, 5, 1, 6, 17)
const track = (start: number): string => {
  const point = (second: number): string =>
    `<trkpt lat="${(52.3731 + second * 0.000027).toFixed(6)}" lon="4.8926"><time>${new Date(start + second * 1000).toISOString()}</time></trkpt>`
  return `<gpx><trk><type>running</type><trkseg>${Array.from({ length: 241 }, (_, at) => point(at * 5)).join('')}</trkseg></trk></gpx>`
}
const header = 'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Relative Effort,Commute,Activity Gear,Filename'
/** A year of weeks, so that cards form; the last runs have tracks, far from any border. */
const rows = Array.from({ length: 60 }, (_, week) => {
  const at = new Date(start - (59 - week) * 7 * 86_400_000)
  const [month, day] = [at.toLocaleString('en-US', { month: 'short', timeZone: 'UTC' }), at.getUTCDate()]
  return `${week + 1},"${month} ${day}, ${at.getUTCFullYear()}, 6:17:00 AM",Secret shortcut,Run,,1200,3.60,,false,,${week < 57 ? '' : `activities/${week + 1}.gpx`}`
})
const members = Object.fromEntries([57, 58, 59].map((week) => [`activities/${week + 1}.gpx`, track(start - (59 - week) * 7 * 86_400_000)]))

/** Stand-ins in place of the two hosts that a deployment may name, with everything that may be wanted turned on. */
const standIns = async (context: BrowserContext): Promise<void> => {
  const service = createSmallService()
  await context.route(/^https:/, async (route) => {
    const url = new URL(route.request().url())
    if (!hosts.includes(url.origin)) return route.abort()
    const { status, json } = service.ask(url.pathname, route.request().postData() ?? '', Date.now())
    return route.fulfill({ status, json, headers: { 'Access-Control-Allow-Origin': '*' } })
  })
  await context.route('**/api/build', (route) => route.fulfill({ json: { build: 'x', connect: false, support: false, names: true } }))
  await context.route('**/api/place-name', (route) => route.fulfill({ json: { name: 'De Wallen' } }))
}

/** Of all requests that leave a page of this context, those that no line of the list is, and the lines that were met. */
const follow = (context: BrowserContext, origin: string): { readonly unlisted: string[]; readonly met: Set<string> } => {
  const [unlisted, met] = [[] as string[], new Set<string>()]
  context.on('request', (request) => {
    if (/^(?:data|blob|about):/.test(request.url())) return
    const url = new URL(request.url())
    const address = url.origin === origin ? url.pathname : `${url.origin}${url.pathname}`
    const lines = requests.filter(({ seen }) => seen.some(([method, pattern]) => method === request.method() && pattern.test(address)))
    if (lines.length !== 1) unlisted.push(`${request.method()} ${address} (${lines.map(({ id }) => id).join(' and ') || 'no line'})`)
    for (const { id } of lines) met.add(id)
    // Own addresses carry nothing beside the path but which shared file is meant, or why Strava led back without a connection.
    if (url.origin === origin && url.search !== '' && !/^\?(?:shared|said)=/.test(url.search)) unlisted.push(`${address} with ${url.search}`)
  })
  return { unlisted, met }
}

const bring = async (page: Page): Promise<void> => {
  await page.goto('/import')
  const buffer = Buffer.from(await makeExport({ csv: [header, ...rows].join('\n'), members }))
  await page.getByLabel(/choose the file|bring another file/i).setInputFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer })
  await expect(page.locator('[data-tracks="done"]')).toBeVisible({ timeout: 30_000 })
}

test('with everything turned on, a browser makes every request that is listed, and no other; to Strava none, where the build connects nobody', async ({
  page,
  context,
  baseURL,
  quiet,
}) => {
  quiet.allow(/^left the origin: POST https:\/\/(archive-)?api\.open-meteo\.com\/v1\/(archive|forecast)$/)
  await withoutServiceWorker(context)
  await standIns(context)
  const { unlisted, met } = follow(context, new URL(baseURL ?? '').origin)
  await page.goto('/')
  await page.getByRole('link', { name: 'What is sent where' }).click()
  await bring(page)

  await page.goto('/run/60')
  await page.getByRole('button', { name: 'Name this place' }).click()
  await expect(page.getByText('De Wallen')).toBeVisible()
  await page.goto('/you')
  await page.getByRole('button', { name: 'Ask for the weather' }).click()
  await expect(page.getByText('What could be asked for is here.')).toBeVisible({ timeout: 30_000 })
  for (const path of ['/wall', '/journey', '/rituals', '/year', '/report', '/corrections']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await page.goto('/')
  await openers(page).first().click()
  await ready(page)
  await save(page)
  await sheet(page).getByRole('button', { name: 'Close' }).click()

  // A file shared before a service worker is in charge of the page.
  await page.goto('/build.json')
  await page.evaluate(() => {
    const form = Object.assign(document.createElement('form'), { action: '/import', method: 'post', enctype: 'multipart/form-data' })
    document.body.append(form)
    form.submit()
  })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(unlisted.filter((line) => !line.startsWith('GET /build.json'))).toEqual([])
  const ofStrava = requests.filter(({ to }) => to === 'strava' || to === 'connecting').map(({ id }) => id)
  expect(requests.filter(({ id, byFunction }) => byFunction !== true && !met.has(id)).map(({ id }) => id)).toEqual(
    requests.filter(({ id, byFunction }) => byFunction !== true && ofStrava.includes(id)).map(({ id }) => id),
  )
})

test('what the service worker keeps is listed too, file by file', async ({ page }) => {
  await page.goto('/')
  await inCharge(page)
  const kept = await page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))
    return all.flat()
  })
  const files = requests.flatMap(({ id, seen }) => (['files', 'pages'].includes(id) ? seen : []))
  expect(kept.length).toBeGreaterThan(20)
  expect(kept.filter((path) => !files.some(([method, pattern]) => method === 'GET' && pattern.test(path)))).toEqual([])
})
