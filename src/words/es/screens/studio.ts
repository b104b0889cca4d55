import type { Claim } from '../../../domain/cards/card'
import type { Figure } from '../../../domain/cards/figure'
import type { GatedJourney } from '../../../domain/gate/regions'
import type { Reed } from '../../../domain/portrait/portrait'
import type { Ritual, RitualKind } from '../../../domain/rituals/ritual'
import { capital, listed, monthAndYear, nameOfMonth, runs, shortMonthsBetween, spelled, times } from '../amounts'
import type { Gender } from '../amounts'
import { certainties } from '../face'
import { weekdayName, weekdaysNamed } from '../weekdays'
import { count, distance, ofUnit } from './quantities'
import type { Unit } from '../../quantities'
import { kindNames } from './rituals'
import { bare, drawings, ofSample, share } from './share'
import { milestonePicture } from './wall'
import { landOf } from './where'

type Whose = 'own' | 'sample'

/** For those who do not see a picture. Months and never days, regions and nothing smaller. */
const altOf = (sentence: string, shows: string, sample: boolean): string => `${sentence} ${shows}${sample ? ' Esto es un ejemplo.' : ''}`

/** A card, or a page of a year: its drawing, or the shape of the way in its place. */
export const cardPicture = {
  alt: (sentence: string, kind: Figure['kind'], shape: boolean, sample: boolean) =>
    altOf(sentence, shape ? share.shape.shows : `El dibujo: ${drawings[kind]}.`, sample),
  holds: share.holds,
  holdsPage: (claim: Claim, sample: boolean) =>
    `Contiene el nombre y la frase de la página; ${drawings[claim.figure.kind]}; cuántas salidas hay, con qué seguridad, y de qué meses.${ofSample(sample)}`,
  lacks: share.lacks,
} as const

export const milestoneAlt = (sentence: string, n: number, lit: number, sample: boolean): string => altOf(sentence, milestonePicture.shows(n, lit), sample)

interface Chance {
  readonly one: string
  readonly many: string
  readonly gender: Gender
}
const week: Chance = { one: 'semana', many: 'semanas', gender: 'f' }
const ways = { round: 'el mismo circuito', 'there-and-back': 'la misma ida y vuelta', 'one-way': 'el mismo recorrido' } as const
const chance = {
  weekday: week,
  loop: week,
  window: week,
  saturday: week,
  date: { one: 'año', many: 'años', gender: 'm' },
  'race-eve': { one: 'carrera', many: 'carreras', gender: 'f' },
  trip: { one: 'viaje', many: 'viajes', gender: 'm' },
} as const satisfies Readonly<Record<RitualKind, Chance>>
const chances = (kind: RitualKind, n: number): string => `${count(n)} ${n === 1 ? chance[kind].one : chance[kind].many}`
/** cada una de las 40 semanas, la única semana */
const eachOf = (kind: RitualKind, n: number): string => {
  const { one, many, gender } = chance[kind]
  const f = gender === 'f'
  return n === 1 ? `${f ? 'la única' : 'el único'} ${one}` : `cada ${f ? 'una de las' : 'uno de los'} ${count(n)} ${many}`
}

/** A ritual on a picture, at most 18 words: without its hour and without its date, which tell where to wait for somebody. */
const ritualSentence = ({ habit, kept, chances: all, alive }: Ritual, whose: Whose, unit: Unit): string => {
  const of = `${count(kept)} de ${chances(habit.kind, all.length)}`
  /** Of the runner of the sample nobody is spoken to. */
  const said = (now: string, past: string, nowOfSample: string, pastOfSample: string): string =>
    whose === 'own' ? (alive ? now : past) : alive ? nowOfSample : pastOfSample
  switch (habit.kind) {
    case 'weekday':
      return `El ${weekdayName(habit.weekday)} ${said('es tuyo', 'fue tuyo', 'es día de salir', 'fue día de salir')}: cumplido en ${of}.`
    case 'loop':
      return `Los ${weekdaysNamed(habit.weekday)} ${alive ? 'son' : 'fueron'} para ${ways[habit.shape]}: ${of}.`
    case 'window':
      return `Los ${weekdaysNamed(habit.weekday)} ${alive ? 'tienen' : 'tuvieron'} su propia hora: ${count(kept)} de ${count(habit.hits)} corridos.`
    case 'date':
      return `Un día de ${nameOfMonth(habit.month)} ${said('te encuentra corriendo', 'te encontró corriendo', 'se sale a correr', 'se salió a correr')}: ${of}.`
    case 'race-eve':
      return `La víspera de una carrera ${said('corres', 'corriste', 'se corre', 'se corrió')}: antes de ${of}.`
    case 'trip':
      return `Lejos de casa ${said('corres', 'corriste', 'se corre', 'se corrió')} enseguida: en ${of}.`
    case 'saturday':
      return `Sábados por la mañana, ${distance(5000, unit)} desde un mismo lugar, ${times(kept)}.`
  }
}

