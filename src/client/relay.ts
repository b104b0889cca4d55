import { closings, devicesAddress, liveAddress } from '../contract/relay'
import type { Change, Delivery, DeviceAnswer, DeviceQuestion, RelayTrouble, ToRelay } from '../contract/relay'
import { askedByPage } from '../contract/strava'
import { browserNetwork } from './network'
import type { Network } from './network'
import { deviceName } from './relay-device'
import { readWord } from './relay-words'

/** The little of a socket that is used. */
export interface RelaySocket {
  readonly send: (words: string) => void
  readonly close: () => void
}

export interface SocketEars {
  readonly opened: () => void
  readonly said: (words: unknown) => void
  /** By the number that the relay closes with; any other where the line broke. */
  readonly closed: (code: number) => void
}

/** What the relay's client needs of its browser; a test brings its own. */
export interface RelayGround extends Network {
  readonly device: () => string
  /** Null where nobody answered. */
  readonly register: (device: string) => Promise<DeviceAnswer | RelayTrouble | null>
  readonly connect: (device: string, ears: SocketEars) => RelaySocket
  /** Does it after a time, unless the answer is called before. */
  readonly after: (ms: number, work: () => void) => () => void
  /** Uniform in [0, 1). */
  readonly chance: () => number
  /** The page is looked at again, after it was not. */
  readonly onSeen: (tell: () => void) => void
}

export interface RelayEars {
  /** True once the store has all of it; false: it has to be told again later. */
  readonly changed: (changes: readonly Change[], allSince: number | null) => Promise<boolean>
  /** The relay knew nothing of this device: what changed before is told by nobody. */
  readonly unknown: () => void
  /** Nobody is connected any more, as far as the relay knows. */
  readonly emptied: () => void
  readonly hears: (open: boolean) => void
}

export interface Relay {
  readonly open: () => void
  readonly close: () => void
}

const beat = 30_000
const patience = 10_000
const firstRetry = 5000
const longestRetry = 15 * 60_000
const firstBackOff = 1000
const longestBackOff = 5 * 60_000
/** Said no to for good, until the page is opened again. */
const final: ReadonlySet<RelayTrouble | null> = new Set(['no-relay', 'other-origin', 'bad-question'])

interface Backlog {
  readonly changes: readonly Change[]
  readonly allSince: number | null
  readonly head: number
}

const join = (before: Backlog | null, { changes, allSince, head }: Backlog): Backlog => {
  if (before === null) return { changes, allSince, head }
  const [one, other] = [before.allSince, allSince]
  return {
    changes: [...before.changes, ...changes],
    allSince: one === null || other === null ? (one ?? other) : Math.min(one, other),
    head: Math.max(before.head, head),
  }
}

/**
 * Holds a line to the relay while it is open: what comes over it is looked into, and acknowledged once the store has it, and not before. A line that broke is made again, and whatever
 * was not acknowledged comes once more.
 */
