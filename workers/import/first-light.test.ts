import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FirstWeekday } from '../../src/domain/calendar/calendar'
import { firstWeekdays } from '../../src/domain/calendar/calendar'
import type { Face } from '../../src/domain/cards/card'
import { fieldsNeeded, historyOf, workOutFaces } from '../../src/domain/persona/faces'
import { simulateAthlete, structureless } from '../../src/domain/simulate/athlete'
import type { Athlete, Simulated } from '../../src/domain/simulate/athlete'
import { csvText } from '../../src/domain/simulate/export-csv'
import { openMemoryMirror } from '../terminal/memory'
import { findTable } from './files'
import { lookAt } from './look'
import { noOriginals } from './originals'
import { readInto } from './pipeline'

const until = 20_400
/** A runner about whom every card has something to say that needs neither a track nor three full years; some races, and some runs that look like one. Rides, twenty days after every third run, fall into the silence too. */
const runner = simulateAthlete('first light', {
  ...structureless,
  until,
  weeks: 130,
  rate: [3, 4],
  days: { kind: 'ritual', weekday: 7, share: 0.9 },
  hours: { kind: 'dawn', share: 0.8, from: 0 },
  silences: [{ week: 60, weeks: 10 }],
})
const someone: Athlete = {
  ...runner,
  activities: runner.activities
    .map((run, index) => ({ ...run, race: index % 6 === 0, own: index % 7 === 0 ? 'By the lake' : null }))
    .flatMap((run, index): Simulated[] =>
      index % 3 === 0
        ? [
            { ...run, weather: true },
            { ...run, sport: 'Ride', id: run.id + 7, start: run.start + 20 * 86_400_000 },
          ]
        : [{ ...run, weather: index % 9 !== 1 }],
    ),
}

/** The cards of a first import before the store is done, and those that the store's SQL gives. */
const bothFaces = async (
  activities: readonly Simulated[],
  zone: string,
  today: number,
  firstWeekday: FirstWeekday,
): Promise<{ readonly first: readonly Face[] | null; readonly stored: readonly Face[] }> => {
  const { db } = await openMemoryMirror()
  await db.set('own', 'firstWeekday', firstWeekday)
  const source = await findTable([new File([csvText({ ...someone, activities })], 'activities.csv')])
  const table = source.ok ? await lookAt(source.value) : source
  if (!table.ok) throw new Error(table.code)
  let first: readonly Face[] | null = null
  const end = await readInto(
    { db, originals: noOriginals, now: () => performance.now(), breathe: async () => undefined },
    table.value,
    { mirror: 'own', deviceZone: zone, today, unit: 'km' },
    {
      progress: () => undefined,
      faces: (faces) => {
        first = faces
      },
      cancelled: () => false,
    },
  )
  const history = await db.history('own', fieldsNeeded(), today)
  if (!end.ok || !history.ok) throw new Error('The store did not answer.')
  return { first, stored: workOutFaces(historyOf(history.value, today, 'km', firstWeekday)) }
}

const later = (run: Simulated, seconds: number): Simulated => ({ ...run, id: run.id + 1, start: run.start + seconds * 1000 })

/** What may stand in a table in place of a plain run. Ids stay apart: of a table that speaks twice of one activity only the store can tell. */
const ugly: Readonly<Record<string, (run: Simulated) => readonly Simulated[]>> = {
  'recorded twice': (run) => [run, { ...later(run, 0), moving: Math.round(run.moving * 1.005) }],
  'recorded twice, the second with the lower id': (run) => [run, { ...run, id: run.id - 1 }],
  'three in a chain of fifty seconds': (run) => [run, later(run, 50), { ...later(run, 100), id: run.id + 2 }],
  'a minute and a second apart': (run) => [run, later(run, 61)],
  'two runs in the same second': (run) => [run, { ...later(run, 0), moving: run.moving * 2, elapsed: run.elapsed * 2, distance: (run.distance ?? 0) * 2 }],
  'the same time in two sports': (run) => [run, { ...later(run, 0), sport: 'Ride' }],
  'the same time in two sports, the run with the higher id': (run) => [run, { ...run, id: run.id - 1, sport: 'Ride' }],
  'a run of the future': (run) => [{ ...run, start: run.start + 20 * 365 * 86_400_000 }],
  'a ride': (run) => [{ ...run, sport: 'Ride' }],
  'a run too short to count': (run) => [{ ...run, distance: 300 }],
  'a run too fast for anyone': (run) => [{ ...run, distance: run.moving * 9 }],
  'no distance': (run) => [{ ...run, distance: null }],
  flagged: (run) => [{ ...run, flagged: 1 }],
  'a flag of two': (run) => [{ ...run, flagged: 2 }],
  'no run at all': () => [],
}

test('about this runner every card has something to say that can have', async () => {
  const { first } = await bothFaces(someone.activities, 'America/New_York', until, 1)
  const forming = first?.flatMap(({ card, status }) => (status === 'forming' ? [card] : []))
  // These wait for tracks, and the last for a season that turned.
  expect(forming).toEqual(['the-loop', 'the-wanderers-share', 'the-map-of-me', 'the-second-half', 'the-breakthrough', 'the-turning-season'])
})

test('whatever stands in the table, the cards shown before the store is done are those the store gives', { timeout: 60_000 }, async () => {
  const spot = fc.tuple(fc.nat(someone.activities.length - 1), fc.constantFrom(...Object.keys(ugly)))
  // Half of the places lie among the last runs, on which the cards rest most.
  const late = fc.tuple(
    fc.nat(80).map((back) => someone.activities.length - 1 - back),
    fc.constantFrom(...Object.keys(ugly)),
  )
  const table = fc.record({
    spots: fc.array(fc.oneof(spot, late), { minLength: 5, maxLength: 120 }),
    zone: fc.constantFrom('America/New_York', 'Pacific/Apia', 'America/St_Johns', 'Etc/Unknown'),
    today: fc.integer({ min: until - 90, max: until + 10 }),
    firstWeekday: fc.constantFrom(...firstWeekdays),
  })
  await fc.assert(
    fc.asyncProperty(table, async ({ spots, zone, today, firstWeekday }) => {
      const changes = new Map(spots)
      const activities = someone.activities.flatMap((run, index) => ugly[changes.get(index) ?? '']?.(run) ?? [run])
      const { first, stored } = await bothFaces(activities, zone, today, firstWeekday)
      expect(first).toEqual(stored)
    }),
    { numRuns: 20 },
  )
})
