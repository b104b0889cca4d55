import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { dayFromCivil, weekdayOf } from '../calendar/calendar'
import { isValidRun } from './athlete'
import { csvText } from './export-csv'
import { sampleAthlete, sampleRows } from './sample'
import { sunAround } from './sky'

const today = dayFromCivil(2026, 11, 2)
const sample = sampleAthlete(today)
const runs = sample.activities.filter(isValidRun)
const runDays = [...new Set(runs.map(({ day }) => day))]

test('the sample has exactly 2,294 activities, whichever weekday it is looked at', () => {
  expect([0, 1, 2, 3, 4, 5, 6].map((shift) => sampleAthlete(today + shift).activities.length)).toEqual(Array.from({ length: 7 }, () => sampleRows))
})

test('the same day gives the same bytes, everywhere and always', () => {
  expect(createHash('sha256').update(csvText(sample)).digest('hex')).toMatchInlineSnapshot(`"9c57a74b73b215a12acb59e5fe33bbc21ebaffefc3a10bd7a3e7cedabc41e71b"`)
})

test('it ends on the day before today, and spans nine years', () => {
  expect([sample.activities.at(-1)?.day, Math.round((today - (sample.activities[0]?.day ?? 0)) / 365.25)]).toEqual([today - 1, 9])
})

test('ids are all different and rise with the upload', () => {
  const byUpload = [...sample.activities].sort((a, b) => a.uploaded - b.uploaded).map(({ id }) => id)
  expect([new Set(byUpload).size, byUpload.every((id, index) => index === 0 || id > (byUpload[index - 1] ?? 0))]).toEqual([sampleRows, true])
})

test('it falls silent exactly three times, for 10, 22 and 13 weeks', () => {
  const gaps = runDays.slice(1).map((day, index) => day - (runDays[index] ?? 0))
  expect(gaps.filter((gap) => gap >= 21).map((gap) => Math.round(gap / 7))).toEqual([10, 22, 13])
})

test('most Sundays are run days, and no other weekday comes near', () => {
  const weeks = new Set(runDays.map((day) => Math.floor((day + 3) / 7))).size
  const shares = [1, 2, 3, 4, 5, 6, 7].map((weekday) => runDays.filter((day) => weekdayOf(day) === weekday).length / weeks)
  expect([(shares[6] ?? 0) > 0.85, Math.max(...shares.slice(0, 6)) < 0.7]).toEqual([true, true])
})

test('it runs mostly at dawn in its last two years, by the sun at the true place', () => {
  const recent = runs.filter(({ day }) => day > today - 728)
  const dawn = recent.filter(({ start, place }) => {
    const sun = sunAround(start, place.latitude, place.longitude)
    return sun !== null && start >= sun.rise - 90 * 60_000 && start <= sun.rise + 60 * 60_000
  })
  expect(dawn.length / recent.length).toBeGreaterThan(0.6)
})

test('it holds what a real history holds: by hand, on a treadmill, in other zones, twice, flagged, lost, left running', () => {
  const has = [
    sample.activities.some(({ manual, file }) => manual && file === null),
    sample.activities.some(({ sport, indoor }) => sport === 'Run' && indoor),
    new Set(sample.activities.map(({ place }) => place.zone)).size > 5,
    sample.activities.filter(({ twinOf }) => twinOf !== null).length === 9,
    sample.activities.filter(({ flagged }) => flagged === 2).length > 0,
    sample.activities.filter(({ flagged }) => flagged === 1).length === 1,
    sample.activities.some(({ file }) => file === '#error#'),
    sample.activities.some(({ elapsed }) => elapsed === 2_012_530),
    sample.activities.some(({ description }) => description?.includes('\r\n')),
    sample.activities.some(({ own }) => own?.includes('👨‍👩‍👧‍👦')),
    sample.activities.every(({ weather, start }) => !weather || start >= Date.UTC(2020, 1, 1)),
  ]
  expect(has.indexOf(false)).toBe(-1)
})
