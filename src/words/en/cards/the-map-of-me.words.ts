import type { MapSays } from '../../../domain/cards/the-map-of-me.card'
import { capital, listed, spelled, yearsBetween } from '../amounts'
import { count, countOf, longDay, longDistance } from '../screens/quantities'
import { countryName } from '../screens/where'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const regions = (n: number): string => (n === 1 ? 'one region' : `${spelled(n)} regions`)
const where = (regionsThere: number, countries: number): string =>
  countries === 1 ? regions(regionsThere) : `${regions(regionsThere)} of ${spelled(countries)} countries`
const placeOf = (name: string, country: string): string => [...new Set([name, countryName(country)])].filter((part) => part !== '').join(', ')
const runsHave = (n: number): string => (n === 1 ? 'one run has' : `${count(n)} runs have`)

const shownCountries = 12
/** `US 1890 PT 20` → United States 1,890, Portugal 20 */
const countriesIn = (list: string): readonly string[] => {
  const parts = list.split(' ')
  const told = Array.from({ length: parts.length / 2 }, (_, at) => `${countryName(parts[2 * at] ?? '')} ${count(Number(parts[2 * at + 1]))}`)
  return told.length <= shownCountries ? told : [...told.slice(0, shownCountries), `${count(told.length - shownCountries)} more`]
}

export const words: CardWords<MapSays> = {
  name: 'The Map of Me',
  says: {
    are: ({ regions: all, countries, k, n }) =>
      all === 1
        ? `You have begun ${n === 1 ? 'the one run' : `all ${count(n)} runs`} whose place is known in one region.`
        : `You have carried this through ${where(all, countries)}, and begun ${k === 1 ? 'one run' : `${count(k)} runs`} in one${countries === 1 ? '' : ' region'}.`,
    seen: ({ regions: all, countries, n, of }) => `In the ${count(n)} of your ${count(of)} runs that have a place, we see ${where(all, countries)}.`,
    were: ({ regions: all, countries, k, n, fromYear, toYear }) =>
      all === 1
        ? `${capital(yearsBetween(fromYear, toYear))} you began ${n === 1 ? 'the one run' : `all ${count(n)} runs`} whose place is known in one region.`
        : `${capital(yearsBetween(fromYear, toYear))} you carried this through ${where(all, countries)}, ${k === 1 ? 'one run' : `${count(k)} runs`} begun in one.`,
    'were-seen': ({ regions: all, n, of, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))}, ${count(n)} of your ${count(of)} runs tell of ${regions(all)}.`,
    without: ({ without, virtual, waiting }) => {
      const parts = [
        ...(without > 0 ? [`${runsHave(without)} no place`] : []),
        ...(virtual > 0 ? [`${virtual === 1 ? 'one virtual run is' : `${count(virtual)} virtual runs are`} not counted`] : []),
        ...(waiting > 0 ? [`${waiting === 1 ? 'one run is' : `${count(waiting)} runs are`} still to be looked up`] : []),
      ]
      return parts.length === 0 ? 'Every run has a place.' : `${capital(listed(parts))}.`
    },
    home: ({ name, country, k, n }) => `Most began in ${placeOf(name, country)}: ${count(k)} of ${countOf(n, 'run', 'runs')} with a place.`,
    countries: ({ list }) => `Countries and territories, and how many runs visited each: ${listed(countriesIn(list))}.`,
    far: ({ name, country, metres }, unit) =>
      `The farthest from there: ${placeOf(name, country)}, ${longDistance(metres, unit)} from the middle of one region to that of the other.`,
    latest: ({ name, country, day }) => `The latest new one: ${placeOf(name, country)}, on ${longDay(day)}.`,
    through: ({ through, regions: all }) => `${capital(spelled(through))} of the ${spelled(all)} you only ran through: no run began there.`,
    border: ({ border }) =>
      border === 1
        ? 'In one region you were never more than 1 km from a border: it may have been the other side.'
        : `In ${spelled(border)} regions you were never more than 1 km from a border: each may have been the other side.`,
    lately: ({ k, n }) =>
      n === 0
        ? 'The last 26 complete weeks hold no run'
        : `Of the ${countOf(n, 'run', 'runs')} of the last 26 complete weeks ${k === 0 ? 'none has' : k === 1 ? 'one has' : `${count(k)} have`} a place`,
    how: ({ firstWeekday }) =>
      `${validRun} It takes all runs ever whose track has a place; a virtual run lies where nobody ran, and never counts. The borders are OpenStreetMap’s for countries and Natural Earth’s for regions, the first level below a country: states, provinces, Länder. A region is visited by a run that begins in it, or goes at least 500 m in it. A territory with a country code of its own is told apart from its country, and a country without regions on the map counts as one. Maps are no nearer than 1 km: a visit that never got farther from a border says so. It takes one run. It is told in the present while the last 26 complete weeks hold a run with a place.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs, regions: all, lit, without }) =>
      `A point for each of ${countOf(runs, 'run', 'runs')}, in a disc for each of ${regions(all)}, around the one where most began; direction and distance are from the middle of one region to that of the other. ${lit === 0 ? 'None began elsewhere.' : `${capital(spelled(lit))} ${lit === 1 ? 'is' : 'are'} lit.`}${without === 0 ? '' : ` ${capital(spelled(without))} without a place ${without === 1 ? 'is a tick' : 'are ticks'} beneath.`}`,
    'no-run': () => 'Needs a first run.',
    'no-place': ({ runs }) =>
      `Needs a run with a place: ${runs === 1 ? 'the one run has' : `none of ${count(runs)} runs has`} a track that tells where it was.`,
    waiting: ({ waiting }) => `Needs a run whose place has been looked up: ${waiting === 1 ? 'one is' : `${count(waiting)} are`} still waiting.`,
  },
}
