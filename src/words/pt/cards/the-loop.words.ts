import type { LoopSays } from '../../../domain/cards/the-loop.card'
import type { Shape } from '../../../domain/routes/shape'
import { capital, listed, needsRuns, spelled, thereAre, times, yearsBetween } from '../amounts'
import { count, countOf, distance, longDay, runsOf } from '../screens/quantities'
import { countryName } from '../screens/where'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const noun = { round: 'Uma volta', 'there-and-back': 'Um vai e volta', 'one-way': 'Um caminho' } as const satisfies Readonly<Record<Shape, string>>
const yours = { round: 'é sua', 'there-and-back': 'é seu', 'one-way': 'é seu' } as const satisfies Readonly<Record<Shape, string>>
const wasYours = { round: 'era sua', 'there-and-back': 'era seu', 'one-way': 'era seu' } as const satisfies Readonly<Record<Shape, string>>
const by = { round: 'por ela', 'there-and-back': 'por ele', 'one-way': 'por ele' } as const satisfies Readonly<Record<Shape, string>>
const called = { round: 'O nome desta volta', 'there-and-back': 'O nome deste vai e volta', 'one-way': 'O nome deste caminho' } as const
const runs = (n: number): string => (n === 0 ? 'nenhuma corrida' : runsOf(n))
const some = (n: number): string => (n === 0 ? 'nenhuma' : count(n))
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** A sentence has 18 words at most: a region whose name takes more of them than there are is left to the evidence. */
const most = 18
const named = (region: string, sentence: (there: string) => string): string => {
  const told = region === '' ? '' : sentence(` (${region})`)
  return told === '' || told.split(' ').length > most ? sentence('') : told
}

export const words: CardWords<LoopSays> = {
  name: 'A volta',
  says: {
    are: ({ shape, k, n, all, region }) =>
      named(
        region,
        (there) =>
          `${noun[shape]}${there} ${yours[shape]}: ${k === n ? `todas as suas ${all === 1 ? '' : 'últimas '}${count(n)} corridas foram` : `${count(k)} das suas ${all === 1 ? '' : 'últimas '}${count(n)} corridas ${k === 1 ? 'foi' : 'foram'}`} ${by[shape]}.`,
      ),
    were: ({ shape, k, n, fromYear, toYear, region }) =>
      named(
        region,
        (there) =>
          `${capital(yearsBetween(fromYear, toYear))} ${lower(noun[shape])}${there} ${wasYours[shape]}: ${count(k)} de ${count(n)} corridas ${k === 1 ? 'foi' : 'foram'} ${by[shape]}.`,
      ),
    others: ({ others, ways }) =>
      others === 0
        ? 'Nenhuma outra corrida seguiu outro caminho.'
        : `${others === 1 ? 'A outra seguiu' : `As outras ${count(others)} seguiram`} ${ways === 1 ? 'um outro caminho' : `${count(ways)} outros caminhos`}.`,
    began: ({ city, region, country }) => `Começa em: ${[...new Set([city, region, countryName(country)])].filter((part) => part !== '').join(', ')}.`,
    'began-unknown': () => 'O lugar onde começa ainda não foi localizado.',
    length: ({ metres }, unit) => `Tem ${distance(metres, unit)}, pelo trajeto da corrida do meio entre elas.`,
    since: ({ firstDay, lastDay, times: taken }) =>
      `A primeira vez foi em ${longDay(firstDay)} e a última em ${longDay(lastDay)}: ${times(taken)} ao todo, até onde os trajetos mostram.`,
    next: ({ second, alone }) =>
      `${second < 2 ? 'Nenhum outro caminho foi corrido duas vezes' : `O caminho seguinte foi corrido ${times(second)}`}; ${alone === 0 ? 'nenhum foi' : alone === 1 ? 'um foi' : `${count(alone)} foram`} corrido${alone > 1 ? 's' : ''} uma só vez.`,
    'left-out': ({ without, waiting }) =>
      without + waiting === 0
        ? 'Nenhuma corrida ao ar livre fica de fora.'
        : `De fora: ${listed([
            ...(without > 0 ? [`${runs(without)} sem trajeto que mostre um caminho`] : []),
            ...(waiting > 0 ? [`${runs(waiting)} com trajeto ainda por ler e comparar`] : []),
          ])}.`,
    name: ({ shape }) => `${called[shape]}, só você pode dizer; ele nunca vai em uma imagem.`,
    lately: ({ k, n }) =>
      n === 0
        ? 'As últimas 26 semanas completas não têm corrida com caminho conhecido'
        : `Nas últimas 26 semanas completas, ${some(k)} de ${runs(n)} com caminho conhecido ${k > 1 ? 'foram' : 'foi'} por ali`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} Contam corridas ao ar livre com trajeto que mostre um caminho, sem as virtuais: ${count(n)} de ${count(of)} nas últimas 104 semanas, esta incluída. Duas corridas seguiram o mesmo caminho se três quartos de todos os quadrados de 100 m tocados por uma delas foram tocados pelas duas, se a mais curta tem ao menos nove décimos da mais longa, e se na mesma fração do caminho as duas não ficaram a mais de um décimo dele uma da outra, 750 m no máximo (a mediana de 33 pontos). No sentido contrário é outro caminho. Cada caminho se reúne em torno da corrida que menos difere de todas as suas outras, o maior primeiro. É preciso ter oito corridas ao longo de 60 dias, e os caminhos de quatro em cada cinco corridas. Um caminho que acaba onde começou é uma volta, ou um vai e volta quando volta ao lado de si mesmo. É dito no presente enquanto as últimas 26 semanas completas têm uma corrida por ele: oito em 104 são duas em 26, e metade disso é uma.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, turns, lit }) =>
      `Um novelo de ${countOf(turns, 'um giro', 'giros')} um sobre o outro, um para cada vez que se correu por ali, e um tracinho embaixo para cada outra de ${runsOf(all)}. ${lit === 1 ? 'O giro do período está aceso' : `Os ${spelled(lit)} giros do período estão acesos`}. Nada nele é desenhado a partir do terreno.`,
    'no-run': () => 'Falta a primeira corrida.',
    runs: ({ left, n }) => `${needsRuns(left)} ao ar livre em 104 semanas; ${thereAre(n)}.`,
    cover: ({ n, of, waiting }) => {
      const last = of === 1 ? 'da sua última corrida' : `de quatro em cada cinco das suas últimas ${count(of)} corridas`
      return waiting > 0
        ? `Precisa do caminho ${last} ao ar livre: ${n === 0 ? 'não se sabe de nenhuma' : `sabe-se de ${count(n)}`}, e falta ler e comparar ${countOf(waiting, 'um trajeto', 'trajetos')}.`
        : `Precisa do trajeto ${last} ao ar livre: ${n === 0 ? 'nenhum mostra' : n === 1 ? 'um mostra' : `${count(n)} mostram`} um caminho.`
    },
    few: ({ left, k }) => `${needsRuns(left)} por um mesmo caminho: o que você mais seguiu foi corrido ${times(k)} em 104 semanas.`,
    young: ({ left, k }) =>
      `${left === 1 ? 'Falta um dia' : `Faltam ${count(left)} dias`} entre a primeira e a última das ${count(k)} corridas por um mesmo caminho.`,
  },
}
