import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { dayFromCivil } from '../calendar/calendar'
import type { Track } from '../tracks/track'
import { simulateAthlete, structureless, type Athlete, type Simulated } from './athlete'
import { courseOf } from './course'
import { meaningOf } from './details'
import { deviceOf } from './device'
import { gradeCost } from './pacing'
import { sampleAthlete } from './sample'
import { croppedOf, trackOf } from './track'

const today = dayFromCivil(2026, 11, 2)
const sample = sampleAthlete(today)
const runs = sample.activities.filter(({ sport, manual }) => sport === 'Run' && !manual)
const outdoors = runs.filter(({ indoor }) => !indoor)
const every = <T>(items: readonly T[], step: number): readonly T[] => items.filter((_, index) => index % step === 0)

const some = sample.activities.filter((run, index) => index % 4 === 0 && run.sport === 'Run' && !run.manual && !run.indoor)

const known = new Map<Simulated, Track | null>()
/** As `trackOf`, made once for all tests that look at the sample. */
const trackOfSample = (activity: Simulated): Track | null => {
  const track = known.get(activity) ?? trackOf(sample, activity)
  known.set(activity, track)
  return track
}
const recorded = (athlete: Athlete, activity: Simulated): Track => {
  const track = athlete === sample ? trackOfSample(activity) : trackOf(athlete, activity)
  if (track === null) throw new Error(`no track of ${activity.id}`)
  return track
}
const last = (column: Float64Array): number => column.at(-1) ?? NaN
const isAbsent = (column: Float64Array): boolean => column.every((value) => Number.isNaN(value))
const columnsOf = (track: Track): readonly Float64Array[] => Object.values(track).filter((column) => column instanceof Float64Array)

/** Metres east and north of the activity's place. */
const metresOf = ({ latitude, longitude }: Track, { place }: Simulated): readonly (readonly [number, number])[] =>
  [...latitude].flatMap((north, i) => {
    const east = ((longitude[i] ?? NaN) - place.longitude) * 111_195 * Math.cos((place.latitude * Math.PI) / 180)
    return Number.isNaN(north) ? [] : [[east, (north - place.latitude) * 111_195] as const]
  })

/** Cells of 100 m that the way touches, looked at every few metres. */
const cellsOf = (points: readonly (readonly [number, number])[]): ReadonlySet<string> => {
  const cells = new Set<string>()
  for (const [i, [east, north]] of points.entries()) {
    const [fromEast, fromNorth] = points[i - 1] ?? [east, north]
    for (let share = 0; share <= 1; share += 0.1)
      cells.add(`${Math.floor((fromEast + share * (east - fromEast)) / 100)}/${Math.floor((fromNorth + share * (north - fromNorth)) / 100)}`)
  }
  return cells
}
const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => a.intersection(b).size / a.union(b).size

/** Time of the second half over that of the first, both by distance; without the hills, and with them. */
const halvesOf = (track: Track): readonly [graded: number, raw: number] => {
  const { time, distance, altitude, length } = track
  const middle = last(distance) / 2
  const sums = [
    [0, 0],
    [0, 0],
  ]
  let [low, high] = [0, 0]
  for (let i = 1; i < length; i++) {
    const at = distance[i] ?? 0
    const step = at - (distance[i - 1] ?? 0)
    if (step === 0) continue
    while (low < i && at - (distance[low] ?? 0) > 60) low += 1
    while (high < length - 1 && (distance[high] ?? 0) - at < 60) high += 1
    const cost = gradeCost(((altitude[high] ?? 0) - (altitude[low] ?? 0)) / Math.max(60, (distance[high] ?? 0) - (distance[low] ?? 0)))
    const seconds = ((time[i] ?? 0) - (time[i - 1] ?? 0)) / 1000
    const late = Math.min(1, Math.max(0, (at - middle) / step))
    for (const [half, share] of [1 - late, late].entries()) {
      const sum = sums[half]
      if (sum === undefined) continue
      sum[0] = (sum[0] ?? 0) + (seconds * share) / (Number.isNaN(cost) ? 1 : cost)
      sum[1] = (sum[1] ?? 0) + seconds * share
    }
  }
  return [(sums[1]?.[0] ?? 0) / (sums[0]?.[0] ?? 1), (sums[1]?.[1] ?? 0) / (sums[0]?.[1] ?? 1)]
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const errorOf = (values: readonly number[]): number => {
  const mean = meanOf(values)
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)) / values.length)
}

test('the same athlete and activity give the same track, everywhere and always', () => {
  const hash = createHash('sha256')
  for (const activity of every(sample.activities, 97)) {
    const track = trackOf(sample, activity)
    for (const column of track === null ? [] : columnsOf(track)) hash.update(column)
  }
  expect(hash.digest('hex')).toMatchInlineSnapshot(`"7939bca34acf8ce46af7c19c88785c6b3623ed8949d3a0f28153e2ae686994aa"`)
})

