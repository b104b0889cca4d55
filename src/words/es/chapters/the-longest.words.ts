import type { LongestSays } from '../../../domain/chapters/the-longest.page'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, distance, longDay } from '../screens/quantities'
import { monthOf, noRun } from './year-words'

export const words: CardWords<LongestSays> = {
  name: 'La más larga',
  says: {
    over: ({ year, metres, day }, unit) => `La salida más larga de tu ${year} fue de ${distance(metres, unit)}, en ${monthOf(day)}.`,
    running: ({ year, metres, day }, unit) => `La salida más larga de tu ${year} hasta ahora fue de ${distance(metres, unit)}, en ${monthOf(day)}.`,
    against: ({ next, middle, n }, unit) => `La siguiente más larga fue de ${distance(next, unit)}; la del medio de ${count(n)}, de ${distance(middle, unit)}.`,
    on: ({ day, alike }) => `Fue el ${longDay(day)}${alike === 1 ? '' : `, la primera de ${count(alike)} igual de largas`}.`,
    how: ({ n }) => `${validRun} Se miran las distancias de las ${count(n)} salidas del año; de varias iguales se cuenta la primera. Hacen falta dos salidas.`,
    none: ({ year }) => noRun(year),
    one: ({ year }) => `Hace falta una segunda salida a su lado, y ${year} tiene una.`,
  },
}
