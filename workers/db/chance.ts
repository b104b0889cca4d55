/** Uniform in [0, 1) in steps of 2⁻⁵³, from the browser's own source of secrets. */
export const secretChance = (): number => {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2))
  return ((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53
}
