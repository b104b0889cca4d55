import { civilFromDay, dayFromCivil } from '../../domain/calendar/calendar'

export interface RulerRuns {
  readonly day: Float64Array
  /** Metres; NaN where a run does not say. */
  readonly distance: Float64Array
}

/** In px: how tall it is, where its ticks begin, and how far the longest of the usual ones go. */
export interface RulerSize {
  readonly height: number
  readonly base: number
  readonly reach: number
}

export interface RulerDrawing {
  /** A tick a run, as long as the run was far. */
  readonly ticks: string
  readonly years: readonly { readonly year: number; readonly y: number }[]
  readonly yOf: (day: number) => number
  readonly dayAt: (y: number) => number
  readonly firstYear: number
  readonly lastYear: number
}

/** Between two years that are written. */
const leastBetween = 20
const shortest = 3
const elbow = 8

const px = (value: number): string => String(Math.round(value * 100) / 100)

/** One very long run must not flatten the rest: the length below which 98 of 100 lie. */
const farOf = (distance: Float64Array): number => {
  const sorted = distance.filter((metres) => metres > 0).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.98))] ?? 1
}

/** All of the runner's years from the top down, the newest first. Null where there is no run. */
export const drawRuler = ({ day, distance }: RulerRuns, { height, base, reach }: RulerSize): RulerDrawing | null => {
  const [first, last] = [day.at(0), day.at(-1)]
  if (first === undefined || last === undefined) return null
  // Half a day of room at both ends, so that a single day is not a line without length.
  const from = first - 0.5
  const days = last + 0.5 - from
  const far = farOf(distance)
  const yOf = (at: number): number => height * (1 - (at - from) / days)
  const endOf = (metres: number): number => base + Math.max(shortest, reach * Math.min(1.45, (metres > 0 ? metres : 0) / far))
  let ticks = ''
  day.forEach((at, place) => (ticks += `M${base} ${px(yOf(at))}H${px(endOf(distance[place] ?? NaN))}`))
  const [firstYear, lastYear] = [civilFromDay(first).year, civilFromDay(last).year]
  const years: { year: number; y: number }[] = []
  for (let year = lastYear; year >= firstYear; year--) {
    // A year that had begun before the first run is written at the foot.
    const y = Math.min(height, yOf(Math.max(from, dayFromCivil(year, 1, 1))))
    const above = years.at(-1)
    if (above === undefined || y - above.y >= leastBetween) years.push({ year, y })
  }
  return { ticks, years, yOf, dayAt: (y) => from + days * (1 - y / height), firstYear, lastYear }
}

/**
 * From its run's tick to the words of a milestone. All turn at one line, so that two never cross: the order of days is that of the words. On the way over they keep
 * `elbow` clear of the words.
 */
export const leader = (base: number, tick: number, turn: number, words: { readonly x: number; readonly y: number }): string =>
  `M${base} ${px(tick)}H${turn}L${words.x - elbow} ${px(words.y)}H${words.x}`

/** Farther than this, px, no eye follows a line from a run to its words: where many are in sight, they would be one bundle. */
const farthest = 96

/** The line of a milestone, `always` where it is open beside the wall; of one that would be too long the two ends. */
export const lineOf = (base: number, tick: number, turn: number, words: { readonly x: number; readonly y: number }, always: boolean): string =>
  always || Math.abs(tick - words.y) <= farthest
    ? leader(base, tick, turn, words)
    : `M${base} ${px(tick)}H${base + elbow}M${words.x - elbow} ${px(words.y)}H${words.x}`
