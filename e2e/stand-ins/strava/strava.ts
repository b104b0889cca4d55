import { Hono } from 'hono'
import type { Athlete } from '../../../src/domain/simulate/athlete'
import { createAccounts } from './accounts'
import { api } from './api'
import type { ApiWorld } from './api'
import { createMeter, usualLimits } from './limits'
import type { Limits } from './limits'
import { oauth } from './oauth'
import { createPush } from './push'
import type { Push, PushWorld } from './push'
import { createRecords } from './runners'
import type { Kept, Runner } from './runners'
import { serve } from './serve'

export interface StravaOptions
  extends Partial<Pick<ApiWorld, 'retryAfter' | 'tooManyAs' | 'exposesLimits' | 'slowness'>>, Partial<Pick<PushWorld, 'patience' | 'pause' | 'reach'>> {
  readonly clientId: string
  readonly clientSecret: string
  /** UTC ms. */
  readonly now: () => number
  readonly athletes: readonly Runner[]
  /** The life of each sentinel athlete; without, those alone that are among `athletes` exist. */
  readonly everyman?: Athlete
  /** As in the application's settings at Strava; localhost always passes. */
  readonly callbackDomain?: string
  readonly limits?: Limits
  readonly seed?: string
}

/** What a test does in place of an athlete, or of Strava. */
export interface Controls extends Pick<Push, 'hold' | 'release' | 'settled' | 'log'> {
  /** Who is at the browser: the authorise page lets them through at once. Null: it asks. */
  readonly signIn: (athlete: number | null) => void
  /** The next activity of those left for later; its id, or null where none is left. */
  readonly upload: (athlete: number) => number | null
  readonly rename: (athlete: number, activity: number, title: string) => void
  readonly retype: (athlete: number, activity: number, sport: string) => void
  readonly setPrivate: (athlete: number, activity: number, onlyYou: boolean) => void
  readonly remove: (athlete: number, activity: number) => void
  readonly deauthorise: (athlete: number) => void
  readonly refuseCors: (refused: boolean) => void
}

export interface Strava {
  readonly answer: (request: Request) => Response | Promise<Response>
  readonly controls: Controls
}

/** Strava in one process, without a port. */
export const createStrava = (options: StravaOptions): Strava => {
  const { clientId, clientSecret, now, athletes, everyman = null, callbackDomain = 'localhost', limits = usualLimits, seed = 'strava' } = options
  const accounts = createAccounts(seed, now)
  const records = createRecords(athletes, everyman)
  const { patience = 2000, pause = 1000, reach = fetch } = options
  const push = createPush({ clientId, clientSecret, seed, now, patience, pause, reach })
  let present: number | null = null
  let refused = false

  /** Events are told of those alone who let the application in and show it their activities. */
  const tell = (athlete: number, activity: Kept, aspect: 'create' | 'update' | 'delete', updates: Readonly<Record<string, string>>): void => {
    const scopes = accounts.grantOf(athlete)?.scopes ?? []
    const all = scopes.includes('activity:read_all')
    if (!all && (!scopes.includes('activity:read') || activity.onlyYou)) return
    push.tell({ object_type: 'activity', object_id: activity.activity.id, aspect_type: aspect, updates, owner_id: athlete })
  }
  const known = (athlete: number, id: number): Kept => {
    const kept = records.one(athlete, id)
    if (kept === null) throw new Error(`Athlete ${athlete} has no activity ${id}.`)
    return kept
  }
  const leave = (athlete: number): void => {
    if (accounts.revoke(athlete))
      push.tell({ object_type: 'athlete', object_id: athlete, aspect_type: 'update', updates: { authorized: 'false' }, owner_id: athlete })
  }

  const app = new Hono()
  app.route('/', oauth({ accounts, records, clientId, clientSecret, callbackDomain, now, present: () => present, leave }))
  app.route('/api/v3/push_subscriptions', push.app)
  const { retryAfter = null, tooManyAs = 'recorded', exposesLimits = false, slowness = 5000 } = options
  const meter = createMeter(limits, now)
  app.route('/api/v3', api({ accounts, records, meter, retryAfter, tooManyAs, exposesLimits, slowness, refusesCors: () => refused }))

  const controls: Controls = {
    ...push,
    signIn: (athlete) => void (present = athlete),
    upload: (athlete) => {
      const kept = records.upload(athlete)
      if (kept !== null) tell(athlete, kept, 'create', {})
      return kept?.activity.id ?? null
    },
    rename: (athlete, id, title) => {
      records.change(athlete, id, { name: title })
      tell(athlete, known(athlete, id), 'update', { title })
    },
    retype: (athlete, id, sport) => {
      records.change(athlete, id, { sport })
      tell(athlete, known(athlete, id), 'update', { type: sport })
    },
    setPrivate: (athlete, id, onlyYou) => {
      const before = known(athlete, id)
      records.change(athlete, id, { onlyYou })
      // Who may not see what is only theirs is told that it went, or came.
      const all = accounts.grantOf(athlete)?.scopes.includes('activity:read_all') === true
      if (all) tell(athlete, before, 'update', { private: String(onlyYou) })
      else tell(athlete, { ...before, onlyYou: false }, onlyYou ? 'delete' : 'create', {})
    },
    remove: (athlete, id) => {
      const gone = known(athlete, id)
      records.remove(athlete, id)
      tell(athlete, gone, 'delete', {})
    },
    deauthorise: leave,
    refuseCors: (value) => void (refused = value),
  }
  return { answer: app.fetch, controls }
}

/** The same behind a port of this machine. */
export const startStrava = async (options: StravaOptions & { readonly port?: number }) => {
  const strava = createStrava(options)
  return { ...(await serve(strava.answer, options.port)), controls: strava.controls }
}
