import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fault, inactive, notFound, tooMany, unauthorized } from '../../../e2e/stand-ins/strava/faults'
import { at, fields } from '../activity/columns'
import { storeTrack } from '../tracks/stored'
import { activityOf } from './activity-of'
import { readActivity, readGear, readPage, readRefusal } from './reply'
import { readStreams } from './streams'
import { trackOf } from './track-of'

/** As Strava sends one: a detailed run of a New York evening in March. */
const run = {
  ...{ resource_state: 3, id: 17_512_345_678, athlete: { id: 1 }, name: 'Evening Run', description: 'wind #bridges', private_note: 'slept badly' },
  ...{ type: 'Run', sport_type: 'TrailRun', start_date: '2026-03-20T01:30:00Z', start_date_local: '2026-03-19T21:30:00Z' },
  ...{ timezone: '(GMT-05:00) America/New_York', utc_offset: -14_400, distance: 10_012.3, moving_time: 3011, elapsed_time: 3100 },
  ...{ total_elevation_gain: 81.2, elev_low: 3.2, elev_high: 40, average_speed: 3.325, max_speed: 5.1, average_heartrate: 151.3, max_heartrate: 172 },
  ...{ average_cadence: 84.2, average_temp: 9, average_watts: 250.4, max_watts: 410, weighted_average_watts: 255, kilojoules: 753.9, calories: 701 },
  ...{
    suffer_score: 92,
    perceived_exertion: 6,
    prefer_perceived_exertion: false,
    workout_type: 1,
    gear_id: 'g4711',
    gear: { id: 'g4711', name: 'Halden Two' },
  },
  ...{ device_name: 'Halden Watch 3', upload_id: 18_000_000_001, external_id: 'a.fit', commute: false, trainer: false, manual: false, flagged: false },
  ...{ private: true, visibility: 'only_me', start_latlng: [40.7, -74], has_heartrate: true },
}
const streams = {
  time: { data: [0, 1, 2, 4, 30], series_type: 'distance', original_size: 5, resolution: 'high' },
  distance: { data: [0, 3.1, 6.2, 12, 14], series_type: 'distance', original_size: 5, resolution: 'high' },
  latlng: {
    data: [
      [40.7, -74],
      [40.70001, -74],
      [40.70002, -74],
      [40.70004, -74],
      [40.70005, -74],
    ],
    series_type: 'distance',
    original_size: 5,
    resolution: 'high',
  },
  altitude: { data: [3, 3.2, 3.4, 3.4, 3.6], original_size: 5 },
  heartrate: { data: [100, 101, 104, 109, 111], original_size: 5 },
  moving: { data: [false, true, true, true, false], original_size: 5 },
}
const rowOf = (body: unknown) => {
  const told = readActivity(body)
  return told.ok ? activityOf(told.value) : told
}
const must = <T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string }): T => {
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}

test('every word of a detailed activity finds its column', () => {
  const { values, issues } = must(rowOf(run))
  const told = Object.fromEntries(fields.flatMap(({ name }, index) => (values[index] === null ? [] : [[name, values[index]]])))
  expect(issues).toEqual([])
  expect(told).toEqual({
    ...{ id: 17_512_345_678, start: Date.UTC(2026, 2, 20, 1, 30), name: 'Evening Run', typeShown: 'Trail Run', sport: 'TrailRun', isRun: 1, indoor: 0 },
    ...{ description: 'wind #bridges', tags: '#bridges', privateNote: 'slept badly', gear: 'Halden Two', gearNumber: 4711, fromUpload: 1 },
    ...{
      elapsedExact: 3100,
      elapsed: 3100,
      movingTime: 3011,
      moving: 3011,
      movingFrom: 'moving',
      distanceMetres: 10_012.3,
      distance: 10_012.3,
      distanceFrom: 'metres',
    },
    ...{
      elevationGain: 81.2,
      elevationLow: 3.2,
      elevationHigh: 40,
      averageSpeed: 3.325,
      maxSpeed: 5.1,
      averageHeartRate: 151.3,
      maxHeartRate: 172,
      highestHeartRate: 172,
    },
    ...{ averageCadence: 84.2, averageTemperature: 9, averageWatts: 250.4, maxWatts: 410, weightedAveragePower: 255, totalWork: 753_900, calories: 701 },
    ...{ relativeEffort: 92, perceivedExertion: 6, preferPerceivedExertion: 0, competition: 1, isRace: 1, longRun: 0, isLongRun: 0 },
    ...{ commuteShown: 0, isCommute: 0, flagged: 0, valid: 1 },
  })
  expect(must(readActivity(run))).toMatchObject({ device: 'Halden Watch 3', onlyYou: true, manual: false, uploadId: 18_000_000_001, startPlace: [40.7, -74] })
})

