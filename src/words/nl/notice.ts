import type { RunNotice } from '../../domain/strava/run-notice'
import type { Unit } from '../quantities'
import { count, distance } from './screens/quantities'
import { weekdayName } from './weekdays'

const parts = { morning: 'ochtend', afternoon: 'middag', evening: 'avond', late: 'avond' } as const
/** op een dinsdagavond; nothing where the day is not known */
const when = ({ weekday, part }: RunNotice): string => {
  if (weekday === null) return ''
  const day = weekdayName(weekday)
  if (part === null) return ` op een ${day}`
  if (part === 'small-hours') return ` in de kleine uurtjes van een ${day}`
  return `${part === 'late' ? ' laat' : ''} op een ${day}${parts[part]}`
}

/** What a locked screen may show of any run. */
export const cameIn = 'Er is een run binnengekomen.'
/** 12,3 km op een dinsdagavond. */
export const ran = (run: RunNotice, unit: Unit): string => (run.distance === null ? cameIn : `${distance(run.distance, unit)}${when(run)}.`)
export const someCameIn = (n: number): string => `Er zijn ${count(n)} runs binnengekomen.`
export const news = 'Er is nieuws van Strava.'
export const ended = 'Strava heeft de verbinding beëindigd.'
