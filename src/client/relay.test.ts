import { expect, test } from 'vitest'
import { closings } from '../contract/relay'
import type { Change, DeviceAnswer, FromRelay, RelayTrouble } from '../contract/relay'
import { createRelay } from './relay'
import type { RelayEars, SocketEars } from './relay'
import { readWord } from './relay-words'

const change = (seq: number, id = String(seq)): Change => ({ of: 'activity', id, aspect: 'create', keys: [], at: seq * 1000, seq })
const delivery = (after: number, head: number, changes: readonly Change[] = [], allSince: number | null = null): FromRelay => ({
  kind: 'changes',
  ...{ changes, allSince, after, head },
})

interface World {
  readonly answers?: readonly (DeviceAnswer | RelayTrouble | null)[]
  readonly keeps?: (times: number) => boolean | Promise<boolean>
}

/** A relay that says what it is told to say, a clock that somebody else winds, and a store that keeps what it likes. */
const world = ({ answers = [], keeps = () => true }: World = {}) => {
  const left = [...answers]
  const lines: { readonly ears: SocketEars; readonly sent: string[]; closed: boolean }[] = []
  const told: string[] = []
  const alarms = new Set<{ readonly at: number; readonly work: () => void }>()
  let [now, online, looks] = [0, true, 0]
  let [tellNetwork, tellSeen]: (() => void)[] = []
  const ears: RelayEars = {
    changed: async (changes, allSince) => {
      told.push(`look ${changes.map(({ id }) => id).join(' ')}${allSince === null ? '' : ` all ${allSince}`}`)
      return keeps(++looks)
    },
    unknown: () => void told.push('unknown'),
    emptied: () => void told.push('emptied'),
    hears: (open) => void told.push(open ? 'hears' : 'deaf'),
  }
  const relay = createRelay(ears, {
    device: () => 'a-device-of-theirs',
    register: async () => {
      told.push('register')
      return left.shift() ?? { known: true, acked: 0, head: 0 }
    },
    connect: (_device, heard) => {
      const line = { ears: heard, sent: [] as string[], closed: false }
      lines.push(line)
      return {
        send: (words) => void line.sent.push(words),
        close: () => {
          line.closed = true
        },
      }
    },
    after: (ms, work) => {
      const alarm = { at: now + ms, work }
      alarms.add(alarm)
      return () => void alarms.delete(alarm)
    },
    chance: () => 0.5,
    online: () => online,
    onChange: (tell) => {
      tellNetwork = tell
    },
    onSeen: (tell) => {
      tellSeen = tell
    },
  })
  const settled = () => new Promise((resolve) => setTimeout(resolve))
  const line = (n = lines.length - 1) => {
    const found = lines[n]
    if (found === undefined) throw new Error('There is no such line.')
    return found
  }
  const world = {
    relay,
    told,
    lines,
    line,
    settled,
    says: async (word: FromRelay | 'pong', n?: number) => {
      line(n).ears.said(word === 'pong' ? word : JSON.stringify(word))
      await settled()
    },
    open: async () => {
      relay.open()
      await settled()
      line().ears.opened()
      await settled()
    },
    /** Winds the clock, and does what is due on the way. */
    pass: async (ms: number) => {
      const until = now + ms
      for (;;) {
        const [next] = [...alarms].toSorted((one, other) => one.at - other.at)
        if (next === undefined || next.at > until) break
        alarms.delete(next)
        now = Math.max(now, next.at)
        next.work()
        await settled()
      }
      now = until
    },
    network: async (there: boolean) => {
      online = there
      tellNetwork?.()
      await settled()
    },
    seen: async () => {
      tellSeen?.()
      await settled()
    },
  }
  return world
}
const ack = (through: number): string => JSON.stringify({ kind: 'ack', through })

