import type { Runs } from './card'

/** A whole run may be this much longer than the distance it stands for: what a race is allowed (truth.md, The Number on the Chest). */
const longer = 1.03
/** A track that differs from its table by more was cropped or corrected afterwards, and the table is believed. */
const tolerance = 0.02

/** Whole seconds over a distance, by the track or as a whole: a record beaten by less than one is none. */
export const timeOver = (
  runs: Runs<'distance' | 'elapsed' | 'trackMetres'>,
  place: number,
  metres: number,
  best: number | undefined,
): { readonly seconds: number; readonly isWhole: boolean } | null => {
  const distance = runs.distance[place] ?? NaN
  if (best !== undefined && !Number.isNaN(best) && Math.abs((runs.trackMetres[place] ?? NaN) - distance) <= tolerance * distance)
    return { seconds: Math.round(best), isWhole: false }
  const elapsed = runs.elapsed[place] ?? NaN
  // By the clock, as efforts are. It is the longer way, so never too fast.
  return distance <= longer * metres && elapsed > 0 ? { seconds: Math.round(elapsed), isWhole: true } : null
}
