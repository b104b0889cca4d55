import type { WayMostTakenSays } from '../../../domain/chapters/the-way-most-taken.page'
import type { Shape } from '../../../domain/routes/shape'
import { spelled, times } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, distance, longDay, runsOf } from '../screens/quantities'
import { runs, waitingRuns } from './year-words'

const noun = { round: 'uma volta', 'there-and-back': 'um vai e volta', 'one-way': 'uma rota' } as const satisfies Readonly<Record<Shape, string>>

export const words: CardWords<WayMostTakenSays> = {
  name: 'O caminho mais seguido',
  says: {
    over: ({ year, shape, k, n }) => `Em ${year} nenhum caminho foi mais seu que ${noun[shape]}: ${count(k)} de ${runsOf(n)}.`,
    running: ({ year, shape, k, n }) => `Até agora em ${year} nenhum caminho é mais seu que ${noun[shape]}: ${count(k)} de ${runsOf(n)}.`,
    against: ({ others, ways, second }) =>
      others === 0
        ? 'Nenhuma corrida seguiu outro caminho.'
        : `${others === 1 ? 'A outra seguiu' : `As outras ${count(others)} seguiram`} ${ways === 1 ? 'um outro caminho' : `${count(ways)} outros caminhos`}, o seguinte ${second === 1 ? 'uma vez' : `${count(second)} vezes`}.`,
    length: ({ metres }, unit) => `Tem ${distance(metres, unit)}, pelo trajeto da corrida do meio entre elas.`,
    ever: ({ ever, firstDay, year, over }) =>
      `Ao todo ${runs(ever)} ${ever > 1 ? 'seguiram' : 'seguiu'} por ele${over === 1 ? ` até o fim de ${year}` : ' até agora'}, a primeira em ${longDay(firstDay)}.`,
    'left-out': ({ without, waiting }) => `De fora: ${runs(without)} sem caminho próprio.${waitingRuns(waiting)}`,
    how: ({ n, of, least }) =>
      `${validRun} Duas corridas seguiram o mesmo caminho se três quartos das células de 100 m tocadas por uma delas são das duas, com tamanho e traçado parecidos. ${count(n)} das ${count(of)} corridas ao ar livre do ano têm caminho; é preciso que sejam quatro em cada cinco, e um seguido ${times(least)}. Entre caminhos com o mesmo número vale o seguido por último.`,
    none: ({ year }) => `Precisa de uma corrida ao ar livre, e ${year} não tem nenhuma.`,
    cover: ({ n, of, waiting, year }) =>
      `Precisa do trajeto de quatro em cada cinco corridas ao ar livre; ${year} ${n === 0 ? `não tem o de nenhuma` : `tem o de ${count(n)}`} de ${count(of)}.${waitingRuns(waiting)}`,
    few: ({ k, least, year }) => `Precisa de um caminho seguido ${spelled(least, 'f')} vezes; em ${year} nenhum foi seguido mais de ${times(k)}.`,
  },
}
