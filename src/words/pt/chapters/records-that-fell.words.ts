import type { RecordsSays } from '../../../domain/chapters/records-that-fell.page'
import { spelled, times } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { capital } from '../../capital'
import { count, duration, longDay } from '../screens/quantities'
import { days, over as named } from './year-words'

export const words: CardWords<RecordsSays> = {
  name: 'Recordes que caíram',
  says: {
    over: ({ year, falls, over, seconds }) =>
      falls === 1
        ? `Em ${year} caiu um dos seus recordes: ${named[over]}, para ${duration(seconds)}.`
        : `Em ${year} seus recordes caíram ${times(falls)}, o último ${named[over]}, para ${duration(seconds)}.`,
    running: ({ year, falls, over, seconds }) =>
      falls === 1
        ? `Até agora em ${year} caiu um dos seus recordes: ${named[over]}, para ${duration(seconds)}.`
        : `Até agora em ${year} seus recordes caíram ${times(falls)}, o último ${named[over]}, para ${duration(seconds)}.`,
    fall: ({ over, seconds, by, day, stood }) =>
      `${capital(named[over])}: ${duration(seconds)} em ${longDay(day)}, ${duration(by)} a menos, depois de ${stood <= 0 ? 'menos de um dia' : days(stood)}.`,
    more: ({ more }) => `E mais ${spelled(more)} antes desses.`,
    against: ({ runs, falls }) =>
      `${runs === 0 ? 'Nenhuma outra corrida do ano foi' : runs === 1 ? 'Uma outra corrida do ano não foi' : `${count(runs)} outras corridas do ano não foram`} recorde; ${falls === 1 ? 'uma foi' : `${count(falls)} foram`}.`,
    untimed: ({ distances }) => `Em ${spelled(distances, 'f')} das seis distâncias há poucos tempos conhecidos para dizer algo.`,
    how: () =>
      `${validRun} Valem 1 km, a milha, 5 km, 10 km, a meia maratona e a maratona, ao ar livre: o trecho mais rápido de um trajeto, ou uma corrida inteira pouco mais longa. Um recorde caiu onde uma corrida foi mais rápida, por um segundo ou mais, que todas as anteriores de todos os anos; a primeira vez em uma distância não conta. Uma distância precisa do tempo de quatro em cada cinco corridas desse tamanho, até o fim do ano.`,
    none: ({ year }) => `Precisa de corridas de 1 km ou mais com tempo conhecido, até ${year}.`,
    stood: ({ year, distances }) =>
      `Precisa de um recorde que caia; ${distances === 1 ? 'na única distância que dá para ver' : `nas ${spelled(distances, 'f')} distâncias que dá para ver`}, nenhum caiu em ${year}.`,
  },
}
