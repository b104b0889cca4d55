import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { devicesAddress, webhookAddress } from '../../src/contract/relay.ts'
import { load } from '../fixtures/load.ts'
import { openSocket } from '../live-socket.ts'
import { freePort } from '../tools/free-port.ts'
import type * as Worlds from '../world.ts'
import { loadBuilt } from './built.ts'
import { against, median, ms, ratiosOf, spread, times } from './figures.ts'
import { openPage } from './relay-page.ts'
import type { ToCard } from './relay-page.ts'
import type * as Sealing from './sealing'
import type { Session } from './session.ts'

/** Beside the one whose page is open. */
const athletes = 499
const firstAthlete = 5001
const rates = [1, 50, 200] as const
/** Seconds of each run: so many events that one in a hundred is a few of them, and at one a second still some. */
const lasts: Readonly<Record<(typeof rates)[number], number>> = { 1: 20, 50: 15, 200: 10 }
/** What is left of the two seconds to the changed card is for the device. */
const target = 500
/** What was answered with 200 and has not come by then is lost; what was not is refused, and Strava would send it again. */
const patience = 10_000

/** Of the stand-in: the page is built for it. */
const stravaPort = 4792
const cardTarget = 2000

interface Told {
  readonly sent: number
  readonly refused: number
  readonly lost: number
  readonly doubled: number
  readonly toSocket: readonly number[]
  readonly answered: readonly number[]
  readonly beside: readonly number[]
  readonly toCard: readonly number[]
}

/** Value below which so many of a hundred lie. */
const percentile = (values: readonly number[], of: number): number => values.toSorted((a, b) => a - b)[Math.ceil((values.length * of) / 100) - 1] ?? NaN

/** What a database holds, whether its pages lie in the file or still in its log. */
const bytesOf = (path: string): number => {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    const [pages, page] = ['page_count', 'page_size'].map((name) => Number(database.prepare(`pragma ${name}`).get()?.[name]))
    return (pages ?? NaN) * (page ?? NaN)
  } finally {
    database.close()
  }
}

const bytesUnder = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.sqlite'))
    .reduce((sum, entry) => sum + bytesOf(join(entry.parentPath, entry.name)), 0)

/** When each activity was heard of, by its number. */
type Heard = Map<string, number[]>

const createsIn = (words: string): readonly string[] => {
  const told: { readonly changes?: readonly { readonly id: string }[] } = JSON.parse(words)
  return (told.changes ?? []).map(({ id }) => id)
}

const connectAll = async ({ origin, vars }: Worlds.World, heard: Heard): Promise<readonly WebSocket[]> => {
  const { cookieOf } = await loadBuilt<typeof Sealing>('e2e/bench/sealing.ts')
  const hear = (words: string): void => {
    const at = performance.now()
    for (const id of createsIn(words)) heard.set(id, [...(heard.get(id) ?? []), at])
  }
  const sockets: WebSocket[] = []
  for (let athlete = firstAthlete; athlete < firstAthlete + athletes; athlete++) {
    const cookie = await cookieOf(vars, athlete, Date.now())
    const device = `the-device-of-${athlete}`
    const headers = { Cookie: cookie, Origin: origin }
    const answer = await fetch(`${origin}${devicesAddress}`, { method: 'POST', headers, body: JSON.stringify({ device }) })
    if (!answer.ok) throw new Error(`A device could not be registered: ${answer.status}`)
    await answer.json()
    sockets.push(await openSocket(origin, cookie, device, hear))
  }
  return sockets
}

/** Numbers no activity has had before, across all runs. */
let lastActivity = 1_000_000

const post = async ({ origin, vars }: Worlds.World, athlete: number, id: number): Promise<number> => {
  const event = {
    object_type: 'activity',
    object_id: id,
    aspect_type: 'create',
    updates: {},
    owner_id: athlete,
    subscription_id: Number(vars['STRAVA_SUBSCRIPTION_ID']),
    event_time: Math.floor(Date.now() / 1000),
  }
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(`${origin}${webhookAddress}/${vars['STRAVA_WEBHOOK_PATH']}`, { method: 'POST', headers, body: JSON.stringify(event) })
  await answer.text()
  return answer.status
}

/** Beside each event, by turns with it: a question that the same runtime answers without a relay. */
const ask = async (origin: string): Promise<number> => {
  const from = performance.now()
  await (await fetch(`${origin}/api/build`)).text()
  return performance.now() - from
}

