/** Parts of the day by the sun at the start. Where dawn and dusk overlap, the nearer of sunrise and sunset decides, dawn if equal. */
export const lights = ['dawn', 'day', 'dusk', 'dark'] as const
export type Light = (typeof lights)[number]

const dayMs = 86_400_000
const minute = 60_000
export const beforeRise = 90 * minute
export const afterRise = 60 * minute
export const beforeSet = 60 * minute
export const afterSet = 90 * minute
/** What a city some way off can be wrong by. */
const doubt = 45 * minute

/** The same time of day, whole days away, nearest to the start: a cell may speak of the day before or after. */
export const nearestTo = (start: number, at: number): number => at + Math.round((start - at) / dayMs) * dayMs

/** Place in `lights`. `rise` and `set` are those nearest to the start, UTC ms. */
export const lightAt = (start: number, rise: number, set: number): 0 | 1 | 2 | 3 => {
  const dawn = start >= rise - beforeRise && start <= rise + afterRise
  const dusk = start >= set - beforeSet && start <= set + afterSet
  if (dawn && dusk) return Math.abs(start - rise) <= Math.abs(start - set) ? 0 : 2
  if (dawn) return 0
  if (dusk) return 2
  const sinceRise = (((start - rise) % dayMs) + dayMs) % dayMs
  const dayLength = (((set - rise) % dayMs) + dayMs) % dayMs
  return sinceRise < dayLength ? 1 : 3
}

const isNear = (start: number, edge: number): boolean => Math.abs(start - nearestTo(start, edge)) <= doubt

/** Whether the start lies so near the edge of a part of the day that a sun worked out for the zone's city could not tell which it is. */
export const isDoubtful = (start: number, rise: number, set: number): boolean =>
  isNear(start, rise - beforeRise) || isNear(start, rise + afterRise) || isNear(start, set - beforeSet) || isNear(start, set + afterSet)
