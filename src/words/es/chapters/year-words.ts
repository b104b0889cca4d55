import { nameOfMonth, runs } from '../amounts'
import { civilFromDay } from '../../../domain/calendar/calendar'
import type { RecordDistance } from '../../../domain/cards/the-breakthrough.card'
import { countOf } from '../screens/quantities'

export const monthOf = (day: number): string => nameOfMonth(civilFromDay(day).month)
/** en marzo, de marzo a mayo */
export const monthsOf = (fromDay: number, toDay: number): string =>
  monthOf(fromDay) === monthOf(toDay) ? `en ${monthOf(fromDay)}` : `de ${monthOf(fromDay)} a ${monthOf(toDay)}`

/** En 2025 · En 2025, hasta ahora, */
export const inYear = (year: number): string => `En ${year}`
export const soFar = (year: number): string => `En ${year}, hasta ahora,`

export const noRun = (year: number): string => `Hace falta una salida, y ${year} no tiene ninguna.`
export const moreRuns = (left: number, year: number): string => `A ${year} le ${left === 1 ? 'falta' : 'faltan'} ${countOf(left, 'una salida', 'salidas')}.`
export const waitingRuns = (waiting: number): string =>
  waiting === 0 ? '' : ` ${waiting === 1 ? 'Falta un track' : `Faltan ${countOf(waiting, '', 'tracks')}`} por mirar.`
/** ninguna otra salida del año, otra salida del año, otras 12 salidas del año */
export const otherRuns = (n: number): string => (n === 0 ? 'ninguna otra salida' : n === 1 ? 'otra salida' : `otras ${runs(n)}`)

export const over = {
  '1k': '1\u00A0km',
  mile: 'la milla',
  '5k': '5\u00A0km',
  '10k': '10\u00A0km',
  half: 'la media',
  marathon: 'el maratón',
} as const satisfies Record<RecordDistance, string>