test('every activity has a track but those entered by hand, and no column is longer than another', () => {
  const faults = every(sample.activities, 4).filter((activity) => {
    const track = trackOfSample(activity)
    return (track === null) !== activity.manual || (track !== null && columnsOf(track).some((column) => column.length !== track.length))
  })
  expect([faults, sample.activities.some(({ manual }) => manual)]).toEqual([[], true])
})

test('a track begins with its row, lasts as long, and goes as far to the centimetre, unless it was cropped; time rises, distance never falls', () => {
  const faults = every(sample.activities, 4).flatMap((activity) => {
    const track = trackOfSample(activity)
    if (track === null) return []
    const { time, distance, length } = track
    const cropped = croppedOf(sample, activity)
    const found = [
      time[0] !== activity.start && 'starts elsewhere',
      cropped === 0 && last(time) !== activity.start + 1000 * activity.elapsed && 'lasts longer',
      cropped > 0 && last(time) <= activity.start + 1000 * activity.elapsed && 'cropped, yet no longer',
      !time.every((at, i) => i === 0 || (at > (time[i - 1] ?? 0) && at % 1000 === 0)) && 'time',
      activity.distance !== 0 && !distance.every((at, i) => i === 0 || at >= (distance[i - 1] ?? 0)) && 'distance falls',
      activity.distance !== 0 && Math.abs(last(distance) - (activity.distance ?? 0) - cropped) > 0.006 && 'distance',
      !track.restarts.every((at, i) => at > (track.restarts[i - 1] ?? 0) && at < length) && 'restarts',
    ]
    return found.filter((fault) => fault !== false).map((fault) => `${activity.id} ${activity.sport}: ${fault}`)
  })
  expect(faults).toEqual([])
})

test('one upload in a hundred is longer than its row says', () => {
  const cropped = outdoors.filter((run) => croppedOf(sample, run) > 0)
  expect([cropped.length / outdoors.length > 0.004, cropped.length / outdoors.length < 0.02]).toEqual([true, true])
  const [one] = cropped
  expect(one !== undefined && last(recorded(sample, one).distance) > 1.03 * (one.distance ?? 0)).toBe(true)
})

test('it moves for as long as its row says: what is left of the time it stands, or its timer does', () => {
  const apart = some
    .filter((run) => croppedOf(sample, run) === 0)
    .map((run) => {
      const { time, distance } = recorded(sample, run)
      let moving = 0
      for (let i = 1; i < time.length; i++) if ((distance[i] ?? 0) > (distance[i - 1] ?? 0)) moving += ((time[i] ?? 0) - (time[i - 1] ?? 0)) / 1000
      return Math.abs(moving - Math.min(run.moving, run.elapsed))
    })
  expect(Math.max(...apart)).toBe(0)
})

test('some stops are holes before a restart, others were recorded standing', () => {
  const tracks = some.map((run) => recorded(sample, run))
  const holes = tracks.flatMap(({ restarts, time }) => [...restarts].map((at) => ((time[at] ?? 0) - (time[at - 1] ?? 0)) / 1000))
  const standing = tracks.filter(({ distance, restarts }) => distance.some((at, i) => i > 0 && at === distance[i - 1] && !restarts.includes(i)))
  expect([holes.length > 50, Math.min(...holes) >= 1, standing.length > 50]).toEqual([true, true, true])
})

test('a watch left running keeps silent until its end', () => {
  const left = runs.filter(({ elapsed }) => elapsed > 86_400)
  expect(left.map((run) => [...recorded(sample, run).restarts])).toEqual(left.map((run) => [recorded(sample, run).length - 1]))
  expect(left).toHaveLength(2)
})

test('indoors there is time, distance and a pulse, and no place; outdoors every sample has one, but for the first seconds of a few', () => {
  const inside = runs.filter(({ indoor, file }) => indoor && file?.endsWith('.fit.gz')).map((run) => recorded(sample, run))
  expect(inside.length).toBeGreaterThan(20)
  for (const track of inside)
    expect([isAbsent(track.latitude), isAbsent(track.altitude), isAbsent(track.distance), track.restarts.length >= 0]).toEqual([true, true, false, true])
  const blind = some.map((run) => {
    const { latitude, longitude, altitude, time } = recorded(sample, run)
    const first = latitude.findIndex((value) => !Number.isNaN(value))
    const all = [latitude, longitude].every((column) => column.subarray(first).every(Number.isFinite)) && altitude.every(Number.isFinite)
    return all ? ((time[first] ?? 0) - run.start) / 1000 : Infinity
  })
  expect([Math.max(...blind) < 35, blind.filter((seconds) => seconds > 0).length / blind.length < 0.06]).toEqual([true, true])
})

