import { closings, isDeviceName } from '../../src/contract/relay'
import type { AckQuestion, DeviceQuestion, FromRelay, PushEndpoint, RelayTrouble, ToRelay } from '../../src/contract/relay'
import type { Outcome } from '../../src/domain/outcome'
import type { RelayEvent } from './event'
import { createSockets, pingPong, upgraded } from '../platform'
import type { LiveSocket, ObjectState } from '../platform'
import { sendPush } from './push'
import { RelayPushing } from './pushing'
import { RelayQueue } from './queue'
import type { Taken } from './queue'
import { isPushAddress, readRelaySettings } from './settings'
import type { RelayEnv } from './settings'

/** What the functions say to an athlete's object; they have checked all of it. */
export type RelayRequest =
  | { readonly kind: 'event'; readonly event: RelayEvent; readonly mark: string }
  | ({ readonly kind: 'register' } & DeviceQuestion)
  | { readonly kind: 'forget'; readonly device: string }
  /** Null: from what the device acknowledged last. */
  | { readonly kind: 'since'; readonly device: string; readonly seq: number | null }
  | ({ readonly kind: 'ack' } & AckQuestion)
  | { readonly kind: 'empty' }

const troubleStatus: Readonly<Record<RelayTrouble, number>> = {
  'no-relay': 404,
  'no-session': 401,
  'other-origin': 403,
  'bad-question': 400,
  'bad-push': 400,
  'host-refused': 400,
  'too-many-pushes': 409,
  'unknown-device': 404,
  ahead: 409,
  busy: 429,
  'no-socket': 426,
  'no-answer': 503,
}

export const trouble = (code: RelayTrouble): Response => Response.json({ error: code }, { status: troubleStatus[code] })

const answered = <T>(outcome: Outcome<T, RelayTrouble>): Response => (outcome.ok ? Response.json(outcome.value) : trouble(outcome.code))

const mostSockets = 3
/** Of one device, in an hour and in the memory alone: somebody who asks so often has a fault, or means one. */
const mostAsked = 120
const hour = 3_600_000

const readMessage = (words: unknown): ToRelay | null => {
  if (typeof words !== 'string' || words.length > 200) return null
  try {
    const told: unknown = JSON.parse(words)
    if (typeof told !== 'object' || told === null || !('kind' in told)) return null
    const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    if (told.kind === 'since' && 'seq' in told && isNumber(told.seq)) return { kind: 'since', seq: told.seq }
    return told.kind === 'ack' && 'through' in told && isNumber(told.through) ? { kind: 'ack', through: told.through } : null
  } catch {
    return null
  }
}

/**
 * One athlete's relay, a Durable Object named by the HMAC of the athlete's number: the runtime makes it by its name in `wrangler.jsonc`. It knows who that is no more than what they ran.
 * @public
 */
export class AthleteRelay {
  private readonly state: ObjectState
  private readonly env: RelayEnv
  private readonly fetching: typeof fetch
  private readonly now: () => number
  private readonly queue: RelayQueue
  private readonly pushing: RelayPushing
  private alarmAt: number | null = null
  private readonly asked = new Map<string, { readonly since: number; times: number }>()

  constructor(state: ObjectState, env: RelayEnv, fetching: typeof fetch = (...of) => fetch(...of), now: () => number = Date.now) {
    this.state = state
    this.env = env
    this.fetching = fetching
    this.now = now
    this.queue = new RelayQueue(state.storage.sql, now)
    this.pushing = new RelayPushing(state.storage.sql, now)
  }

  async fetch(request: Request): Promise<Response> {
    if (request.headers.get('Upgrade') === 'websocket') return this.open(new URL(request.url).searchParams.get('device') ?? '')
    const said: RelayRequest = await request.json()
    const answer = await this.answer(said)
    await this.rest()
    return answer
  }

  private async answer(said: RelayRequest): Promise<Response> {
    switch (said.kind) {
      case 'event':
        return Response.json({ taken: this.take(said.event, said.mark) })
      case 'register':
        return this.register(said.device, said.push)
      case 'forget':
        this.queue.forget(said.device)
        this.closeAll('unknown', said.device)
        return new Response(null, { status: 204 })
      case 'since':
        return this.isBusy(said.device)
          ? trouble('busy')
          : answered(said.seq === null ? this.queue.unread(said.device) : this.queue.since(said.device, said.seq))
      case 'ack':
        return this.isBusy(said.device) ? trouble('busy') : answered(this.queue.ack(said.device, said.through))
      case 'empty':
        await this.empty()
        return new Response(null, { status: 204 })
    }
  }

  private take(event: RelayEvent, mark: string): Taken['kind'] {
    const taken = this.queue.take(event, mark)
    if (taken.kind === 'kept') this.wake({ kind: 'changes', changes: [taken.change], allSince: null, after: taken.change.seq - 1, head: taken.change.seq })
    if (taken.kind === 'gap' && taken.news) this.wake(null)
    return taken.kind
  }

