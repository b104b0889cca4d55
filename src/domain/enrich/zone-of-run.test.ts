import fc from 'fast-check'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { wallOf } from './wall'
import { zoneOfRun } from './zone-of-run'
import type { ZoneClues } from './zone-of-run'

const day = 86_400_000
const summer = Date.UTC(2026, 6, 1, 12)
const none: ZoneClues = { said: null, offset: null, place: null, nearest: null, home: null, device: 'Europe/Berlin' }
const near = (zone: string, days = 1): ZoneClues['nearest'] => ({ zone, apart: days * day })

test('the better clue wins: the runner, the file, the place, Strava, the nearest run, home, the device', () => {
  const clues: ZoneClues = {
    said: 'Asia/Tokyo',
    offset: -4 * 3600,
    place: 'America/Chicago',
    strava: 'America/Phoenix',
    nearest: near('America/Denver'),
    home: 'America/Los_Angeles',
    device: 'Europe/Berlin',
  }
  const found = (over: Partial<ZoneClues>): unknown => Object.values(zoneOfRun(summer, { ...clues, ...over }))
  expect(found({})).toEqual(['Asia/Tokyo', 'runner'])
  expect(found({ said: null })).toEqual(['UTC-04:00', 'file'])
  expect(found({ said: null, offset: null })).toEqual(['America/Chicago', 'place'])
  const nowhere = { said: null, offset: null, place: null }
  expect(found(nowhere)).toEqual(['America/Phoenix', 'strava'])
  expect(found({ ...nowhere, strava: null })).toEqual(['America/Denver', 'nearest'])
  expect(found({ ...nowhere, strava: null, nearest: null })).toEqual(['America/Los_Angeles', 'home'])
  expect(found({ ...nowhere, strava: null, nearest: null, home: null })).toEqual(['Europe/Berlin', 'device'])
  // An offset takes its name from Strava's zone too.
  expect(found({ said: null, offset: -7 * 3600 })).toEqual(['America/Phoenix', 'file'])
})

test('an offset takes the name of the first clue whose clock stood so at that very moment', () => {
  const winter = Date.UTC(2026, 0, 1, 12)
  const clues = { ...none, offset: 3600, place: 'Europe/London', home: 'Europe/Paris' }
  expect(zoneOfRun(summer, clues)).toEqual({ zone: 'Europe/London', source: 'file' })
  expect(zoneOfRun(winter, clues)).toEqual({ zone: 'Europe/Paris', source: 'file' })
  expect(zoneOfRun(summer, { ...none, offset: 20_700 })).toEqual({ zone: 'UTC+05:45', source: 'file' })
  expect(zoneOfRun(summer, { ...none, offset: -12_600 })).toEqual({ zone: 'UTC-03:30', source: 'file' })
})

test('a device that writes UTC for its own time has said nothing, unless somebody keeps such a clock', () => {
  expect(zoneOfRun(summer, { ...none, offset: 0, place: 'America/New_York' })).toEqual({ zone: 'America/New_York', source: 'place' })
  expect(zoneOfRun(summer, { ...none, offset: 0 })).toEqual({ zone: 'Europe/Berlin', source: 'device' })
  expect(zoneOfRun(summer, { ...none, offset: 0, place: 'Atlantic/Reykjavik' })).toEqual({ zone: 'Atlantic/Reykjavik', source: 'file' })
})

test('a neighbour of years ago says less than home, and more than a device', () => {
  expect(zoneOfRun(summer, { ...none, nearest: near('Asia/Tokyo', 31), home: 'Europe/Paris' })).toEqual({ zone: 'Europe/Paris', source: 'home' })
  expect(zoneOfRun(summer, { ...none, nearest: near('Asia/Tokyo', 29), home: 'Europe/Paris' })).toEqual({ zone: 'Asia/Tokyo', source: 'nearest' })
  expect(zoneOfRun(summer, { ...none, nearest: near('Asia/Tokyo', 3000) })).toEqual({ zone: 'Asia/Tokyo', source: 'nearest' })
})

test('whatever zone is named, its wall clock shows the offset that the file told', () => {
  const zone = fc.constantFrom('Europe/Paris', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia', 'Australia/Lord_Howe', 'America/Phoenix')
  const start = fc.integer({ min: Date.UTC(2008, 0, 1), max: Date.UTC(2028, 0, 1) })
  fc.assert(
    fc.property(start, fc.integer({ min: -48, max: 56 }), fc.option(zone), zone, (at, quarters, place, device) => {
      const offset = quarters * 900
      const { zone: named, source } = zoneOfRun(at, { ...none, offset, place, device })
      if (source === 'file') expect(wallOf(named).offset(at)).toBe(offset)
      else expect(offset).toBe(0)
    }),
    { numRuns: 300 },
  )
})

test('who flies over the date line keeps the days that the calendars there had', () => {
  // A run at seven each morning where they are: Auckland, then Honolulu, which begins the same day again, then Apia, which skips one.
  const stay = (zone: string, from: string, days: number): { zone: string; start: number; date: string }[] =>
    Array.from({ length: days }, (_, i) => {
      const local = DateTime.fromISO(`${from}T07:00`, { zone }).plus({ days: i })
      return { zone, start: local.toMillis(), date: local.toISODate() ?? '' }
    })
  const runs = [...stay('Pacific/Auckland', '2026-03-01', 3), ...stay('Pacific/Honolulu', '2026-03-03', 3), ...stay('Pacific/Apia', '2026-03-07', 2)]
  expect(runs.every((run, i) => i === 0 || run.start > (runs[i - 1]?.start ?? 0))).toBe(true)
  const days = runs.map(({ zone, start }) => wallOf(zoneOfRun(start, { ...none, place: zone }).zone).at(start).day)
  expect(days.map((number) => new Date(number * day).toISOString().slice(0, 10))).toEqual(runs.map(({ date }) => date))
  expect(days.slice(1).map((number, i) => number - (days[i] ?? 0))).toEqual([1, 1, 0, 1, 1, 2, 1])
})
