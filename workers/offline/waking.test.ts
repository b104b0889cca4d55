import { expect, test } from 'vitest'
import { isLetterName, letterName } from '../../src/contract/inbox'
import type { InboxLetter } from '../../src/contract/inbox'
import type { Change } from '../../src/contract/relay'
import { errandsOf, isAboutPermission, readsFor } from './errands'
import type { Letters } from './letters'
import { followUp } from './waking'
import type { WakingWorld } from './waking'

const device = 'phone-phone-phone'
const api = 'https://strava.example/api/v3'
const change = (seq: number, id: string | null, aspect: Change['aspect'] = 'create', more: Partial<Change> = {}): Change => ({
  of: id === null ? 'athlete' : 'activity',
  id,
  aspect,
  keys: [],
  at: seq,
  seq,
  ...more,
})
const run = (id: string, more: object = {}): string =>
  JSON.stringify({ id: Number(id), sport_type: 'Run', distance: 12_345, start_date_local: '2026-11-03T18:30:00Z', ...more })

type Reply = readonly [status: number, body: unknown]
interface Outside {
  readonly changes?: readonly Change[]
  readonly events?: Reply | null
  readonly head?: number
  readonly allSince?: number | null
  /** One after the other; the last one stays. Where none is named, as many reads are leased as are asked for. */
  readonly tokens?: readonly (Reply | null)[]
  /** By what stands behind Strava's address. Null: nobody answers there. */
  readonly strava?: (path: string, asked: number, own: boolean) => Reply | null
  readonly full?: boolean
  readonly api?: string | null
}

const held = (reads: number): Reply => [
  200,
  { token: 'token', expires: 9e12, scope: [], athlete: '4242', retentionDays: 7, lease: { reads, until: 9e12, next: null } },
]
const here = (path: string): Reply => {
  const [, id = '', streams] = /^activities\/(\d+)(\/streams)?/.exec(path) ?? []
  return [200, streams === undefined ? run(id) : '{"time":{"data":[0,1]}}']
}

/** A world in which nothing is real but the code under test; what happens in it is told in order. */
const createWorld = (outside: Outside) => {
  const { changes = [], head = changes.at(-1)?.seq ?? 5, allSince = null, tokens, strava = here, full = false } = outside
  const files = new Map<string, InboxLetter>()
  const told: string[] = []
  const questions: unknown[] = []
  const clock = { now: 1_700_000_000_000 }
  let [tokensAsked, stravaAsked] = [0, 0]
  const replyTo = (address: string, init: RequestInit): Reply | null => {
    const path = address.split('?')[0] ?? ''
    if (path === '/api/strava/events')
      return outside.events === undefined ? [200, { changes, allSince, after: (changes[0]?.seq ?? 6) - 1, head }] : outside.events
    if (path === '/api/strava/ack') {
      told.push(`acknowledged ${String(JSON.parse(String(init.body)).through)}`)
      return [200, { head }]
    }
    if (path === '/api/strava/token') {
      const question = JSON.parse(String(init.body))
      questions.push(question)
      return tokens === undefined ? held(question.reads) : (tokens[Math.min(tokensAsked++, tokens.length - 1)] ?? null)
    }
    const own = address.startsWith('/api/strava/pass/')
    const asked = address.replace(own ? '/api/strava/pass/' : `${api}/`, '')
    told.push(`${own ? 'passed' : 'asked'} ${asked.split('?')[0]}`)
    return strava(asked, ++stravaAsked, own)
  }
  const letters: Letters = {
    find: async (seq, activity) => files.get(letterName(seq, activity)) ?? null,
    put: async (letter) => {
      if (full) return false
      told.push(`left ${letterName(letter.seq, letter.activity)}`)
      files.set(letterName(letter.seq, letter.activity), letter)
      return true
    },
  }
  const world: WakingWorld = {
    api: outside.api === undefined ? api : outside.api,
    now: () => clock.now,
    letters: async () => letters,
    fetching: async (address, init) => {
      const reply = replyTo(address, init)
      if (reply === null) throw new TypeError('Failed to fetch')
      const [status, body] = reply
      return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })
    },
  }
  return { files, told, questions, clock, world, wake: () => followUp(world, { device }) }
}

