import { clustersOf } from './clusters'
import { groundOf } from './ground'
import type { Route } from './route'
import { shapeOf, shapes } from './shape'
import { readRoute } from './stored-route'

/** What routes tell once they are held against each other: columns in their order. */
export interface Ways {
  /** The same number for the same way, and for no other: 0 is the one gone most often. */
  readonly way: Float64Array
  /** Place in `shapes`. */
  readonly shape: Uint8Array
  /** Metres of the route. */
  readonly metres: Float64Array
  /** 1 where it began in a cell in which none before it began. */
  readonly newStart: Uint8Array
  /** Metres on ground that none before it had come near. */
  readonly newMetres: Float64Array
}

/** Routes in order of time. What one is told hangs on all the others: a run that comes or goes has all of them compared again. */
export const waysOf = (inTime: readonly Route[]): Ways => {
  const way = new Float64Array(inTime.length).fill(NaN)
  const clusters = clustersOf(inTime, Uint32Array.from(inTime.keys()))
  for (const [number, { members }] of clusters.entries()) for (const member of members) way[member] = number
  let next = clusters.length
  for (const [place, number] of way.entries()) if (Number.isNaN(number)) way[place] = next++
  return {
    way,
    shape: Uint8Array.from(inTime, (route) => shapes.indexOf(shapeOf(route))),
    metres: Float64Array.from(inTime, ({ metres }) => metres),
    ...groundOf(inTime),
  }
}

/** Stored routes behind each other, as they go from one worker to another: two buffers instead of thousands. */
export interface PackedRoutes {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where each ends. */
  readonly ends: Uint32Array<ArrayBuffer>
}

export const packRoutes = (stored: readonly Uint8Array[]): PackedRoutes => {
  const bytes = new Uint8Array(stored.reduce((sum, one) => sum + one.length, 0))
  const ends = new Uint32Array(stored.length)
  let at = 0
  for (const [place, one] of stored.entries()) {
    bytes.set(one, at)
    at += one.length
    ends[place] = at
  }
  return { bytes, ends }
}

export const unpackRoutes = ({ bytes, ends }: PackedRoutes): Route[] => Array.from(ends, (end, place) => readRoute(bytes.subarray(ends[place - 1] ?? 0, end)))
