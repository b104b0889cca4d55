import type { Certainty } from '../cards/card'

/** A count is as sure as its coverage: 95 % certain, 80 % fairly sure, less is hidden (null). Nothing to count is hidden too. */
export const certaintyOfCount = (covered: number, of: number): Certainty | null => {
  if (of === 0) return null
  // In whole numbers, because 19 / 20 against 0.95 is luck in floating point.
  if (covered * 100 >= of * 95) return 'certain'
  return covered * 100 >= of * 80 ? 'fairly-sure' : null
}

/** A share is as sure as the level at which the lower end of its interval clears the threshold. */
export const certaintyOfShare = (lower95: number, lower99: number, threshold: number): Certainty | null =>
  lower99 > threshold ? 'very-sure' : lower95 > threshold ? 'fairly-sure' : null

/** A tested habit: p < .001 very sure, p < .01 fairly sure. */
export const certaintyOfTest = (p: number): Certainty | null => (p < 0.001 ? 'very-sure' : p < 0.01 ? 'fairly-sure' : null)
