/** m/s, the fastest second ever measured, rounded up: Usain Bolt's in Berlin in 2009 was 44.72 km/h (the IAAF's analysis), which is 12.42. */
export const sprint = 12.5

/** m/s between two samples above which nobody turns round or sets out from a stand: in that race the first 20 m, the fastest ever, were run at 6.9. */
export const standingStart = 7

/** Men's fastest, in metres and seconds, records that were not ratified included: as fast as a person has gone over each distance. */
const fastest: readonly (readonly [metres: number, seconds: number])[] = [
  [100, 9.58],
  [200, 19.19],
  [400, 43.03],
  [800, 100.91],
  [1000, 131.96],
  [1609.344, 223.13],
  [5000, 755.36],
  [10_000, 1571],
  [21_097.5, 3402],
  [42_195, 7235],
]

/** Records fall, courses go downhill, and a watch measures 1–2 % long. */
const headroom = 0.97

/** Metres that nobody runs in less than these seconds. */
export const limits: readonly (readonly [metres: number, seconds: number])[] = [
  [sprint, 1],
  ...fastest.map(([metres, seconds]) => [metres, seconds * headroom] as const),
]
