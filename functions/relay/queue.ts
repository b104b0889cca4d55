import type { AckAnswer, Change, Delivery, DeviceAnswer } from '../../src/contract/relay'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import { keysOf } from './event'
import type { RelayEvent } from './event'
import type { Sql } from '../platform'

const day = 86_400_000
/** From the time of the event on. */
export const kept = 7 * day
/** Strava tries three times within minutes; a mark of an event is a hash, and so long it is known again. */
const marksKept = day
const devicesKept = 90 * day
export const mostChanges = 500
const mostDevices = 20
/** So many at once, and then one a minute: more than anybody runs, and less than a forger would like. */
export const burst = 120
const refill = 60_000

const tables = [
  'create table device (id text primary key, acked integer not null, seen real not null, endpoint text, p256dh text, auth text, pushed integer not null, pushed_at real not null, due real, tries integer not null) strict',
  'create table change (kind text not null, id text not null, aspect text not null, keys text not null, at real not null, seq integer not null unique, primary key (kind, id, aspect)) strict',
  'create table mark (hash text primary key, at real not null) strict',
  'create table head (one integer primary key check (one = 1), seq integer not null, tokens real not null, filled real not null, gap_seq integer, gap_since real) strict',
]

/** `unwanted`: no device would ever ask for it. `repeated`: it changes nothing that is not known. `gap`: too many to be kept one by one. */
export type Taken =
  | { readonly kind: 'unwanted' | 'repeated' }
  | { readonly kind: 'kept'; readonly change: Change }
  /** `news`: whether a device that was told everything has to ask again. */
  | { readonly kind: 'gap'; readonly news: boolean }

interface Head {
  readonly seq: number
  readonly tokens: number
  readonly filled: number
  readonly gapSeq: number | null
  readonly gapSince: number | null
}

const changeIn = (row: Readonly<Record<string, unknown>>): Change => {
  const common = { keys: keysOf(String(row['keys']).split(' ').filter(Boolean)), at: Number(row['at']), seq: Number(row['seq']) }
  const aspect = row['aspect'] === 'create' || row['aspect'] === 'delete' ? row['aspect'] : 'update'
  return row['kind'] === 'athlete' ? { of: 'athlete', id: null, aspect, ...common } : { of: 'activity', id: String(row['id']), aspect, ...common }
}

/**
 * What is kept for one athlete: that something changed, joined by activity and aspect, so that the order in which events come and how often makes no difference; and of every device, how
 * far it has read. Each call is one turn without waiting, and the runtime writes all of a turn or nothing.
 */
export class RelayQueue {
  private readonly sql: Sql
  private readonly now: () => number

  constructor(sql: Sql, now: () => number) {
    this.sql = sql
    this.now = now
  }

  private rows(query: string, ...bindings: readonly (string | number | null)[]): readonly Readonly<Record<string, unknown>>[] {
    return this.sql.exec(query, ...bindings).toArray()
  }

  hasTables(): boolean {
    return this.rows("select 1 from sqlite_master where type = 'table' and name = 'device'").length > 0
  }

  /** Without a device nothing is written, not even a table: an event for whoever never was here leaves no trace. */
  isEmpty(): boolean {
    return !this.hasTables() || this.rows('select 1 from device limit 1').length === 0
  }

  private head(): Head {
    const [row] = this.rows('select * from head')
    if (row === undefined) throw new Error('a queue without its head')
    const nullable = (value: unknown): number | null => (typeof value === 'number' ? value : null)
    return {
      seq: Number(row['seq']),
      tokens: Number(row['tokens']),
      filled: Number(row['filled']),
      gapSeq: nullable(row['gap_seq']),
      gapSince: nullable(row['gap_since']),
    }
  }

  private setHead({ seq, tokens, filled, gapSeq, gapSince }: Head): void {
    this.rows('update head set seq = ?, tokens = ?, filled = ?, gap_seq = ?, gap_since = ?', seq, tokens, filled, gapSeq, gapSince)
  }

  private acked(device: string): number | null {
    if (this.isEmpty()) return null
    const [row] = this.rows('select acked from device where id = ?', device)
    return row === undefined ? null : Number(row['acked'])
  }

  private saw(device: string): void {
    const now = this.now()
    // Once a day is enough to know who was here within 90.
    this.rows('update device set seen = ? where id = ? and (seen < ? or seen > ?)', now, device, now - day, now)
  }

  register(device: string): DeviceAnswer {
    const now = this.now()
    if (this.isEmpty()) {
      for (const table of ['device', 'change', 'mark', 'head']) this.rows(`drop table if exists ${table}`)
      for (const table of tables) this.rows(table)
      // Begins with the time, so that no number of an earlier queue is still to come.
      this.rows('insert into head values (1, ?, ?, ?, null, null)', now, burst, now)
    }
    const acked = this.acked(device)
    const { seq } = this.head()
    if (acked === null) {
      this.rows('delete from device where id in (select id from device order by seen desc, id limit -1 offset ?)', mostDevices - 1)
      this.rows('insert into device values (?, ?, ?, null, null, null, 0, 0, null, 0)', device, seq, now)
    } else this.saw(device)
    return { known: acked !== null, acked: acked ?? seq, head: seq }
  }

