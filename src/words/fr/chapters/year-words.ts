import type { RecordDistance } from '../../../domain/cards/the-breakthrough.card'
import { de, nameOfMonth } from '../amounts'
import { civilFromDay } from '../../../domain/calendar/calendar'
import { countOf } from '../screens/quantities'

export { days, runs } from '../amounts'
export { began } from '../cards/the-hour.words'

export const monthOf = (day: number): string => nameOfMonth(civilFromDay(day).month)
/** en mars, de mars à mai */
export const monthsOf = (fromDay: number, toDay: number): string =>
  monthOf(fromDay) === monthOf(toDay) ? `en ${monthOf(fromDay)}` : `${de(monthOf(fromDay))} à ${monthOf(toDay)}`

export const noRun = (year: number): string => `Il faut une sortie, et ${year} n’en a aucune.`
export const moreRuns = (left: number, year: number): string => `Il faut ${countOf(left, 'une sortie', 'sorties')} de plus que celles de ${year}.`
export const waitingRuns = (waiting: number): string => (waiting === 0 ? '' : ` ${countOf(waiting, 'Une trace reste', 'traces restent')} à regarder.`)

export const over = {
  '1k': '1 km',
  mile: 'le mile',
  '5k': '5 km',
  '10k': '10 km',
  half: 'le semi',
  marathon: 'le marathon',
} as const satisfies Record<RecordDistance, string>
