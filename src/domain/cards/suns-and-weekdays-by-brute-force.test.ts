import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FirstWeekday } from '../calendar/calendar'
import { firstWeekdays } from '../calendar/calendar'
import { sunOf } from '../enrich/sun'
import { wallOf } from '../enrich/wall'
import { spotOfZone, zoneOfNumber } from '../enrich/zones'
import { wilson } from '../truth/wilson'
import type { Face, History, RunField } from './card'
import { card as line } from './first-line.card'
import { sketch } from './sketch'
import { card as hour } from './the-hour.card'
import { card as ritual } from './the-ritual-day.card'

/** The cards of hours, weekdays and lines once more, as their definitions read: one loop inside another, and no thought of speed. */

const dayMs = 86_400_000
const minuteMs = 60_000

const zones = ['Europe/Paris', 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu', 'Etc/UTC'] as const

/** Lives with a favourite hour or none, suns from the export for all, some or none of the runs, nights in which the clock is put forward or back, journeys. */
const livesIn = (weeks: readonly FirstWeekday[]): fc.Arbitrary<History<RunField>> =>
  fc
    .record({
      firstWeekday: fc.constantFrom(...weeks),
      first: fc.integer({ min: 17_000, max: 20_000 }),
      steps: fc.array(fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 0, max: 4 }) }, { weight: 1, arbitrary: fc.integer({ min: 20, max: 200 }) }), {
        minLength: 1,
        maxLength: 260,
        size: 'max',
      }),
      weekly: fc.boolean(),
      stray: fc.integer({ min: 0, max: 4 }),
      minutes: fc.array(fc.integer({ min: 0, max: 1439 }), { minLength: 1, maxLength: 9 }),
      habit: fc.integer({ min: 0, max: 10 }),
      ownSun: fc.integer({ min: 0, max: 10 }),
      away: fc.integer({ min: 0, max: 6 }),
      metres: fc.array(fc.integer({ min: 8000, max: 210_000 }), { minLength: 1, maxLength: 40 }),
      home: fc.constantFrom(...zones),
      rest: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 240 })),
      dice: fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
    })
    .map(({ firstWeekday, first, steps, weekly, stray, minutes, habit, ownSun, away, metres, home, rest, dice }) => {
      let base = first
      let last = first
      const roll = (): number => dice.next().value ?? 0
      const runs = steps.map((step, place) => {
        base += weekly ? 7 * Math.min(step, step < 3 ? 1 : Math.ceil(step / 7)) : step
        // now and then another day than that of the week before
        const day = weekly && roll() < stray ? base + (place % 7) : base
        last = Math.max(last, day)
        const zone = roll() + 4 < away ? zones[place % zones.length] : home
        const minute = (roll() < habit ? minutes[0] : minutes[place % minutes.length]) ?? 720
        const local = day * dayMs + minute * minuteMs
        const start = local - wallOf(zone ?? home).offset(local) * 1000 + place
        const wall = wallOf(zone ?? home).at(start)
        const hasSun = roll() < ownSun
        // the cell may belong to the day before or after
        const sunrise = hasSun ? day * dayMs + (290 + 11 * ((place * 7) % 20) - minute) * minuteMs + (start - day * dayMs) + ((place % 3) - 1) * dayMs : NaN
        const sunset = hasSun ? day * dayMs + (960 + 13 * ((place * 5) % 20) - minute) * minuteMs + (start - day * dayMs) : NaN
        return { day: wall.day, minute: wall.minute, start, sunrise, sunset, zone: zone ?? home, distance: (metres[place % metres.length] ?? 50_000) / 10 }
      })
      return sketch(runs, last + 1 + rest, [], firstWeekday)
    })

interface Run {
  readonly id: number
  readonly start: number
  readonly day: number
  readonly minute: number
  readonly sunrise: number
  readonly sunset: number
  readonly zone: number
  readonly decimetres: number
}
/** In order of start. */
const runsOf = ({ runs }: History<RunField>): Run[] =>
  Array.from({ length: runs.length }, (_, at) => ({
    id: runs.id[at] ?? 0,
    start: runs.start[at] ?? 0,
    day: runs.day[at] ?? 0,
    minute: runs.minute[at] ?? 0,
    sunrise: runs.sunrise[at] ?? NaN,
    sunset: runs.sunset[at] ?? NaN,
    zone: runs.zone[at] ?? NaN,
    decimetres: Math.round((runs.distance[at] ?? 0) * 10),
  }))
const inOrderOfDay = (runs: readonly Run[]): Run[] => runs.toSorted((a, b) => a.day - b.day || a.start - b.start)
/** 1 Monday … 7 Sunday. */
const weekdayOf = (day: number): number => new Date(day * dayMs).getUTCDay() || 7
/** The first day of a day's week: back to the last day with that weekday. */
const weekIn =
  (firstWeekday: FirstWeekday) =>
  (day: number): number => {
    let from = day
    while (weekdayOf(from) !== firstWeekday) from -= 1
    return from
  }

