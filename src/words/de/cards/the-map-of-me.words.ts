import type { MapSays } from '../../../domain/cards/the-map-of-me.card'
import { capital, listed, spelled, spelledOf, yearsBetween } from '../amounts'
import { count, countOf, longDay, longDistance } from '../screens/quantities'
import { countryName } from '../screens/where'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

/** Seen, run through: eine Region, drei Regionen. */
const regions = (n: number): string => spelledOf(n, 'eine Region', 'Regionen')
/** Of which they tell: einer Region, drei Regionen. */
const ofRegions = (n: number): string => spelledOf(n, 'einer Region', 'Regionen')
const where = (regionsThere: number, countries: number): string =>
  countries === 1 ? regions(regionsThere) : `${regions(regionsThere)} in ${spelled(countries)} Ländern`
const placeOf = (name: string, country: string): string => [...new Set([name, countryName(country)])].filter((part) => part !== '').join(', ')
const began = (n: number): string => (n === 1 ? 'ein Lauf begann' : `${count(n)} Läufe begannen`)
const runsHave = (n: number): string => (n === 1 ? 'ein Lauf hat' : `${count(n)} Läufe haben`)
const allKnown = (n: number): string => (n === 1 ? 'den einen Lauf, dessen Ort bekannt ist,' : `alle ${count(n)} Läufe, deren Ort bekannt ist,`)

const shownCountries = 12
/** `US 1890 PT 20` → Vereinigte Staaten 1.890, Portugal 20 */
const countriesIn = (list: string): readonly string[] => {
  const parts = list.split(' ')
  const told = Array.from({ length: parts.length / 2 }, (_, at) => `${countryName(parts[2 * at] ?? '')} ${count(Number(parts[2 * at + 1]))}`)
  const more = told.length - shownCountries
  return more <= 0 ? told : [...told.slice(0, shownCountries), more === 1 ? 'ein weiteres' : `${count(more)} weitere`]
}