export const createRelay = (ears: RelayEars, ground: RelayGround = browserGround): Relay => {
  let wanted = false
  let socket: RelaySocket | null = null
  /** What is said by, and to, an earlier line is no matter. */
  let line = 0
  let failures = 0
  let cancelDial: () => void = () => undefined
  let cancelBeat: () => void = () => undefined
  let cancelRetry: () => void = () => undefined
  /** Up to which number everything was received on this line, and up to which the store has it. */
  let received: number | null = null
  let kept = -1
  /** Up to which number everything is being looked into, or waits for it. */
  let inHand = -1
  let backlog: Backlog | null = null
  let looking = false
  let retry = firstRetry

  const forgetNumbers = (): void => {
    kept = -1
    inHand = -1
    backlog = null
    cancelRetry()
  }
  const say = (words: ToRelay): void => socket?.send(JSON.stringify(words))

  const hang = (): void => {
    line++
    cancelBeat()
    socket?.close()
    if (socket !== null) ears.hears(false)
    socket = null
    received = null
  }
  const dialLater = (ms: number): void => {
    hang()
    cancelDial()
    if (wanted) cancelDial = ground.after(ms, () => void dial())
  }
  const backOff = (): void => dialLater(Math.min(longestBackOff, firstBackOff * 2 ** failures++) * (0.5 + ground.chance()))

  /** A line that carries nothing looks like one on which nothing happens. */
  const listenForBeat = (mine: number): void => {
    cancelBeat()
    cancelBeat = ground.after(beat, () => askForBeat(mine))
  }
  const askForBeat = (mine: number): void => {
    if (mine !== line || socket === null) return
    cancelBeat()
    socket.send('ping')
    cancelBeat = ground.after(patience, () => mine === line && backOff())
  }

  const look = async (): Promise<void> => {
    if (looking || backlog === null) return
    looking = true
    cancelRetry()
    const now = backlog
    backlog = null
    const isKept = await ears.changed(now.changes, now.allSince).catch(() => false)
    looking = false
    if (!wanted) return
    if (isKept) {
      retry = firstRetry
      kept = Math.max(kept, now.head)
      say({ kind: 'ack', through: now.head })
      return void look()
    }
    backlog = backlog === null ? now : join(now, backlog)
    cancelRetry = ground.after(retry, () => void look())
    retry = Math.min(longestRetry, retry * 2)
  }

  const take = ({ changes, allSince, after, head }: Delivery): void => {
    received ??= after
    if (after > received) return say({ kind: 'since', seq: received })
    received = Math.max(received, head)
    // The line broke before it could be said.
    if (head <= kept && head > after) say({ kind: 'ack', through: head })
    const known = Math.max(kept, inHand, after)
    if (head <= known) return
    inHand = head
    backlog = join(backlog, { changes: changes.filter(({ seq }) => seq > known), allSince, head })
    void look()
  }

  const hear = (mine: number, words: unknown): void => {
    if (mine !== line) return
    listenForBeat(mine)
    const word = readWord(words)
    if (word?.kind !== 'trouble') failures = 0
    if (word === null) return
    if (word.kind === 'changes') take(word)
    else if (word.kind === 'acked') {
      if (received !== null && word.head > received) say({ kind: 'since', seq: received })
    } else if (word.code === 'ahead') {
      // Its numbers began anew.
      forgetNumbers()
      backOff()
    } else backOff()
  }

  const closed = (mine: number, code: number): void => {
    if (mine !== line) return
    if (code === closings.emptied) {
      leave()
      ears.emptied()
    } else if (code === closings.unruly || code === closings.replaced) dialLater(longestBackOff)
    else backOff()
  }

  const dial = async (): Promise<void> => {
    const mine = ++line
    const device = ground.device()
    const answer = await ground.register(device)
    if (mine !== line || !wanted) return
    if (answer === 'no-session') {
      leave()
      return ears.emptied()
    }
    if (typeof answer === 'string' && final.has(answer)) return leave()
    if (answer === null || typeof answer === 'string') return backOff()
    if (!answer.known) {
      forgetNumbers()
      ears.unknown()
    }
    socket = ground.connect(device, {
      opened: () => {
        if (mine !== line) return
        ears.hears(true)
        listenForBeat(mine)
        void look()
      },
      said: (words) => hear(mine, words),
      closed: (code) => closed(mine, code),
    })
  }

  const leave = (): void => {
    wanted = false
    cancelDial()
    hang()
    forgetNumbers()
  }

  ground.onChange(() => {
    if (!wanted) return
    if (ground.online()) dialLater(0)
    else {
      cancelDial()
      hang()
    }
  })
  ground.onSeen(() => {
    if (!wanted) return
    if (socket === null) dialLater(0)
    else askForBeat(line)
  })

  return {
    open: () => {
      if (wanted) return
      wanted = true
      failures = 0
      if (ground.online()) void dial()
    },
    close: leave,
  }
}

const register = async (device: string): Promise<DeviceAnswer | RelayTrouble | null> => {
  try {
    const answer = await fetch(devicesAddress, {
      method: 'POST',
      body: JSON.stringify({ device } satisfies DeviceQuestion),
      headers: { 'Content-Type': 'application/json', [askedByPage]: '1' },
      credentials: 'same-origin',
      cache: 'no-store',
    })
    const told: Partial<DeviceAnswer> & { readonly error?: RelayTrouble } = await answer.json()
    if (!answer.ok) return told.error ?? null
    const { known, acked, head } = told
    return typeof known === 'boolean' && typeof acked === 'number' && typeof head === 'number' ? { known, acked, head } : null
  } catch {
    return null
  }
}

const browserGround: RelayGround = {
  ...browserNetwork,
  device: deviceName,
  register,
  connect: (device, ears) => {
    const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}${liveAddress}?device=${device}`)
    socket.addEventListener('open', () => ears.opened())
    socket.addEventListener('message', ({ data }) => ears.said(data))
    socket.addEventListener('close', ({ code }) => ears.closed(code))
    return { send: (words) => socket.readyState === WebSocket.OPEN && socket.send(words), close: () => socket.close() }
  },
  after: (ms, work) => {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  },
  chance: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 4_294_967_296,
  onSeen: (tell) => document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && tell()),
}
