/**
 * P(X ≥ k) of a binomial, exactly summed: terms by ratio from the largest one in the tail, so that n in the ten thousands neither overflows nor fades to 0.
 */
export const binomialTail = (k: number, n: number, p: number): number => {
  if (k <= 0) return 1
  if (k > n || p <= 0) return 0
  if (p >= 1) return 1
  const odds = p / (1 - p)
  const peak = Math.min(n, Math.max(k, Math.floor((n + 1) * p)))
  // Relative to the term at the peak; its own size comes last, in logarithms.
  let sum = 1
  for (let i = peak, term = 1; i < n && term > Number.EPSILON / 16; i++) sum += term *= ((n - i) / (i + 1)) * odds
  for (let i = peak, term = 1; i > k && term > Number.EPSILON / 16; i--) sum += term *= i / ((n - i + 1) * odds)
  let log = peak * Math.log(p) + (n - peak) * Math.log1p(-p)
  for (let i = 1; i <= Math.min(peak, n - peak); i++) log += Math.log((n - i + 1) / i)
  return Math.min(1, Math.exp(log + Math.log(sum)))
}

/**
 * P(X ≥ k) where each trial has a chance of its own, by the exact recurrence over trials, O(n²). Weeks of a habit are some hundreds at most.
 */
export const poissonBinomialTail = (k: number, chances: ArrayLike<number>): number => {
  if (k <= 0) return 1
  if (k > chances.length) return 0
  // exactly[j]: probability of j successes so far, everything from k on kept together in the last place
  const exactly = new Float64Array(k + 1)
  exactly[0] = 1
  for (let i = 0; i < chances.length; i++) {
    const p = chances[i] ?? 0
    exactly[k] = (exactly[k] ?? 0) + (exactly[k - 1] ?? 0) * p
    for (let j = Math.min(i + 1, k - 1); j > 0; j--) exactly[j] = (exactly[j] ?? 0) * (1 - p) + (exactly[j - 1] ?? 0) * p
    exactly[0] = (exactly[0] ?? 0) * (1 - p)
  }
  return Math.min(1, exactly[k] ?? 0)
}
