import type { MonthSays } from '../../../domain/chapters/the-fullest-month.page'
import { capital, nameOfMonth, runs, spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, longDistance } from '../screens/quantities'
import { noRun } from './year-words'

export const words: CardWords<MonthSays> = {
  name: 'El mes más lleno',
  says: {
    over: ({ year, month, metres, k, n }, unit) =>
      `Ningún mes de tu ${year} tuvo más que ${nameOfMonth(month)}: ${longDistance(metres, unit)}, en ${count(k)} de ${runs(n)}.`,
    running: ({ year, month, metres, k, n }, unit) =>
      `Ningún mes de tu ${year} tiene hasta ahora más que ${nameOfMonth(month)}: ${longDistance(metres, unit)}, en ${count(k)} de ${runs(n)}.`,
    against: ({ others, metres, next, nextMetres }, unit) =>
      `Los demás meses tuvieron ${longDistance(metres, unit)} en ${runs(others)}; el siguiente de ellos, ${nameOfMonth(next)}, ${longDistance(nextMetres, unit)}.`,
    empty: ({ months, of }) =>
      `${months < 2 ? `${capital(spelled(months, 'm'))} mes` : `${capital(spelled(months))} meses`} de ${spelled(of, 'm')} ${months > 1 ? 'pasaron' : 'pasó'} sin ninguna salida.`,
    how: () =>
      `${validRun} Las distancias se suman por el mes de esa fecha, y se cuenta el mes con más. Hacen falta dos meses con alguna salida, y uno con más que cualquier otro. Un mes que no ha terminado cuenta en cuanto tiene una salida.`,
    few: ({ months, year }) => (months === 0 ? noRun(year) : `Hacen falta dos meses con alguna salida, y ${year} tiene uno.`),
    even: ({ months, year }) => `Hace falta un mes con más que cualquier otro; ${spelled(months, 'm')} de ${year} tienen lo mismo.`,
  },
}
