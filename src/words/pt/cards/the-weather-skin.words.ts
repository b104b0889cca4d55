import type { SkinSays } from '../../../domain/cards/the-weather-skin.card'
import type { Hardship } from '../../../domain/cards/weather-of-runs'
import { capital, eachRun, listed, litOf, needsRuns, spelled, thereAre, yearsBetween } from '../amounts'
import { count, degrees, figure, longDay, ofUnit, runsOf } from '../screens/quantities'
import type { Unit } from '../../quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const met = (kind: Hardship, unit: Unit): string =>
  ({
    wet: 'com chuva ou neve',
    cold: `com sensação abaixo de ${degrees(0, unit)}`,
    hot: `com sensação acima de ${degrees(30, unit)}`,
    windy: 'com vento forte',
  })[kind]
interface Hard {
  readonly k: number
  readonly kind: Hardship
  readonly most: number
}
/** `delas`: whether they have been named before. */
const most = ({ k, kind, most: of }: Hard, unit: Unit, delas = ' delas'): string =>
  of === k ? (k === 1 ? met(kind, unit) : `todas ${met(kind, unit)}`) : `${count(of)}${delas} ${met(kind, unit)}`
/** 12 foram com clima difícil */
const hardRuns = (k: number): string => (k === 1 ? 'uma foi com clima difícil' : `${count(k)} foram com clima difícil`)
/** 12 de 60 corridas foram com clima difícil */
const hardOf = (k: number, n: number): string => `${count(k)} de ${count(n)} corridas ${k === 1 ? 'foi' : 'foram'} com clima difícil`
const runs = (n: number): string => (n === 0 ? 'nenhuma corrida' : runsOf(n))
const from = (by: string, values: readonly [felt: number, rain: number, wind: number]): string[] => {
  const [felt, rain, wind] = values
  if (felt === rain && rain === wind) return felt === 0 ? [] : [`${by} em ${runs(felt)}`]
  const each = [
    ...(felt > 0 ? [`a sensação de ${runs(felt)}`] : []),
    ...(rain > 0 ? [`a chuva ou neve de ${runs(rain)}`] : []),
    ...(wind > 0 ? [`o vento de ${runs(wind)}`] : []),
  ]
  return [`${by} para ${listed(each)}`]
}

