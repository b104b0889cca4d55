/** Degrees: about 11 km, a few hundred of which a runner sees in a life. */
const size = 0.1
/** A map from cell to answer is begun anew from so many on. */
const most = 50_000
/** Maps are cut at the antimeridian and shrink to a point at the poles: what lies there is asked each time. */
const edge = { latitude: 89, longitude: 179 } as const

type Ask<T> = (latitude: number, longitude: number) => T
/** Whether a line that may change an answer runs through a box, or near it. Degrees. */
export type IsCrossed = (west: number, south: number, east: number, north: number) => boolean

/**
 * The same answers, faster: in a cell that no line crosses every point has the answer of the first one. Exact, as long as nothing but those lines tells answers apart and
 * `isSteady` says no to answers that more than lines decide. Nearly all points of a life of running lie in cells of this kind.
 */
export const byCell = <T>(ask: Ask<T>, isCrossed: IsCrossed, isSteady: (answer: T) => boolean = () => true): Ask<T> => {
  /** Null: a cell to be asked about point by point. */
  const known = new Map<number, { readonly answer: T } | null>()
  return (latitude, longitude) => {
    if (!(Math.abs(latitude) < edge.latitude && Math.abs(longitude) < edge.longitude)) return ask(latitude, longitude)
    const [row, column] = [Math.floor((latitude + 90) / size), Math.floor((longitude + 180) / size)]
    const cell = row * 4096 + column
    const found = known.get(cell)
    if (found !== undefined) return found === null ? ask(latitude, longitude) : found.answer
    const answer = ask(latitude, longitude)
    if (known.size >= most) known.clear()
    const [west, south] = [column * size - 180, row * size - 90]
    // A point may lie a rounding error beyond its cell.
    const isQuiet = isSteady(answer) && !isCrossed(west - 1e-9, south - 1e-9, west + size + 1e-9, south + size + 1e-9)
    known.set(cell, isQuiet ? { answer } : null)
    return answer
  }
}
