import type { PushEndpoint } from '../../src/contract/relay'
import type { Sql } from '../platform'
import type { PushResult } from './push'

export const mostPushes = 5
/** A page that is open reads what comes over its socket; one that only seems open does not, and then its device is pushed to. */
const openPatience = 30_000
/** A device that was pushed to and has not read yet will find the rest too. */
const apart = 3_600_000
const firstWait = 30_000
const longestWait = 6 * 3_600_000
const mostTries = 8
/** While a push is under way; should the object be ended meanwhile, it tries again then. */
const underWay = 60_000

export interface DuePush extends PushEndpoint {
  readonly device: string
  readonly head: number
  readonly tries: number
}

/** Who is pushed to, and when; beside `RelayQueue`, on the same tables. */
export class RelayPushing {
  private readonly sql: Sql
  private readonly now: () => number

  constructor(sql: Sql, now: () => number) {
    this.sql = sql
    this.now = now
  }

  private run(query: string, ...bindings: readonly (string | number | null)[]): readonly Readonly<Record<string, unknown>>[] {
    return this.sql.exec(query, ...bindings).toArray()
  }

  /** False where as many other devices are pushed to as may be. */
  subscribe(device: string, push: PushEndpoint | null): boolean {
    if (push === null) {
      this.unsubscribe(device)
      return true
    }
    const { endpoint, keys } = push
    const [others] = this.run('select count(*) as n from device where id <> ? and endpoint is not null and endpoint <> ?', device, endpoint)
    if (Number(others?.['n']) >= mostPushes) return false
    // A browser that lost its name and took another is one device still.
    this.run('update device set endpoint = null, p256dh = null, auth = null, due = null where endpoint = ? and id <> ?', endpoint, device)
    this.run('update device set endpoint = ?, p256dh = ?, auth = ?, tries = 0 where id = ?', endpoint, keys.p256dh, keys.auth, device)
    return true
  }

  unsubscribe(device: string): void {
    this.run('update device set endpoint = null, p256dh = null, auth = null, due = null, tries = 0 where id = ?', device)
  }

  /** Something came: when is each device pushed to? */
  plan(isOpen: (device: string) => boolean): void {
    const now = this.now()
    for (const row of this.run('select id, acked, pushed, pushed_at, due, tries from device where endpoint is not null')) {
      const device = String(row['id'])
      if (typeof row['due'] === 'number' && Number(row['tries']) > 0) continue
      const soon = now + (isOpen(device) ? openPatience : 0)
      const at = Number(row['pushed']) > Number(row['acked']) ? Math.max(soon, Math.min(Number(row['pushed_at']), now) + apart) : soon
      if (typeof row['due'] !== 'number' || at < row['due']) this.run('update device set due = ?, tries = 0 where id = ?', at, device)
    }
  }

  /** Those whose time has come, each once. */
  claim(): readonly DuePush[] {
    const now = this.now()
    const rows = this.run('select device.*, head.seq as head from device, head where due <= ? and endpoint is not null', now)
    this.run('update device set due = ?, tries = tries + 1 where due <= ?', now + underWay, now)
    return rows.map((row) => ({
      device: String(row['id']),
      endpoint: String(row['endpoint']),
      keys: { p256dh: String(row['p256dh']), auth: String(row['auth']) },
      head: Number(row['head']),
      tries: Number(row['tries']) + 1,
    }))
  }

  settle({ device, endpoint, head, tries }: DuePush, result: PushResult): void {
    const now = this.now()
    switch (result.kind) {
      case 'gone':
        // Only that endpoint: meanwhile the device may have a new one.
        this.run('update device set endpoint = null, p256dh = null, auth = null, due = null, tries = 0 where id = ? and endpoint = ?', device, endpoint)
        break
      case 'later': {
        const wait = Math.min(longestWait, Math.max(result.wait ?? 0, firstWait * 2 ** (tries - 1)))
        // What was acknowledged meanwhile needs no push: its due time is null, and stays so.
        this.run('update device set due = ? where id = ? and due is not null', tries >= mostTries ? null : now + wait, device)
        if (tries >= mostTries) this.run('update device set tries = 0 where id = ?', device)
        break
      }
      case 'sent':
        this.run('update device set pushed = ?, pushed_at = ?, due = null, tries = 0 where id = ?', head, now, device)
        break
      case 'refused':
        this.run('update device set due = null, tries = 0 where id = ?', device)
        break
    }
  }
}
