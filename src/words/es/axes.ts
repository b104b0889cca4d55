import type { AxisId, End } from '../../domain/portrait/axis'
import type { Part, PartId } from '../../domain/portrait/portrait'
import type { Unit } from '../quantities'
import { portraitIn, valueOf as of } from '../portrait'
import type { PortraitPhrases, Values } from '../portrait'
import { capital, listed, nameOfMonth, runs, spelled } from './amounts'
import { nameOfCard, tell } from './face'
import { count, countOf, distance, longDay, share as percent, tenths } from './screens/quantities'
import { weekdayName, weekdaysNamed } from './weekdays'

const digits = (values: Values): number[] => [...String(of(values, 'weekdays'))].map(Number)
/** domingos · martes y sábados */
const weekdays = (values: Values): string => listed(digits(values).map(weekdaysNamed))

/** What each part adds to the sentence. */
const clauses: Readonly<Record<PartId, (values: Values) => string>> = {
  dawn: () => 'corres con el amanecer',
  night: () => 'corres a oscuras',
  ritual: (values) => `los ${weekdays(values)} son tuyos`,
  free: () => 'no te atas a ningún día',
  return: () => 'pisas terreno conocido',
  wander: () => 'buscas terreno nuevo',
  steady: () => 'haces semanas parecidas',
  surge: () => 'corres a oleadas',
  even: () => 'repites distancia',
  varied: () => 'varías la distancia',
  season: (values) => `corres más hacia ${nameOfMonth(of(values, 'month'))}`,
  silences: (values) => (of(values, 'n') === 1 ? 'volviste de tu único silencio' : 'vuelves tras cada silencio'),
}

/** Where a part is a list itself, a comma keeps it apart from the last. */
const joined: PortraitPhrases['joined'] = (parts: readonly Part[]) => {
  const told = parts.map(({ part, values }) => clauses[part](values))
  const last = told.at(-1) ?? ''
  const isNested = told.slice(0, -1).some((clause) => clause.includes(' y '))
  return `${capital(isNested ? `${told.slice(0, -1).join(', ')}, y ${last}` : listed(told))}.`
}

const within = ([low, high]: readonly [number, number]): string => `(${percent(low).replace(/\s%/, '')}–${percent(high)})`
/** 0,6 veces (de 0,5 a 0,7) */
const apart = (value: number, [low, high]: readonly [number, number]): string => `${tenths(value)} veces (de ${tenths(low)} a ${tenths(high)})`

const lightOf = (began: string) => (values: Values, value: number, interval: readonly [number, number]) =>
  `El ${percent(value)} ${within(interval)} de las ${count(of(values, 'n'))} salidas que empezaron en torno al amanecer o a oscuras empezó ${began}.`
const groundOf = (ground: string) => (values: Values, value: number, interval: readonly [number, number]) =>
  `El ${percent(value)} ${within(interval)} de ${runs(of(values, 'n'))} pisó sobre todo terreno ${ground}.`
const weeksApart = (_: Values, value: number, interval: readonly [number, number]): string =>
  `Tus semanas con salidas distan entre sí, en días de salida, ${apart(value, interval)} lo que daría el azar.`
const nearMiddle = (values: Values, value: number, interval: readonly [number, number], unit: Unit): string =>
  `El ${percent(value)} ${within(interval)} de ${runs(of(values, 'n'))} difiere de ${distance(of(values, 'metres'), unit)}, la del medio, una quinta parte como mucho.`
const inverse =
  (say: (values: Values, value: number, interval: readonly [number, number]) => string) =>
  (values: Values, value: number, [low, high]: readonly [number, number]): string =>
    say(values, 1 - value, [1 - high, 1 - low])

/** The statistic of an earned end, as its card tells it. */
const statistic: Readonly<Record<End, (values: Values, value: number, interval: readonly [number, number], unit: Unit) => string>> = {
  dawn: inverse(lightOf('en torno al amanecer')),
  night: lightOf('a oscuras'),
  ritual: (values, value, interval) =>
    `${capital(weekdays(values))}: con salida en ${count(of(values, 'k'))} de ${count(of(values, 'n'))} semanas con salidas, el ${percent(value)} ${within(interval)}.`,
  free: (values, value, interval) => {
    const [k, n] = [of(values, 'k'), of(values, 'n')]
    const many = countOf(n, 'un día de salida', 'días de salida')
    const back = k === n ? `Todos, ${many}, cayeron` : k === 0 ? `Ninguno de ${many} cayó` : `${count(k)} de ${many} ${k === 1 ? 'cayó' : 'cayeron'}`
    return `${back} en un día en que también corriste la semana anterior: ${apart(value, interval)} lo que daría el azar.`
  },
  return: inverse(groundOf('conocido')),
  wander: groundOf('nuevo'),
  steady: weeksApart,
  surge: weeksApart,
  even: nearMiddle,
  varied: nearMiddle,
}