const tally = ({ habit: { kind }, kept, missed }: Ritual): string =>
  `Una hilera de marcas: un trazo por ${eachOf(kind, kept)} con él${missed === 0 ? '' : `, un anillo por ${eachOf(kind, missed)} sin él`}.`

export const ritualPicture = {
  name: (kind: RitualKind) => (kind === 'saturday' ? 'Un sábado por la mañana' : kindNames[kind]),
  open: (sentence: string) => `Compartir el ritual: ${sentence}`,
  sentence: ritualSentence,
  caption: ({ chances: all, habit }: Ritual) => `${chances(habit.kind, all.length)}, una marca por cada ${chance[habit.kind].gender === 'f' ? 'una' : 'uno'}`,
  under: ({ claim, certainty, from, to }: Ritual) =>
    claim === 'guess'
      ? `Con tus palabras, ${shortMonthsBetween(from, to)}`
      : `${certainties[certainty]}: puesto a prueba frente al azar, ${shortMonthsBetween(from, to)}`,
  shows: tally,
  alt: (ritual: Ritual, whose: Whose, unit: Unit) => altOf(ritualSentence(ritual, whose, unit), tally(ritual), whose === 'sample'),
  holds: ({ chances: all, habit: { kind } }: Ritual, sample: boolean) =>
    `Contiene cuál es el ritual, sin su hora ni su fecha; una marca por ${eachOf(kind, all.length)}, en su orden, con él o sin él; con qué seguridad, y de qué meses.${ofSample(sample)}`,
  lacks: ({ habit }: Ritual) =>
    `No contiene ningún lugar, ningún track, ningún mapa, ningún nombre que hayas puesto ni nada que hayas escrito. ${chance[habit.kind] === week ? 'No dice la hora; en ella se pueden leer el día de la semana y las semanas en las que lo cumpliste' : 'No dice ni la hora ni el día'}. ${bare}`,
  refused: {
    guess: 'Es una suposición, y lo que solo se supone no se envía. Di que es tuyo, y se podrá enviar.',
    habit: 'Lo apartaste como costumbre.',
  },
} as const

const years = ({ marks }: Reed): readonly [number, number] => [marks.days[0] ?? 0, marks.days.at(-1) ?? 0]
const litOf = ({ marks }: Reed): number => marks.lit.reduce((sum, [from, to]) => sum + to - from, 0)
const reedShows = (reed: Reed): string => {
  const [first, last] = years(reed)
  const lit = litOf(reed)
  const n = reed.marks.days.length
  return `Una fila por año, de ${monthAndYear(first)} a ${monthAndYear(last)}, ${n === 1 ? 'con una línea por la única salida' : `una línea por cada una de ${runs(n)}`}.${lit === 0 ? '' : ` ${lit === 1 ? 'Una es cálida' : `${count(lit)} son cálidas`}.`}`
}

