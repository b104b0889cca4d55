import type { PromiseSays } from '../../../domain/cards/the-promise.card'
import { between, capital, eachRun, spelled, yearsBetween } from '../amounts'
import { count, countOf, distance, figure, longDay, tenths } from '../screens/quantities'
import { weeksRun } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const weeks = (all: number, n: number): string => `suas ${all === 1 ? 'primeiras' : 'últimas'} ${count(n)} semanas`

export const words: CardWords<PromiseSays> = {
  name: 'A promessa',
  says: {
    are: ({ k, n, all, median }) => {
      if (median < 1)
        return `Das ${weeks(all, n)}, ${count(k)} ${k === 1 ? 'teve' : 'tiveram'} corrida e ${count(n - k)} ${n - k === 1 ? 'ficou' : 'ficaram'} sem.`
      if (k < n)
        return `Sua semana típica tem ${between(median)}, e ${count(k)} das ${all === 1 ? 'primeiras' : 'últimas'} ${count(n)} ${k === 1 ? 'teve' : 'tiveram'} ao menos uma.`
      return `Cada uma das ${weeks(all, n)} teve corrida${median > 1 ? `, e a típica tem ${between(median)}` : ''}.`
    },
    were: ({ k, n, fromYear, toYear }) => `${capital(yearsBetween(fromYear, toYear))} você apareceu em ${spelled(k, 'f')} das ${count(n)} semanas até agora.`,
    empty: ({ empty, longest, n }) => {
      if (empty === 0) return `Nenhuma das ${count(n)} semanas passou sem corrida.`
      if (empty === 1) return 'A outra semana não teve corrida.'
      return `As outras ${count(empty)} semanas não tiveram corrida, ${longest === 1 ? 'nunca duas seguidas' : longest === empty ? 'todas seguidas' : `no máximo ${count(longest)} seguidas`}.`
    },
    quarters: ({ low, median, high, most }) =>
      `Corridas por semana, contando as vazias: ${figure(median)} no meio; a metade central das semanas tem ${low === high ? figure(low) : `de ${figure(low)} a ${figure(high)}`}, a mais cheia ${count(most)}.`,
    spread: ({ ratio, low, high }) =>
      ratio === 0
        ? 'Todas as suas semanas com corrida têm tantos dias de corrida quanto a tendência delas daria.'
        : `Em dias de corrida, suas semanas variam ${tenths(ratio)} ${ratio < 1.95 ? 'vez' : 'vezes'} o que o acaso faria variar (de ${tenths(low)} a ${tenths(high)}), descontada a tendência.`,
    again: ({ k, n, byLuck }) =>
      `De ${countOf(n, 'um dia de corrida', 'dias de corrida')} depois de uma semana com corrida, ${k === 0 ? 'nenhum' : count(k)} ${k > 1 ? 'repetiram' : 'repetiu'} um dia da semana anterior; o acaso traria ${count(Math.round(byLuck))}.`,
    near: ({ k, n, metres }, unit) =>
      `${k === n ? (n === 1 ? 'A única' : `Todas as ${count(n)}`) : `${capital(k === 0 ? 'nenhuma' : count(k))} de ${count(n)}`} ${n === 1 || k === 0 || k === 1 ? 'corrida' : 'corridas'} ${k > 1 ? 'ficaram' : 'ficou'} a até um quinto da corrida do meio, de ${distance(metres, unit)}.`,
    lately: ({ k, weeks: last, share }) =>
      `${k === 0 ? 'Nenhuma' : count(k)} das últimas ${count(last)} semanas completas ${k > 1 ? 'tiveram' : 'teve'} corrida, contra ${figure(Math.round(share * 100))}% do período todo`,
    how: ({ n, all, firstWeekday }) =>
      `${validRun} ${weeksRun(firstWeekday)}, e a atual fica de fora. As semanas que têm corrida são divididas por ${
        all === 1
          ? `todas as ${count(n)} semanas completas desde a primeira corrida, com a semana dela`
          : `as últimas ${count(n)} semanas completas, com corrida ou não`
      }. O meio e os quartos contam corridas, não dias, contando as semanas vazias (quantis do tipo 7). Para o acaso todos os dias de uma semana com corrida são iguais: a distância entre as semanas é o quadrado médio dos seus dias de corrida em torno da tendência, sobre a variância que o acaso lhes dá, a 95%; os dias de uma semana são comparados com os da anterior, embaralhados; ambos precisam de 26 semanas assim. É dito no presente enquanto as últimas 26 semanas completas têm corrida ao menos metade das vezes que o período todo. É preciso ter 26 semanas completas desde a primeira corrida.`,
    shows: ({ runs, lit, empty, fromDay, toDay }) =>
      `Uma fileira por ano de ${longDay(fromDay)} a ${longDay(toDay)}, um tracinho para ${eachRun(runs)}, tão alto quanto a corrida é longa. ${capital(
        spelled(lit, 'f'),
      )} delas ${lit > 1 ? 'estão' : 'está'} nas semanas de que a frase fala; ${empty === 0 ? 'nenhuma dessas semanas está vazia' : `${spelled(empty, 'f')} dessas semanas ${empty === 1 ? 'fica só no contorno' : 'ficam só no contorno'}`}.`,
    'no-run': () => 'Falta a primeira corrida.',
    weeks: ({ weeks: left }) => `${left === 1 ? 'Falta uma semana' : `Faltam ${count(left)} semanas`}.`,
    'window-empty': ({ n }) => `Falta uma corrida nas últimas ${count(n)} semanas completas; não há nenhuma.`,
  },
}
