import type { NameAnswer } from '../src/contract/names'
import type { Cell } from '../src/domain/places/cell'
import { createDesk } from './desk'
import { askNominatim } from './nominatim'

/** The little of the Durable Objects' API that is used here. */
interface Sql {
  readonly exec: (query: string, ...bindings: readonly (string | number | null)[]) => { readonly toArray: () => readonly Readonly<Record<string, unknown>>[] }
}
interface DeskState {
  readonly storage: { readonly sql: Sql }
}

/** What the function says to the desk. */
export interface DeskQuestion {
  readonly cell: Cell
  readonly host: string
  /** Of the deployment. */
  readonly origin: string
}

/**
 * The one desk of a deployment, a Durable Object: the runtime makes it by its name in `wrangler.jsonc`. It keeps rounded points and their names, and of whoever asked
 * nothing.
 * @public
 */
export class NameDesk {
  private readonly sql: Sql
  private asked: DeskQuestion | null = null
  private readonly desk = createDesk({
    ledger: {
      known: (cell) => this.known(cell),
      keep: ({ latitude, longitude }, { name }) => void this.sql.exec('insert or replace into name values (?, ?, ?)', latitude, longitude, name),
      askedAt: () => Number(this.sql.exec('select at from asked').toArray()[0]?.['at'] ?? 0),
      setAskedAt: (at) => void this.sql.exec('insert or replace into asked values (1, ?)', at),
    },
    now: Date.now,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    ask: async (cell) => (this.asked === null ? null : askNominatim(this.asked.host, this.asked.origin, cell)),
  })

  constructor({ storage }: DeskState) {
    this.sql = storage.sql
    this.sql.exec(
      'create table if not exists name (latitude integer not null, longitude integer not null, name text, primary key (latitude, longitude)) strict',
    )
    this.sql.exec('create table if not exists asked (one integer primary key check (one = 1), at real not null) strict')
  }

  private known({ latitude, longitude }: Cell): NameAnswer | null {
    const [row] = this.sql.exec('select name from name where latitude = ? and longitude = ?', latitude, longitude).toArray()
    return row === undefined ? null : { name: typeof row['name'] === 'string' ? row['name'] : null }
  }

  /** Asked by this deployment's function alone, which has checked the question. */
  async fetch(request: Request): Promise<Response> {
    const question: DeskQuestion = await request.json()
    // The same for all: a deployment has one host and one name.
    this.asked = question
    const answer = await this.desk(question.cell)
    return answer.ok ? Response.json(answer.value) : Response.json({ error: answer.code }, { status: answer.code === 'busy' ? 429 : 502 })
  }
}
