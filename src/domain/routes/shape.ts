import type { Route } from './route'
import { points } from './route'
import { driftAllowed, inSpace, isNear } from './same'

/** How a way lies: back to where it began by another way, back by the same way, or somewhere else. */
export const shapes = ['one-way', 'round', 'there-and-back'] as const
export type Shape = (typeof shapes)[number]

/** Metres that the way back may be off the way there: the side of a cell. */
const beside = 100

/** A way that ends as near to where it began as the same way may drift comes back; it comes back the same way if more than half of it lies beside itself, read backwards. */
export const shapeOf = (route: Route): Shape => {
  const there = inSpace(route)
  const back = new Float64Array(there.length)
  for (let point = 0; point < points; point++) back.set(there.subarray(3 * (points - 1 - point), 3 * (points - point)), 3 * point)
  const apart = Math.hypot((there[0] ?? NaN) - (back[0] ?? NaN), (there[1] ?? NaN) - (back[1] ?? NaN), (there[2] ?? NaN) - (back[2] ?? NaN))
  if (apart > driftAllowed(route.metres, route.metres)) return 'one-way'
  return isNear(there, 0, back, 0, beside) ? 'there-and-back' : 'round'
}
