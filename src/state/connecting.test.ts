import { createRoot, createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import type { RelayEars } from '../client/relay'
import type { StravaDesk, StravaOffer } from '../client/strava'
import { WorkerDied } from '../client/workers'
import type { Workers } from '../client/workers'
import type { NoticeChoice, NoticeTrouble } from '../contract/notices'
import type { PulledStanding, PullMark } from '../contract/pulled'
import type { PullEnd, Puller, PullProgress } from '../contract/puller'
import { done } from '../domain/outcome'
import { createConnection } from './connecting'

const morning = Date.UTC(2026, 10, 20, 9, 30)
const whole: PullEnd = { end: 'done', resumeAt: null, reason: null, listed: 100, tracks: 0, refused: 0 }
const mark: PullMark = { athlete: '4242', retentionDays: 7, reach: 'recent', before: 1, listed: true }
const offered: StravaOffer = { connect: true, live: true, push: true, retentionDays: 7 }
const askingNow: PullProgress = { doing: 'streams', done: 3, of: 9, waitsUntil: null, limits: null }
type Call = (tell: (progress: PullProgress) => void) => Promise<PullEnd>

interface World {
  readonly mark?: PullMark | null
  readonly leads?: boolean
  readonly offer?: () => StravaOffer | null
  readonly asks?: boolean
  readonly calls?: readonly Call[]
  readonly follows?: readonly Partial<PullEnd>[]
  readonly desk?: Partial<StravaDesk>
  readonly notice?: NoticeTrouble | null
}

/** A worker whose calls end as listed, a deployment, a relay, a network and a clock that somebody else moves. */
const world = async ({ calls = [], follows = [], ...given }: World = {}) => {
  const said: string[] = []
  const [leads, setLeads] = createSignal(given.leads ?? true)
  const [facts, setFacts] = createSignal(0)
  const [left, leftFollows] = [[...calls], [...follows]]
  const alarms: { readonly ms: number; readonly work: () => void }[] = []
  const network: (() => void)[] = []
  let here: PullMark | null = given.mark === undefined ? mark : given.mark
  let [online, clock] = [true, morning]
  let ears: RelayEars | null = null
  let stop: () => void = () => undefined
  let chosen: NoticeChoice = 'off'
  const change = (next: PullMark | null): void => {
    here = next
    setFacts((before) => before + 1)
  }
  const puller: Puller = {
    pull: async (reach, tell) => {
      said.push(`pull ${reach}`)
      const next = left.shift() ?? (async () => whole)
      const stopped = new Promise<PullEnd>((resolve) => {
        stop = () => resolve({ ...whole, end: 'stopped' })
      })
      return done(await Promise.race([next(tell), stopped]))
    },
    follow: async (changes, allSince) => {
      said.push(`follow ${changes.length}${allSince === null ? '' : ' all'}`)
      return done({ ...whole, ...leftFollows.shift() })
    },
    stop: async () => {
      said.push('stop')
      stop()
    },
  }
  const db = {
    pulledStanding: async () => done({ mark: here, activities: 0, alone: 0, waiting: 0, goesAt: null, askedAt: null, gone: false } satisfies PulledStanding),
    forgetPulled: async () => {
      said.push('forget')
      change(null)
      return done(null)
    },
    keepPulled: async (_replies: readonly unknown[], next: PullMark) => {
      change(next)
      return done({ added: 0, changed: 0, known: 0, unread: 0 })
    },
  }
  const desk: StravaDesk = {
    offer: async () => {
      said.push('offer')
      return given.offer === undefined ? offered : given.offer()
    },
    pending: async () => ({ athlete: '4242', name: 'Ada', scope: [], replaces: false }),
    confirm: async () => ({ athlete: '4242' }),
    cancel: async () => void said.push('cancel'),
    disconnect: async () => ({ revoked: true }),
    ...given.desk,
  }
  const connection = createRoot(() =>
    createConnection(
      { ask: async (question) => question({ db } as unknown as Workers), askStrava: async (question) => question(puller) },
      { leads, facts, tongue: () => ({ language: 'en', unit: 'km' }), onTracks: () => void said.push('tracks') },
      {
        asks: given.asks ?? true,
        desk,
        go: () => void said.push('go'),
        relay: (heard) => {
          ears = heard
          return { open: () => void said.push('open'), close: () => void said.push('close') }
        },
        notices: () => ({
          choice: async () => chosen,
          set: async (choice) => {
            said.push(`notices ${choice}`)
            if ((given.notice ?? null) === null) chosen = choice
            return given.notice ?? null
          },
        }),
        clock: () => clock,
        after: (ms, work) => {
          const alarm = { ms, work }
          alarms.push(alarm)
          return () => void alarms.splice(alarms.indexOf(alarm), alarms.includes(alarm) ? 1 : 0)
        },
        online: () => online,
        onChange: (tell) => void network.push(tell),
      },
    ),
  )
  const settled = async (): Promise<void> => {
    for (let turns = 0; turns < 5; turns++) await new Promise((resolve) => setTimeout(resolve))
  }
  await settled()
  return {
    connection,
    said,
    alarms,
    settled,
    change,
    setLeads,
    mark: () => here,
    ears: (): RelayEars => {
      if (ears === null) throw new Error('There is no relay.')
      return ears
    },
    wind: (ms: number) => {
      clock += ms
    },
    network: async (there: boolean) => {
      online = there
      for (const tell of network) tell()
      await settled()
    },
  }
}
const ends =
  (end: Partial<PullEnd> = {}): Call =>
  async () => ({ ...whole, ...end })
const never: Call = (tell) => {
  tell(askingNow)
  return new Promise(() => undefined)
}
const died =
  (progress: number, startedAgain = true): Call =>
  async (tell) => {
    tell({ ...askingNow, done: progress })
    throw new WorkerDied(startedAgain)
  }
const asked = (said: readonly string[]): readonly string[] => said.filter((word) => word.startsWith('pull'))

test('who never connected is asked nothing, and the deployment neither, until somebody wants to know what it offers', async () => {
  const { connection, said, settled } = await world({ mark: null })
  expect([said, connection.now()]).toEqual([['close'], { phase: 'resting' }])
  expect(connection.offer()).toEqual({ state: 'waiting' })
  await settled()
  expect([connection.offer(), said]).toEqual([{ state: 'here', value: offered }, ['close', 'offer']])
})

test('a build that names no Strava offers nothing, and asks nobody', async () => {
  const { connection, said } = await world({ asks: false })
  expect([connection.offer(), connection.standing(), said]).toMatchObject([{ state: 'here', value: { connect: false } }, { state: 'waiting' }, []])
})

test('at the start the tab that leads asks for what is new, and listens to the relay; another tab does neither', async () => {
  const first = await world({ calls: [never] })
  expect(first.said).toEqual(['close', 'offer', 'open', 'pull recent'])
  const other = await world({ leads: false, calls: [never] })
  expect(other.said).toEqual(['close'])
  other.setLeads(true)
  await other.settled()
  expect(other.said).toEqual(['close', 'offer', 'open', 'pull recent'])
})

test('what was not listed to the end is gone on with; a deployment that connects nobody any more is asked nothing', async () => {
  expect(asked((await world({ mark: { ...mark, reach: 'all', listed: false } })).said)).toEqual(['pull all'])
  expect(asked((await world({ offer: () => ({ ...offered, connect: false }) })).said)).toEqual([])
  const deaf = await world({ offer: () => ({ ...offered, live: false }) })
  expect([asked(deaf.said), deaf.said.includes('open')]).toEqual([['pull recent'], false])
})

test('a deployment that does not answer is asked again', async () => {
  let there = false
  const { said, alarms, settled } = await world({ offer: () => (there ? offered : null) })
  expect([asked(said), alarms.map(({ ms }) => ms)]).toEqual([[], [30_000]])
  there = true
  alarms[0]?.work()
  await settled()
  expect(asked(said)).toEqual(['pull recent'])
})

test('where reads are used up it goes on by itself when there are some again, and where Strava did not answer a little later', async () => {
  const resumeAt = morning + 9 * 60_000
  const { connection, said, alarms, settled } = await world({ calls: [ends({ end: 'waiting', resumeAt }), ends({ end: 'unreachable' })] })
  expect([connection.now(), alarms.map(({ ms }) => ms)]).toMatchObject([{ phase: 'ended', end: { end: 'waiting', resumeAt } }, [9 * 60_000]])
  alarms[0]?.work()
  await settled()
  expect([asked(said).length, alarms.at(-1)?.ms]).toEqual([2, 5 * 60_000])
})

test('a wait is a minute at least and a day at most, whatever the clocks say', async () => {
  for (const [ms, waits] of [
    [-5, 60_000],
    [30 * 86_400_000, 86_400_000],
  ] as const) {
    const { alarms } = await world({ calls: [ends({ end: 'waiting', resumeAt: morning + ms })] })
    expect(alarms.map(({ ms: waited }) => waited)).toEqual([waits])
  }
})

test('without a network it is put off, and goes on with what it was when there is one', async () => {
  const { connection, said, network } = await world({ mark: { ...mark, reach: 'all', listed: false }, calls: [never] })
  expect(connection.now()).toMatchObject({ phase: 'asking', progress: askingNow })
  await network(false)
  expect(connection.now()).toEqual({ phase: 'offline' })
  await network(true)
  expect([asked(said), connection.now()]).toMatchObject([['pull all', 'pull all'], { phase: 'ended', end: { end: 'done' } }])
})

test('a worker that dies is started again as long as it gets further', async () => {
  const { connection, said } = await world({ calls: [died(5), died(9), died(0)] })
  expect([asked(said).length, connection.now()]).toEqual([3, { phase: 'trouble', code: 'cut-short', detail: undefined }])
  const gone = await world({ calls: [died(5, false)] })
  expect(gone.connection.now()).toMatchObject({ phase: 'trouble', code: 'cut-short' })
})

test('who is connected is written only when the runner says that it is them; then the last hundred are asked for', async () => {
  const { connection, said, settled } = await world({ mark: null })
  expect(await connection.askPending()).toMatchObject({ name: 'Ada' })
  expect(asked(said)).toEqual([])
  expect(await connection.confirm()).toBe(null)
  await settled()
  expect([asked(said), said.includes('forget')]).toEqual([['pull recent'], false])
  await connection.decline()
  expect(said.at(-1)).toBe('cancel')
})

test('rows of somebody else go before anything is asked for who connects now', async () => {
  const { connection, said, settled } = await world({ mark: { ...mark, athlete: '1' }, calls: [never] })
  await connection.confirm()
  await settled()
  expect(said.slice(said.indexOf('stop'))).toEqual(['stop', 'forget', 'close', 'pull recent'])
  const refused = await world({ mark: null, desk: { confirm: async () => 'no-pending' } })
  expect([await refused.connection.confirm(), asked(refused.said)]).toEqual(['no-pending', []])
})

test('who stops everything is asked for the last hundred from then on', async () => {
  const everything = await world({ mark: { ...mark, reach: 'all', listed: false }, calls: [never] })
  await everything.connection.stop()
  expect([everything.mark(), everything.connection.now()]).toEqual([{ ...mark, reach: 'recent', listed: true }, { phase: 'resting' }])
  const recent = await world({ calls: [never] })
  await recent.connection.stop()
  expect(recent.mark()).toEqual(mark)
})

test('a change is kept once the look at it has ended well, and in no other case', async () => {
  const follows = [{ end: 'waiting' }, { end: 'unreachable' }, { end: 'busy-elsewhere' }, { tracks: 1 }] as const
  const { ears, said } = await world({ follows })
  const kept: boolean[] = []
  for (const _ of follows) kept.push(await ears().changed([{ of: 'activity', id: '7', aspect: 'create', keys: [], at: 0, seq: 1 }], null))
  expect([kept, said.at(-1)]).toEqual([[false, false, false, true], 'tracks'])
})

test('where more changed than was told, the rest is a pull’s', async () => {
  const { ears, said, settled } = await world()
  expect(await ears().changed([], 5)).toBe(true)
  await settled()
  expect(said.slice(-3, -1)).toEqual(['follow 0 all', 'pull recent'])
})

test('what ended at Strava is told, and the relay is left', async () => {
  for (const end of ['ended', 'not-connected'] as const) {
    const { connection, ears, said, settled, change } = await world({ follows: [{ end }] })
    if (end === 'ended') change(null)
    expect(await ears().changed([], null)).toBe(false)
    await settled()
    expect([connection.now(), said.at(-1)]).toMatchObject([{ phase: 'ended', end: { end } }, 'close'])
  }
})

test('where the relay says that nobody is connected the token is asked, and not in a circle', async () => {
  const { ears, said, settled, wind } = await world()
  ears().emptied()
  await settled()
  expect(asked(said).length).toBe(2)
  // It was wrong: the line is made again.
  expect(said.at(-1)).toBe('open')
  ears().emptied()
  await settled()
  expect(asked(said).length).toBe(2)
  wind(16 * 60_000)
  ears().emptied()
  await settled()
  expect(asked(said).length).toBe(3)
})

test('disconnecting ends it at Strava first, and then removes what only the API told; the notices go too', async () => {
  const { connection, said } = await world()
  const before = said.length
  expect(await connection.disconnect()).toEqual({ revoked: true })
  expect(said.slice(before)).toEqual(['close', 'stop', 'notices off', 'forget', 'close'])
  const unreached = await world({ desk: { disconnect: async () => 'unreachable' } })
  expect(await unreached.connection.disconnect()).toBe('unreachable')
  expect([unreached.said.includes('forget'), unreached.said.at(-1)]).toEqual([false, 'open'])
  const gone = await world({ desk: { disconnect: async () => 'no-session' } })
  expect([await gone.connection.disconnect(), gone.mark()]).toEqual([{ revoked: false }, null])
})

test('a choice of notices stands once the browser has taken it', async () => {
  const { connection, settled } = await world({ mark: null })
  expect([await connection.setNotices('told'), connection.notices()]).toEqual([null, 'told'])
  await settled()
  expect(connection.notices()).toBe('told')
  const refused = await world({ mark: null, notice: 'refused' })
  expect([await refused.connection.setNotices('quiet'), refused.connection.notices()]).toEqual(['refused', 'off'])
})

test('while it is held nothing is asked; afterwards it goes on', async () => {
  const { connection, said, settled } = await world({ calls: [never, never] })
  const release = await connection.hold()
  await connection.pull('all')
  expect([asked(said), connection.now()]).toEqual([['pull recent'], { phase: 'resting' }])
  release()
  await settled()
  expect(said.slice(-2)).toEqual(['open', 'pull recent'])
})

test('what came by another way is looked into, by the tab that leads alone', async () => {
  const { connection, said, settled } = await world()
  connection.takeStock()
  await settled()
  expect(said.at(-1)).toBe('follow 0')
  const other = await world({ leads: false })
  other.connection.takeStock()
  expect(other.said).toEqual(['close'])
})
