import type { Matcher } from './matches'
import { matcherOf } from './matches'
import type { Route } from './route'

/** One way, run again and again. */
export interface Cluster {
  /** The run that stands for it: the one whose cells differ least from all the others'. */
  readonly centre: number
  /** Places, ascending, the centre among them: each is the same way as the centre, not only as one that is the same as another. */
  readonly members: readonly number[]
}

/**
 * Gathers around each of the places in turn, if nobody has taken it, those that are the same way and not taken either. Groups of one are groups.
 */
const gather = ({ same }: Matcher, taken: Uint8Array, around: Iterable<number>): Cluster[] => {
  const groups: Cluster[] = []
  for (const centre of around) {
    if (taken[centre] === 1) continue
    taken[centre] = 1
    const members = [centre, ...same(centre, (other) => taken[other] === 0)]
    for (const member of members) taken[member] = 1
    groups.push({ centre, members: members.sort((a, b) => a - b) })
  }
  return groups
}

type Before = (a: number, b: number) => number

/**
 * Of a group the one with the fewest cells that it has and another has not, or the other way round, summed over all others: with f(c) members in cell c that is
 * n · cells − 2 · Σ f(c) and the same for all, so one pass over the cells tells. Of equals the first.
 */
const centreOf = (routes: readonly Route[], { members, centre }: Cluster, before: Before): number => {
  const within = new Map<number, number>()
  for (const member of members) for (const cell of routes[member]?.cells ?? []) within.set(cell, (within.get(cell) ?? 0) + 1)
  let best = { place: centre, apart: Infinity }
  for (const place of members) {
    const cells = routes[place]?.cells ?? new Float64Array()
    const apart = cells.reduce((sum, cell) => sum - 2 * (within.get(cell) ?? 0), members.length * cells.length)
    if (apart < best.apart || (apart === best.apart && before(place, best.place) < 0)) best = { place, apart }
  }
  return best.place
}

/**
 * Clusters of two and more, the largest first, of equal ones that with the earliest centre. A first look gathers around the earliest of each way; of every group
 * the run that differs least from all others then gathers anew, the largest group first, and what is left gathers around the earliest again. Neighbours of
 * neighbours don't join: from out and back over 5 km to 16 km every run is like the next, and they are no one route.
 * `keys`: a different number for each route, ascending in time, so that the answer does not hang on the order they come in.
 */
export const clustersOf = (routes: readonly Route[], keys: ArrayLike<number>): readonly Cluster[] => {
  const matcher = matcherOf(routes)
  const before: Before = (a, b) => (keys[a] ?? 0) - (keys[b] ?? 0)
  const inTime = Uint32Array.from(routes, (_, place) => place).sort(before)
  const bySize = (a: Cluster, b: Cluster): number => b.members.length - a.members.length || before(a.centre, b.centre)
  const isShared = ({ members }: Cluster): boolean => members.length > 1
  const first = gather(matcher, new Uint8Array(routes.length), inTime).filter(isShared)
  const centres = first.map((group) => ({ ...group, centre: centreOf(routes, group, before) })).toSorted(bySize)
  const taken = new Uint8Array(routes.length)
  return [
    ...gather(
      matcher,
      taken,
      centres.map(({ centre }) => centre),
    ),
    ...gather(matcher, taken, inTime),
  ]
    .filter(isShared)
    .toSorted(bySize)
}
