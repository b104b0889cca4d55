import type { FirstAndLastSays } from '../../../domain/chapters/first-and-last.page'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { distance, longDay } from '../screens/quantities'
import { monthOf, noRun, runs } from './year-words'

export const words: CardWords<FirstAndLastSays> = {
  name: 'D’une ligne à l’autre',
  says: {
    over: ({ year, first, firstDay, last, lastDay }, unit) =>
      `Ton année ${year} a commencé par ${distance(first, unit)} en ${monthOf(firstDay)} et fini par ${distance(last, unit)} en ${monthOf(lastDay)}.`,
    running: ({ year, first, firstDay, last, lastDay }, unit) =>
      `Ton année ${year} a commencé par ${distance(first, unit)} en ${monthOf(firstDay)} ; la dernière sortie, en ${monthOf(lastDay)}, fait ${distance(last, unit)}.`,
    on: ({ firstDay, lastDay }) => `La première date du ${longDay(firstDay)}, la dernière du ${longDay(lastDay)}.`,
    against: ({ between }) =>
      between === 0
        ? 'Aucune sortie ne se trouve entre les deux.'
        : `Chacune n’est qu’une sortie : ${runs(between)} ${between === 1 ? 'se trouve' : 'se trouvent'} entre les deux.`,
    how: () => `${validRun} La première et la dernière sortie de l’année par leurs dates, et celles d’une même date par leur départ. Il en faut deux.`,
    none: ({ year }) => noRun(year),
    one: ({ year, over }) => `Il faut une deuxième sortie ; ${year} n’en ${over === 1 ? 'a eu' : 'a'} qu’une${over === 1 ? '' : ' jusqu’ici'}.`,
  },
}
