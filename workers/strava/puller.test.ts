import { expect, test } from 'vitest'
import { sentinels } from '../../e2e/stand-ins/strava/faults'
import { createStrava } from '../../e2e/stand-ins/strava/strava'
import type { StravaOptions } from '../../e2e/stand-ins/strava/strava'
import { lease, nothingLeased } from '../../functions/strava/lease'
import type { PulledReply, PulledStanding, PullMark } from '../../src/contract/pulled'
import type { PullEnd, PullProgress } from '../../src/contract/puller'
import type { Change } from '../../src/contract/relay'
import type { StravaRefusal, TokenAnswer, TokenQuestion } from '../../src/contract/strava'
import type { KeptTrack } from '../../src/contract/tracks'
import { done, failed } from '../../src/domain/outcome'
import { begunWithin } from '../../src/domain/strava/begun'
import { clockOf } from '../../src/domain/strava/clock-of'
import { readActivity } from '../../src/domain/strava/reply'
import { createRng } from '../../src/domain/simulate/rng'
import { simulateAthlete, structureless } from '../../src/domain/simulate/athlete'
import type { PullDb } from './keeping'
import { createPuller } from './puller'
import { postToken, sendTo } from './sending'

const noon = Date.UTC(2026, 10, 2, 12)
const life = simulateAthlete('puller', { ...structureless, weeks: 28, until: Date.UTC(2026, 10, 1) / 86_400_000, textured: true })
const small = simulateAthlete('puller small', { ...structureless, weeks: 4, until: Date.UTC(2026, 10, 1) / 86_400_000, textured: true })
const runner = 4242
const api = 'http://strava.test/api/v3'
const minute = 60_000

/** A database of which only what the puller is promised is true. */
const createStore = (full: () => boolean) => {
  const replies = new Map<string, PulledReply>()
  const doubts = new Set<string>()
  const tracks = new Map<string, KeptTrack>()
  let mark: PullMark | null = null
  const [marks, said]: [PullMark[], string[]] = [[], []]
  const known = (id: string): boolean => replies.has(`summary ${id}`) || replies.has(`detail ${id}`)
  const ofKind = (kind: PulledReply['kind']): PulledReply[] => [...replies.values()].filter((reply) => reply.kind === kind)
  const bodyOf = (id: string): string => (replies.get(`detail ${id}`) ?? replies.get(`summary ${id}`))?.body ?? ''
  const told = (id: string) =>
    JSON.parse(bodyOf(id)) as { readonly start_date: string; readonly gear_id: string | null; readonly sport_type: string; readonly name: string }
  const ids = (): string[] => [...new Set([...ofKind('summary'), ...ofKind('detail')].map(({ id }) => id))].filter((id) => !id.startsWith('unread'))
  const db: PullDb = {
    keepPulled: async (came, next) => {
      if (full()) return failed('storage-full')
      if (next === null && mark === null) throw new Error('Nobody knows whose they are.')
      const before = new Set(replies.keys())
      for (const reply of came) replies.set(`${reply.kind} ${reply.id}`, reply)
      if (next !== null) marks.push((mark = next))
      const added = came.filter(({ kind, id }) => !before.has(`${kind} ${id}`)).length
      return done({ added, changed: 0, known: came.length - added, unread: 0 })
    },
    pulledStanding: async () => {
      const askedAt = replies.size === 0 ? null : Math.max(...[...replies.values()].map(({ at }) => at))
      return done({ mark, activities: ids().length, alone: ids().length, waiting: 0, goesAt: null, askedAt, gone: false } satisfies PulledStanding)
    },
    wantedPulled: async () =>
      done({
        streams: ids()
          .filter((id) => !replies.has(`streams ${id}`) && !doubts.has(id))
          .toSorted((one, other) => told(other).start_date.localeCompare(told(one).start_date)),
        gear: [...new Set(ids().map((id) => told(id).gear_id))].filter((gear) => gear !== null && !replies.has(`gear ${gear}`)) as string[],
        tracks: ids().filter((id) => (replies.get(`streams ${id}`)?.body ?? null) !== null && !tracks.has(id)),
        doubted: [...doubts],
      }),
    pulledBetween: async (from, to, asOf) => {
      const isThere = (id: string): boolean => {
        const read = readActivity(JSON.parse(bodyOf(id)))
        const clock = read.ok ? clockOf(read.value) : null
        if (clock === null) return false
        const began = begunWithin(clock)
        const at = Math.max(...['summary', 'detail'].map((kind) => replies.get(`${kind} ${id}`)?.at ?? 0))
        return began.from >= from && (to === null || began.to < to) && at < asOf && !doubts.has(id)
      }
      return done(ids().filter(isThere))
    },
    pulledBodies: async (id) => {
      const streams = replies.get(`streams ${id}`)?.body ?? null
      return done(streams === null ? null : { activity: bodyOf(id), streams, gear: ofKind('gear').map(({ body }) => body ?? '') })
    },
    keepPulledTracks: async (kept) => {
      for (const track of kept) tracks.set(track.name, track)
      return done(null)
    },
    doubtPulled: async (id) => {
      said.push(`doubt ${id}`)
      doubts.add(id)
      return done(null)
    },
    settleDoubt: async (id, there) => {
      said.push(`${there ? 'there' : 'gone'} ${id}`)
      doubts.delete(id)
      if (!there) for (const kind of ['summary', 'detail', 'streams']) replies.delete(`${kind} ${id}`)
      return done(null)
    },
    forgetPulled: async () => {
      said.push('forgotten')
      replies.clear()
      tracks.clear()
      mark = null
      return done(null)
    },
    settleTracks: async () => {
      said.push('settled')
      return done(null)
    },
  }
  return { db, replies, tracks, marks, said, doubts, ids, known, told, ofKind, mark: () => mark, setMark: (next: PullMark) => (mark = next) }
}

