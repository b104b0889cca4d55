import type { Side, WandererSays } from '../../../domain/cards/the-wanderers-share.card'
import { capital, eachRun, listed, litOf, luck, needsRuns, spelled, thereAre, yearsBetween } from '../amounts'
import { count, countOf, figure, longDistance, runsOf } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const went = (side: Side, n: number): string =>
  side === 'wander' ? `${n > 1 ? 'foram' : 'foi'} mais por chão novo` : `${n > 1 ? 'ficaram' : 'ficou'} mais em chão conhecido`
const verb = { wander: 'explora', return: 'retorna' } as const satisfies Record<Side, string>
const verbed = { wander: 'explorava', return: 'retornava' } as const satisfies Record<Side, string>
const opposite = { wander: 'return', return: 'wander' } as const satisfies Record<Side, Side>
const runs = (n: number): string => (n === 0 ? 'nenhuma corrida' : runsOf(n))
const some = (n: number): string => (n === 0 ? 'nenhuma' : count(n))
const percent = (share: number): string => figure(Math.round(share * 100))

export const words: CardWords<WandererSays> = {
  name: 'Por aí',
  says: {
    are: ({ side, k, n, starts, all }) =>
      `Você ${verb[side]}: ${k === n ? 'todas as' : `${count(k)} das`} ${all === 1 ? 'suas' : 'últimas'} ${count(n)} corridas ${went(side, k)}; ${starts === 0 ? 'nenhuma começou' : starts === 1 ? 'uma começou' : `${spelled(starts, 'f')} começaram`} em lugar novo.`,
    were: ({ side, k, n, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))} você ${verbed[side]}: ${k === n ? `todas as ${count(n)}` : `${count(k)} de ${count(n)}`} corridas ${went(side, k)}.`,
    others: ({ side, others }) =>
      others === 0 ? 'Nenhuma corrida diz o contrário.' : `${others === 1 ? 'A outra' : `As outras ${count(others)}`} ${went(opposite[side], others)}.`,
    ground: ({ metres, fresh }, unit) =>
      `De ${longDistance(metres, unit)}, ${longDistance(fresh, unit)} foram em chão de que nenhuma corrida anterior tinha chegado perto: ${percent(fresh / metres)}%.`,
    starts: ({ k, n, low, high }) =>
      `${k === 0 ? 'Nenhuma' : capital(spelled(k, 'f'))} das ${count(n)} ${k > 1 ? 'começaram' : 'começou'} onde nenhuma corrida anterior tinha começado, num raio de cerca de 1 km: ${percent(k / n)}% (${percent(low)}–${percent(high)}%).`,
    luck: ({ k, n, p }) => `Se os dois fossem igualmente prováveis, o acaso daria ${count(k)} de ${count(n)} para um lado ${luck(p)}.`,
    phases: ({ n, effective }) =>
      Math.floor(effective) >= n
        ? `Para onde vai uma corrida não segue a anterior: as ${count(n)} pesam por inteiro.`
        : `Corridas parecidas vêm em fases: no intervalo, essas ${count(n)} pesam como ${count(Math.max(1, Math.floor(effective)))} sem fases.`,
    'left-out': ({ without, waiting }) =>
      without + waiting === 0
        ? 'Nenhuma corrida ao ar livre fica de fora.'
        : `De fora: ${listed([
            ...(without > 0 ? [`${runs(without)} sem trajeto que mostre um caminho`] : []),
            ...(waiting > 0 ? [`${runs(waiting)} com trajeto ainda por ler e comparar`] : []),
          ])}.`,
    lately: ({ k, n, side }) =>
      n === 0
        ? 'As últimas 26 semanas completas não têm corrida com trajeto comparado'
        : `Das últimas 26 semanas completas, ${some(k)} de ${runsOf(n)} com trajeto comparado ${went(side, k)}`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} Contam corridas ao ar livre com trajeto que mostre um caminho, sem as virtuais: ${count(n)} de ${count(of)} nas últimas 104 semanas, esta incluída. Chão é novo onde nenhuma corrida anterior, em tudo o que já foi registrado, tocou um quadrado de 100 m ou um ao lado; as primeiras corridas são novas por si. Os metros de uma corrida se repartem por igual entre os seus quadrados, e a que tem ao menos metade deles em chão novo foi mais por ele. Um início é novo onde nenhuma corrida anterior começou no seu quadrado de 1 km. O intervalo é o de Wilson, a 95%, sobre tantas corridas quantas elas valem: n(1 − r)/(1 + r), r a correlação de cada corrida com a seguinte. Seu limite inferior tem de ficar acima de 50%, e o acaso abaixo de 1 em 100 (um teste binomial exato, dos dois lados, descontadas as fases). É preciso ter 40 corridas, e o trajeto de quatro em cada cinco. É dito no presente enquanto as últimas 26 semanas completas têm ainda metade dos 50%. Por que você vai por ali, não se sabe.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, side, untold }) =>
      `Um anel, e através dele um raio para ${eachRun(all)}, no sentido do relógio e na ordem dos dias: para dentro a distância em chão conhecido, para fora a em chão novo. ${capital(spelled(lit, 'f'))} que ${went(side, lit)} ${litOf(lit)}.${untold === 0 ? '' : ` ${capital(spelled(untold, 'f'))} sem trajeto ${untold === 1 ? 'é um ponto' : 'são pontos'} no anel.`}`,
    'no-run': () => 'Falta a primeira corrida.',
    runs: ({ left, n }) => `${needsRuns(left)} ao ar livre em 104 semanas; ${thereAre(n)}.`,
    cover: ({ n, of, waiting }) => {
      const last = of === 1 ? 'da sua última corrida' : `de quatro em cada cinco das suas últimas ${count(of)} corridas`
      return waiting > 0
        ? `Precisa saber o chão ${last} ao ar livre: ${n === 0 ? 'não se sabe de nenhuma' : `sabe-se de ${count(n)}`}, e falta ler e comparar ${countOf(waiting, 'um trajeto', 'trajetos')}.`
        : `Precisa do trajeto ${last} ao ar livre: ${n === 0 ? 'nenhum mostra' : n === 1 ? 'um mostra' : `${count(n)} mostram`} por onde foi.`
    },
    neither: ({ fresh, known, n }) =>
      `Nada se destaca ${n === 1 ? 'na sua última corrida' : `nas suas últimas ${count(n)} corridas`}: ${some(fresh)} ${went('wander', fresh)}, ${some(known)} ${went('return', known)}.`,
  },
}
