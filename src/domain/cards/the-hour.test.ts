import { expect, test } from 'vitest'
import { dayFromCivil } from '../calendar/calendar'
import { wallOf } from '../enrich/wall'
import type { Claim, Face } from './card'
import { every, sketch } from './sketch'
import { card } from './the-hour.card'

const dayMs = 86_400_000
const minuteMs = 60_000
// Monday, 6 January 2025
const monday = dayFromCivil(2025, 1, 6)
const told = (face: Face): Claim => {
  if (face.status !== 'claim') throw new Error(`still forming: ${face.missing.join(' ')}`)
  return face
}
const missing = (face: Face) => (face.status === 'forming' ? face.missing[0] : null)
const light = (face: Face) => told(face).say[1]?.['light']

/** Runs so many minutes after midnight of days on which the sun rises at six and sets at eighteen; each says so. */
const under = (days: readonly number[], minuteOf: (place: number) => number) =>
  days.map((day, place) => ({
    day,
    start: day * dayMs + minuteOf(place) * minuteMs,
    sunrise: day * dayMs + 360 * minuteMs,
    sunset: day * dayMs + 1080 * minuteMs,
  }))
const days = (n: number): number[] => every(3, monday - 3 * n, monday - 3)

test('thirty runs, all at sunrise, are a dawn runner; twenty-nine are not yet', () => {
  const at = (n: number) =>
    card.face(
      sketch(
        under(days(n), () => 350),
        monday,
      ),
    )
  expect([missing(at(29)), light(at(30)), told(at(30)).part]).toEqual(['the-hour.runs', 'dawn', { k: 30, n: 30 }])
})

test.each([
  ['dawn', 350],
  ['day', 740],
  ['dusk', 1100],
  ['dark', 1250],
])('who runs at %s is told so, and the sky of the card is that of the light', (name, minute) => {
  const face = told(
    card.face(
      sketch(
        under(days(60), () => minute),
        monday,
      ),
    ),
  )
  expect([face.say[1]?.['light'], face.figure.kind === 'dial' && face.figure.light]).toEqual([name, name])
})

test('of a hundred runs a quarter in each light, none stands out', () => {
  const minutes = [350, 740, 1100, 1250]
  expect(
    missing(
      card.face(
        sketch(
          under(days(100), (place) => minutes[place % 4] ?? 0),
          monday,
        ),
      ),
    ),
  ).toBe('the-hour.even')
})

test('who runs at any hour from six to nine runs by day most often, and is not told to be a runner of the day', () => {
  expect(
    missing(
      card.face(
        sketch(
          under(days(200), (place) => 360 + ((place * 397) % 900)),
          monday,
        ),
      ),
    ),
  ).toBe('the-hour.daylong')
})

test('two hours that take turns every month are not one, though the last month gives one of them the lead', () => {
  const turns = (place: number): number => (Math.floor(place / 10) % 2 === 0 ? 350 : 1100)
  expect(missing(card.face(sketch(under(days(130), turns), monday)))).toBe('the-hour.even')
})

test('a run without a sun is not counted, and said to be missing', () => {
  const runs = under(days(100), () => 350).map((run, place) => (place % 10 === 0 ? { ...run, sunrise: NaN, sunset: NaN, zone: 'Etc/UTC' } : run))
  const face = told(card.face(sketch(runs, monday)))
  expect([face.coverage, face.certainty, face.receipts.length]).toEqual([{ with: 90, of: 100 }, 'fairly-sure', 90])
})

test('with the sun of less than four in five runs it keeps silent', () => {
  const runs = under(days(100), () => 350).map((run, place) => (place % 4 === 0 ? { ...run, sunrise: NaN, sunset: NaN, zone: 'Etc/UTC' } : run))
  expect(missing(card.face(sketch(runs, monday)))).toBe('the-hour.cover')
})

test('a treadmill, which knows no weather, takes the sun of the zone’s city, and leaves out what lies near an edge', () => {
  // In Accra the sun rises a little before or after six all year: five is 90 minutes before it at most, and half past eight is day beyond doubt.
  const at = (minute: number) =>
    card.face(
      sketch(
        days(60).map((day) => ({ day, start: day * dayMs + minute * minuteMs })),
        monday,
      ),
    )
  expect([light(at(12 * 60)), missing(at(7 * 60))]).toEqual(['day', 'the-hour.cover'])
  expect(told(at(12 * 60)).evidence.find(([key]) => key === 'the-hour.sources')?.[1]).toEqual({ file: 0, city: 60, doubtful: 0, unknown: 0 })
})

