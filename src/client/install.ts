/** Chromium's event, which TypeScript's own library does not know. */
interface InstallPrompt extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>
}

/** iOS and iPadOS alone say so; there an app on the Home Screen has a storage of its own, and nothing can be asked of the browser. */
export const inTabOfIos = (): boolean => 'standalone' in navigator && navigator.standalone === false

/** Tells when the browser would install the page, with the way to ask for it, and when that is done. */
export const listenToInstall = (tell: { readonly possible: (ask: () => Promise<void>) => void; readonly done: () => void }): void => {
  addEventListener('beforeinstallprompt', (event) => {
    // The browser's own bar would come before there is anything to keep.
    event.preventDefault()
    tell.possible(async () => void (await (event as InstallPrompt).prompt()))
  })
  addEventListener('appinstalled', tell.done)
}

const key = 'runmirror-install'

/** What became of the offer on this device. It concerns the device, not the mirror, and so stands beside the database. */
export const installAnswer = (): 'shown' | 'no' | null => {
  try {
    const kept = localStorage.getItem(key)
    return kept === 'shown' || kept === 'no' ? kept : null
  } catch {
    return null
  }
}

/** A browser that keeps nothing is asked again the next time. */
export const keepInstallAnswer = (answer: 'shown' | 'no'): void => {
  try {
    localStorage.setItem(key, answer)
  } catch {
    // Nothing can be kept here.
  }
}
