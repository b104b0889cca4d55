import type { ReturnSays } from '../../../domain/cards/the-return.card'
import { monday } from '../../../domain/calendar/calendar'
import { capital, needsRuns, span, spelled, times, yearsBetween } from '../amounts'
import { count, countOf, distance, figure, longDay, runsOf } from '../screens/quantities'
import { weekSpan } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const days = (n: number): string => countOf(n, 'um dia', 'dias')
const runs = (n: number): string => (n === 0 ? 'nenhuma corrida' : runsOf(n))
const inside = (others: number): string =>
  others === 0
    ? 'Nenhuma outra atividade nesse tempo.'
    : `${capital(spelled(others, 'f'))} ${others === 1 ? 'outra atividade' : 'outras atividades'} nesse tempo.`
const from = (fromDay: number, toDay: number, length: number): string => `De ${longDay(fromDay)} a ${longDay(toDay)}, ${days(length)}`

export const words: CardWords<ReturnSays> = {
  name: 'O retorno',
  says: {
    are: ({ k, n, longest }) => {
      const quiet = `${capital(times(n))} você ficou em silêncio, ${n === 1 ? 'por' : 'por até'} ${span(longest)}`
      if (n === 1) return k === 1 ? `${quiet}, e voltou.` : `${quiet}, e menos de quatro corridas vieram em quatro semanas.`
      return k === 0 ? `${quiet}; menos de quatro corridas depois de cada uma.` : `${quiet}, e ${times(k)} você voltou.`
    },
    were: ({ k, n, longest, fromYear, toYear }) => {
      const quiet = `${capital(times(n))} ${yearsBetween(fromYear, toYear)} você ficou em silêncio`
      if (k === 0) return `${quiet}; menos de quatro corridas ${n === 1 ? 'vieram depois' : 'depois de cada uma'}.`
      if (k === n) return `${quiet}, ${n === 1 ? 'por' : 'por até'} ${span(longest)}, e voltou.`
      return `${quiet}, por até ${span(longest)}, e ${times(k)} voltou.`
    },
    'all-back': ({ n }) => (n === 1 ? 'Não há outro silêncio seu para comparar.' : `Dos ${spelled(n)} silêncios, nenhum ficou sem retorno.`),
    'not-back': ({ k, n }) =>
      k === 0
        ? n === 1
          ? 'Depois dele vieram menos de quatro corridas em 28 dias.'
          : `Depois de nenhum dos ${spelled(n)} vieram quatro corridas em 28 dias.`
        : `Depois ${n - k === 1 ? 'do outro' : `dos outros ${spelled(n - k)}`} vieram menos de quatro corridas em 28 dias.`,
    returned: ({ days: length, fromDay, toDay, runs: followed, metres, recovery, others }, unit) => {
      const before = `80% dos ${distance(metres, unit)} corridos nos 28 dias anteriores`
      const back =
        recovery < 0
          ? `${before} não voltaram a se somar até o próximo silêncio ou até hoje`
          : recovery === 0
            ? `${before} se somaram no próprio dia do retorno`
            : `${before} se somaram de novo depois de ${days(recovery)}`
      return `${from(fromDay, toDay, length)}: ${runs(followed)} nos 28 dias a partir do fim; ${back}. ${inside(others)}`
    },
    'not-returned': ({ days: length, fromDay, toDay, runs: followed, others }) =>
      `${from(fromDay, toDay, length)}: ${runs(followed)} nos 28 dias a partir do fim. ${inside(others)}`,
    undecided: ({ days: length, toDay, runs: followed, left, others }) =>
      `Um silêncio de ${days(length)} terminou em ${longDay(toDay)}: ${runs(followed)} até agora. Ele conta com a quarta corrida, ou em ${days(left)}. ${inside(others)}`,
    recovery: ({ median, reached, k }) =>
      reached === 0
        ? `80% da distância de antes não ${k === 1 ? 'voltou depois do único retorno' : `voltou depois de nenhum de ${count(k)} retornos`}.`
        : `80% da distância de antes voltou depois de ${count(reached)} de ${countOf(k, 'um retorno', 'retornos')}, no caso do meio em ${figure(median)} ${median === 1 ? 'dia' : 'dias'}.`,
    early: ({ early }) =>
      `${capital(spelled(early))} ${early === 1 ? 'silêncio do começo' : 'silêncios do começo'}, a menos de oito semanas da primeira corrida, não ${early === 1 ? 'conta' : 'contam'}.`,
    awake: ({ since, threshold }) =>
      `A última corrida ${since === 0 ? 'foi hoje' : `foi há ${days(since)}`}; um silêncio seu começa em ${days(Math.ceil(threshold))}`,
    open: ({ since }) => `O silêncio de agora já dura ${days(since)}: ele decide o tempo do verbo e não entra na conta`,
    how: ({ threshold, p90 }) =>
      `${validRun} Um silêncio são os dias de um dia de corrida ao seguinte, se são ao menos 21, ao menos três vezes o intervalo em que ficam nove em cada dez dos seus, de um dia de corrida a outro (o quantil do tipo 7), e se há oito semanas ou mais entre a primeira corrida e o seu começo. Nove em cada dez dos seus ficam em até ${figure(
        p90,
      )} dias, então um silêncio começa em ${days(Math.ceil(threshold))}. Você voltou se quatro corridas caem nos 28 dias que começam com a corrida que o termina. A recuperação são os dias até que 28 dias tenham 80% da distância dos 28 dias antes do silêncio, contando corridas desde o retorno, cujo dia é 0. Um pedal não termina um silêncio. O que ainda não teve seus 28 dias nem sua quarta corrida fica em aberto. É dito no passado enquanto um silêncio está aberto. O que causou um silêncio não se sabe.`,
    shows: ({ runs: all, lit, silences, fromDay, toDay, firstWeekday }) =>
      `Uma maré de ${longDay(fromDay)} a ${longDay(toDay)}: cada semana${firstWeekday === monday ? '' : `, de ${weekSpan(firstWeekday)},`} tão alta quanto suas corridas são longas, ${runsOf(all)} ao todo, com ${countOf(silences, 'um silêncio', 'silêncios')} entre elas. ${
        lit === 0
          ? 'Nenhuma está acesa'
          : `${capital(spelled(lit, 'f'))} ${lit === 1 ? 'está acesa' : 'estão acesas'}: as das quatro semanas depois de um retorno`
      }.`,
    'no-run': () => 'Falta a primeira corrida.',
    'no-silence': ({ threshold }) => `Não há silêncio de que falar: nenhum de ${days(Math.ceil(threshold))} ou mais.`,
    'only-early': ({ early, threshold }) =>
      `Não há silêncio de ${days(Math.ceil(threshold))} ou mais com oito semanas de história antes; ${early === 1 ? 'o único até agora começou' : `os ${spelled(early)} até agora começaram`} mais cedo.`,
    'still-open': ({ since, early }) =>
      early === 1
        ? `O silêncio, de ${days(since)} até agora, começou a menos de oito semanas da primeira corrida.`
        : `O primeiro silêncio, de ${days(since)} até agora, não terminou.`,
    'still-undecided': ({ runs: left, left: wait }) => `${needsRuns(left)}, ou ${countOf(wait, 'mais um dia', 'dias')}, para saber se você voltou.`,
    'no-distance': ({ with: known, of }) => `Faltam distâncias: ${count(known)} de ${runsOf(of)} ${known === 1 ? 'tem' : 'têm'}, e 80% precisam ter.`,
  },
}
