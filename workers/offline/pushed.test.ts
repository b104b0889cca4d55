import { afterEach, expect, test, vi } from 'vitest'
import type { NoticeNotes } from '../../src/contract/notices'
import { createPushed } from './pushed'
import type { PushScope } from './pushed'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const notes: NoticeNotes = { v: 1, device: 'phone-phone-phone', choice: 'quiet', language: 'en', unit: 'km' }
const news = 'There is news from Strava.'

interface Given {
  readonly notes?: unknown
  readonly windows?: readonly ('visible' | 'hidden')[]
  /** What the relay answers. Null: nothing, for ever. */
  readonly events?: object | null
  readonly shown?: readonly string[]
}

/** A service worker's scope in which everything is told in order. */
const createScope = ({ notes: kept = notes, windows = [], events = { changes: [], allSince: null, after: 6, head: 6 }, shown = [] }: Given = {}) => {
  const told: string[] = []
  const notices = [...shown]
  const subscription = (endpoint: string) => ({
    options: { applicationServerKey: new ArrayBuffer(65) },
    toJSON: () => ({ endpoint, keys: { p256dh: 'p', auth: 'a' } }),
    unsubscribe: async () => void told.push('unsubscribed'),
  })
  const scope = {
    windows: async () =>
      windows.map((visibilityState) => ({
        visibilityState,
        postMessage: ({ type }: { readonly type: string }) => void told.push(type),
        focus: async () => void told.push(`focused the ${visibilityState} one`),
      })),
    open: async (address: string) => void told.push(`opened ${address}`),
    registration: {
      getNotifications: async () => notices,
      showNotification: async (title: string) => {
        notices.push(title)
        told.push(title)
      },
      pushManager: { getSubscription: async () => subscription('here'), subscribe: async () => subscription('https://push.example/new') },
    },
  } as unknown as PushScope
  vi.stubGlobal('caches', { open: async () => ({ match: async () => (kept === null ? undefined : Response.json(kept)) }) })
  vi.stubGlobal('navigator', {
    locks: { request: async (_name: string, work: () => Promise<unknown>) => work() },
    storage: { getDirectory: () => Promise.reject(new Error()) },
  })
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const path = address.split('?')[0] ?? ''
    if (path === '/api/strava/devices') told.push(`registered ${JSON.parse(String(init.body)).push.endpoint}`)
    if (path === '/api/build') return Response.json({ push: 'key' })
    if (events === null) return new Promise(() => undefined)
    return Response.json(path === '/api/strava/events' ? events : {})
  })
  return { told, ...createPushed(scope, null) }
}

const pushed = async (given: Given): Promise<readonly string[]> => {
  const { told, push } = createScope(given)
  await push()
  return told
}

test('a push that nobody chose shows nothing, and there will be no other', async () => {
  expect(await pushed({ notes: null })).toEqual(['unsubscribed'])
  expect(await pushed({ notes: { ...notes, v: 2 } })).toEqual(['unsubscribed'])
})

test('who looks at the page is shown no notice; whose page lies behind another is', async () => {
  expect(await pushed({ events: {}, windows: ['hidden', 'visible'] })).toEqual([])
  expect(await pushed({ events: {}, windows: ['hidden'] })).toEqual([news])
})

test('where there is nothing new a notice that stands there is left as it is, and where none stands one is owed', async () => {
  expect(await pushed({ shown: ['A run has come in.'] })).toEqual([])
  expect(await pushed({})).toEqual([news])
})

test('where nobody answers in time there is news, before the browser shows a notice of its own', async () => {
  vi.useFakeTimers()
  const { told, push } = createScope({ events: null })
  void push()
  await vi.advanceTimersByTimeAsync(19_000)
  expect(told).toEqual([])
  await vi.advanceTimersByTimeAsync(2000)
  expect(told).toEqual([news])
})

test('a tap comes back to the page that is open, and opens the run where none is', async () => {
  const notification = { close: () => undefined, data: { run: '17' } }
  const [open, closed] = [createScope({ windows: ['hidden'] }), createScope()]
  await open.tap(notification)
  await closed.tap(notification)
  expect([open.told, closed.told]).toEqual([['focused the hidden one'], ['opened /run/17']])
})

test('a device that is given another address tells the relay; one that wants no notices does not', async () => {
  const given = { toJSON: () => ({ endpoint: 'https://push.example/given', keys: { p256dh: 'p', auth: 'a' } }) } as unknown as PushSubscription
  const wanting = createScope()
  await wanting.moved(null, null)
  await wanting.moved(null, given)
  expect(wanting.told).toEqual(['registered https://push.example/new', 'registered https://push.example/given'])
  const wantingNone = createScope({ notes: null })
  await wantingNone.moved(null, given)
  expect(wantingNone.told).toEqual([])
})
