import type { History, RunField } from '../cards/card'
import { sketch } from '../cards/sketch'
import type { Sketched } from '../cards/sketch'
import { distances } from '../efforts/distances'
import { wallOf } from '../enrich/wall'
import type { ToldVisit } from '../places/told-visits'
import { tellVisits } from '../places/told-visits'
import { createRng } from '../simulate/rng'
import type { Rng } from '../simulate/rng'

const dayMs = 86_400_000

const visit = (country: string, region: string | null, name: string | null, nearBorder = false): ToldVisit => ({
  country,
  region,
  name,
  start: true,
  nearBorder,
  centre: null,
})
const places: readonly [ToldVisit, ...ToldVisit[]] = [
  visit('NL', 'NL-NH', 'North Holland'),
  visit('NL', 'NL-UT', 'Utrecht'),
  visit('BE', 'BE-VLG', 'Flanders', true),
  visit('JP', 'JP-01', 'Hokkaido'),
  visit('MC', null, null, true),
]
const cities = ['Amsterdam', 'Utrecht', 'Ghent', 'Sapporo', null] as const

/** What a run may tell of itself beside its day: much of it, some of it or nothing, as an export does. */
const tellings = (rng: Rng): Omit<Sketched, 'day'> => {
  const distance = Math.round(1000 * Math.exp(1.9 + 0.6 * rng.normal())) + 800
  const moving = Math.round(distance * (0.3 + 0.1 * rng.next()))
  const indoor = rng.chance(0.1)
  const tracked = !indoor && rng.chance(0.7)
  const at = rng.weighted([60, 20, 6, 3, 1])
  const through = rng.chance(0.03) ? [visit('DE', 'DE-NW', 'North Rhine-Westphalia', true)] : []
  const told = places[at] ?? places[0]
  return {
    distance,
    moving,
    elapsed: moving + rng.int(300),
    ...(indoor ? { indoor: 1 } : {}),
    ...(rng.chance(0.9) ? { elevationGain: indoor ? 0 : rng.int(300) } : {}),
    ...(rng.chance(0.9) ? { gear: rng.pick(['Tern', 'Drift, wide', 'Föhn 4']) } : {}),
    ...(tracked
      ? {
          ...{ located: 1, trackMetres: distance * (rng.chance(0.95) ? 1 : 0.9), placed: rng.chance(0.95) ? 1 : 0, nearCountry: told.nearBorder ? 1 : 0 },
          ...{ visits: tellVisits([told, ...through.map((one) => ({ ...one, start: false }))]) },
          ...(cities[at] ? { city: cities[at] } : {}),
          ...Object.fromEntries(
            distances.flatMap(({ id, metres }) => (metres <= distance ? [[fieldOf[id], ((metres / distance) * moving * (90 + rng.int(10))) / 100]] : [])),
          ),
        }
      : {}),
    ...(rng.chance(0.8) ? { feels: Math.round(120 + 120 * rng.normal()) / 10, feelsFrom: 0 } : {}),
    ...(rng.chance(0.8) ? { rain: rng.chance(0.1) ? 0.4 : 0, rainFrom: 0 } : {}),
    ...(rng.chance(0.8) ? { sky: rng.int(10), skyFrom: 0 } : {}),
  }
}
const fieldOf = {
  ...{ '400m': 'best400m', 'half-mile': 'bestHalfMile', '1k': 'best1k', mile: 'bestMile', '2-miles': 'best2Miles', '5k': 'best5k', '10k': 'best10k' },
  ...{ '15k': 'best15k', '10-miles': 'best10Miles', '20k': 'best20k', half: 'bestHalf', '30k': 'best30k', marathon: 'bestMarathon', '50k': 'best50k' },
} as const

const ran = (rng: Rng, starts: readonly { readonly day: number; readonly start: number }[]): readonly Sketched[] =>
  starts.map((when) => ({ ...when, ...tellings(rng) }))

/** Starts from a day on, with silences, days of several runs, and every hour of the day. */
const livedFrom = (rng: Rng, from: number, runs: number, gap: number): { day: number; start: number }[] => {
  let day = from
  return Array.from({ length: runs }, () => {
    day += rng.chance(0.02) ? rng.int(60) : rng.chance(0.5) ? Math.min(1, gap) : rng.int(gap + 1)
    return { day, start: day * dayMs + rng.int(86_400) * 1000 }
  }).sort((a, b) => a.start - b.start)
}

