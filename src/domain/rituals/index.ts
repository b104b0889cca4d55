import type { Ritual, RitualFinder, RitualHistory } from './ritual'

/** Every kind of ritual: a kind is a file, and the folder is the list. */
export const finders: readonly RitualFinder[] = Object.values(import.meta.glob<RitualFinder>('./*.ritual.ts', { eager: true, import: 'ritual' })).toSorted(
  (a, b) => a.place - b.place,
)

/** Those that are alive first; within them by kind. */
export const ritualsOf = (history: RitualHistory): readonly Ritual[] =>
  finders.flatMap(({ find }) => find(history)).toSorted((a, b) => Number(b.alive) - Number(a.alive))
