import { expect, test } from '@playwright/test'
import { ackAddress, devicesAddress, eventsAddress } from '../src/contract/relay'
import type { Change, FromRelay } from '../src/contract/relay'
import { askedByPage, confirmAddress, connectPage, pendingAddress, startAddress, tokenAddress } from '../src/contract/strava'
import type { TokenAnswer } from '../src/contract/strava'
import { openSocket } from './live-socket'
import { freePort } from './tools/free-port'
import { sampleRunner, startWorld } from './world'
import type { World } from './world'

/** A browser as the functions see it: it keeps cookies, and follows nobody by itself. */
const createBrowser = (origin: string) => {
  const jar = new Map<string, string>()
  const cookie = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const ask = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const asked = { [askedByPage]: '1', Origin: origin, 'Sec-Fetch-Site': 'same-origin', Cookie: cookie() }
    const answer = await fetch(new URL(address, origin), { redirect: 'manual', ...init, headers: asked })
    for (const words of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*);/.exec(words) ?? []
      if (words.includes('Max-Age=0;')) jar.delete(name)
      else jar.set(name, value)
    }
    return answer
  }
  const post = (address: string, said: object = {}): Promise<Response> => ask(address, { method: 'POST', body: JSON.stringify(said) })
  return { ask, post, cookie }
}
type Browser = ReturnType<typeof createBrowser>

const connect = async (world: World, browser: Browser): Promise<void> => {
  world.strava.controls.signIn(sampleRunner)
  const toStrava = (await browser.ask(startAddress)).headers.get('Location') ?? ''
  expect(toStrava.startsWith(`${world.strava.origin}/oauth/authorize?`)).toBe(true)
  const back = (await fetch(toStrava, { redirect: 'manual' })).headers.get('Location') ?? ''
  expect((await browser.ask(back)).headers.get('Location')).toBe(connectPage)
  expect(await (await browser.ask(pendingAddress)).json()).toMatchObject({ athlete: String(sampleRunner), replaces: false })
  expect(await (await browser.post(confirmAddress)).json()).toEqual({ athlete: String(sampleRunner) })
}

/** All that comes over a device's socket, in its order. */
const listen = async (world: World, browser: Browser, device: string) => {
  const heard: FromRelay[] = []
  const socket = await openSocket(world.origin, browser.cookie(), device, (words) => void heard.push(JSON.parse(words) as FromRelay))
  const changes = (): readonly Change[] => heard.flatMap((said) => (said.kind === 'changes' ? said.changes : []))
  return { socket, changes }
}

const device = 'a-device-of-this-test'
let world: World
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  // The page is built for this Strava first.
  world = await startWorld({ port: await freePort(), stravaPort: 4791, patience: 10_000 })
})
test.afterAll(async () => world?.stop())

test('an athlete lets the app in at Strava, and a device hears of each run once, over a runtime that dies in the middle', async () => {
  const { controls } = world.strava
  const browser = createBrowser(world.origin)
  await connect(world, browser)
  const token = (await (await browser.post(tokenAddress, { reads: 2 })).json()) as TokenAnswer
  expect(token.lease.reads).toBe(2)
  const read = await fetch(`${world.strava.origin}/api/v3/athlete`, { headers: { Authorization: `Bearer ${token.token}` } })
  expect(await read.json()).toMatchObject({ id: sampleRunner })

  expect(await (await browser.post(devicesAddress, { device })).json()).toMatchObject({ known: false })
  const before = await listen(world, browser, device)
  const first = controls.upload(sampleRunner)
  await expect.poll(() => before.changes().map(({ id, aspect }) => [id, aspect])).toEqual([[String(first), 'create']])
  before.socket.close()

  // Nobody listens: one is uploaded and the first is renamed, one more is told only to the runtime that comes after, and twice.
  const second = controls.upload(sampleRunner)
  controls.rename(sampleRunner, first ?? 0, 'Along the river')
  await controls.settled()
  controls.hold()
  const third = controls.upload(sampleRunner)
  await world.restart()
  controls.release({ times: 2 })
  await controls.settled()

  const after = await listen(world, browser, device)
  const whole = [first, second, third].map((id) => `${id} create`).concat(`${first} update`)
  await expect
    .poll(() =>
      after
        .changes()
        .map(({ id, aspect }) => `${id} ${aspect}`)
        .toSorted(),
    )
    .toEqual(whole.toSorted())
  expect(new Set(after.changes().map(({ seq }) => seq)).size).toBe(whole.length)
  const head = Math.max(...after.changes().map(({ seq }) => seq))
  expect(await (await browser.post(ackAddress, { device, through: head })).json()).toEqual({ head })
  after.socket.close()
  await world.restart()
  expect(await (await browser.ask(`${eventsAddress}?device=${device}&since=${head}`)).json()).toMatchObject({ changes: [], allSince: null, head })
})

test('the page in a browser is led to Strava and back, and finds out there who it is', async ({ browser }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  world.strava.controls.signIn(null)
  await page.goto(`${world.origin}${startAddress}`)
  await page.getByLabel('Athlete').selectOption(String(sampleRunner))
  await page.getByRole('button', { name: 'Authorize' }).click()
  await page.waitForURL(`${world.origin}${connectPage}`)
  const pending = await page.evaluate(async ([address, header]) => (await fetch(address, { headers: { [header]: '1' } })).json() as Promise<unknown>, [
    pendingAddress,
    askedByPage,
  ] as const)
  expect(pending).toMatchObject({ athlete: String(sampleRunner) })
  await context.close()
})
