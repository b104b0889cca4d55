import type { WeekdaySays } from '../../../domain/chapters/the-weekday.page'
import { capital, listed, runs, some, spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count } from '../screens/quantities'
import { weekdayName } from '../weekdays'
import { inYear, moreRuns, soFar } from './year-words'

export const words: CardWords<WeekdaySays> = {
  name: 'El día de la semana',
  says: {
    over: ({ year, weekday, k, n }) =>
      `${inYear(year)} ningún día de la semana tuvo más salidas tuyas que el ${weekdayName(weekday)}: ${count(k)} de ${count(n)}.`,
    running: ({ year, weekday, k, n }) =>
      `${soFar(year)} ningún día de la semana tiene más salidas tuyas que el ${weekdayName(weekday)}: ${count(k)} de ${count(n)}.`,
    against: ({ others, next }) =>
      others === 0
        ? 'Ninguna salida cayó en otro día de la semana.'
        : `Los demás días de la semana tuvieron ${count(others)}; el siguiente de ellos, ${count(next)}.`,
    days: ({ list }) =>
      `${capital(
        listed(
          list
            .split(' ')
            .map(Number)
            .map((n, at) => `${weekdayName(at + 1)} ${some(n)}`),
        ),
      )}.`,
    how: ({ least }) =>
      `${validRun} Las salidas se cuentan por el día de la semana en que empezaron. Hacen falta ${spelled(least)} salidas, y un día con más que cualquier otro. Es un recuento de un año: si un día se cumple semana a semana, lo prueba El día ritual.`,
    few: ({ left, year }) => moreRuns(left, year),
    even: ({ k, days, year }) =>
      `Hace falta un día de la semana con más salidas que cualquier otro; ${spelled(days, 'm')} de ${year} tienen ${runs(k)} cada uno.`,
  },
}
