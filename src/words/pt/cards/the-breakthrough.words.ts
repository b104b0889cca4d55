import type { BreakthroughSays, RecordDistance } from '../../../domain/cards/the-breakthrough.card'
import { capital, eachRun, listed, monthAndYear, span, spelled } from '../amounts'
import { count, countOf, duration, longDay } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

/** After "em": em 5 km, na milha. */
const named = { '1k': '1 km', mile: 'milha', '5k': '5 km', '10k': '10 km', half: 'meia maratona', marathon: 'maratona' } as const satisfies Record<
  RecordDistance,
  string
>
/** In its sentence, as runners say it: a meia. */
const brief = { ...named, half: 'meia' } as const
const isNamed = (over: RecordDistance): boolean => over === 'mile' || over === 'half' || over === 'marathon'
/** nos 5 km, na meia maratona */
const inThe = (over: RecordDistance): string => `${isNamed(over) ? 'na' : over === '1k' ? 'no' : 'nos'} ${named[over]}`
/** 5 km, uma milha: a length */
const long = (over: RecordDistance): string => (isNamed(over) ? `uma ${named[over]}` : named[over])
const runs = (n: number): string => (n === 0 ? 'nenhuma corrida' : countOf(n, 'uma corrida', 'corridas'))
const days = (n: number): string => countOf(n, 'um dia', 'dias')

export const words: CardWords<BreakthroughSays> = {
  name: 'O salto',
  says: {
    are: ({ over, seconds, by, stood, day }) =>
      `Seu maior salto veio em ${monthAndYear(day)}: ${brief[over]} em ${duration(seconds)}, ${duration(by)} abaixo do recorde de ${span(stood)}.`,
    were: ({ over, seconds, by, stood, day }) =>
      `Seu maior salto foi em ${monthAndYear(day)}: ${brief[over]} em ${duration(seconds)}, ${duration(by)} abaixo do recorde de ${span(stood)}.`,
    others: ({ over, others, since, best }) =>
      `${others === 0 ? `Toda corrida ${inThe(over)} foi recorde` : others === 1 ? `Uma outra corrida ${inThe(over)} não foi recorde` : `${capital(spelled(others, 'f'))} outras corridas ${inThe(over)} não foram recorde`}; ${
        since === 0
          ? 'nada desde então foi mais rápido'
          : `${spelled(since, 'f')} desde então ${since === 1 ? 'foi ainda mais rápida' : 'foram ainda mais rápidas'}, até ${duration(best)}`
      }.`,
    first: ({ over, seconds, day }) => `O primeiro tempo ${inThe(over)}: ${duration(seconds)}, em ${longDay(day)}.`,
    record: ({ seconds, day, by, stood }) =>
      `${duration(seconds)} em ${longDay(day)}, ${duration(by)} a menos, depois de ${stood === 0 ? 'menos de um dia' : days(stood)}.`,
    elsewhere: ({ over, seconds, by, stood, day }) =>
      `${capital(inThe(over))} a maior queda foi de ${duration(by)}, para ${duration(seconds)}, em ${longDay(day)}, depois de ${days(stood)}: em proporção, não é maior.`,
    sources: ({ over, track, whole, unknown }) =>
      `Os tempos ${inThe(over)} vêm ${listed([
        ...(track > 0 ? [`do trajeto de ${runs(track)}`] : []),
        ...(whole > 0 ? [`do total de ${runs(whole)} pouco mais ${whole === 1 ? 'longa' : 'longas'} que isso`] : []),
      ])}${unknown > 0 ? `; de ${runs(unknown)} desse tamanho não se sabe` : ''}.`,
    lately: ({ over, k }) => `As últimas 26 semanas completas e esta ${k === 0 ? 'não têm' : 'têm'} ${runs(k)} de ${long(over)} ou mais`,
    how: ({ over, firstWeekday }) =>
      `${validRun} De cada corrida ao ar livre procuram-se no trajeto o 1 km, a milha, os 5 km, os 10 km, a meia maratona e a maratona mais rápidos, pelo relógio, com as pausas; antes se tira o que vai mais rápido que uma pessoa. Um trajeto que difere da distância da exportação em mais de 2% foi alterado depois, e fica de fora. Sem trajeto, uma corrida conta inteira se tem o tamanho da distância ou até 3% a mais. Um recorde fica ao menos um segundo abaixo de todos os anteriores. Contam as distâncias com três recordes e, delas, os recordes que duraram 90 dias; o citado foi o que mais caiu em proporção, em ${long(over)}. É preciso saber o tempo de quatro em cada cinco corridas desse tamanho. O que veio antes da primeira corrida daqui não se sabe. É dito no presente enquanto as últimas 26 semanas têm uma corrida desse tamanho.${weeksAsSet(firstWeekday)}`,
    shows: ({ over, runs: all, timed, records, fromDay, toDay }) =>
      `Uma escada de dias de ${longDay(fromDay)} a ${longDay(toDay)}, um degrau curto para ${eachRun(timed)} com tempo conhecido ${inThe(over)}, mais alto quanto mais rápida. Cada um dos ${spelled(records)} recordes segue até o próximo. O que caiu mais e o seguinte estão acesos.${
        all === timed ? '' : ` ${capital(spelled(all - timed, 'f'))} sem esse tempo ${all - timed === 1 ? 'é um tracinho' : 'são tracinhos'} embaixo.`
      }`,
    'no-run': () => 'Falta a primeira corrida de 1 km ou mais ao ar livre.',
    cover: ({ n, of }) =>
      `Precisa do trajeto de quatro em cada cinco: ${of === 1 ? 'da sua única corrida' : `das suas ${count(of)} corridas`} de 1 km ou mais, ${n === 0 ? `não se sabe o quilômetro mais rápido${of === 1 ? '' : ' de nenhuma'}` : `sabe-se o quilômetro mais rápido de ${count(n)}`}.`,
    few: ({ over, records }) =>
      `Precisa de três recordes em uma distância, cada um abaixo do anterior; o máximo até agora: ${spelled(records)}, em ${long(over)}.`,
    young: ({ stood, least }) =>
      `Precisa de um recorde que caia depois de ${days(least)} ou mais; o que mais durou antes de cair durou ${stood === 0 ? 'menos de um dia' : days(stood)}.`,
  },
}
