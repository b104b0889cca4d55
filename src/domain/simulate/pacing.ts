import type { Simulated } from './athlete'
import type { Rng } from './rng'

/** How fast an activity went, in `cells` stretches of equal length. */
export interface Pacing {
  /** Metres of one stretch. */
  readonly stretch: number
  /** Moving seconds at the end of each stretch, from 0 at the start: one more than there are stretches. */
  readonly clock: Float64Array
  /** Effort on each stretch against that of the whole: pace with the hill taken out; 1.1 is a tenth harder. */
  readonly effort: Float64Array
}

/** Seconds on a grade over seconds on the flat, as Strava draws it: 8 to 9 downhill in a hundred is the fastest. */
export const gradeCost = (grade: number): number => 1 + 2.9 * grade + 15 * grade * grade

interface Block {
  readonly from: number
  readonly to: number
  /** Seconds a metre against an even run. */
  readonly pace: number
}

const repeated = (count: number, from: number, fast: number, slow: number, pace: number, rest: number): Block[] =>
  Array.from({ length: count }, (_, i) => from + i * (fast + slow)).flatMap((at) => [
    { from: at, to: at + fast, pace },
    { from: at + fast, to: at + fast + slow, pace: rest },
  ])

/** What was planned for the run: its name says so, or it came to the runner on the way. */
const blocksOf = (rng: Rng, { own, race, sport, flagged }: Simulated, metres: number): readonly Block[] => {
  if (sport !== 'Run') return []
  // a quarter of an hour on foot, and then home by car with the watch still running
  if (flagged === 1) return [{ from: 0.26 * metres, to: Infinity, pace: 0.14 }]
  if (race)
    return [
      { from: 0, to: 400, pace: 0.97 },
      { from: metres - 500, to: Infinity, pace: 0.95 },
    ]
  if (own?.includes('8 × 400')) return repeated(8, 0.22 * metres, 400, 200, 0.82, 1.2)
  if (own?.includes('3 × 10 min')) return repeated(3, 0.15 * metres, 1900, 400, 0.9, 1.12)
  if (rng.chance(0.07)) return repeated(2 + rng.int(4), metres * (0.2 + 0.3 * rng.next()), 150 + rng.int(450), 150 + rng.int(200), 0.88, 1.06)
  return []
}

/** Pace of each stretch against an even run, before hills: slow at first, never quite steady, with what was planned laid over it. */
const shapeOf = (rng: Rng, activity: Simulated, metres: number, cells: number): Float64Array => {
  const blocks = blocksOf(rng, activity, metres)
  const warmUp = activity.race ? 0 : 0.02 + 0.05 * rng.next()
  const shape = new Float64Array(cells)
  let mood = 0.02 * rng.normal()
  for (let cell = 0; cell < cells; cell++) {
    const at = ((cell + 0.5) * metres) / cells
    mood = 0.96 * mood + 0.007 * rng.normal()
    const block = blocks.find(({ from, to }) => at >= from && at < to)
    shape[cell] = (1 + warmUp * Math.exp(-at / 600) + mood) * (block?.pace ?? 1)
  }
  return shape
}

/** Leans a shape so that its second half takes `ratio` of its first: whatever warm-up and plan did to the halves is undone, else they would all look like a habit. */
const lean = (shape: Float64Array, ratio: number): void => {
  const cells = shape.length
  let [first, second, firstLean, secondLean] = [0, 0, 0, 0]
  for (let cell = 0; cell < cells; cell++) {
    const pace = shape[cell] ?? 0
    const from = (cell + 0.5) / cells - 0.5
    // a stretch in the middle is half in either
    const early = Math.min(1, Math.max(0, cells / 2 - cell))
    first += early * pace
    firstLean += early * pace * from
    second += (1 - early) * pace
    secondLean += (1 - early) * pace * from
  }
  const slope = (ratio * first - second) / (secondLean - ratio * firstLean)
  for (let cell = 0; cell < cells; cell++) shape[cell] = (shape[cell] ?? 0) * (1 + slope * ((cell + 0.5) / cells - 0.5))
}

/** `ground` gives heights along the way, at both ends of every stretch; null on a treadmill. Moving seconds and metres are kept exactly. */
export const paceOf = (rng: Rng, activity: Simulated, metres: number, moving: number, ground: Float64Array | null, split: number): Pacing => {
  const cells = cellsOf(metres)
  const stretch = metres / cells
  const shape = shapeOf(rng, activity, metres, cells)
  const ratio = split * Math.exp(0.022 * rng.normal())
  if (activity.flagged !== 1) lean(shape, activity.sport === 'Run' ? ratio : 1)
  const clock = new Float64Array(cells + 1)
  const cost = new Float64Array(cells).fill(1)
  for (let cell = 0; cell < cells; cell++) {
    if (ground !== null && activity.flagged !== 1) {
      // one looks three stretches ahead: nobody changes pace for a kerb
      const from = Math.max(0, cell - 1)
      const to = Math.min(cells, cell + 2)
      cost[cell] = gradeCost(((ground[to] ?? 0) - (ground[from] ?? 0)) / ((to - from) * stretch))
    }
    clock[cell + 1] = (clock[cell] ?? 0) + (shape[cell] ?? 0) * (cost[cell] ?? 1)
  }
  const scale = moving / (clock[cells] ?? 1)
  const effort = new Float64Array(cells)
  const even = moving / cells
  for (let cell = 0; cell < cells; cell++) effort[cell] = even / ((shape[cell] ?? 1) * scale)
  for (let node = 0; node <= cells; node++) clock[node] = (clock[node] ?? 0) * scale
  clock[cells] = moving
  return { stretch, clock, effort }
}

/** Stretches of about 40 m. */
export const cellsOf = (metres: number): number => Math.max(12, Math.min(1500, Math.ceil(metres / 40)))
