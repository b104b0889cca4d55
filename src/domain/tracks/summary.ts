/** A best effort: the fastest stretch of exactly this length within one track. */
export interface Effort {
  readonly distance: string
  readonly metres: number
  /** By the clock, pauses included. */
  readonly seconds: number
  /** Where it began: seconds and metres since the start of the track. */
  readonly fromSeconds: number
  readonly fromMetres: number
}

/** What a track comes to: worked out from it alone, and again whenever `rev` rises. Null where the track can't tell. */
export interface Summary {
  readonly rev: number
  /** Metres, without the leaps of a receiver. */
  readonly metres: number | null
  /** Seconds from the first to the last sample, and of them in motion. */
  readonly elapsed: number | null
  readonly moving: number | null
  /** Times the track moved faster than a person, and the metres taken out for it. */
  readonly spikes: number
  readonly removed: number
  /** Why there are no efforts. */
  readonly trouble: 'no-distance' | 'too-fast' | null
  readonly efforts: readonly Effort[]
  /** Metres on even ground that would have cost as much (Minetti), and m/s of it over the time in motion. */
  readonly graded: { readonly metres: number; readonly speed: number } | null
  /** Grade-adjusted pace of the second half over that of the first, and the share of the time that was pause. */
  readonly halves: { readonly ratio: number | null; readonly pauseShare: number } | null
}