const runs = (...ids: readonly string[]) => ({
  about: 'runs',
  runs: ids.map(() => ({ distance: 12_345, weekday: 2, part: 'evening' })),
})

test('a run that came in lies there with its streams before it is acknowledged, and is told of', async () => {
  const { wake, told, files, questions } = createWorld({ changes: [change(6, '17')] })
  expect(await wake()).toEqual({ topic: runs('17'), run: '17', letters: 1 })
  expect(told).toEqual(['asked activities/17', 'asked activities/17/streams', 'left 0000000000000006-17.json', 'acknowledged 6'])
  expect(questions).toEqual([{ reads: 2 }])
  const at = 1_700_000_000_000
  expect([...files.values()]).toEqual([
    {
      v: 1,
      athlete: '4242',
      retentionDays: 7,
      seq: 6,
      activity: '17',
      about: 'told',
      replies: [
        { kind: 'detail', id: '17', body: run('17'), at },
        { kind: 'streams', id: '17', body: '{"time":{"data":[0,1]}}', at },
      ],
    },
  ])
})

test('a run without streams is told to have none', async () => {
  const { wake, files } = createWorld({ changes: [change(6, '17')], strava: (path) => (path.includes('/streams') ? [404, ''] : here(path)) })
  await wake()
  expect([...files.values()][0]?.replies[1]).toMatchObject({ kind: 'streams', body: null })
})

test('what was changed is read anew without its streams, and is news', async () => {
  const { wake, told, questions } = createWorld({ changes: [change(6, '17', 'update', { keys: ['title'] })] })
  expect(await wake()).toEqual({ topic: { about: 'news' }, run: null, letters: 1 })
  expect([told, questions]).toEqual([['asked activities/17', 'left 0000000000000006-17.json', 'acknowledged 6'], [{ reads: 1 }]])
})

test('what was deleted is left as gone, and Strava is asked nothing about it here', async () => {
  const { wake, told, files, questions } = createWorld({ changes: [change(6, '17', 'delete')], tokens: [held(0)] })
  expect(await wake()).toMatchObject({ topic: { about: 'news' }, letters: 1 })
  expect([told, questions]).toEqual([['left 0000000000000006-17.json', 'acknowledged 6'], [{ reads: 0 }]])
  expect([...files.values()]).toMatchObject([{ about: 'gone', athlete: '4242', replies: [] }])
})

test('what was made private stays where Strava still shows it, and is gone where it answers 404', async () => {
  const changes = [change(6, '17', 'update', { keys: ['private'] })]
  const [shown, hidden] = [createWorld({ changes }), createWorld({ changes, strava: () => [404, ''] })]
  await shown.wake()
  await hidden.wake()
  expect([...shown.files.values(), ...hidden.files.values()].map(({ about, replies }) => [about, replies.length])).toEqual([
    ['told', 1],
    ['gone', 0],
  ])
  expect(hidden.told.at(-1)).toBe('acknowledged 6')
})

test('what is said to take the permission back makes Strava be asked for a token; if it gives one, nothing has ended', async () => {
  const { wake, told, questions } = createWorld({ changes: [change(6, null, 'update', { keys: ['authorized'] })] })
  expect(await wake()).toEqual({ topic: { about: 'news' }, run: null, letters: 0 })
  expect([told, questions]).toEqual([['acknowledged 6'], [{ reads: 0, stale: true }]])
})

test('where Strava takes the permission for no more valid the connection has ended: nothing is left, and nothing acknowledged', async () => {
  const { wake, told, files } = createWorld({ changes: [change(6, '17'), change(7, null, 'update')], tokens: [[401, { error: 'ended' }]] })
  expect(await wake()).toEqual({ topic: { about: 'ended' }, run: null, letters: 0 })
  expect([told, files.size]).toEqual([[], 0])
})

