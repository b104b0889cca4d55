import type { NameTrouble } from '../../../contract/names'
import type { Ocean } from '../../../domain/journey/ocean'
import { degreesOf } from '../../../domain/places/cell'
import type { Cell } from '../../../domain/places/cell'
import type { Place } from '../../../domain/places/places'
import { whereIn } from '../../where'
import { count, countOf, ofUnit } from './quantities'

const oceans: Readonly<Record<Ocean, string>> = {
  arctic: 'the Arctic Ocean',
  atlantic: 'the Atlantic',
  indian: 'the Indian Ocean',
  pacific: 'the Pacific',
  southern: 'the Southern Ocean',
}
const sea = 'At sea'

export const { countryName, placeLine, passageLine, shortPlace, wholePlace, averagePlace } = whereIn({
  locale: 'en-GB',
  sea,
  unlooked: 'a place not looked up yet',
  from: (kilometres, city, country) => `${ofUnit(count(kilometres), 'km')} from ${city}${country === null ? '' : ` (${country})`}`,
  somewhereIn: (ocean) => `Somewhere in ${oceans[ocean]}`,
})

/** Null where no border is near. */
export const borderNote = ({ nearBorder, country }: Place): string | null =>
  country === null ? null : nearBorder.country ? where.nearCountry : nearBorder.region ? where.nearRegion : null

/** Where a run lies, on its own page and in the report. */
export const where = {
  title: 'Where',
  began: 'Began in',
  sea,
  also: 'Also through',
  nearCountry: 'less than 1 km from another country: it may be that one',
  nearRegion: 'less than 1 km from another region: it may be that one',
  alongBorder: 'never more than 1 km from a border: it may have been the other side',
  unknown: (length: string) => `For ${length} of it the track doesn’t say where it went.`,
  none: 'Its track holds no place.',
  waiting: 'Where it lies has not been looked up yet.',
} as const

const nameTroubles: Readonly<Record<NameTrouble | 'not-kept', string>> = {
  busy: 'Too many are asking at the moment. Try again in a minute.',
  'no-answer': 'No answer came. Nothing was kept.',
  'not-kept': 'The answer came, and could not be kept.',
}

/** The name of the place where a run began, asked of a host. */
export const placeName = {
  title: 'It is called',
  credit: '© OpenStreetMap contributors, ODbL; of about a kilometre around',
  own: (day: string) => `your own name for it, ${day}`,
  none: 'OpenStreetMap has no name for where it began.',
  says: (cell: Cell) => {
    const { latitude, longitude } = degreesOf(cell)
    return `OpenStreetMap can be asked, through this site, what it is called there. One point is sent, rounded to about a kilometre: ${latitude}, ${longitude}. Nothing else of the run, and nothing of you; the answer is kept here for good, for every run that begins there.`
  },
  ask: 'Name this place',
  asking: 'Asking',
  trouble: (why: NameTrouble | 'not-kept') => nameTroubles[why],
} as const

export const whereReport = {
  title: 'Places',
  runs: 'Runs with a place',
  without: (n: number) => `${n === 1 ? 'One run has' : `${count(n)} runs have`} no place: indoors, virtual, without a file that could be read, or at sea.`,
  withoutNone: 'Every run has a place.',
  waiting: (n: number) => `${n === 1 ? 'One run is' : `${count(n)} runs are`} still to be looked up.`,
  countries: 'Countries and territories',
  regions: 'Regions',
  runsIn: (n: number) => countOf(n, 'run', 'runs'),
  /** For the terminal. */
  line: (runs: number, countries: number, regions: number) =>
    `${countOf(runs, 'run', 'runs')} in ${countOf(countries, 'country or territory', 'countries or territories')} and ${countOf(regions, 'region', 'regions')}`,
} as const
