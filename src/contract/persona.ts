import type { Face } from '../domain/cards/card'
import type { Outcome } from '../domain/outcome'
import type { Mirror, StoreTrouble } from './db'

export interface Persona {
  /** Faces of every card for the mirror as it stands; worked out anew only where facts, day, unit, the first weekday or a card's revision changed. */
  faces(mirror: Mirror, today: number, unit: 'km' | 'mi'): Promise<Outcome<readonly Face[], StoreTrouble>>
}
