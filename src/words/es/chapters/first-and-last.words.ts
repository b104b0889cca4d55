import type { FirstAndLastSays } from '../../../domain/chapters/first-and-last.page'
import type { CardWords } from '../../card-words'
import { runs } from '../amounts'
import { validRun } from '../cards/valid-run'
import { distance, longDay } from '../screens/quantities'
import { monthOf, noRun } from './year-words'

export const words: CardWords<FirstAndLastSays> = {
  name: 'Primera y última línea',
  says: {
    over: ({ year, first, firstDay, last, lastDay }, unit) =>
      `Tu ${year} empezó con ${distance(first, unit)} en ${monthOf(firstDay)} y acabó con ${distance(last, unit)} en ${monthOf(lastDay)}.`,
    running: ({ year, first, firstDay, last, lastDay }, unit) =>
      `Tu ${year} empezó con ${distance(first, unit)} en ${monthOf(firstDay)}; la última salida, en ${monthOf(lastDay)}, es de ${distance(last, unit)}.`,
    on: ({ firstDay, lastDay }) => `La primera fue el ${longDay(firstDay)}; la última, el ${longDay(lastDay)}.`,
    against: ({ between }) => (between === 0 ? 'Entre las dos no hay ninguna salida.' : `Ambas son salidas sueltas: entre ellas hay ${runs(between)}.`),
    how: () => `${validRun} La primera y la última salida del año por sus fechas y, en una misma fecha, por su inicio. Hacen falta dos.`,
    none: ({ year }) => noRun(year),
    one: ({ year, over }) => `Hace falta una segunda salida; ${year} ${over === 1 ? 'tuvo' : 'ha tenido'} una.`,
  },
}
