import type { LongestSays } from '../../../domain/chapters/the-longest.page'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, distance, longDay } from '../screens/quantities'
import { monthOf, noRun } from './year-words'

export const words: CardWords<LongestSays> = {
  name: 'A mais longa',
  says: {
    over: ({ year, metres, day }, unit) => `A corrida mais longa do seu ${year} teve ${distance(metres, unit)}, em ${monthOf(day)}.`,
    running: ({ year, metres, day }, unit) => `A corrida mais longa do seu ${year} até agora teve ${distance(metres, unit)}, em ${monthOf(day)}.`,
    against: ({ next, middle, n }, unit) => `A seguinte teve ${distance(next, unit)}; a do meio entre ${count(n)} teve ${distance(middle, unit)}.`,
    on: ({ day, alike }) => `Foi em ${longDay(day)}${alike === 1 ? '' : `, a primeira de ${count(alike)} do mesmo tamanho`}.`,
    how: ({ n }) => `${validRun} Contam as distâncias de todas as ${count(n)} corridas do ano; entre iguais vale a primeira. É preciso ter duas.`,
    none: ({ year }) => noRun(year),
    one: ({ year }) => `Precisa de uma segunda corrida ao lado, e ${year} tem uma.`,
  },
}
