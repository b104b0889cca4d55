import fc from 'fast-check'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { wallOf, isZone } from './wall'

const zones = [
  'Europe/Amsterdam',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Hebron',
  'Asia/Tehran',
  'Europe/Moscow',
  'America/Caracas',
  'Asia/Pyongyang',
  'Antarctica/Troll',
  'Africa/Monrovia',
  'UTC',
  'Etc/GMT-14',
  'America/Recife',
  'America/Argentina/San_Luis',
  'Pacific/Fiji',
]
const zone = fc.constantFrom(...zones)
const walls = new Map(zones.map((name) => [name, wallOf(name)]))

const expected = (name: string, utcMs: number): { day: number; minute: number; offset: number } => {
  const local = DateTime.fromMillis(utcMs, { zone: name })
  return {
    day: Math.floor(Date.UTC(local.year, local.month - 1, local.day) / 86_400_000),
    minute: local.hour * 60 + local.minute,
    offset: Math.round(local.offset * 60),
  }
}
const found = (name: string, utcMs: number): { day: number; minute: number; offset: number } => {
  const wall = walls.get(name) ?? wallOf(name)
  return { ...wall.at(utcMs), offset: wall.offset(utcMs) }
}

test('wall clocks from 1990 to 2040 are those of luxon', () => {
  fc.assert(
    fc.property(zone, fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2040, 11, 31) }), (name, utcMs) => {
      expect(found(name, utcMs)).toEqual(expected(name, utcMs))
    }),
    { numRuns: 3000 },
  )
})

test('a clock changes at its very second', () => {
  // Every change of the years in which these zones changed most, seconds before and after.
  for (const [name, year] of [
    ['Africa/Cairo', 2014],
    ['Africa/Casablanca', 2012],
    ['Asia/Hebron', 2011],
    ['Europe/Amsterdam', 2026],
    ['Pacific/Apia', 2011],
    ['Australia/Lord_Howe', 2026],
    ['Africa/Cairo', 2010],
    ['America/Recife', 2000],
    ['America/Argentina/San_Luis', 2008],
  ] as const) {
    for (let hour = 0; hour < 8784; hour++) {
      const utcMs = Date.UTC(year, 0, 1, hour)
      for (const moment of [utcMs - 1, utcMs, utcMs + 1_800_000]) {
        if (found(name, moment).offset !== expected(name, moment).offset)
          expect({ name, moment, ...found(name, moment) }).toEqual({ name, moment, ...expected(name, moment) })
      }
    }
  }
  expect(found('Pacific/Apia', Date.UTC(2011, 11, 30, 10)).day - found('Pacific/Apia', Date.UTC(2011, 11, 30, 9, 59)).day).toBe(2)
})

test('a zone nobody knows is no zone', () => {
  expect(['Europe/Amsterdam', 'Atlantis/Capital', '', '__proto__'].map(isZone)).toEqual([true, false, false, false])
})
