import type { CDPSession, Page } from '@playwright/test'
import type { InboxLetter } from '../src/contract/inbox'
import { inboxFolder } from '../src/contract/inbox'
import { notesAddress, notesCache } from '../src/contract/notices'
import type { NoticeNotes } from '../src/contract/notices'
import type { Change } from '../src/contract/relay'
import type { PulledDb, PullMark } from '../src/contract/pulled'
import { openDatabase } from './database'
import { createKillableBrowser } from './deaths'
import { startHost, thisVersion } from './releases'
import type { Host } from './releases'
import { inCharge } from './service-worker'
import { expect, test as base } from './test'

const athlete = '4242'
const run = {
  id: 17_171_717,
  resource_state: 3,
  name: 'A name that no notice tells',
  sport_type: 'Run',
  type: 'Run',
  distance: 12_345,
  moving_time: 3600,
  elapsed_time: 3660,
  total_elevation_gain: 20,
  start_date: '2026-11-24T17:30:00Z',
  start_date_local: '2026-11-24T18:30:00Z',
  timezone: '(GMT+01:00) Europe/Paris',
  utc_offset: 3600,
}
const id = String(run.id)
const came: Change = { of: 'activity', id, aspect: 'create', keys: [], at: Date.parse(run.start_date), seq: 6 }
const streams = { time: { data: [0, 1830, 3660], series_type: 'time' }, distance: { data: [0, 6000, 12_345], series_type: 'time' } }

/** What the functions know and are asked, in place of a deployment that is connected. */
const createFunctions = () => {
  const state = { changes: [came] as readonly Change[], acked: 5, hearsAck: true, session: true, there: true, name: run.name, asked: [] as string[] }
  const answer = (method: string, address: string, body: string): readonly [number, unknown] | null => {
    const path = address.split('?')[0] ?? ''
    if (path === '/api/build') return [200, { build: 'test', connect: false, support: false, names: false, live: false, push: null }]
    state.asked.push(`${method} ${path}`)
    if (path === '/api/strava/events') {
      const changes = state.changes.filter(({ seq }) => seq > state.acked)
      return [200, { changes, allSince: null, after: state.acked, head: changes.at(-1)?.seq ?? state.acked }]
    }
    if (path === '/api/strava/token') {
      if (!state.session) return [401, { error: 'ended' }]
      const { reads }: { readonly reads: number } = JSON.parse(body)
      return [200, { token: 'token', expires: Date.now() + 3_600_000, scope: [], athlete, lease: { reads, until: 0, next: null }, retentionDays: 7 }]
    }
    if (path === '/api/strava/ack') {
      // Not heard: the device is cut off before it knows.
      if (!state.hearsAck) return null
      state.acked = JSON.parse(body).through
      return [200, { head: state.acked }]
    }
    if (!state.there) return [404, {}]
    return [200, path.endsWith('/streams') ? streams : { ...run, name: state.name }]
  }
  return { state, answer }
}

interface Device {
  readonly host: Host
  readonly functions: ReturnType<typeof createFunctions>['state']
  /** The app, once, with notices as they are chosen; it is closed again, and nothing of it is open. */
  readonly closed: (choice: NoticeNotes['choice']) => Promise<void>
  /** A page of the origin that is none of the app's. */
  readonly look: () => Promise<Page>
  readonly push: () => Promise<void>
  /** What stands on the device's screen, asked of the service worker: with a page of the origin in sight nothing would be shown. */
  readonly notices: () => Promise<readonly string[] | null>
  readonly kill: () => Promise<void>
}

