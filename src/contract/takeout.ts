/** What there is to take along: everything that is kept, part by part; but nothing of the gate's secrets, which undo every picture that was ever sent and which nothing reads back. */
export type TakeoutPart =
  | 'settings'
  | 'sources'
  | 'rows'
  | 'reports'
  | 'corrections'
  | 'words'
  | 'milestoneWords'
  | 'ownMilestones'
  | 'ritualWords'
  | 'chapterNotes'
  | 'wayNames'
  | 'ownPlaces'
  | 'activities'
  | 'tracks'
  | 'places'
  | 'placeNames'
  | 'weather'
  | 'cards'

export interface Takeout {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (number | string | null)[])[]
  /** Where the next rows begin; null after the last. */
  readonly next: number | null
}
