import type { Db, Mirror, StoredFaces } from '../../src/contract/db'
import type { Persona } from '../../src/contract/persona'
import type { Card } from '../../src/domain/cards/card'
import { monday } from '../../src/domain/calendar/calendar'
import { done } from '../../src/domain/outcome'
import { fieldsNeeded, historyOf, workOutChanged } from '../../src/domain/persona/faces'
import type { FacesTold } from '../../src/domain/persona/faces'

/** Whether every card of this build is among the faces, and with its present formula. */
const sameFormulas = (stored: StoredFaces, cards: readonly Card[]): boolean => {
  const revs = new Map(stored.faces.map((face) => [face.card, face.rev]))
  return revs.size === cards.length && cards.every((card) => revs.get(card.id) === card.rev)
}

/** By what the same facts are told otherwise. */
type Told = Pick<StoredFaces, 'today' | 'unit' | 'firstWeekday'>
const toldAlike = (a: Told, b: Told): boolean => a.today === b.today && a.unit === b.unit && a.firstWeekday === b.firstWeekday

/**
 * Answers from the faces kept beside the facts while they hold, and works them out anew where facts, day, unit, first weekday or a formula changed: of those it told
 * before only the ones that read otherwise now.
 */
export const createPersona = (db: () => Promise<Pick<Db, 'overview' | 'settings' | 'faces' | 'history' | 'keepFaces'>>, cards: readonly Card[]): Persona => {
  const before = new Map<Mirror, FacesTold>()
  return {
    faces: async (mirror, today, unit) => {
      const store = await db()
      const [overview, settings, stored] = await Promise.all([store.overview(mirror), store.settings(mirror), store.faces(mirror, today)])
      if (!overview.ok) return overview
      if (!settings.ok) return settings
      if (!stored.ok) return stored
      const kept = stored.value
      const firstWeekday = settings.value.firstWeekday ?? monday
      const told = { today, unit, firstWeekday }
      if (kept !== null && kept.revision === overview.value.revision && toldAlike(kept, told) && sameFormulas(kept, cards)) return done(kept.faces)
      const columns = await store.history(mirror, fieldsNeeded(cards), today)
      if (!columns.ok) return columns
      const now = workOutChanged(historyOf(columns.value, today, unit, firstWeekday), before.get(mirror) ?? null, cards)
      before.set(mirror, now)
      const { faces } = now
      // They can be worked out again at any time: a full device is no reason to hide them.
      await store.keepFaces(mirror, { revision: columns.value.revision, ...told, faces })
      return done(faces)
    },
  }
}
