import type { RunNotice } from '../../domain/strava/run-notice'
import type { Unit } from '../quantities'
import { count, distance } from './screens/quantities'
import { weekdayName } from './weekdays'

const parts = { morning: 'matin', afternoon: 'après-midi', evening: 'soir', late: 'soir' } as const
/** un mardi soir; nothing where the day is not known */
const when = ({ weekday, part }: RunNotice): string => {
  if (weekday === null) return ''
  const day = weekdayName(weekday)
  if (part === null) return `, un ${day}`
  if (part === 'small-hours') return `, aux petites heures d’un ${day}`
  return `, ${part === 'late' ? 'tard ' : ''}un ${day} ${parts[part]}`
}

/** What a locked screen may show of any run. */
export const cameIn = 'Une course est arrivée.'
/** 12,3 km, un mardi soir. */
export const ran = (run: RunNotice, unit: Unit): string => (run.distance === null ? cameIn : `${distance(run.distance, unit)}${when(run)}.`)
export const someCameIn = (n: number): string => `${count(n)} courses sont arrivées.`
export const news = 'Il y a du nouveau sur Strava.'
export const ended = 'Strava a mis fin à la connexion.'
