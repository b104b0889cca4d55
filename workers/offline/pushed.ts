import type { LetterCame } from '../../src/contract/inbox'
import { noticeTag, notesAddress, notesCache, readNotes } from '../../src/contract/notices'
import type { NoticeNotes } from '../../src/contract/notices'
import type { PushEndpoint } from '../../src/contract/relay'
import { askPushKey, register } from './asking'
import { openLetters } from './letters'
import { addressOf, shownOf } from './telling'
import { followUp } from './waking'
import type { Found, WakingWorld } from './waking'

/** Held while what changed is fetched: two pushes at once would fetch the same twice. */
const lock = 'runmirror-letters'
/** A browser that waits longer for a notice shows one of its own. */
const patience = 20_000

const notesHere = async (): Promise<NoticeNotes | null> => {
  try {
    const kept = await (await caches.open(notesCache)).match(notesAddress)
    return readNotes(await kept?.json())
  } catch {
    return null
  }
}

const endpointOf = (subscription: PushSubscription): PushEndpoint | null => {
  const { endpoint, keys } = subscription.toJSON()
  const { p256dh, auth } = keys ?? {}
  return endpoint === undefined || p256dh === undefined || auth === undefined ? null : { endpoint, keys: { p256dh, auth } }
}

/** Everything that a push wakes, for the page that is closed or looked away from. `api`: see `Way`. */
export const listenToPushes = (scope: ServiceWorkerGlobalScope, api: string | null): void => {
  const world: WakingWorld = {
    fetching: (address, init) => fetch(address, init),
    api,
    now: () => Date.now(),
    letters: () => openLetters(() => navigator.storage.getDirectory()),
  }
  const windows = (): Promise<readonly WindowClient[]> => scope.clients.matchAll({ type: 'window', includeUncontrolled: true })

  /** A runner who looks at the page sees the run itself; whoever does not is owed a notice, by what was promised to the browser. */
  const show = async (found: Found, notes: NoticeNotes): Promise<void> => {
    if ((await windows()).some(({ visibilityState }) => visibilityState === 'visible')) return
    const before = await scope.registration.getNotifications({ tag: noticeTag })
    const shown = shownOf(found, notes) ?? (before.length === 0 ? shownOf({ ...found, topic: { about: 'news' } }, notes) : null)
    if (shown !== null) await scope.registration.showNotification(shown.title, shown.options)
  }

  const follow = async (notes: NoticeNotes): Promise<void> => {
    const finding = navigator.locks.request(lock, () => followUp(world, notes))
    const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null))
    if ((await Promise.race([finding, late])) === null) await show({ topic: { about: 'news' }, run: null, letters: 0 }, notes)
    const found = await finding
    // A page that is open takes them out at once; what it heard of by itself was acknowledged before this push was sent.
    if (found.letters > 0) for (const window of await windows()) window.postMessage({ type: 'letter-came' } satisfies LetterCame)
    await show(found, notes)
  }

  scope.addEventListener('push', (event) => {
    const answer = async (): Promise<void> => {
      const notes = await notesHere()
      if (notes === null) await (await scope.registration.pushManager.getSubscription())?.unsubscribe()
      else await follow(notes)
    }
    event.waitUntil(answer())
  })

  scope.addEventListener('notificationclick', (event) => {
    event.notification.close()
    const open = async (): Promise<void> => {
      const [window] = await windows()
      await (window === undefined ? scope.clients.openWindow(addressOf(event.notification.data)) : window.focus())
    }
    event.waitUntil(open())
  })

  /** The push service gave this device another address. */
  scope.addEventListener('pushsubscriptionchange', (event) => {
    const subscribeAnew = async (): Promise<void> => {
      const notes = await notesHere()
      if (notes === null) return
      const key = event.oldSubscription?.options.applicationServerKey ?? (await askPushKey(world.fetching))
      const made =
        event.newSubscription ?? (key === null ? null : await scope.registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key }))
      const push = made === null ? null : endpointOf(made)
      if (push !== null) await register(world.fetching, notes.device, push)
    }
    event.waitUntil(subscribeAnew())
  })
}
