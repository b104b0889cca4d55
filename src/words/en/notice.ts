import type { RunNotice } from '../../domain/strava/run-notice'
import type { Unit } from '../quantities'
import { count, distance } from './screens/quantities'
import { weekdayName } from './weekdays'

/** on a Tuesday evening; nothing where the day is not known */
const when = ({ weekday, part }: RunNotice): string => {
  if (weekday === null) return ''
  const day = weekdayName(weekday)
  if (part === null) return ` on a ${day}`
  if (part === 'small-hours') return ` in the small hours of a ${day}`
  return part === 'late' ? ` late on a ${day} evening` : ` on a ${day} ${part}`
}

/** What a locked screen may show of any run. */
export const cameIn = 'A run has come in.'
/** 12.3 km on a Tuesday evening. */
export const ran = (run: RunNotice, unit: Unit): string => (run.distance === null ? cameIn : `${distance(run.distance, unit)}${when(run)}.`)
export const someCameIn = (n: number): string => `${count(n)} runs have come in.`
export const news = 'There is news from Strava.'
export const ended = 'Strava has ended the connection.'