interface World extends Partial<Omit<StravaOptions, 'athletes'>> {
  readonly athlete?: number
  readonly athletes?: StravaOptions['athletes']
  readonly elsewhere?: boolean
  /** What the deployment says in place of a token. */
  readonly no?: (question: TokenQuestion) => StravaRefusal | 'unheard' | null
  readonly offline?: () => boolean
  readonly full?: () => boolean
  readonly sizes?: { readonly window: number; readonly day: number }
  readonly origin?: string
  readonly token?: (given: string) => string
  /** What comes in place of Strava's answer. */
  readonly instead?: (path: string) => Response | null
}

const connect = async (answer: (request: Request) => Response | Promise<Response>, athlete: number) => {
  const credentials = { client_id: '77', client_secret: 'a secret' }
  const asked = {
    client_id: '77',
    redirect_uri: 'http://localhost:4173/back',
    response_type: 'code',
    scope: 'read,activity:read_all',
    state: 's',
    as: String(athlete),
  }
  const went = await answer(new Request(`http://strava.test/oauth/authorize?${new URLSearchParams(asked).toString()}`))
  const code = new URL(went.headers.get('Location') ?? '').searchParams.get('code') ?? ''
  const body = new URLSearchParams({ ...credentials, grant_type: 'authorization_code', code })
  const told = await answer(new Request('http://strava.test/oauth/token', { method: 'POST', body }))
  return tokensIn(told)
}
interface Tokens {
  readonly access_token: string
  readonly refresh_token: string
  /** Seconds. */
  readonly expires_at: number
}
const tokensIn = async (told: Response): Promise<Tokens> => (await told.json()) as Tokens

