import type { LetterCame } from '../contract/inbox'
import { noticeTag } from '../contract/notices'

/** Whoever looks at the page has no use for a notice any more, and what it says of a run must not outlast the run. */
const closeNotices = async (container: ServiceWorkerContainer): Promise<void> => {
  const notices = await (await container.getRegistration('/'))?.getNotifications({ tag: noticeTag })
  for (const notice of notices ?? []) notice.close()
}

/** Tells that the service worker has left a letter: it was woken while this page was open, and heard of nothing. */
export const listenToLetters = (tell: () => void): void => {
  if (!('serviceWorker' in navigator)) return
  const container = navigator.serviceWorker
  container.addEventListener('message', ({ data }: MessageEvent<Partial<LetterCame> | null>) => {
    if (data?.type === 'letter-came') tell()
  })
  container.startMessages()
  const look = (): void => {
    // A browser without notices has none to close.
    if (document.visibilityState === 'visible') void closeNotices(container).catch(() => undefined)
  }
  document.addEventListener('visibilitychange', look)
  look()
}
