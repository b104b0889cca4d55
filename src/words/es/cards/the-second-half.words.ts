import type { FasterHalf, SecondHalfSays } from '../../../domain/cards/the-second-half.card'
import { capital, lacking, listed, luck, partOf, partOfYours, runs, some, spelled, there, yearsBetween, yours } from '../amounts'
import { count, figure, longDay } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const finish = { second: 'de menos a más', first: 'de más a menos' } as const satisfies Record<FasterHalf, string>
const half = { second: 'la segunda mitad', first: 'la primera mitad' } as const satisfies Record<FasterHalf, string>
const opposite = { second: 'first', first: 'second' } as const satisfies Record<FasterHalf, FasterHalf>

export const words: CardWords<SecondHalfSays> = {
  name: 'La segunda mitad',
  says: {
    are: ({ half: quicker, k, n, all }) => `Vas ${finish[quicker]}: en ${partOfYours(k, n, all !== 1)}, ${half[quicker]} fue más rápida.`,
    were: ({ half: quicker, k, n, fromYear, toYear }) => `${capital(yearsBetween(fromYear, toYear))} fuiste ${finish[quicker]}: en ${partOf(k, n)}.`,
    others: ({ half: quicker, even, other }) =>
      even + other === 0
        ? 'Ninguna otra salida dice lo contrario.'
        : `De las demás, ${spelled(even)} ${even > 1 ? 'quedaron igualadas' : 'quedó igualada'}, y en ${spelled(other)} ${half[opposite[quicker]]} fue más rápida.`,
    middle: ({ thousandths }) =>
      thousandths === 1000
        ? 'En la salida del medio, ambas mitades llevaron el mismo tiempo, descontadas las cuestas.'
        : `En la salida del medio, la segunda mitad llevó un ${figure(Math.abs(1000 - thousandths) / 10)}\u00A0% ${thousandths < 1000 ? 'menos' : 'más'} de tiempo que la primera, descontadas las cuestas.`,
    luck: ({ k, n, p }) =>
      `Si ambas mitades fueran igual de probables como la más rápida, el azar pondría ${count(k)} de ${count(n)} de un mismo lado ${luck(p)}.`,
    phases: ({ n, effective }) =>
      Math.floor(effective) >= n
        ? `Cómo acaba una salida no sigue a la anterior: las ${count(n)} cuentan como ${count(n)}.`
        : `Las salidas parecidas vienen por fases: en el intervalo, estas ${count(n)} pesan como ${count(Math.max(1, Math.floor(effective)))} que no las tuvieran.`,
    'left-out': ({ paused, unknown }) =>
      paused + unknown === 0
        ? 'Ninguna salida de 5\u00A0km o más queda fuera.'
        : `Fuera ${paused + unknown === 1 ? 'queda' : 'quedan'}: ${listed([
            ...(paused > 0 ? [`${runs(paused)} con pausas durante una décima parte del tiempo o más`] : []),
            ...(unknown > 0 ? [`${runs(unknown)} sin un track que dé sus mitades y sus alturas`] : []),
          ])}.`,
    lately: ({ k, n, half: quicker }) =>
      n === 0
        ? 'En las últimas 26 semanas completas no hay ninguna salida con mitades conocidas'
        : `De ${runs(n)} de las últimas 26 semanas completas con mitades conocidas, ${some(k)} ${k > 1 ? 'tuvieron' : 'tuvo'} más rápida ${half[quicker]}`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} Toma las salidas al aire libre de 5\u00A0km o más cuyo track conoce sus alturas y con pausas de menos de una décima parte del tiempo: ${count(n)} de ${count(of)} en las últimas 104 semanas, incluida la actual. Las mitades son mitades de la distancia, cada una cronometrada en movimiento, con cada pendiente contada por el esfuerzo que pide (Minetti). Si difieren un 1\u00A0% o menos, quedan igualadas. El intervalo es el de Wilson, al 95\u00A0%, sobre tantas salidas como valen: n(1 − r)/(1 + r), con r la correlación de cada salida con la siguiente. Su extremo inferior debe quedar por encima del 50\u00A0%, y el azar, por debajo de 1 de cada 100 (una prueba binomial exacta, en ambos sentidos, descontadas las fases). Hacen falta 20 salidas, y las mitades de cuatro de cada cinco. Se cuenta en presente mientras en las últimas 26 semanas completas se mantiene la mitad de ese 50\u00A0%. Por qué una mitad es más rápida no se sabe.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, unknown, half: quicker, fromDay, toDay }) =>
      `Un eje de semanas del ${longDay(fromDay)} al ${longDay(toDay)}, con una línea por salida, ${runs(all - unknown)}: a la izquierda, donde la primera mitad fue la más rápida; a la derecha, donde lo fue la segunda; tan larga como la ventaja de esa mitad sobre la otra. ${capital(spelled(lit))} con ${half[quicker]} más rápida ${lit === 1 ? 'está iluminada' : 'están iluminadas'}.${
        unknown === 0 ? '' : ` ${capital(spelled(unknown))} que no lo ${unknown === 1 ? 'dice es una marca' : 'dicen son marcas'} debajo.`
      }`,
    'no-run': () => 'Falta una primera salida.',
    runs: ({ left, n }) => `${lacking(left, 'una salida', 'salidas')} de 5\u00A0km o más al aire libre, con pocas pausas, en 104 semanas; ${there(n)}.`,
    cover: ({ n, of }) =>
      `Hacen falta los tracks de cuatro de cada cinco: de ${yours(of, true)} de 5\u00A0km o más, ${n === 0 ? 'no se conocen las mitades de ninguna' : `se conocen las mitades de ${count(n)}`}.`,
    neither: ({ second, even, first, n }) =>
      `Ninguna mitad destaca en ${yours(n, true)}: la segunda fue más rápida en ${some(second)}, la primera en ${some(first)}, y ${some(even)} ${even > 1 ? 'quedaron igualadas' : 'quedó igualada'}.`,
  },
}
