import type { Correction } from '../../../contract/db'
import { capital, listed } from '../amounts'
import { sportName } from './evidence'
import type { Unit } from '../../quantities'
import { count, countOf, distance, zoneName } from './quantities'

/** What a correction says, in a line. */
export const correctionSays = (correction: Correction, unit: Unit): string => {
  switch (correction.kind) {
    case 'deleted':
      return 'Verwijderd.'
    case 'not-mine':
      return 'Niet van jou.'
    case 'not-a-duplicate':
      return 'Een run op zichzelf, geen dubbele van een andere.'
    case 'sport':
      return `De activiteit is: ${sportName(correction.value)}.`
    case 'indoor':
      return correction.value ? 'Het was binnen.' : 'Het was buiten.'
    case 'race':
      return correction.value ? 'Het was een wedstrijd.' : 'Het was geen wedstrijd.'
    case 'race-skipped':
      return 'De vraag of het een wedstrijd was, is overgeslagen.'
    case 'zone':
      return `De tijdzone is ${zoneName(correction.value)}.`
    case 'distance':
      return `De afstand is ${distance(correction.value, unit)}.`
    case 'same-as':
      return 'Dezelfde als een andere run, die in zijn plaats telt.'
  }
}

/** What stands around a question that only the runner can answer. */
export const asks = {
  title: (n: number) => (n <= 1 ? 'Was dit een wedstrijd?' : `Was dit een wedstrijd? ${countOf(n, 'run', 'runs')}`),
  says: 'Een naam van jezelf, de afstand van een wedstrijd, en bij je snelste: het kan er een geweest zijn. Je antwoord wordt bij je verbeteringen bewaard; tot dan telt of toont niets het als wedstrijd.',
  yes: 'Ja, een wedstrijd',
  no: 'Nee',
  skip: 'Overslaan',
  yesOf: (name: string, day: string) => `${name}, ${day}: het was een wedstrijd`,
  noOf: (name: string, day: string) => `${name}, ${day}: het was geen wedstrijd`,
  skipOf: (name: string, day: string) => `${name}, ${day}: de vraag overslaan`,
  noneLeft: 'Er is geen run meer om naar te vragen.',
  last: (name: string, day: string, says: string) => `Je laatste antwoord, over ${name}${day === '' ? '' : `, ${day}`}: ${says}`,
  skipped: (n: number) => `${count(n)} overgeslagen`,
  skippedSays: 'Naar overgeslagen runs wordt niet meer gevraagd, en ze tellen als geen van beide: voor de kaart blijven ze onbeantwoord.',
  again: 'Opnieuw vragen',
  againOf: (name: string, day: string) => `${name}, ${day}: opnieuw vragen`,
  failed: 'Dat kon niet bewaard worden. Er is niets veranderd: probeer het opnieuw.',
} as const

export const corrections = {
  title: 'Je verbeteringen',
  none: 'Er is niets verbeterd.',
  noneNext: 'Wat aan een run niet klopt, kun je op zijn eigen pagina rechtzetten.',
  listed: (n: number, skipped: number) =>
    `${capital(listed([...(n === 0 ? [] : [countOf(n, 'verbetering', 'verbeteringen')]), ...(skipped === 0 ? [] : [countOf(skipped, 'overgeslagen vraag', 'overgeslagen vragen')])]))}, de nieuwste eerst. Elk is met één tik terug te nemen, en geen export overschrijft ze.`,
  all: 'Al je verbeteringen',
  undo: 'Ongedaan maken',
  undoOf: (says: string) => `Ongedaan maken: ${says}`,
  wrong: 'Er klopt iets niet aan deze run',
  wrongSays: 'Wat je hier zegt, staat boven elke export, komt in een lijst, en kan ongedaan worden gemaakt.',
  delete: 'Verwijderen',
  deleteSays: 'Hij verdwijnt uit elke kaart, en blijft weg als je een nieuwere export toevoegt. Strava houdt de zijne.',
  notMine: 'Hij is niet van mij',
  deleted: 'Deze run is verwijderd. Geen kaart telt hem.',
  notYours: 'Deze run is niet van jou, zei je. Geen kaart telt hem.',
  sport: 'Activiteit',
  indoor: 'Waar het was',
  indoors: 'Binnen',
  outdoors: 'Buiten',
  unsaid: 'Niet gezegd',
  race: 'Een wedstrijd?',
  raced: 'Het was er een',
  notRaced: 'Het was er geen',
  zone: 'Tijdzone',
  distance: (unit: Unit) => `Afstand, ${unit}`,
  badDistance: 'Schrijf een afstand als 10,5.',
  badZone: 'Zo’n tijdzone is er niet: kies er een uit de lijst.',
  take: 'Verbeteren',
  same: 'Het is dezelfde run als',
  sameNone: 'Op die dag begon geen andere activiteit.',
  join: 'Samenvoegen',
  part: 'Het is een run op zichzelf',
  told: (what: string) => `de export zegt ${what}`,
  failed: 'Dat kon niet bewaard worden. Er is niets veranderd: probeer het opnieuw.',
} as const