/** Events leave by the clock, whether or not those before them were answered: a queue that grows shows. */
const atRate = async (world: Worlds.World, page: ToCard, heard: Heard, rate: number, seconds: number): Promise<Told> => {
  const posted = new Map<string, number>()
  const taken = new Set<string>()
  const answered: number[] = []
  const beside: number[] = []
  const underWay: Promise<void>[] = []
  const begun = performance.now()
  const watched = page.toCard(() => performance.now() < begun + seconds * 1000)
  const asks = Math.max(1, Math.floor(rate / 10))
  for (let event = 0; event < rate * seconds; event++) {
    const due = begun + (event * 1000) / rate
    if (due > performance.now()) await sleep(due - performance.now())
    const id = ++lastActivity
    const from = performance.now()
    posted.set(String(id), from)
    underWay.push(
      post(world, firstAthlete + (id % athletes), id).then((status) => {
        answered.push(performance.now() - from)
        if (status === 200) taken.add(String(id))
      }),
    )
    if (event % asks === 0) underWay.push(ask(world.origin).then((took) => void beside.push(took)))
  }
  await Promise.all(underWay)
  const toCard = await watched
  const missing = (): number => [...taken].filter((id) => !heard.has(id)).length
  for (const until = performance.now() + patience; missing() > 0 && performance.now() < until;) await sleep(20)
  const toSocket = [...posted].flatMap(([id, from]) => (heard.get(id)?.[0] === undefined ? [] : [(heard.get(id)?.[0] ?? NaN) - from]))
  const doubled = [...posted.keys()].filter((id) => (heard.get(id)?.length ?? 0) > 1).length
  return { sent: posted.size, refused: posted.size - taken.size, lost: missing(), doubled, toSocket, answered, beside, toCard }
}

const say = (session: Session, rate: number, runs: readonly Told[]): void => {
  const [p50s, p99s, besides] = [
    runs.map(({ toSocket }) => percentile(toSocket, 50)),
    runs.map(({ toSocket }) => percentile(toSocket, 99)),
    runs.map(({ beside }) => median(beside)),
  ]
  const sum = (of: (run: Told) => number): number => runs.reduce((total, run) => total + of(run), 0)
  session.say(
    `  ${rate} a second: ${times(median(ratiosOf(p50s, besides)))} a question without a relay (${ms(median(besides))}) · p50 ${spread(p50s, ms)} · p99 ${spread(p99s, ms)} · ${against(median(p99s), target, ms)}` +
      ` · answered in p99 ${ms(median(runs.map(({ answered }) => percentile(answered, 99))))} · of ${sum(({ sent }) => sent)}: ${sum(({ refused }) => refused)} refused, ${sum(({ lost }) => lost)} lost, ${sum(({ doubled }) => doubled)} doubled`,
  )
  const cards = runs.flatMap(({ toCard }) => toCard)
  session.say(
    `    a real page among them, from the change at Strava to the changed card: p50 ${ms(percentile(cards, 50))} · p99 ${ms(percentile(cards, 99))} of ${cards.length} · ${against(percentile(cards, 99), cardTarget, ms)}`,
  )
}

/**
 * From Strava's POST to a message on the socket of the athlete's device, through the built functions in the real runtime, and from a change at Strava to the changed card of a page that
 * is open meanwhile; and what an athlete weighs there.
 */
export const measureRelay = async (session: Session): Promise<unknown> => {
  const { sampleRunner, startWorld } = await load<typeof Worlds>('e2e/world.ts')
  const limits = { overall: [20_000, 200_000], read: [10_000, 100_000] } as const
  const world = await startWorld({ port: await freePort(), stravaPort, limits, vars: { STRAVA_READ_LIMITS: '10000,100000' } })
  const page = await openPage(world, sampleRunner)
  try {
    const heard: Heard = new Map()
    const begun = performance.now()
    const sockets = await connectAll(world, heard)
    session.say(
      `Relay: from a POST to the socket of its athlete, ${athletes} of whom listen (registered and connected in ${ms(performance.now() - begun)}) beside a page with the last hundred activities of one more; beside it, at the same time and through the same proxy of Vite's preview, a question to the same runtime that no object answers`,
    )
    const told: Record<string, unknown> = {}
    for (const rate of rates) {
      const runs: Told[] = []
      for (let run = 0; run < session.runs; run++) runs.push(await atRate(world, page, heard, rate, lasts[rate]))
      say(session, rate, runs)
      told[rate] = runs
    }
    const bytes = {
      relay: bytesUnder(join(world.state, 'v3/do/runmirror-AthleteRelay')) / athletes,
      connection: bytesUnder(join(world.state, 'v3/do/runmirror-AthleteConnection')) / athletes,
    }
    session.say(
      `  on disk an athlete: relay ${(bytes.relay / 1000).toFixed(1)} KB with ${((lastActivity - 1_000_000) / athletes).toFixed(1)} changes that nobody has acknowledged, connection ${(bytes.connection / 1000).toFixed(1)} KB`,
    )
    for (const socket of sockets) socket.close()
    return { ...told, bytes }
  } finally {
    await page.close()
    await world.stop()
  }
}