test('what is nothing, or something else than it should be, is absent, and told by its name', () => {
  const blank = Object.fromEntries(Object.keys(run).map((name) => [name, null]))
  expect(must(readActivity({ ...blank, id: 1 })).issues).toEqual([])
  expect(rowOf({ ...blank, id: 1 })).toEqual({ ok: false, code: 'no-date' })
  const { values, issues } = must(
    rowOf({ ...run, name: 7, distance: '10 km', moving_time: -1, average_heartrate: 300, commute: 'no', sport_type: [], gear: { id: {}, name: 'x' } }),
  )
  expect(issues.map(({ field, cell }) => `${field} ${cell}`)).toEqual([
    ...['name 7', 'sport_type […]', 'distance 10 km', 'moving_time -1', 'average_heartrate 300', 'commute no'],
  ])
  expect(
    ['name', 'distance', 'movingTime', 'averageHeartRate', 'commuteShown', 'sport', 'gear'].map((name) => values[fields.findIndex((one) => one.name === name)]),
  ).toEqual([...[null, null, null, null, null, 'Run', 'x']])
})

test('an id is whole, below 2⁵³, and none of a file that came alone; the rest of a page stays', () => {
  const ids = [2 ** 53 - 1, 2 ** 53, 1.5, 0, -4, '17512345678', 'x', null, 4e15 + 5]
  const page = must(readPage([...ids.map((id) => ({ ...run, id })), null, [], 'run']))
  expect(page.activities.map(({ id }) => id)).toEqual([2 ** 53 - 1, 17_512_345_678])
  expect(page.aside.map(({ place, why }) => `${place} ${why}`)).toEqual([
    ...['1 bad-id', '2 bad-id', '3 bad-id', '4 bad-id', '6 bad-id', '7 no-id', '8 bad-id', '9 shape', '10 shape', '11 shape'],
  ])
  expect([readPage([]), readPage({ message: 'x' })]).toEqual([
    { ok: true, value: { activities: [], aside: [], isEmpty: true } },
    { ok: false, code: 'shape' },
  ])
})

test('a sport that nobody knows yet is read by its older name; the bare name of what was not measured is no zero', () => {
  const sport = (over: object) => ((row) => [row.values[at('typeShown')], row.values[at('sport')], row.values[at('indoor')]])(must(rowOf({ ...run, ...over })))
  expect(sport({ sport_type: 'LunarRun', type: 'Run' })).toEqual(['Run', 'Run', null])
  expect(sport({ sport_type: null, type: 'VirtualRun' })).toEqual(['Virtual Run', 'VirtualRun', 1])
  expect(sport({ sport_type: 'LunarRun', type: 'Lunar' })).toEqual(['Lunar Run', null, null])
  expect(sport({ sport_type: 'Run', trainer: true })).toEqual(['Indoor Run', 'Run', 1])
  const { values } = must(rowOf({ ...run, max_speed: 0, calories: 0, total_elevation_gain: 0, elev_low: null, elev_high: null }))
  expect(['maxSpeed', 'calories', 'elevationGain'].map((name) => values[fields.findIndex((one) => one.name === name)])).toEqual([null, null, null])
  expect(must(rowOf({ ...run, total_elevation_gain: 0 })).values[at('elevationGain')]).toBe(0)
})

test('a pair of shoes is read as far as it is told', () => {
  expect(readGear({ id: 'g1', name: 'Halden', distance: 5000, retired: false })).toEqual({
    ok: true,
    value: { id: 'g1', name: 'Halden', distance: 5000, retired: false, issues: [] },
  })
  expect([readGear({ name: 'x' }), readGear(null)]).toEqual([
    { ok: false, code: 'no-id' },
    { ok: false, code: 'shape' },
  ])
})

test('each refusal is known by what it means, in every form in which it was seen', () => {
  const of = ({ status, body }: { readonly status: number; readonly body: unknown }) => readRefusal(status, body)
  expect([of(tooMany.recorded), of(tooMany.fault), readRefusal(429, null)]).toEqual(['too-many', 'too-many', 'too-many'])
  expect([of(unauthorized('Athlete', 'access_token')), readRefusal(401, null)]).toEqual(['token', 'token'])
  expect(of(unauthorized('AccessToken', 'activity:read_permission', 'missing'))).toBe('scope')
  expect([of(inactive), of(fault(403, 'Forbidden', 'Athlete', 'x', 'y'))]).toEqual(['inactive', 'forbidden'])
  expect([readRefusal(403, '<h1>Limit of connected athletes exceeded</h1>'), readRefusal(403, { message: 'Limit of connected athletes exceeded' })]).toEqual([
    ...['athlete-limit', 'athlete-limit'],
  ])
  expect([of(notFound('Activity')), readRefusal(404, null), readRefusal(404, '')]).toEqual(['not-found', 'not-found', 'not-found'])
  expect([readRefusal(503, '<html>'), of(fault(400, 'Bad Request', 'Activity', 'page', 'invalid')), readRefusal(302, null)]).toEqual([
    'down',
    'bad-request',
    'unknown',
  ])
})