export const portraitPicture = {
  name: 'El retrato',
  caption: (reed: Reed) => `${capital(runs(reed.marks.days.length))}, una línea${reed.marks.days.length === 1 ? '' : ' cada una'}`,
  under: (reed: Reed) => capital(shortMonthsBetween(...years(reed))),
  shows: reedShows,
  alt: (sentence: string, reed: Reed, sample: boolean) => altOf(sentence, reedShows(reed), sample),
  holds: (sample: boolean) =>
    `Contiene la frase del retrato; una línea por salida según su día, una fila por año; cuántas salidas hay, y de qué meses.${ofSample(sample)}`,
  lacks: `No contiene ningún lugar, ningún track, ningún mapa ni ningún nombre. No dice la hora; en ella se puede leer más o menos cuándo corriste, y cuánto. ${bare}`,
  refused: 'Para su frase hacen falta dos cosas que sean ciertas de ti ahora. Hasta entonces no hay ninguna que enviar.',
} as const

const regionsAnd = ({ regions, countries }: GatedJourney): string =>
  `${spelled(regions.length)} ${regions.length === 1 ? 'región' : 'regiones'} de ${countries.length === 1 ? landOf(countries[0] ?? '') : `${spelled(countries.length, 'm')} países`}`.replace(
    ' de el ',
    ' del ',
  )
const journeySentence = (told: GatedJourney, whose: Whose): string =>
  whose === 'own' ? `Has corrido en ${regionsAnd(told)}.` : `En el ejemplo se ha corrido en ${regionsAnd(told)}.`
const mostNamed = 12
const inOrder = ({ regions }: GatedJourney): string => {
  const rest = regions.length - mostNamed
  const named = regions.slice(0, mostNamed).map(({ name }) => name)
  return `Un mapa de ${regions.length === 1 ? 'la región' : 'las regiones, en el orden de las primeras visitas'}: ${rest > 0 ? `${named.join(', ')} y ${count(rest)} más` : listed(named)}.`
}

export const journeyPicture = {
  name: 'Las regiones',
  open: 'Compartir el mapa',
  sentence: journeySentence,
  caption: ({ regions }: GatedJourney) => (regions.length === 1 ? 'Una región' : `${count(regions.length)} regiones, en su orden`),
  under: 'Ningún lugar más pequeño que una región',
  shows: inOrder,
  alt: (told: GatedJourney, whose: Whose) => altOf(journeySentence(told, whose), inOrder(told), whose === 'sample'),
  holds: (sample: boolean) =>
    `Contiene los contornos de los países, las regiones en las que corriste, un punto en el centro de cada una, una línea que las une en el orden de tus primeras visitas, y los nombres de la primera y de la última.${ofSample(sample)}`,
  lacks: `No contiene ninguna salida, ningún track, ninguna casa, ninguna ciudad ni ningún punto en el que estuvieras: sería igual corrieras donde corrieras dentro de estas regiones. No dice ni el día ni la hora. ${bare}`,
  refused: 'Aún no se conoce ninguna región en la que con certeza hubiera una salida. Hasta entonces no hay mapa que enviar.',
  away: 'Ahora mismo no se pudieron obtener los mapas. No ha cambiado nada: prueba otra vez cuando tengas conexión.',
} as const

/** Of a milestone whose run is gone, or of a card that is only guessed. */
export const refused = {
  guess: 'Es una suposición, y lo que solo se supone no se envía. Di si es así, y se podrá enviar.',
  gone: 'Su salida ya no está en este espejo.',
} as const

const formatNames = { feed: '4:5', tall: '3:4', story: '9:16', square: '1:1' } as const
const formatUses = {
  feed: 'para un feed',
  tall: 'para un feed alto',
  story: 'para una historia: ninguna palabra queda debajo de sus botones',
  square: 'cuadrada',
} as const
const skinNames = { almanac: 'Almanaque', print: 'Grabado', cyanotype: 'Cianotipia', newsprint: 'Periódico' } as const
const skinSays = {
  almanac: 'sobre el cielo de aquello de lo que habla',
  print: 'como un grabado: dos tintas sobre papel, bajo el cielo de aquello de lo que habla',
  cyanotype: 'como una copia al sol: cuanto más sol hay en aquello de lo que habla, más profundo su azul',
  newsprint: 'como una página de periódico: cuanto más oscuro es el cielo de aquello de lo que habla, más grandes sus puntos',
} as const

