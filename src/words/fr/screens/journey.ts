import type { Fate } from '../../../domain/journey/columns'
import type { Journey, PlacedRun, ToldBase } from '../../../domain/journey/journey'
import type { Visited } from '../../../domain/journey/visits'
import type { Place } from '../../../domain/places/places'
import { capital, de, runs as someRuns, some, spelled, times } from '../amounts'
import { percent } from '../face'
import { altitude, count, countOf, longDay, longDistance } from './quantities'
import type { Unit } from '../../quantities'
import { ashore } from '../../where'
import { inCountry, shortPlace, where, wholePlace } from './where'

const runs = (n: number): string => countOf(n, 'une sortie', 'sorties')
const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')
/** autour de Lyon, dans la région Hokkaido, au Japon */
const around = (place: Place): string => {
  const [name, { city, country, region }] = [shortPlace(place), place]
  if (name === where.sea) return 'en mer'
  if (country === null || city?.name === name) return `autour ${de(name)}`
  return region?.name === name ? `dans la région ${name}` : inCountry(country)
}

/** The page's first sentence: at most 18 words. */
export const journeyLine = (of: 'own' | 'sample', { countries, atHome, fates, bases, homes }: Journey): string => {
  const located = fates.placed + fates.unlooked
  const lands =
    countries.length === 0
      ? located === 1
        ? 'Une sortie a un lieu'
        : `${count(located)} sorties ont un lieu`
      : `${of === 'own' ? 'Tu as couru dans' : 'L’exemple passe par'} ${spelled(countries.length)} pays`
  if (located < 2) return `${lands}.`
  const [home = 0, ...others] = new Set(homes.map(({ base }) => base))
  const place = ashore(bases[home]?.place ?? null)
  const there =
    others.length > 0
      ? `autour de l’un de ${of === 'own' ? 'tes' : 'ses'} ${spelled(others.length + 1)} points d’attache`
      : place === null
        ? 'autour d’un même point d’attache'
        : around(place)
  const began = atHome < 2 ? 'a commencé' : 'ont commencé'
  return countries.length === 0
    ? `${lands} ; ${some(atHome)} ${atHome === 0 ? 'n’' : ''}${began} ${there}.`
    : `${lands} ; ${atHome === 0 ? `aucune des ${count(located)} sorties n’` : atHome === 1 ? `une sortie sur ${count(located)} ` : `${count(atHome)} sorties sur ${count(located)} `}${began} ${there}.`
}

const withoutPlace: readonly { readonly fate: Fate; readonly says: (n: number) => string }[] = [
  { fate: 'indoor', says: (n) => `${count(n)} en intérieur` },
  { fate: 'unfiled', says: (n) => `${count(n)} sans fichier` },
  { fate: 'lost', says: (n) => `${count(n)} au fichier illisible` },
  { fate: 'placeless', says: (n) => `${count(n)} à la trace sans position` },
]
export const withoutOf = ({ fates }: Journey): number => withoutPlace.reduce((sum, { fate }) => sum + fates[fate], 0)

/** 37 sorties n’ont pas de lieu : 30 en intérieur, 7 sans fichier. */
export const withoutLine = (told: Journey): string => {
  const n = withoutOf(told)
  const reasons = withoutPlace.filter(({ fate }) => told.fates[fate] > 0).map(({ fate, says }) => says(told.fates[fate]))
  return n === 0 ? '' : `${n === 1 ? 'Une sortie n’a' : `${count(n)} sorties n’ont`} pas de lieu : ${reasons.join(', ')}.`
}
export const virtualLine = ({ fates: { virtual } }: Journey): string =>
  virtual === 0
    ? ''
    : virtual === 1
      ? 'Une sortie virtuelle est laissée de côté : personne n’a couru là où elle se trouve.'
      : `${count(virtual)} sorties virtuelles sont laissées de côté : personne n’a couru là où elles se trouvent.`

/** Places are still being looked up: 1 204 sur 2 294. Where nobody looks, because the tracks are not here or the reading rests, it says so. */
export const waitingLine = ({ fates, runs: all }: Journey, looking: boolean): string => {
  const waiting = fates.unread + fates.unlooked
  const of = all - fates.virtual
  if (waiting === 0) return ''
  return looking
    ? `La recherche des lieux continue : ${count(of - waiting)} sur ${count(of)}.`
    : `${waiting === 1 ? 'Une sortie' : `${count(waiting)} sorties`} sur ${count(of)} ${waiting === 1 ? 'attend' : 'attendent'} une trace qui n’a pas été lue.`
}

