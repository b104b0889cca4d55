import { matchPrecache } from 'workbox-precaching'
import { offlineDocument } from '../../src/contract/addresses'

const kept = 'documents'

/**
 * A page that stands by itself comes from the network, and is kept as it came, so that whoever has read it can read it again without one; else a page says that it is
 * not here. None of them is ever answered with the page of the app.
 */
export const answerDocument = async (request: Request): Promise<Response> => {
  const cache = await caches.open(kept)
  try {
    const answer = await fetch(request)
    if (answer.ok && !answer.redirected) await cache.put(request.url, answer.clone())
    return answer
  } catch {
    const { href, pathname, search } = new URL(request.url)
    const address = pathname.endsWith('/') ? href : href.replace(`${pathname}${search}`, `${pathname}/`)
    return (await cache.match(address, { ignoreSearch: true })) ?? (await matchPrecache(offlineDocument)) ?? Response.error()
  }
}

/** What was kept beside an older version names sheets that are gone with it. */
export const forgetDocuments = (): Promise<boolean> => caches.delete(kept)
