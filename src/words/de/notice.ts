import type { RunNotice } from '../../domain/strava/run-notice'
import type { Unit } from '../quantities'
import { count, distance } from './screens/quantities'
import { weekdayName } from './weekdays'

const parts = { morning: 'morgen', afternoon: 'nachmittag', evening: 'abend', late: 'abend' } as const
/** an einem Dienstagabend; nothing where the day is not known */
const when = ({ weekday, part }: RunNotice): string => {
  if (weekday === null) return ''
  const day = weekdayName(weekday)
  if (part === null) return ` an einem ${day}`
  if (part === 'small-hours') return ` in den frühen Stunden eines ${day}s`
  return `${part === 'late' ? ' spät' : ''} an einem ${day}${parts[part]}`
}

/** What a locked screen may show of any run. */
export const cameIn = 'Ein Lauf ist angekommen.'
/** 12,3 km an einem Dienstagabend. */
export const ran = (run: RunNotice, unit: Unit): string => (run.distance === null ? cameIn : `${distance(run.distance, unit)}${when(run)}.`)
export const someCameIn = (n: number): string => `${count(n)} Läufe sind angekommen.`
export const news = 'Es gibt Neues von Strava.'
export const ended = 'Strava hat die Verbindung beendet.'
