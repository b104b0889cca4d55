/** A distance people race or train over. */
export interface Distance {
  readonly id: string
  readonly metres: number
}

/** The international mile, exactly. */
const mile = 1609.344

/** The distances Strava keeps best efforts for, shortest first: a half is 21,097.5 m and a marathon twice that. */
export const distances = [
  { id: '400m', metres: 400 },
  { id: 'half-mile', metres: mile / 2 },
  { id: '1k', metres: 1000 },
  { id: 'mile', metres: mile },
  { id: '2-miles', metres: 2 * mile },
  { id: '5k', metres: 5000 },
  { id: '10k', metres: 10_000 },
  { id: '15k', metres: 15_000 },
  { id: '10-miles', metres: 10 * mile },
  { id: '20k', metres: 20_000 },
  { id: 'half', metres: 21_097.5 },
  { id: '30k', metres: 30_000 },
  { id: 'marathon', metres: 42_195 },
  { id: '50k', metres: 50_000 },
] as const satisfies readonly Distance[]

export type DistanceId = (typeof distances)[number]['id']
