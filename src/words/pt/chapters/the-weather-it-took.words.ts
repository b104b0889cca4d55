import type { WeatherItTookSays } from '../../../domain/chapters/the-weather-it-took.page'
import type { Hardship } from '../../../domain/cards/weather-of-runs'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, degrees, longDay } from '../screens/quantities'
import { runs } from './year-words'

const named = { wet: 'chuva ou neve', cold: 'sensação congelante', hot: 'sensação de calor forte', windy: 'vento forte' } as const satisfies Readonly<
  Record<Hardship, string>
>
const some = (n: number): string => (n === 0 ? 'nenhuma' : count(n))
/** "Suas 50 corridas" are all of the year's: of fewer it says so. */
const behind = ({ k, n, all }: { readonly k: number; readonly n: number; readonly all: number }): string => {
  if (n === all) return k === n ? (n === 1 ? 'sua única corrida' : `todas as suas ${count(n)} corridas`) : `${count(k)} das suas ${count(n)} corridas`
  return `${k === n ? 'cada uma' : count(k)} de ${count(n)} das suas corridas`
}
const mostOften = ({ kind, alike }: { readonly kind: Hardship; readonly alike: number }): string => (alike > 1 ? '' : `, mais vezes com ${named[kind]}`)
const hardFor = (k: number, n: number): string => (k === n ? 'difícil em todas' : `difícil em ${k === 0 ? 'nenhuma' : count(k)}`)
const canSee = (all: number): string => (all === 1 ? '' : ' que vemos')

export const words: CardWords<WeatherItTookSays> = {
  name: 'O tempo que fez',
  says: {
    over: (met) => `Em ${met.year}, clima difícil em ${behind(met)}${mostOften(met)}.`,
    running: (met) => `Em ${met.year}, até agora, clima difícil em ${behind(met)}${mostOften(met)}.`,
    'over-some': ({ year, k, n, of }) => `Sabe-se o clima de ${count(n)} das suas ${count(of)} corridas ao ar livre de ${year}: ${hardFor(k, n)}.`,
    'running-some': ({ year, k, n, of }) => `Até agora em ${year} sabe-se o clima de ${count(n)} das suas ${count(of)} ao ar livre: ${hardFor(k, n)}.`,
    against: ({ others, indoors, unknown }) =>
      `${others === 0 ? (unknown === 0 ? 'Nenhuma corrida ficou sem nada disso' : 'De nenhuma corrida se sabe que ficou sem nada disso') : others === 1 ? 'Uma corrida não teve nada disso' : `${count(others)} corridas não tiveram nada disso`}${indoors === 0 ? '' : indoors === 1 ? ', e uma foi em lugar fechado' : `, e ${count(indoors)} foram em lugar fechado`}.`,
    kinds: ({ wet, cold, hot, windy, several, unknown }, unit) =>
      `${unknown === 0 ? 'Com chuva ou neve' : 'Das conhecidas, com chuva ou neve'} ${some(wet)}, sensação abaixo de ${degrees(0, unit)} ${some(cold)}, acima de ${degrees(30, unit)} ${some(hot)}, com vento de 10 m/s ou mais ${some(windy)}; ${several === 0 ? 'nenhuma teve mais de um' : several === 1 ? 'uma teve mais de um' : `${count(several)} tiveram mais de um`} deles.`,
    coldest: ({ value, day, all }, unit) => `A mais fria${canSee(all)} teve sensação de ${degrees(value, unit)}, em ${longDay(day)}.`,
    hottest: ({ value, day, all }, unit) => `A mais quente${canSee(all)} teve sensação de ${degrees(value, unit)}, em ${longDay(day)}.`,
    unknown: ({ unknown }) => `De ${runs(unknown)} ao ar livre não se sabe o clima.`,
    how: ({ n, of }, unit) =>
      `${validRun} Difícil é chuva ou neve de 0,1 mm por hora ou mais, sensação abaixo de ${degrees(0, unit)} ou acima de ${degrees(30, unit)}, ou vento de 10 m/s ou mais. De ${count(n)} de ${count(of)} corridas ao ar livre sabem-se os três; é preciso que sejam dez, e três em cada cinco. Abaixo de quatro em cada cinco a frase diz de quantas fala. De tipos com a mesma frequência não se cita nenhum.`,
    few: ({ left, year }) =>
      left === 1
        ? `Precisa de uma corrida ao ar livre a mais do que ${year} tem.`
        : `Precisa de ${count(left)} corridas ao ar livre a mais do que ${year} tem.`,
    cover: ({ n, of, year }) =>
      `Precisa do clima de três em cada cinco corridas ao ar livre, pelo menos dez; ${year} ${n === 0 ? 'não tem o de nenhuma' : `tem o de ${count(n)}`} de ${count(of)}.`,
    mild: ({ n, year }) =>
      `Precisa de chuva ou neve, sensação congelante ou de calor forte, ou vento forte; ${n === 1 ? 'a única corrida' : `as ${count(n)} corridas`} de ${year} não ${n === 1 ? 'teve' : 'tiveram'} nada disso.`,
  },
}
