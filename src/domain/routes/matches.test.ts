import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromCivil } from '../calendar/calendar'
import { simulateAthlete, structureless } from '../simulate/athlete'
import { courseOf } from '../simulate/course'
import { trackOf } from '../simulate/track'
import { clustersOf } from './clusters'
import { matcherOf } from './matches'
import { points, routeOf, type Route } from './route'
import { isSameRoute } from './same'

/** Ways made of few pieces, so that many nearly agree: a base, cells of their own, a length and a drift, each near its edge. */
const ways: fc.Arbitrary<readonly Route[]> = fc.array(
  fc
    .record({
      base: fc.integer({ min: 0, max: 1 }),
      size: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 14, max: 22 })),
      own: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 4 }),
      metres: fc.constantFrom(4500, 4999, 5000, 5001, 5000, 5555, 5556),
      off: fc.constantFrom(0, 0, 0, 0, 445, 501),
      from: fc.integer({ min: 0, max: 33 }),
    })
    .map(({ base, size, own, metres, off, from }) => ({
      metres,
      cells: Float64Array.from(new Set([...Array.from({ length: size }, (_, i) => base * 15 + i), ...own])).sort(),
      latitude: new Float64Array(points).map((_, i) => 45 + (i < from ? off / 111_195.08 : 0)),
      longitude: new Float64Array(points).fill(180),
    })),
  { maxLength: 30, size: 'max' },
)

const pairsOf = (routes: readonly Route[], after: boolean): string[] => {
  const matcher = matcherOf(routes)
  return routes.flatMap((_, place) => matcher.same(place, (other) => !after || other > place).map((other) => `${place} ${other}`)).sort()
}
const bruteForce = (routes: readonly Route[], after: boolean): string[] =>
  routes
    .flatMap((route, place) => routes.flatMap((other, at) => (at !== place && (!after || at > place) && isSameRoute(route, other) ? [`${place} ${at}`] : [])))
    .sort()

test('the index finds exactly the pairs that asking every pair finds', () => {
  let pairs = 0
  fc.assert(
    fc.property(ways, fc.boolean(), (routes, after) => {
      const all = bruteForce(routes, after)
      pairs += all.length
      expect(pairsOf(routes, after)).toEqual(all)
    }),
    { numRuns: 300 },
  )
  expect(pairs).toBeGreaterThan(1000)
})

test('clusters are the same whatever order the runs come in', () => {
  fc.assert(
    fc.property(
      ways.chain((routes) => fc.tuple(fc.constant(routes), fc.shuffledSubarray([...routes.keys()], { minLength: routes.length, maxLength: routes.length }))),
      ([routes, order]) => {
        const clusters = (places: readonly number[]) =>
          clustersOf(
            places.flatMap((place) => routes[place] ?? []),
            places.map((place) => 1000 + place),
          ).map(({ centre, members }) => [places[centre], members.map((member) => places[member] ?? 0).sort((a, b) => a - b)])
        expect(clusters(order)).toEqual(clusters([...routes.keys()]))
      },
    ),
    { numRuns: 200 },
  )
})

test('each member is the same way as its centre, stands in one cluster, and no two left alone are the same', () => {
  fc.assert(
    fc.property(ways, (routes) => {
      const clusters = clustersOf(routes, [...routes.keys()])
      const all = clusters.flatMap(({ members }) => members)
      expect(new Set(all).size).toBe(all.length)
      for (const { centre, members } of clusters) {
        expect(members).toContain(centre)
        expect(members.length).toBeGreaterThan(1)
        const middle = routes[centre]
        for (const member of members) {
          const one = routes[member]
          expect(member === centre || (middle && one && isSameRoute(middle, one))).toBe(true)
        }
      }
      const sizes = clusters.map(({ members }) => members.length)
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
      const alone = [...routes.keys()].filter((place) => !all.includes(place))
      expect(
        bruteForce(
          alone.flatMap((place) => routes[place] ?? []),
          true,
        ),
      ).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('out and back, a little further each time, is not one route because each is like the next', () => {
  const out = (metres: number): Route => ({
    metres,
    cells: Float64Array.from({ length: Math.round(metres / 200) }, (_, i) => i),
    latitude: new Float64Array(points).map((_, i) => 45 + ((Math.min(i, points - 1 - i) / (points - 1)) * metres) / 111_195.08),
    longitude: new Float64Array(points).fill(7),
  })
  const routes = Array.from({ length: 40 }, (_, i) => out(5000 * 1.03 ** i))
  expect(routes.slice(1).every((route, i) => isSameRoute(route, routes[i] ?? route))).toBe(true)
  const [largest] = clustersOf(routes, [...routes.keys()])
  // Three steps of 3 % either way are within a tenth, four are not.
  expect([largest !== undefined, (largest?.members.length ?? 0) <= 7]).toEqual([true, true])
})

const runnerOf = (favourite: number, wander: number, seed: string) => {
  const athlete = simulateAthlete(seed, {
    ...structureless,
    weeks: 40,
    until: dayFromCivil(2026, 11, 2),
    tracks: { favourite, wander, split: 1, recording: 'smart' },
  })
  const runs = athlete.activities.flatMap((activity) => {
    const track = trackOf(athlete, activity)
    const route = track && routeOf(track)
    return route ? [{ route, name: courseOf(athlete, activity, activity.distance ?? 0).name }] : []
  })
  return {
    runs,
    clusters: clustersOf(
      runs.map(({ route }) => route),
      [...runs.keys()],
    ),
  }
}

test('every run of a favourite loop, as a device records it, is in one cluster, and hardly another is', () => {
  const { runs, clusters } = runnerOf(1, 0.1, 'loop')
  const loop = runs.flatMap(({ name }, place) => (name === 'favourite' ? [place] : []))
  const found = clusters.find(({ members }) => members.includes(loop[0] ?? -1))?.members ?? []
  expect(loop.length).toBeGreaterThan(8)
  expect(loop.filter((place) => !found.includes(place))).toEqual([])
  // The loop with a short way out and back before it may be within the definition; the same loop backwards and any other never are.
  expect(found.filter((place) => !/^(?:.*, )?favourite$/.test(runs[place]?.name ?? ''))).toEqual([])
})

test('of a runner who is always on new ground no two runs are the same way', () => {
  const { runs, clusters } = runnerOf(0, 1, 'wanderer')
  expect([runs.length > 60, clusters]).toEqual([true, []])
})
