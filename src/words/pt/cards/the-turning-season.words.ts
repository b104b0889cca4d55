import type { SeasonSays } from '../../../domain/cards/the-turning-season.card'
import { capital, eachRun, listed, litOf, luck, nameOfMonth, spelled, yearsBetween } from '../amounts'
import { count, countOf, distance, figure, longDay } from '../screens/quantities'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const years = (n: number): string => countOf(n, 'um ano completo', 'anos completos')
const percent = (share: number): string => `${figure(Math.round(share * 100))}%`

export const words: CardWords<SeasonSays> = {
  name: 'A roda do ano',
  says: {
    are: ({ month, other, high, low }, unit) =>
      `Seu mês é ${nameOfMonth(month)}: sua semana do meio tem ${distance(high, unit)} nessa época, e ${distance(low, unit)} por volta de ${nameOfMonth(other)}.`,
    were: ({ month, other, high, low, fromYear, toYear }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))} seu mês era ${nameOfMonth(month)}: ${distance(high, unit)} por semana, ${distance(low, unit)} por volta de ${nameOfMonth(other)}.`,
    against: ({ month, k, n, names, silent }) =>
      [
        k === 0
          ? `Nenhum dos ${spelled(n)} anos se inclina para longe de ${nameOfMonth(month)}.`
          : `${capital(spelled(k))} dos ${spelled(n)} anos ${k === 1 ? 'se inclina' : 'se inclinam'} para o outro lado: ${listed(names.split(', '))}.`,
        ...(silent === '' ? [] : [`De fora, por não ${silent.includes(',') ? 'terem' : 'ter'} corrida: ${listed(silent.split(', '))}.`]),
      ].join(' '),
    luck: ({ p, n }) => `Se cada um dos ${spelled(n)} anos fosse girado por um número de semanas ao acaso, eles concordariam assim ${luck(p)}.`,
    sway: ({ amplitude, month }) =>
      `A oscilação ao longo do ano, como onda: ${figure(amplitude)}% de uma semana média para cima por volta de ${nameOfMonth(month)}, e outro tanto para baixo meio ano depois.`,
    level: ({ amplitude, month }) =>
      `Deixando o que você corre a mais ou a menos de um ano para o outro, ela é de ${figure(amplitude)}%, e o ponto mais alto fica em ${nameOfMonth(month)}.`,
    'silences-aside': ({ weeks }) =>
      `${capital(countOf(weeks, 'uma semana', 'semanas'))} de silêncio ${weeks === 1 ? 'fica' : 'ficam'} de lado: lesão não é estação do ano.`,
    'silences-counted': ({ weeks }) =>
      `${capital(countOf(weeks, 'uma semana', 'semanas'))} de silêncio ${weeks === 1 ? 'conta como semana' : 'contam como semanas'} sem corrida.`,
    lately: ({ share, k, weeks }) =>
      `Os dois últimos anos completos ${share <= 0 ? 'não oscilam para esse lado' : `oscilam para esse lado ${percent(share)} do que todos eles`}, e das últimas ${count(weeks)} semanas completas ${k === 0 ? 'nenhuma' : count(k)} ${k > 1 ? 'tiveram' : 'teve'} corrida`,
    how: ({ n, fromYear, toYear, least }) =>
      `${validRun} Os anos são os da ISO 8601, as semanas de segunda a domingo; um ano é completo se a primeira corrida caiu na sua primeira semana ou antes, e ele terminou antes desta semana: ${years(n)} ${yearsBetween(fromYear, toYear)}. A distância de cada semana é dividida pela média do seu ano e posta no seu ângulo do ano; a média de tudo é um vetor que aponta para onde o ano é mais cheio. Ele é comparado com o acaso girando as semanas de cada ano por um número delas ao acaso, 2.000 vezes, sempre os mesmos. Tudo isso é feito duas vezes, uma delas descontando de cada ano a tendência de um ano para o outro, para que correr cada vez mais não pareça estação: conta-se a maior das chances, que tem de ficar abaixo de 1 em 100; as duas formas têm de apontar a até um oitavo de ano uma da outra, e a onda tem de ter ${figure(least)}% de altura nas duas. Nenhum ano conta mais que o do meio. Onde há silêncios, faz-se com as semanas deles e sem elas, conta-se a mais clara das duas, e sua chance conta em dobro. As semanas do meio são medianas sobre as treze semanas em torno da mais cheia e as treze de meio ano depois. É dito no presente enquanto os dois últimos anos completos oscilam para esse lado metade disso, e as últimas 26 semanas completas têm corrida metade das vezes que todas.`,
    shows: ({ runs, lit, month, fromDay, toDay }) =>
      `Um anel de doze meses com janeiro em cima: um traço para ${eachRun(runs)} de ${longDay(fromDay)} a ${longDay(toDay)}, tão comprido quanto a corrida é longa, os dos mesmos dias de todos os anos um por fora do outro. ${capital(spelled(lit, 'f'))} das semanas por volta de ${nameOfMonth(month)} ${litOf(lit)}.`,
    'no-run': () => 'Falta a primeira corrida.',
    years: ({ left, n }) =>
      `${left === 1 ? 'Falta um ano completo' : `Faltam ${count(left)} anos completos`} com corridas; ${n === 0 ? 'ainda não há nenhum' : `há ${spelled(n)}`}.`,
    hint: ({ month, p, n }) =>
      `${n === 1 ? 'Seu ano completo se inclina' : `Seus ${count(n)} anos completos se inclinam`} para ${nameOfMonth(month)}, mas o acaso faria isso ${luck(p)}: o cartão pede menos de 1 em 100.`,
    slight: ({ month, amplitude, n, least }) =>
      `${n === 1 ? 'Seu ano completo se inclina' : `Seus ${count(n)} anos completos se inclinam`} para ${nameOfMonth(month)}, em ${figure(amplitude)}% de uma semana média: o cartão pede ${figure(least)}%, e uma semana do meio mais cheia que a de meio ano depois.`,
    none: ({ n }) => `Nenhuma época se destaca ${n === 1 ? 'no seu ano completo' : `nos seus ${count(n)} anos completos`}.`,
  },
}
