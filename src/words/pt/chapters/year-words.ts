import type { Light } from '../../../domain/enrich/light'
import type { RecordDistance } from '../../../domain/cards/the-breakthrough.card'
import { nameOfMonth } from '../amounts'
import { civilFromDay } from '../../../domain/calendar/calendar'
import { count, countOf, runsOf } from '../screens/quantities'

export const runs = (n: number): string => (n === 0 ? 'nenhuma corrida' : runsOf(n))
export const days = (n: number): string => countOf(n, 'um dia', 'dias')
export const monthOf = (day: number): string => nameOfMonth(civilFromDay(day).month)
/** em março, de março a maio */
export const monthsOf = (fromDay: number, toDay: number): string =>
  monthOf(fromDay) === monthOf(toDay) ? `em ${monthOf(fromDay)}` : `de ${monthOf(fromDay)} a ${monthOf(toDay)}`

export const noRun = (year: number): string => `Precisa de uma corrida, e ${year} não tem nenhuma.`
export const moreRuns = (left: number, year: number): string => `Precisa de ${runsOf(left)} a mais do que ${year} tem.`
export const waitingRuns = (waiting: number): string =>
  waiting === 0 ? '' : waiting === 1 ? ' Falta ver um trajeto.' : ` Falta ver ${count(waiting)} trajetos.`

export const began = {
  dawn: 'perto do nascer do sol',
  day: 'em pleno dia',
  dusk: 'perto do pôr do sol',
  dark: 'no escuro',
} as const satisfies Record<Light, string>
/** nos 5 km, na milha */
export const over = {
  '1k': 'no 1 km',
  mile: 'na milha',
  '5k': 'nos 5 km',
  '10k': 'nos 10 km',
  half: 'na meia maratona',
  marathon: 'na maratona',
} as const satisfies Record<RecordDistance, string>