test('what changed is looked into, and acknowledged once the store has it', async () => {
  let keep: (kept: boolean) => void = () => undefined
  const { open, says, told, line, settled } = world({ keeps: () => new Promise((resolve) => (keep = resolve)) })
  await open()
  await says(delivery(0, 0))
  await says(delivery(0, 1, [change(1, '77')]))
  expect([told, line().sent]).toEqual([['register', 'hears', 'look 77'], []])
  keep(true)
  await settled()
  expect(line().sent).toEqual([ack(1)])
})

test('what comes meanwhile waits for its turn, and is looked into together', async () => {
  const waiting: ((kept: boolean) => void)[] = []
  const { open, says, told, line, settled } = world({ keeps: () => new Promise((resolve) => void waiting.push(resolve)) })
  await open()
  await says(delivery(0, 0))
  for (const seq of [1, 2, 3]) await says(delivery(seq - 1, seq, [change(seq)]))
  waiting[0]?.(true)
  await settled()
  waiting[1]?.(true)
  await settled()
  expect([told.slice(2), line().sent]).toEqual([
    ['look 1', 'look 2 3'],
    [ack(1), ack(3)],
  ])
})

test('what could not be kept is never acknowledged, and asked about again: after five seconds, then after longer', async () => {
  const { open, says, told, line, pass } = world({ keeps: (times) => times > 3 })
  await open()
  await says(delivery(0, 1, [change(1)]))
  await pass(4999)
  expect(told.filter((word) => word === 'look 1').length).toBe(1)
  await pass(1)
  expect(told.filter((word) => word === 'look 1').length).toBe(2)
  await says('pong')
  await pass(10_000)
  await says('pong')
  expect([told.filter((word) => word === 'look 1').length, line().sent.filter((words) => words !== 'ping')]).toEqual([3, []])
  await pass(20_000)
  expect(line().sent.filter((words) => words !== 'ping')).toEqual([ack(1)])
})

test('a number that was left out is asked for, and nothing behind it is believed before', async () => {
  const { open, says, told, line } = world()
  await open()
  await says(delivery(0, 1, [change(1)]))
  await says(delivery(2, 3, [change(3)]))
  expect([told.includes('look 3'), line().sent.at(-1)]).toEqual([false, JSON.stringify({ kind: 'since', seq: 1 })])
  await says(delivery(1, 3, [change(2), change(3)]))
  expect([told.at(-1), line().sent.at(-1)]).toEqual(['look 2 3', ack(3)])
  await says({ kind: 'acked', head: 5 })
  expect(line().sent.at(-1)).toBe(JSON.stringify({ kind: 'since', seq: 3 }))
})

test('after a line that broke what the store has is acknowledged and not looked into twice', async () => {
  let keep: (kept: boolean) => void = () => undefined
  const { open, says, told, line, lines, pass, settled } = world({ keeps: (times) => (times === 1 ? new Promise((resolve) => (keep = resolve)) : true) })
  await open()
  await says(delivery(0, 2, [change(1), change(2)]))
  line().ears.closed(1006)
  await pass(1000)
  expect(lines.length).toBe(2)
  line().ears.opened()
  await says(delivery(0, 2, [change(1), change(2)]))
  keep(true)
  await settled()
  expect([told.filter((word) => word.startsWith('look')), line(1).sent]).toEqual([['look 1 2'], [ack(2)]])
  line().ears.closed(1006)
  await pass(1000)
  line().ears.opened()
  await says(delivery(0, 3, [change(1), change(2), change(3)]))
  expect([told.at(-1), line().sent.at(-1)]).toEqual(['look 3', ack(3)])
})

test('lines that break are made again, ever later, until one carries a word', async () => {
  const { open, told, line, pass, says } = world()
  await open()
  const waits: number[] = []
  for (let n = 0; n < 12; n++) {
    const before = told.filter((word) => word === 'register').length
    line().ears.closed(1006)
    for (let waited = 0; told.filter((word) => word === 'register').length === before; waited += 500) {
      waits[n] = waited + 500
      await pass(500)
    }
  }
  expect([waits.slice(0, 4), waits.at(-1)]).toEqual([[1000, 2000, 4000, 8000], 300_000])
  await says(delivery(0, 0))
  line().ears.closed(1006)
  const before = told.length
  await pass(1000)
  expect(told.slice(before)).toEqual(['register'])
})