const test = base.extend<{ device: Device }>({
  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads from the pattern what a fixture needs
  device: async ({}, use) => {
    const { state, answer } = createFunctions()
    const host = await startHost(thisVersion, answer)
    const browser = createKillableBrowser(host.origin, (context) => context.grantPermissions(['notifications'], { origin: host.origin }))
    let outside: Page | null = null
    /** An empty page, which holds the browser open, and by which it is spoken to. */
    const speakTo = async (): Promise<CDPSession> => {
      outside ??= await browser.page()
      return outside.context().newCDPSession(outside)
    }
    const registration = async (session: CDPSession): Promise<string> => {
      const known = new Promise<string>((resolve) =>
        session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
          const own = registrations.find(({ scopeURL }) => scopeURL === `${host.origin}/`)
          if (own !== undefined) resolve(own.registrationId)
        }),
      )
      await session.send('ServiceWorker.enable')
      return known
    }
    await use({
      host,
      functions: state,
      closed: async (choice) => {
        const page = await browser.page()
        await page.goto(host.origin)
        await inCharge(page)
        await page.evaluate(async ([cache, address, notes]) => (await caches.open(cache)).put(address, Response.json(notes)), [
          notesCache,
          notesAddress,
          { v: 1, device: 'phone-phone-phone', choice, language: 'en', unit: 'km' } satisfies NoticeNotes,
        ] as const)
        await speakTo()
        await page.close()
      },
      look: async () => {
        const page = await browser.page()
        await page.goto(`${host.origin}/build.json`)
        return page
      },
      push: async () => {
        const session = await speakTo()
        await session.send('ServiceWorker.deliverPushMessage', {
          origin: host.origin,
          registrationId: await registration(session),
          data: JSON.stringify({ v: 1, seq: came.seq }),
        })
        await session.detach()
      },
      notices: async () => {
        const worker = outside
          ?.context()
          .serviceWorkers()
          .find((one) => one.url().startsWith(host.origin))
        const shown = await worker?.evaluate(async () => {
          const notices = await (globalThis as unknown as { readonly registration: ServiceWorkerRegistration }).registration.getNotifications()
          return notices.map(({ title, body }) => `${title}${body}`.replaceAll('\u00a0', ' '))
        })
        return shown ?? null
      },
      kill: async () => {
        if (outside !== null) await browser.kill(outside)
        outside = null
      },
    })
    expect(await browser.end()).toEqual([])
    await host.stop()
  },
})

// Each starts a browser of its own, some twice.

/** What lies in the inbox, by the names of its files. */
const lettersIn = (page: Page): Promise<readonly (readonly [string, InboxLetter])[]> =>
  page.evaluate(async (folder) => {
    const letters: [string, InboxLetter][] = []
    const inbox = await (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true })
    for await (const [name, file] of inbox.entries())
      if (file instanceof FileSystemFileHandle) letters.push([name, JSON.parse(await (await file.getFile()).text())])
    return letters.toSorted(([one], [other]) => (one < other ? -1 : 1))
  }, inboxFolder)

test('with the page closed, a run that came in lies there whole after the browser is killed', async ({ device }) => {
  const { closed, push, functions, kill, look } = device
  await closed('told')
  await push()
  await expect.poll(() => functions.acked).toBe(6)
  await kill()
  expect(await lettersIn(await look())).toEqual([
    [
      `0000000000000006-${id}.json`,
      {
        v: 1,
        athlete,
        retentionDays: 7,
        seq: 6,
        activity: id,
        about: 'told',
        replies: [
          { kind: 'detail', id, body: JSON.stringify(run), at: expect.any(Number) },
          { kind: 'streams', id, body: JSON.stringify(streams), at: expect.any(Number) },
        ],
      },
    ],
  ])
})

test('a browser that is killed before the relay heard finds the letter there, and fetches nothing twice', async ({ device }) => {
  const { closed, push, functions, kill, look } = device
  await closed('told')
  functions.hearsAck = false
  await push()
  await expect.poll(() => functions.asked.at(-1)).toBe('POST /api/strava/ack')
  await kill()
  Object.assign(functions, { hearsAck: true, asked: [] })
  await look()
  await push()
  await expect.poll(() => functions.acked).toBe(6)
  expect(functions.asked).toEqual(['GET /api/strava/events', 'POST /api/strava/token', 'POST /api/strava/ack'])
  expect((await lettersIn(await look())).map(([name]) => name)).toEqual([`0000000000000006-${id}.json`])
})

for (const [choice, says] of [
  ['told', '12.3 km on a Tuesday evening.'],
  ['quiet', 'A run has come in.'],
] as const)
  test(`chosen to be ${choice}, the notice says “${says}” and nothing else`, async ({ device }) => {
    const { host, closed, push, notices, look } = device
    await closed(choice)
    await push()
    await expect.poll(notices).toEqual([says])
    // It has been seen.
    await (await look()).goto(host.origin)
    await expect.poll(notices).toEqual([])
  })

test('what was deleted is left as gone, and so is what Strava hides', async ({ device }) => {
  const { closed, push, functions, look } = device
  await closed('quiet')
  Object.assign(functions, {
    changes: [
      { ...came, aspect: 'delete' },
      { ...came, id: '18', aspect: 'update', keys: ['private'], seq: 7 },
    ] satisfies readonly Change[],
    there: false,
  })
  await push()
  await expect.poll(() => functions.acked).toBe(7)
  expect((await lettersIn(await look())).map(([, { activity, about, replies }]) => [activity, about, replies])).toEqual([
    [id, 'gone', []],
    ['18', 'gone', []],
  ])
})

