import type { ThreadSays } from '../../../domain/chapters/the-thread.page'
import { capital, days, spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, longDay } from '../screens/quantities'
import { monthOf, noRun } from './year-words'

const inARow = (n: number): string => `${spelled(n, 'm')} ${n === 1 ? 'día' : 'días seguidos'}`

export const words: CardWords<ThreadSays> = {
  name: 'La racha',
  says: {
    over: ({ year, length, day }) => `La racha más larga de tu ${year} fue de ${inARow(length)}, a partir de ${monthOf(day)}.`,
    running: ({ year, length, day }) => `La racha más larga de tu ${year} hasta ahora es de ${inARow(length)}, a partir de ${monthOf(day)}.`,
    span: ({ fromDay, toDay }) => `Fue del ${longDay(fromDay)} al ${longDay(toDay)}.`,
    edges: ({ before, after, year }) =>
      `${before === 1 && after === 1 ? 'Venía del año anterior y siguió en el siguiente' : before === 1 ? 'Venía del año anterior' : 'Siguió en el año siguiente'}; se cuentan sus días de ${year}.`,
    against: ({ without, of, next, alike }) =>
      `${without === 0 ? 'Ningún día' : capital(days(without))} de ${count(of)} ${without > 1 ? 'pasaron' : 'pasó'} sin salidas; ${alike > 0 ? 'otra racha fue igual de larga' : next === 0 ? 'no hubo otra racha' : `la siguiente más larga fue de ${days(next)}`}.`,
    how: ({ least }) =>
      `${validRun} Una racha son días seguidos del año, cada uno con alguna salida; varias salidas en un día son un día de ella. De varias iguales se cuenta la última. Un día que no ha terminado cuenta en cuanto tiene una salida. Hacen falta ${inARow(least).replace(' seguidos', '')}.`,
    none: ({ year }) => noRun(year),
    few: ({ length, least, year }) => `Hacen falta ${inARow(least)}; la racha más larga de ${year} es de ${days(length)}.`,
  },
}
