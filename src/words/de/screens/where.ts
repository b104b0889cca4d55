import type { NameTrouble } from '../../../contract/names'
import type { Ocean } from '../../../domain/journey/ocean'
import { degreesOf } from '../../../domain/places/cell'
import type { Cell } from '../../../domain/places/cell'
import type { Place } from '../../../domain/places/places'
import { whereIn } from '../../where'
import { count, countOf, ofUnit } from './quantities'

const oceans: Readonly<Record<Ocean, string>> = {
  arctic: 'Nordpolarmeer',
  atlantic: 'Atlantik',
  indian: 'Indischen Ozean',
  pacific: 'Pazifik',
  southern: 'Südpolarmeer',
}
const sea = 'Auf See'

export const { countryName, placeLine, passageLine, shortPlace, wholePlace, averagePlace } = whereIn({
  locale: 'de',
  sea,
  unlooked: 'ein noch nicht nachgeschlagener Ort',
  from: (kilometres, city, country) => `${ofUnit(count(kilometres), 'km')} von ${city}${country === null ? '' : ` (${country})`}`,
  somewhereIn: (ocean) => `Irgendwo im ${oceans[ocean]}`,
})

/** Null where no border is near. */
export const borderNote = ({ nearBorder, country }: Place): string | null =>
  country === null ? null : nearBorder.country ? where.nearCountry : nearBorder.region ? where.nearRegion : null

/** Where a run lies, on its own page and in the report. */
export const where = {
  title: 'Wo',
  began: 'Beginn in',
  sea,
  also: 'Auch durch',
  nearCountry: 'weniger als 1\u00a0km von einem anderen Land: Es kann auch das andere sein',
  nearRegion: 'weniger als 1\u00a0km von einer anderen Region: Es kann auch die andere sein',
  alongBorder: 'nie mehr als 1\u00a0km von einer Grenze: Es kann auch die andere Seite sein',
  unknown: (length: string) => `Auf ${length} davon sagt der Track nicht, wo es langging.`,
  none: 'Der Track enthält keinen Ort.',
  waiting: 'Wo er liegt, ist noch nicht nachgeschlagen.',
} as const

const nameTroubles: Readonly<Record<NameTrouble | 'not-kept', string>> = {
  busy: 'Im Moment fragen zu viele. Versuch es in einer Minute noch einmal.',
  'no-answer': 'Es kam keine Antwort. Nichts wurde gespeichert.',
  'not-kept': 'Die Antwort kam und ließ sich nicht speichern.',
}

/** The name of the place where a run began, asked of a host. */
export const placeName = {
  title: 'So heißt es dort',
  credit: '© OpenStreetMap-Mitwirkende, ODbL; von etwa einem Kilometer rundum',
  own: (day: string) => `dein eigener Name dafür, ${day}`,
  none: 'OpenStreetMap hat keinen Namen dafür, wo er begann.',
  says: (cell: Cell) => {
    const { latitude, longitude } = degreesOf(cell)
    return `Wie es dort heißt, lässt sich über diese Seite bei OpenStreetMap erfragen. Gesendet wird ein Punkt, auf etwa einen Kilometer gerundet: ${latitude}, ${longitude}. Sonst nichts von dem Lauf und nichts von dir; die Antwort bleibt hier, für jeden Lauf, der dort beginnt.`
  },
  ask: 'Ort benennen',
  asking: 'Wird gefragt',
  trouble: (why: NameTrouble | 'not-kept') => nameTroubles[why],
} as const

export const whereReport = {
  title: 'Orte',
  runs: 'Läufe mit Ort',
  without: (n: number) => `${n === 1 ? 'Ein Lauf hat' : `${count(n)} Läufe haben`} keinen Ort: drinnen, virtuell, ohne lesbare Datei oder auf See.`,
  withoutNone: 'Jeder Lauf hat einen Ort.',
  waiting: (n: number) => `${n === 1 ? 'Ein Lauf ist' : `${count(n)} Läufe sind`} noch nachzuschlagen.`,
  countries: 'Länder und Gebiete',
  regions: 'Regionen',
  runsIn: (n: number) => countOf(n, 'ein Lauf', 'Läufe'),
  /** For the terminal. */
  line: (runs: number, countries: number, regions: number) =>
    `${countOf(runs, 'ein Lauf', 'Läufe')} in ${countOf(countries, 'einem Land oder Gebiet', 'Ländern oder Gebieten')} und ${countOf(regions, 'einer Region', 'Regionen')}`,
} as const