/** Nothing but finite numbers, text and null, and of a track nothing that can't be stored. */
const wrongIn = (activity: unknown, told: unknown): readonly string[] => {
  const page = readPage([activity])
  const row = rowOf(activity)
  const read = readStreams(told)
  for (const status of [401, 403, 404, 429, 500]) readRefusal(status, activity)
  readGear(activity)
  if (!row.ok) return page.ok ? [] : ['page']
  const { values, clock } = row.value
  const bad = values.flatMap((value, index) => (typeof value === 'number' && !Number.isFinite(value) ? [fields[index]?.name ?? ''] : []))
  const between: readonly (readonly [string, number, number])[] = [
    ...[['start', Date.UTC(1900, 0), Date.UTC(2101, 0)] as const, ['distance', 0, 1e8] as const, ['moving', 0, 1e8] as const, ['elapsed', 0, 1e8] as const],
    ...[
      ['averageHeartRate', 1, 254] as const,
      ['maxHeartRate', 1, 254] as const,
      ['averageCadence', 0, 256] as const,
      ['averageTemperature', -100, 100] as const,
    ],
  ]
  for (const [name, least, most] of between) {
    const value = values[fields.findIndex((one) => one.name === name)]
    if (typeof value === 'number' && (value < least || value > most)) bad.push(`${name} ${value}`)
  }
  if (clock.minute !== null && !(clock.minute >= 0 && clock.minute < 1440)) bad.push('minute')
  if (clock.day !== null && !Number.isInteger(clock.day)) bad.push('day')
  const track = read.ok ? trackOf(row.value, read.value) : null
  if (track?.ok !== true) return bad
  storeTrack(track.value.track)
  const { time, heartRate, latitude, longitude } = track.value.track
  const isOut = (values: Float64Array, least: number, most: number): boolean =>
    values.some((value) => value < least || value > most || Math.abs(value) === Infinity)
  if (isOut(time, -8.64e15, 8.64e15) || isOut(heartRate, 1, 254) || isOut(latitude, -90, 90) || isOut(longitude, -180, 180)) bad.push('track')
  return bad
}

/** One value somewhere in a reply is gone, or something else. */
const mutated = <T>(body: T, choose: number, value: unknown): T => {
  const copy: unknown = structuredClone(body)
  const places: (readonly [object, string])[] = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, child] of Object.entries(node)) {
      places.push([node, key])
      walk(child)
    }
  }
  walk(copy)
  const [node, key] = places[choose % places.length] ?? [{}, '']
  Reflect.set(node, key, value)
  return copy as T
}
// oxfmt-ignore
const oddities: readonly unknown[] = [
  undefined, null, true, false, 0, -0, -1, 0.5, 1e9, 1e300, -1e300, NaN, Infinity, 2 ** 53, '', ' ', '0', 'x', '\ud800', '\u0000', '2026-03-29T00:00:01Z', '0000-00-00T00:00:00Z', '9999-12-31T23:59:59Z',
  '(GMT+99:00) Nowhere/Land', '(GMT+00:00) +05:00', [], [[]], [null], [1, 2, 3], {}, { data: [] }, { data: null }, { data: [1e300, -1, 'x', null, [1, 2], true] }, 'z'.repeat(70_000),
]

test('of a thousand values of JSON, and a thousand replies with one thing wrong, none throws and none leaves nonsense', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (body) => {
      expect(wrongIn(body, body)).toEqual([])
    }),
    { numRuns: 1000, seed: 7 },
  )
  const oddity = fc.oneof(fc.constantFrom(...oddities), fc.jsonValue({ maxDepth: 2 }))
  let read = 0
  fc.assert(
    fc.property(fc.nat(), fc.nat(), oddity, oddity, (one, other, value, another) => {
      const body = mutated(run, one, value)
      expect(wrongIn(body, mutated(streams, other, another))).toEqual([])
      if (rowOf(body).ok) read++
    }),
    { numRuns: 1000, seed: 7 },
  )
  // One wrong value costs a value, seldom the run: only its id and both its starts can.
  expect(read).toBeGreaterThan(930)
})
