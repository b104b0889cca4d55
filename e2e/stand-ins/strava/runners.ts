import type { Athlete, Simulated } from '../../../src/domain/simulate/athlete'
import { sentinels } from './faults'

/** An athlete of the stand-in: a simulated life under an athlete's id. */
export interface Runner {
  readonly id: number
  readonly life: Athlete
  /** Activities that nobody but the athlete may see, and those whose start time is hidden. */
  readonly onlyYou?: readonly number[]
  readonly hiddenStarts?: readonly number[]
  /** So many of the newest activities are not uploaded yet: `controls.upload` does it, one by one. */
  readonly later?: number
}

export interface Kept {
  readonly life: Athlete
  readonly activity: Simulated
  readonly name: string | null
  readonly sport: string
  readonly onlyYou: boolean
  readonly hiddenStart: boolean
}

export interface Records {
  readonly has: (athlete: number) => boolean
  readonly ids: () => readonly number[]
  /** In order of start. */
  readonly all: (athlete: number) => readonly Kept[]
  readonly one: (athlete: number, activity: number) => Kept | null
  /** Null where nothing is left to upload. */
  readonly upload: (athlete: number) => Kept | null
  readonly change: (athlete: number, activity: number, change: Partial<Pick<Kept, 'name' | 'sport' | 'onlyYou'>>) => void
  readonly remove: (athlete: number, activity: number) => void
}

/** What every athlete has at Strava now. `everyman` is the life of each sentinel that is given none of its own. */
export const createRecords = (runners: readonly Runner[], everyman: Athlete | null): Records => {
  const given = new Set(runners.map(({ id }) => id))
  const others = everyman === null ? [] : Object.values(sentinels).map((id): Runner => ({ id, life: everyman }))
  const books = new Map(
    [...runners, ...others.filter(({ id }) => !given.has(id))].map(({ id, life, onlyYou = [], hiddenStarts = [], later = 0 }) => {
      const all = life.activities.map((activity): Kept => ({
        life,
        activity,
        name: activity.own,
        sport: activity.sport,
        onlyYou: onlyYou.includes(activity.id),
        hiddenStart: id === sentinels.hiddenStart || hiddenStarts.includes(activity.id),
      }))
      const uploaded = all.length - later
      return [id, { kept: all.slice(0, uploaded), waiting: all.slice(uploaded) }] as const
    }),
  )
  const bookOf = (athlete: number): { kept: Kept[]; waiting: Kept[] } => {
    const book = books.get(athlete)
    if (book === undefined) throw new Error(`The stand-in knows no athlete ${athlete}.`)
    return book
  }
  const one: Records['one'] = (athlete, id) => bookOf(athlete).kept.find(({ activity }) => activity.id === id) ?? null
  const known = (athlete: number, id: number): Kept => {
    const kept = one(athlete, id)
    if (kept === null) throw new Error(`Athlete ${athlete} has no activity ${id}.`)
    return kept
  }
  return {
    has: (athlete) => books.has(athlete),
    ids: () => [...books.keys()],
    all: (athlete) => bookOf(athlete).kept,
    one,
    upload: (athlete) => {
      const book = bookOf(athlete)
      const next = book.waiting.shift() ?? null
      if (next !== null) book.kept.push(next)
      return next
    },
    change: (athlete, id, change) => {
      const book = bookOf(athlete)
      const before = known(athlete, id)
      book.kept = book.kept.map((kept) => (kept === before ? { ...kept, ...change } : kept))
    },
    remove: (athlete, id) => {
      const book = bookOf(athlete)
      const gone = known(athlete, id)
      book.kept = book.kept.filter((kept) => kept !== gone)
    },
  }
}
