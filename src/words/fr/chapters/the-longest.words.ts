import type { LongestSays } from '../../../domain/chapters/the-longest.page'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, distance, longDay } from '../screens/quantities'
import { monthOf, noRun } from './year-words'

export const words: CardWords<LongestSays> = {
  name: 'La plus longue',
  says: {
    over: ({ year, metres, day }, unit) => `La plus longue sortie de ton année ${year} a fait ${distance(metres, unit)}, en ${monthOf(day)}.`,
    running: ({ year, metres, day }, unit) => `La plus longue sortie de ton année ${year} a fait jusqu’ici ${distance(metres, unit)}, en ${monthOf(day)}.`,
    against: ({ next, middle, n }, unit) => `La suivante faisait ${distance(next, unit)} ; la médiane, sur ${count(n)}, est de ${distance(middle, unit)}.`,
    on: ({ day, alike }) => `C’était le ${longDay(day)}${alike === 1 ? '' : `, la première de ${count(alike)} aussi longues`}.`,
    how: ({ n }) =>
      `${validRun} On regarde les distances des ${count(n)} sorties de l’année ; de celles à égalité, la première est racontée. Il faut deux sorties.`,
    none: ({ year }) => noRun(year),
    one: ({ year }) => `Il faut une deuxième sortie à côté, et ${year} n’en a qu’une.`,
  },
}
