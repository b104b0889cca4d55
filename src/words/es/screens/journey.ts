import type { Fate } from '../../../domain/journey/columns'
import type { Journey, PlacedRun, ToldBase } from '../../../domain/journey/journey'
import type { Visited } from '../../../domain/journey/visits'
import { civilFromDay } from '../../../domain/calendar/calendar'
import { capital, runs, spelled, times } from '../amounts'
import { percent } from '../face'
import { altitude, count, countOf, dayAndMonth, longDay, longDistance } from './quantities'
import type { Unit } from '../../quantities'
import { ashore } from '../../where'
import { shortPlace, wholePlace } from './where'

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

/** The page's first sentence: at most 18 words. */
export const journeyLine = (of: 'own' | 'sample', { countries, atHome, fates, bases, homes }: Journey): string => {
  const located = fates.placed + fates.unlooked
  const lands =
    countries.length === 0
      ? `De ${runs(located)} se sabe el lugar`
      : `${of === 'own' ? 'Has corrido' : 'En el ejemplo se ha corrido'} en ${spelled(countries.length, 'm')} ${countries.length === 1 ? 'país' : 'países'}`
  if (located < 2) return `${lands}.`
  const [home = 0, ...others] = new Set(homes.map(({ base }) => base))
  const place = ashore(bases[home]?.place ?? null)
  const around =
    others.length > 0 ? `cerca de una de ${spelled(others.length + 1)} casas` : place === null ? 'cerca de una casa' : `cerca de ${shortPlace(place)}`
  return `${lands}; ${count(atHome)} de ${countries.length === 0 ? 'ellas' : runs(located)} ${atHome === 1 ? 'empezó' : 'empezaron'} ${around}.`
}

const withoutPlace: readonly { readonly fate: Fate; readonly says: (n: number) => string }[] = [
  { fate: 'indoor', says: (n) => `${count(n)} bajo techo` },
  { fate: 'unfiled', says: (n) => `${count(n)} sin archivo` },
  { fate: 'lost', says: (n) => `${count(n)} con un archivo que no se pudo leer` },
  { fate: 'placeless', says: (n) => `${count(n)} con un track sin ninguna posición` },
]
export const withoutOf = ({ fates }: Journey): number => withoutPlace.reduce((sum, { fate }) => sum + fates[fate], 0)

/** De 37 salidas no se sabe el lugar: 30 bajo techo, 7 sin archivo. */
export const withoutLine = (told: Journey): string => {
  const n = withoutOf(told)
  const reasons = withoutPlace.filter(({ fate }) => told.fates[fate] > 0).map(({ fate, says }) => says(told.fates[fate]))
  return n === 0 ? '' : `De ${runs(n)} no se sabe el lugar: ${reasons.join(', ')}.`
}
export const virtualLine = ({ fates: { virtual } }: Journey): string =>
  virtual === 0
    ? ''
    : virtual === 1
      ? 'Una salida virtual queda fuera: donde está, nadie corrió.'
      : `${count(virtual)} salidas virtuales quedan fuera: donde están, nadie corrió.`

/** Where nobody looks, because the tracks are not here or the reading rests, it says so. */
export const waitingLine = ({ fates, runs: all }: Journey, looking: boolean): string => {
  const waiting = fates.unread + fates.unlooked
  const of = all - fates.virtual
  if (waiting === 0) return ''
  return looking
    ? `Aún se están buscando lugares: ${count(of - waiting)} de ${count(of)}.`
    : `${count(waiting)} de ${runs(of)} ${waiting === 1 ? 'espera' : 'esperan'} un track que no se ha leído.`
}

const visitCounts = ({ starts, passed }: Visited): string =>
  starts === 0
    ? passed === 1
      ? 'Solo de paso.'
      : `Solo de paso, en ${runs(passed)}.`
    : `${capital(runs(starts))} ${starts === 1 ? 'empezó' : 'empezaron'} aquí${passed === 0 ? '' : `, ${spelled(passed)} solo ${passed === 1 ? 'pasó' : 'pasaron'}`}.`

