import { expect, test } from 'vitest'
import app from './index'
import { answerHeaders } from './headers'

const ask = async (path: string, env: object = {}): Promise<Response> => app.request(path, {}, env)

test('a deployment without secrets shows neither Connect nor Support', async () => {
  expect(await (await ask('/api/build')).json()).toEqual({ build: __BUILD__, connect: false, support: false, names: false, live: false, push: null })
})

const bound = { idFromName: (name: string) => name, get: () => ({ fetch: async () => new Response() }) }
const connecting = {
  STRAVA_CLIENT_ID: '77',
  STRAVA_CLIENT_SECRET: 's',
  COOKIE_KEY: 'k'.repeat(43),
  CONNECTIONS: bound,
  LEASES: bound,
  GATES: bound,
}

test('Connect appears when all that it needs is set, and Support stays away', async () => {
  const told = await (await ask('/api/build', connecting)).json()
  expect(told).toMatchObject({ connect: true, retentionDays: 7, support: false })
  expect(told).not.toHaveProperty('connectRefused')
})

test.for<[string, object]>([
  ['STRAVA_CLIENT_ID', { STRAVA_CLIENT_ID: 'mine' }],
  ['STRAVA_CLIENT_SECRET', { STRAVA_CLIENT_SECRET: '' }],
  ['COOKIE_KEY', { COOKIE_KEY: 'short' }],
  ['COOKIE_KEY', { COOKIE_KEY: undefined }],
  ['COOKIE_KEY_BEFORE', { COOKIE_KEY_BEFORE: 'short' }],
  ['STRAVA_API', { STRAVA_API: 'http://strava.example/api/v3' }],
  ['STRAVA_API', { STRAVA_API: 'https://strava.example/api/v3/' }],
  ['STRAVA_OAUTH', { STRAVA_OAUTH: 'https://me:word@strava.example' }],
  ['STRAVA_REVOKE_PATH', { STRAVA_REVOKE_PATH: '//elsewhere.example/revoke' }],
  ['STRAVA_READ_LIMITS', { STRAVA_READ_LIMITS: '100' }],
  ['STRAVA_RETENTION_DAYS', { STRAVA_RETENTION_DAYS: '0' }],
  ['LEASES', { LEASES: undefined }],
])('%s missing or malformed is named in a sentence, and Connect stays away', async ([name, change]) => {
  const told: { connect: boolean; connectRefused: string } = await (await ask('/api/build', { ...connecting, ...change })).json()
  expect(told.connect).toBe(false)
  expect(told.connectRefused).toMatch(new RegExp(`\\b${name}\\b.*\\.$`))
  expect(told.connectRefused).not.toContain('short')
})

test('half a pair of secrets is none', async () => {
  expect(await (await ask('/api/build', { STRAVA_CLIENT_ID: '1', STRIPE_SECRET_KEY: 'k', STRIPE_WEBHOOK_SECRET: '' })).json()).toMatchObject({
    connect: false,
    support: false,
  })
})

const files = { ASSETS: { fetch: async (request: Request) => new Response(`the file ${new URL(request.url).pathname}`) } }

test.for(['/report', '/run/123', '/sample/run/1', '/nobody-wrote-this-page', '/apiary', '/assets-of-mine'])(
  '%s is an address inside the page',
  async (path) => {
    const answer = await ask(path, files)
    expect([answer.status, await answer.text(), answer.headers.get('Content-Security-Policy')]).toEqual([200, 'the file /', null])
  },
)

test.for(['/blog/nobody-wrote-this-post', '/help/me/', '/method/', '/privacy/of/what'])(
  '%s is none of the pages that stand by themselves: the page answers, with 404',
  async (path) => {
    const answer = await ask(path, files)
    expect([answer.status, await answer.text()]).toEqual([404, 'the file /'])
  },
)

test.for(['/assets/index-older1.js', '/assets/', '/assets', '/favicon.ico', '/activities.csv', '/api', '/api/x'])(
  '%s is none, and answers 404',
  async (path) => {
    const answer = await ask(path, files)
    expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([404, 'no-store'])
  },
)

test('what is posted to an address inside the page is not answered with the page', async () => {
  expect((await app.request('/report', { method: 'POST' }, files)).status).toBe(404)
})

test('a file that is shared before the service worker is in charge runs out to its end, and the browser goes on to the page that asks for it', async () => {
  let left = 100
  const body = new ReadableStream({
    pull: (controller) => (left-- > 0 ? controller.enqueue(new Uint8Array(10_000)) : controller.close()),
  })
  const answer = await app.request('/import', { method: 'POST', body, headers: { 'Content-Type': 'multipart/form-data; boundary=x' } }, files)
  expect([answer.status, answer.headers.get('Location'), answer.headers.get('Cache-Control'), left]).toEqual([303, '/import', 'no-store', -1])
})

test('an address nobody answers is a 404 in JSON', async () => {
  const answer = await ask('/api/nothing-here')
  expect([answer.status, await answer.json()]).toEqual([404, { error: 'not-found' }])
})

test.for(['/api/build', '/api/nothing-here'])('%s carries the strict headers', async (path) => {
  expect(Object.fromEntries((await ask(path)).headers)).toMatchObject(
    Object.fromEntries(Object.entries(answerHeaders).map(([name, value]) => [name.toLowerCase(), value])),
  )
})

test('https alone is held to https', async () => {
  const over = async (scheme: string): Promise<boolean> => (await ask(`${scheme}://runmirror.example/api/build`)).headers.has('strict-transport-security')
  expect([await over('http'), await over('https')]).toEqual([false, true])
})

test('the runtime under the tests is workerd', () => {
  expect(navigator.userAgent).toBe('Cloudflare-Workers')
})