  /** An open page is told at once, what is not open is pushed to. Null: each device is told all that it has not read. */
  private wake(news: FromRelay | null): void {
    for (const socket of this.state.getWebSockets()) this.say(socket, news)
    this.pushing.plan((device) => this.state.getWebSockets(device).length > 0)
    this.state.waitUntil(this.push())
  }

  private say(socket: LiveSocket, news: FromRelay | null): void {
    try {
      const unread = news === null ? this.queue.unread(this.state.getTags(socket)[0] ?? '') : null
      const words: FromRelay | null = unread === null ? news : unread.ok ? { kind: 'changes', ...unread.value } : { kind: 'trouble', code: unread.code }
      socket.send(JSON.stringify(words))
    } catch {
      // Gone meanwhile: it reads from its last number when it is back.
    }
  }

  private async push(): Promise<void> {
    const settings = readRelaySettings(this.env)
    const vapid = settings.ok ? (settings.value?.vapid ?? null) : null
    const hosts = settings.ok ? (settings.value?.pushHosts ?? []) : []
    await Promise.all(
      this.pushing.claim().map(async (due) => {
        // Settings may have changed since it was registered.
        const result =
          vapid === null || !isPushAddress(due.endpoint, hosts)
            ? ({ kind: 'refused' } as const)
            : await sendPush(due, { v: 1, seq: due.head }, vapid, this.now(), this.fetching)
        // Emptied meanwhile: there is nothing left to write to.
        if (!this.queue.isEmpty()) this.pushing.settle(due, result)
      }),
    )
    await this.rest()
  }

  private register(device: string, push: PushEndpoint | null | undefined): Response {
    const answer = this.queue.register(device)
    if (push === undefined || this.pushing.subscribe(device, push)) return Response.json(answer)
    if (!answer.known) this.queue.forget(device)
    return trouble('too-many-pushes')
  }

  private open(device: string): Response {
    const unread = this.queue.unread(device)
    if (!unread.ok) return trouble(unread.code)
    const { theirs, ours } = createSockets()
    const before = this.state.getWebSockets(device)
    for (const socket of before.slice(0, Math.max(0, before.length - mostSockets + 1))) socket.close(closings.replaced, 'replaced')
    this.state.setWebSocketAutoResponse(pingPong())
    this.state.acceptWebSocket(ours, [device])
    this.say(ours, { kind: 'changes', ...unread.value })
    return upgraded(theirs)
  }

  async webSocketMessage(socket: LiveSocket, words: unknown): Promise<void> {
    const device = this.state.getTags(socket)[0] ?? ''
    const said = readMessage(words)
    if (said === null || !isDeviceName(device) || this.isBusy(device)) return socket.close(closings.unruly, 'unruly')
    const reply = this.reply(device, said)
    if (reply.kind === 'trouble' && reply.code === 'unknown-device') return socket.close(closings.unknown, 'unknown')
    this.say(socket, reply)
    await this.rest()
  }

  private reply(device: string, said: ToRelay): FromRelay {
    if (said.kind === 'since') {
      const told = this.queue.since(device, said.seq)
      return told.ok ? { kind: 'changes', ...told.value } : { kind: 'trouble', code: told.code }
    }
    const read = this.queue.ack(device, said.through)
    return read.ok ? { kind: 'acked', ...read.value } : { kind: 'trouble', code: read.code }
  }

  webSocketClose(socket: LiveSocket): void {
    try {
      socket.close()
    } catch {
      // Closed from both sides.
    }
  }

  private isBusy(device: string): boolean {
    const now = this.now()
    const before = this.asked.get(device)
    const fresh = before === undefined || now - before.since >= hour || now < before.since
    if (fresh && this.asked.size >= 100) this.asked.clear()
    const count = fresh ? { since: now, times: 0 } : before
    count.times++
    this.asked.set(device, count)
    return count.times > mostAsked
  }

  private closeAll(why: 'emptied' | 'unknown', device?: string): void {
    for (const socket of this.state.getWebSockets(device)) socket.close(closings[why], why)
  }

  private async empty(): Promise<void> {
    this.closeAll('emptied')
    await this.state.storage.deleteAlarm()
    await this.state.storage.deleteAll()
    this.alarmAt = null
  }

  /** Before it sleeps: without a device it leaves nothing behind, else it is woken when something is due. */
  private async rest(): Promise<void> {
    const next = this.queue.nextTask()
    if (next === null) {
      if (this.queue.hasTables()) await this.empty()
      return
    }
    if (next === this.alarmAt) return
    this.alarmAt = next
    await this.state.storage.setAlarm(next)
  }

  async alarm(): Promise<void> {
    this.alarmAt = null
    this.queue.tidy()
    if (!this.queue.isEmpty()) await this.push()
    await this.rest()
  }
}
