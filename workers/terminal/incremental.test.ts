import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Correction, CorrectionKind } from '../../src/contract/db'
import type { KeptTrack } from '../../src/contract/tracks'
import { defineCard } from '../../src/domain/cards/card'
import type { Face } from '../../src/domain/cards/card'
import { cards } from '../../src/domain/cards/index'
import { planeAt } from '../../src/domain/gate/plane'
import type { Spot } from '../../src/domain/gate/plane'
import { trackAlong } from '../../src/domain/gate/small-ways'
import type { FamilyTold } from '../../src/domain/milestones/milestone'
import { tellFamilies, wallFields } from '../../src/domain/milestones/wall'
import { fieldsNeeded, historyOf, workOutChanged, workOutFaces } from '../../src/domain/persona/faces'
import type { Remembered } from '../../src/domain/persona/changed'
import { storeTrack } from '../../src/domain/tracks/stored'
import { decoderRev } from '../../src/domain/tracks/revs'
import { alteredShape } from '../db/altered.claims'
import { createDb } from '../db/db'
import type { OwnDb } from '../db/db'
import type { DbEnv } from '../db/env'
import { noLetterbox } from '../db/letterbox'
import { registryShape } from '../db/shape'
import { openMemory } from '../db/sqlite'
import { must, run, take } from '../db/world.claims'
import { compareWays } from '../import/ways'
import { decodingHere } from './decoding'

const env: DbEnv = {
  build: 'test',
  now: () => 1_700_000_000_000,
  clock: () => 0,
  chance: () => 0.5,
  breathe: async () => undefined,
  originals: async () => 0,
  forgetOriginals: async () => true,
  letterbox: noLetterbox,
  changed: () => undefined,
  every: () => () => undefined,
  gone: () => undefined,
}

/** The last run of `run` is on the 21st of January 2024. */
const today = 19_750
const ids = Array.from({ length: 9 }, (_, i) => i + 1)
const fileOf = (id: number): string => `activities/${id}.fit`
const places = [
  { latitude: 48.85, longitude: 2.35, zone: 'Europe/Paris' },
  { latitude: 40.71, longitude: -74, zone: 'America/New_York' },
] as const

const trackOf = (id: number, at: number): KeptTrack => {
  const place = places[at % 2] ?? places[0]
  const way = Array.from({ length: 80 }, (_, i): Spot => [900 * Math.sin(i / 13), 900 * Math.cos(i / 13) + (id % 3) * 700])
  const { bytes, sizes } = storeTrack(trackAlong(way, planeAt(place.latitude, place.longitude)))
  return {
    ...{ name: fileOf(id), hash: null, bytes: 1, rev: decoderRev, outcome: 'read', format: 'fit', points: way.length, sizes, flaws: {}, told: null },
    ...{ first: place, data: bytes, summary: null, route: null },
  }
}

type Step =
  | { readonly do: 'import'; readonly asOf: number; readonly rows: readonly { readonly id: number; readonly more: Readonly<Record<string, string>> }[] }
  | { readonly do: 'track'; readonly id: number; readonly at: number }
  | { readonly do: 'correct'; readonly correction: Correction }
  | { readonly do: 'undo'; readonly id: number; readonly kind: CorrectionKind }
  | { readonly do: 'say'; readonly card: string; readonly not: boolean }
  | { readonly do: 'week'; readonly day: 1 | 6 | 7 }

const id = fc.constantFrom(...ids)
const more = fc.oneof(
  fc.constant({}),
  fc.constantFrom<Readonly<Record<string, string>>[]>(
    { name: 'Renamed' },
    { typeShown: 'Ride' },
    { distanceMetres: '10000.0', distanceShown: '10.00', movingTime: '3000', elapsedShown: '3100' },
    { isRace: '1.0' },
    // The starts of others, and so perhaps twice the same run.
    { start: 'Jan 6, 2024, 7:00:20 AM' },
    { start: 'Jan 3, 2024, 7:00:20 AM' },
    { apparentTemperature: '-3.5' },
    { distanceMetres: '', distanceShown: '' },
  ),
)
const bare = fc.constantFrom('deleted' as const, 'not-mine' as const, 'not-a-duplicate' as const, 'race-skipped' as const)
const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ activity: id, kind: bare }),
  fc.record({ activity: id, kind: fc.constant('sport' as const), value: fc.constantFrom('Run', 'Ride', 'TrailRun') }),
  fc.record({ activity: id, kind: fc.constantFrom('race' as const, 'indoor' as const), value: fc.boolean() }),
  fc.record({ activity: id, kind: fc.constant('zone' as const), value: fc.constantFrom('Asia/Tokyo', 'Europe/Paris') }),
  fc.record({ activity: id, kind: fc.constant('distance' as const), value: fc.constantFrom(5000, 7000, 42_195) }),
  fc.record({ activity: id, kind: fc.constant('same-as' as const), value: id }),
)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('import' as const),
    asOf: fc.integer({ min: 1, max: 9 }),
    rows: fc.array(fc.record({ id, more }), { minLength: 1, maxLength: 8 }),
  }),
  fc.record({ do: fc.constant('track' as const), id, at: fc.nat(1) }),
  fc.record({ do: fc.constant('correct' as const), correction }),
  fc.record({ do: fc.constant('undo' as const), id, kind: fc.constantFrom<CorrectionKind[]>('deleted', 'sport', 'race', 'zone', 'distance', 'same-as') }),
  fc.record({ do: fc.constant('say' as const), card: fc.constantFrom(...cards.map((card) => card.id)), not: fc.boolean() }),
  fc.record({ do: fc.constant('week' as const), day: fc.constantFrom(1 as const, 6 as const, 7 as const) }),
)