export const words: CardWords<MapSays> = {
  name: 'Meine Landkarte',
  says: {
    are: ({ regions: all, countries, k, n }) =>
      all === 1
        ? `Du hast ${allKnown(n)} in einer Region begonnen.`
        : `Das Laufen hat dich durch ${where(all, countries)} getragen, und ${began(k)} in einer davon.`,
    seen: ({ regions: all, countries, n, of }) =>
      `In ${n === 1 ? 'dem einen' : `den ${count(n)}`} deiner ${count(of)} Läufe, ${n === 1 ? 'der einen Ort hat' : 'die einen Ort haben'}, sehen wir ${where(all, countries)}.`,
    were: ({ regions: all, countries, k, n, fromYear, toYear }) =>
      all === 1
        ? `${capital(yearsBetween(fromYear, toYear))} hast du ${allKnown(n)} in einer Region begonnen.`
        : `${capital(yearsBetween(fromYear, toYear))} liefst du durch ${where(all, countries)}, ${began(k)} in einer davon.`,
    'were-seen': ({ regions: all, n, of, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))} ${n === 1 ? 'erzählt einer' : `erzählen ${count(n)}`} deiner ${count(of)} Läufe von ${ofRegions(all)}.`,
    without: ({ without, virtual, waiting }) => {
      const parts = [
        ...(without > 0 ? [`${runsHave(without)} keinen Ort`] : []),
        ...(virtual > 0 ? [`${virtual === 1 ? 'ein virtueller Lauf zählt' : `${count(virtual)} virtuelle Läufe zählen`} nicht`] : []),
        ...(waiting > 0 ? [`${waiting === 1 ? 'ein Lauf ist' : `${count(waiting)} Läufe sind`} noch nachzuschlagen`] : []),
      ]
      return parts.length === 0 ? 'Jeder Lauf hat einen Ort.' : `${capital(listed(parts))}.`
    },
    home: ({ name, country, k, n }) =>
      `Wo die meisten begannen: ${placeOf(name, country)}, ${k === 1 ? 'einer' : count(k)} von ${countOf(n, 'einem Lauf', 'Läufen')} mit Ort.`,
    countries: ({ list }) => `Länder und Gebiete, und wie viele Läufe jedes besucht haben: ${listed(countriesIn(list))}.`,
    far: ({ name, country, metres }, unit) =>
      `Von dort am weitesten: ${placeOf(name, country)}, ${longDistance(metres, unit)} von der Mitte der einen Region zu der der anderen.`,
    latest: ({ name, country, day }) => `Zuletzt hinzugekommen: ${placeOf(name, country)}, am ${longDay(day)}.`,
    through: ({ through, regions: all }) =>
      `Durch ${through === 1 ? 'eine' : spelled(through)} der ${spelled(all)} bist du nur hindurchgelaufen: Kein Lauf begann dort.`,
    border: ({ border }) =>
      border === 1
        ? 'In einer Region warst du nie mehr als 1\u00a0km von einer Grenze entfernt: Es kann die andere Seite sein.'
        : `In ${spelled(border)} Regionen warst du nie mehr als 1\u00a0km von einer Grenze entfernt: Es kann jeweils die andere Seite sein.`,
    lately: ({ k, n }) =>
      n === 0
        ? 'Die letzten 26 vollen Wochen haben keinen Lauf'
        : `Von ${n === 1 ? 'dem einen Lauf' : `den ${count(n)} Läufen`} der letzten 26 vollen Wochen ${k === 0 ? 'hat keiner' : k === 1 ? 'hat einer' : `haben ${count(k)}`} einen Ort`,
    how: ({ firstWeekday }) =>
      `${validRun} Es zählen alle Läufe der ganzen Zeit, deren Track einen Ort hat; ein virtueller Lauf liegt, wo niemand lief, und zählt nie. Die Grenzen sind für Länder die von OpenStreetMap und für Regionen die von Natural Earth, der ersten Ebene unter einem Land: Staaten, Provinzen, Länder. Eine Region besucht ein Lauf, der in ihr beginnt oder mindestens 500\u00a0m in ihr läuft. Ein Gebiet mit eigenem Ländercode steht getrennt von seinem Land, und ein Land ohne Regionen auf der Landkarte zählt als eine. Landkarten sind nicht genauer als 1\u00a0km: Ein Besuch, der nie weiter von einer Grenze wegkam, ist so gekennzeichnet. Es braucht einen Lauf. Erzählt wird in der Gegenwart, solange die letzten 26 vollen Wochen einen Lauf mit Ort haben.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs, regions: all, lit, without }) =>
      `Ein Punkt für ${runs === 1 ? 'den einen Lauf' : `jeden von ${count(runs)} Läufen`}, in einer Scheibe für ${all === 1 ? 'die eine Region' : `jede von ${spelled(all)} Regionen`}, rund um die, in der die meisten begannen; Richtung und Entfernung gehen von der Mitte der einen Region zu der der anderen. ${lit === 0 ? 'Keiner begann woanders.' : `${lit === 1 ? 'Einer leuchtet' : `${capital(spelled(lit))} leuchten`}.`}${without === 0 ? '' : ` ${without === 1 ? 'Einer ohne Ort ist ein Strich' : `${capital(spelled(without))} ohne Ort sind Striche`} darunter.`}`,
    'no-run': () => 'Braucht einen ersten Lauf.',
    'no-place': ({ runs }) =>
      `Braucht einen Lauf mit Ort: ${runs === 1 ? 'Der eine Lauf hat keinen Track, der sagt' : `Keiner von ${count(runs)} Läufen hat einen Track, der sagt`}, wo er war.`,
    waiting: ({ waiting }) => `Braucht einen Lauf, dessen Ort nachgeschlagen ist: ${waiting === 1 ? 'Einer ist' : `${count(waiting)} sind`} es noch nicht.`,
  },
}
