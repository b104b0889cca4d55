import type { RunNotice } from '../../domain/strava/run-notice'
import type { Unit } from '../quantities'
import { count, distance } from './screens/quantities'
import { weekdayName } from './weekdays'

const parts = { 'small-hours': 'de madrugada', morning: 'por la mañana', afternoon: 'por la tarde', evening: 'por la tarde', late: 'por la noche' } as const
/** un martes por la tarde; nothing where the day is not known */
const when = ({ weekday, part }: RunNotice): string => {
  if (weekday === null) return ''
  return ` un ${weekdayName(weekday)}${part === null ? '' : ` ${parts[part]}`}`
}

/** What a locked screen may show of any run. */
export const cameIn = 'Ha llegado una carrera.'
/** 12,3 km un martes por la tarde. */
export const ran = (run: RunNotice, unit: Unit): string => (run.distance === null ? cameIn : `${distance(run.distance, unit)}${when(run)}.`)
export const someCameIn = (n: number): string => `Han llegado ${count(n)} carreras.`
export const news = 'Hay novedades de Strava.'
export const ended = 'Strava ha terminado la conexión.'