const take1 = async (db: OwnDb, one: Step, turn: number): Promise<void> => {
  switch (one.do) {
    case 'import': {
      const rows = [...new Map(one.rows.map((row) => [row.id, row])).values()]
      await take(db, { hash: `${turn}`, asOf: one.asOf, rows: rows.map((row) => run(row.id, { file: fileOf(row.id), ...row.more })) })
      return
    }
    case 'track':
      must(await db.keepTracks('own', [trackOf(one.id, one.at)]))
      return
    case 'correct': {
      const told = await db.correct('own', one.correction)
      // One that can't be is refused, which is an answer.
      if (!told.ok && told.code !== 'bad-correction') must(told)
      return
    }
    case 'undo':
      must(await db.undo('own', one.id, one.kind))
      return
    case 'say':
      must(await db.answer('own', one.card, one.not ? { answer: 'not-me', because: '', of: '' } : null))
      return
    case 'week':
      must(await db.set('own', 'firstWeekday', one.day))
  }
}

/** What a page does after every change, and after it has read tracks. */
const settle = async (db: OwnDb, tracks: boolean): Promise<void> => {
  const { summaries } = must(await db.wantedTracks('own'))
  for (const name of summaries) {
    const bytes = must(await db.trackBytes('own', name))
    const summed = bytes === null ? null : await decodingHere.sumUp(bytes)
    if (summed !== null) must(await db.keepSummaries('own', [{ name, ...summed }]))
  }
  must(await compareWays({ db, pool: decodingHere }, 'own'))
  if (tracks) must(await db.settleTracks('own'))
}

/** Beside the cards, of which most are still forming here, one for each column: it says all that it reads. */
const tellers = [
  ...cards,
  ...fieldsNeeded().map((field, at) =>
    defineCard({
      ...{ id: field, place: 100 + at, rev: 1, kind: 'count', needs: [field] },
      face: ({ runs }) => ({ missing: [`${field}.all`, { all: runs[field].join() }] }),
    }),
  ),
]

const read = async (db: OwnDb) => {
  const { revision: _, ...columns } = must(await db.history('own', [...fieldsNeeded(), ...wallFields()], today))
  const { firstWeekday = 1 } = must(await db.settings('own'))
  return historyOf(columns, today, 'km', firstWeekday)
}

const ritualsOf = async (db: OwnDb) => ({ ...must(await db.rituals('own', today, 1)), revision: 0 })

test('whatever was brought, corrected, answered or taken out, run by run, stands as if it had all been worked out at once from the facts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const memory = await openMemory()
      const store = { ...memory, shut: () => undefined }
      const db = createDb(store, registryShape(), env)
      let told: Remembered<Face> | null = null
      let wall: Remembered<FamilyTold> | null = null
      let rituals: unknown = null
      for (const [turn, one] of [
        { do: 'import', asOf: 1, rows: ids.map((of) => ({ id: of, more: of === 6 ? { start: 'Jan 6, 2024, 7:00:30 AM' } : {} })) } as const,
        ...steps,
      ].entries()) {
        await take1(db, one, turn)
        await settle(db, one.do === 'track')
        const now = await read(db)
        told = workOutChanged(now, told, tellers)
        wall = tellFamilies(now, wall)
        rituals = await ritualsOf(db)
      }
      const journey = must(await db.journey('own', today))
      await db.shut()
      const rebuilt = createDb(store, alteredShape(), env)
      await settle(rebuilt, true)
      const history = await read(rebuilt)
      expect(told?.history).toEqual(history)
      expect([...(told?.told.values() ?? [])]).toEqual(workOutFaces(history, tellers))
      expect(wall?.told).toEqual(tellFamilies(history, null).told)
      expect(rituals).toEqual(await ritualsOf(rebuilt))
      expect({ ...journey, revision: 0 }).toEqual({ ...must(await rebuilt.journey('own', today)), revision: 0 })
      await rebuilt.shut()
      memory.shut()
    }),
    { numRuns: 25 },
  )
}, 60_000)
