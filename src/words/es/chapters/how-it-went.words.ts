import type { WentSays } from '../../../domain/chapters/how-it-went.page'
import { capital, days, some, times } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, duration, longDay, longDistance } from '../screens/quantities'
import { weeksRun } from '../weekdays'
import { inYear, noRun, soFar } from './year-words'

const inWeeks = (kept: number, weeks: number): string => (weeks === 0 ? '' : `, en ${some(kept)} de ${countOf(weeks, 'una semana', 'semanas')}`)

export const words: CardWords<WentSays> = {
  name: 'Cómo fue',
  says: {
    over: ({ year, runs, metres, kept, weeks }, unit) => `${inYear(year)} corriste ${times(runs)}, ${longDistance(metres, unit)}${inWeeks(kept, weeks)}.`,
    running: ({ year, runs, metres, kept, weeks }, unit) => `${soFar(year)} has corrido ${times(runs)}, ${longDistance(metres, unit)}${inWeeks(kept, weeks)}.`,
    against: ({ days: on, of, empty, weeks }) => {
      const without = of - on
      const noRun =
        without === 0
          ? `Ningún día de ${count(of)} pasó sin salidas`
          : `${capital(days(without))} de ${count(of)} ${without === 1 ? 'pasó' : 'pasaron'} sin salidas`
      if (weeks === 0) return `${noRun}.`
      return `${noRun}, y ${empty === 0 ? 'ninguna semana' : `también ${countOf(empty, 'una semana', 'semanas')}`} de ${count(weeks)}.`
    },
    moving: ({ seconds }) => `En movimiento durante ${duration(seconds)} en total.`,
    began: ({ firstDay }) => `La primera de todas las salidas grabadas es del ${longDay(firstDay)}; lo que hubo antes no está aquí.`,
    how: ({ year, firstWeekday }) =>
      `${validRun} El año es el del calendario, según esas fechas. Cuentan las semanas ya terminadas que caen enteras en ${year}, para que ninguna semana sea de dos años. ${weeksRun(firstWeekday)}. Un día que no ha terminado cuenta en cuanto tiene una salida.`,
    none: ({ year }) => noRun(year),
  },
}
