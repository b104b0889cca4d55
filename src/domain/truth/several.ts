/**
 * By how many tests a level has to be shared where each of several has a smallest chance that it can come to at all: those that could never pass take no share.
 * `least`: that chance of each test, known from what the test holds fixed and never from its outcome. After Tarone, "A modified Bonferroni method for discrete
 * data", Biometrics 46, 1990: the smallest m for which at most m of them can come to level / m.
 */
export const sharersOf = (least: Iterable<number>, level: number): number => {
  const sorted = Float64Array.from(least).sort()
  for (let m = 1; m <= sorted.length; m++) if ((sorted[m] ?? Infinity) > level / m) return m
  return Math.max(1, sorted.length)
}
