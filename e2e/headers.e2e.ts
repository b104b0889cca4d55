import { readdirSync } from 'node:fs'
import { request as ask, type IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { preview } from 'vite'
import { answerHeaders, hashedFileHeaders, httpsDocumentHeaders, httpsHeadersFor, pageHeadersFor } from '../functions/headers'
import { hostsOf } from '../functions/settings'
import { expect, test } from './test'
import { servedSettings } from './tools/build'

const hosts = hostsOf(servedSettings())
const [pageHeaders, httpsHeaders] = [pageHeadersFor(hosts), httpsHeadersFor(hosts)]

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** As sent, so that a header that stands twice is seen twice. */
  readonly policies: readonly string[]
}

const fetchRaw = (address: string, method = 'GET', headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = ask(address, { method, headers }, (response) => {
      response.resume()
      const policies = response.rawHeaders.filter((_, at) => at % 2 === 1 && response.rawHeaders[at - 1]?.toLowerCase() === 'content-security-policy')
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, policies }))
    })
    sent.on('error', reject)
    sent.end()
  })

const lower = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

const root = join(import.meta.dirname, '..')
const files = readdirSync(join(root, 'dist/client'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !['_headers', '.assetsignore', 'index.html', 'feed.xml'].includes(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).slice(join(root, 'dist/client').length))

test('every file of the build carries the whole set, and exactly one policy', async ({ baseURL }) => {
  expect(files.some((path) => path.endsWith('.wasm')) && files.some((path) => path.includes('worker'))).toBe(true)
  for (const path of files) {
    const answer = await fetchRaw(`${baseURL}${path}`)
    const expected = lower({ ...pageHeaders, ...(path.startsWith('/assets/') ? hashedFileHeaders : {}) })
    expect
      .soft({ path, status: answer.status, policies: answer.policies, ...answer.headers })
      .toMatchObject({ path, status: 200, policies: [pageHeaders['Content-Security-Policy']], ...expected })
  }
})

for (const path of ['/', '/report', '/run/1', '/nobody-wrote-this-page']) {
  test(`${path} is the page, under its headers, and is never kept without asking`, async ({ baseURL }) => {
    const { status, headers, policies } = await fetchRaw(`${baseURL}${path}`)
    expect({ status, policies, ...headers }).toMatchObject({ status: 200, policies: [pageHeaders['Content-Security-Policy']], ...lower(pageHeaders) })
    expect(headers['content-type']).toContain('text/html')
  })
}

for (const [method, path, status] of [
  ['GET', '/api/build', 200],
  ['GET', '/api/nobody', 404],
  ['POST', '/api/build', 404],
  ['GET', '/api/', 404],
  ['GET', '/assets/of-an-older-build.js', 404],
  ['GET', '/favicon.ico', 404],
] as const) {
  test(`${method} ${path} answers ${status} under the strict set`, async ({ baseURL }) => {
    const answer = await fetchRaw(`${baseURL}${path}`, method)
    expect({ status: answer.status, policies: answer.policies, ...answer.headers }).toMatchObject({
      status,
      policies: [answerHeaders['Content-Security-Policy']],
      ...lower(answerHeaders),
    })
  })
}

test('every icon the page links is there', async ({ page, baseURL }) => {
  await page.goto('/')
  const linked = await page.locator('link[rel~=icon], link[rel=apple-touch-icon]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(linked).toContain('/apple-touch-icon.png')
  for (const path of linked) expect((await fetchRaw(`${baseURL}${path}`)).headers['content-type']).toContain('image/')
})

test('nothing on localhost is upgraded to https', async ({ baseURL }) => {
  const { headers } = await fetchRaw(`${baseURL}/`)
  expect([headers['strict-transport-security'], headers['content-security-policy']?.includes('upgrade-insecure-requests')]).toEqual([undefined, false])
})

test('a named host is, by one policy that differs in nothing else', async () => {
  const hosts = ['runmirror.example', 'www.runmirror.example']
  const server = await preview({ root, logLevel: 'silent', preview: { port: 0, host: '127.0.0.1', allowedHosts: [...hosts] } })
  const { port } = server.httpServer.address() as { port: number }
  for (const host of hosts) {
    for (const [path, own] of [
      ['/', {}],
      ['/report', {}],
      ['/method/', httpsDocumentHeaders],
      ['/blog/the-utc-trap/', httpsDocumentHeaders],
    ] as const) {
      const answer = await fetchRaw(`http://127.0.0.1:${port}${path}`, 'GET', { host })
      const expected = { ...pageHeaders, ...httpsHeaders, ...own }
      expect
        .soft({ path, policies: answer.policies, ...answer.headers })
        .toMatchObject({ path, policies: [expected['Content-Security-Policy']], ...lower(expected) })
    }
  }
  await server.close()
})

test('a socket of the page’s own origin is let through by the policy, and one of another is not', async ({ page, quiet }) => {
  quiet.allow(/^(?:opened a socket|console error|policy breached: connect-src by wss:\/\/elsewhere\.example)/)
  await page.goto('/')
  const refused = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map(
          (address) =>
            new Promise<boolean>((resolve) => {
              addEventListener('securitypolicyviolation', ({ blockedURI }) => blockedURI.startsWith(address) && resolve(true))
              try {
                // Nobody listens here where the deployment has no relay: the socket closes, and that is no breach.
                new WebSocket(address).addEventListener('close', () => setTimeout(() => resolve(false), 200))
              } catch {
                resolve(true)
              }
            }),
        ),
      ),
    [`${new URL(page.url()).origin.replace('http', 'ws')}/api/strava/live`, 'wss://elsewhere.example'],
  )
  expect(refused).toEqual([false, true])
})

test('on a page, markup that did not come from a template throws', async ({ page, quiet }) => {
  quiet.allow(/require-trusted-types-for|TrustedHTML/)
  await page.goto('/')
  const outcome = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>planted</b>'
      return 'written'
    } catch (error) {
      return error instanceof TypeError ? 'refused' : String(error)
    }
  })
  expect(outcome).toBe('refused')
})