test('where Strava has taken the permission back, the notice says so, and nothing is left', async ({ device }) => {
  const { closed, push, functions, look, notices } = device
  await closed('quiet')
  Object.assign(functions, {
    changes: [{ ...came, of: 'athlete', id: null, aspect: 'update', keys: ['authorized'] }] satisfies readonly Change[],
    session: false,
  })
  await push()
  await expect.poll(notices).toEqual(['Strava has ended the connection.'])
  expect([await lettersIn(await look()), functions.acked]).toEqual([[], 5])
})

test('a page that is looked at hears of the letter at once, and no notice is shown beside it', async ({ device }) => {
  const { closed, push, functions, look, notices } = device
  await closed('told')
  const page = await look()
  await page.evaluate(() => {
    Object.assign(globalThis, { heard: new Promise((resolve) => navigator.serviceWorker.addEventListener('message', ({ data }) => resolve(data))) })
    navigator.serviceWorker.startMessages()
  })
  await push()
  expect(await page.evaluate(() => (globalThis as unknown as { readonly heard: Promise<unknown> }).heard)).toEqual({ type: 'letter-came' })
  expect([functions.acked, (await lettersIn(page)).length, await notices()]).toEqual([6, 1, []])
})

/** The runner has connected here, and everything that was asked for has come. */
const connected = async (page: Page, host: Host): Promise<void> => {
  const db: Pick<PulledDb, 'keepPulled'> = await openDatabase(page, host.origin)
  const mark: PullMark = { athlete, retentionDays: 7, reach: 'recent', before: null, listed: true }
  expect(await db.keepPulled([], mark)).toMatchObject({ ok: true })
}
const nameOf = (page: Page, name = run.name) => page.getByRole('heading', { name })

test('a run that came in while the page was closed stands there when a killed browser is opened again, and its letter is gone', async ({ device }) => {
  const { host, closed, push, functions, kill, look } = device
  await closed('quiet')
  const before = await look()
  await connected(before, host)
  await before.close()
  await push()
  await expect.poll(() => functions.acked).toBe(6)
  await kill()
  const page = await look()
  await page.goto(`${host.origin}/run/${id}`)
  await expect(nameOf(page)).toBeVisible()
  expect(await lettersIn(page)).toEqual([])
})

test('in a page that is open it stands there at once', async ({ device }) => {
  const { host, closed, push, look } = device
  await closed('quiet')
  const page = await look()
  await connected(page, host)
  await page.goto(`${host.origin}/run/${id}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(nameOf(page)).toHaveCount(0)
  await push()
  await expect(nameOf(page)).toBeVisible()
  expect(await lettersIn(page)).toEqual([])
})

test('what is changed, hidden or deleted while no page is open is so when one is opened again', async ({ device }) => {
  const { host, closed, push, functions, look } = device
  await closed('quiet')
  const before = await look()
  await connected(before, host)
  await before.close()
  let seq = came.seq
  /** Told with no page open. */
  const tell = async (change: Partial<Change>): Promise<void> => {
    functions.changes = [...functions.changes, { ...came, ...change, seq: ++seq }]
    await push()
    await expect.poll(() => functions.acked).toBe(seq)
  }
  const isCalled = async (name: string): Promise<void> => {
    const page = await look()
    await page.goto(`${host.origin}/run/${id}`)
    await expect(nameOf(page, name)).toBeVisible()
    await page.close()
  }
  /** Until Strava has been asked again it is not counted, and can still be looked at. */
  const counted = async (): Promise<number | null> => {
    const page = await look()
    const overview = await (await openDatabase(page, host.origin)).overview('own')
    await page.close()
    return overview.ok ? overview.value.runs : null
  }

  functions.name = 'Another name'
  await tell({ aspect: 'update', keys: ['title'] })
  await isCalled('Another name')

  functions.name = 'For its runner alone'
  await tell({ aspect: 'update', keys: ['private'] })
  await isCalled('For its runner alone')
  expect(await counted()).toBe(1)

  functions.there = false
  await tell({ aspect: 'update', keys: ['private'] })
  expect(await counted()).toBe(0)

  functions.there = true
  await tell({ aspect: 'create' })
  expect(await counted()).toBe(1)

  await tell({ aspect: 'delete' })
  expect(await counted()).toBe(0)
  expect(await lettersIn(await look())).toEqual([])
})
