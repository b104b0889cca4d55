import type { Light } from '../../../domain/enrich/light'
import type { RecordDistance } from '../../../domain/cards/the-breakthrough.card'
import { nameOfMonth } from '../amounts'
import { civilFromDay } from '../../../domain/calendar/calendar'
import { countOf } from '../screens/quantities'

export const runs = (n: number): string => (n === 0 ? 'no run' : countOf(n, 'run', 'runs'))
export const days = (n: number): string => countOf(n, 'day', 'days')
export const monthOf = (day: number): string => nameOfMonth(civilFromDay(day).month)
/** in March, from March to May */
export const monthsOf = (fromDay: number, toDay: number): string =>
  monthOf(fromDay) === monthOf(toDay) ? `in ${monthOf(fromDay)}` : `from ${monthOf(fromDay)} to ${monthOf(toDay)}`

export const noRun = (year: number): string => `It takes a run, and ${year} holds none.`
export const moreRuns = (left: number, year: number): string => `It takes ${countOf(left, 'run', 'runs')} more than ${year} holds.`
export const waitingRuns = (waiting: number): string => (waiting === 0 ? '' : ` ${countOf(waiting, 'track', 'tracks')} still to be looked at.`)

export const began = { dawn: 'around sunrise', day: 'in full daylight', dusk: 'around sunset', dark: 'in the dark' } as const satisfies Record<Light, string>
export const over = {
  '1k': '1\u00a0km',
  mile: 'the mile',
  '5k': '5\u00a0km',
  '10k': '10\u00a0km',
  half: 'the half',
  marathon: 'the marathon',
} as const satisfies Record<RecordDistance, string>
