import { expect, test } from 'vitest'
import { wallOf } from '../enrich/wall'
import { activityOf } from './activity-of'
import { clockOf } from './clock-of'
import { readActivity } from './reply'

const told = (over: object) => {
  const read = readActivity({ id: 1, sport_type: 'Run', name: 'x', moving_time: 3000, elapsed_time: 3000, distance: 10_000, ...over })
  if (!read.ok) throw new Error(read.code)
  return read.value
}
const clock = (over: object) => clockOf(told(over))
const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000

test('the Z of the local start is none: around midnight and both changes of the clock the day is that of the place', () => {
  const runs = [
    // Zone as Strava writes it, its offset then, start in UTC, and what the wall showed.
    ['(GMT-05:00) America/New_York', -14_400, '2026-03-20T03:30:00Z', '2026-03-19', 23 * 60 + 30],
    ['(GMT-05:00) America/New_York', -18_000, '2026-03-08T06:59:00Z', '2026-03-08', 119],
    ['(GMT-05:00) America/New_York', -14_400, '2026-03-08T07:00:00Z', '2026-03-08', 180],
    ['(GMT+01:00) Europe/Berlin', 7200, '2026-10-25T00:30:00Z', '2026-10-25', 150],
    ['(GMT+01:00) Europe/Berlin', 3600, '2026-10-25T01:30:00Z', '2026-10-25', 150],
    ['(GMT+05:45) Asia/Kathmandu', 20_700, '2026-01-01T18:20:00Z', '2026-01-02', 5],
    ['(GMT+12:00) Pacific/Auckland', 46_800, '2026-01-01T11:00:00Z', '2026-01-02', 0],
    ['(GMT+10:30) Australia/Lord_Howe', 39_600, '2026-01-01T13:10:00Z', '2026-01-02', 10],
    ['(GMT-10:00) Pacific/Honolulu', -36_000, '2026-01-02T09:59:00Z', '2026-01-01', 1439],
  ] as const
  for (const [timezone, offset, start, date, minute] of runs) {
    const wall = new Date(Date.parse(start) + offset * 1000).toISOString().replace('.000Z', 'Z')
    const row = activityOf(told({ timezone, utc_offset: offset, start_date: start, start_date_local: wall }))
    expect(row).toMatchObject({ ok: true, value: { clock: { start: Date.parse(start), hour: 'real', day: dayOf(date), minute, zone: { agrees: true } } } })
    expect(row.ok && row.value.values[1]).toBe(Date.parse(start))
  }
})

test('an offset that is not the zone’s is noticed, and the zone stays; without a zone that is known the offset stands for itself', () => {
  const start = { start_date: '2026-07-01T12:00:00Z', start_date_local: '2026-07-01T14:00:00Z' }
  expect(clock({ ...start, timezone: '(GMT+01:00) Europe/Berlin', utc_offset: 3600 })?.zone).toEqual({ zone: 'Europe/Berlin', from: 'name', agrees: false })
  expect(clock({ ...start, timezone: '(GMT+01:00) Europe/Berlin' })?.zone).toEqual({ zone: 'Europe/Berlin', from: 'name', agrees: null })
  expect(clock({ ...start, timezone: '(GMT+01:00) Mars/Base', utc_offset: 7200 })).toMatchObject({ minute: 840, zone: { zone: 'UTC+02:00', from: 'offset' } })
  // The part in brackets is never read, and a bare offset is no zone's name.
  expect(clock({ ...start, timezone: '(GMT+05:00) +05:00' })?.zone).toEqual({ zone: 'UTC+02:00', from: 'wall', agrees: null })
  expect(clock({ start_date: '2026-07-01T12:00:00Z', timezone: '(GMT+01:00)' })).toMatchObject({ zone: null, day: null, minute: null })
  expect(clock({ start_date_local: '2026-07-01T14:00:00Z', utc_offset: 7200 })?.start).toBe(Date.UTC(2026, 6, 1, 12))
  expect([clock({ start_date_local: '2026-07-01T14:00:00Z' }), clock({})]).toEqual([null, null])
})

test('a hidden start has a day and no hour, also where midnight itself was skipped', () => {
  const hidden = (timezone: string, offset: number, date: string) => {
    const local = Date.parse(`${date}T00:00:01Z`)
    return clock({
      ...{ timezone, utc_offset: offset, start_date: new Date(local - offset * 1000).toISOString(), start_date_local: new Date(local).toISOString() },
    })
  }
  const days = [
    ['(GMT-08:00) America/Los_Angeles', -25_200, '2026-06-30'],
    ['(GMT+12:00) Pacific/Auckland', 46_800, '2026-01-01'],
    // There the clock went from 23:59:59 to 1:00.
    ['(GMT-03:00) America/Sao_Paulo', -7200, '2018-11-04'],
    ['(GMT-03:00) America/Sao_Paulo', -10_800, '2018-11-04'],
  ] as const
  for (const [timezone, offset, date] of days) expect(hidden(timezone, offset, date)).toMatchObject({ hour: 'hidden', day: dayOf(date), minute: null })
  // Without the wall's own word the zone shows it; a second later it is a run at night.
  const start = Date.UTC(2026, 5, 30) + 1000 - wallOf('Asia/Tokyo').offset(Date.UTC(2026, 5, 30)) * 1000
  expect(clock({ timezone: '(GMT+09:00) Asia/Tokyo', start_date: new Date(start).toISOString() })).toMatchObject({ hour: 'hidden', day: dayOf('2026-06-30') })
  expect(clock({ timezone: '(GMT+09:00) Asia/Tokyo', start_date: new Date(start + 1000).toISOString() })).toMatchObject({ hour: 'real', minute: 0 })
})