const around = (at: number): number[] => [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((days) => at + days * dayMs)
const nearest = (start: number, moments: readonly number[]): number =>
  moments.reduce((best, moment) => (Math.abs(moment - start) < Math.abs(best - start) ? moment : best))

/** The part of the day, from every sunrise and sunset of nine days. */
const lightOf = (start: number, sunrise: number, sunset: number): string => {
  const [rises, sets] = [around(sunrise), around(sunset)]
  const [rise, set] = [nearest(start, rises), nearest(start, sets)]
  const isDawn = (start - rise) / minuteMs >= -90 && (start - rise) / minuteMs <= 60
  const isDusk = (start - set) / minuteMs >= -60 && (start - set) / minuteMs <= 90
  if (isDawn && isDusk) return Math.abs(start - rise) > Math.abs(start - set) ? 'dusk' : 'dawn'
  if (isDawn || isDusk) return isDawn ? 'dawn' : 'dusk'
  const before = (moments: readonly number[]): number => Math.max(...moments.filter((moment) => moment <= start))
  return before(rises) > before(sets) ? 'day' : 'dark'
}

interface Seen {
  readonly run: Run
  readonly sunrise: number
  readonly sunset: number
  readonly light: string | null
}
const seen = (run: Run): Seen | null => {
  if (run.sunrise > 0 && run.sunset > 0) return { run, sunrise: run.sunrise, sunset: run.sunset, light: lightOf(run.start, run.sunrise, run.sunset) }
  const spot = spotOfZone(zoneOfNumber(run.zone) ?? '')
  const suns = spot === null ? [] : around(run.start).map((moment) => sunOf(Math.floor(moment / dayMs + spot.longitude / 360), spot))
  // the solar day of the start is the fifth of nine
  const sun = suns[4]
  if (!sun) return null
  const edges = [
    ...around(sun.rise).flatMap((rise) => [rise - 90 * minuteMs, rise + 60 * minuteMs]),
    ...around(sun.set).flatMap((set) => [set - 60 * minuteMs, set + 90 * minuteMs]),
  ]
  const inDoubt = edges.some((edge) => Math.abs(run.start - edge) <= 45 * minuteMs)
  return { run, sunrise: sun.rise, sunset: sun.set, light: inDoubt ? null : lightOf(run.start, sun.rise, sun.set) }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const lagOne = (series: readonly (readonly number[])[]): number => {
  const centred = series.map((values) => values.map((value) => value - mean(values)))
  const products = (by: 0 | 1): number => mean(centred.flatMap((values) => [values.slice(by).reduce((sum, value, at) => sum + value * (values[at] ?? 0), 0)]))
  const alone = mean(centred.map((values) => values.reduce((sum, value) => sum + value * value, 0)))
  return alone === 0 ? 0 : products(1) / alone
}
const worthOf = (series: readonly (readonly number[])[]): number => {
  const n = series[0]?.length ?? 0
  const r = lagOne(series)
  if (r <= 1.6448536269514722 / Math.sqrt(n * series.length)) return n
  const raised = Math.min(0.99, r + (1 + 3 * r) / n)
  return Math.max(1, Math.floor((n * (1 - raised)) / (1 + raised)))
}
/** P(X ≥ k), from the whole distribution, trial after trial. */
const tail = (k: number, chances: readonly number[]): number => {
  let all = [1]
  for (const p of chances) all = Array.from({ length: all.length + 1 }, (_, j) => (all[j] ?? 0) * (1 - p) + (all[j - 1] ?? 0) * p)
  return all.slice(Math.max(0, k)).reduce((sum, p) => sum + p, 0)
}

const near = (value: number, meant: number): boolean => Math.abs(value - meant) <= 1e-9 * Math.max(1, Math.abs(meant))

const hourFaults = (history: History<RunField>, face: Face): string[] => {
  const thisWeek = weekIn(history.firstWeekday)(history.today)
  const window = runsOf(history).filter(({ day }) => day >= thisWeek - 103 * 7)
  const known = window.map(seen).filter((one): one is Seen => one !== null && one.light !== null)
  const n = known.length
  const names = ['dawn', 'day', 'dusk', 'dark']
  const countOf = (light: string | undefined): number => known.filter((one) => one.light === light).length
  const [top = '', second = ''] = names.toSorted((a, b) => countOf(b) - countOf(a))
  const [k, other] = [countOf(top), countOf(second)]
  const series = known.map(({ light }) => (light === top ? 1 : 0))
  const r = n === 0 ? 0 : Math.max(0, lagOne([series]))
  const effective = (n * (1 - r)) / (1 + r)
  const two = known.filter(({ light }) => light === top || light === second).map(({ light }) => (light === top ? 1 : 0))
  const worth = worthOf([two])
  const hits = Math.floor((k * worth) / Math.max(1, k + other))
  const p = Math.min(1, 2 * tail(hits, new Array<number>(worth).fill(0.5)))
  const share = k / n
  const [low, high] = wilson(share * effective, effective, 95)
  const passes = n >= 30 && n * 100 >= window.length * 80 && low > 0.4 && p < 0.01
  const saysDaylong = face.status === 'forming' && face.missing[0] === 'the-hour.daylong'
  if (passes !== (face.status === 'claim' || saysDaylong)) return [`passes ${passes}, said ${face.status}`]
  if (!passes) return []
  // How much of the waking day lies in that light, looked at every five minutes from six to nine.
  const chance = mean(
    known.map(({ run, sunrise, sunset }) => {
      const minutes = Array.from({ length: 180 }, (_, at) => 360 + at * 5 + 2.5)
      return minutes.filter((minute) => lightOf(run.start + (minute - run.minute) * minuteMs, sunrise, sunset) === top).length / minutes.length
    }),
  )
  const lower99 = wilson(share * effective, effective, 99)[0]
  if (saysDaylong) return lower99 <= chance + 0.01 ? [] : [`held back at ${lower99} over ${chance}`]
  if (face.status !== 'claim') return []
  if (lower99 <= chance - 0.01) return [`told at ${lower99} under ${chance}`]
  const lately = known.filter(({ run }) => run.day >= thisWeek - 182 && run.day < thisWeek)
  const meant = {
    light: top,
    k,
    n,
    of: window.length,
    tense: lately.length > 0 && lately.filter(({ light }) => light === top).length / lately.length >= 0.2 - 1e-12 ? 'are' : 'were',
    certainty: n * 100 >= window.length * 95 && lower99 > 0.4 ? 'very-sure' : 'fairly-sure',
    receipts: known.map(({ run }) => run.id),
    lit: known.filter(({ light }) => light === top).length,
  }
  const { figure } = face
  const said = {
    light: face.say[1]?.['light'],
    k: face.part?.k,
    n: face.part?.n,
    of: face.coverage.of,
    tense: face.tense,
    certainty: face.certainty,
    receipts: face.receipts,
    lit: figure.marks.lit.reduce((sum, [from, to]) => sum + to - from, 0),
  }
  const numbers =
    near(face.interval?.[0] ?? NaN, low) && near(face.interval?.[1] ?? NaN, high) && near(face.p ?? NaN, p) && near(face.details['effective'] ?? NaN, effective)
  return JSON.stringify(said) === JSON.stringify(meant) && numbers ? [] : [`${JSON.stringify(said)} meant ${JSON.stringify(meant)}, numbers ${numbers}`]
}

const ritualFaults = (history: History<RunField>, face: Face): string[] => {
  const weekOf = weekIn(history.firstWeekday)
  const thisWeek = weekOf(history.today)
  const weekdays = [0, 1, 2, 3, 4, 5, 6].map((after) => weekdayOf(thisWeek + after))
  const runs = runsOf(history)
  const first = Math.min(...runs.map(({ day }) => day))
  const weeks: { readonly start: number; readonly days: ReadonlySet<number> }[] = []
  for (let start = thisWeek - 104 * 7; start < thisWeek; start += 7)
    if (start > weekOf(first)) weeks.push({ start, days: new Set(runs.filter(({ day }) => weekOf(day) === start).map(({ day }) => weekdayOf(day))) })
  const active = weeks.filter(({ days }) => days.size > 0)
  const n = active.length
  const kept = weekdays.map((weekday) => active.filter(({ days }) => days.has(weekday)).length)
  const k = Math.max(0, ...kept)
  const own = weekdays.filter((_, place) => kept[place] === k)
  const worth = worthOf(weekdays.map((weekday) => active.map(({ days }) => (days.has(weekday) ? 1 : 0))))
  const chances = active.map(({ days }) => days.size / 7).toSorted((a, b) => a - b)
  const spread = Array.from({ length: worth }, (_, at) => chances[Math.floor(((at + 0.5) * n) / worth)] ?? 0)
  const p = Math.min(1, 7 * Math.max(tail(k, chances), tail(Math.floor((k * worth) / n), spread)))
  const passes = n >= 12 && k * 10 >= n * 6 && p < 0.01
  if (passes !== (face.status === 'claim')) return [`passes ${passes} with ${k} of ${n} at ${p}, said ${face.status}`]
  if (face.status !== 'claim') return []
  const lately = weeks.filter(({ start, days }) => start >= thisWeek - 182 && own.every((weekday) => days.has(weekday))).length
  const meant = {
    weekdays: Number(own.join('')),
    part: { k, n },
    tense: lately / 26 >= 0.3 ? 'are' : 'were',
    certainty: p < 0.001 ? 'very-sure' : 'fairly-sure',
    empty: weeks.length - n,
    receipts: runs.filter(({ day }) => day >= (weeks[0]?.start ?? Infinity) && day < thisWeek).map(({ id }) => id),
    lit: runs.filter(({ day }) => day >= (weeks[0]?.start ?? Infinity) && day < thisWeek && own.includes(weekdayOf(day))).length,
  }
  const said = {
    weekdays: face.say[1]?.['weekdays'],
    part: face.part,
    tense: face.tense,
    certainty: face.certainty,
    empty: face.details['emptyWeeks'],
    receipts: face.receipts,
    lit: face.figure.marks.lit.reduce((sum, [from, to]) => sum + to - from, 0),
  }
  return JSON.stringify(said) === JSON.stringify(meant) && near(face.p ?? NaN, p)
    ? []
    : [`${JSON.stringify(said)} at ${face.p}, meant ${JSON.stringify(meant)} at ${p}`]
}

const lineFaults = (history: History<RunField>, face: Face): string[] => {
  const runs = inOrderOfDay(runsOf(history))
  const [first, latest] = [runs[0], runs.at(-1)]
  const passes = first !== undefined && latest !== undefined && latest.day - first.day >= 365
  if (passes !== (face.status === 'claim')) return [`passes ${passes}, said ${face.status}`]
  if (!passes || face.status !== 'claim') return []
  let best: { readonly earlier: Run; readonly later: Run; readonly apart: number } | null = null
  for (const [at, earlier] of runs.entries())
    for (const later of runs.slice(at + 1)) {
      const apart = Math.abs(later.decimetres - earlier.decimetres)
      if (earlier.day > first.day + 364 || later.day < latest.day - 364 || apart * 10 > earlier.decimetres) continue
      // equally near ones: the earliest first stands already, the latest last comes last
      if (best === null || apart < best.apart || (apart === best.apart && earlier === best.earlier)) best = { earlier, later, apart }
    }
  const behind = runs.filter((run) => [first, latest, best?.earlier, best?.later].includes(run))
  const meant = {
    say: [first.decimetres / 10, latest.decimetres / 10],
    value: latest.day - first.day,
    pair: [best?.earlier.id, best?.later.id],
    tense: latest.day >= weekIn(history.firstWeekday)(history.today) - 182 ? 'are' : 'were',
    receipts: behind.map(({ id }) => id).sort((a, b) => a - b),
  }
  const said = {
    say: [face.say[1]?.['first'], face.say[1]?.['latest']],
    value: face.value,
    pair: [face.details['earlier'], face.details['later']],
    tense: face.tense,
    receipts: face.receipts,
  }
  return JSON.stringify(said) === JSON.stringify(meant) ? [] : [`${JSON.stringify(said)} meant ${JSON.stringify(meant)}`]
}

const checks = [
  ['the Hour is what its definition says, sunrise by sunrise', hour, hourFaults],
  ['the Ritual Day is what its definition says, week by week', ritual, ritualFaults],
  ['First Line is what its definition says, pair by pair', line, lineFaults],
] as const

for (const [name, card, faults] of checks)
  test.each(firstWeekdays)(`${name}, in weeks from weekday %i on`, (first) => {
    const told = { claim: 0, forming: 0 }
    fc.assert(
      fc.property(livesIn([first]), (history) => {
        const face = card.face(history)
        told[face.status] += 1
        expect(faults(history, face)).toEqual([])
      }),
      { numRuns: 250, seed: 2026 },
    )
    // the lives try both sides of the gate
    expect(told).toSatisfy(({ claim, forming }) => Math.min(claim, forming) > 15)
  })

test('every run is one mark, in order of day, and the lit ones are apart and inside', () => {
  fc.assert(
    fc.property(livesIn(firstWeekdays), fc.constantFrom(hour, ritual, line), (history, card) => {
      const face = card.face(history)
      fc.pre(face.status === 'claim')
      const { marks } = face.status === 'claim' ? face.figure : { marks: { days: [], sizes: [], lit: [] } }
      expect(marks.days).toEqual(inOrderOfDay(runsOf(history)).map(({ day }) => day))
      const ends = marks.lit.flat()
      expect(ends.every((end, place) => end >= (ends[place - 1] ?? 0) && (place % 2 === 0 || end > (ends[place - 1] ?? 0)) && end <= history.runs.length)).toBe(
        true,
      )
    }),
    { numRuns: 150, maxSkipsPerRun: 40, seed: 2026 },
  )
})
