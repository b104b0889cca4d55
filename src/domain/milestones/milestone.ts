import type { History, RunField, Say } from '../cards/card'
import type { Comparison } from './landmarks'

/** By what the wall is filtered. */
export const groups = ['totals', 'firsts', 'records', 'streaks', 'places', 'shoes'] as const
export type Group = (typeof groups)[number]

/** Of which unit's ladder it is a rung; null where it is the same in both. */
export type LadderUnit = 'km' | 'mi' | null

/** Places in the wall's `runs`, `to` not included. */
export type Ranges = readonly (readonly [from: number, to: number])[]

/** What its `value` counts: metres, seconds and degrees as everywhere inside. */
export type Measure = 'runs' | 'metres' | 'seconds' | 'days' | 'weeks' | 'months' | 'years' | 'countries' | 'kilometres' | 'miles'

/** Something that has been reached, with the run that reached it. */
export interface Milestone {
  /** Follows from what it is: another import, another unit and another day give the same one. */
  readonly id: string
  readonly family: string
  readonly group: Group
  /** What it is within its family; ends with nothing that changes. */
  readonly kind: string
  readonly ladder: LadderUnit
  readonly say: Say
  readonly value: number
  readonly of: Measure
  /** The rung or record before it on the same ladder. */
  readonly previous: Previous | null
  /** Local day on which a run first went past it, though perhaps by too little to hang: of records, and null while it stands. */
  readonly until: number | null
  /** The run that reached it, its start (UTC ms) and its local day. */
  readonly run: number
  readonly start: number
  readonly day: number
  /** The runs from which anyone can work its value out again, in order of start. */
  readonly receipts: Ranges
  /** How many of the runs that could have reached it, up to its own, tell what it needs. */
  readonly coverage: { readonly with: number; readonly of: number }
  /** Every run that tells of it lies within 1 km of a border. */
  readonly doubtful: boolean
  readonly comparison: Comparison | null
}

/** Of the longest runs it may be the first run that told at all, which is no milestone itself. */
export interface Previous {
  readonly id: string
  readonly say: Say
  readonly value: number
  readonly day: number
}

/** What comes next on a ladder, and what is left to it: without a date, which nobody knows. */
export interface NextMilestone {
  readonly id: string
  readonly family: string
  readonly group: Group
  readonly kind: string
  readonly ladder: LadderUnit
  readonly say: Say
  readonly value: number
  readonly of: Measure
  /** In `of`; in days of an Eddington number. */
  readonly left: number
  /** All the runs so far, or those of them that count for it. */
  readonly coverage: { readonly with: number; readonly of: number }
}

/** Runs that a family could not look at, and why. */
export type LeftOutReason =
  | 'no-climb'
  | 'no-time'
  | 'indoors'
  | 'virtual'
  | 'no-weather'
  | 'no-sky'
  | 'no-sun'
  | 'doubtful-sun'
  | 'no-place'
  | 'not-looked-up'
  | 'no-gear'
export interface LeftOut {
  readonly family: string
  readonly kind: string
  readonly reason: LeftOutReason
  readonly runs: number
}

export interface FamilyTold {
  readonly milestones: readonly Milestone[]
  readonly next: readonly NextMilestone[]
  readonly leftOut: readonly LeftOut[]
}

export interface Family {
  readonly id: string
  readonly group: Group
  /** Its place in the filter. */
  readonly place: number
  readonly needs: readonly RunField[]
  readonly tell: (history: History<RunField>) => FamilyTold
}

/** A milestone as its family knows it: `place` is that of its run by start, `key` what makes its id. */
export type Draft = Pick<Milestone, 'kind' | 'ladder' | 'say' | 'value' | 'of' | 'receipts' | 'coverage'> & {
  readonly key: string
  readonly place: number
  readonly doubtful?: boolean
  readonly comparison?: Comparison | null
  /** Place of the run that first went past it, null where none did; of a record where this is not said, the next one's. */
  readonly passed?: number | null
  /** Only what the next one is told against: with nothing before it, it is no milestone. */
  readonly isMark?: boolean
}

/** What one family tells: milestones that follow one another, ladder by ladder; of records each stands until a run goes past it. */
export interface Drafts {
  readonly ladders: readonly { readonly drafts: readonly Draft[]; readonly records?: boolean }[]
  readonly next?: readonly (Omit<NextMilestone, 'id' | 'family' | 'group'> & { readonly key: string })[]
  readonly leftOut?: readonly Omit<LeftOut, 'family'>[]
}

/** Declares a family. `tell` sees only the columns named in `needs`. */
export const defineFamily = <const N extends RunField = never>(family: {
  readonly id: string
  readonly group: Group
  readonly place: number
  readonly needs: readonly N[]
  readonly tell: (history: History<N>) => Drafts
}): Family => ({
  id: family.id,
  group: family.group,
  place: family.place,
  needs: family.needs,
  tell: (history) => {
    const { ladders, next = [], leftOut = [] } = family.tell(history)
    const { runs } = history
    const head = { family: family.id, group: family.group }
    const idOf = ({ key }: { readonly key: string }): string => `${family.id}.${key}`
    const dayAt = (place: number): number => runs.day[place] ?? NaN
    return {
      milestones: ladders.flatMap(({ drafts, records = false }) =>
        drafts.flatMap((draft, at): readonly Milestone[] => {
          if (draft.isMark === true) return []
          const { key: _, isMark: __, place, passed = drafts[at + 1]?.place ?? null, doubtful = false, comparison = null, ...told } = draft
          const before = at === 0 ? undefined : drafts[at - 1]
          return [
            {
              id: idOf(draft),
              ...head,
              ...told,
              previous: before === undefined ? null : { id: idOf(before), say: before.say, value: before.value, day: dayAt(before.place) },
              until: records && passed !== null ? dayAt(passed) : null,
              run: runs.id[place] ?? NaN,
              start: runs.start[place] ?? NaN,
              day: dayAt(place),
              doubtful,
              comparison,
            },
          ]
        }),
      ),
      next: next.map(({ key, ...told }) => ({ id: idOf({ key }), ...head, ...told })),
      leftOut: leftOut.filter((left) => left.runs > 0).map((left) => ({ family: family.id, ...left })),
    }
  },
})
