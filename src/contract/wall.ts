import type { LeftOut, Milestone, NextMilestone } from '../domain/milestones/milestone'

/** What the runner says of a milestone, theirs alone, which no import touches: by its id, also while no run reaches it. */
export interface MilestoneWord {
  readonly milestone: string
  /** Their own line as typed, at most `longestNote` characters; empty where they gave none. */
  readonly note: string
  /** The milestone's sentence as they read it when they said so. */
  readonly of: string
  /** UTC ms, each null where it is not so. */
  readonly notedAt: number | null
  readonly pinnedAt: number | null
  readonly hiddenAt: number | null
}
export const longestNote = 200

/** A milestone of the runner's own: a run and a sentence, and no number. Its word goes by `own.` and its id. */
export interface OwnMilestone {
  readonly id: number
  readonly activity: number
  /** As typed, at most `longestNote` characters and not empty. */
  readonly sentence: string
  /** UTC ms. */
  readonly madeAt: number
}
export const idOfOwn = (id: number): string => `own.${id}`

/** A milestone with what the runner says of it. */
export type ToldMilestone = Milestone & { readonly word: MilestoneWord | null }
/** `start` (UTC ms) and `day` of its run are null while no source speaks of it, or the runner took it out. */
export type ToldOwn = OwnMilestone & { readonly start: number | null; readonly day: number | null; readonly word: MilestoneWord | null }

/** The wall, with both ladders on it: a screen shows those of the runner's unit and those that are the same in both (`onLadder`). */
export interface WallTold {
  readonly revision: number
  /** The valid runs up to today by start, in columns: a tick each on the ruler of years. */
  readonly runs: { readonly id: Float64Array; readonly day: Float64Array; readonly distance: Float64Array }
  /** The oldest first; of one run in the order of their families. Pinned and hidden ones stand among them. */
  readonly milestones: readonly ToldMilestone[]
  readonly next: readonly NextMilestone[]
  /** In order of day. */
  readonly own: readonly ToldOwn[]
  /** What was said of milestones that no run reaches now. */
  readonly unreached: readonly MilestoneWord[]
  readonly leftOut: readonly LeftOut[]
}

/** Where a run stands: what it reached itself, what it is one of several runs behind, and what the runner says it is. */
export interface RunOnWall {
  readonly reached: readonly ToldMilestone[]
  readonly among: readonly ToldMilestone[]
  readonly own: readonly ToldOwn[]
}

export const onLadder = ({ ladder }: Pick<Milestone, 'ladder'>, unit: 'km' | 'mi'): boolean => ladder === null || ladder === unit

/** The ids behind a milestone, oldest start first. */
export const receiptsOf = ({ runs }: Pick<WallTold, 'runs'>, { receipts }: Pick<Milestone, 'receipts'>): number[] =>
  receipts.flatMap(([from, to]) => Array.from(runs.id.subarray(from, to)))

/** What can be said of a milestone, each with its undoing: a null note, `false`, and an own milestone that is removed or kept again under its id. */
export interface WallVerbs {
  /** False: it could not be kept, and nothing changed. */
  readonly note: (milestone: string, note: Pick<MilestoneWord, 'note' | 'of'> | null) => Promise<boolean>
  readonly pin: (milestone: string, pinned: boolean) => Promise<boolean>
  readonly hide: (milestone: string, hidden: boolean) => Promise<boolean>
  /** A new one with `id` null; else changes it, or puts it back. Its id, or null where it could not be kept. */
  readonly keepOwn: (own: Pick<OwnMilestone, 'activity' | 'sentence'> & { readonly id: number | null }) => Promise<number | null>
  /** Gone with its word. `keepOwn` and the other verbs put back what the screen remembers. */
  readonly removeOwn: (id: number) => Promise<boolean>
}
