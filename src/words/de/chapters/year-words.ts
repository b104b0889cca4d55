import type { RecordDistance } from '../../../domain/cards/the-breakthrough.card'
import { nameOfMonth } from '../amounts'
import { civilFromDay } from '../../../domain/calendar/calendar'
import { countOf } from '../screens/quantities'

export const runs = (n: number): string => (n === 0 ? 'kein Lauf' : countOf(n, 'ein Lauf', 'Läufe'))
/** Held, told of: keinen Lauf, einen Lauf, 12 Läufe. */
export const heldRuns = (n: number): string => (n === 0 ? 'keinen Lauf' : countOf(n, 'einen Lauf', 'Läufe'))
/** How long: einen Tag, 12 Tage. */
export const daysLong = (n: number): string => countOf(n, 'einen Tag', 'Tage')
export const monthOf = (day: number): string => nameOfMonth(civilFromDay(day).month)
/** im März, von März bis Mai */
export const monthsOf = (fromDay: number, toDay: number): string =>
  monthOf(fromDay) === monthOf(toDay) ? `im ${monthOf(fromDay)}` : `von ${monthOf(fromDay)} bis ${monthOf(toDay)}`

export const noRun = (year: number): string => `Es braucht einen Lauf, und ${year} hat keinen.`
export const moreRuns = (left: number, year: number): string => `Es braucht ${countOf(left, 'einen Lauf', 'Läufe')} mehr, als ${year} hat.`
export const waitingRuns = (waiting: number): string => (waiting === 0 ? '' : ` ${countOf(waiting, 'Ein Track ist', 'Tracks sind')} noch anzusehen.`)

/** After „über“. */
export const over = {
  '1k': '1\u00a0km',
  mile: 'die Meile',
  '5k': '5\u00a0km',
  '10k': '10\u00a0km',
  half: 'den Halbmarathon',
  marathon: 'den Marathon',
} as const satisfies Record<RecordDistance, string>