const visitCounts = ({ starts, passed }: Visited): string =>
  starts === 0
    ? passed === 1
      ? 'Seulement un passage.'
      : `Seulement des passages, en ${runs(passed)}.`
    : `${capital(runs(starts))} ${starts === 1 ? 'a commencé' : 'ont commencé'} ici${passed === 0 ? '' : `, ${spelled(passed, 'f')} ${passed === 1 ? 'n’a fait' : 'n’ont fait'} que passer`}.`

/** What stands under a country or a region: how it was first come to, and how often since. */
export const visitLine = (visited: Visited): string => {
  const { first, firstStart, doubtful } = visited
  const later = first.start || firstStart === null ? '' : `D’abord un passage ; la première à commencer ici date du ${longDay(firstStart.day)}.`
  return joined([later, visitCounts(visited), doubtful ? journey.doubt : ''])
}

/** du 3 au 12 mai 2021 · du 28 avril au 3 mai 2021 · du 30 décembre 2021 au 2 janvier 2022 */
const datesBetween = (first: number, last: number): string => {
  const [from, to] = [longDay(first), longDay(last)]
  if (from === to) return from
  const [day = '', month = '', year = ''] = from.split(' ')
  const [, toMonth, toYear] = to.split(' ')
  if (year !== toYear) return `du ${from} au ${to}`
  return month === toMonth ? `du ${day} au ${to}` : `du ${day} ${month} au ${to}`
}

/** Under the heading of a year, which is not said again. */
export const stayDates = (first: number, last: number, year: number): string => datesBetween(first, last).replace(new RegExp(` ${year}$`), '')

export const homeLine = (base: ToldBase | undefined, inBase: number, of: number): string =>
  `Point d’attache : ${wholePlace(base?.place ?? null)}, ${countOf(inBase, 'une sortie', 'sorties')} sur ${count(of)}.`

export const farthestNote = (metres: number, unit: Unit, run: PlacedRun): string => `à ${longDistance(metres, unit)} du point d’attache, le ${longDay(run.day)}`

const degrees = (value: number, positive: string, negative: string): string =>
  `${Math.abs(value).toFixed(2).replace('.', ',')}° ${value < 0 ? negative : positive}`
export const ends = {
  north: { title: 'Départ le plus au nord', value: (degree: number) => degrees(degree, 'nord', 'sud') },
  south: { title: 'Départ le plus au sud', value: (degree: number) => degrees(degree, 'nord', 'sud') },
  east: { title: 'Départ le plus à l’est', value: (degree: number) => degrees(degree, 'est', 'ouest') },
  west: { title: 'Départ le plus à l’ouest', value: (degree: number) => degrees(degree, 'est', 'ouest') },
  highest: { title: 'Le plus haut', value: altitude },
  lowest: { title: 'Le plus bas', value: altitude },
} as const

