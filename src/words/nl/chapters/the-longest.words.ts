import type { LongestSays } from '../../../domain/chapters/the-longest.page'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, distance, longDay } from '../screens/quantities'
import { monthOf, noRun } from './year-words'

export const words: CardWords<LongestSays> = {
  name: 'De langste',
  says: {
    over: ({ year, metres, day }, unit) => `De langste run van je ${year} was ${distance(metres, unit)}, in ${monthOf(day)}.`,
    running: ({ year, metres, day }, unit) => `De langste run van je ${year} tot nu toe is ${distance(metres, unit)}, in ${monthOf(day)}.`,
    against: ({ next, middle, n }, unit) => `De op één na langste was ${distance(next, unit)}; de middelste van ${count(n)} was ${distance(middle, unit)}.`,
    on: ({ day, alike }) => `Dat was op ${longDay(day)}${alike === 1 ? '' : `, de eerste van ${count(alike)} even lange`}.`,
    how: ({ n }) =>
      `${validRun} Gekeken is naar de afstanden van alle ${count(n)} runs van het jaar; van gelijke wordt de eerste verteld. Nodig zijn twee runs.`,
    none: ({ year }) => noRun(year),
    one: ({ year }) => `Hiervoor is een tweede run ernaast nodig, en ${year} heeft er één.`,
  },
}
