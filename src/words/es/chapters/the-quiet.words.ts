import type { QuietSays } from '../../../domain/chapters/the-quiet.page'
import { days, runs, times } from '../amounts'
import type { CardWords } from '../../card-words'
import { inside } from '../cards/the-return.words'
import { validRun } from '../cards/valid-run'
import { count, longDay } from '../screens/quantities'
import { inYear, monthsOf } from './year-words'

export const words: CardWords<QuietSays> = {
  name: 'El silencio',
  says: {
    returned: ({ year, days: n, fromDay, toDay }) => `${inYear(year)} te quedaste en silencio ${days(n)}, ${monthsOf(fromDay, toDay)}, y volviste.`,
    'goes-on': ({ year, days: n }) => `${inYear(year)} te quedaste en silencio ${days(n)}, hasta el último del año.`,
    open: ({ year, days: n }) => `Llevas en silencio ${n === 1 ? 'el último día' : `los últimos ${days(n)}`} de lo que va de ${year}.`,
    whole: ({ year, days: n }) => `No corriste en ninguno de sus ${days(n)}: ${year} fue silencio.`,
    span: ({ fromDay, toDay }) => `Del ${longDay(fromDay)} al ${longDay(toDay)}, ambos sin ninguna salida.`,
    since: ({ lastDay }) => `Había empezado antes del año: la salida anterior es del ${longDay(lastDay)}.`,
    back: ({ runs: n, day }) =>
      `La salida que le puso fin fue el ${longDay(day)}; en las cuatro semanas desde ese día, dentro del año, ${n === 0 ? 'no hubo' : 'hubo'} ${runs(n)}.`,
    inside: ({ others }) => inside(others),
    against: ({ runs: n, days: of, year, quiets, least }) =>
      `${n === 0 ? 'No hay ninguna salida' : `Hay ${runs(n)}`} en los demás días de ${count(of)}${quiets > 1 ? `; ${year} quedó en silencio ${times(quiets)}, de ${days(least)} o más` : ''}.`,
    how: ({ least }) =>
      `${validRun} Se cuenta el tramo más largo de días del año en los que no empezó ninguna salida, desde la primera salida grabada; de varios iguales, el último. Un día que no ha terminado no es un día sin salidas. Empieza a los ${days(least)}, como en El regreso. No nombra ninguna causa.`,
    few: ({ days: n, least, year }) =>
      `Un silencio empieza a los ${days(least)} sin ninguna salida; ${n === 0 ? `${year} no tiene ninguno así` : `el tramo más largo de ${year} es de ${days(n)}`}.`,
  },
}
