import { expect, test } from 'vitest'
import app from './index'
import { answerHeaders } from './headers'

const ask = async (path: string, env: object = {}): Promise<Response> => app.request(path, {}, env)

test('a deployment without secrets shows neither Connect nor Support', async () => {
  expect(await (await ask('/api/build')).json()).toEqual({ build: __BUILD__, connect: false, support: false, names: false, live: false, push: null })
})

test('Connect appears when both of its secrets are set, and Support stays away', async () => {
  expect(await (await ask('/api/build', { STRAVA_CLIENT_ID: '1', STRAVA_CLIENT_SECRET: 's' })).json()).toMatchObject({ connect: true, support: false })
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
