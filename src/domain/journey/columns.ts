import type { Place } from '../places/places'
import type { Region } from '../places/regions'

/**
 * What is known of where a run lies. `placed`: its start, and what the maps say of it. `unlooked`: its start, not yet looked up on the maps. `unread`: its file is still to
 * be read. `virtual`: it lies where nobody ran. The others have no place, each for its own reason: `indoor`, as the runner, the table or the file says; `unfiled`, without
 * a file; `lost`, whose file gave no track; `placeless`, whose track holds no position.
 */
export const fates = ['placed', 'unlooked', 'unread', 'virtual', 'indoor', 'unfiled', 'lost', 'placeless'] as const
export type Fate = (typeof fates)[number]

export interface Clues {
  readonly virtual: boolean
  readonly indoor: boolean
  /** What became of the file that the table names. */
  readonly file: 'none' | 'waiting' | 'lost' | 'read'
  readonly located: boolean
  readonly looked: boolean
}

export const fateOf = ({ virtual, indoor, file, located, looked }: Clues): Fate => {
  if (virtual) return 'virtual'
  // A treadmill stands somewhere too.
  if (located) return looked ? 'placed' : 'unlooked'
  if (indoor) return 'indoor'
  return file === 'none' ? 'unfiled' : file === 'waiting' ? 'unread' : file === 'lost' ? 'lost' : 'placeless'
}

/** One country, or one region of it, that a run visited. */
export interface Visit {
  /** Row of the run. */
  readonly row: number
  readonly country: string
  readonly sovereign: string | null
  readonly region: Region | null
  /** Whether the run began there, or only passed through. */
  readonly start: boolean
  /** Whether it may have been another country, and another country or region: it never was farther than 1 km from such a border. */
  readonly nearCountry: boolean
  readonly nearRegion: boolean
}

/** The runs in the order in which they began, in columns of equal length. */
export interface RunsInPlace {
  readonly id: Float64Array
  /** Local day. */
  readonly day: Float64Array
  /** Of the start, degrees; NaN where it has none, and of a virtual run. */
  readonly latitude: Float64Array
  readonly longitude: Float64Array
  /** Lowest and highest altitude, metres; NaN where nobody says. */
  readonly low: Float64Array
  readonly high: Float64Array
  readonly fate: readonly Fate[]
  /** What the maps say of a row's start; null before they were asked. */
  readonly placeOf: (row: number) => Place | null
  /** By row, and within a run by arrival. */
  readonly visits: readonly Visit[]
}

/** A run that something is shown by. */
export interface RunRef {
  readonly id: number
  readonly day: number
}
