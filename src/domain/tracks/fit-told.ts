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

/** Of a message that was written again the last stands; those without a start can't be told to be the same. */
const onceEach = (sessions: readonly FitSession[]): readonly FitSession[] => [
  ...new Map(sessions.map((session, at) => [Number.isNaN(session.start) ? at : `${session.start} ${session.sport} ${session.sub}`, session])).values(),
]

/** NaN if a leg is silent; a transition may be. */
const sum = (sessions: readonly FitSession[], value: 'timer' | 'distance'): number => {
  const isOnlyTransitions = sessions.every(({ sport }) => sport === transition)
  return sessions.reduce((all, session) => all + (session.sport === transition && !isOnlyTransitions && Number.isNaN(session[value]) ? 0 : session[value]), 0)
}

/** From the first start to the last end: the legs' own numbers leave out what lies between them. */
const span = (sessions: readonly FitSession[]): number => {
  const first = sessions.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY)
  const last = sessions.reduce((most, { start, elapsed }) => Math.max(most, start + elapsed * 1000), Number.NEGATIVE_INFINITY)
  return (last - first) / 1000
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
  const first = sessions.reduce((least, { start }) => (start < least ? start : least), Number.POSITIVE_INFINITY)
  const sessionSport = main === undefined ? null : fitSport(main.sport, main.sub)
  const { sport, sub } = main !== undefined && sessionSport !== null ? main : rest
  return {
    start: orNull(Number.isFinite(first) ? first : rest.firstTime),
    offset: rest.offset,
    sport: fitSport(sport, sub),
    indoor: fitIndoor(sport, sub),
    distance: main === undefined ? null : orNull(sum(sessions, 'distance')),
    timer: orNull(main === undefined ? rest.timer : sum(sessions, 'timer')),
    elapsed: main === undefined ? null : orNull(isOne ? main.elapsed : span(counted)),
    // FIT names a sport's profile and a workout, never the activity.
    name: null,
  }
}
