import type { Ritual } from './ritual'

/**
 * The word that was said of a ritual. One that is made of runs is known by any of them: an older export may bring an earlier first, which changes its id and not what it is.
 */
export const wordOf = <W extends { readonly ritual: string }>({ id, knownBy }: Pick<Ritual, 'id' | 'knownBy'>, words: readonly W[]): W | undefined => {
  const exact = words.find(({ ritual }) => ritual === id)
  if (exact !== undefined || knownBy.length === 0) return exact
  const stem = id.slice(0, id.lastIndexOf('/') + 1)
  const runs = new Set(knownBy)
  return words.find(({ ritual }) => ritual.startsWith(stem) && runs.has(Number(ritual.slice(stem.length))))
}