export const journey = {
  title: 'Voyage',
  placed: (located: number, of: number) =>
    of === 1 ? `La seule sortie ${located === 0 ? 'n’a pas de' : 'a un'} lieu` : `${count(located)} sorties sur ${count(of)} ont un lieu`,
  caption: (located: number, away: number) =>
    `${located === 1 ? 'Une sortie, un point' : `${count(located)} sorties, un point pour chacune, autour du lieu où elles ont commencé`}${away === 0 ? '.' : ' ; les points chauds ont commencé à plus de 50 km du point d’attache.'}`,
  noOutlines: 'Les contours des terres n’ont pas pu être chargés cette fois ; les sorties sont là où elles sont.',
  shows: (bases: number, countries: number) =>
    `Une carte géographique : un amas de points pour chaque lieu de départ, ${count(bases)} en tout, sur les contours des terres. ${countries === 0 ? '' : `Les régions visitées sont remplies.`}`,
  ticks: (n: number) => (n === 1 ? 'Un trait, pour la sortie sans lieu.' : `${count(n)} traits, un pour chaque sortie sans lieu.`),
  countries: 'Les pays, dans l’ordre de ta première venue',
  countriesNone: 'Aucun pays n’est encore connu.',
  regions: (n: number) => countOf(n, 'une région', 'régions'),
  regionsHint: 'dans l’ordre de la première visite',
  firstOn: (day: number) => `Première fois le ${longDay(day)}`,
  doubt: 'Jamais à plus de 1 km d’une frontière : c’était peut-être l’autre côté.',
  states: (n: number) => `${count(n)} des 50 États et DC, ${percent(n / 51)} %.`,
  stamp: (name: string, regions: number) => `Contour : ${name}${regions === 0 ? '' : `, avec ${countOf(regions, 'une région remplie', 'régions remplies')}`}`,
  atSea: (n: number) => `${capital(someRuns(n))} ${n < 2 ? 'a commencé' : 'ont commencé'} en mer.`,
  years: 'Les lieux dans le temps',
  yearsHint:
    'Une ligne par année, de janvier à décembre : un trait par sortie. Les longs traits chauds ont commencé à plus de 50 km du point d’attache, les plus courts n’ont pas de lieu.',
  yearShows: (year: number, n: number, away: number, without: number) =>
    `${year} : ${runs(n)}${away === 0 ? '' : `, ${count(away)} loin du point d’attache`}${without === 0 ? '' : `, ${count(without)} sans lieu connu`}.`,
  noRun: 'Aucune sortie.',
  noHome: 'Aucune sortie de cette année n’a de lieu.',
  ends: 'Les points extrêmes',
  farthest: 'Le plus loin du point d’attache',
  returned: 'Là où tu reviens le plus',
  returnedNote: (stays: number, years: number, n: number) =>
    `${capital(times(stays))}, en ${countOf(years, 'une année', 'années')} : ${runs(n)}. Jamais un point d’attache.`,
  returnedNone: 'Aucun lieu loin du point d’attache n’a vu deux séjours.',
  average: 'Le milieu de tous les départs',
  averageNote: 'Comme si chaque départ pesait autant sur le globe.',
  averageWaiting: 'La recherche est en cours.',
  averageNoMaps: (latitude: number, longitude: number) =>
    `${degrees(latitude, 'nord', 'sud')}, ${degrees(longitude, 'est', 'ouest')}. Les cartes géographiques n’ont pas pu être chargées pour dire ce qui s’y trouve.`,
  averageNone: 'Ils n’ont pas de milieu : ils s’équilibrent.',
  impossible: (n: number) => `${countOf(n, 'une altitude laissée', 'altitudes laissées')} de côté : personne ne court si haut ni si bas.`,
  emptyTitle: 'Aucun lieu n’est encore dessiné.',
  emptySays: 'Les pays et les régions où tu as couru seront ici, dans l’ordre de ta première venue. Ils sont lus dans les traces de ton export.',
  noneTitle: 'Aucune de tes sorties n’a de lieu.',
  noneTitleSample: 'Aucune sortie de l’exemple n’a de lieu.',
  noneSays: 'Un lieu est lu dans la trace même de la sortie. L’export complet de Strava contient les traces ; un tableau seul, non.',
  restingTitle: 'Aucune de tes sorties n’a encore de lieu.',
  restingTitleSample: 'Aucune sortie de l’exemple n’a encore de lieu.',
  waitingTitle: 'Les lieux de tes sorties sont encore en cours de lecture.',
  waitingTitleSample: 'Les lieux des sorties de l’exemple sont encore en cours de lecture.',
  bring: 'Apporter un export plus récent',
  howTitle: 'Comment c’est calculé',
  how: [
    'On compte les sorties valides, une seule fois celles qui sont enregistrées deux fois. Tout est calculé sur cet appareil, avec des cartes géographiques venues avec l’app : aucune carte n’est demandée, et rien n’est envoyé.',
    'Un pays ou une région est visité par une sortie qui y a commencé, ou qui y a fait au moins 500 m.',
    'Les sorties qui ont commencé à moins de 15 km d’un même endroit appartiennent à un même lieu : d’abord l’endroit le plus fréquenté, puis le plus fréquenté de ce qui reste. Le lieu qui a le plus de départs dans une année civile est le point d’attache de cette année.',
    'Une sortie est loin du point d’attache si elle a commencé à plus de 50 km de celui de son année, de l’année d’avant et de l’année d’après : qui déménage n’est loin d’aucun des deux. Les distances sont des grands cercles jusqu’à l’endroit le plus proche de ces points d’attache.',
    'Les sorties qui se suivent dans un même lieu, à 28 jours au plus l’une de l’autre, forment un séjour.',
    'L’est et l’ouest vont par la longitude, de 180° ouest à 180° est. Les altitudes sont la plus basse et la plus haute d’une sortie, là où l’export les dit et où la sortie a un lieu.',
    'Le milieu de tous les départs est la moyenne de leurs directions depuis le centre de la Terre. Un océan est nommé par des limites grossières entre les continents.',
  ],
} as const
