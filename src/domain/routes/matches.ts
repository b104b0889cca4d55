import type { Route } from './route'
import { driftAllowed, inSpace, isNear, leastLength, leastOverlap, sharedNeeded } from './same'
import { points } from './route'

/** All routes, ready to be asked which are the same as one of them. */
export interface Matcher {
  readonly length: number
  /** Places of the other routes that are the same way, in no order, out of those that `among` lets in: the others are not even looked at. */
  readonly same: (place: number, among?: (other: number) => boolean) => number[]
}

/** Cells of each route as numbers from the rarest to the most common, ascending; cells that only one route touched have one number each. */
const ranked = (routes: readonly Route[]): { readonly tokens: readonly Uint32Array[]; readonly kinds: number } => {
  const times = new Map<number, number>()
  for (const { cells } of routes) for (const cell of cells) times.set(cell, (times.get(cell) ?? 0) + 1)
  const order = [...times].sort(([a, often], [b, oftenB]) => often - oftenB || a - b)
  const rank = new Map(order.map(([cell], at) => [cell, at]))
  return { tokens: routes.map(({ cells }) => Uint32Array.from(cells, (cell) => rank.get(cell) ?? 0).sort()), kinds: order.length }
}

/** Whether two ascending lists share so many; stops as soon as that is known. */
const share = (a: Uint32Array, b: Uint32Array, needed: number): boolean => {
  let [i, j] = [0, 0]
  // What either may still leave out.
  let [spareA, spareB] = [a.length - needed, b.length - needed]
  while (spareA >= 0 && spareB >= 0) {
    if (i === a.length || j === b.length) return true
    const [one, other] = [a[i] ?? 0, b[j] ?? 0]
    if (one === other) {
      i += 1
      j += 1
    } else if (one < other) {
      i += 1
      spareA -= 1
    } else {
      j += 1
      spareB -= 1
    }
  }
  return false
}

/**
 * Routes that are the same share three quarters of their cells, so that among the rarest quarter of each, and one more, at least one is shared by both: lists of
 * who has a cell in that quarter find every pair and few others (Chaudhuri, Ganti and Kaushik, "A primitive operator for similarity joins", ICDE 2006; Bayardo,
 * Ma and Srikant, "Scaling up all pairs similarity search", WWW 2007). Exact: what they find is looked at as `isSameRoute` would.
 */
export const matcherOf = (routes: readonly Route[]): Matcher => {
  const { length } = routes
  const { tokens, kinds } = ranked(routes)
  const metres = Float64Array.from(routes, (route) => route.metres)
  const spots = new Float64Array(length * 3 * points)
  routes.forEach((route, place) => inSpace(route, spots, place * 3 * points))
  const prefixOf = (place: number): number => {
    const size = tokens[place]?.length ?? 0
    return size - Math.ceil(leastOverlap * size - 1e-9) + 1
  }

  // Places by cell, each list from the shortest way to the longest: one block, and where each cell's list begins.
  const byLength = Uint32Array.from(routes, (_, place) => place).sort((a, b) => (metres[a] ?? 0) - (metres[b] ?? 0) || a - b)
  const begins = new Uint32Array(kinds + 1)
  for (let place = 0; place < length; place++)
    for (const token of tokens[place]?.subarray(0, prefixOf(place)) ?? []) begins[token + 1] = (begins[token + 1] ?? 0) + 1
  for (let token = 0; token < kinds; token++) begins[token + 1] = (begins[token + 1] ?? 0) + (begins[token] ?? 0)
  const listed = new Uint32Array(begins[kinds] ?? 0)
  const filled = begins.slice()
  for (const place of byLength)
    for (const token of tokens[place]?.subarray(0, prefixOf(place)) ?? []) {
      const at = filled[token] ?? 0
      listed[at] = place
      filled[token] = at + 1
    }

  // By the number of the question, so that nothing has to be wiped between two.
  const seen = new Float64Array(length)
  let asked = 0
  const isSame = (a: number, b: number): boolean => {
    const [one, other] = [tokens[a], tokens[b]]
    return (
      one !== undefined &&
      other !== undefined &&
      isNear(spots, a * 3 * points, spots, b * 3 * points, driftAllowed(metres[a] ?? 0, metres[b] ?? 0)) &&
      share(one, other, sharedNeeded(one.length, other.length))
    )
  }
  return {
    length,
    same: (place, among = () => true) => {
      const found: number[] = []
      const own = metres[place] ?? 0
      asked += 1
      seen[place] = asked
      for (const token of tokens[place]?.subarray(0, prefixOf(place)) ?? []) {
        const end = begins[token + 1] ?? 0
        let [low, high] = [begins[token] ?? 0, end]
        while (low < high) {
          const middle = (low + high) >> 1
          if ((metres[listed[middle] ?? 0] ?? 0) < leastLength * own) low = middle + 1
          else high = middle
        }
        for (let at = low; at < end; at++) {
          const other = listed[at] ?? 0
          if (own < leastLength * (metres[other] ?? 0)) break
          if (seen[other] === asked || !among(other)) continue
          seen[other] = asked
          if (isSame(place, other)) found.push(other)
        }
      }
      return found
    },
  }
}
