import type { Correction } from '../../../contract/db'
import { capital, listed } from '../amounts'
import { sportName } from './evidence'
import type { Unit } from '../../quantities'
import { count, countOf, distance, zoneName } from './quantities'

/** What a correction says, in a line. */
export const correctionSays = (correction: Correction, unit: Unit): string => {
  switch (correction.kind) {
    case 'deleted':
      return 'Gelöscht.'
    case 'not-mine':
      return 'Nicht deiner.'
    case 'not-a-duplicate':
      return 'Ein eigener Lauf, kein doppelter.'
    case 'sport':
      return `Die Aktivität ist: ${sportName(correction.value)}.`
    case 'indoor':
      return correction.value ? 'Er war drinnen.' : 'Er war draußen.'
    case 'race':
      return correction.value ? 'Er war ein Wettkampf.' : 'Er war kein Wettkampf.'
    case 'race-skipped':
      return 'Ob er ein Wettkampf war, ist übersprungen.'
    case 'zone':
      return `Die Zeitzone ist ${zoneName(correction.value)}.`
    case 'distance':
      return `Die Distanz ist ${distance(correction.value, unit)}.`
    case 'same-as':
      return 'Derselbe wie ein anderer Lauf, der an seiner Stelle zählt.'
  }
}

/** What stands around a question that only the runner can answer. */
export const asks = {
  title: (n: number) => (n <= 1 ? 'War das ein Wettkampf?' : `War das ein Wettkampf? ${count(n)} Läufe`),
  says: 'Ein Name von dir, die Distanz eines Wettkampfs, und unter deinen schnellsten: Es kann einer gewesen sein. Deine Antwort bleibt bei deinen Korrekturen; bis dahin zählt oder zeigt ihn nichts als Wettkampf.',
  yes: 'War einer',
  no: 'War keiner',
  skip: 'Überspringen',
  yesOf: (name: string, day: string) => `${name}, ${day}: war ein Wettkampf`,
  noOf: (name: string, day: string) => `${name}, ${day}: war kein Wettkampf`,
  skipOf: (name: string, day: string) => `${name}, ${day}: Frage überspringen`,
  noneLeft: 'Nach keinem Lauf ist mehr zu fragen.',
  last: (name: string, day: string, says: string) => `Deine letzte Antwort, zu ${name}${day === '' ? '' : `, ${day}`}: ${says}`,
  skipped: (n: number) => `${count(n)} übersprungen`,
  skippedSays: 'Nach Übersprungenen wird nicht wieder gefragt, und sie zählen als keins von beiden: Für die Karte bleiben sie unbeantwortet.',
  again: 'Wieder fragen',
  againOf: (name: string, day: string) => `${name}, ${day}: wieder fragen`,
  failed: 'Das ließ sich nicht speichern. Nichts wurde verändert: Versuch es noch einmal.',
} as const

export const corrections = {
  title: 'Deine Korrekturen',
  none: 'Nichts ist korrigiert.',
  noneNext: 'Was an einem Lauf nicht stimmt, lässt sich auf seiner eigenen Seite richtigstellen.',
  listed: (n: number, skipped: number) =>
    `${capital(listed([...(n === 0 ? [] : [countOf(n, 'eine Korrektur', 'Korrekturen')]), ...(skipped === 0 ? [] : [countOf(skipped, 'eine übersprungene Frage', 'übersprungene Fragen')])]))}, neueste zuerst. Jede lässt sich mit einem Tippen zurücknehmen, und kein Export überschreibt sie.`,
  all: 'Alle deine Korrekturen',
  undo: 'Zurücknehmen',
  undoOf: (says: string) => `Zurücknehmen: ${says}`,
  wrong: 'An diesem Lauf stimmt etwas nicht',
  wrongSays: 'Was du hier sagst, steht über jedem Export, wird aufgelistet und lässt sich zurücknehmen.',
  delete: 'Löschen',
  deleteSays: 'Er verschwindet aus jeder Karte und bleibt gelöscht, wenn du einen neueren Export bringst. Strava behält seinen.',
  notMine: 'Das ist nicht meiner',
  deleted: 'Dieser Lauf ist gelöscht. Keine Karte zählt ihn.',
  notYours: 'Dieser Lauf ist nicht deiner, sagst du. Keine Karte zählt ihn.',
  sport: 'Aktivität',
  indoor: 'Wo er war',
  indoors: 'Drinnen',
  outdoors: 'Draußen',
  unsaid: 'Nicht gesagt',
  race: 'Ein Wettkampf?',
  raced: 'War ein Wettkampf',
  notRaced: 'War keiner',
  zone: 'Zeitzone',
  distance: (unit: Unit) => `Distanz, ${unit}`,
  badDistance: 'Schreib eine Distanz wie 10,5.',
  badZone: 'Diese Zeitzone gibt es nicht: Wähl eine aus der Liste.',
  take: 'Korrigieren',
  same: 'Es ist derselbe Lauf wie',
  sameNone: 'An diesem Tag begann keine andere Aktivität.',
  join: 'Zusammenlegen',
  part: 'Das ist ein eigener Lauf',
  told: (what: string) => `der Export sagt ${what}`,
  failed: 'Das ließ sich nicht speichern. Nichts wurde verändert: Versuch es noch einmal.',
} as const
