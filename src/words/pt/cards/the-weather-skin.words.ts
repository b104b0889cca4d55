import type { SkinSays } from '../../../domain/cards/the-weather-skin.card'
import type { Hardship } from '../../../domain/cards/weather-of-runs'
import { capital, listed, litOf, needsRuns, spelled, thereAre, yearsBetween } from '../amounts'
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
  name: 'A pele do tempo',
  says: {
    are: ({ all, ...hard }, unit) => `Você correu ${count(hard.k)} das suas ${all === 1 ? '' : 'últimas '}${count(hard.n)} em tempo duro, ${most(hard, unit)}.`,
    were: ({ fromYear, toYear, ...hard }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))} você correu ${count(hard.k)} de ${count(hard.n)} em tempo duro, ${most(hard, unit, '')}.`,
    'are-some': ({ of, ...hard }, unit) =>
      `Sabe-se o tempo de ${count(hard.n)} das suas ${count(of)} corridas: ${count(hard.k)} ${hard.k === 1 ? 'dura' : 'duras'}, ${most(hard, unit, '')}.`,
    'were-some': ({ of, fromYear, toYear, ...hard }) =>
      `${capital(yearsBetween(fromYear, toYear))} sabe-se o tempo de ${count(hard.n)} das suas ${count(of)}: ${count(hard.k)} em tempo duro.`,
    others: ({ others, median }, unit) =>
      `${others === 0 ? 'Nenhuma outra corrida teve tempo mais leve' : others === 1 ? 'A outra não teve nada disso' : `As outras ${count(others)} não tiveram nada disso`}; a do meio de todas teve sensação de ${degrees(median, unit)}.`,
    kinds: ({ wet, cold, hot, windy, several }, unit) =>
      `Com chuva ou neve ${spelled(wet, 'f')}, sensação abaixo de ${degrees(0, unit)} ${spelled(cold, 'f')}, acima de ${degrees(30, unit)} ${spelled(hot, 'f')}, vento de 10 m/s ou mais ${spelled(windy, 'f')}; ${several === 0 ? 'nenhuma corrida teve dois desses' : `${spelled(several, 'f')} ${several === 1 ? 'teve' : 'tiveram'} mais de um deles`}.`,
    coldest: ({ value, day }, unit) => `A mais fria de todas teve sensação de ${degrees(value, unit)}, em ${longDay(day)}.`,
    hottest: ({ value, day }, unit) => `A mais quente de todas teve sensação de ${degrees(value, unit)}, em ${longDay(day)}.`,
    wettest: ({ value, day }) => `A chuva ou neve mais forte de todas: ${ofUnit(figure(value), 'mm')} por hora, em ${longDay(day)}.`,
    windiest: ({ value, day }) => `O vento mais forte de todos: ${ofUnit(figure(value), 'm/s')}, em ${longDay(day)}.`,
    sources: (of) =>
      `O tempo vem ${listed([
        ...from('da própria exportação', [of.feelsExport, of.rainExport, of.windExport]),
        ...from('do serviço meteorológico', [of.feelsService, of.rainService, of.windService]),
        ...from('do aparelho', [of.feelsDevice, of.rainDevice, of.windDevice]),
      ])}.`,
    left: ({ unknown, indoors }) =>
      `De fora: ${listed([...(unknown > 0 ? [`${runs(unknown)} de que não se sabe o tempo`] : []), ...(indoors > 0 ? [`${runs(indoors)} em lugar fechado`] : [])])}.`,
    lately: ({ k, n }) =>
      n === 0
        ? 'As últimas 26 semanas completas não têm corrida com tempo conhecido'
        : `Das últimas 26 semanas completas, ${k === 0 ? 'nenhuma' : spelled(k, 'f')} de ${runsOf(n)} com tempo conhecido ${k > 1 ? 'tiveram' : 'teve'} tempo duro`,
    how: ({ n, of, firstWeekday }, unit) =>
      `${validRun} O tempo é duro se a sensação ficou abaixo de ${degrees(0, unit)} ou acima de ${degrees(30, unit)}, se caiu um décimo de milímetro de chuva ou neve por hora, ou mais, ou se ventou a 10 m/s ou mais, na largada. Contam só as corridas ao ar livre de que se sabem os três: ${count(n)} de ${count(of)} das últimas 104 semanas, esta incluída; são precisas 40, e três em cada cinco. Abaixo de quatro em cada cinco a frase diz de quantas fala. A mais fria, a mais quente, a chuva ou neve mais forte e o vento mais forte são os de todos os tempos. Com que frequência o tempo foi duro em dias sem corrida não se sabe, então nada se diz do que segura você em casa. É contado no presente enquanto as últimas 26 semanas completas têm uma corrida assim.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, placeless, fromDay, toDay }) =>
      `Um termômetro, o mais quente em cima: um traço para cada uma de ${runsOf(all)} de ${longDay(fromDay)} a ${longDay(toDay)}, tão comprido quanto a corrida é longa, no grau da sensação${placeless === 0 ? '' : `; ${spelled(placeless, 'f')} de que não se sabe, ou em lugar fechado, ${placeless === 1 ? 'fica' : 'ficam'} ao pé`}. ${capital(spelled(lit, 'f'))} em tempo duro ${litOf(lit)}.`,
    'no-run': () => 'Falta a primeira corrida.',
    runs: ({ left, n }) => `${needsRuns(left)} ao ar livre em 104 semanas; ${thereAre(n)}.`,
    cover: ({ n, of }) =>
      `É preciso o tempo de três em cada cinco, 40 ao menos: das suas últimas ${count(of)} corridas ao ar livre sabe-se de ${n === 0 ? 'nenhuma' : count(n)}.`,
    mild: ({ n }) =>
      `Nenhuma das suas últimas ${count(n)} corridas ao ar livre teve chuva ou neve, sensação de frio abaixo de zero ou de calor, ou vento forte.`,
  },
}
