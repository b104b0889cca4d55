import type { MapSays } from '../../../domain/cards/the-map-of-me.card'
import { by, capital, eachRun, listed, spelled, yearsBetween } from '../amounts'
import { count, countOf, longDay, longDistance } from '../screens/quantities'
import { countryName } from '../screens/where'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const regions = (n: number): string => (n === 1 ? 'één regio' : `${spelled(n)} regio’s`)
const where = (regionsThere: number, countries: number): string =>
  countries === 1 ? regions(regionsThere) : `${regions(regionsThere)} van ${spelled(countries)} landen`
const placeOf = (name: string, country: string): string => [...new Set([name, countryName(country)])].filter((part) => part !== '').join(', ')
const runs = (n: number): string => (n === 1 ? 'één run' : `${count(n)} runs`)
const allRuns = (n: number): string => (n === 1 ? 'de ene run' : `alle ${count(n)} runs`)

const shownCountries = 12
/** `US 1890 PT 20` → Verenigde Staten 1.890, Portugal 20 */
const countriesIn = (list: string): readonly string[] => {
  const parts = list.split(' ')
  const told = Array.from({ length: parts.length / 2 }, (_, at) => `${countryName(parts[2 * at] ?? '')} ${count(Number(parts[2 * at + 1]))}`)
  return told.length <= shownCountries ? told : [...told.slice(0, shownCountries), `nog ${count(told.length - shownCountries)}`]
}

export const words: CardWords<MapSays> = {
  name: 'Mijn atlas',
  says: {
    are: ({ regions: all, countries, k, n }) =>
      all === 1
        ? `Je begon ${allRuns(n)} waarvan de plaats bekend is, in één regio.`
        : `Je voeten zijn in ${where(all, countries)} geweest; ${runs(k)} ${by(k, 'begon', 'begonnen')} in één ervan.`,
    seen: ({ regions: all, countries, n, of }) => `Van ${count(n)} van je ${count(of)} runs is de plaats bekend: daarin zien we ${where(all, countries)}.`,
    were: ({ regions: all, countries, k, n, fromYear, toYear }) =>
      all === 1
        ? `${capital(yearsBetween(fromYear, toYear))} begon je ${allRuns(n)} waarvan de plaats bekend is, in één regio.`
        : `${capital(yearsBetween(fromYear, toYear))} kwamen je voeten in ${where(all, countries)}; ${runs(k)} ${by(k, 'begon', 'begonnen')} in één.`,
    'were-seen': ({ regions: all, n, of, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))} ${by(n, 'vertelt', 'vertellen')} ${count(n)} van je ${count(of)} runs over ${regions(all)}.`,
    without: ({ without, virtual, waiting }) => {
      const parts = [
        ...(without > 0 ? [`${runs(without)} ${by(without, 'heeft', 'hebben')} geen plaats`] : []),
        ...(virtual > 0 ? [`${virtual === 1 ? 'één virtuele run telt' : `${count(virtual)} virtuele runs tellen`} niet mee`] : []),
        ...(waiting > 0 ? [`${runs(waiting)} ${by(waiting, 'moet', 'moeten')} nog opgezocht worden`] : []),
      ]
      return parts.length === 0 ? 'Elke run heeft een plaats.' : `${capital(listed(parts))}.`
    },
    home: ({ name, country, k, n }) => `De meeste begonnen in ${placeOf(name, country)}: ${count(k)} van ${countOf(n, 'run', 'runs')} met een plaats.`,
    countries: ({ list }) => `Landen en gebieden, en hoeveel runs in elk daarvan kwamen: ${listed(countriesIn(list))}.`,
    far: ({ name, country, metres }, unit) =>
      `Het verst daarvandaan: ${placeOf(name, country)}, ${longDistance(metres, unit)} van het midden van de ene regio tot dat van de andere.`,
    latest: ({ name, country, day }) => `Het laatst erbij gekomen: ${placeOf(name, country)}, op ${longDay(day)}.`,
    through: ({ through, regions: all }) => `Door ${spelled(through)} van de ${spelled(all)} liep je alleen heen: daar begon geen run.`,
    border: ({ border }) =>
      border === 1
        ? 'In één regio was je nooit meer dan 1\u00A0km van een grens: het kan de andere kant zijn.'
        : `In ${spelled(border)} regio’s was je nooit meer dan 1\u00A0km van een grens: elk kan de andere kant zijn.`,
    lately: ({ k, n }) =>
      n === 0
        ? 'In de laatste 26 volle weken viel geen run'
        : `Van de ${n === 1 ? 'ene run' : `${count(n)} runs`} in de laatste 26 volle weken ${by(k, 'heeft er', 'hebben er')} ${k === 0 ? 'geen' : k === 1 ? 'één' : count(k)} een plaats`,
    how: ({ firstWeekday }) =>
      `${validRun} Het gaat om alle runs van alle tijd waarvan de track een plaats heeft; een virtuele run ligt waar niemand liep, en telt nooit. De landsgrenzen komen van OpenStreetMap, die van regio’s van Natural Earth, het eerste niveau onder een land: staten, provincies, Länder. Een regio is bezocht door een run die er begint, of er minstens 500\u00A0m doorheen gaat. Een gebied met een eigen landcode staat los van zijn land, en een land zonder regio’s op de kaart telt als één. Kaarten zijn niet fijner dan 1\u00A0km: van een bezoek dat nooit verder van een grens kwam, wordt dat gezegd. Er is één run nodig. De kaart spreekt in de tegenwoordige tijd zolang de laatste 26 volle weken een run met een plaats hebben.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: drawn, regions: all, lit, without }) =>
      `Een punt voor ${eachRun(drawn)}, in een schijf voor ${all === 1 ? 'de ene regio' : `elk van de ${spelled(all)} regio’s`}, rond die waar de meeste begonnen; richting en afstand zijn van het midden van de ene regio tot dat van de andere. ${lit === 0 ? 'Geen enkele begon elders.' : `${capital(spelled(lit))} ${by(lit, 'licht', 'lichten')} op.`}${without === 0 ? '' : ` ${capital(spelled(without))} zonder plaats ${without === 1 ? 'is een streepje' : 'zijn streepjes'} eronder.`}`,
    'no-run': () => 'Wacht op een eerste run.',
    'no-place': ({ runs: all }) =>
      `Wacht op een run met een plaats: ${all === 1 ? 'de ene run heeft geen' : `geen van ${count(all)} runs heeft een`} track die zegt waar hij was.`,
    waiting: ({ waiting }) => `Wacht op een run waarvan de plaats is opgezocht: bij ${waiting === 1 ? 'één' : count(waiting)} moet dat nog.`,
  },
}
