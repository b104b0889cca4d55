import type { SeasonSays } from '../../../domain/cards/the-turning-season.card'
import { capital, listed, luck, nameOfMonth, runs, some, spelled, yearsBetween } from '../amounts'
import { count, countOf, distance, figure, longDay, share as percent } from '../screens/quantities'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const years = (n: number): string => countOf(n, 'un año completo', 'años completos')
const lean = (n: number, month: number): string => `${n === 1 ? 'Tu único año completo se inclina' : `Tus ${years(n)} se inclinan`} hacia ${nameOfMonth(month)}`
const silence = (weeks: number): string => capital(countOf(weeks, 'una semana', 'semanas'))

export const words: CardWords<SeasonSays> = {
  name: 'La rueda del año',
  says: {
    are: ({ month, other, high, low }, unit) =>
      `Lo tuyo es ${nameOfMonth(month)}: tu semana habitual tiene entonces ${distance(high, unit)}, y ${distance(low, unit)} hacia ${nameOfMonth(other)}.`,
    were: ({ month, other, high, low, fromYear, toYear }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))} lo tuyo fue ${nameOfMonth(month)}: ${distance(high, unit)} por semana, ${distance(low, unit)} hacia ${nameOfMonth(other)}.`,
    against: ({ month, k, n, names, silent }) =>
      [
        k === 0
          ? `Ninguno de los ${spelled(n, 'm')} años se inclina hacia el lado contrario de ${nameOfMonth(month)}.`
          : `${capital(k === 1 ? 'uno' : spelled(k))} de los ${spelled(n, 'm')} años ${k === 1 ? 'se inclina' : 'se inclinan'} hacia el otro lado: ${listed(names.split(', '))}.`,
        ...(silent === ''
          ? []
          : [`${silent.includes(',') ? 'Quedan fuera, porque no tienen' : 'Queda fuera, porque no tiene'} ninguna salida: ${listed(silent.split(', '))}.`]),
      ].join(' '),
    luck: ({ p, n }) => `Si cada uno de los ${spelled(n, 'm')} años se girara un número de semanas al azar, coincidirían así de bien ${luck(p)}.`,
    sway: ({ amplitude, month }) =>
      `El vaivén a lo largo del año, como una ola: un ${figure(amplitude)}\u00A0% de una semana media hacia arriba en torno a ${nameOfMonth(month)}, y otro tanto hacia abajo medio año después.`,
    level: ({ amplitude, month }) =>
      `Contando también lo que corres de más o de menos de un año a otro, es de un ${figure(amplitude)}\u00A0%, y su punto más alto está en ${nameOfMonth(month)}.`,
    'silences-aside': ({ weeks }) => `${silence(weeks)} de silencio ${weeks === 1 ? 'se deja' : 'se dejan'} aparte: una lesión no es una estación.`,
    'silences-counted': ({ weeks }) =>
      weeks === 1 ? 'Una semana de silencio cuenta como semana sin salidas.' : `${silence(weeks)} de silencio cuentan como semanas sin salidas.`,
    lately: ({ share, k, weeks }) =>
      `Los dos últimos años completos ${share <= 0 ? 'no oscilan hacia ese lado' : `oscilan hacia ese lado el ${percent(share)} de lo que oscilan todos`}, y de las últimas ${count(weeks)} semanas completas ${some(k)} ${k > 1 ? 'tuvieron' : 'tuvo'} alguna salida`,
    how: ({ n, fromYear, toYear, least }) =>
      `${validRun} Los años son los de ISO 8601, con semanas de lunes a domingo; un año está completo si la primera salida cayó en su primera semana o antes, y terminó antes de esta semana: ${years(n)} ${yearsBetween(fromYear, toYear)}. La distancia de cada semana se divide entre la media de su año y se coloca en su ángulo del año; la media de todas es un vector que apunta a donde el año está más lleno. Se compara con el azar girando las semanas de cada año un número al azar de posiciones, 2000 veces, siempre las mismas. Todo se hace dos veces, una de ellas quitando de cada año la tendencia de un año a otro, para que correr cada vez más no sea una estación: se cuenta la probabilidad mayor, y debe quedar por debajo de 1 de cada 100; las dos veces debe apuntar al mismo momento, con un octavo de año de diferencia como mucho, y la ola debe tener un ${figure(least)}\u00A0% de altura las dos veces. Ningún año cuenta más que el del medio. Donde hay silencios se hace con sus semanas y sin ellas, se cuenta la más clara de las dos, y su probabilidad vale doble. Las semanas habituales son medianas sobre las trece semanas en torno a la más llena y las trece de medio año después. Se cuenta en presente mientras los dos últimos años completos oscilan hacia ese lado la mitad que todos, y las últimas 26 semanas completas tienen alguna salida al menos la mitad de veces que todas.`,
    shows: ({ runs: all, lit, month, fromDay, toDay }) =>
      `Un anillo de doce meses con enero arriba: una línea por salida, ${runs(all)} del ${longDay(fromDay)} al ${longDay(toDay)}, tan larga como lo fue la salida, las de los mismos días de todos los años una por fuera de otra. ${capital(spelled(lit))} de las semanas en torno a ${nameOfMonth(month)} ${lit === 1 ? 'está iluminada' : 'están iluminadas'}.`,
    'no-run': () => 'Falta una primera salida.',
    years: ({ left, n }) =>
      `${left === 1 ? 'Falta un año completo' : `Faltan ${count(left)} años completos`} con salidas; ${n === 0 ? 'no hay ninguno' : n === 1 ? 'hay uno' : `hay ${spelled(n)}`}.`,
    hint: ({ month, p, n }) => `${lean(n, month)}, pero el azar haría eso ${luck(p)}: tiene que ser menos de 1 de cada 100.`,
    slight: ({ month, amplitude, n, least }) =>
      `${lean(n, month)}, en un ${figure(amplitude)}\u00A0% de una semana media: hace falta un ${figure(least)}\u00A0%, y una semana habitual más llena que la de medio año después.`,
    none: ({ n }) => `Ninguna época del año destaca en ${n === 1 ? 'tu único año completo' : `tus ${years(n)}`}.`,
  },
}
