import type { FirstAndLastSays } from '../../../domain/chapters/first-and-last.page'
import { by } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { distance, longDay } from '../screens/quantities'
import { monthOf, noRun, runs } from './year-words'

export const words: CardWords<FirstAndLastSays> = {
  name: 'Eerste en laatste regel',
  says: {
    over: ({ year, first, firstDay, last, lastDay }, unit) =>
      `Je ${year} begon met ${distance(first, unit)} in ${monthOf(firstDay)} en eindigde met ${distance(last, unit)} in ${monthOf(lastDay)}.`,
    running: ({ year, first, firstDay, last, lastDay }, unit) =>
      `Je ${year} begon met ${distance(first, unit)} in ${monthOf(firstDay)}; de nieuwste run, in ${monthOf(lastDay)}, is ${distance(last, unit)}.`,
    on: ({ firstDay, lastDay }) => `De eerste was op ${longDay(firstDay)}, de laatste op ${longDay(lastDay)}.`,
    against: ({ between }) =>
      between === 0 ? 'Tussen die twee ligt geen run.' : `Allebei zijn het losse runs: er ${by(between, 'ligt', 'liggen')} ${runs(between)} tussen.`,
    how: () => `${validRun} De eerste en de laatste run van het jaar naar hun datum, op één datum naar hun start. Nodig zijn er twee.`,
    none: ({ year }) => noRun(year),
    one: ({ year, over }) => `Hiervoor is een tweede run nodig; ${year} ${over === 1 ? 'had' : 'heeft'} er één.`,
  },
}
