import type { MapSays } from '../../../domain/cards/the-map-of-me.card'
import { capital, eachRun, listed, litOf, spelled, yearsBetween } from '../amounts'
import { count, longDay, longDistance, runsOf } from '../screens/quantities'
import { countryName } from '../screens/where'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const regions = (n: number): string => (n === 1 ? 'uma região' : `${spelled(n, 'f')} regiões`)
const where = (regionsThere: number, countries: number): string =>
  countries === 1 ? regions(regionsThere) : `${regions(regionsThere)} de ${spelled(countries)} países`
const placeOf = (name: string, country: string): string => [...new Set([name, countryName(country)])].filter((part) => part !== '').join(', ')
const runsHave = (n: number): string => (n === 1 ? 'uma corrida não tem' : `${count(n)} corridas não têm`)

const shownCountries = 12
/** `US 1890 PT 20` → Estados Unidos 1.890, Portugal 20 */
const countriesIn = (list: string): readonly string[] => {
  const parts = list.split(' ')
  const told = Array.from({ length: parts.length / 2 }, (_, at) => `${countryName(parts[2 * at] ?? '')} ${count(Number(parts[2 * at + 1]))}`)
  return told.length <= shownCountries ? told : [...told.slice(0, shownCountries), `mais ${count(told.length - shownCountries)}`]
}

export const words: CardWords<MapSays> = {
  name: 'Meu mapa',
  says: {
    are: ({ regions: all, countries, k, n }) =>
      all === 1
        ? `Você começou ${n === 1 ? 'a única corrida' : `todas as ${count(n)} corridas`} de lugar conhecido em uma só região.`
        : `Você levou a corrida por ${where(all, countries)}, e começou ${k === 1 ? 'uma vez' : `${count(k)} vezes`} em uma delas.`,
    seen: ({ regions: all, countries, n, of }) =>
      `Das suas ${count(of)} corridas, ${n === 1 ? 'uma tem lugar: nela' : `${count(n)} têm lugar: nelas`} vemos ${where(all, countries)}.`,
    were: ({ regions: all, countries, k, n, fromYear, toYear }) =>
      all === 1
        ? `${capital(yearsBetween(fromYear, toYear))} você começou ${n === 1 ? 'a única corrida' : `todas as ${count(n)} corridas`} de lugar conhecido em uma só região.`
        : `${capital(yearsBetween(fromYear, toYear))} você levou a corrida por ${where(all, countries)}, ${k === 1 ? 'um início' : `${count(k)} inícios`} em uma.`,
    'were-seen': ({ regions: all, n, of, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))}, ${count(n)} das suas ${count(of)} corridas falam de ${regions(all)}.`,
    without: ({ without, virtual, waiting }) => {
      const parts = [
        ...(without > 0 ? [`${runsHave(without)} lugar`] : []),
        ...(virtual > 0 ? [virtual === 1 ? 'uma corrida virtual não conta' : `${count(virtual)} corridas virtuais não contam`] : []),
        ...(waiting > 0 ? [waiting === 1 ? 'falta localizar uma corrida' : `falta localizar ${count(waiting)} corridas`] : []),
      ]
      return parts.length === 0 ? 'Toda corrida tem lugar.' : `${capital(listed(parts))}.`
    },
    home: ({ name, country, k, n }) => `Onde mais começaram: ${placeOf(name, country)}, ${count(k)} de ${runsOf(n)} com lugar.`,
    countries: ({ list }) => `Países e territórios, e quantas corridas visitaram cada um: ${listed(countriesIn(list))}.`,
    far: ({ name, country, metres }, unit) =>
      `O mais distante dali: ${placeOf(name, country)}, ${longDistance(metres, unit)} do meio de uma região ao da outra.`,
    latest: ({ name, country, day }) => `O último a chegar: ${placeOf(name, country)}, em ${longDay(day)}.`,
    through: ({ through, regions: all }) => `Por ${spelled(through, 'f')} das ${spelled(all, 'f')} você só passou correndo: nenhuma corrida começou ali.`,
    border: ({ border }) =>
      border === 1
        ? 'Em uma região você nunca esteve a mais de 1 km de uma fronteira: pode ser do outro lado.'
        : `Em ${spelled(border, 'f')} regiões você nunca esteve a mais de 1 km de uma fronteira: cada uma pode ser do outro lado.`,
    lately: ({ k, n }) =>
      n === 0
        ? 'As últimas 26 semanas completas não têm nenhuma corrida'
        : `Das últimas 26 semanas completas, ${k === 0 ? 'nenhuma' : count(k)} de ${runsOf(n)} ${k > 1 ? 'têm' : 'tem'} lugar`,
    how: ({ firstWeekday }) =>
      `${validRun} Contam todas as corridas de todo o histórico com trajeto que tenha lugar; uma corrida virtual fica onde ninguém correu, e nunca conta. As fronteiras são do OpenStreetMap para os países e do Natural Earth para as regiões, o primeiro nível abaixo de um país: estados, províncias, Länder. Uma região é visitada por uma corrida que começa nela, ou que percorre nela ao menos 500 m. Um território com código de país próprio é contado à parte do seu país, e um país sem regiões no mapa conta como uma. Os mapas não chegam a menos de 1 km: de uma visita que nunca se afastou mais que isso de uma fronteira, isso é dito. É preciso ter uma corrida. É dito no presente enquanto as últimas 26 semanas completas têm uma corrida com lugar.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs, regions: all, lit, without }) =>
      `Um ponto para ${eachRun(runs)}, em um disco para cada uma de ${regions(all)}, em torno daquela onde a maioria começou; direção e distância são do meio de uma região ao da outra. ${lit === 0 ? 'Nenhuma começou em outro lugar.' : `${capital(spelled(lit, 'f'))} ${litOf(lit)}.`}${without === 0 ? '' : ` ${capital(spelled(without, 'f'))} sem lugar ${without === 1 ? 'é um tracinho' : 'são tracinhos'} embaixo.`}`,
    'no-run': () => 'Falta a primeira corrida.',
    'no-place': ({ runs }) =>
      `Precisa de uma corrida com lugar: ${runs === 1 ? 'a única corrida não tem' : `nenhuma de ${count(runs)} corridas tem`} um trajeto que mostre onde foi.`,
    waiting: ({ waiting }) => `Precisa de uma corrida com lugar localizado: falta localizar ${waiting === 1 ? 'uma' : count(waiting)}.`,
  },
}
