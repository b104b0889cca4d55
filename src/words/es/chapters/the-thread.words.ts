import type { ThreadSays } from '../../../domain/chapters/the-thread.page'
import { capital, days, spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, longDay } from '../screens/quantities'
import { monthOf, noRun } from './year-words'

const inARow = (n: number): string => `${spelled(n, 'm')} ${n === 1 ? 'día' : 'días seguidos'}`

export const words: CardWords<ThreadSays> = {
  name: 'El hilo',
  says: {
    over: ({ year, length, day }) => `El hilo más largo de tu ${year} tuvo ${inARow(length)}, a partir de ${monthOf(day)}.`,
    running: ({ year, length, day }) => `El hilo más largo de tu ${year} hasta ahora tiene ${inARow(length)}, a partir de ${monthOf(day)}.`,
    span: ({ fromDay, toDay }) => `Fue del ${longDay(fromDay)} al ${longDay(toDay)}.`,
    edges: ({ before, after, year }) =>
      `${before === 1 && after === 1 ? 'Venía del año anterior y siguió en el siguiente' : before === 1 ? 'Venía del año anterior' : 'Siguió en el año siguiente'}; se cuentan sus días de ${year}.`,
    against: ({ without, of, next, alike }) =>
      `${without === 0 ? 'Ningún día' : capital(days(without))} de ${count(of)} ${without > 1 ? 'pasaron' : 'pasó'} sin salir; ${alike > 0 ? 'otro hilo fue igual de largo' : next === 0 ? 'no hubo otro hilo' : `el siguiente más largo tuvo ${days(next)}`}.`,
    how: ({ least }) =>
      `${validRun} Un hilo son días del año que se siguen unos a otros, cada uno con alguna salida; varias salidas en un día son un día de él. De varios iguales se cuenta el último. Un día que no ha terminado cuenta en cuanto tiene una salida. Hacen falta ${inARow(least).replace(' seguidos', '')}.`,
    none: ({ year }) => noRun(year),
    few: ({ length, least, year }) => `Hacen falta ${inARow(least)}; el hilo más largo de ${year} es de ${days(length)}.`,
  },
}
