import type { Lease } from '../../src/contract/strava'
import type { ObjectState } from '../platform'
import { lease, nothingLeased } from './lease'
import type { Leased, ReadLimits } from './lease'

export interface LeaseQuestion {
  readonly runner: string
  readonly reads: number
  readonly limits: ReadLimits
}
export type LeaseAnswer = Lease

/**
 * Where the one quota of the app is shared out, a Durable Object: the runtime makes it by its name in `wrangler.jsonc`. It knows runners under names that hold for a day, and forgets them
 * with the first who comes on the next.
 * @public
 */
export class LeaseDesk {
  private readonly sql: ObjectState['storage']['sql']
  private readonly now: () => number

  constructor({ storage }: ObjectState, _env: unknown, now: () => number = () => Date.now()) {
    this.sql = storage.sql
    this.now = now
    this.sql.exec('create table if not exists leased (one integer primary key check (one = 1), words text not null) strict')
  }

  private leased(): Leased {
    const [row] = this.sql.exec('select words from leased').toArray()
    return typeof row?.['words'] === 'string' ? (JSON.parse(row['words']) as Leased) : nothingLeased
  }

  /** Asked by this deployment's functions alone, which have checked the question. */
  async fetch(request: Request): Promise<Response> {
    const { runner, reads, limits }: LeaseQuestion = await request.json()
    const { leased, ...answer } = lease(this.leased(), runner, reads, this.now(), limits)
    this.sql.exec('insert or replace into leased values (1, ?)', JSON.stringify(leased))
    return Response.json(answer satisfies LeaseAnswer)
  }
}
