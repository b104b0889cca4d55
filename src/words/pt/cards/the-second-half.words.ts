import type { FasterHalf, SecondHalfSays } from '../../../domain/cards/the-second-half.card'
import { capital, eachRun, listed, litOf, luck, needsRuns, spelled, thereAre, yearsBetween } from '../amounts'
import { count, figure, longDay, runsOf } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const finish = { second: 'termina mais rápido do que começa', first: 'começa mais rápido do que termina' } as const satisfies Record<FasterHalf, string>
const finished = { second: 'terminava mais rápido do que começava', first: 'começava mais rápido do que terminava' } as const satisfies Record<
  FasterHalf,
  string
>
const named = { second: 'segunda', first: 'primeira' } as const satisfies Record<FasterHalf, string>
const opposite = { second: 'primeira', first: 'segunda' } as const satisfies Record<FasterHalf, string>
const runs = (n: number): string => (n === 0 ? 'nenhuma corrida' : runsOf(n))

export const words: CardWords<SecondHalfSays> = {
  name: 'A segunda metade',
  says: {
    are: ({ half, k, n, all }) =>
      `Você ${finish[half]}: em ${k === n ? 'todas as' : `${count(k)} das`} suas ${all === 1 ? '' : 'últimas '}${count(n)} corridas.`,
    were: ({ half, k, n, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))} você ${finished[half]}: em ${k === n ? 'todas as' : `${count(k)} de`} ${count(n)} corridas.`,
    others: ({ half, even, other }) =>
      even + other === 0
        ? 'Nenhuma outra corrida diz o contrário.'
        : `Das outras, ${even === 0 ? 'nenhuma' : spelled(even, 'f')} ${even > 1 ? 'foram equilibradas' : 'foi equilibrada'}, e em ${other === 0 ? 'nenhuma' : spelled(other, 'f')} a ${opposite[half]} metade foi mais rápida.`,
    middle: ({ thousandths }) =>
      thousandths === 1000
        ? 'Na corrida do meio as duas metades levaram o mesmo tempo, descontadas as subidas e descidas.'
        : `Na corrida do meio a segunda metade levou ${figure(Math.abs(1000 - thousandths) / 10)}% ${thousandths < 1000 ? 'menos' : 'mais'} tempo que a primeira, descontadas as subidas e descidas.`,
    luck: ({ k, n, p }) => `Se as duas metades fossem igualmente prováveis, o acaso daria ${count(k)} de ${count(n)} para um lado ${luck(p)}.`,
    phases: ({ n, effective }) =>
      Math.floor(effective) >= n
        ? `Como uma corrida termina não segue a anterior: as ${count(n)} pesam por inteiro.`
        : `Corridas parecidas vêm em fases: no intervalo, essas ${count(n)} pesam como ${count(Math.max(1, Math.floor(effective)))} sem fases.`,
    'left-out': ({ paused, unknown }) =>
      paused + unknown === 0
        ? 'Nenhuma corrida de 5 km ou mais fica de fora.'
        : `De fora: ${listed([
            ...(paused > 0 ? [`${runs(paused)} com pausas de um décimo do tempo ou mais`] : []),
            ...(unknown > 0 ? [`${runs(unknown)} sem trajeto que mostre as metades e a altitude`] : []),
          ])}.`,
    lately: ({ k, n, half }) =>
      n === 0
        ? 'As últimas 26 semanas completas não têm corrida com metades conhecidas'
        : `Nas últimas 26 semanas completas, ${k === 0 ? 'nenhuma' : count(k)} de ${runsOf(n)} com metades conhecidas ${k > 1 ? 'tiveram' : 'teve'} a ${named[half]} metade mais rápida`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} Contam corridas ao ar livre de 5 km ou mais com altitude no trajeto e com pausas de menos de um décimo do tempo: ${count(n)} de ${count(of)} nas últimas 104 semanas, esta incluída. As metades são metades da distância, cada uma cronometrada em movimento, com cada inclinação contada pelo que custa correr nela (Minetti). A até 1% uma da outra são equilibradas. O intervalo é o de Wilson, a 95%, sobre tantas corridas quantas elas valem: n(1 − r)/(1 + r), r a correlação de cada corrida com a seguinte. Seu limite inferior tem de ficar acima de 50%, e o acaso abaixo de 1 em 100 (um teste binomial exato, dos dois lados, descontadas as fases). É preciso ter 20 corridas, e as metades de quatro em cada cinco. É dito no presente enquanto as últimas 26 semanas completas têm ainda metade dos 50%. Por que uma metade é mais rápida não se sabe.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, unknown, half, fromDay, toDay }) =>
      `Uma espinha de semanas de ${longDay(fromDay)} a ${longDay(toDay)}, um traço para ${eachRun(all - unknown)}: à esquerda onde a primeira metade foi mais rápida, à direita onde foi a segunda, tão comprido quanto a vantagem de uma sobre a outra. ${capital(spelled(lit, 'f'))} com a ${named[half]} metade mais rápida ${litOf(lit)}.${
        unknown === 0 ? '' : ` ${capital(spelled(unknown, 'f'))} que não ${unknown === 1 ? 'diz é um tracinho' : 'dizem são tracinhos'} embaixo.`
      }`,
    'no-run': () => 'Falta a primeira corrida.',
    runs: ({ left, n }) => `${needsRuns(left)} de 5 km ou mais ao ar livre, com poucas pausas, em 104 semanas; ${thereAre(n)}.`,
    cover: ({ n, of }) =>
      `Precisa do trajeto de quatro em cada cinco: das suas últimas ${count(of)} corridas de 5 km ou mais, ${n === 0 ? 'não se sabem as metades de nenhuma' : `sabem-se as metades de ${count(n)}`}.`,
    neither: ({ second, even, first, n }) =>
      `Nenhuma metade se destaca nas suas últimas ${count(n)} corridas: a segunda foi mais rápida em ${second === 0 ? 'nenhuma' : count(second)}, a primeira em ${first === 0 ? 'nenhuma' : count(first)}, e ${even === 0 ? 'nenhuma' : count(even)} ${even > 1 ? 'foram equilibradas' : 'foi equilibrada'}.`,
  },
}
