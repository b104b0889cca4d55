import type { FirstAndLastSays } from '../../../domain/chapters/first-and-last.page'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { distance, longDay } from '../screens/quantities'
import { monthOf, noRun, runs } from './year-words'

export const words: CardWords<FirstAndLastSays> = {
  name: 'Primeira e última linha',
  says: {
    over: ({ year, first, firstDay, last, lastDay }, unit) =>
      `Seu ${year} começou com ${distance(first, unit)} em ${monthOf(firstDay)} e terminou com ${distance(last, unit)} em ${monthOf(lastDay)}.`,
    running: ({ year, first, firstDay, last, lastDay }, unit) =>
      `Seu ${year} começou com ${distance(first, unit)} em ${monthOf(firstDay)}; a última corrida, em ${monthOf(lastDay)}, tem ${distance(last, unit)}.`,
    on: ({ firstDay, lastDay }) => `A primeira foi em ${longDay(firstDay)}, a última em ${longDay(lastDay)}.`,
    against: ({ between }) => (between === 0 ? 'Não há corrida entre as duas.' : `São duas corridas isoladas: entre elas há ${runs(between)}.`),
    how: () => `${validRun} A primeira e a última corrida do ano pela data e, na mesma data, pela hora de início. É preciso ter duas.`,
    none: ({ year }) => noRun(year),
    one: ({ year, over }) => `Precisa de uma segunda corrida; ${year} ${over === 1 ? 'teve' : 'tem'} uma.`,
  },
}
