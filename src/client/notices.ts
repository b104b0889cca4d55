import { noticeTag, notesAddress, notesCache, readNotes } from '../contract/notices'
import type { NoticeChoice, NoticeNotes, NoticeTongue, NoticeTrouble } from '../contract/notices'
import { devicesAddress } from '../contract/relay'
import type { DeviceQuestion, PushEndpoint, RelayTrouble } from '../contract/relay'
import { askedByPage } from '../contract/strava'
import { done, failed } from '../domain/outcome'
import type { Outcome } from '../domain/outcome'
import { base64url, deviceName } from './relay-device'

/** Whether this device is woken by news of a run while no page is open. Off until somebody wants it. */
export interface Notices {
  readonly choice: () => Promise<NoticeChoice>
  /** Must be called in a click: the browser asks its runner then, and at no other time. Null: it is as chosen. */
  readonly set: (choice: NoticeChoice, tongue: NoticeTongue) => Promise<NoticeTrouble | null>
}

/** What is used of the browser; a test brings its own. */
export interface NoticeGround {
  /** Whether this browser can be pushed to at all. */
  readonly able: () => boolean
  readonly permission: () => NotificationPermission
  readonly askPermission: () => Promise<NotificationPermission>
  readonly registration: () => Promise<ServiceWorkerRegistration | null>
  readonly cache: () => Promise<Pick<Cache, 'match' | 'put' | 'delete'>>
  readonly fetching: (address: string, init?: RequestInit) => Promise<Response>
  readonly online: () => boolean
  readonly device: () => string
}

const browserGround: NoticeGround = {
  able: () => 'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis,
  permission: () => Notification.permission,
  askPermission: () => Notification.requestPermission(),
  registration: async () => (await navigator.serviceWorker.getRegistration('/')) ?? null,
  cache: () => caches.open(notesCache),
  fetching: (...of) => fetch(...of),
  online: () => navigator.onLine,
  device: deviceName,
}

const endpointOf = (subscription: PushSubscription): PushEndpoint | null => {
  const { endpoint, keys } = subscription.toJSON()
  const { p256dh, auth } = keys ?? {}
  return endpoint === undefined || p256dh === undefined || auth === undefined ? null : { endpoint, keys: { p256dh, auth } }
}

const troubleOf: Readonly<Partial<Record<RelayTrouble, NoticeTrouble>>> = {
  'bad-push': 'unable',
  'host-refused': 'unable',
  'no-relay': 'not-offered',
  'no-session': 'not-offered',
  'too-many-pushes': 'too-many',
}

export const createNotices = (ground: NoticeGround = browserGround): Notices => {
  const kept = async (): Promise<NoticeNotes | null> => {
    try {
      return readNotes(await (await (await ground.cache()).match(notesAddress))?.json())
    } catch {
      return null
    }
  }
  const subscribed = async (): Promise<PushSubscription | null> => (await (await ground.registration())?.pushManager.getSubscription()) ?? null

  /** The key under which this deployment pushes. */
  const askKey = async (): Promise<Outcome<string, NoticeTrouble>> => {
    try {
      const answer = await ground.fetching('/api/build', { cache: 'no-store' })
      const build: { readonly push?: unknown } = answer.ok ? await answer.json() : {}
      if (!answer.ok) return failed('unreachable')
      return typeof build.push === 'string' ? done(build.push) : failed('not-offered')
    } catch {
      return failed('unreachable')
    }
  }

  /** One that was made under another key is no good any more. */
  const subscribe = async (applicationServerKey: string): Promise<Outcome<PushSubscription, NoticeTrouble>> => {
    const push = (await ground.registration())?.pushManager
    if (push === undefined) return failed('unable')
    try {
      const before = await push.getSubscription()
      const keyBefore = before?.options.applicationServerKey ?? null
      if (before !== null && (keyBefore === null || base64url(new Uint8Array(keyBefore)) !== applicationServerKey)) await before.unsubscribe()
      return done(await push.subscribe({ userVisibleOnly: true, applicationServerKey }))
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotAllowedError') return failed('refused')
      return failed(ground.online() ? 'unable' : 'unreachable')
    }
  }

  const register = async (question: DeviceQuestion): Promise<NoticeTrouble | null> => {
    try {
      const answer = await ground.fetching(devicesAddress, {
        method: 'POST',
        body: JSON.stringify(question),
        headers: { 'Content-Type': 'application/json', [askedByPage]: '1' },
      })
      if (answer.ok) return null
      const { error }: { readonly error?: RelayTrouble } = await answer.json()
      return (error === undefined ? undefined : troubleOf[error]) ?? 'unreachable'
    } catch {
      return 'unreachable'
    }
  }

  /** The service worker that finds no notes tells nothing more; so these go first. The relay forgets an address that is gone by itself, should it not be reached now. */
  const turnOff = async (): Promise<null> => {
    const notes = await kept()
    await (await ground.cache().catch(() => null))?.delete(notesAddress)
    await (await subscribed())?.unsubscribe().catch(() => false)
    for (const notice of (await (await ground.registration())?.getNotifications({ tag: noticeTag })) ?? []) notice.close()
    if (notes !== null) await register({ device: notes.device, push: null })
    return null
  }

  const turnOn = async (choice: 'quiet' | 'told', { language, unit }: NoticeTongue): Promise<NoticeTrouble | null> => {
    // First of all: later the click is over.
    if ((await ground.askPermission()) !== 'granted') return 'refused'
    const key = await askKey()
    if (!key.ok) return key.code
    const wasOn = (await kept()) !== null
    const made = await subscribe(key.value)
    if (!made.ok) return made.code
    const push = endpointOf(made.value)
    const device = ground.device()
    const trouble = push === null ? 'unable' : await register({ device, push })
    try {
      if (trouble === null) {
        await (await ground.cache()).put(notesAddress, Response.json({ v: 1, device, choice, language, unit } satisfies NoticeNotes))
        return null
      }
    } catch {
      // Where nothing can be kept the service worker would not know what to say.
    }
    // What was on stays on, as it was.
    if (!wasOn) await made.value.unsubscribe().catch(() => false)
    return trouble ?? 'unable'
  }

  return {
    choice: async () => {
      const notes = ground.able() && ground.permission() === 'granted' ? await kept() : null
      return notes !== null && (await subscribed()) !== null ? notes.choice : 'off'
    },
    set: async (choice, tongue) => {
      if (!ground.able()) return choice === 'off' ? null : 'unable'
      return choice === 'off' ? turnOff() : turnOn(choice, tongue)
    },
  }
}
