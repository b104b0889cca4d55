import { Hono } from 'hono'
import { arrival } from '../src/contract/addresses'
import { names, namesOffered } from './names'
import type { NamesEnv } from './names'
import { answerHeaders, documentPlaces, httpsHeaders } from './headers'
import { relayRoutes } from './relay/routes'
import { relayOffered } from './relay/settings'
import type { RelayEnv } from './relay/settings'
import { supportRefusal } from './settings'
import { stravaRoutes } from './strava/routes'
import { sessionOf } from './strava/session'
import { stravaOffered } from './strava/settings'
import type { StravaEnv } from './strava/settings'

/** Settings of a deployment; each is absent unless the owner has set it. */
export interface Env extends NamesEnv, RelayEnv, StravaEnv {
  /** The build's files, with their headers. */
  readonly ASSETS: { readonly fetch: (request: Request) => Promise<Response> }
  readonly STRIPE_SECRET_KEY?: string
  readonly STRIPE_WEBHOOK_SECRET?: string
}

const isSet = (...values: readonly (string | undefined)[]): boolean => values.every((value) => value !== undefined && value !== '')

const app = new Hono<{ Bindings: Env }>()

/** An address inside the page: whatever is neither the functions' nor named like a file. */
const isPage = (path: string): boolean => !/^\/(api|assets)(\/|$)/.test(path) && !/\.[^/]*$/.test(path)
/** Where pages stand that are files: what comes here is none of them, and the page says so. */
const isAmongDocuments = (path: string): boolean => documentPlaces.some((place) => path.startsWith(`/${place}/`))

/**
 * Only what is no file comes here (`not_found_handling` is none): the platform's own fallback would answer a script of an older build with the page and 200,
 * and a worker that is loaded from it would die without a word. The page keeps the headers of the static files, so this stands before the strict set.
 */
app.get('*', async (c, next) => {
  if (!isPage(c.req.path)) return next()
  const page = await c.env.ASSETS.fetch(new Request(new URL('/', c.req.url), c.req.raw))
  return isAmongDocuments(c.req.path) ? new Response(page.body, { headers: page.headers, status: 404 }) : page
})

app.use(async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(answerHeaders)) c.res.headers.set(name, value)
  if (new URL(c.req.url).protocol === 'https:') c.res.headers.set('Strict-Transport-Security', httpsHeaders['Strict-Transport-Security'])
})

/** What this deployment can do. Without its secrets it shows neither Connect nor Support, without a host it names no place, and the page works in full. */
app.get('/api/build', (c) => {
  const sells = isSet(c.env.STRIPE_SECRET_KEY, c.env.STRIPE_WEBHOOK_SECRET)
  const refused = sells ? supportRefusal(__WEATHER__) : null
  return c.json({
    build: __BUILD__,
    ...stravaOffered(c.env),
    support: sells && refused === null,
    names: namesOffered(c.env),
    ...relayOffered(c.env),
    ...(refused === null ? {} : { refused }),
  })
})

/**
 * A file shared with the installed app is the service worker's to take, on the device. Where none is in charge yet the browser sends it here: it is let run out,
 * unread and unkept, because a sender that is cut off sees an error in place of the answer; and the page asks for the file.
 */
app.post(arrival, async (c) => {
  await c.req.raw.body?.pipeTo(new WritableStream())
  return c.redirect(arrival, 303)
})

app.route('/', names)
app.route('/', stravaRoutes<Env>())
app.route('/', relayRoutes<Env>({ sessionOf: async (request, env) => sessionOf(request, env) }))

app.notFound((c) => c.json({ error: 'not-found' }, 404))
app.onError((_error, c) => c.json({ error: 'fault' }, 500))

/** @public */
export { NameDesk } from './name-desk'
/** @public */
export { AthleteRelay } from './relay/object'
/** @public */
export { AthleteConnection } from './strava/connection'
/** @public */
export { Gate } from './strava/gate'
/** @public */
export { LeaseDesk } from './strava/lease-desk'

// oxlint-disable-next-line import/no-default-export -- the Workers runtime looks for the handler there
export default app
