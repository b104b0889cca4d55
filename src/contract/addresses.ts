/** First parts of the page's own addresses, as its router knows them; what stands under any other name is another document or nobody's. */
const places: ReadonlySet<string> = new Set(['card', 'corrections', 'import', 'journey', 'report', 'rituals', 'run', 'sample', 'wall', 'year', 'you'])

/** Whether an address is the page's own, so that it can be answered without the network: `/`, `/run/17`, never `/support` or `/api/build`. */
export const isOwnAddress = (path: string): boolean => path === '/' || (places.has(path.split('/')[1] ?? '') && !/\.[^/]*$/.test(path))

/** Where a file arrives that was shared with the installed app, by POST, or opened with it. */
export const arrival = '/import'

/** Under this name the arriving address says which files the page is to ask the service worker for. */
export const sharedKey = 'shared'

/** Asked of the service worker, with a port to answer on: the files once it has them, none if there are none any more. */
export interface Fetching {
  readonly shared: string
}

/** Said by the page to the version that waits: take over now. The name is workbox's. */
export interface TakeOver {
  readonly type: 'SKIP_WAITING'
}
