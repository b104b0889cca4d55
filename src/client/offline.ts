import { offlineScript } from './scripts'

/** Held, shared, by every tab that reads files: while it is, no newer version takes over. */
const readingLock = 'runmirror-reading'
/** How often a page that stays open for days asks for a newer version. */
const between = 3_600_000
/** A version that was told to take over does so within a moment; one that can't must not keep the reads waiting. */
const patience = 10_000

/** Says to every tab that files are being read here, until the answer is called. */
export const sayReading = (): (() => void) => {
  const { promise, resolve } = Promise.withResolvers<void>()
  void navigator.locks.request(readingLock, { mode: 'shared' }, () => promise)
  return resolve
}

export interface Newer {
  /** A newer version has come whole, and waits. */
  readonly waiting: () => void
  /** The version that this page is of has been replaced. */
  readonly replaced: () => void
}

export interface Offline {
  /** Lets the newer version take over. `reading`: some tab reads files; nothing has happened. */
  readonly take: () => Promise<'taken' | 'reading'>
}

const nothing: Offline = { take: () => Promise.resolve('taken') }

/** Keeps what the page is made of on the device. Where a browser has no service worker, or refuses one, the page works with the network alone. */
export const startOffline = (tell: Newer): Offline => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return nothing
  const container = navigator.serviceWorker
  const replaced = Promise.withResolvers<void>()
  let before = container.controller
  container.addEventListener('controllerchange', () => {
    // The first one takes charge of a page of its own version.
    if (before !== null) {
      replaced.resolve()
      tell.replaced()
    }
    before = container.controller
  })

  // Not needed for the first card, and so not among what is loaded before it.
  const workbox = import('workbox-window').then(({ Workbox }) => {
    const made = new Workbox(offlineScript(), { scope: '/', updateViaCache: 'none' })
    made.addEventListener('waiting', tell.waiting)
    void made.register().catch(() => undefined)
    return made
  })

  let asked = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - asked < between) return
    asked = performance.now()
    // Without the network there is no newer version to be had.
    void workbox.then((made) => made.update()).catch(() => undefined)
  })

  return {
    take: () =>
      navigator.locks.request(readingLock, { ifAvailable: true }, async (free) => {
        if (free === null) return 'reading'
        void workbox.then((made) => made.messageSkipWaiting())
        await Promise.race([replaced.promise, new Promise((resolve) => setTimeout(resolve, patience))])
        return 'taken'
      }),
  }
}

export const reload = (): void => location.reload()