/** Strava in small, this deployment's two ways, a store, and a clock that runs while somebody waits. */
const createWorld = async (world: World = {}) => {
  const { athlete = runner, elsewhere = false, no = () => null, offline = () => false, full = () => false, sizes = { window: 100_000, day: 1_000_000 } } = world
  const clock = { now: noon }
  const { origin = 'http://page.test', token: tokenOf = (given) => given, instead = () => null } = world
  const generous = { overall: [100_000, 100_000], read: [100_000, 100_000] } as const
  const given = { clientId: '77', clientSecret: 'a secret', now: () => clock.now, everyman: small, limits: generous, pause: 0, patience: 200, slowness: 20 }
  const strava = createStrava({ ...given, athletes: [{ id: runner, life: small }], ...world })
  let tokens = await connect(strava.answer, athlete)
  const store = createStore(full)
  const [asked, posted, inits]: [string[], TokenQuestion[], RequestInit[]] = [[], [], []]
  let leased = nothingLeased
  const sender = { athlete: String(athlete) }

  const renew = async (): Promise<void> => {
    const body = new URLSearchParams({ client_id: '77', client_secret: 'a secret', grant_type: 'refresh_token', refresh_token: tokens.refresh_token })
    tokens = await tokensIn(await strava.answer(new Request('http://strava.test/oauth/token', { method: 'POST', body })))
  }
  const handOut = async (question: TokenQuestion): Promise<Response> => {
    posted.push(question)
    const refusal = no(question)
    if (refusal === 'unheard') throw new TypeError('Failed to fetch')
    if (refusal !== null) return Response.json(refusal, { status: 400 })
    if (question.stale === true || tokens.expires_at * 1000 < clock.now + 60 * minute) await renew()
    const { leased: after, ...rest } = lease(leased, 'a', question.reads, clock.now, sizes)
    leased = after
    const answer: TokenAnswer = {
      token: tokenOf(tokens.access_token),
      expires: tokens.expires_at * 1000,
      scope: ['activity:read_all'],
      athlete: sender.athlete,
      lease: rest,
      retentionDays: 7,
    }
    return Response.json(answer)
  }
  /** As a browser does: what another origin may not read throws. */
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    clock.now += 200
    if (offline()) throw new TypeError('Failed to fetch')
    if (url === '/api/strava/token') return handOut(JSON.parse(String(init.body)) as TokenQuestion)
    const passed = url.startsWith('/api/strava/pass/')
    inits.push(init)
    asked.push(passed ? url : url.slice(api.length))
    const headers = new Headers(init.headers)
    const other = instead(asked.at(-1) ?? '')
    if (other !== null) return other
    if (passed) return strava.answer(new Request(url.replace('/api/strava/pass', api), { headers: { Authorization: headers.get('Authorization') ?? '' } }))
    headers.set('Origin', origin)
    const answer = await strava.answer(new Request(url, { headers }))
    if (answer.headers.get('Access-Control-Allow-Origin') === null) throw new TypeError('Failed to fetch')
    return answer
  }
  const sending = { fetch, now: () => clock.now }
  const puller = createPuller({
    db: async () => store.db,
    send: sendTo(api, sending),
    post: postToken(sending),
    now: () => clock.now,
    sleep: async (ms, signal) => {
      await Promise.resolve()
      if (!signal.aborted) clock.now += Math.max(0, ms)
    },
    chance: createRng('puller').next,
    alone: async (work) => (elsewhere ? null : work()),
  })
  const told: PullProgress[] = []
  const ended = (end: Awaited<ReturnType<typeof puller.pull>>): PullEnd => {
    if (!end.ok) throw new Error(end.code)
    return end.value
  }
  return {
    ...strava.controls,
    puller,
    store,
    asked,
    posted,
    inits,
    clock,
    told,
    sender,
    pull: async (reach: 'recent' | 'all' = 'recent', tell: (progress: PullProgress) => void = () => undefined) =>
      ended(
        await puller.pull(reach, (progress) => {
          told.push(progress)
          tell(progress)
        }),
      ),
    follow: async (changes: readonly Partial<Change>[], allSince: number | null = null) => ended(await puller.follow(changes.map(changeOf), allSince)),
  }
}
const changeOf = (change: Partial<Change>, n: number): Change => ({ of: 'activity', id: null, aspect: 'update', keys: [], at: noon + n, seq: n + 1, ...change })
const streamsAsked = (asked: readonly string[]): string[] => asked.filter((path) => path.includes('/streams'))
const idsOf = ({ activities }: typeof life): string[] => activities.map(({ id }) => String(id)).toSorted()

