import { expect, test } from 'vitest'
import { notesAddress } from '../contract/notices'
import { createNotices } from './notices'
import type { NoticeGround } from './notices'
import { base64url, deviceName } from './relay-device'

const tongue = { language: 'de', unit: 'km' } as const
const key = base64url(new Uint8Array(65).fill(4))

interface Told {
  readonly able?: boolean
  readonly permission?: NotificationPermission
  readonly push?: string | null
  readonly offline?: boolean
  readonly relay?: string
  readonly pushService?: string
  readonly keeps?: boolean
}

const createGround = (told: Told = {}) => {
  const { able = true, push = key, offline = false, pushService, keeps = true } = told
  const [happened, cache] = [[] as string[], new Map<string, Response>()]
  let { relay, permission = 'granted' } = told
  let subscription: PushSubscription | null = null
  let notices = 1
  const subscribe = (under: string): PushSubscription =>
    ({
      options: { applicationServerKey: Uint8Array.from(Buffer.from(under, 'base64url')).buffer },
      toJSON: () => ({ endpoint: 'https://push.example/1', keys: { p256dh: 'p', auth: 'a' } }),
      unsubscribe: async () => {
        happened.push('unsubscribed')
        subscription = null
        return true
      },
    }) as unknown as PushSubscription
  const registration = {
    pushManager: {
      getSubscription: async () => subscription,
      subscribe: async ({ applicationServerKey }: { applicationServerKey: string }) => {
        if (pushService !== undefined) throw new DOMException('', pushService)
        happened.push('subscribed')
        return (subscription ??= subscribe(applicationServerKey))
      },
    },
    getNotifications: async () => Array.from({ length: notices }, () => ({ close: () => notices-- })),
  } as unknown as ServiceWorkerRegistration
  const ground: NoticeGround = {
    able: () => able,
    permission: () => permission,
    askPermission: async () => {
      happened.push('asked')
      return permission
    },
    registration: async () => registration,
    cache: async () => {
      if (!keeps) throw new DOMException('', 'SecurityError')
      return {
        match: async () => cache.get(notesAddress)?.clone(),
        put: async (_at, answer) => void cache.set(notesAddress, answer),
        delete: async () => cache.delete(notesAddress),
      }
    },
    fetching: async (address, init) => {
      if (offline) throw new TypeError('Failed to fetch')
      if (address === '/api/build') return Response.json({ push })
      const { push: given } = JSON.parse(String(init?.body))
      happened.push(given === null ? 'relay: no more' : `relay: ${given.endpoint}`)
      return relay === undefined ? Response.json({}) : Response.json({ error: relay }, { status: 409 })
    },
    online: () => !offline,
    device: () => 'phone-phone-phone',
  }
  return {
    happened,
    notes: async () => cache.get(notesAddress)?.clone().json(),
    left: () => ({ subscribed: subscription !== null, notices }),
    refuse: (code: string) => void (relay = code),
    forbid: () => void (permission = 'denied'),
    under: (other: string) => void (subscription = subscribe(other)),
    ...createNotices(ground),
  }
}

test('notices are off until they are chosen, and then what was chosen lies where the service worker reads it', async () => {
  const { choice, set, happened, notes } = createGround()
  expect([await choice(), await notes()]).toEqual(['off', undefined])
  expect(await set('told', tongue)).toBeNull()
  expect(happened).toEqual(['asked', 'subscribed', 'relay: https://push.example/1'])
  expect([await choice(), await notes()]).toEqual(['told', { v: 1, device: 'phone-phone-phone', choice: 'told', ...tongue }])
  expect([await set('quiet', tongue), await choice()]).toEqual([null, 'quiet'])
})

test('turned off, nothing is left: neither notes nor a subscription nor a notice, and the relay is told', async () => {
  const { choice, set, happened, notes, left } = createGround()
  await set('quiet', tongue)
  expect(await set('off', tongue)).toBeNull()
  expect(happened.slice(-2)).toEqual(['unsubscribed', 'relay: no more'])
  expect([await choice(), await notes(), left()]).toEqual(['off', undefined, { subscribed: false, notices: 0 }])
})

test.for<[string, Told, string]>([
  ['this browser has no push', { able: false }, 'unable'],
  ['the runner said no', { permission: 'denied' }, 'refused'],
  ['the deployment pushes to nobody', { push: null }, 'not-offered'],
  ['there is no network', { offline: true }, 'unreachable'],
  ['the browser does not let it', { pushService: 'NotAllowedError' }, 'refused'],
  ['the browser has no push service', { pushService: 'AbortError' }, 'unable'],
  ['the relay knows no such push service', { relay: 'host-refused' }, 'unable'],
  ['five devices are pushed to already', { relay: 'too-many-pushes' }, 'too-many'],
  ['nobody is connected', { relay: 'no-session' }, 'not-offered'],
  ['the relay does not answer', { relay: 'no-answer' }, 'unreachable'],
  ['nothing can be kept', { keeps: false }, 'unable'],
])('where %s they stay off, and the reason is told', async ([, told, code]) => {
  const { choice, set, left, notes } = createGround(told)
  expect(await set('told', tongue)).toBe(code)
  expect([await choice(), await notes(), left().subscribed]).toEqual(['off', undefined, false])
})

test('what was on stays as it was when something else can’t be had', async () => {
  const { choice, set, refuse, left } = createGround()
  await set('quiet', tongue)
  refuse('no-answer')
  expect([await set('told', tongue), await choice(), left().subscribed]).toEqual(['unreachable', 'quiet', true])
})

test('a subscription of another key is given up for one of this deployment’s', async () => {
  const { set, under, happened } = createGround()
  under(base64url(new Uint8Array(65).fill(5)))
  await set('quiet', tongue)
  expect(happened).toEqual(['asked', 'unsubscribed', 'subscribed', 'relay: https://push.example/1'])
})

test('where the permission was taken back in the browser they are off, whatever was chosen', async () => {
  const { choice, set, forbid } = createGround()
  await set('told', tongue)
  forbid()
  expect(await choice()).toBe('off')
})

test('a device draws its name once', () => {
  expect([deviceName(), /^[\w-]{22}$/.test(deviceName())]).toEqual([deviceName(), true])
})
