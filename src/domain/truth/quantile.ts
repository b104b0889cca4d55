/**
 * Quantile of type 7, linear between the order statistics: the one of R, NumPy and spreadsheets (Hyndman and Fan, 1996). `sorted` ascending;
 * `q` 0–1. Null for nothing.
 */
export const quantile = (sorted: ArrayLike<number>, q: number): number | null => {
  const place = (sorted.length - 1) * q
  const below = Math.floor(place)
  const low = sorted[below]
  if (low === undefined) return null
  const high = sorted[below + 1] ?? low
  return low + (high - low) * (place - below)
}