test.for<[string, Outside]>([
  ['without a lease', { tokens: [held(0)] }],
  ['where tokens are asked for too often', { tokens: [[429, { error: 'busy', next: 1 }]] }],
  ['without a session', { tokens: [[401, { error: 'no-session' }]] }],
  ['offline', { events: null }],
  ['offline after the relay was asked', { tokens: [null] }],
  ['where Strava does not answer', { strava: () => null }],
  ['where Strava is down', { strava: () => [503, '<html>'] }],
  ['where its limits are reached', { strava: () => [429, { errors: 'Rate Limit Exceeded' }] }],
  ['where the app is switched off', { strava: () => [403, { message: 'Forbidden' }] }],
  ['where the answer is none', { strava: () => [200, 'not JSON'] }],
  ['where another activity is answered', { strava: () => [200, run('18')] }],
  ['where nothing can be written', { full: true }],
  ['where more changed than is told one by one', { allSince: 1 }],
  ['where the relay knows no such device', { events: [404, { error: 'unknown-device' }] }],
  ['where its number is ahead', { events: [409, { error: 'ahead' }] }],
  ['where the relay’s answer is none', { events: [200, { changes: [{ id: '../athlete' }], allSince: null, after: 5, head: 6 }] }],
])('%s nothing is left and nothing acknowledged, and the notice says no more than that there is news', async ([, outside]) => {
  const { wake, told, files } = createWorld({ changes: [change(6, '17')], ...outside })
  expect(await wake()).toEqual({ topic: { about: 'news' }, run: null, letters: 0 })
  expect([told.filter((line) => line.startsWith('acknowledged')), files.size]).toEqual([[], 0])
})

test('where letters can’t be kept at all, the relay alone is asked', async () => {
  const { world, told, questions } = createWorld({ changes: [change(6, '17')] })
  expect(await followUp({ ...world, letters: async () => null }, { device })).toMatchObject({ topic: { about: 'news' } })
  expect([told, questions]).toEqual([[], []])
})

test('what came before the one that can’t be had now is acknowledged, what came after it is not', async () => {
  const { wake, told } = createWorld({
    changes: [change(6, '1'), change(7, '2'), change(8, '3')],
    strava: (path) => (path.startsWith('activities/2') ? [500, ''] : here(path)),
  })
  expect(await wake()).toEqual({ topic: runs('1'), run: '1', letters: 1 })
  expect(told.at(-1)).toBe('acknowledged 6')
  expect(told.join()).not.toContain('activities/3')
})

test('an activity of which several things are told is acknowledged from its first on, and read once', async () => {
  const changes = [change(6, '1'), change(7, '2'), change(8, '1', 'update')]
  const { wake, told } = createWorld({ changes, strava: (path) => (path.startsWith('activities/1') ? [500, ''] : here(path)) })
  await wake()
  expect(told).toEqual(['asked activities/2', 'asked activities/2/streams', 'left 0000000000000007-2.json', 'asked activities/1'])
})

test('no more is read than was leased: the last read is for the run, and its streams are the page’s to ask for', async () => {
  const { wake, told, files } = createWorld({ changes: [change(6, '1'), change(7, '2'), change(8, '3')], tokens: [held(3)] })
  expect(await wake()).toMatchObject({ topic: runs('1', '2'), run: null, letters: 2 })
  expect(told.filter((line) => line.startsWith('asked'))).toHaveLength(3)
  expect([...files.values()].map(({ replies }) => replies.map(({ kind }) => kind))).toEqual([['detail', 'streams'], ['detail']])
  expect(told.at(-1)).toBe('acknowledged 7')
})

test('a letter whose change could not be acknowledged is neither fetched nor written again, and its run is told of all the same', async () => {
  const { wake, told, files } = createWorld({ changes: [change(6, '17')] })
  await wake()
  const before = [...files]
  told.length = 0
  expect(await wake()).toEqual({ topic: runs('17'), run: '17', letters: 0 })
  expect([told, [...files]]).toEqual([['acknowledged 6'], before])
})

test('a letter of another athlete does not stand for this one’s', async () => {
  const { wake, files } = createWorld({ changes: [change(6, '17')] })
  files.set(letterName(6, '17'), { v: 1, athlete: '1', retentionDays: 7, seq: 6, activity: '17', about: 'gone', replies: [] })
  expect(await wake()).toMatchObject({ letters: 1 })
  expect([...files.values()]).toMatchObject([{ athlete: '4242', about: 'told' }])
})

