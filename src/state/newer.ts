import { createEffect, createSignal, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'
import { reload, sayReading, startOffline } from '../client/offline'

type State = 'none' | 'waits' | 'taking' | 'elsewhere'

/** A newer version of RunMirror, from its coming to its taking over. */
export interface Newer {
  /** `waits`: it is here and can be taken. `reading`: it is here, and files are being read. `elsewhere`: it was to be taken, and another tab is reading. */
  readonly state: Accessor<State | 'reading'>
  readonly take: () => Promise<void>
}

/** Offers newer versions, and takes one when told to: never while files are being read, in this tab (`reading`) or in any other. */
export const createNewer = (reading: Accessor<boolean>): Newer => {
  const [state, setState] = createSignal<State>('none')
  const [replaced, setReplaced] = createSignal(false)
  const offline = startOffline({ waiting: () => setState('waits'), replaced: () => setReplaced(true) })

  createEffect(() => {
    if (reading()) onCleanup(sayReading())
  })
  // Whichever tab took it: versions don't share a mirror.
  createEffect(() => {
    if (replaced() && !reading()) reload()
  })
  return {
    state: () => (state() !== 'none' && reading() ? 'reading' : state()),
    take: async () => {
      if (reading()) return
      setState('taking')
      setState((await offline.take()) === 'reading' ? 'elsewhere' : 'none')
    },
  }
}
