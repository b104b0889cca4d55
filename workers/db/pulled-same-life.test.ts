import { expect, test } from 'vitest'
import { parseCsv } from '../../e2e/fixtures/parse-csv'
import { createStrava } from '../../e2e/stand-ins/strava/strava'
import type { PulledReply } from '../../src/contract/pulled'
import { createSurvey } from '../../src/domain/activity/survey'
import { createReader } from '../../src/domain/activity/normalise'
import { dayFromCivil } from '../../src/domain/calendar/calendar'
import { fieldsNeeded, historyOf, workOutFaces } from '../../src/domain/persona/faces'
import { simulateAthlete, structureless } from '../../src/domain/simulate/athlete'
import { csvText } from '../../src/domain/simulate/export-csv'
import { sampleAthlete } from '../../src/domain/simulate/sample'
import { createPacker } from '../batch/pack'
import { createDb } from './db'
import type { OwnDb } from './db'
import { noLetterbox } from './letterbox'
import { registryShape } from './shape'
import { openMemory } from './sqlite'
import { mark } from './told-by-api.claims'
import { must } from './world.claims'

const today = dayFromCivil(2026, 11, 1)
const { home } = sampleAthlete(today + 1).options
const life = simulateAthlete('one life, two roads', { ...structureless, until: today, weeks: 75, rate: [0.4, 0.6], home, rows: 200 })
const now = Date.UTC(2026, 10, 2, 12)

const createMirror = async (clock: { now: number }): Promise<OwnDb> =>
  createDb(await openMemory(), registryShape(), {
    ...{ build: 'test', now: () => clock.now, clock: () => performance.now(), chance: () => 0.5, breathe: async () => undefined },
    ...{
      originals: async () => 0,
      forgetOriginals: async () => true,
      letterbox: noLetterbox,
      changed: () => undefined,
      every: () => () => undefined,
      gone: () => undefined,
    },
  })

/** The rows of an export, but for the newest `less`. */
const bring = async (db: OwnDb, hash: string, less = 0): Promise<void> => {
  const [header = [], ...all] = parseCsv(csvText(life), ',')
  const survey = createSurvey(header, { isZip: true })
  for (const record of all) survey.add(record)
  const { layout } = must(survey.settle({}))
  const read = createReader(layout)
  const left = life.activities.toSorted((a, b) => b.start - a.start).slice(0, less)
  const newest = new Set(left.map(({ id }) => id))
  // Made before the runs that it does not hold.
  const asOf = (left.at(-1)?.start ?? now) - 1
  const packer = createPacker()
  all.filter((cells) => !newest.has(Number(read(cells).values?.[0]))).forEach((cells, line) => packer.add(line + 2, cells, read(cells)))
  const head = { hash, kind: 'strava-csv', name: 'activities.csv', bytes: 1, header, layout, asOf, deviceZone: home.zone } as const
  const begun = must(await db.begin('own', head))
  must(await db.keep('own', begun.source, packer.take()))
  must(await db.finish('own', begun.source, true))
}

const many = [1e6, 1e6] as const
const strava = createStrava({ clientId: '77', clientSecret: 'a secret', now: () => now, limits: { overall: many, read: many }, athletes: [{ id: 4242, life }] })
const question = { client_id: '77', redirect_uri: 'http://localhost/back', response_type: 'code', scope: 'read,activity:read_all', state: 's', as: '4242' }
const sent = await strava.answer(new Request(`http://strava.test/oauth/authorize?${new URLSearchParams(question).toString()}`))
const code = new URL(sent.headers.get('Location') ?? '').searchParams.get('code') ?? ''
const body = new URLSearchParams({ client_id: '77', client_secret: 'a secret', grant_type: 'authorization_code', code })
const granted: unknown = await (await strava.answer(new Request('http://strava.test/oauth/token', { method: 'POST', body }))).json()
const token = String(Reflect.get(Object(granted), 'access_token'))
const ask = async (path: string): Promise<string> =>
  (await strava.answer(new Request(`http://strava.test/api/v3${path}`, { headers: { Authorization: `Bearer ${token}` } }))).text()

const details: readonly PulledReply[] = await Promise.all(
  life.activities.map(async ({ id }) => ({ kind: 'detail' as const, id: String(id), body: await ask(`/activities/${id}`), at: now })),
)

/** What the cards say, and what they say it of. */
const told = async (db: OwnDb) => {
  const { asOf } = must(await db.overview('own'))
  const until = asOf ?? today
  const columns = must(await db.history('own', fieldsNeeded(), until))
  return { length: columns.length, otherDays: columns.otherDays, faces: workOutFaces(historyOf(columns, until, 'km', 1)) }
}

test('an export and the API that tell of the same life are the mirror of the export alone, whichever came first; so is the API alone', async () => {
  const [alone, after, before, api] = await Promise.all(Array.from({ length: 4 }, () => createMirror({ now })))
  if (!alone || !after || !before || !api) throw new Error('Four mirrors were made.')
  await bring(alone, 'a')
  const meant = await told(alone)
  expect(meant.faces.filter(({ status }) => status === 'claim').length).toBeGreaterThan(1)
  await bring(after, 'a')
  must(await after.keepPulled(details, mark()))
  expect(await told(after)).toEqual(meant)
  must(await before.keepPulled(details, mark()))
  await bring(before, 'a')
  expect(await told(before)).toEqual(meant)
  must(await api.keepPulled(details, mark()))
  expect(must(await api.overview('own'))).toMatchObject({ validRuns: meant.length })
  for (const db of [alone, after, before, api]) await db.shut()
})

test('runs that the API told beyond the export are in the cards for their days, and then every card is what the export alone says as of its last run', async () => {
  const clock = { now }
  const [short, db] = [await createMirror({ now }), await createMirror(clock)]
  await bring(short, 'a', 20)
  await bring(db, 'a', 20)
  must(await db.keepPulled(details, mark()))
  expect((await told(db)).length).toBeGreaterThan((await told(short)).length)
  clock.now = now + 7 * 86_400_000
  const { lastDay, asOf } = must(await db.overview('own'))
  expect(asOf).not.toBe(null)
  expect(must(await short.overview('own')).lastDay).toBe(lastDay)
  const columns = must(await short.history('own', fieldsNeeded(), asOf ?? today))
  const meant = workOutFaces(historyOf(columns, asOf ?? today, 'km', 1))
  expect((await told(db)).faces).toEqual(meant)
  await short.shut()
  await db.shut()
})
