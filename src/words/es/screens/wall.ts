import type { Group, Milestone } from '../../../domain/milestones/milestone'
import { monthAndYear, runs as runsOf } from '../amounts'
import { milestoneWords } from '../milestones/milestones'
import { count, countOf, longDistance } from './quantities'
import type { Unit } from '../../quantities'

const milestones = (n: number): string => countOf(n, 'un hito', 'hitos')

export const wall = {
  title: 'Tu muro',
  titleSample: 'El muro del ejemplo',
  milestones,
  filter: 'Mostrar',
  all: 'Todo',
  own: 'Los tuyos',
  hidden: 'Ocultos',
  list: 'Hitos, del más reciente al más antiguo',
  chapter: (year: number) => `${year} en su propio capítulo`,
  inYear: (year: number, n: number) => `${year}: ${milestones(n)}`,
  withoutDay: 'Sin día',
  ruler: 'Años',
  rulerAt: (year: number, n: number) => `${year}, ${n === 0 ? 'ningún hito' : milestones(n)}`,
  rulerShows: (runs: number, from: number, to: number) =>
    `${runs === 1 ? 'Una salida, una marca' : `${runsOf(runs)}, una marca por cada una`}, de ${from} a ${to}; una línea lleva de cada hito a su salida.`,
  next: 'Lo que viene',
  nextMore: (n: number) => `${n === 1 ? 'Viene' : 'Vienen'} ${count(n)} más`,
  pinned: 'Fijados',
  none: 'De estos aún no cuelga ninguno.',
  noneOwn: 'Lo que ningún número cuenta también puede colgar aquí: elige una salida y escribe una frase.',
  leftOut: 'Lo que no se pudo mirar',
  unreached: 'Lo que dijiste de hitos a los que ahora no llega ninguna salida',
  unreachedSays: 'Una corrección u otra exportación puede traerlos de vuelta. Tus palabras los esperan.',
  forming: (done: number, of: number) => `Aún se están leyendo tracks, ${count(done)} de ${count(of)}: puede que aquí cuelgue algo más.`,
  emptyTitle: 'Tu muro está vacío.',
  emptyTitleSample: 'Este muro está vacío.',
  emptySays: 'Aquí cuelgan hitos desde la primera salida: cada uno con su fecha, la salida de la que viene, y el anterior.',
  bring: 'Traer una exportación',
  unknownTitle: 'Aquí no cuelga ningún hito así.',
  unknownSays: 'Puede que sea de la otra unidad, de otro dispositivo o de una salida que se corrigió.',
  back: 'Volver al muro',
} as const

/** A milestone that is opened. */
export const opened = {
  own: 'Con tus propias palabras',
  run: 'Su salida',
  before: 'El anterior',
  stands: 'Sigue en pie.',
  /** `until`: as the milestone's own words say it. */
  stood: (until: string) => `Estuvo en pie ${until}.`,
  pin: 'Fijar arriba',
  unpin: 'Dejar de fijar',
  hide: 'Ocultar',
  show: 'Mostrar de nuevo',
  showNamed: (title: string) => `Mostrar ${title} de nuevo`,
  hiddenSays: 'Lo ocultaste. Sigue aquí, en «Ocultos».',
  edit: 'Cambiarlo',
  remove: 'Quitarlo',
  removed: 'Se ha quitado.',
  undo: 'Volver a ponerlo',
  gone: 'Su salida ya no está en este espejo.',
  runs: (n: number) => `${countOf(n, 'Una salida', 'salidas')} detrás`,
  newest: 'de la más reciente a la más antigua',
  trouble: 'No se pudo guardar. Lo que escribiste sigue aquí: prueba otra vez.',
} as const

/** The runner's own note on a milestone. */
export const note = {
  title: 'Tu nota',
  write: 'Escribir una nota',
  label: 'Tu nota sobre él',
  change: 'Cambiarla',
  takeBack: 'Retirarla',
  saidOn: (day: string) => `Tus palabras, ${day}.`,
  saidOf: (day: string, sentence: string) => `Tus palabras, ${day}, cuando decía: «${sentence}»`,
} as const

