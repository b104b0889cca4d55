import type { RunNotice } from '../../domain/strava/run-notice'
import type { Unit } from '../quantities'
import { count, distance } from './screens/quantities'
import { onAWeekday } from './weekdays'

const parts = { 'small-hours': 'de madrugada', morning: 'de manhã', afternoon: 'à tarde', evening: 'à noite', late: 'tarde da noite' } as const
/** em uma terça à noite; nothing where the day is not known */
const when = ({ weekday, part }: RunNotice): string => {
  if (weekday === null) return ''
  return ` ${onAWeekday(weekday)}${part === null ? '' : ` ${parts[part]}`}`
}

/** What a locked screen may show of any run. */
export const cameIn = 'Chegou uma corrida.'
/** 12,3 km em uma terça à noite. */
export const ran = (run: RunNotice, unit: Unit): string => (run.distance === null ? cameIn : `${distance(run.distance, unit)}${when(run)}.`)
export const someCameIn = (n: number): string => `Chegaram ${count(n)} corridas.`
export const news = 'Há novidades do Strava.'
export const ended = 'O Strava encerrou a conexão.'
