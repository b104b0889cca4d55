import type { LetterCame } from '../contract/inbox'

/** Tells that the service worker has left a letter: it was woken while this page was open, and heard of nothing. */
export const listenToLetters = (tell: () => void): void => {
  if (!('serviceWorker' in navigator)) return
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<Partial<LetterCame> | null>) => {
    if (data?.type === 'letter-came') tell()
  })
  navigator.serviceWorker.startMessages()
}
