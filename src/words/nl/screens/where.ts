import type { NameTrouble } from '../../../contract/names'
import type { Ocean } from '../../../domain/journey/ocean'
import { degreesOf } from '../../../domain/places/cell'
import type { Cell } from '../../../domain/places/cell'
import type { Place } from '../../../domain/places/places'
import { whereIn } from '../../where'
import { by, capital } from '../amounts'
import { count, countOf, ofUnit } from './quantities'

/** After "ergens op". */
const oceans: Readonly<Record<Ocean, string>> = {
  arctic: 'de Noordelijke IJszee',
  atlantic: 'de Atlantische Oceaan',
  indian: 'de Indische Oceaan',
  pacific: 'de Stille Oceaan',
  southern: 'de Zuidelijke Oceaan',
}
const sea = 'Op zee'

export const { countryName, placeLine, passageLine, shortPlace, wholePlace, averagePlace } = whereIn({
  locale: 'nl',
  sea,
  unlooked: 'een plaats die nog niet is opgezocht',
  from: (kilometres, city, country) => `${ofUnit(count(kilometres), 'km')} van ${city}${country === null ? '' : ` (${country})`}`,
  somewhereIn: (ocean) => `Ergens op ${oceans[ocean]}`,
})

/** Null where no border is near. */
export const borderNote = ({ nearBorder, country }: Place): string | null =>
  country === null ? null : nearBorder.country ? where.nearCountry : nearBorder.region ? where.nearRegion : null

/** Where a run lies, on its own page and in the report. */
export const where = {
  title: 'Waar',
  began: 'Begonnen in',
  sea,
  also: 'Ook door',
  nearCountry: 'minder dan 1\u00A0km van een ander land: het kan dat zijn',
  nearRegion: 'minder dan 1\u00A0km van een andere regio: het kan die zijn',
  alongBorder: 'nooit meer dan 1\u00A0km van een grens: het kan de andere kant zijn',
  unknown: (length: string) => `Van ${length} zegt de track niet waar hij ging.`,
  none: 'De track heeft geen plaats.',
  waiting: 'Er is nog niet opgezocht waar hij ligt.',
} as const

const nameTroubles: Readonly<Record<NameTrouble | 'not-kept', string>> = {
  busy: 'Te veel mensen vragen op dit moment. Probeer het over een minuut opnieuw.',
  'no-answer': 'Er kwam geen antwoord. Er is niets bewaard.',
  'not-kept': 'Het antwoord kwam, en kon niet bewaard worden.',
}

/** The name of the place where a run began, asked of a host. */
export const placeName = {
  title: 'Zo heet het daar',
  credit: '© OpenStreetMap-bijdragers, ODbL; van ongeveer een kilometer eromheen',
  own: (day: string) => `jouw eigen naam ervoor, ${day}`,
  none: 'OpenStreetMap heeft geen naam voor waar hij begon.',
  says: (cell: Cell) => {
    const { latitude, longitude } = degreesOf(cell)
    return `Hoe het daar heet, kan via deze site aan OpenStreetMap gevraagd worden. Verstuurd wordt één punt, afgerond op ongeveer een kilometer: ${latitude}, ${longitude}. Verder niets van de run, en niets van jou; het antwoord blijft hier voorgoed bewaard, voor elke run die daar begint.`
  },
  ask: 'Vraag de naam',
  asking: 'Wordt gevraagd',
  trouble: (why: NameTrouble | 'not-kept') => nameTroubles[why],
} as const

export const whereReport = {
  title: 'Plaatsen',
  runs: 'Runs met een plaats',
  without: (n: number) =>
    `${capital(countOf(n, 'run', 'runs'))} ${by(n, 'heeft', 'hebben')} geen plaats: binnen, virtueel, zonder bestand dat te lezen was, of op zee.`,
  withoutNone: 'Elke run heeft een plaats.',
  waiting: (n: number) => `${capital(countOf(n, 'run', 'runs'))} ${by(n, 'moet', 'moeten')} nog opgezocht worden.`,
  countries: 'Landen en gebieden',
  regions: 'Regio’s',
  runsIn: (n: number) => countOf(n, 'run', 'runs'),
  /** For the terminal. */
  line: (runs: number, countries: number, regions: number) =>
    `${countOf(runs, 'run', 'runs')} in ${countOf(countries, 'land of gebied', 'landen of gebieden')} en ${countOf(regions, 'regio', 'regio’s')}`,
} as const