/** What earns either end. */
const earns: Readonly<Record<AxisId, string>> = {
  'dawn-night':
    'Amanecer se gana donde la mayor parte de las salidas empieza en torno al amanecer; Noche, donde empieza a oscuras: más del 40\u00A0%, con la prueba de La hora.',
  'ritual-free':
    'Ritual lo gana un día de la semana que el azar no cumpliría tan a menudo; Libre, quien repite días claramente menos de lo que daría el azar: menos de 0,7 veces, al 99\u00A0%.',
  'return-wander':
    'Volver se gana donde la mayoría de las salidas pisa terreno conocido; Explorar, donde pisa terreno nuevo, con la prueba de Lo nuevo y lo conocido.',
  'steady-surge': 'Constante se gana por debajo de 0,6 veces lo que hace el azar; A oleadas, por encima de 1,4 veces, ambos al 99\u00A0%.',
  'even-varied':
    'Uniforme se gana donde más del 75\u00A0% de las salidas difiere de la del medio una quinta parte como mucho; Variable, donde lo hace menos de un tercio, ambos al 99\u00A0%.',
}

const few = (lit: number, one: string, many: string): string => (lit === 1 ? one : many)
const warmRuns: Readonly<Partial<Record<PartId, (values: Values, lit: number) => string>>> = {
  dawn: (_, lit) => `${few(lit, 'empezó', 'empezaron')} en torno al amanecer`,
  night: (_, lit) => `${few(lit, 'empezó', 'empezaron')} a oscuras`,
  ritual: (values, lit) => `${few(lit, 'cayó', 'cayeron')} en ${listed(digits(values).map(weekdayName))}`,
  return: (_, lit) => `${few(lit, 'pisó', 'pisaron')} terreno conocido`,
  wander: (_, lit) => `${few(lit, 'pisó', 'pisaron')} terreno nuevo`,
  season: (values, lit) => `se ${few(lit, 'corrió', 'corrieron')} en torno a ${nameOfMonth(of(values, 'month'))}`,
  silences: (_, lit) => `${few(lit, 'fue la primera', 'fueron las primeras')} tras un silencio`,
}

const tall = { metres: ', tan alta como larga fue', minutes: ', tan alta como duró en minutos' } as const

export const { partsTold, portraitSentence, endsOf, axisWords, seasonWords, reedWords } = portraitIn(
  {
    joined,
    ends: {
      dawn: 'Amanecer',
      night: 'Noche',
      ritual: 'Ritual',
      free: 'Libre',
      return: 'Volver',
      wander: 'Explorar',
      steady: 'Constante',
      surge: 'A oleadas',
      even: 'Uniforme',
      varied: 'Variable',
    },
    statistic,
    earns,
    openly: {
      past: 'Fue así, y ahora ya no.',
      away: 'Apartaste su tarjeta.',
      between: 'Su tarjeta se ha formado, y no cae de ningún lado.',
    },
    axisOpen: (first, last) => `${first} o ${last}: aún ninguno de los dos.`,
    axisEarned: (first, last, end) => `${first} o ${last}: ${end}.`,
    season: {
      earns: 'Un mes se gana donde los años coinciden más de lo que haría el azar, a partir de tres años completos.',
      label: 'Doce meses',
      open: 'El anillo de doce meses: aún no destaca ninguno.',
      stands: ({ years, amplitude, month }) =>
        `En ${spelled(years, 'm')} ${years === 1 ? 'año completo' : 'años completos'}, tus semanas suben un ${percent(amplitude)} de una semana media en torno a ${nameOfMonth(month)}, y bajan otro tanto medio año después.`,
      month: nameOfMonth,
      spoken: (month) => `El anillo de doce meses: más lleno en torno a ${nameOfMonth(month)}.`,
    },
    reed: {
      warm: warmRuns,
      caption: (n, whose) =>
        n === 1
          ? 'La única salida es aquí una línea.'
          : `Cada una de ${whose === 'own' ? `tus ${runs(n)}` : `las ${runs(n)} del ejemplo`} es aquí una línea; cada año, una fila.`,
      captionWarm: (lit, weeks, which) =>
        `${lit === 1 ? 'La cálida' : 'Las cálidas'}${weeks === null ? '' : `, de las últimas ${count(weeks)} semanas,`} ${which}.`,
      spoken: (first, last, n, measure) =>
        `Una fila por año del ${longDay(first)} al ${longDay(last)}, una línea por salida, ${runs(n)}${measure === null ? '' : `${tall[measure]}`}.`,
      spokenWarm: (lit) => (lit === 1 ? 'Una es cálida.' : `${count(lit)} son cálidas.`),
    },
  },
  { tell, nameOfCard },
)

export const portraitWords = {
  axes: 'Los ejes en los que estás',
  axesOfSample: 'Los ejes en los que está el ejemplo',
  dotted: 'De puntos: no se puede decir ni lo uno ni lo otro.',
  evidence: (card: string) => `Ver las pruebas: ${card}`,
  waiting: (card: string) => `Ver qué le falta: ${card}`,
} as const
