import type { NameTrouble } from '../../../contract/names'
import type { Ocean } from '../../../domain/journey/ocean'
import { degreesOf } from '../../../domain/places/cell'
import type { Cell } from '../../../domain/places/cell'
import type { Place } from '../../../domain/places/places'
import { whereIn } from '../../where'
import { capital, de, some } from '../amounts'
import { count, countOf } from './quantities'

const oceans: Readonly<Record<Ocean, string>> = {
  arctic: 'l’océan Arctique',
  atlantic: 'l’Atlantique',
  indian: 'l’océan Indien',
  pacific: 'le Pacifique',
  southern: 'l’océan Austral',
}
const sea = 'En mer'

export const { countryName, placeLine, passageLine, shortPlace, wholePlace, averagePlace } = whereIn({
  locale: 'fr',
  sea,
  unlooked: 'un lieu pas encore cherché',
  from: (kilometres, city, country) => `à ${count(kilometres)} km ${de(city)}${country === null ? '' : ` (${country})`}`,
  somewhereIn: (ocean) => `Quelque part dans ${oceans[ocean]}`,
})

const within = (list: string): ReadonlySet<string> => new Set(list.split(' '))
/** Masculine names that begin with a consonant. */
const au = within(
  'BD BJ BR BT BW BZ BI BF KH CM CA CL CV CD CG CR DK GA GH GL GT GY HN JP KZ KE KG XK KW LA LS LB LR LI LU MW ML MA ME MX MZ MM NP NI NE NG PK PA PY PE PT QA GB SN SD SS LK SR SV TJ TD TG TK TL TM VE VN VU ZW YE',
)
/** Names in the plural. */
const aux = within('AE BM BS BQ US FJ KM MV NL PH PW SC AX CC CK FK FO HM IC KY MH MP PN SB TC UM VG VI')
/** Islands and towns that stand without an article, so far as people say à. */
const a = within('AI AG AW BH BL BN CU CW CY DG DJ GG GI GU HT JE KI KN LC MC MF MG MS MT MU NR NU OM PM PR RE SG SH SM ST SX TA TO TV TT TW VC WF WS YT')
/** Islands that are named as one. */
const islands = within('AC BV CP CX IM NF')
const others: Readonly<Record<string, string>> = {
  BB: 'à la Barbade',
  DM: 'à la Dominique',
  GD: 'à la Grenade',
  HK: 'à Hong Kong',
  MO: 'à Macao',
  IO: 'dans le Territoire britannique de l’océan Indien',
  PS: 'dans les Territoires palestiniens',
  TF: 'dans les Terres australes françaises',
  VA: 'au Vatican',
  SJ: 'au Svalbard ou à Jan Mayen',
  EA: 'à Ceuta ou Melilla',
  AS: 'aux Samoa américaines',
  EH: 'au Sahara occidental',
  GS: 'en Géorgie du Sud ou aux îles Sandwich du Sud',
}
/** en France, au Japon, aux Pays-Bas, à Cuba */
export const inCountry = (code: string): string => {
  const name = countryName(code)
  const own = others[code]
  if (own !== undefined) return own
  const plain = name.replace(/^Î/, 'î')
  if (au.has(code)) return `au ${name}`
  if (aux.has(code)) return `aux ${plain}`
  if (islands.has(code)) return `à l’${plain}`
  return a.has(code) ? `à ${name}` : `en ${name}`
}

/** Null where no border is near. */
export const borderNote = ({ nearBorder, country }: Place): string | null =>
  country === null ? null : nearBorder.country ? where.nearCountry : nearBorder.region ? where.nearRegion : null

/** Where a run lies, on its own page and in the report. */
export const where = {
  title: 'Lieu',
  began: 'Départ',
  sea,
  also: 'Passe aussi par',
  nearCountry: 'à moins de 1 km d’un autre pays : c’est peut-être celui-là',
  nearRegion: 'à moins de 1 km d’une autre région : c’est peut-être celle-là',
  alongBorder: 'jamais à plus de 1 km d’une frontière : c’est peut-être l’autre côté',
  unknown: (length: string) => `Sur ${length}, la trace ne dit pas par où elle est passée.`,
  none: 'Sa trace ne contient aucun lieu.',
  waiting: 'Son lieu n’a pas encore été cherché.',
} as const

const nameTroubles: Readonly<Record<NameTrouble | 'not-kept', string>> = {
  busy: 'Trop de monde demande en ce moment. Réessaie dans une minute.',
  'no-answer': 'Aucune réponse n’est venue. Rien n’a été gardé.',
  'not-kept': 'La réponse est venue, et n’a pas pu être gardée.',
}

/** The name of the place where a run began, asked of a host. */
export const placeName = {
  title: 'Ça s’appelle',
  credit: '© les contributeurs d’OpenStreetMap, ODbL ; à un kilomètre près environ',
  own: (day: string) => `le nom que tu lui donnes, ${day}`,
  none: 'OpenStreetMap n’a pas de nom pour l’endroit du départ.',
  says: (cell: Cell) => {
    const { latitude, longitude } = degreesOf(cell)
    return `Le nom de cet endroit peut être demandé à OpenStreetMap, à travers ce site. Un seul point est envoyé, arrondi à un kilomètre environ : ${latitude}, ${longitude}. Rien d’autre de la sortie, et rien de toi ; la réponse est gardée ici pour de bon, pour toutes les sorties qui commencent là.`
  },
  ask: 'Nommer cet endroit',
  asking: 'Demande en cours',
  trouble: (why: NameTrouble | 'not-kept') => nameTroubles[why],
} as const

export const whereReport = {
  title: 'Lieux',
  runs: 'Sorties avec un lieu',
  without: (n: number) =>
    `${capital(some(n))} ${n === 1 ? 'sortie n’a pas de lieu : en intérieur, virtuelle' : 'sorties n’ont pas de lieu : en intérieur, virtuelles'}, sans fichier lisible, ou en mer.`,
  withoutNone: 'Chaque sortie a un lieu.',
  waiting: (n: number) => `${capital(some(n))} ${n < 2 ? 'sortie reste' : 'sorties restent'} à situer.`,
  countries: 'Pays et territoires',
  regions: 'Régions',
  runsIn: (n: number) => countOf(n, 'une sortie', 'sorties'),
  /** For the terminal. */
  line: (runs: number, countries: number, regions: number) =>
    `${countOf(runs, 'une sortie', 'sorties')} dans ${countOf(countries, 'un pays ou territoire', 'pays ou territoires')} et ${countOf(regions, 'une région', 'régions')}`,
} as const
