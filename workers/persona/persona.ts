import type { Db, Mirror, StoredFaces, StoreTrouble } from '../../src/contract/db'
import type { Persona } from '../../src/contract/persona'
import type { WallTold } from '../../src/contract/wall'
import type { Card, Face } from '../../src/domain/cards/card'
import { monday } from '../../src/domain/calendar/calendar'
import type { FamilyTold } from '../../src/domain/milestones/milestone'
import { tellFamilies, wallFields } from '../../src/domain/milestones/wall'
import { done } from '../../src/domain/outcome'
import { fieldsNeeded, historyOf, workOutChanged } from '../../src/domain/persona/faces'
import { sharing } from '../../src/domain/persona/sharing'
import type { Remembered } from '../../src/domain/persona/changed'
import type { Outcome } from '../../src/domain/outcome'
import { createChapters } from './chapters'
import { endOf } from './until'
import { runOnWall, tellWall } from './wall'

/** Whether every card of this build is among the faces, and with its present formula. */
const sameFormulas = (stored: StoredFaces, cards: readonly Card[]): boolean => {
  const revs = new Map(stored.faces.map((face) => [face.card, face.rev]))
  return revs.size === cards.length && cards.every((card) => revs.get(card.id) === card.rev)
}

/** By what the same facts are told otherwise. */
type Told = Pick<StoredFaces, 'today' | 'unit' | 'firstWeekday'>
const toldAlike = (a: Told, b: Told): boolean => a.today === b.today && a.unit === b.unit && a.firstWeekday === b.firstWeekday

type Store = Pick<Db, 'overview' | 'settings' | 'faces' | 'history' | 'keepFaces' | 'wallWords'>

/** The wall, worked out anew where facts, day or first weekday are others than the last time it was asked for: of the families those that read otherwise. */
const createWall = (db: () => Promise<Store>): ((mirror: Mirror, today: number) => Promise<Outcome<WallTold, StoreTrouble>>) => {
  const known = new Map<Mirror, { readonly key: string; readonly families: Remembered<FamilyTold>; readonly wall: WallTold }>()
  return async (mirror, day) => {
    const store = await db()
    const [overview, settings] = await Promise.all([store.overview(mirror), store.settings(mirror)])
    if (!overview.ok) return overview
    if (!settings.ok) return settings
    const today = endOf(overview.value, day)
    const firstWeekday = settings.value.firstWeekday ?? monday
    const keyAt = (revision: number): string => `${revision} ${today} ${firstWeekday}`
    const last = known.get(mirror)
    if (last?.key === keyAt(overview.value.revision)) return done(last.wall)
    const [columns, words] = await Promise.all([store.history(mirror, wallFields(), today), store.wallWords(mirror)])
    if (!columns.ok) return columns
    if (!words.ok) return words
    const families = tellFamilies(historyOf(columns.value, today, 'km', firstWeekday), last?.families ?? null)
    const wall = tellWall(columns.value.revision, families, words.value)
    known.set(mirror, { key: keyAt(wall.revision), families, wall })
    return done(wall)
  }
}

/**
 * Answers from the faces kept beside the facts while they hold, and works them out anew where facts, day, unit, first weekday or a formula changed: of those it told
 * before only the ones that read otherwise now.
 */
export const createPersona = (db: () => Promise<Store>, cards: readonly Card[]): Persona => {
  const before = new Map<Mirror, Remembered<Face>>()
  const wall = createWall(db)
  const chapters = createChapters(db)
  return {
    faces: async (mirror, day, unit) => {
      const store = await db()
      const [overview, settings] = await Promise.all([store.overview(mirror), store.settings(mirror)])
      if (!overview.ok) return overview
      if (!settings.ok) return settings
      const today = endOf(overview.value, day)
      const stored = await store.faces(mirror, today)
      if (!stored.ok) return stored
      const kept = stored.value
      const firstWeekday = settings.value.firstWeekday ?? monday
      const told = { today, unit, firstWeekday }
      if (kept !== null && kept.revision === overview.value.revision && toldAlike(kept, told) && sameFormulas(kept, cards)) return done(sharing(kept.faces))
      const columns = await store.history(mirror, fieldsNeeded(cards), today)
      if (!columns.ok) return columns
      const now = workOutChanged(historyOf(columns.value, today, unit, firstWeekday), before.get(mirror) ?? null, cards)
      before.set(mirror, now)
      const faces = [...now.told.values()]
      // They can be worked out again at any time: a full device is no reason to hide them.
      await store.keepFaces(mirror, { revision: columns.value.revision, ...told, faces })
      return done(sharing(faces))
    },
    wall,
    years: async (mirror, today) => {
      const told = await chapters(mirror, today)
      return told.ok ? done(told.value.years()) : told
    },
    chapters: async (mirror, today, years) => {
      const told = await chapters(mirror, today)
      return told.ok ? done(told.value.chapters(years)) : told
    },
    onWall: async (mirror, today, activity) => {
      const told = await wall(mirror, today)
      return told.ok ? done(runOnWall(told.value, activity)) : told
    },
  }
}
