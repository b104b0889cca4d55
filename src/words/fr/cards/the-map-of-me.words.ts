import type { MapSays } from '../../../domain/cards/the-map-of-me.card'
import { among, capital, did, listed, some, spelled, yearsBetween } from '../amounts'
import { count, countOf, longDay, longDistance } from '../screens/quantities'
import { countryName } from '../screens/where'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { firstRun, validRun } from './valid-run'

const regions = (n: number): string => `${spelled(n, 'f')} ${n === 1 ? 'région' : 'régions'}`
const where = (regionsThere: number, countries: number): string =>
  countries === 1 ? regions(regionsThere) : `${regions(regionsThere)} de ${spelled(countries)} pays`
const placeOf = (name: string, country: string): string => [...new Set([name, countryName(country)])].filter((part) => part !== '').join(', ')
const allInOne = (n: number): string =>
  n === 1 ? 'ta seule sortie au lieu connu a commencé dans une région' : `tes ${count(n)} sorties au lieu connu ont toutes commencé dans une seule région`

const shownCountries = 12
/** `US 1890 PT 20` → États-Unis 1 890, Portugal 20 */
const countriesIn = (list: string): readonly string[] => {
  const parts = list.split(' ')
  const told = Array.from({ length: parts.length / 2 }, (_, at) => `${countryName(parts[2 * at] ?? '')} ${count(Number(parts[2 * at + 1]))}`)
  const more = told.length - shownCountries
  return more <= 0 ? told : [...told.slice(0, shownCountries), more === 1 ? 'un autre' : `${count(more)} autres`]
}

export const words: CardWords<MapSays> = {
  name: 'L’Atlas intime',
  says: {
    are: ({ regions: all, countries, k, n }) =>
      all === 1
        ? `${capital(allInOne(n))}.`
        : `Ta foulée a parcouru ${where(all, countries)}, et ${k === 1 ? 'une sortie a commencé dans l’une d’elles' : `${count(k)} sorties ont commencé dans la même`}.`,
    seen: ({ regions: all, countries, n, of }) =>
      `Dans ${n === 1 ? 'la seule' : `les ${count(n)}`} de tes ${count(of)} sorties qui ${n === 1 ? 'a' : 'ont'} un lieu, on voit ${where(all, countries)}.`,
    were: ({ regions: all, countries, k, n, fromYear, toYear }) =>
      all === 1
        ? `${capital(yearsBetween(fromYear, toYear))}, ${allInOne(n)}.`
        : `${capital(yearsBetween(fromYear, toYear))}, ta foulée a parcouru ${where(all, countries)}, ${k === 1 ? 'un départ dans l’une d’elles' : `${count(k)} départs dans la même`}.`,
    'were-seen': ({ regions: all, n, of, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))}, ${n === 1 ? 'une' : count(n)} de tes ${count(of)} sorties ${n === 1 ? 'parle' : 'parlent'} de ${regions(all)}.`.replace(
        'de une',
        'd’une',
      ),
    without: ({ without, virtual, waiting }) => {
      const parts = [
        ...(without > 0 ? [`${some(without)} ${without === 1 ? 'sortie n’a pas de lieu' : 'sorties n’ont pas de lieu'}`] : []),
        ...(virtual > 0 ? [`${some(virtual)} ${virtual === 1 ? 'sortie virtuelle n’est pas comptée' : 'sorties virtuelles ne sont pas comptées'}`] : []),
        ...(waiting > 0 ? [`${some(waiting)} ${waiting === 1 ? 'sortie reste' : 'sorties restent'} à situer`] : []),
      ]
      return parts.length === 0 ? 'Chaque sortie a un lieu.' : `${capital(listed(parts))}.`
    },
    home: ({ name, country, k, n }) =>
      `Le plus souvent, le départ était là : ${placeOf(name, country)}, ${count(k)} fois sur ${countOf(n, 'une sortie', 'sorties')} avec un lieu.`,
    countries: ({ list }) => `Pays et territoires, et combien de sorties sont passées par chacun : ${listed(countriesIn(list))}.`,
    far: ({ name, country, metres }, unit) =>
      `Le plus loin de là : ${placeOf(name, country)}, à ${longDistance(metres, unit)} du centre d’une région à celui de l’autre.`,
    latest: ({ name, country, day }) => `La dernière venue : ${placeOf(name, country)}, le ${longDay(day)}.`,
    through: ({ through, regions: all }) =>
      `${capital(spelled(through, 'f'))} des ${spelled(all, 'f')} n’${through === 1 ? 'a été que traversée' : 'ont été que traversées'} : aucune sortie n’y a commencé.`,
    border: ({ border }) =>
      border === 1
        ? 'Dans une région, tu n’as jamais été à plus de 1 km d’une frontière : c’est peut-être l’autre côté.'
        : `Dans ${spelled(border, 'f')} régions, tu n’as jamais été à plus de 1 km d’une frontière : pour chacune, c’est peut-être l’autre côté.`,
    lately: ({ k, n }) =>
      n === 0
        ? 'Les 26 dernières semaines complètes ne comptent aucune sortie'
        : `${among(n)} des 26 dernières semaines complètes, ${did(k, 'a un lieu', 'ont un lieu')}`,
    how: ({ firstWeekday }) =>
      `${validRun} On prend toutes les sorties, depuis le début, dont la trace a un lieu ; une sortie virtuelle se trouve là où personne n’a couru, et ne compte jamais. Les frontières sont celles d’OpenStreetMap pour les pays et de Natural Earth pour les régions, le premier niveau sous le pays : États, provinces, Länder. Une région est visitée par une sortie qui y commence, ou qui y fait au moins 500 m. Un territoire qui a son propre code de pays ISO est distingué de son pays, et un pays sans régions sur la carte compte pour une. Les cartes ne sont pas plus fines que 1 km : une visite qui ne s’est jamais éloignée davantage d’une frontière est signalée. Il faut une sortie. La carte parle au présent tant que les 26 dernières semaines complètes comptent une sortie avec un lieu.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, regions: regionsThere, lit, without }) =>
      `Un point par sortie, ${count(all)} en tout, dans un disque par région, ${count(regionsThere)} en tout, autour de celle où la plupart ont commencé ; direction et distance vont du centre d’une région à celui de l’autre. ${lit === 0 ? 'Aucune n’a commencé ailleurs.' : `${capital(spelled(lit, 'f'))} ${lit === 1 ? 'est éclairée' : 'sont éclairées'}.`}${without === 0 ? '' : ` ${capital(spelled(without, 'f'))} sans lieu ${without === 1 ? 'est un trait' : 'sont des traits'} dessous.`}`,
    'no-run': firstRun,
    'no-place': ({ runs: all }) =>
      `Il faut une sortie avec un lieu : ${all === 1 ? 'la seule sortie n’a pas de' : `aucune des ${count(all)} sorties n’a de`} trace qui dise où c’était.`,
    waiting: ({ waiting }) => `Il faut une sortie dont le lieu est trouvé : ${waiting === 1 ? 'une reste' : `${count(waiting)} restent`} à situer.`,
  },
}
