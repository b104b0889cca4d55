import type { NumbersSays } from '../../../domain/chapters/the-numbers-worn.page'
import { spelled, times } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, distance, longDay } from '../screens/quantities'
import type { Unit } from '../../quantities'

const far = (k: number, least: number, most: number, unit: Unit): string =>
  k === 1 || distance(least, unit) === distance(most, unit) ? `over ${distance(most, unit)}` : `from ${distance(least, unit)} to ${distance(most, unit)}`

export const words: CardWords<NumbersSays> = {
  name: 'The numbers worn',
  says: {
    over: ({ year, k, least, most }, unit) => `In ${year} you wore a race number ${times(k)}, ${far(k, least, most, unit)}.`,
    running: ({ year, k, least, most }, unit) => `So far in ${year} you have worn a race number ${times(k)}, ${far(k, least, most, unit)}.`,
    'over-least': ({ year, k }) => `In ${year} you wore a race number at least ${times(k)}, by what is marked.`,
    'running-least': ({ year, k }) => `So far in ${year} you have worn a race number at least ${times(k)}, by what is marked.`,
    race: ({ day, metres }, unit) => `${longDay(day)}: ${distance(metres, unit)}.`,
    more: ({ more }) => `And ${spelled(more)} more.`,
    against: ({ others, open }) =>
      others === 0
        ? open === 0
          ? 'No run of the year went without one.'
          : 'No run of the year is known to have gone without one.'
        : `${others === 1 ? 'One other run' : `${count(others)} other runs`} of the year went without one.`,
    open: ({ open }) =>
      `${countOf(open, 'further run looks', 'further runs look').replace(/^one/, 'One')} like a race, and nobody has said whether; the count leaves ${open === 1 ? 'it' : 'them'} out.`,
    how: () =>
      `${validRun} A race is a run that the export marks as one, or that you call one. Where fewer than four in five of these and of those that look like one are marked, the count is the least it can be.`,
    none: ({ year, open }) => `It takes a race; nobody marked one in ${year}${open === 0 ? '' : `, and ${countOf(open, 'run looks', 'runs look')} like one`}.`,
  },
}
