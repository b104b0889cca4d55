import { Hono } from 'hono'
import { nameAddress } from '../src/contract/names'
import { isCell } from '../src/domain/places/cell'
import type { Cell } from '../src/domain/places/cell'
import type { DeskQuestion } from './name-desk'

export interface NamesEnv {
  /** Base of a Nominatim that a place's name is asked of, `https://nominatim.openstreetmap.org`; absent, no place is named. */
  readonly NOMINATIM_HOST?: string
  readonly NAMES?: {
    readonly idFromName: (name: string) => unknown
    readonly get: (id: never) => { readonly fetch: (request: Request) => Promise<Response> }
  }
}

/** What asks a host of the owner's choice, asks it over https, or in a test on this machine. */
const isHost = (host: string | undefined): host is string => {
  if (host === undefined || !URL.canParse(host)) return false
  const { protocol, hostname } = new URL(host)
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname))
}

export const namesOffered = ({ NOMINATIM_HOST, NAMES }: NamesEnv): boolean => isHost(NOMINATIM_HOST) && NAMES !== undefined

const cellIn = (body: unknown): Cell | null => {
  if (typeof body !== 'object' || body === null || !('latitude' in body) || !('longitude' in body)) return null
  const { latitude, longitude } = body
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null
  // A finer point than this is never passed on: it is not even read as one.
  const cell = { latitude, longitude }
  return isCell(cell) ? cell : null
}

export const names = new Hono<{ Bindings: NamesEnv }>()

names.post(nameAddress, async (c) => {
  const { NOMINATIM_HOST: host, NAMES: desks } = c.env
  if (!isHost(host) || desks === undefined) return c.json({ error: 'not-found' }, 404)
  const { origin } = new URL(c.req.url)
  // The deployment's one question a second is for its own page.
  if (c.req.header('Origin') !== origin) return c.json({ error: 'other-origin' }, 403)
  const cell = cellIn(await c.req.json().catch(() => null))
  if (cell === null) return c.json({ error: 'no-point' }, 400)
  const desk = desks.get(desks.idFromName('all') as never)
  const answer = await desk.fetch(new Request('https://desk/', { method: 'POST', body: JSON.stringify({ cell, host, origin } satisfies DeskQuestion) }))
  // Passed on by hand: of the desk's answer nothing but its JSON.
  return new Response(await answer.text(), { status: answer.status, headers: { 'Content-Type': 'application/json' } })
})
