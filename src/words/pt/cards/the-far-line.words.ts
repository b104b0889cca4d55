import type { FarSays } from '../../../domain/cards/the-far-line.card'
import { capital, eachRun, litOf, luck, needsRuns, spelled, thereAre, yearsBetween } from '../amounts'
import { count, distance, figure, longDay, runsOf } from '../screens/quantities'
import { onAWeekday, weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const runs = (n: number): string => (n === 0 ? 'nenhuma corrida' : runsOf(n))
const percent = (share: number): string => `${figure(Math.round(share * 100))}%`
const went = (n: number): string => (n === 1 ? 'foi longe' : 'foram longe')

export const words: CardWords<FarSays> = {
  name: 'A linha do longe',
  says: {
    are: ({ far, k, n, longest, all }, unit) =>
      `Seu longe começa em ${distance(far, unit)}: ${count(k)} das suas ${all === 1 ? '' : 'últimas '}${count(n)} corridas ${went(k)}, a maior com ${distance(longest, unit)}.`,
    were: ({ k, n, longest, fromYear, toYear }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))}, ${count(k)} das suas ${count(n)} corridas ${went(k)}, a maior com ${distance(longest, unit)}.`,
    others: ({ others, median }, unit) =>
      others === 0
        ? 'Não há outra corrida.'
        : `${others === 1 ? 'A outra não foi' : `As outras ${count(others)} não foram`} longe; a do meio entre elas teve ${distance(median, unit)}.`,
    longest: ({ metres, day }, unit) => `A mais longa: ${distance(metres, unit)}, em ${longDay(day)}.`,
    weekday: ({ weekday, k, n, share, p }) =>
      `${count(k)} das ${count(n)} longas ${k === 1 ? 'caiu' : 'caíram'} ${onAWeekday(weekday)}, como ${percent(share)} de todas as corridas; o acaso faria isso ${luck(p)}.`,
    'no-weekday': ({ weekday, k, n }) =>
      `Nenhum dia da semana se destaca entre elas: ${count(k)} de ${count(n)} ${k === 1 ? 'caiu' : 'caíram'} ${onAWeekday(weekday)}, o que o acaso pode fazer.`,
    line: ({ far, median, p90 }, unit) =>
      `A linha agora: a corrida do meio do último ano tem ${distance(median, unit)}, nove em cada dez ficam em até ${distance(p90, unit)}; o longe, então, começa em ${distance(far, unit)}.`,
    unruled: ({ unruled }) =>
      `${capital(spelled(unruled, 'f'))} ${unruled === 1 ? 'corrida do início fica' : 'corridas do início ficam'} de fora: havia menos de dez corridas no ano anterior.`,
    lately: ({ k, n, share }) =>
      n === 0
        ? 'As últimas 26 semanas completas não têm nenhuma corrida'
        : `Das últimas 26 semanas completas, ${k === 0 ? 'nenhuma' : count(k)} de ${runs(n)} ${went(k === 0 ? 1 : k)}, contra ${percent(share)} do período todo`,
    how: ({ firstWeekday }) =>
      `${validRun} Uma corrida foi longe se tem ao menos uma vez e meia a corrida do meio dos 365 dias até ela, ela incluída, e é tão longa quanto o décimo mais longo delas, ou mais (a mediana e o quantil de nove em dez, do tipo 7). É preciso ter dez corridas nesses 365 dias, e 40 nas últimas 104 semanas, esta incluída. O dia da semana é comparado com o acaso: se as corridas longas caíssem nos dias como todas as corridas, a chance de tantas naquele é exata (a cauda de uma binomial, descontadas as fases), vezes sete porque qualquer um poderia ter saído. É dito no presente enquanto, nas últimas 26 semanas completas, as corridas foram longe ao menos metade das vezes que no período todo.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, unruled, fromDay, toDay }) =>
      `Um horizonte de ${longDay(fromDay)} a ${longDay(toDay)}, uma haste abaixo dele para ${eachRun(all - unruled)}, tão alta quanto a corrida é longa: o que foi longe para o seu ano sobe acima. ${capital(spelled(lit, 'f'))} que ${lit > 1 ? 'subiram' : 'subiu'} nas últimas 104 semanas ${litOf(lit)}.${
        unruled === 0 ? '' : ` ${capital(spelled(unruled, 'f'))} com poucas corridas antes ${unruled === 1 ? 'é um tracinho' : 'são tracinhos'} embaixo.`
      }`,
    'no-run': () => 'Falta a primeira corrida.',
    runs: ({ left, n }) => `${needsRuns(left)} em 104 semanas; ${thereAre(n)}.`,
    year: ({ left }) => `${needsRuns(left)} para saber o que é longe agora: é preciso ter dez dentro de um ano.`,
    alike: ({ n, far, longest }, unit) =>
      `Nenhuma das suas últimas ${count(n)} corridas foi longe: isso começaria em ${distance(far, unit)}, e a mais longa teve ${distance(longest, unit)}.`,
  },
}
