import { addPlugins, cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import type { PrecacheEntry } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { arrival, isDocument, isOwnAddress } from '../../src/contract/addresses'
import type { Fetching, TakeOver } from '../../src/contract/addresses'
import { answerDocument, forgetDocuments } from './documents'
import { listenToPushes } from './pushed'
import { handOver, receive } from './shared'

declare const self: ServiceWorkerGlobalScope
/** Written by the build: what the page needs to start and to work, each with the hash of its bytes. */
declare const __PRECACHE__: PrecacheEntry[]
/** Strava's API as the page may call it; null where the deployment connects nobody. */
declare const __STRAVA__: { readonly api: string } | null

/*
 * All or nothing: a file that is missing, cut short or another one fails the whole installation, and the version before it stays as it was.
 * Whatever is not on the list, and every address that is not the page's, goes to the network as if there were no service worker.
 */
addPlugins([
  {
    // The browser may keep a file that was cut short on its way for a year, because its name says that it never changes: such a one is asked for anew.
    requestWillFetch: async ({ request }) => {
      if (request.integrity === '' || request.cache === 'reload') return request
      return fetch(request.clone()).then(
        () => request,
        () => new Request(request, { cache: 'reload' }),
      )
    },
  },
])
precacheAndRoute(__PRECACHE__, { ignoreURLParametersMatching: [], cleanURLs: false })
cleanupOutdatedCaches()

registerRoute(({ request, url }) => request.mode === 'navigate' && url.origin === location.origin && isOwnAddress(url.pathname), createHandlerBoundToURL('/'))
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && url.origin === location.origin && isDocument(url.pathname),
  ({ request }) => answerDocument(request),
)
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && url.origin === location.origin && url.pathname === arrival,
  ({ request, event }) => Promise.resolve(receive(request, event)),
  'POST',
)

self.addEventListener('activate', (event) => event.waitUntil(Promise.all([self.clients.claim(), forgetDocuments()])))
self.addEventListener('message', (event) => {
  const said = event.data as Partial<Fetching & TakeOver> | null
  const [port] = event.ports
  if (said?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
  if (typeof said?.shared === 'string' && port) event.waitUntil(handOver({ shared: said.shared }, port))
})
listenToPushes(self, __STRAVA__?.api ?? null)
