import type { LongestSays } from '../../../domain/chapters/the-longest.page'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, distance, longDay } from '../screens/quantities'
import { monthOf, noRun } from './year-words'

export const words: CardWords<LongestSays> = {
  name: 'Der längste',
  says: {
    over: ({ year, metres, day }, unit) => `Der längste Lauf deines Jahres ${year} ging ${distance(metres, unit)} weit, im ${monthOf(day)}.`,
    running: ({ year, metres, day }, unit) => `Der bisher längste Lauf deines Jahres ${year} ging ${distance(metres, unit)} weit, im ${monthOf(day)}.`,
    against: ({ next, middle, n }, unit) => `Der nächstlängste hatte ${distance(next, unit)}; der mittlere von ${count(n)} hatte ${distance(middle, unit)}.`,
    on: ({ day, alike }) => `Er war am ${longDay(day)}${alike === 1 ? '' : `, der erste von ${count(alike)} gleich langen`}.`,
    how: ({ n }) =>
      `${validRun} Angesehen werden die Distanzen aller ${count(n)} Läufe des Jahres; von gleich langen wird der erste erzählt. Es braucht zwei Läufe.`,
    none: ({ year }) => noRun(year),
    one: ({ year }) => `Es braucht einen zweiten Lauf daneben, und ${year} hat einen.`,
  },
}
