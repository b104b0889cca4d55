/** First parts of the page's own addresses, as its router knows them; what stands under any other name is another document or nobody's. */
const places: ReadonlySet<string> = new Set([
  'card',
  'connect',
  'corrections',
  'import',
  'journey',
  'report',
  'rituals',
  'run',
  'sample',
  'wall',
  'year',
  'you',
])

/** Whether an address is the page's own, so that it can be answered without the network: `/`, `/run/17`, never `/support` or `/api/build`. */
export const isOwnAddress = (path: string): boolean => path === '/' || (places.has(path.split('/')[1] ?? '') && !/\.[^/]*$/.test(path))

/** First parts of the addresses of the pages that stand by themselves. */
const documents: ReadonlySet<string> = new Set(['blog', 'help', 'method', 'privacy'])

/** Whether an address is that of a page which stands by itself: `/blog/`, `/help/export/`, never `/blog/feed.xml`. */
export const isDocument = (path: string): boolean => documents.has(path.split('/')[1] ?? '') && !/\.[^/]*$/.test(path)

/** What stands for such a page where there is no network and it has not been read on this device. */
export const offlineDocument = '/help/offline/'

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
