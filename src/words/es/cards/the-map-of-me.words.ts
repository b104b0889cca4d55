import type { MapSays } from '../../../domain/cards/the-map-of-me.card'
import { capital, listed, runs, spelled, yearsBetween } from '../amounts'
import { count, longDay, longDistance } from '../screens/quantities'
import { countryName } from '../screens/where'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const regions = (n: number): string => (n === 1 ? 'una región' : `${spelled(n)} regiones`)
const where = (regionsThere: number, countries: number): string =>
  countries === 1 ? regions(regionsThere) : `${regions(regionsThere)} de ${spelled(countries, 'm')} países`
const placeOf = (name: string, country: string): string => [...new Set([name, countryName(country)])].filter((part) => part !== '').join(', ')
/** All runs with a known place began in one region. */
const inOne = (n: number): string => (n === 1 ? 'tu única salida de lugar conocido empezó' : `tus ${count(n)} salidas de lugar conocido empezaron todas`)

const shownCountries = 12
/** `US 1890 PT 20` → Estados Unidos 1890, Portugal 20 */
const countriesIn = (list: string): readonly string[] => {
  const parts = list.split(' ')
  const told = Array.from({ length: parts.length / 2 }, (_, at) => `${countryName(parts[2 * at] ?? '')} ${count(Number(parts[2 * at + 1]))}`)
  return told.length <= shownCountries ? told : [...told.slice(0, shownCountries), `${count(told.length - shownCountries)} más`]
}

export const words: CardWords<MapSays> = {
  name: 'El mapa que soy',
  says: {
    are: ({ regions: all, countries, k, n }) =>
      all === 1 ? `${capital(inOne(n))} en una región.` : `Has corrido por ${where(all, countries)}, y en una empezaste ${runs(k)}.`,
    seen: ({ regions: all, countries, n, of }) =>
      `En las ${count(n)} de tus ${runs(of)} con lugar conocido se ${all === 1 ? 've' : 'ven'} ${where(all, countries)}.`,
    were: ({ regions: all, countries, k, n, fromYear, toYear }) =>
      all === 1
        ? `${capital(yearsBetween(fromYear, toYear))} ${inOne(n)} en una región.`
        : `${capital(yearsBetween(fromYear, toYear))} corriste por ${where(all, countries)}, y en una empezaste ${runs(k)}.`,
    'were-seen': ({ regions: all, n, of, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))}, ${count(n)} de tus ${runs(of)} ${n === 1 ? 'habla' : 'hablan'} de ${regions(all)}.`,
    without: ({ without, virtual, waiting }) => {
      const parts = [
        ...(without > 0 ? [`de ${runs(without)} no se sabe el lugar`] : []),
        ...(virtual > 0 ? [virtual === 1 ? 'una salida virtual no se cuenta' : `${count(virtual)} salidas virtuales no se cuentan`] : []),
        ...(waiting > 0 ? [`${waiting === 1 ? 'el lugar de una salida está' : `los lugares de ${runs(waiting)} están`} aún por buscar`] : []),
      ]
      return parts.length === 0 ? 'De todas las salidas se sabe el lugar.' : `${capital(listed(parts))}.`
    },
    home: ({ name, country, k, n }) => `La mayoría empezó en ${placeOf(name, country)}: ${count(k)} de ${runs(n)} con lugar conocido.`,
    countries: ({ list }) => `Países y territorios, y cuántas salidas visitaron cada uno: ${listed(countriesIn(list))}.`,
    far: ({ name, country, metres }, unit) =>
      `Lo más lejos de allí: ${placeOf(name, country)}, a ${longDistance(metres, unit)} del centro de una región al de la otra.`,
    latest: ({ name, country, day }) => `La última en llegar: ${placeOf(name, country)}, el ${longDay(day)}.`,
    through: ({ through, regions: all }) => `Por ${spelled(through)} de las ${spelled(all)} solo pasaste: allí no empezó ninguna salida.`,
    border: ({ border }) =>
      border === 1
        ? 'En una región nunca estuviste a más de 1\u00A0km de una frontera: puede que sea el otro lado.'
        : `En ${spelled(border)} regiones nunca estuviste a más de 1\u00A0km de una frontera: puede que cada una sea el otro lado.`,
    lately: ({ k, n }) =>
      n === 0
        ? 'En las últimas 26 semanas completas no hay ninguna salida'
        : `De ${runs(n)} de las últimas 26 semanas completas, ${k === 0 ? 'de ninguna' : k === 1 ? 'de una' : `de ${count(k)}`} se sabe el lugar`,
    how: ({ firstWeekday }) =>
      `${validRun} Toma todas las salidas, desde la primera, cuyo track dice dónde fueron; una salida virtual está donde nadie corrió, y nunca cuenta. Las fronteras de los países son las de OpenStreetMap, y las de las regiones, el primer nivel por debajo de un país (estados, provincias, Länder), las de Natural Earth. Una salida visita una región si empieza en ella, o si recorre al menos 500\u00A0m en ella. Un territorio con código de país propio se cuenta aparte de su país, y un país sin regiones en el mapa cuenta como una región. Los mapas no afinan más de 1\u00A0km: si una visita nunca se alejó más de una frontera, se dice. Hace falta una salida. Se cuenta en presente mientras en las últimas 26 semanas completas haya una salida con lugar conocido.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, regions: told, lit, without }) =>
      `Un punto por salida, ${runs(all)}, en un disco por región, ${regions(told)}, en torno a aquella donde empezaron más; dirección y distancia van del centro de una región al de la otra. ${lit === 0 ? 'Ninguna empezó en otra parte.' : lit === 1 ? 'Una está iluminada.' : `${capital(spelled(lit))} están iluminadas.`}${without === 0 ? '' : ` ${capital(spelled(without))} sin lugar ${without === 1 ? 'es una marca' : 'son marcas'} debajo.`}`,
    'no-run': () => 'Falta una primera salida.',
    'no-place': ({ runs: all }) =>
      `Hace falta saber el lugar de una salida: ${all === 1 ? 'la única no tiene' : `ninguna de ${runs(all)} tiene`} un track que diga dónde estuvo.`,
    waiting: ({ waiting }) => `Hace falta saber el lugar de una salida: ${waiting === 1 ? 'el de una está' : `los de ${count(waiting)} están`} aún por buscar.`,
  },
}