test('nobody strays far from the place of the row', () => {
  const away = some.flatMap((run) => metresOf(recorded(sample, run), run).map(([east, north]) => Math.hypot(east, north)))
  expect([away.every((metres) => metres < 11_000), meanOf(away) > 500]).toEqual([true, true])
})

test('a pulse is there where the row has one, and its mean and its top are the row’s; a phone has none', () => {
  const faults = some.filter((run) => {
    const row = meaningOf(sample, run)
    const { heartRate } = recorded(sample, run)
    if (row.averageHeartRate === undefined) return !isAbsent(heartRate)
    const beats = [...heartRate].filter((value) => !Number.isNaN(value))
    return Math.abs(meanOf(beats) - Number(row.averageHeartRate)) > 3 || Math.max(...beats) > Number(row.maxHeartRate) || Math.min(...beats) < 45
  })
  expect(faults.map(({ id }) => id)).toEqual([])
  const phones = outdoors.filter((run) => deviceOf(sample, run).kind === 'phone')
  expect(every(phones, 20).every((run) => isAbsent(recorded(sample, run).heartRate))).toBe(true)
})

test('cadence is that of one leg', () => {
  const [watched] = outdoors.filter(({ file }) => file?.endsWith('.fit.gz')).slice(40)
  const steps = watched === undefined ? [] : [...recorded(sample, watched).cadence].filter((value) => value > 0)
  expect([meanOf(steps) > 76, meanOf(steps) < 92]).toEqual([true, true])
})

test('a run of the sample has about 900 samples, and one for every second where that is asked for', () => {
  const counts = some.map((run) => recorded(sample, run).length)
  expect([meanOf(counts) > 800, meanOf(counts) < 1000]).toEqual([true, true])
  const dense: Athlete = { ...sample, options: { ...sample.options, tracks: { favourite: 0.9, wander: 0.13, split: 0.965, recording: 'seconds' } } }
  const run = outdoors.find(({ elapsed }) => elapsed < 7200)
  if (run === undefined) throw new Error('no run')
  const track = recorded(dense, run)
  const holes = [...track.restarts].reduce((sum, at) => sum + ((track.time[at] ?? 0) - (track.time[at - 1] ?? 0)) / 1000 - 1, 0)
  expect(track.length).toBe(run.elapsed + 1 - holes)
})

const favourites = outdoors.filter((run) => run.place === sample.options.home && courseOf(sample, run, run.distance ?? 0).name === 'favourite')

test('the favourite loop is run more than any other way, over all the years, and in both directions', () => {
  const names = new Map<string, number>()
  for (const run of outdoors) {
    const { name } = courseOf(sample, run, run.distance ?? 0)
    // an out-and-back turns where the day's distance ends: nine lengths of it are nine ways
    if (name !== null && name !== 'along the water' && run.place === sample.options.home) names.set(name, (names.get(name) ?? 0) + 1)
  }
  const ordered = [...names].sort((a, b) => b[1] - a[1])
  expect([ordered[0]?.[0], (ordered[0]?.[1] ?? 0) > 2 * (ordered[1]?.[1] ?? 0), (names.get('favourite, backwards') ?? 0) > 10]).toEqual([
    'favourite',
    true,
    true,
  ])
  expect((last(Float64Array.from(favourites, ({ day }) => day)) - (favourites[0]?.day ?? 0)) / 365).toBeGreaterThan(7)
})

test('two runs of the favourite loop are one route by cells of 100 m, start at one door, and drift by metres; two others are not', () => {
  const runners = every(favourites, 17).map((run) => ({ run, points: metresOf(recorded(sample, run), run), track: recorded(sample, run) }))
  const cells = runners.map(({ points }) => cellsOf(points))
  const between = <T>(of: (a: number, b: number) => T): T[] => runners.flatMap((_, a) => runners.slice(a + 1).map((_, b) => of(a, a + 1 + b)))
  expect(runners.length).toBeGreaterThan(8)
  const none: ReadonlySet<string> = new Set()
  expect(Math.min(...between((a, b) => overlap(cells[a] ?? none, cells[b] ?? none)))).toBeGreaterThan(0.75)
  const doors = runners.map(({ points }) => points[0] ?? [0, 0])
  expect(Math.max(...between((a, b) => Math.hypot((doors[a]?.[0] ?? 0) - (doors[b]?.[0] ?? 0), (doors[a]?.[1] ?? 0) - (doors[b]?.[1] ?? 0))))).toBeLessThan(80)
  // where each was after 4 km
  const at4 = runners.map(({ points, track }) => points[track.distance.findIndex((metres) => metres >= 4000) - (track.length - points.length)] ?? [0, 0])
  expect(Math.max(...between((a, b) => Math.hypot((at4[a]?.[0] ?? 0) - (at4[b]?.[0] ?? 0), (at4[a]?.[1] ?? 0) - (at4[b]?.[1] ?? 0))))).toBeLessThan(90)
  const wandering = every(
    outdoors.filter((run) => run.place === sample.options.home && courseOf(sample, run, run.distance ?? 0).name === null),
    40,
  ).map((run) => cellsOf(metresOf(recorded(sample, run), run)))
  expect(Math.max(...wandering.flatMap((one) => cells.map((other) => overlap(one, other))))).toBeLessThan(0.4)
})

