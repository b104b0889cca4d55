import type { RecordDistance } from '../../../domain/cards/the-breakthrough.card'
import { nameOfMonth } from '../amounts'
import { civilFromDay } from '../../../domain/calendar/calendar'
import { count, countOf } from '../screens/quantities'

export { runsOrNone as runs } from '../amounts'
export const days = (n: number): string => countOf(n, 'dag', 'dagen')
export const monthOf = (day: number): string => nameOfMonth(civilFromDay(day).month)
/** in maart, van maart tot en met mei */
export const monthsOf = (fromDay: number, toDay: number): string =>
  monthOf(fromDay) === monthOf(toDay) ? `in ${monthOf(fromDay)}` : `van ${monthOf(fromDay)} tot en met ${monthOf(toDay)}`

export const noRun = (year: number): string => `Hiervoor is een run nodig, en ${year} heeft er geen.`
export const moreRuns = (left: number, year: number): string =>
  `Hiervoor ${left === 1 ? 'is één run' : `zijn ${count(left)} runs`} meer nodig dan ${year} heeft.`
export const waitingRuns = (waiting: number): string => (waiting === 0 ? '' : ` Nog ${countOf(waiting, 'track', 'tracks')} te bekijken.`)

export const over = {
  '1k': '1\u00A0km',
  mile: 'de mijl',
  '5k': '5\u00A0km',
  '10k': '10\u00A0km',
  half: 'de halve',
  marathon: 'de marathon',
} as const satisfies Record<RecordDistance, string>