/** A milestone of the runner's own: a run and a sentence. */
export const ownMilestone = {
  add: 'Colgar uno tuyo',
  title: 'Uno tuyo',
  change: 'Cambiar el tuyo',
  sentence: 'Qué fue, en una frase',
  run: 'Su salida',
  search: 'Buscar por nombre o fecha',
  searchHint: 'Por ejemplo «domingo», «mayo de 2023» o una palabra de su nombre.',
  found: (shown: number, of: number) =>
    of === 0
      ? 'Ninguna salida se llama así.'
      : shown === of
        ? countOf(of, 'una salida', 'salidas')
        : `${count(shown)} de ${runsOf(of)}: sigue buscando para ver las demás`,
  looking: 'Se están cargando tus salidas.',
  needsBoth: 'Hacen falta una salida y una frase.',
  keep: 'Colgarlo',
  keepChanged: 'Guardarlo',
  leave: 'Dejarlo',
} as const

/** On the page of a run. */
export const runOnWall = {
  title: 'En el muro',
  among: (n: number) => `Es una de varias salidas detrás de ${n === 1 ? 'otro' : `otros ${count(n)}`}`,
  none: 'De ella no viene ningún hito.',
} as const

const groupsOfPicture = {
  totals: 'Un total',
  firsts: 'Una primera vez',
  records: 'Un récord',
  streaks: 'Una racha',
  places: 'Un lugar',
  shoes: 'Zapatillas',
} as const satisfies Readonly<Record<Group, string>>

/** The picture of a milestone. */
export const milestonePicture = {
  name: (group: Group | null) => (group === null ? opened.own : groupsOfPicture[group]),
  caption: (runs: number) => (runs === 1 ? 'Una salida, una línea' : `${runsOf(runs)}, una línea cada una`),
  shows: (runs: number, lit: number) =>
    `${countOf(runs, 'Una línea', 'líneas')}, una por salida según su semana, tan alta como larga fue; ${lit === 1 ? 'una es cálida' : `${count(lit)} son cálidas`}, y una llega hasta las palabras.`,
  open: (title: string) => `«${title}»`,
  addDate: 'Añadir la fecha exacta',
  holds: (own: boolean, dated: boolean, sample: boolean) =>
    `Contiene ${own ? 'la frase como la escribiste' : 'la frase del hito'}; una línea por salida según su semana, tan alta como larga fue, cálidas las que están detrás de él; cuántas salidas hay, y los años que abarcan${dated ? '; el día del hito' : ''}.${sample ? ' Dice que es un ejemplo.' : ''}`,
  lacks: (own: boolean, dated: boolean) =>
    `No contiene ningún track, ningún mapa${own ? '' : ', ningún lugar más pequeño que una región, ningún nombre que hayas puesto'} ni tu nota. No dice ${dated ? 'la hora' : 'ni el día ni la hora'}; en ella se puede leer cuánto corriste, y más o menos cuándo. El archivo son píxeles y su tamaño: nada de ti, nada de este dispositivo.`,
} as const

/**
 * What a picture says of a milestone: the same sentence, but for what must not leave with it. A city is finer than a region, and what a shoe is called the runner
 * wrote themselves.
 */
export const sentenceOnPicture = (milestone: Milestone, unit: Unit): string => {
  const { sentence } = milestoneWords(milestone, unit)
  const { family, kind, value, day, ladder } = milestone
  const month = monthAndYear(day)
  if (family === 'places' && kind === 'city') return `Tu primera salida en otra ciudad, en ${month}.`
  if (family === 'shoes')
    return kind === 'first'
      ? `Tu primera salida con otro par de zapatillas, en ${month}.`
      : `Llevabas ${longDistance(value, ladder ?? unit)} con un mismo par de zapatillas, en ${month}.`
  return sentence
}
