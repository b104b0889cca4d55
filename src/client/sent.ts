import { arrival, sharedKey } from '../contract/addresses'
import type { Fetching } from '../contract/addresses'

/** The little of the File Handling API that TypeScript's own library does not know yet. */
interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void): void
}

/**
 * `shared`: sent by the device's share sheet to the installed app, or by a form of some page: no one can tell them apart in a tab of the browser.
 * `chosen`: opened with the installed app, or shared with it in a window of its own.
 */
export type Sent = (how: 'chosen' | 'shared', files: readonly File[]) => void

/** Whether the page stands in a window of the installed app, which no other page can send anything to. */
const inOwnWindow = (): boolean => !matchMedia('(display-mode: browser)').matches

const askFor = async (shared: string): Promise<readonly File[]> => {
  const { active } = await navigator.serviceWorker.ready
  const { port1, port2 } = new MessageChannel()
  const answer = new Promise<readonly File[]>((resolve) => port1.addEventListener('message', ({ data }: MessageEvent<readonly File[]>) => resolve(data)))
  port1.start()
  active?.postMessage({ shared } satisfies Fetching, [port2])
  return answer
}

/** Tells of files that came without a drop. The address forgets them at once, so that a reload does not ask for them again. */
export const listenToSent = (tell: Sent): void => {
  const { launchQueue } = globalThis as typeof globalThis & { readonly launchQueue?: LaunchQueue }
  launchQueue?.setConsumer(({ files = [] }) => {
    if (files.length > 0) void Promise.all(files.map((file) => file.getFile())).then((opened) => tell('chosen', opened))
  })
  const shared = new URL(location.href).searchParams.get(sharedKey)
  if (shared === null || location.pathname !== arrival || !('serviceWorker' in navigator)) return
  history.replaceState(history.state, '', arrival)
  void askFor(shared).then((files) => tell(inOwnWindow() ? 'chosen' : 'shared', files))
}
