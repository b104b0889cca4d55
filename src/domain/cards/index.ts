import type { Card } from './card'

/** Every card: a card is a file, and the folder is the list. */
export const cards: readonly Card[] = Object.values(import.meta.glob<Card>('./*.card.ts', { eager: true, import: 'card' })).toSorted(
  (a, b) => a.place - b.place,
)
