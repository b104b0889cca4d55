import type { Face } from '../domain/cards/card'
import type { Outcome } from '../domain/outcome'
import type { ChaptersTold, YearsTold } from './chapters'
import type { Mirror, StoreTrouble } from './db'
import type { RunOnWall, WallTold } from './wall'

export interface Persona {
  /** Faces of every card for the mirror as it stands; worked out anew only where facts, day, unit, the first weekday or a card's revision changed. */
  faces(mirror: Mirror, today: number, unit: 'km' | 'mi'): Promise<Outcome<readonly Face[], StoreTrouble>>
  /** The wall as it stands on a day; worked out anew only where facts, day or the first weekday changed. */
  wall(mirror: Mirror, today: number): Promise<Outcome<WallTold, StoreTrouble>>
  /** Every year as it stands on a day; worked out anew, with its chapters, only where facts, day or the first weekday changed. */
  years(mirror: Mirror, today: number): Promise<Outcome<YearsTold, StoreTrouble>>
  chapters(mirror: Mirror, today: number, years: readonly number[]): Promise<Outcome<ChaptersTold, StoreTrouble>>
  /** What a run stands behind. */
  onWall(mirror: Mirror, today: number, activity: number): Promise<Outcome<RunOnWall, StoreTrouble>>
}
