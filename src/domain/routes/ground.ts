import { createGrid } from './grid'
import type { Route } from './route'
import { routeGrid } from './route'

/** What each run added to the ground its runner knew, in order of time. */
export interface Ground {
  /** 1 where it began in a cell of 1 km in which no run before it began. */
  readonly newStart: Uint8Array
  /** Metres of it on ground that no run before it had come near. */
  readonly newMetres: Float64Array
}

/** truth.md, The Wanderer's Share: "start cell (1 km)". */
const startGrid = createGrid(1000)

/** The cell of 1 km that a route begins in. */
export const startCellOf = ({ latitude, longitude }: Route): number => startGrid.cellAt(latitude[0] ?? NaN, longitude[0] ?? NaN)

/**
 * Routes in order of time. A run's metres are shared out evenly over its cells. New ground is a cell of 100 m that no earlier run touched, and none that touches
 * it: the same street, recorded again, is a few metres off, and would else be new for years.
 */
export const groundOf = (inTime: readonly Route[]): Ground => {
  const starts = new Set<number>()
  /** Cells of earlier runs and all that touch them. */
  const known = new Set<number>()
  const touched = new Set<number>()
  const ground = { newStart: new Uint8Array(inTime.length), newMetres: new Float64Array(inTime.length) }
  inTime.forEach((route, at) => {
    const start = startCellOf(route)
    if (!starts.has(start)) ground.newStart[at] = 1
    starts.add(start)
    let fresh = 0
    for (const cell of route.cells) if (!known.has(cell)) fresh += 1
    ground.newMetres[at] = (route.metres * fresh) / route.cells.length
    for (const cell of route.cells) {
      if (touched.has(cell)) continue
      touched.add(cell)
      for (const near of routeGrid.around(cell)) known.add(near)
    }
  })
  return ground
}
