/** Correlation of a series with itself one step on; 0 where it never changes. */
const lagOne = (series: ArrayLike<number>): number => {
  let sum = 0
  for (let i = 0; i < series.length; i++) sum += series[i] ?? 0
  const mean = sum / series.length
  let together = 0
  let alone = 0
  for (let i = 0; i < series.length; i++) {
    const here = (series[i] ?? 0) - mean
    alone += here * here
    if (i > 0) together += here * ((series[i - 1] ?? 0) - mean)
  }
  return alone === 0 ? 0 : together / alone
}

/**
 * How many independent runs a series of runs is worth, n(1 − r₁)/(1 + r₁): runs come in phases, and a nominal interval over phases lies (design: with a
 * 0.9 chance of staying, a 95 % interval at n = 300 covers 33 %). r₁ below 0 is taken as 0, so it never rises above n.
 */
export const effectiveCount = (series: ArrayLike<number>): number => {
  const r = Math.max(0, lagOne(series))
  return (series.length * (1 - r)) / (1 + r)
}