test('a token that Strava takes no more is renewed once; then it is for the page', async () => {
  const renewed = createWorld({ changes: [change(6, '17')], tokens: [held(9)], strava: (path, asked) => (asked === 1 ? [401, '{}'] : here(path)) })
  expect(await renewed.wake()).toMatchObject({ letters: 1 })
  expect(renewed.questions).toEqual([{ reads: 2 }, { reads: 0, stale: true }])
  const refused = createWorld({ changes: [change(6, '17')], tokens: [held(9)], strava: () => [401, '{}'] })
  expect(await refused.wake()).toMatchObject({ topic: { about: 'news' }, letters: 0 })
  expect(refused.questions).toHaveLength(2)
  const ended = createWorld({ changes: [change(6, '17')], strava: () => [401, '{}'], tokens: [held(9), [401, { error: 'ended' }]] })
  expect(await ended.wake()).toMatchObject({ topic: { about: 'ended' } })
})

test('where this browser may not ask Strava itself, it is asked through our own origin from then on', async () => {
  const { wake, told } = createWorld({ changes: [change(6, '17')], strava: (path, _, own) => (own ? here(path) : null) })
  expect(await wake()).toMatchObject({ letters: 1 })
  expect(told.slice(0, 4)).toEqual(['asked activities/17', 'passed activities/17', 'passed activities/17/streams', 'left 0000000000000006-17.json'])
})

test('a page that was built to call nobody but its own origin is not gone round', async () => {
  const { wake, told } = createWorld({ changes: [change(6, '17')], api: null })
  await wake()
  expect(told.slice(0, 2)).toEqual(['passed activities/17', 'passed activities/17/streams'])
})

test('what the page has heard of meanwhile is nothing new', async () => {
  const { wake, told } = createWorld({ events: [200, { changes: [], allSince: null, after: 6, head: 6 }] })
  expect([await wake(), told]).toEqual([{ topic: { about: 'nothing' }, run: null, letters: 0 }, []])
})

test('a slow world is given up before the browser does it: what was begun is finished and acknowledged', async () => {
  const { wake, told, clock } = createWorld({
    changes: [change(6, '1'), change(7, '2')],
    strava: (path) => {
      clock.now += 9000
      return here(path)
    },
  })
  expect(await wake()).toMatchObject({ letters: 1 })
  expect(told.at(-1)).toBe('acknowledged 6')
})

test('what is no run came in as well, and is news', async () => {
  const { wake } = createWorld({
    changes: [change(6, '17')],
    strava: (path) => (path.includes('/streams') ? [404, ''] : [200, run('17', { sport_type: 'Ride' })]),
  })
  expect(await wake()).toEqual({ topic: { about: 'news' }, run: null, letters: 1 })
})

test('the last word on an activity decides', () => {
  const of = (...aspects: readonly Change['aspect'][]) => errandsOf(aspects.map((aspect, seq) => change(seq, '1', aspect)).toReversed())
  expect(of('create', 'update', 'delete')).toEqual([{ activity: '1', first: 0, last: 2, gone: true, created: false }])
  expect(of('delete', 'create')).toEqual([{ activity: '1', first: 0, last: 1, gone: false, created: true }])
  expect(of('create', 'update')).toEqual([{ activity: '1', first: 0, last: 1, gone: false, created: true }])
  expect([readsFor(of('delete')), readsFor(of('update')), readsFor(of('create'))]).toEqual([0, 1, 2])
  expect([isAboutPermission([change(1, '1')]), isAboutPermission([change(1, '1'), change(2, null)])]).toEqual([false, true])
})

test('letters stand by name in the order in which they were told', () => {
  const names = [letterName(10, '2'), letterName(9, '12345678901'), letterName(9_007_199_254_740_991, '1')]
  expect(names.toSorted()).toEqual([names[1], names[0], names[2]])
  expect([...names, `${names[0]}.part`, 'x.json'].map(isLetterName)).toEqual([true, true, true, false, false])
})
