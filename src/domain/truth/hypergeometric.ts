const logChoose = (n: number, k: number): number => {
  let log = 0
  for (let i = 1; i <= Math.min(k, n - k); i++) log += Math.log((n - i + 1) / i)
  return log
}

/** P(X ≥ k) of how many of `marked` among `all` are in `drawn` drawn without putting back, exactly summed. */
export const hypergeometricTail = (k: number, all: number, marked: number, drawn: number): number => {
  const least = Math.max(0, marked + drawn - all)
  const most = Math.min(marked, drawn)
  if (k <= least) return 1
  if (k > most) return 0
  // Relative to the first term; its own size comes last, in logarithms.
  let sum = 1
  for (let i = k, term = 1; i < most; i++) sum += term *= ((marked - i) * (drawn - i)) / ((i + 1) * (all - marked - drawn + i + 1))
  return Math.min(1, Math.exp(logChoose(marked, k) + logChoose(all - marked, drawn - k) - logChoose(all, drawn) + Math.log(sum)))
}