/** What stands under a country or a region: how it was first come to, and how often since. */
export const visitLine = (visited: Visited): string => {
  const { first, firstStart, doubtful } = visited
  const later = first.start || firstStart === null ? '' : `Al principio, solo de paso; la primera que empezó aquí fue el ${longDay(firstStart.day)}.`
  return joined([later, visitCounts(visited), doubtful ? journey.doubt : ''])
}

/** Under the heading of a year, which is not said again: 3 a 12 de mayo · 28 de abril a 3 de mayo · 30 de diciembre de 2021 a 2 de enero de 2022 */
export const stayDates = (first: number, last: number, year: number): string => {
  const [from, to] = [civilFromDay(first), civilFromDay(last)]
  if (from.year !== to.year) return `${longDay(first)} a ${longDay(last)}`
  const said = from.year === year ? dayAndMonth : longDay
  if (first === last) return said(first)
  return from.month === to.month ? `${count(from.day)} a ${said(last)}` : `${dayAndMonth(first)} a ${said(last)}`
}

export const homeLine = (base: ToldBase | undefined, inBase: number, of: number): string =>
  `En casa, cerca de ${wholePlace(base?.place ?? null)}: ${count(inBase)} de ${runs(of)}.`

export const farthestNote = (metres: number, unit: Unit, run: PlacedRun): string => `a ${longDistance(metres, unit)} de casa, el ${longDay(run.day)}`

const degrees = (value: number, positive: string, negative: string): string =>
  `${new Intl.NumberFormat('es', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(Math.abs(value))}° ${value < 0 ? negative : positive}`
export const ends = {
  north: { title: 'El inicio más al norte', value: (degree: number) => degrees(degree, 'norte', 'sur') },
  south: { title: 'El inicio más al sur', value: (degree: number) => degrees(degree, 'norte', 'sur') },
  east: { title: 'El inicio más al este', value: (degree: number) => degrees(degree, 'este', 'oeste') },
  west: { title: 'El inicio más al oeste', value: (degree: number) => degrees(degree, 'este', 'oeste') },
  highest: { title: 'Lo más alto', value: altitude },
  lowest: { title: 'Lo más bajo', value: altitude },
} as const

