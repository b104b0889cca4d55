import { weekdayOf } from '../calendar/calendar'
import { isRunSport, isSport } from '../activity/sports'
import { isHidden } from './clock-of'
import { readActivity } from './reply'
import type { ToldActivity } from './reply'

/** Parts of a day by the clock where it was run: from midnight, 5, 12, 18 and 21 o'clock on. */
export type PartOfDay = 'small-hours' | 'morning' | 'afternoon' | 'evening' | 'late'

/** What may be told of a run that has just come in, from Strava's reply alone. */
export interface RunNotice {
  /** Metres; null where none were measured. */
  readonly distance: number | null
  /** 1 Monday … 7 Sunday, where it was run. */
  readonly weekday: number | null
  /** Null where its runner hides the hour. */
  readonly part: PartOfDay | null
}

const dayMs = 86_400_000
const begins = [
  [21, 'late'],
  [18, 'evening'],
  [12, 'afternoon'],
  [5, 'morning'],
] as const
const partOf = (wall: number): PartOfDay => {
  const hour = (wall - Math.floor(wall / dayMs) * dayMs) / 3_600_000
  return begins.find(([from]) => hour >= from)?.[1] ?? 'small-hours'
}

/** A sport that Strava has invented since is known by its older name. */
const isRun = ({ sportType, type }: ToldActivity): boolean => isRunSport(sportType !== null && isSport(sportType) ? sportType : type)

/** Null for what is no run, and for what nobody can read. Of the clocks Strava's own wall is read: it is the one at the place. */
export const runNotice = (body: unknown): RunNotice | null => {
  const read = readActivity(body)
  if (!read.ok || !isRun(read.value)) return null
  const { wall, distance } = read.value
  return {
    distance: distance === 0 ? null : distance,
    weekday: wall === null ? null : weekdayOf(Math.floor(wall / dayMs)),
    part: wall === null || isHidden(wall) ? null : partOf(wall),
  }
}
