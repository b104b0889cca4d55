/**
 * Quantile of type 7, linear between the order statistics: the one of R, NumPy and spreadsheets (Hyndman and Fan, 1996). `sorted` ascending.
 * `percent` is whole, 0–100, so that the place between two values is exact: 3 × P90 of whole days is compared with whole days. Null for nothing.
 */
export const quantile = (sorted: ArrayLike<number>, percent: number): number | null => {
  const place = (sorted.length - 1) * percent
  const below = Math.floor(place / 100)
  const low = sorted[below]
  if (low === undefined) return null
  const high = sorted[below + 1] ?? low
  return low + ((high - low) * (place - below * 100)) / 100
}
