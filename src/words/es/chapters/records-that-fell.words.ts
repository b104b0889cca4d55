import type { RecordsSays } from '../../../domain/chapters/records-that-fell.page'
import { capital, days, runs as runsOf, spelled, times } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { duration, longDay } from '../screens/quantities'
import { inYear, otherRuns, over as named, soFar } from './year-words'

type Fell = RecordsSays['over']
const fell = (when: string, { falls, over, seconds }: Fell, verb: { readonly one: string; readonly many: string }): string =>
  falls === 1
    ? `${when} ${verb.one} uno de tus récords: en ${named[over]}, hasta ${duration(seconds)}.`
    : `${when} tus récords ${verb.many} ${times(falls)}, la última en ${named[over]}, hasta ${duration(seconds)}.`

export const words: CardWords<RecordsSays> = {
  name: 'Récords que cayeron',
  says: {
    over: (told) => fell(inYear(told.year), told, { one: 'cayó', many: 'cayeron' }),
    running: (told) => fell(soFar(told.year), told, { one: 'ha caído', many: 'han caído' }),
    fall: ({ over, seconds, by, day, stood }) =>
      `En ${named[over]}: ${duration(seconds)} el ${longDay(day)}, ${duration(by)} menos, tras ${stood <= 0 ? 'menos de un día' : days(stood)}.`,
    more: ({ more }) => `Y ${spelled(more)} más antes de estos.`.replace('una más', 'uno más'),
    against: ({ runs, falls }) =>
      `${capital(otherRuns(runs))} del año ${runs === 0 ? 'marcó' : runs === 1 ? 'no marcó' : 'no marcaron'} ningún récord; ${runsOf(falls)}, sí.`,
    untimed: ({ distances }) => `En ${spelled(distances)} de las seis distancias se conocen muy pocos tiempos para decirlo.`,
    how: () =>
      `${validRun} Se miran 1\u00A0km, la milla, 5\u00A0km, 10\u00A0km, la media y el maratón, al aire libre: el tramo más rápido de un track, o una salida entera apenas más larga. Un récord cayó donde una salida fue, por un segundo o más, más rápida que todas las anteriores de todos los años; un primer tiempo en una distancia no lo es. Una distancia necesita un tiempo de cuatro de cada cinco salidas de esa longitud, hasta el final del año.`,
    none: ({ year }) => `Hacen falta salidas de 1\u00A0km o más con tiempo conocido, hasta ${year}.`,
    stood: ({ year, distances }) =>
      `Hace falta un récord que cayera; en ${distances === 1 ? 'la única distancia' : `las ${spelled(distances)} distancias`} de las que se puede decir, ninguno cayó en ${year}.`,
  },
}
