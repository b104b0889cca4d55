import type { ObjectState } from '../platform'

export interface GateQuestion {
  readonly key: string
  readonly most: number
  /** ms. */
  readonly per: number
}

/** `next`: UTC ms from when on it lets through again, null while it does. */
export interface GateAnswer {
  readonly next: number | null
}

const table = 'create table if not exists count (key text primary key, until integer not null, times integer not null) strict'

/** What is counted by the second is not worth being written down. */
const brief = 60_000

interface Count {
  readonly until: number
  readonly times: number
}

/**
 * Counts who comes, a Durable Object: the runtime makes it by its name in `wrangler.jsonc`. A count begins with the first who comes and ends `per` later. It knows names that say nothing,
 * and forgets them when their count ends.
 * @public
 */
export class Gate {
  private readonly storage: ObjectState['storage']
  private readonly now: () => number
  private readonly counts = new Map<string, Count>()
  private alarmAt: number | null = null

  constructor({ storage }: ObjectState, _env: unknown, now: () => number = () => Date.now()) {
    this.storage = storage
    this.now = now
  }

  async fetch(request: Request): Promise<Response> {
    const { key, most, per }: GateQuestion = await request.json()
    const now = this.now()
    if (per > brief) this.storage.sql.exec(table)
    const before = per > brief ? this.stored(key) : (this.counts.get(key) ?? null)
    // A clock that was set back must not keep anybody out for longer than a count lasts.
    const running = before !== null && before.until > now && before.until <= now + per ? before : { until: now + per, times: 0 }
    if (running.times >= most) return Response.json({ next: running.until } satisfies GateAnswer)
    const count = { until: running.until, times: running.times + 1 }
    if (per > brief) {
      this.storage.sql.exec('insert or replace into count values (?, ?, ?)', key, count.until, count.times)
      await this.wakeAt(count.until)
    } else {
      if (this.counts.size >= 100) this.counts.clear()
      this.counts.set(key, count)
    }
    return Response.json({ next: null } satisfies GateAnswer)
  }

  private stored(key: string): Count | null {
    const [row] = this.storage.sql.exec('select until, times from count where key = ?', key).toArray()
    return row === undefined ? null : { until: Number(row['until']), times: Number(row['times']) }
  }

  private async wakeAt(at: number): Promise<void> {
    if (this.alarmAt !== null) return
    this.alarmAt = at
    await this.storage.setAlarm(at)
  }

  async alarm(): Promise<void> {
    this.alarmAt = null
    this.storage.sql.exec(table)
    this.storage.sql.exec('delete from count where until <= ?', this.now())
    const [row] = this.storage.sql.exec('select min(until) as until from count').toArray()
    if (typeof row?.['until'] === 'number') await this.wakeAt(row['until'])
    else await this.storage.deleteAll()
  }
}
