import type { BreakthroughSays, RecordDistance } from '../../../domain/cards/the-breakthrough.card'
import { capital, days, listed, monthAndYear, runs, span, spelled } from '../amounts'
import { count, duration, longDay } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const named = {
  '1k': '1\u00A0km',
  mile: 'la milla',
  '5k': '5\u00A0km',
  '10k': '10\u00A0km',
  half: 'la media',
  marathon: 'el maratón',
} as const satisfies Record<RecordDistance, string>
const long = { ...named, mile: 'una milla', half: 'una media maratón', marathon: 'un maratón' } as const satisfies Record<RecordDistance, string>
const stoodFor = (stood: number): string => (stood === 0 ? 'menos de un día' : days(stood))

const leap: CardWords<BreakthroughSays>['says']['are'] = ({ over, seconds, by, stood, day }) =>
  `Tu mayor salto, en ${monthAndYear(day)}: ${named[over]} en ${duration(seconds)}, rebajando ${duration(by)} un récord de ${span(stood)}.`

export const words: CardWords<BreakthroughSays> = {
  name: 'El salto',
  says: {
    are: leap,
    were: leap,
    others: ({ over, others, since, best }) => {
      const set =
        others === 0
          ? `Todas las salidas en ${named[over]} marcaron un récord`
          : others === 1
            ? `Otra salida en ${named[over]} no marcó ningún récord`
            : `Otras ${spelled(others)} salidas en ${named[over]} no marcaron ningún récord`
      const after =
        since === 0
          ? 'desde entonces ninguna fue más rápida'
          : `desde entonces ${spelled(since)} ${since === 1 ? 'fue' : 'fueron'} aún más ${since === 1 ? 'rápida' : 'rápidas'}, hasta ${duration(best)}`
      return `${set}; ${after}.`
    },
    first: ({ over, seconds, day }) => `El primer tiempo en ${named[over]}: ${duration(seconds)}, el ${longDay(day)}.`,
    record: ({ seconds, day, by, stood }) => `${duration(seconds)} el ${longDay(day)}, ${duration(by)} menos, tras ${stoodFor(stood)}.`,
    elsewhere: ({ over, seconds, by, stood, day }) =>
      `En ${named[over]} la mayor bajada fue de ${duration(by)}, hasta ${duration(seconds)}, el ${longDay(day)}, tras ${days(stood)}: en proporción, no fue mayor.`,
    sources: ({ over, track, whole, unknown }) =>
      `Los tiempos en ${named[over]} vienen de ${listed([
        ...(track > 0 ? [track === 1 ? 'el track de una salida' : `los tracks de ${runs(track)}`] : []),
        ...(whole > 0 ? [`${runs(whole)} ${whole === 1 ? 'entera, apenas más larga' : 'enteras, apenas más largas'} que eso`] : []),
      ])}${unknown > 0 ? `; de ${runs(unknown)} de esa longitud no se ${unknown === 1 ? 'conoce' : 'conocen'}` : ''}.`,
    lately: ({ over, k }) => `En las últimas 26 semanas completas y en la actual ${k === 0 ? 'no hay' : 'hay'} ${runs(k)} de ${long[over]} o más`,
    how: ({ over, firstWeekday }) =>
      `${validRun} De cada salida al aire libre se buscan en su track el kilómetro, la milla, los 5\u00A0km, los 10\u00A0km, la media y el maratón más rápidos, según el reloj, pausas incluidas; antes se quita lo que se mueve más rápido que una persona. Un track que difiere de la distancia de la exportación en más de un 2\u00A0% fue modificado después, y se deja aparte. Sin track, una salida cuenta entera si es tan larga como la distancia, o un 3\u00A0% más larga como mucho. Un récord está al menos un segundo por debajo de todos los anteriores. Cuentan las distancias con tres récords y, de ellos, los que duraron 90 días; el que se nombra cayó en la mayor proporción de sí mismo, en ${long[over]}. Deben conocerse los tiempos de cuatro de cada cinco salidas de esa longitud. No se sabe qué hubo antes de la primera salida que hay aquí. Se cuenta en presente mientras en las últimas 26 semanas haya una salida de esa longitud.${weeksAsSet(firstWeekday)}`,
    shows: ({ over, runs: all, timed, records, fromDay, toDay }) =>
      `Una escalera de días del ${longDay(fromDay)} al ${longDay(toDay)}, con un peldaño corto por cada una de ${runs(timed)} cuyo tiempo en ${named[over]} se conoce, más alto cuanto más rápido. Cada uno de los ${spelled(records, 'm')} récords sigue hasta el siguiente. El que más bajó y el que vino después están iluminados.${
        all === timed ? '' : ` ${capital(runs(all - timed))} sin ese tiempo ${all - timed === 1 ? 'es una marca' : 'son marcas'} debajo.`
      }`.replace('cada una de una salida', 'la única salida'),
    'no-run': () => 'Falta una primera salida de 1\u00A0km o más al aire libre.',
    cover: ({ n, of }) =>
      `Hacen falta los tracks de cuatro de cada cinco: de tus ${runs(of)} de 1\u00A0km o más ${n === 0 ? 'no se conoce el kilómetro más rápido de ninguna' : `se conoce el kilómetro más rápido de ${count(n)}`}.`.replace(
        'tus una salida',
        'tu única salida',
      ),
    few: ({ over, records }) =>
      `Hacen falta tres récords en una misma distancia, cada uno por debajo del anterior; donde más hay por ahora: ${records === 0 ? 'ninguno' : records === 1 ? 'uno' : spelled(records)}, en ${named[over]}.`,
    young: ({ stood, least }) => `Hace falta un récord que caiga tras ${days(least)} o más; el que más duró antes de caer aguantó ${stoodFor(stood)}.`,
  },
}