const onClockOf = (zone: string, starts: readonly number[]): { day: number; start: number }[] => {
  const wall = wallOf(zone)
  return starts.map((start) => ({ start, day: wall.at(start).day }))
}

const hour = 3_600_000
const lifeOf = (runs: readonly Sketched[], seed: number): History<RunField> =>
  sketch(runs, Math.max(0, ...runs.map(({ day }) => day)) + (seed % 9), [], ([1, 7, 6] as const)[seed % 3] ?? 1)

/** Histories that nobody would think of, and some that anybody might have: each with the same seed the same. */
export const lives: Readonly<Record<string, (seed: number) => History<RunField>>> = {
  'no run': (seed) => lifeOf([], seed),
  'one run': (seed) => lifeOf(ran(createRng(seed), [{ day: 17_000, start: 17_000 * dayMs }]), seed),
  'some years': (seed) => lifeOf(ran(createRng(seed), livedFrom(createRng(seed + 1), 16_000, 240, 3)), seed),
  'every day': (seed) => lifeOf(ran(createRng(seed), livedFrom(createRng(seed + 1), 16_000, 210, 1)), seed),
  'all on one day': (seed) =>
    lifeOf(
      ran(createRng(seed), livedFrom(createRng(seed + 1), 17_000, 60, 0)).map((run) => ({ ...run, day: 17_000 })),
      seed,
    ),
  'only treadmill': (seed) =>
    lifeOf(
      livedFrom(createRng(seed), 16_500, 90, 3).map((when, at) => ({ ...when, distance: 4000 + 77 * at, indoor: 1, placed: 0 })),
      seed,
    ),
  'two in the same second': (seed) =>
    lifeOf(
      ran(
        createRng(seed),
        livedFrom(createRng(seed + 1), 16_800, 40, 2).flatMap((when) => [when, { ...when }]),
      ),
      seed,
    ),
  'the nights on which clocks change': (seed) =>
    lifeOf(
      ran(
        createRng(seed),
        onClockOf(
          'Europe/Berlin',
          [2019, 2020, 2021].flatMap((year) =>
            [Date.UTC(year, 2, 25), Date.UTC(year, 9, 24)].flatMap((from) => Array.from({ length: 30 }, (_, at) => from + at * 4 * hour - 2 * hour + 59_000)),
          ),
        ),
      ),
      seed,
    ),
  // From Auckland to Honolulu and back: the later run bears the earlier date.
  'across the date line': (seed) =>
    lifeOf(
      ran(
        createRng(seed),
        Array.from({ length: 80 }, (_, at) => Date.UTC(2018, 0, 1) + at * 9 * hour).map((start, at) => {
          const zone = Math.floor(at / 5) % 2 === 0 ? 'Pacific/Auckland' : 'Pacific/Honolulu'
          return { start, day: wallOf(zone).at(start).day, zone }
        }),
      ),
      seed,
    ),
  'a hundred years': (seed) => lifeOf(ran(createRng(seed), livedFrom(createRng(seed + 1), -18_000, 420, 170)), seed),
  'nothing but starts': (seed) => lifeOf(livedFrom(createRng(seed), 16_000, 120, 3), seed),
}

/** As long a life as is asked for, some two thousand runs lived again and again. */
export const longLife = (runs: number, seed = 1): History<RunField> => {
  const rng = createRng(seed)
  const once = lifeOf(ran(rng, livedFrom(rng, -10_000, 2294, 2)), seed)
  const { length } = once.runs
  const span = (once.runs.day.at(-1) ?? 0) - (once.runs.day[0] ?? 0) + 2
  const lived = (place: number): number => Math.floor(place / length)
  const later: Readonly<Record<string, number>> = { id: length, day: span, start: span * dayMs }
  const again = Object.entries(once.runs).map(([field, column]) => {
    if (typeof column === 'number') return [field, runs]
    // A pair of shoes lasts some three months.
    if (field === 'gear') return [field, Array.from({ length: runs }, (_, place) => `Pair ${Math.floor(place / 120)}`)]
    if (!(column instanceof Float64Array)) return [field, Array.from({ length: runs }, (_, place) => column[place % length] ?? null)]
    return [field, Float64Array.from({ length: runs }, (_, place) => (column[place % length] ?? NaN) + lived(place) * (later[field] ?? 0))]
  })
  // Every column of the one life, repeated.
  return { ...once, runs: Object.fromEntries(again) as typeof once.runs, today: once.today + span * lived(runs) }
}
