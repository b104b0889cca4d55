import type { Claim, Say } from '../cards/card'

export const ends = {
  'dawn-night': ['dawn', 'night'],
  'ritual-free': ['ritual', 'free'],
  'return-wander': ['return', 'wander'],
  'steady-surge': ['steady', 'surge'],
  'even-varied': ['even', 'varied'],
} as const satisfies Readonly<Record<string, readonly [first: string, last: string]>>

export type AxisId = keyof typeof ends
export type End = (typeof ends)[AxisId][number]

/** A card's claim of the present that earns one end of an axis. */
export interface Found {
  readonly end: End
  readonly card: string
  /** The statistic as its card tells it, with its interval of 95 %. */
  readonly value: number
  readonly interval: readonly [low: number, high: number]
  /** Of what the sentence about it speaks. */
  readonly values: Readonly<Record<string, number>>
  /** Where that lies on the line: 0 the first end, 1 the last, with its interval. */
  readonly at: number
  readonly reach: readonly [low: number, high: number]
}

/** A card's claims by id; what is missing, was put away or speaks of the past is not among them. */
export type Present = ReadonlyMap<string, Claim>

export interface Axis {
  readonly id: AxisId
  readonly place: number
  /** The card that says where a runner stands, and that is looked at where neither end is earned. */
  readonly card: string
  /** Null where the present earns neither end: the absence of a flag earns nothing. */
  readonly find: (present: Present) => Found | null
}

export const defineAxis = (axis: Axis): Axis => axis

export interface Earned extends Found {
  readonly state: 'earned'
  readonly axis: AxisId
}

/** Drawn dotted: its card has not formed (`missing` says what it lacks), speaks of the past, was put away, or stands between the ends. */
export interface Open {
  readonly state: 'open'
  readonly axis: AxisId
  readonly card: string
  readonly why: 'forming' | 'past' | 'away' | 'between'
  readonly missing: Say | null
}

export type AxisRead = Earned | Open