export const studio = {
  format: 'Formato',
  formats: formatNames,
  skin: 'Aspecto',
  skins: skinNames,
  /** The last of what a picture contains: its size and what it is drawn on. */
  look: (width: number, height: number, format: keyof typeof formatNames, skin: keyof typeof skinNames) =>
    `Es de ${width} × ${ofUnit(String(height), 'píxeles')}, ${formatUses[format]}, ${skinSays[skin]}.`,
  contains: 'Qué contiene la imagen',
  containsAll: (n: number) => (n === 1 ? 'Qué contiene la imagen' : `Qué contienen las ${spelled(n)} imágenes`),
  alt: 'En palabras, para quien no la ve',
  copyAlt: 'Copiar las palabras',
  altCopied: 'Las palabras están copiadas.',
  copy: 'Copiar la imagen',
  copied: 'La imagen está copiada.',
  copyRefused: 'Este navegador no dejó copiarla, pero se puede guardar.',
  altRefused: 'Este navegador no dejó copiarlas. Están aquí y se pueden seleccionar.',
  several: 'Elegir varias',
  one: 'Solo esta',
  chosen: (n: number, most: number) =>
    n === most
      ? `${capital(spelled(n))} ${n === 1 ? 'elegida' : 'elegidas'}: no caben más en un mismo envío.`
      : `${capital(spelled(n))} de hasta ${spelled(most)} ${n === 1 ? 'elegida' : 'elegidas'}.`,
  place: (name: string, at: number) => `${name}: imagen ${at}`,
  needsOne: 'Elige una, y se hace su imagen.',
  makingOf: (made: number, of: number) => `${capital(spelled(made))} de ${spelled(of)} imágenes ${made < 2 ? 'está hecha' : 'están hechas'}.`,
  readyAll: (n: number) => (n === 1 ? 'Una imagen está lista.' : `${capital(spelled(n))} imágenes están listas.`),
  shareAll: (n: number) => `Compartir ${spelled(n)} ${n === 1 ? 'imagen' : 'imágenes'}`,
  saveAll: (n: number) => `Guardar ${spelled(n)} ${n === 1 ? 'imagen' : 'imágenes'}`,
  altAll: (all: readonly string[]) => all.map((one, at) => `${at + 1}. ${one}`).join('\n'),
  numbered: (at: number, line: string) => `${at}. ${line}`,
  groups: {
    portrait: 'El retrato',
    cards: 'Tarjetas',
    rituals: 'Rituales',
    pages: (year: number) => `Páginas de ${year}`,
    journey: 'El viaje',
    milestones: 'Hitos, del más reciente al más antiguo',
  },
  waiting: 'Se está cargando.',
  openYear: (year: number) => `Compartir ${year} en imágenes`,
  openPage: (name: string, year: number) => `Compartir «${name}», de ${year}, en una imagen`,
} as const

/** A sheet of paper to print. */
export const poster = {
  make: 'Guardar un póster para imprimir',
  says: `Una página de 303 × ${ofUnit('426', 'mm')}: un A3 con ${ofUnit('3', 'mm')} de más en cada lado, que se recortan. Cada palabra queda al menos ${ofUnit('14', 'mm')} por dentro del corte. 300 puntos por pulgada, sin pérdida, sRGB.`,
  making: (done: number, of: number) => `Se está haciendo el póster: ${ofUnit(count(Math.round((100 * done) / of)), '%')}.`,
  saved: (name: string) => `Guardado entre tus descargas: ${name}. Pide en la imprenta un A3 con ${ofUnit('3', 'mm')} de sangrado.`,
  trouble: 'No se pudo hacer el póster: necesita más memoria de la que dio este dispositivo. La imagen sí se puede guardar.',
} as const

/** A fixed name, but for the year and the place among several. */
export const numberedName = (at: number, year: number): string => `${String(at).padStart(2, '0')}-runmirror-${year}.png`
export const severalName = (year: number): string => `runmirror-pictures-${year}.zip`
export const posterName = (year: number): string => `runmirror-poster-${year}.pdf`