export const words: CardWords<SkinSays> = {
  name: 'O clima na pele',
  says: {
    are: ({ all, ...hard }, unit) => `Das suas ${all === 1 ? '' : 'últimas '}${count(hard.n)} corridas, ${hardRuns(hard.k)}, ${most(hard, unit)}.`,
    were: ({ fromYear, toYear, ...hard }, unit) => `${capital(yearsBetween(fromYear, toYear))} ${hardOf(hard.k, hard.n)}, ${most(hard, unit, '')}.`,
    'are-some': ({ of, ...hard }, unit) =>
      `Sabe-se o clima de ${count(hard.n)} das suas ${count(of)} corridas: difícil em ${count(hard.k)}, ${most(hard, unit, '')}.`,
    'were-some': ({ of, fromYear, toYear, ...hard }) =>
      `${capital(yearsBetween(fromYear, toYear))} sabe-se o clima de ${count(hard.n)} das suas ${count(of)} corridas: difícil em ${count(hard.k)}.`,
    others: ({ others, median }, unit) =>
      `${others === 0 ? 'Nenhuma outra corrida teve clima mais leve' : others === 1 ? 'A outra não teve nada disso' : `As outras ${count(others)} não tiveram nada disso`}; a do meio de todas teve sensação de ${degrees(median, unit)}.`,
    kinds: ({ wet, cold, hot, windy, several }, unit) =>
      `Com chuva ou neve ${spelled(wet, 'f')}, sensação abaixo de ${degrees(0, unit)} ${spelled(cold, 'f')}, acima de ${degrees(30, unit)} ${spelled(hot, 'f')}, vento de 10 m/s ou mais ${spelled(windy, 'f')}; ${several === 0 ? 'nenhuma corrida teve dois desses' : `${spelled(several, 'f')} ${several === 1 ? 'teve' : 'tiveram'} mais de um deles`}.`,
    coldest: ({ value, day }, unit) => `A mais fria de todas teve sensação de ${degrees(value, unit)}, em ${longDay(day)}.`,
    hottest: ({ value, day }, unit) => `A mais quente de todas teve sensação de ${degrees(value, unit)}, em ${longDay(day)}.`,
    wettest: ({ value, day }) => `A chuva ou neve mais forte de todas: ${ofUnit(figure(value), 'mm')} por hora, em ${longDay(day)}.`,
    windiest: ({ value, day }) => `O vento mais forte de todos: ${ofUnit(figure(value), 'm/s')}, em ${longDay(day)}.`,
    sources: (of) =>
      `O clima vem ${listed([
        ...from('da própria exportação', [of.feelsExport, of.rainExport, of.windExport]),
        ...from('do serviço meteorológico', [of.feelsService, of.rainService, of.windService]),
        ...from('do aparelho', [of.feelsDevice, of.rainDevice, of.windDevice]),
      ])}.`,
    left: ({ unknown, indoors }) =>
      `De fora: ${listed([...(unknown > 0 ? [`${runs(unknown)} sem clima conhecido`] : []), ...(indoors > 0 ? [`${runs(indoors)} em lugar fechado`] : [])])}.`,
    lately: ({ k, n }) =>
      n === 0
        ? 'As últimas 26 semanas completas não têm corrida com clima conhecido'
        : `Das últimas 26 semanas completas, ${k === 0 ? 'nenhuma' : spelled(k, 'f')} de ${runsOf(n)} com clima conhecido ${k > 1 ? 'tiveram' : 'teve'} clima difícil`,
    how: ({ n, of, firstWeekday }, unit) =>
      `${validRun} O clima é difícil se a sensação ficou abaixo de ${degrees(0, unit)} ou acima de ${degrees(30, unit)}, se caiu um décimo de milímetro de chuva ou neve por hora, ou mais, ou se ventou a 10 m/s ou mais, no início. Contam só as corridas ao ar livre em que os três são conhecidos: ${count(n)} de ${count(of)} das últimas 104 semanas, esta incluída; é preciso que sejam 40, e três em cada cinco. Abaixo de quatro em cada cinco a frase diz de quantas fala. A mais fria, a mais quente, a chuva ou neve mais forte e o vento mais forte são os de todo o histórico. Não se sabe com que frequência o clima foi difícil nos dias sem corrida, então nada se diz do que segura você em casa. É dito no presente enquanto as últimas 26 semanas completas têm uma corrida assim.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, placeless, fromDay, toDay }) =>
      `Um termômetro, o mais quente em cima: um traço para ${eachRun(all)} de ${longDay(fromDay)} a ${longDay(toDay)}, tão comprido quanto a corrida é longa, no grau da sensação${placeless === 0 ? '' : `; ${spelled(placeless, 'f')} sem essa informação, ou em lugar fechado, ${placeless === 1 ? 'fica' : 'ficam'} ao pé`}. ${capital(spelled(lit, 'f'))} com clima difícil ${litOf(lit)}.`,
    'no-run': () => 'Falta a primeira corrida.',
    runs: ({ left, n }) => `${needsRuns(left)} ao ar livre em 104 semanas; ${thereAre(n)}.`,
    cover: ({ n, of }) =>
      `Precisa do clima de três em cada cinco corridas, pelo menos 40: das suas últimas ${count(of)} ao ar livre, ${n === 0 ? 'não se sabe de nenhuma' : `sabe-se de ${count(n)}`}.`,
    mild: ({ n }) => `Nenhuma das suas últimas ${count(n)} corridas ao ar livre teve chuva ou neve, sensação congelante ou de calor forte, ou vento forte.`,
  },
}