test('a first pull lists the last hundred with one call, then asks for their streams, the newest first, and for what their shoes are called', async () => {
  const { pull, store, asked, inits } = await createWorld({ athletes: [{ id: runner, life }] })
  const end = await pull()
  const newest = life.activities
    .toSorted((one, other) => other.start - one.start)
    .slice(0, 100)
    .map(({ id }) => String(id))
  expect(end).toMatchObject({ end: 'done', listed: 100, refused: 0 })
  expect(asked.filter((path) => path.startsWith('/athlete/activities'))).toEqual(['/athlete/activities?per_page=100'])
  expect(streamsAsked(asked).map((path) => path.split('/')[2])).toEqual(newest)
  const gear = new Set(
    store
      .ids()
      .map((id) => store.told(id).gear_id)
      .filter((id) => id !== null),
  )
  expect(
    store
      .ofKind('gear')
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual([...gear].toSorted())
  // What was entered by hand has no streams: that is kept as an answer, and asked once.
  expect(store.tracks.size).toBe(store.ofKind('streams').filter(({ body }) => body !== null).length)
  expect([end.tracks, store.ofKind('streams').length]).toEqual([store.tracks.size, 100])
  expect([...store.tracks.values()].every(({ outcome, summary }) => outcome === 'read' && summary !== null)).toBe(true)
  expect(inits.every(({ credentials, referrerPolicy, cache }) => credentials === 'omit' && referrerPolicy === 'no-referrer' && cache === 'no-store')).toBe(true)
  expect(store.mark()).toMatchObject({ athlete: '4242', retentionDays: 7, reach: 'recent', listed: true })
})

test('everything comes page by page, and each page is kept with how far it got', async () => {
  const { pull, store, asked } = await createWorld({ athletes: [{ id: runner, life }] })
  expect(await pull('all')).toMatchObject({ end: 'done', listed: life.activities.length })
  expect(store.ids().toSorted()).toEqual(idsOf(life))
  const befores = store.marks.flatMap(({ before }) => (before === null ? [] : [before]))
  expect(befores).toEqual(befores.toSorted((one, other) => other - one))
  expect(store.marks.map(({ listed }) => listed)).toEqual([...store.marks.slice(1).map(() => false), true])
  expect(new Set(asked).size).toBe(asked.length)
})

test('short pages are not the end, and of hidden starts none is passed over', async () => {
  for (const athlete of [sentinels.shortPages, sentinels.hiddenStart]) {
    const { pull, store } = await createWorld({ athlete, everyman: life })
    await pull('all')
    expect(store.ids().toSorted()).toEqual(idsOf(life))
  }
})

test('what was cut off is taken up where it was left, days later, and nothing is asked twice but the newest page', async () => {
  const sizes = { window: 100, day: 1000 }
  const { pull, store, asked, clock, posted } = await createWorld({ athletes: [{ id: runner, life }], sizes })
  let [end, rounds] = [await pull('all'), 0]
  for (; end.end === 'waiting' && rounds < 200; rounds++) {
    expect(end.resumeAt).toBeGreaterThan(clock.now)
    clock.now = end.resumeAt ?? clock.now
    end = await pull('all')
  }
  expect([end.end, store.ofKind('streams').length]).toEqual(['done', life.activities.length])
  const streams = streamsAsked(asked)
  expect(new Set(streams).size).toBe(streams.length)
  expect(posted.every(({ reads }) => reads <= 1000)).toBe(true)
  // 70 reads a window are handed out at most, whatever is asked for.
  expect(rounds).toBeGreaterThan(life.activities.length / 70)
})

test('of the reads of a window ten are left for what changes meanwhile', async () => {
  const { pull, follow, store, asked, retype } = await createWorld({ athletes: [{ id: runner, life }], sizes: { window: 100, day: 1000 } })
  const end = await pull()
  expect(end.end).toBe('waiting')
  const count = asked.length
  const [first = ''] = store.ids()
  retype(runner, Number(first), 'TrailRun')
  expect(await follow([{ id: first, keys: ['type'] }])).toMatchObject({ end: 'done' })
  expect([asked.length > count, store.told(first).sport_type]).toEqual([true, 'TrailRun'])
})

test('a look into what changed does not wait for a long pull', async () => {
  const { pull, follow, store, rename, asked } = await createWorld({ athletes: [{ id: runner, life }] })
  let followed: Promise<PullEnd> | null = null
  let at = 0
  const newest = String(life.activities.at(-1)?.id)
  await pull('recent', ({ doing, done }) => {
    if (doing !== 'streams' || done !== 10 || followed !== null) return
    rename(runner, Number(newest), 'Mill loop')
    followed = follow([{ id: newest, keys: ['title'] }]).then((end) => {
      at = streamsAsked(asked).length
      return end
    })
  })
  expect(await followed).toMatchObject({ end: 'done' })
  expect([store.told(newest).name, at < 40]).toEqual(['Mill loop', true])
})

test('a recent pull of a runner who has everything lists back to when something was asked last, and asks for no older streams', async () => {
  const { pull, store, asked, clock } = await createWorld({ athletes: [{ id: runner, life: small, later: 3 }] })
  await pull('all')
  const [mark, count] = [store.mark(), asked.length]
  clock.now += 60 * minute
  expect(await pull()).toMatchObject({ end: 'done', tracks: 0 })
  expect([asked.slice(count), store.mark()]).toEqual([['/athlete/activities?per_page=100'], mark])
})

test('what every kind of trouble comes to', async () => {
  const ends = [
    ['slow', { end: 'done' }],
    ['cut', { end: 'unreachable', reason: 'cut' }],
    ['noCors', { end: 'done' }],
    ['unauthorized', { end: 'misunderstood', reason: 'token' }],
    ['inactive', { end: 'inactive' }],
    ['tooMany', { end: 'waiting', reason: 'too-many' }],
    ['tooManyFault', { end: 'waiting', reason: 'too-many' }],
    ['fault', { end: 'unreachable', reason: '500' }],
    ['unavailable', { end: 'unreachable', reason: '503' }],
    ['emptyNotFound', { end: 'done', tracks: 0, refused: 0 }],
  ] as const
  for (const [name, end] of ends) {
    const { pull, store } = await createWorld({ athlete: sentinels[name] })
    expect([name, await pull()]).toMatchObject([name, end])
    expect(store.said).not.toContain('forgotten')
  }
})

test('a browser that may not ask Strava goes through this deployment, finds out once, and takes no cookie to Strava', async () => {
  const { pull, asked, inits } = await createWorld({ athlete: sentinels.noCors })
  await pull()
  expect(asked.slice(0, 2)).toEqual(['/athlete/activities?per_page=100', '/api/strava/pass/athlete/activities?per_page=100'])
  expect(asked.slice(2).every((path) => path.startsWith('/api/strava/pass/'))).toBe(true)
  expect(inits.slice(1).every(({ headers }) => new Headers(headers).get('RM-Req') === '1')).toBe(true)
})

test('a token that Strava takes no more is asked for anew once', async () => {
  const { pull, posted, asked } = await createWorld({ athlete: sentinels.unauthorized })
  await pull()
  expect([posted.filter(({ stale }) => stale === true).length, asked.length]).toEqual([1, 2])
  let given = 0
  const renewed = await createWorld({ token: (token) => (given++ === 0 ? 'old' : token) })
  expect(await renewed.pull()).toMatchObject({ end: 'done' })
})

test('429 is waited for until the end of the window, or as long as it says; the first form is a string', async () => {
  const recorded = await createWorld({ athlete: sentinels.tooMany })
  expect(await recorded.pull()).toMatchObject({ resumeAt: noon + 15 * minute })
  const fault = await createWorld({ athlete: sentinels.tooManyFault })
  const { resumeAt } = await fault.pull()
  // A minute is waited for on the spot, and told; the second no is handed on.
  expect(fault.told.some(({ waitsUntil }) => waitsUntil !== null && waitsUntil > noon + 59_000)).toBe(true)
  expect([resumeAt, fault.asked.length]).toEqual([fault.clock.now + minute, 2])
})

test('limits that a browser may read are told, and a full window is not asked into', async () => {
  const limits = { overall: [200, 2000], read: [12, 1000] } as const
  const { pull, told, asked } = await createWorld({ limits, exposesLimits: true })
  expect(await pull()).toMatchObject({ end: 'waiting', reason: 'too-many', resumeAt: noon + 15 * minute })
  expect(told.some(({ limits: seen }) => seen?.window.of === 12)).toBe(true)
  expect(asked.length).toBe(12)
})

test('what this deployment says no to ends it in its own word', async () => {
  const noes = [
    ['no-session', { end: 'not-connected' }],
    ['not-offered', { end: 'not-connected' }],
    ['inactive', { end: 'inactive' }],
    ['other-origin', { end: 'misunderstood', reason: 'other-origin' }],
    ['ended', { end: 'ended' }],
    ['no-answer', { end: 'unreachable' }],
    ['unheard', { end: 'unreachable' }],
  ] as const
  for (const [error, end] of noes) {
    const { pull, store, asked } = await createWorld({ no: () => (error === 'unheard' ? error : { error }) })
    expect([error, await pull()]).toMatchObject([error, end])
    expect([asked, store.said.includes('forgotten')]).toEqual([[], error === 'ended'])
  }
  const busy = await createWorld({ no: () => ({ error: 'busy', next: noon + 40 * minute }) })
  expect(await busy.pull()).toMatchObject({ end: 'waiting', resumeAt: noon + 40 * minute, reason: 'busy' })
})

test('nothing is asked beside another tab, nor without a network, nor with somebody else’s token', async () => {
  const elsewhere = await createWorld({ elsewhere: true })
  expect([await elsewhere.pull(), elsewhere.posted]).toMatchObject([{ end: 'busy-elsewhere' }, []])
  const offline = await createWorld({ offline: () => true })
  expect([await offline.pull(), offline.asked]).toMatchObject([{ end: 'unreachable' }, []])
  const other = await createWorld()
  other.store.setMark({ athlete: '1', retentionDays: 7, reach: 'recent', before: null, listed: true })
  expect([await other.pull(), other.asked]).toMatchObject([{ end: 'other-athlete' }, []])
})

test('one activity that Strava is not able to tell of costs that one; where all are like that, it is Strava', async () => {
  const ids = idsOf(small)
  const broken: Readonly<Record<string, () => Response>> = {
    [ids.at(-2) ?? '']: () => new Response('<html>', { status: 502 }),
    [ids.at(-4) ?? '']: () => Response.json({ message: 'Forbidden', errors: [] }, { status: 403 }),
    [ids.at(-6) ?? '']: () => new Response('[{"type":1}]'),
  }
  const one = await createWorld({ instead: (path) => broken[/(\d+)\/streams/.exec(path)?.[1] ?? '']?.() ?? null })
  expect(await one.pull()).toMatchObject({ end: 'done', refused: 3 })
  expect(one.store.ofKind('streams').length).toBe(ids.length - 3)
  const down = await createWorld({ instead: (path) => (path.includes('/streams') ? new Response(null, { status: 500 }) : null) })
  expect([await down.pull(), streamsAsked(down.asked).length]).toMatchObject([{ end: 'unreachable', refused: 3 }, 12])
  const odd = await createWorld({ instead: (path) => (path.includes('/streams') ? new Response('"?"') : null) })
  expect(await odd.pull()).toMatchObject({ end: 'misunderstood', reason: 'streams' })
  const list = await createWorld({ instead: () => new Response('{"activities":[]}') })
  expect(await list.pull()).toMatchObject({ end: 'misunderstood', reason: 'list' })
})

test('what tells no activity is kept under its own content, and the others with it', async () => {
  const rows = JSON.stringify([{ id: 7, name: 'a', sport_type: 'Run', start_date: '2026-10-30T06:00:00Z', elapsed_time: 60 }, { name: 'b' }, 3])
  const { pull, store } = await createWorld({ instead: (path) => (path.startsWith('/athlete') ? new Response(rows) : null) })
  expect(await pull()).toMatchObject({ end: 'done', listed: 1 })
  expect(store.ofKind('summary').map(({ id, body }) => [/^unread-[0-9a-f]{16}$/.test(id), body?.slice(0, 9)])).toEqual([
    [false, '{"id":7,"'],
    [true, '{"name":"'],
    [true, '3'],
  ])
})

test('a stop ends it after what is being asked, what came is kept, and a second pull ends the first', async () => {
  const { pull, puller, store, told } = await createWorld()
  const stopped = await pull('recent', ({ doing, done: n }) => void (doing === 'streams' && n === 5 && void puller.stop()))
  expect([stopped.end, store.ofKind('streams').length]).toEqual(['stopped', 5])
  expect(store.tracks.size).toBeGreaterThan(0)
  const first = pull()
  const second = pull()
  expect([(await first).end, (await second).end]).toEqual(['stopped', 'done'])
  expect(told.length).toBeGreaterThan(0)
})

test('a full store ends it, and says so', async () => {
  let keeps = 0
  const { puller } = await createWorld({ full: () => ++keeps > 3 })
  expect(await puller.pull('recent', () => undefined)).toEqual({ ok: false, code: 'storage-full' })
})

test('what was kept and not worked out is worked out first, with nothing asked', async () => {
  const { pull, store, asked } = await createWorld()
  await pull()
  const [before, count] = [new Map(store.tracks), streamsAsked(asked).length]
  store.tracks.clear()
  await pull()
  expect([[...store.tracks.keys()].toSorted(), streamsAsked(asked).length]).toEqual([[...before.keys()].toSorted(), count])
})

test('a new run is asked for with its streams, and is worked out when the look answers', async () => {
  const { pull, follow, upload, store, asked } = await createWorld({ athletes: [{ id: runner, life: small, later: 1 }] })
  await pull()
  const count = asked.length
  const id = String(upload(runner))
  expect(await follow([{ id, aspect: 'create' }])).toMatchObject({ end: 'done', tracks: 1 })
  expect(asked.slice(count)).toMatchObject([`/activities/${id}`, expect.stringMatching(/\/streams/)])
  expect([store.tracks.has(id), store.known(id)]).toEqual([true, true])
})

test('a new name is asked for alone, and a change without a name for the track too', async () => {
  const { pull, follow, rename, store, asked } = await createWorld()
  await pull()
  const [id = ''] = store.ids()
  let count = asked.length
  rename(runner, Number(id), 'Mill loop')
  await follow([{ id, keys: ['title'] }])
  expect([asked.slice(count), store.told(id).name]).toEqual([[`/activities/${id}`], 'Mill loop'])
  count = asked.length
  await follow([{ id, keys: ['other'] }])
  expect(streamsAsked(asked.slice(count)).length).toBe(1)
})

test('what is said to be deleted is not counted at once, and goes when Strava knows it no more', async () => {
  const { pull, follow, remove, store } = await createWorld()
  await pull()
  const [gone = '', there = ''] = store.ids()
  remove(runner, Number(gone))
  expect(
    await follow([
      { id: gone, aspect: 'delete' },
      { id: there, aspect: 'delete' },
    ]),
  ).toMatchObject({ end: 'done' })
  expect(store.said.filter((word) => word !== 'settled')).toEqual([`doubt ${there}`, `doubt ${gone}`, `there ${there}`, `gone ${gone}`])
  expect([store.known(gone), store.known(there)]).toEqual([false, true])
})

test('a delete that nobody could ask about stays in doubt, and is asked about before anything else', async () => {
  let off = false
  const { pull, follow, remove, store, asked } = await createWorld({ offline: () => off })
  await pull()
  const [gone = ''] = store.ids()
  remove(runner, Number(gone))
  off = true
  expect(await follow([{ id: gone, aspect: 'delete' }])).toMatchObject({ end: 'unreachable' })
  expect([...store.doubts]).toEqual([gone])
  off = false
  const count = asked.length
  await pull()
  expect([asked[count], store.known(gone), store.doubts.size]).toEqual([`/activities/${gone}`, false, 0])
})

test('what a list goes past without naming it was deleted: Strava is asked, and what it still knows stays', async () => {
  const { pull, remove, store, asked } = await createWorld({ athletes: [{ id: runner, life }] })
  await pull('all')
  expect(store.said).not.toContainEqual(expect.stringMatching(/^doubt/))
  const byStart = store.ids().toSorted((one, other) => store.told(other).start_date.localeCompare(store.told(one).start_date))
  const [fresh = '', second = '', deep = '', oldest = ''] = [byStart[0], byStart[1], byStart[byStart.length - 8], byStart.at(-1)]
  for (const id of [fresh, second, deep, oldest]) remove(runner, Number(id))
  let count = asked.length
  expect(await pull()).toMatchObject({ end: 'done' })
  expect(store.said.filter((word) => /^(doubt|gone|there)/.test(word))).toEqual([`doubt ${fresh}`, `doubt ${second}`, `gone ${fresh}`, `gone ${second}`])
  expect(asked.slice(count).filter((path) => path.startsWith('/activities/'))).toEqual([`/activities/${fresh}`, `/activities/${second}`])
  count = asked.length
  expect(await pull('all')).toMatchObject({ end: 'done' })
  expect([store.known(deep), asked.slice(count).filter((path) => path.startsWith('/activities/'))]).toEqual([false, [`/activities/${deep}`]])
  // Before the oldest that was listed nothing is known: it goes when its time is over.
  expect([store.known(oldest), store.doubts.size, store.ids().length]).toEqual([true, 0, life.activities.length - 3])
})

test('a deletion that was not told one by one is found on the list, and what came while it was listed is not doubted', async () => {
  const { pull, follow, remove, store, clock } = await createWorld({ athletes: [{ id: runner, life }] })
  await pull()
  const [id = '', late = ''] = store.ids().slice(3)
  remove(runner, Number(id))
  // As if another look had kept it while the list was on its way.
  remove(runner, Number(late))
  const reply = store.replies.get(`summary ${late}`)
  if (reply === undefined) throw new Error('It was not listed.')
  store.replies.set(`detail ${late}`, { ...reply, kind: 'detail', at: clock.now + 60_000 })
  expect(await follow([], noon - minute)).toMatchObject({ end: 'done' })
  expect(store.said.filter((word) => /^(doubt|gone|there)/.test(word))).toEqual([`doubt ${id}`, `gone ${id}`])
})

test('short pages and hidden starts make nobody doubt anything, however often everything is listed', async () => {
  for (const athlete of [sentinels.shortPages, sentinels.hiddenStart]) {
    const { pull, store } = await createWorld({ athlete, everyman: life })
    for (let round = 0; round < 3; round++) expect(await pull('all')).toMatchObject({ end: 'done' })
    expect([store.said.filter((word) => word.startsWith('doubt')), store.ids().toSorted()]).toEqual([[], idsOf(life)])
  }
})

test('a permission that is said to be taken back is believed of Strava alone', async () => {
  let over = false
  const { pull, follow, store, posted } = await createWorld({ no: ({ stale }) => (over && stale === true ? { error: 'ended' } : null) })
  await pull()
  expect(await follow([{ of: 'athlete', keys: ['authorized'] }])).toMatchObject({ end: 'done' })
  expect(store.said).not.toContain('forgotten')
  over = true
  expect(await follow([{ of: 'athlete', keys: ['authorized'] }])).toMatchObject({ end: 'ended' })
  expect([store.said.at(-1), store.ids(), posted.at(-1)]).toEqual(['forgotten', [], { reads: 0, stale: true }])
})

test('where more changed than was told one by one it is listed again, and everything, where everything was here', async () => {
  const { pull, follow, store, asked, upload } = await createWorld({ athletes: [{ id: runner, life, later: 2 }] })
  await pull()
  const id = String(upload(runner))
  const count = asked.length
  expect(await follow([], noon - minute)).toMatchObject({ end: 'done' })
  expect([asked.slice(count).filter((path) => path.startsWith('/athlete')).length, store.known(id)]).toEqual([1, true])
  await pull('all')
  expect(store.mark()).toMatchObject({ reach: 'all', listed: true })
  await follow([], noon - minute)
  expect(store.mark()).toMatchObject({ reach: 'all', listed: false })
  await pull('all')
  expect(store.mark()).toMatchObject({ reach: 'all', listed: true })
})

test('a device on which nothing ever was lists a first hundred before it looks', async () => {
  const { follow, store } = await createWorld()
  const [, one] = idsOf(small)
  expect(await follow([{ id: one ?? '', keys: ['title'] }])).toMatchObject({ end: 'done', listed: small.activities.length })
  expect(store.mark()).toMatchObject({ reach: 'recent', athlete: '4242' })
})