test('a second device records the same way', () => {
  const twins = sample.activities.filter(({ twinOf }) => twinOf !== null)
  const overlaps = twins.map((twin) => {
    const first = runs.find(({ start, twinOf }) => twinOf === null && start === twin.twinOf)
    return first === undefined ? 0 : overlap(cellsOf(metresOf(recorded(sample, twin), twin)), cellsOf(metresOf(recorded(sample, first), first)))
  })
  expect([twins.length, Math.min(...overlaps) > 0.7]).toEqual([9, true])
})

test('a path is as long on the map as the device says, within a few in a hundred', () => {
  const ratios = some
    .filter(({ distance }) => (distance ?? 0) > 2000)
    .map((run) => {
      const track = recorded(sample, run)
      const points = metresOf(track, run)
      return (
        points.reduce((sum, [east, north], i) => sum + (i === 0 ? 0 : Math.hypot(east - (points[i - 1]?.[0] ?? 0), north - (points[i - 1]?.[1] ?? 0))), 0) /
        last(track.distance)
      )
    })
  expect([meanOf(ratios) > 0.98, meanOf(ratios) < 1.03, Math.min(...ratios) > 0.93]).toEqual([true, true, true])
})

const splitsOf = (athlete: Athlete, count: number): readonly number[] =>
  athlete.activities
    .filter((run) => run.sport === 'Run' && !run.indoor && !run.manual && run.flagged !== 1 && (run.distance ?? 0) >= 5000)
    .slice(0, count)
    .map((run) => halvesOf(recorded(athlete, run))[0])

test('of a runner without a habit neither half is the faster one: 200 runs lie around 1, and none of the three bands holds half of them', () => {
  for (const seed of [5, 6, 7]) {
    const splits = splitsOf(simulateAthlete(seed, { ...structureless, until: today - 1 }), 200)
    const logs = splits.map(Math.log)
    const share = (is: (split: number) => boolean): number => splits.filter(is).length / splits.length
    expect([splits.length, Math.abs(meanOf(logs)) < 3 * errorOf(logs)]).toEqual([200, true])
    expect(
      Math.max(
        share((split) => split < 0.99),
        share((split) => split > 1.01),
        share((split) => split >= 0.99 && split <= 1.01),
      ),
    ).toBeLessThan(0.5)
  }
})

test('the sample’s second half is mostly the faster one', () => {
  const splits = some.filter((run) => run.flagged !== 1 && (run.distance ?? 0) >= 5000).map((run) => halvesOf(recorded(sample, run))[0])
  expect(splits.filter((split) => split < 0.99).length / splits.length).toBeGreaterThan(0.7)
})

test('who has no habits runs no way twice', () => {
  const athlete = simulateAthlete(11, { ...structureless, until: today - 1, weeks: 12 })
  const cells = athlete.activities.slice(0, 14).map((run) => cellsOf(metresOf(recorded(athlete, run), run)))
  expect(Math.max(...cells.flatMap((one, i) => cells.slice(i + 1).map((other) => overlap(one, other))))).toBeLessThan(0.5)
})

test('the fastest kilometre of the last years is faster than that of the first', () => {
  const bestOf = (run: Simulated): number => {
    const { distance, time } = recorded(sample, run)
    let best = Infinity
    let from = 0
    for (let i = 0; i < distance.length; i++) {
      while ((distance[i] ?? 0) - (distance[from + 1] ?? Infinity) >= 1000) from += 1
      if ((distance[i] ?? 0) - (distance[from] ?? 0) >= 1000) best = Math.min(best, ((time[i] ?? 0) - (time[from] ?? 0)) / 1000)
    }
    return best
  }
  const plain = outdoors.filter(({ flagged, race }) => flagged !== 1 && !race)
  const [early, late] = [every(plain.slice(0, 300), 10), every(plain.slice(-300), 10)].map((years) => Math.min(...years.map(bestOf)))
  expect((late ?? 0) < 0.95 * (early ?? 0)).toBe(true)
})
