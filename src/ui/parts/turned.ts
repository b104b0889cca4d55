const back = /^(\/sample)?\/card\/([^/]+)$/
const home = (path: string): string => (path === '/' ? '' : path)

/** The card that a step from one address to another turns over or back; null for any other step. */
export const turnedBetween = (from: string, to: string): string | null => {
  for (const [one, other] of [
    [from, to],
    [to, from],
  ] as const) {
    const found = back.exec(one)
    if (found !== null && home(other) === (found[1] ?? '')) return found[2] ?? null
  }
  return null
}

/** The card that such a step turned back, so that its mirror is here again; null for any other step. */
export const turnedBackBetween = (from: string, to: string): string | null => (back.test(to) ? null : turnedBetween(from, to))
