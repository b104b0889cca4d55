import { expect, test } from 'vitest'
import type { Values } from '../activity/activity'
import { at } from '../activity/columns'
import type { ColumnName } from '../activity/columns'
import { droppedId } from '../activity/dropped'
import { resolve } from '../activity/normalise'
import { activityOf, toldColumns } from './activity-of'
import { betterSource } from './better-source'
import { readActivity } from './reply'
import { mergeSources, sameRun } from './same-run'

const start = Date.UTC(2026, 6, 1, 12)
const valuesOf = (over: object): Values => {
  const told = readActivity({ id: 7, sport_type: 'Run', start_date: new Date(start).toISOString(), moving_time: 3000, elapsed_time: 3100, ...over })
  const row = told.ok ? activityOf(told.value) : told
  if (!row.ok) throw new Error(row.code)
  return row.value.values
}
const withCells = (values: Values, cells: Readonly<Partial<Record<ColumnName | 'sport', number | string | null>>>): Values => {
  const copy = values.slice()
  for (const [name, cell] of Object.entries(cells)) copy[at(name as ColumnName)] = cell
  return resolve(copy)
}
const api = valuesOf({ distance: 10_000.1, name: 'Lunch Run' })
const loose = (seconds: number, cells: Parameters<typeof withCells>[1] = {}): Values =>
  withCells(api, { id: droppedId('ab'.repeat(32)), start: start + seconds * 1000, ...cells })

test('of Strava’s own the id alone decides; two ids are two recordings', () => {
  expect(sameRun(api, 'real', withCells(api, { start: start + 9e6, movingTime: 5 }))).toBe('same-id')
  expect(sameRun(api, 'hidden', api)).toBe('same-id')
  expect(sameRun(api, 'real', withCells(api, { id: 8 }))).toBeNull()
})

test('a file that came alone is the run whose start it has, as against an export’s row', () => {
  expect([-60, 0, 60].map((seconds) => sameRun(api, 'real', loose(seconds)))).toEqual(['same-start-and-time', 'same-start-and-time', 'same-start-and-time'])
  expect([-61, 61].map((seconds) => sameRun(api, 'real', loose(seconds)))).toEqual([null, null])
  expect(sameRun(api, 'real', loose(0, { movingTime: 2000 }))).toBe('same-start-and-time')
  expect(sameRun(api, 'real', loose(0, { typeShown: null, sport: null }))).toBe('same-start-and-time')
  expect(sameRun(api, 'real', loose(0, { typeShown: 'Ride', sport: 'Ride' }))).toBe('two-sports')
  // Whatever second the hidden one is told at, it is nobody's.
  expect(sameRun(api, 'hidden', loose(0))).toBeNull()
})

const merged = (exported: Values, told: Values, later: 'export' | 'api', hour: 'real' | 'hidden' = 'real') =>
  mergeSources({ export: { values: exported, asOf: later === 'export' ? 2 : 1 }, api: { values: told, asOf: later === 'api' ? 2 : 1 } }, hour)

test('the finer word stays, a changed one is the newer’s, and neither blank speaks', () => {
  const exported = withCells(api, { distanceMetres: 10_000.14, name: null, privateNote: 'slept badly' })
  for (const later of ['export', 'api'] as const) {
    const { values, from, overruled } = merged(exported, api, later)
    expect([values[at('distance')], values[at('name')], values[at('privateNote')]]).toEqual([10_000.14, 'Lunch Run', 'slept badly'])
    expect([from[at('distanceMetres')], from[at('name')], from[at('privateNote')], from[at('gear')]]).toEqual(['export', 'api', 'export', null])
    expect(overruled).toEqual([{ column: 'distanceMetres', by: 'export', lost: 10_000.1, why: betterSource.distanceMetres.why }])
  }
  const cropped = withCells(api, { distanceMetres: 9000, name: 'By the river' })
  expect((['export', 'api'] as const).map((later) => ((one) => [one.values[at('distance')], one.values[at('name')]])(merged(cropped, api, later)))).toEqual([
    [9000, 'By the river'],
    [10_000.1, 'Lunch Run'],
  ])
  expect(merged(cropped, api, 'api').overruled.map(({ column, lost }) => [column, lost])).toEqual([
    ['name', 'By the river'],
    ['distanceMetres', 9000],
  ])
})

test('a start that the API hides is the export’s, however old', () => {
  const hidden = withCells(api, { start: Date.UTC(2026, 6, 1) + 1000 })
  const { values, overruled } = merged(api, hidden, 'api', 'hidden')
  expect(values[at('start')]).toBe(start)
  expect(overruled).toEqual([{ column: 'start', by: 'export', lost: Date.UTC(2026, 6, 1) + 1000, why: 'the API hides the hour' }])
})

test('the name of a sport stays in the runner’s language, says a treadmill, and changes with the sport', () => {
  const german = withCells(api, { typeShown: 'Lauf', sport: 'Run' })
  const type = (told: Values, later: 'export' | 'api') =>
    ((values) => [values[at('typeShown')], values[at('sport')], values[at('indoor')], values[at('isRun')]])(merged(german, told, later).values)
  expect(type(api, 'api')).toEqual(['Lauf', 'Run', null, 1])
  expect(type(valuesOf({ trainer: true }), 'export')).toEqual(['Indoor Run', 'Run', 1, 1])
  expect(type(valuesOf({ sport_type: 'Hike' }), 'api')).toEqual(['Hike', 'Hike', 0, 0])
  expect(type(valuesOf({ sport_type: 'Hike' }), 'export')).toEqual(['Lauf', 'Run', null, 1])
})

test('every column of which both tell has a rule', () => {
  expect(Object.keys(betterSource)).toEqual(toldColumns.filter((name) => name !== 'id'))
})
