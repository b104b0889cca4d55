import type { FirstAndLastSays } from '../../../domain/chapters/first-and-last.page'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { distance, longDay } from '../screens/quantities'
import { monthOf, noRun, runs } from './year-words'

export const words: CardWords<FirstAndLastSays> = {
  name: 'Erste und letzte Zeile',
  says: {
    over: ({ year, first, firstDay, last, lastDay }, unit) =>
      `Dein ${year} begann mit ${distance(first, unit)} im ${monthOf(firstDay)} und endete mit ${distance(last, unit)} im ${monthOf(lastDay)}.`,
    running: ({ year, first, firstDay, last, lastDay }, unit) =>
      `Dein ${year} begann mit ${distance(first, unit)} im ${monthOf(firstDay)}; der jüngste Lauf, im ${monthOf(lastDay)}, hat ${distance(last, unit)}.`,
    on: ({ firstDay, lastDay }) => `Der erste war am ${longDay(firstDay)}, der letzte am ${longDay(lastDay)}.`,
    against: ({ between }) =>
      between === 0
        ? 'Zwischen den beiden liegt kein Lauf.'
        : `Beide sind einzelne Läufe: Zwischen ihnen ${between === 1 ? 'liegt' : 'liegen'} ${runs(between)}.`,
    how: () => `${validRun} Der erste und der letzte Lauf des Jahres nach ihrem Datum, bei gleichem Datum nach ihrem Beginn. Es braucht zwei.`,
    none: ({ year }) => noRun(year),
    one: ({ year, over }) => `Es braucht einen zweiten Lauf; ${year} ${over === 1 ? 'hatte' : 'hat bisher'} einen.`,
  },
}
