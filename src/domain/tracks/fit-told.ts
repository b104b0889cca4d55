import { fitIndoor, fitSport, transition } from './fit-sports'
import type { Told } from './track'

/** A session as its message gives it; NaN where it is silent. */
export interface FitSession {
  /** UTC ms. */
  readonly start: number
  /** Seconds, seconds, metres. */
  readonly elapsed: number
  readonly timer: number
  readonly distance: number
  /** FIT's numbers. */
  readonly sport: number
  readonly sub: number
}

/** What is said beside the sessions: the `sport` message, the `activity` message, the first record. */
export interface FitRest {
  readonly sport: number
  readonly sub: number
  readonly timer: number
  readonly offset: number | null
  readonly firstTime: number
}

const quarter = 900
const widest = 14 * 3600

/** Seconds east of UTC from the two clocks of the `activity` message, some of which differ by seconds; null unless it is a zone's. */
export const fitOffset = (local: number, utc: number): number | null => {
  const rounded = Math.round((local - utc) / quarter) * quarter
  return Math.abs(local - utc - rounded) <= 60 && Math.abs(rounded) <= widest ? rounded + 0 : null
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value)

/** Of a message that was written again the last stands. */
const isSame = (one: FitSession, other: FitSession): boolean => one.start === other.start && one.sport === other.sport && one.sub === other.sub

const onceEach = (sessions: readonly FitSession[]): readonly FitSession[] =>
  sessions.filter((session, at) => !sessions.slice(at + 1).some((later) => isSame(session, later)))

/** NaN if a leg is silent; a transition may be. */
const sum = (sessions: readonly FitSession[], legs: readonly FitSession[], value: 'timer' | 'distance'): number =>
  sessions.reduce((all, session) => all + (legs.includes(session) || !Number.isNaN(session[value]) ? session[value] : 0), 0)

/** From the first start to the last end: the legs' own numbers leave out what lies between them. */
const span = (sessions: readonly FitSession[]): number => {
  const ends = sessions.map(({ start, elapsed }) => start + elapsed * 1000)
  return (Math.max(...ends) - Math.min(...sessions.map(({ start }) => start))) / 1000
}

const length = ({ timer, elapsed }: FitSession): number => [timer, elapsed, 0].find((seconds) => !Number.isNaN(seconds)) ?? 0

/**
 * The whole of one or more sessions: several in a multisport activity, or in files chained one behind the other. Times and distances are those of all legs together, null if a
 * leg that is no transition is silent, for a sum of the others would be too small; the sport is that of the leg longest on the timer.
 */
export const fitTold = (all: readonly FitSession[], rest: FitRest): Told => {
  const sessions = onceEach(all)
  const legs = sessions.filter(({ sport }) => sport !== transition)
  const counted = legs.length > 0 ? legs : sessions
  const [main] = counted.toSorted((one, other) => length(other) - length(one))
  const isOne = sessions.length === 1
  const starts = sessions.map(({ start }) => start).filter((start) => !Number.isNaN(start))
  const sessionSport = main === undefined ? null : fitSport(main.sport, main.sub)
  const { sport, sub } = main !== undefined && sessionSport !== null ? main : rest
  return {
    start: orNull(starts.length > 0 ? Math.min(...starts) : rest.firstTime),
    offset: rest.offset,
    sport: fitSport(sport, sub),
    indoor: fitIndoor(sport, sub),
    distance: main === undefined ? null : orNull(sum(sessions, counted, 'distance')),
    timer: orNull(main === undefined ? rest.timer : sum(sessions, counted, 'timer')),
    elapsed: main === undefined ? null : orNull(isOne ? main.elapsed : span(counted)),
    // FIT names a sport's profile and a workout, never the activity.
    name: null,
  }
}
