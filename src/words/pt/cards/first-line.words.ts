import type { LineSays } from '../../../domain/cards/first-line.card'
import { monthAndYear } from '../amounts'
import { count, countOf, distance, duration, longDay, runsOf } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

export const words: CardWords<LineSays> = {
  name: 'Primeira linha',
  says: {
    are: ({ first, firstDay, latest, runsOn }, unit) =>
      `Sua primeira linha foi de ${distance(first, unit)}, em ${monthAndYear(firstDay)}; ${runsOf(runsOn)} depois, a mais recente, ${distance(latest, unit)}.`,
    were: ({ first, firstDay, latest, latestDay }, unit) =>
      `Sua primeira linha foi de ${distance(first, unit)}, em ${monthAndYear(firstDay)}; a última, em ${monthAndYear(latestDay)}, de ${distance(latest, unit)}.`,
    usual: ({ first, latest, firstRuns, latestRuns }, unit) =>
      `As duas linhas são corridas isoladas: a do meio entre ${count(firstRuns)} do primeiro ano foi de ${distance(first, unit)}; entre ${count(latestRuns)} do último, de ${distance(latest, unit)}.`,
    pair: ({ earlierDay, earlierMetres, earlierSeconds, laterDay, laterMetres, laterSeconds }, unit) =>
      `As mais próximas em distância, uma do primeiro ano e uma do último: ${distance(earlierMetres, unit)} em ${duration(earlierSeconds)}, em ${longDay(earlierDay)}; ${distance(laterMetres, unit)} em ${duration(laterSeconds)}, em ${longDay(laterDay)}.`,
    'no-pair': () => 'Nenhuma corrida do último ano fica a até um décimo da distância de uma do primeiro.',
    before: ({ firstDay }) =>
      `O que você correu antes de ${longDay(firstDay)} não está aqui: é a primeira linha registrada, talvez não a primeira que você correu.`,
    lately: ({ since, k, weeks }) =>
      `A última corrida ${since === 0 ? 'foi hoje' : `foi há ${countOf(since, 'um dia', 'dias')}`}; as últimas ${count(weeks)} semanas completas ${k === 0 ? 'não têm nenhuma' : `têm ${runsOf(k)}`}`,
    how: ({ firstWeekday }) =>
      `${validRun} A primeira linha é a primeira de todas as registradas; a mais recente, a última. O primeiro ano são os 365 dias a partir da primeira corrida; o último, os 365 dias até a mais recente. Entre eles, as duas corridas mais próximas em distância ficam lado a lado, a até um décimo da anterior; entre as igualmente próximas, a mais antiga primeiro e a mais recente por último. A corrida do meio é a mediana. É preciso um ano entre a primeira e a mais recente. É dito no passado quando 26 semanas completas não têm nenhuma corrida.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs, fromDay, toDay }) =>
      `${runsOf(runs)} de ${longDay(fromDay)} a ${longDay(toDay)}, escritas uma depois da outra como palavras, cada uma tão comprida quanto a corrida é longa, um parágrafo por ano. A primeira e a mais recente estão acesas.`,
    'no-run': () => 'Falta a primeira corrida.',
    year: ({ left }) => `${left === 1 ? 'Falta um dia' : `Faltam ${count(left)} dias`}, e uma corrida depois: um ano entre a primeira linha e a mais recente.`,
    'year-over': () => 'Falta mais uma corrida: um ano entre a primeira linha e a mais recente.',
  },
}
