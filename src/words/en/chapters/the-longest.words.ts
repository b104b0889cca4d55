import type { LongestSays } from '../../../domain/chapters/the-longest.page'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, distance, longDay } from '../screens/quantities'
import { monthOf, noRun } from './year-words'

export const words: CardWords<LongestSays> = {
  name: 'The longest',
  says: {
    over: ({ year, metres, day }, unit) => `The longest run of your ${year} went ${distance(metres, unit)}, in ${monthOf(day)}.`,
    running: ({ year, metres, day }, unit) => `The longest run of your ${year} so far went ${distance(metres, unit)}, in ${monthOf(day)}.`,
    against: ({ next, middle, n }, unit) => `The next longest was ${distance(next, unit)}; the middle one of ${count(n)} was ${distance(middle, unit)}.`,
    on: ({ day, alike }) => `It was on ${longDay(day)}${alike === 1 ? '' : `, the first of ${count(alike)} as long`}.`,
    how: ({ n }) => `${validRun} It looks at the distances of all ${count(n)} runs of the year; of equal ones the first is told. It needs two runs.`,
    none: ({ year }) => noRun(year),
    one: ({ year }) => `It takes a second run beside it, and ${year} holds one.`,
  },
}