  forget(device: string): void {
    if (this.acked(device) === null) return
    this.rows('delete from device where id = ?', device)
    this.sweep()
  }

  take({ of, id, aspect, keys, at }: RelayEvent, mark: string): Taken {
    if (this.isEmpty()) return { kind: 'unwanted' }
    if (this.rows('select 1 from mark where hash = ?', mark).length > 0) return { kind: 'repeated' }
    const now = this.now()
    const [row] = this.rows('select * from change where kind = ? and id = ? and aspect = ?', of, id ?? '', aspect)
    const before = row === undefined ? null : changeIn(row)
    const joint = { keys: keysOf([...(before?.keys ?? []), ...keys]), at: Math.max(before?.at ?? at, at) }
    if (before !== null && before.at === joint.at && before.keys.length === joint.keys.length) return { kind: 'repeated' }
    const head = this.head()
    // A clock that was set back fills nothing, and takes nothing away.
    const tokens = Math.min(burst, head.tokens + Math.max(0, now - head.filled) / refill)
    const full = before === null && Number(this.rows('select count(*) as n from change')[0]?.['n']) >= mostChanges
    if (tokens < 1 || full) return this.widen({ ...head, tokens, filled: now }, at)
    const seq = head.seq + 1
    this.setHead({ ...head, seq, tokens: tokens - 1, filled: now })
    this.rows('insert or replace into change values (?, ?, ?, ?, ?, ?)', of, id ?? '', aspect, joint.keys.join(' '), joint.at, seq)
    this.rows('insert into mark values (?, ?)', mark, now)
    return { kind: 'kept', change: { of, id, aspect, ...joint, seq } }
  }

  /** Of what is not kept one by one, one thing is: since when. */
  private widen(head: Head, since: number): Taken {
    const seq = head.seq + 1
    const news = head.gapSeq === null || this.rows('select 1 from device where acked >= ?', head.gapSeq).length > 0
    this.setHead({ ...head, seq, gapSeq: seq, gapSince: Math.min(head.gapSince ?? since, since) })
    return { kind: 'gap', news }
  }

  since(device: string, after: number): Outcome<Delivery, 'unknown-device' | 'ahead'> {
    this.tidy()
    if (this.acked(device) === null) return failed('unknown-device')
    this.saw(device)
    const { seq, gapSeq, gapSince } = this.head()
    if (after > seq) return failed('ahead')
    const changes = this.rows('select * from change where seq > ? order by at, seq', after).map(changeIn)
    return done({ changes, allSince: gapSeq !== null && gapSeq > after ? gapSince : null, after, head: seq })
  }

  /** What the device has not acknowledged. */
  unread(device: string): Outcome<Delivery, 'unknown-device' | 'ahead'> {
    const acked = this.acked(device)
    return acked === null ? failed('unknown-device') : this.since(device, acked)
  }

  ack(device: string, through: number): Outcome<AckAnswer, 'unknown-device' | 'ahead'> {
    const acked = this.acked(device)
    if (acked === null) return failed('unknown-device')
    this.saw(device)
    const { seq } = this.head()
    if (through > seq) return failed('ahead')
    if (through > acked) {
      this.rows('update device set acked = ?1, due = case when ?1 >= ?2 then null else due end, tries = 0 where id = ?3', through, seq, device)
      this.sweep()
    }
    return done({ head: seq })
  }

  /** What every device has acknowledged is kept for nobody. */
  private sweep(): void {
    const [row] = this.rows('select min(acked) as acked from device')
    if (typeof row?.['acked'] !== 'number') return
    this.rows('delete from change where seq <= ?', row['acked'])
    this.rows('update head set gap_seq = null, gap_since = null where gap_seq <= ?', row['acked'])
  }

  /** What is too old goes; a device that never read it is told so, and asks Strava. */
  tidy(): void {
    if (this.isEmpty()) return
    const now = this.now()
    this.rows('delete from device where seen < ?', now - devicesKept)
    this.rows('delete from mark where at < ?', now - marksKept)
    this.sweep()
    const [old] = this.rows('select max(seq) as seq, min(at) as since from change where at < ?', now - kept)
    if (typeof old?.['seq'] !== 'number') return
    const head = this.head()
    const since = Number(old['since'])
    this.rows('delete from change where at < ?', now - kept)
    this.setHead({ ...head, gapSeq: Math.max(head.gapSeq ?? 0, old['seq']), gapSince: Math.min(head.gapSince ?? since, since) })
  }

  /** UTC ms when the object has something to do by itself; null while it is empty. */
  nextTask(): number | null {
    if (this.isEmpty()) return null
    const [row] = this.rows(
      'select (select min(at) + ? from change) as old, (select min(seen) + ? from device) as unseen, (select min(due) from device) as due, (select min(at) + ? from mark) as marked',
      kept + 1,
      devicesKept + 1,
      marksKept + 1,
    )
    return Math.min(...Object.values(row ?? {}).filter((at) => typeof at === 'number'))
  }
}
