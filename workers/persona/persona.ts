import type { Db, StoredFaces } from '../../src/contract/db'
import type { Persona } from '../../src/contract/persona'
import type { Card } from '../../src/domain/cards/card'
import { done } from '../../src/domain/outcome'
import { fieldsNeeded, historyOf, workOutFaces } from '../../src/domain/persona/faces'

/** Whether every card of this build is among the faces, and with its present formula. */
const sameFormulas = (stored: StoredFaces, cards: readonly Card[]): boolean => {
  const revs = new Map(stored.faces.map((face) => [face.card, face.rev]))
  return revs.size === cards.length && cards.every((card) => revs.get(card.id) === card.rev)
}

/** Answers from the faces kept beside the facts while they hold, and works them out anew where facts, day, unit or a formula changed. */
export const createPersona = (db: () => Promise<Pick<Db, 'overview' | 'faces' | 'history' | 'keepFaces'>>, cards: readonly Card[]): Persona => ({
  faces: async (mirror, today, unit) => {
    const store = await db()
    const [overview, stored] = await Promise.all([store.overview(mirror), store.faces(mirror, today)])
    if (!overview.ok) return overview
    if (!stored.ok) return stored
    const kept = stored.value
    if (kept !== null && kept.revision === overview.value.revision && kept.today === today && kept.unit === unit && sameFormulas(kept, cards))
      return done(kept.faces)
    const columns = await store.history(mirror, fieldsNeeded(cards), today)
    if (!columns.ok) return columns
    const faces = workOutFaces(historyOf(columns.value, today, unit), cards)
    // They can be worked out again at any time: a full device is no reason to hide them.
    await store.keepFaces(mirror, { revision: columns.value.revision, today, unit, faces })
    return done(faces)
  },
})
