import { Hono } from 'hono'
import type { Context } from 'hono'
import { isScope, lifetime } from './accounts'
import type { Accounts, Grant, Scope } from './accounts'
import { profileOf } from './activities'
import { badRequest, sentinels, unauthorized } from './faults'
import type { Refusal } from './faults'
import type { Records } from './runners'

export interface OauthWorld {
  readonly accounts: Accounts
  readonly records: Records
  readonly clientId: string
  readonly clientSecret: string
  readonly callbackDomain: string
  readonly now: () => number
  /** Who is at the browser, to be let through at once; null: the page asks. */
  readonly present: () => number | null
  /** An athlete's way out, with its events. */
  readonly leave: (athlete: number) => void
}

export const refuse = (c: Context, { status, body }: Refusal): Response => (body === null ? c.body(null, status) : c.json(body, status))

/** Fields of a form, of JSON or of the query: Strava takes each. */
export const fieldsOf = async (c: Context): Promise<Readonly<Record<string, string>>> => {
  const type = c.req.header('Content-Type') ?? ''
  const body: unknown = type.includes('json') ? await c.req.json().catch(() => ({})) : await c.req.parseBody().catch(() => ({}))
  const given = typeof body === 'object' && body !== null ? Object.entries(body).map(([name, value]) => [name, String(value)]) : []
  return { ...c.req.query(), ...Object.fromEntries(given) }
}

export const bearerOf = (c: Context): string => /^Bearer (.+)$/.exec(c.req.header('Authorization') ?? '')?.[1] ?? ''

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const page = (asked: Readonly<Record<string, string>>, scopes: readonly Scope[], athletes: readonly number[]): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Stand-in for Strava</title>
<h1>Stand-in for Strava: let the application in?</h1>
<form action="/oauth/authorize">
${Object.entries(asked)
  .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`)
  .join('\n')}
<p><label>Athlete <select name="as">${athletes.map((id) => `<option>${id}</option>`).join('')}</select></label></p>
${scopes.map((scope) => `<p><label><input type="checkbox" name="ticked" value="${scope}" checked> ${scope}</label></p>`).join('\n')}
<p><button name="answer" value="authorize">Authorize</button> <button name="answer" value="cancel">Cancel</button></p>
</form></html>`

const isHome = (address: string | undefined, domain: string): boolean => {
  const url = URL.parse(address ?? '')
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return false
  return ['localhost', '127.0.0.1', domain].includes(url.hostname) || url.hostname.endsWith(`.${domain}`)
}

export const oauth = (world: OauthWorld): Hono => {
  const { accounts, records, clientId, clientSecret, callbackDomain, now } = world
  const app = new Hono()
  const tokens = ({ access, refresh, expires }: Grant) => ({
    token_type: 'Bearer',
    access_token: access,
    expires_at: Math.floor(expires / 1000),
    expires_in: Math.min(lifetime, Math.floor((expires - now()) / 1000)),
    refresh_token: refresh,
  })

  app.get('/oauth/authorize', (c) => {
    const { as, answer, ticked: _ticked, ...asked } = c.req.query()
    if (asked['client_id'] !== clientId) return refuse(c, badRequest('Application', 'client_id', asked['client_id'] === undefined ? 'missing' : 'invalid'))
    const back = asked['redirect_uri']
    if (back === undefined || !isHome(back, callbackDomain)) return refuse(c, badRequest('Application', 'redirect_uri'))
    if (asked['response_type'] !== 'code') return refuse(c, badRequest('Authorize', 'response_type'))
    const names = (asked['scope'] ?? '').split(',').filter((name) => name !== '')
    const scopes = names.filter(isScope)
    if (scopes.length === 0 || scopes.length !== names.length) return refuse(c, badRequest('Authorize', 'scope'))
    const athlete = as === undefined ? world.present() : Number(as)
    if (athlete === null) return c.html(page(asked, scopes, records.ids()))
    if (!records.has(athlete)) return refuse(c, badRequest('Athlete', 'id'))
    if (athlete === sentinels.athleteLimit) return c.text('Limit of connected athletes exceeded', 403)
    const to = new URL(back)
    to.searchParams.set('state', asked['state'] ?? '')
    if (answer === 'cancel' || athlete === sentinels.refuses) {
      to.searchParams.set('error', 'access_denied')
      return c.redirect(to.href)
    }
    const ticked = answer === undefined ? scopes : scopes.filter((scope) => c.req.queries('ticked')?.includes(scope))
    const wanted = athlete === sentinels.unticked ? ticked.filter((scope) => !scope.startsWith('activity:')) : ticked
    const granted: readonly Scope[] = wanted.includes('read') ? wanted : ['read', ...wanted]
    to.searchParams.set('code', accounts.issueCode(athlete, granted))
    to.searchParams.set('scope', granted.join(','))
    return c.redirect(to.href)
  })

  app.on('POST', ['/oauth/token', '/api/v3/oauth/token'], async (c) => {
    const fields = await fieldsOf(c)
    if (fields['client_id'] !== clientId) return refuse(c, badRequest('Application', 'client_id'))
    if (fields['client_secret'] !== clientSecret) return refuse(c, badRequest('Application', 'client_secret'))
    if (fields['grant_type'] === 'authorization_code') {
      const grant = accounts.exchange(fields['code'] ?? '')
      return grant === null ? refuse(c, badRequest('AuthorizationCode', 'code')) : c.json({ ...tokens(grant), athlete: profileOf(grant.athlete, 2) })
    }
    if (fields['grant_type'] !== 'refresh_token') return refuse(c, badRequest('Application', 'grant_type'))
    const grant = accounts.refresh(fields['refresh_token'] ?? '')
    return grant === null ? refuse(c, badRequest('RefreshToken', 'refresh_token')) : c.json(tokens(grant))
  })

  app.post('/oauth/deauthorize', async (c) => {
    const access = bearerOf(c) || ((await fieldsOf(c))['access_token'] ?? '')
    const grant = accounts.holding(access)
    if (grant === null) return refuse(c, unauthorized('Athlete', 'access_token'))
    world.leave(grant.athlete)
    return c.json({ access_token: access })
  })

  app.post('/oauth/revoke', async (c) => {
    if (c.req.header('Authorization') !== `Basic ${btoa(`${clientId}:${clientSecret}`)}`) return refuse(c, unauthorized('Application', 'client_secret'))
    const owner = accounts.owner((await fieldsOf(c))['token'] ?? '')
    if (owner !== null) world.leave(owner)
    return c.json({})
  })
  return app
}
