import type { Change } from '../contract/db'

/** Every commit, from whichever tab it came. */
export const listenToChanges = (tell: (change: Change) => void): void => {
  new BroadcastChannel('runmirror-changes').addEventListener('message', ({ data }: MessageEvent<Change>) => tell(data))
}
