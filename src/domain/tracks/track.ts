/** One activity as its device recorded it, sample by sample, in columns of equal length; NaN where a sample has no value, NaN throughout where a file never gives one. */
export interface Track {
  readonly length: number
  /** UTC ms, never falling. */
  readonly time: Float64Array
  /** Metres since the start as the device measured them, never falling. */
  readonly distance: Float64Array
  /** Degrees, WGS 84. */
  readonly latitude: Float64Array
  readonly longitude: Float64Array
  /** Metres above the sea. */
  readonly altitude: Float64Array
  /** Beats a minute. */
  readonly heartRate: Float64Array
  /** Revolutions a minute: of runs, of one leg. */
  readonly cadence: Float64Array
  /** °C, of the device. */
  readonly temperature: Float64Array
  /** Watts. */
  readonly power: Float64Array
  /** Ascending places, without 0, at which recording went on after a stop: a FIT timer started again, a new `trkseg`, a new `Track` or `Lap` with a hole before it. */
  readonly restarts: Uint32Array
}

/** What a file says of the whole, in its device's own words; null where it says nothing. */
export interface Told {
  /** UTC ms. */
  readonly start: number | null
  /** Seconds east of UTC on the device's own clock. */
  readonly offset: number | null
  /** Strava's id of a sport, see `activity/sports.ts`. */
  readonly sport: string | null
  readonly indoor: boolean | null
  /** Metres. */
  readonly distance: number | null
  /** Seconds on the timer, and from the first to the last moment. */
  readonly timer: number | null
  readonly elapsed: number | null
  /** The activity's own name, where its runner or app gave one. */
  readonly name: string | null
}

/** What was wrong with a file whose rest was kept, and how often. */
export type Flaw =
  /** The file ends early: what came before was kept. */
  | 'truncated'
  /** Its checksum says that something in it was changed. */
  | 'checksum'
  /** Samples without a time. */
  | 'no-time'
  /** Samples whose time lies before that of an earlier one; they were left out. */
  | 'time-falls'
  /** Distances that fall; they were left out. */
  | 'distance-falls'
  /** Values no device can have meant (a latitude of 120°, a heart rate of 0); they are absent. */
  | 'impossible'

export interface Decoded {
  readonly track: Track
  readonly told: Told
  readonly flaws: Readonly<Partial<Record<Flaw, number>>>
}

/** Why a file gave nothing. */
export type TrackTrouble =
  | 'empty'
  /** Neither FIT nor GPX nor TCX. */
  | 'not-a-track'
  /** Compressed, and broken inside. */
  | 'bad-gzip'
  /** XML that can't be read as far as its first sample. */
  | 'bad-xml'
  /** A document type declaration or an entity of its own: never followed. */
  | 'doctype'
  /** FIT that can't be read as far as its first message. */
  | 'bad-fit'
  /** FIT that holds no activity: settings, a course, a workout, a day's monitoring. */
  | 'no-activity'
  /** More than a track can hold. */
  | 'too-large'