export const journey = {
  title: 'Viaje',
  placed: (located: number, of: number) => `Se sabe el lugar de ${count(located)} de ${runs(of)}`,
  caption: (located: number, away: number) =>
    `${located === 1 ? 'Una salida, un punto' : `${capital(runs(located))}, un punto por cada una, en torno al lugar donde empezaron`}${away === 0 ? '.' : '; las cálidas empezaron a más de 50\u00A0km de casa.'}`,
  noOutlines: 'Los contornos de la tierra no se pudieron cargar ahora; las salidas están donde están.',
  shows: (bases: number, countries: number) =>
    `Un mapa: un grupo de puntos por cada lugar donde empezaron salidas, ${countOf(bases, 'un lugar', 'lugares')}, sobre los contornos de la tierra. ${countries === 0 ? '' : 'Las regiones visitadas están rellenas.'}`,
  ticks: (n: number) => `${countOf(n, 'Una marca', 'marcas')}, una por salida sin lugar.`,
  countries: 'Países, en el orden en que llegaste',
  countriesNone: 'Aún no se conoce ningún país.',
  regions: (n: number) => countOf(n, 'una región', 'regiones'),
  regionsHint: 'en el orden de la primera visita',
  firstOn: (day: number) => `La primera vez, el ${longDay(day)}`,
  doubt: 'Nunca a más de 1\u00A0km de una frontera: puede que fuera el otro lado.',
  states: (n: number) => `${count(n)} de los 50 estados y DC, el ${percent(n / 51)}\u00A0%.`,
  stamp: (name: string, regions: number) =>
    `El contorno de ${name}${regions === 0 ? '' : `, con ${countOf(regions, 'una región rellena', 'regiones rellenas')}`}`,
  atSea: (n: number) => `${capital(runs(n))} ${n === 1 ? 'empezó' : 'empezaron'} en el mar.`,
  years: 'Lugares en el tiempo',
  yearsHint:
    'Una línea por año, de enero a diciembre: una marca por salida. Las largas y cálidas empezaron a más de 50\u00A0km de casa; de las más cortas no se sabe el lugar.',
  yearShows: (year: number, n: number, away: number, without: number) =>
    `${year}: ${runs(n)}${away === 0 ? '' : `, ${count(away)} fuera de casa`}${without === 0 ? '' : `, ${count(without)} sin lugar conocido`}.`,
  noRun: 'Ninguna salida.',
  noHome: 'De ninguna salida de este año se sabe el lugar.',
  ends: 'Hasta donde llega',
  farthest: 'Lo más lejos de casa',
  returned: 'Adonde más volviste',
  returnedNote: (stays: number, years: number, n: number) => `${capital(times(stays))}, en ${countOf(years, 'un año', 'años')}: ${runs(n)}. Nunca fue casa.`,
  returnedNone: 'No has ido dos veces a ningún lugar fuera de casa.',
  average: 'El centro de todos los inicios',
  averageNote: 'Como si cada inicio pesara lo mismo sobre el globo.',
  averageWaiting: 'Se está buscando.',
  averageNoMaps: (latitude: number, longitude: number) =>
    `${degrees(latitude, 'norte', 'sur')}, ${degrees(longitude, 'este', 'oeste')}. No se pudieron cargar los mapas para decir qué hay ahí.`,
  averageNone: 'No tienen centro: se equilibran entre sí.',
  impossible: (n: number) => `${countOf(n, 'Una altitud queda', 'altitudes quedan')} fuera: nadie corre tan alto ni tan bajo.`,
  emptyTitle: 'Aún no hay ningún lugar dibujado.',
  emptySays: 'Aquí estarán los países y regiones en los que corriste, en el orden en que llegaste. Se leen de los tracks de tu exportación.',
  noneTitle: 'De ninguna de tus salidas se sabe el lugar.',
  noneTitleSample: 'De ninguna salida del ejemplo se sabe el lugar.',
  noneSays: 'Un lugar se lee del propio track de una salida. La exportación completa de Strava contiene los tracks; una tabla sola, no.',
  restingTitle: 'De ninguna de tus salidas se sabe el lugar todavía.',
  restingTitleSample: 'De ninguna salida del ejemplo se sabe el lugar todavía.',
  waitingTitle: 'Aún se está leyendo dónde están tus salidas.',
  waitingTitleSample: 'Aún se está leyendo dónde están las salidas del ejemplo.',
  bring: 'Traer una exportación más nueva',
  howTitle: 'Cómo se calcula',
  how: [
    'Cuentan las salidas válidas, una de cada una que se grabó dos veces. Todo se calcula en este dispositivo, con mapas que vinieron con la app: no se pide ningún mapa, y no se envía nada.',
    'Una salida visitó un país o una región si empezó en ellos, o si recorrió al menos 500\u00A0m en ellos.',
    'Las salidas que empezaron a 15\u00A0km o menos de un punto son de un mismo lugar: primero el punto más usado, luego el más usado de lo que queda. El lugar con más inicios en un año natural es la casa de ese año.',
    'Una salida es fuera de casa cuando empezó a más de 50\u00A0km de la casa de su año, de la del año anterior y de la del siguiente: quien se muda no está fuera en ninguna de las dos. Las distancias son círculos máximos hasta el punto más cercano de esas casas.',
    'Las salidas seguidas en un mismo lugar, con 28 días entre ellas como mucho, son una estancia.',
    'Este y oeste van por la longitud, de 180° oeste a 180° este. Las altitudes son la más baja y la más alta de una salida, donde la exportación las dice y se sabe el lugar de la salida.',
    'El centro de todos los inicios es la media de sus direcciones desde el centro de la Tierra. Un océano se nombra por líneas aproximadas entre los continentes.',
  ],
} as const