test('only the last 104 weeks speak, this one included', () => {
  const early = under(every(3, monday - 1800, monday - 900), () => 1100)
  const late = under(days(40), () => 350)
  const face = told(card.face(sketch([...early, ...late], monday + 3)))
  expect([face.part, face.window]).toEqual([
    { k: 40, n: 40 },
    { from: monday - 103 * 7, to: monday + 3, all: false },
  ])
})

test('an hour that nobody has run at for half a year is told in the past, with its years', () => {
  const face = told(
    card.face(
      sketch(
        under(every(2, monday - 700, monday - 190), () => 350),
        monday,
      ),
    ),
  )
  expect([face.tense, face.say[0], face.say[1]?.['fromYear'], face.say[1]?.['toYear']]).toEqual(['were', 'the-hour.were', 2023, 2024])
})

test('an hour that was left for another is neither: all of it is one long phase, and then the next', () => {
  const dawn = under(every(2, monday - 700, monday - 190), () => 350)
  const dusk = under(every(4, monday - 182, monday - 1), () => 1100)
  expect(missing(card.face(sketch([...dawn, ...dusk], monday)))).toBe('the-hour.even')
})

test('a fifth of the last half year at that hour keeps it in the present', () => {
  const others = [740, 1100, 1250]
  const mixed = (days: readonly number[], dawns: number) => under(days, (place) => ((place * 7) % 25 < dawns ? 350 : (others[place % 3] ?? 0)))
  const tense = (dawns: number) =>
    told(card.face(sketch([...mixed(every(1, monday - 700, monday - 190), 20), ...mixed(every(7, monday - 175, monday - 1), dawns)], monday))).tense
  // of 25 runs
  expect([tense(5), tense(4)]).toEqual(['are', 'were'])
})

test('in the nights that the clock is put forward and back, the hour is that of the sun, not of the clock', () => {
  const wall = wallOf('Europe/Paris')
  // ten minutes before sunrise, which the clock calls 6:50 on the day before the change and 7:48 on the day itself
  const runs = every(1, dayFromCivil(2024, 3, 11), dayFromCivil(2024, 4, 20)).map((day, place) => {
    const sunrise = day * dayMs + (360 - place * 2) * minuteMs
    const start = sunrise - 10 * minuteMs
    return { day: wall.at(start).day, minute: wall.at(start).minute, start, sunrise, sunset: sunrise + 12 * 60 * minuteMs, zone: 'Europe/Paris' }
  })
  const face = told(card.face(sketch(runs, dayFromCivil(2024, 4, 21))))
  expect(face.part).toEqual({ k: runs.length, n: runs.length })
  const { figure } = face
  const rises = figure.kind === 'dial' ? figure.sun.map(({ rise }) => rise) : []
  // and its line on the clock jumps by that hour once
  expect(rises.filter((rise, at) => at > 0 && Math.abs(rise - (rises[at - 1] ?? 0)) > 40)).toHaveLength(1)
})

test('all runs on one day are thirty runs like others', () => {
  expect(
    told(
      card.face(
        sketch(
          under(new Array<number>(40).fill(monday - 2), (place) => 340 + place),
          monday,
        ),
      ),
    ).part,
  ).toEqual({ k: 40, n: 40 })
})

test('one run, and none, say what is missing', () => {
  expect([missing(card.face(sketch([], monday))), missing(card.face(sketch([monday], monday)))]).toEqual(['the-hour.no-run', 'the-hour.runs'])
})

test('a hundred thousand runs are one card with a mark each', () => {
  const face = told(
    card.face(
      sketch(
        under(
          Array.from({ length: 100_000 }, (_, place) => monday - 3000 + Math.floor(place * 0.0299)),
          (place) => 330 + (place % 50),
        ),
        monday,
      ),
    ),
  )
  expect([face.figure.marks.days.length, (face.part?.k ?? 0) > 20_000, face.part?.k === face.part?.n]).toEqual([100_000, true, true])
})
