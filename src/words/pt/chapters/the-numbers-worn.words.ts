import type { NumbersSays } from '../../../domain/chapters/the-numbers-worn.page'
import { spelled, times } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, distance, longDay, runsOf } from '../screens/quantities'
import type { Unit } from '../../quantities'

const far = (k: number, least: number, most: number, unit: Unit): string =>
  k === 1 || distance(least, unit) === distance(most, unit) ? `em ${distance(most, unit)}` : `de ${distance(least, unit)} a ${distance(most, unit)}`

export const words: CardWords<NumbersSays> = {
  name: 'Os números no peito',
  says: {
    over: ({ year, k, least, most }, unit) => `Em ${year} você pôs número no peito ${times(k)}, ${far(k, least, most, unit)}.`,
    running: ({ year, k, least, most }, unit) => `Até agora em ${year} você pôs número no peito ${times(k)}, ${far(k, least, most, unit)}.`,
    'over-least': ({ year, k }) => `Em ${year} você pôs número no peito ao menos ${times(k)}, pelo que está marcado.`,
    'running-least': ({ year, k }) => `Até agora em ${year} você pôs número no peito ao menos ${times(k)}, pelo que está marcado.`,
    race: ({ day, metres }, unit) => `${longDay(day)}: ${distance(metres, unit)}.`,
    more: ({ more }) => `E mais ${spelled(more, 'f')}.`,
    against: ({ others, open }) =>
      others === 0
        ? open === 0
          ? 'Nenhuma corrida do ano foi sem número.'
          : 'De nenhuma corrida do ano se sabe que foi sem número.'
        : `${others === 1 ? 'Uma outra corrida do ano foi' : `${count(others)} outras corridas do ano foram`} sem número.`,
    open: ({ open }) =>
      open === 1
        ? 'Mais uma corrida parece prova, e ninguém disse isso; a conta a deixa de fora.'
        : `Mais ${count(open)} corridas parecem prova, e ninguém disse isso; a conta as deixa de fora.`,
    how: () =>
      `${validRun} Prova é a corrida que a exportação marca como tal, ou que você chama assim. Onde menos de quatro em cada cinco dessas e das que parecem prova estão marcadas, a conta é a menor possível.`,
    none: ({ year, open }) =>
      `Precisa de uma prova; ninguém marcou nenhuma em ${year}${open === 0 ? '' : `, e ${open === 1 ? `${runsOf(open)} parece` : `${runsOf(open)} parecem`} uma`}.`,
  },
}
