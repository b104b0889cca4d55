import { clustersOf } from '../../src/domain/routes/clusters'
import { routeOf } from '../../src/domain/routes/route'
import type { Route } from '../../src/domain/routes/route'
import { isSameRoute } from '../../src/domain/routes/same'
import { multiply } from '../../src/domain/simulate/export-csv'
import { sampleAthlete, sampleRows } from '../../src/domain/simulate/sample'
import { trackOf } from '../../src/domain/simulate/track'

const sample = sampleAthlete(Date.UTC(2026, 10, 2) / 86_400_000)

/** Ways of so many activities: the sample runner's life lived as often as it takes, no track twice. Indoor and manual ones have none. */
export const someRoutes = (activities: number): readonly Route[] => {
  const athlete = multiply(sample, Math.ceil(activities / sampleRows), activities)
  return athlete.activities.flatMap((activity) => {
    const track = trackOf(athlete, activity)
    const route = track === null ? null : routeOf(track)
    return route === null ? [] : [route]
  })
}

interface Matched {
  /** Milliseconds. */
  readonly time: number
  readonly ways: number
  readonly largest: number
}

/** Gathers the runs of each way, as the Loop does. */
export const matchAll = (routes: readonly Route[]): Matched => {
  const from = performance.now()
  const clusters = clustersOf(
    routes,
    Float64Array.from(routes, (_, place) => place),
  )
  return { time: performance.now() - from, ways: clusters.length, largest: clusters[0]?.members.length ?? 0 }
}

/** Milliseconds a pair by the letter of the rule: what looking at every pair would take. */
export const pairTime = (routes: readonly Route[]): number => {
  const some = routes.slice(0, 300)
  const from = performance.now()
  let same = 0
  for (const [place, one] of some.entries()) for (const other of some.slice(place + 1)) if (isSameRoute(one, other)) same++
  const pairs = (some.length * (some.length - 1)) / 2
  if (same > pairs) throw new Error('More pairs are the same than there are.')
  return (performance.now() - from) / pairs
}
