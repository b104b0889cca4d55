import { createContext, useContext } from 'solid-js'
import type { App } from '../../state/app'
import type { MirrorState } from '../../state/mirror'

export const AppContext = createContext<App>()
export const MirrorContext = createContext<MirrorState>()

const held = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`No ${what} above this screen.`)
  return value
}

export const useApp = (): App => held(useContext(AppContext), 'app')
export const useMirror = (): MirrorState => held(useContext(MirrorContext), 'mirror')