test('a line on which nothing answers is given up after ten seconds', async () => {
  const { open, line, lines, pass, told, says } = world()
  await open()
  await pass(30_000)
  expect(line().sent).toEqual(['ping'])
  await pass(5000)
  await says('pong')
  await pass(30_000)
  expect([lines.length, line().sent]).toEqual([1, ['ping', 'ping']])
  await pass(9999)
  expect(line().closed).toBe(false)
  await pass(1)
  expect([line().closed, told.at(-1)]).toEqual([true, 'deaf'])
  await pass(1000)
  expect(lines.length).toBe(2)
})

test('without a network nothing is tried, and with one at once; a page that is seen again asks whether the line stands', async () => {
  const { open, line, lines, network, seen, pass } = world()
  await open()
  await network(false)
  await pass(3_600_000)
  expect([lines.length, line().closed]).toEqual([1, true])
  await network(true)
  await pass(0)
  expect(lines.length).toBe(2)
  line().ears.opened()
  await seen()
  expect(line().sent).toEqual(['ping'])
})

test('a device that the relay does not know says so, so that what there is is asked for; and its numbers begin anew', async () => {
  const { open, told, says, line } = world({ answers: [{ known: false, acked: 9, head: 9 }] })
  await open()
  await says(delivery(9, 9))
  expect([told, line().sent]).toEqual([['register', 'unknown', 'hears'], []])
})

test('where nobody is connected any more it is told, and the line is not made again', async () => {
  for (const how of ['register', 'closed'] as const) {
    const { open, relay, told, line, lines, pass, settled } = world({ answers: how === 'register' ? ['no-session'] : [] })
    if (how === 'register') relay.open()
    else await open()
    await settled()
    if (how === 'closed') line().ears.closed(closings.emptied)
    await pass(3_600_000)
    expect([told.filter((word) => word === 'emptied').length, told.filter((word) => word === 'register').length, lines.length]).toEqual([
      1,
      1,
      how === 'closed' ? 1 : 0,
    ])
  }
})

test('a deployment without a relay is asked once, one that is busy later', async () => {
  const none = world({ answers: ['no-relay'] })
  none.relay.open()
  await none.settled()
  await none.pass(3_600_000)
  expect(none.told).toEqual(['register'])
  const busy = world({ answers: ['busy', 'no-answer'] })
  busy.relay.open()
  await busy.settled()
  await busy.pass(3000)
  expect([busy.told, busy.lines.length]).toEqual([['register', 'register', 'register'], 1])
})

test('once it is closed nothing that is still on its way changes anything', async () => {
  let keep: (kept: boolean) => void = () => undefined
  const { open, relay, says, told, line, pass, settled } = world({ keeps: () => new Promise((resolve) => (keep = resolve)) })
  await open()
  await says(delivery(0, 1, [change(1)]))
  relay.close()
  keep(true)
  await settled()
  line().ears.said(JSON.stringify(delivery(1, 2, [change(2)])))
  line().ears.closed(1006)
  await pass(3_600_000)
  expect([told, line().sent]).toEqual([['register', 'hears', 'look 1', 'deaf'], []])
})

test('a change that nobody here understands may be about anything, and a key that is new is one of the others', () => {
  const told = (changes: unknown): FromRelay | null => readWord(JSON.stringify({ kind: 'changes', changes, allSince: null, after: 0, head: 1 }))
  expect(told([{ ...change(1), keys: ['title', 'mood'] }])).toMatchObject({ changes: [{ keys: ['title', 'other'] }], allSince: null })
  expect(told([change(1), { of: 'segment' }])).toMatchObject({ changes: [{ id: '1' }], allSince: 0 })
  expect([readWord('pong'), readWord('{'), readWord(new ArrayBuffer(1)), told('no')]).toEqual([null, null, null, null])
})
