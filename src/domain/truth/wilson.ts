/** Normal quantiles of the two levels a card may state, two-sided. */
const z = { 95: 1.959963984540054, 99: 2.5758293035489004 }

/**
 * Wilson's score interval for k of n (1927), without a continuity correction. n may be an effective one, then k is the share times it.
 * Nothing seen says nothing: n = 0 gives 0–1.
 */
export const wilson = (k: number, n: number, level: 95 | 99): readonly [low: number, high: number] => {
  if (n <= 0) return [0, 1]
  const share = k / n
  const square = z[level] ** 2
  const centre = share + square / (2 * n)
  const reach = z[level] * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n))
  const whole = 1 + square / n
  return [k <= 0 ? 0 : Math.max(0, (centre - reach) / whole), k >= n ? 1 : Math.min(1, (centre + reach) / whole)]
}
