import type { ObjectState } from '../platform'
import { refresh, revoke } from './oauth'
import type { OauthTrouble } from './oauth'
import type { Grant } from './session'
import type { StravaApp } from './settings'

/** What the functions say to an athlete's connection; `since` and `at` are times of a session's connection, UTC ms. */
export type ConnectionRequest =
  | { readonly kind: 'begin'; readonly since: number }
  | { readonly kind: 'holds'; readonly since: number }
  | { readonly kind: 'renew'; readonly app: StravaApp; readonly since: number; readonly grant: Grant }
  | { readonly kind: 'end' | 'drop'; readonly app: StravaApp; readonly since: number; readonly grant: Grant }

export interface ConnectionAnswers {
  /** Whether it was not ended meanwhile. */
  readonly begin: { readonly holds: boolean }
  readonly holds: { readonly holds: boolean }
  /** `latest`: no other browser of the athlete connected after the one that is refused. */
  readonly renew: { readonly grant: Grant } | { readonly code: OauthTrouble; readonly latest: boolean }
  /** `elsewhere`: the athlete is connected in another browser since, and stays so. */
  readonly end: { readonly revoked: boolean; readonly elsewhere: boolean }
  /** Of a connection that was never confirmed. */
  readonly drop: { readonly revoked: boolean; readonly elsewhere: boolean }
}

/** So long a token that was just replaced is answered with what replaced it: for a tab that asked at the same time, or a device that the answer never reached. */
const lately = 60_000
/** A cookie lives no longer, so there is nothing left to refuse. */
const remembered = 90 * 86_400_000

/**
 * One athlete's connection, a Durable Object named by the HMAC of the athlete's number: the runtime makes it by its name in `wrangler.jsonc`. Here the athlete's tabs and devices stand in
 * line, because Strava replaces a refresh token and takes the one before for a forgery. Written down are two times, of the latest connection and of the end; tokens are in its memory for a
 * minute, and nowhere else but in the cookie.
 * @public
 */
export class AthleteConnection {
  private readonly storage: ObjectState['storage']
  private readonly fetching: typeof fetch
  private readonly now: () => number
  private turn: Promise<unknown> = Promise.resolve()
  private last: { readonly from: string; readonly grant: Grant; readonly at: number } | null = null

  constructor({ storage }: ObjectState, _env: unknown, fetching: typeof fetch = (...of) => fetch(...of), now: () => number = () => Date.now()) {
    this.storage = storage
    this.fetching = fetching
    this.now = now
  }

  async fetch(request: Request): Promise<Response> {
    const said: ConnectionRequest = await request.json()
    // Nobody has to wait in line to be told this.
    if (said.kind === 'holds') return Response.json({ holds: said.since > this.times().ended } satisfies ConnectionAnswers['holds'])
    const mine = this.turn.then(() => this.answer(said))
    this.turn = mine.catch(() => undefined)
    return Response.json(await mine)
  }

  private async answer(said: Exclude<ConnectionRequest, { kind: 'holds' }>): Promise<ConnectionAnswers[typeof said.kind]> {
    switch (said.kind) {
      case 'begin':
        if (said.since <= this.times().ended) return { holds: false }
        if (said.since > this.times().begun) await this.write({ ...this.times(), begun: said.since })
        return { holds: true }
      case 'renew':
        return this.renew(said.app, said.since, said.grant)
      case 'end':
        return this.end(said.app, said.since, said.grant)
      case 'drop': {
        const { begun, ended } = this.times()
        return begun > ended ? { revoked: false, elsewhere: true } : this.end(said.app, said.since, said.grant)
      }
    }
  }

  private async renew(app: StravaApp, since: number, grant: Grant): Promise<ConnectionAnswers['renew']> {
    const { begun, ended } = this.times()
    const latest = since >= begun
    if (since <= ended) return { code: 'ended', latest: false }
    const replaced = this.replacing(grant)
    if (replaced !== null) return { grant: replaced }
    const answer = await refresh(app, grant.refresh, this.fetching)
    if (!answer.ok) return { code: answer.code, latest }
    this.last = { from: grant.refresh, grant: answer.value, at: this.now() }
    await this.write({ begun: Math.max(begun, since), ended })
    return { grant: answer.value }
  }

  /** What a token was replaced by, of those in the memory. */
  private replacing(grant: Grant): Grant | null {
    if (this.last !== null && Math.abs(this.now() - this.last.at) > lately) this.last = null
    return this.last?.from === grant.refresh && this.last.grant.refresh !== grant.refresh ? this.last.grant : null
  }

  private async end(app: StravaApp, since: number, grant: Grant): Promise<ConnectionAnswers['end']> {
    const now = this.now()
    const { begun, ended } = this.times()
    // Who connected anew meanwhile is not ended by a cookie of before.
    if (since <= ended && begun > ended) return { revoked: true, elsewhere: true }
    await this.write({ begun, ended: now })
    const revoked = await revoke(app, this.replacing(grant) ?? grant, now, this.fetching)
    this.last = null
    return { revoked, elsewhere: false }
  }

  private times(): { readonly begun: number; readonly ended: number } {
    const [table] = this.storage.sql.exec("select 1 from sqlite_master where name = 'connection'").toArray()
    if (table === undefined) return { begun: 0, ended: 0 }
    const [row] = this.storage.sql.exec('select begun, ended from connection').toArray()
    return { begun: Number(row?.['begun'] ?? 0), ended: Number(row?.['ended'] ?? 0) }
  }

  private async write({ begun, ended }: { readonly begun: number; readonly ended: number }): Promise<void> {
    this.storage.sql.exec(
      'create table if not exists connection (one integer primary key check (one = 1), begun integer not null, ended integer not null) strict',
    )
    this.storage.sql.exec('insert or replace into connection values (1, ?, ?)', begun, ended)
    await this.storage.setAlarm(this.now() + remembered)
  }

  async alarm(): Promise<void> {
    await this.storage.deleteAll()
  }
}
