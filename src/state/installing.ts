import { createSignal } from 'solid-js'
import type { Accessor } from 'solid-js'
import { inTabOfIos, installAnswer, keepInstallAnswer, listenToInstall } from '../client/install'

/** Whether and how RunMirror offers to be installed. */
export interface Installing {
  /** `first`: before the import, because an app on the Home Screen would not see what is imported in this tab. `after`: the browser can be asked, once there is a card. */
  readonly offer: Accessor<'none' | 'first' | 'after'>
  readonly install: () => Promise<void>
  /** Kept: it isn't offered again. */
  readonly refuse: () => void
  /** The offer stands on the screen: `after` comes once, whatever is answered. */
  readonly shown: () => void
}

export const createInstalling = (): Installing => {
  const before = installAnswer()
  const [ask, setAsk] = createSignal<(() => Promise<void>) | null>(null)
  const [refused, setRefused] = createSignal(before === 'no')
  listenToInstall({ possible: (way) => setAsk(() => way), done: () => setAsk(null) })
  return {
    offer: () => (refused() ? 'none' : inTabOfIos() ? 'first' : ask() !== null && before === null ? 'after' : 'none'),
    install: async () => {
      const asking = ask()
      setAsk(null)
      await asking?.()
    },
    refuse: () => {
      keepInstallAnswer('no')
      setRefused(true)
    },
    shown: () => keepInstallAnswer('shown'),
  }
}
