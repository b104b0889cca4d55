import type { StoreTrouble } from '../../../contract/db'
import type { WeatherEnd, WeatherPage } from '../../../contract/weather'
import type { SkyCheck } from '../../../domain/enrich/sky-of-run'
import { recentDays } from '../../../domain/weather/plan'
import type { Sky } from '../../../domain/weather/skies'
import type { Disagreement, WeatherSource } from '../../../domain/weather/sources'
import { capital, listed, runs } from '../amounts'
import { troubleWords } from '../troubles'
import { clock, count, countOf, degreesAsRead, figure, ofUnit } from './quantities'
import type { Unit } from '../../quantities'

const nameOf = (host: string): string => host.replace(/^https?:\/\//, '')
const hostNames = (hosts: readonly string[]): string => listed(hosts.map(nameOf))
const isOpenMeteo = (hosts: readonly string[]): boolean => hosts.every((host) => /(^|\.)open-meteo\.com$/.test(nameOf(host)))
/** Whom the runner would ask. */
const whom = (hosts: readonly string[]): string => (isOpenMeteo(hosts) ? 'Open-Meteo' : 'el servicio meteorológico de este sitio')
/** a Open-Meteo, al servicio */
const toWhom = (hosts: readonly string[]): string => `a ${whom(hosts)}`.replace(/^a el /, 'al ')

/** las 10:42, or las 1:00 del lun 30 nov where it is not today: the clock of the device. */
export const moment = (at: number, now: number, zone: string): string => {
  const inZone = (options: Intl.DateTimeFormatOptions, utc: number): string => new Intl.DateTimeFormat('es', { timeZone: zone, ...options }).format(utc)
  const day = (utc: number): string => inZone({ weekday: 'short', day: 'numeric', month: 'short' }, utc).replace(',', '')
  const time = inZone({ hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }, at).replace(/^0(?=\d)/, '')
  const article = time.startsWith('1:') ? 'la' : 'las'
  return day(at) === day(now) ? `${article} ${time}` : `${article} ${time} del ${day(at)}`
}

const months = (n: number): string => countOf(n, 'un mes', 'meses')

/** Why for some runs nothing can be asked; empty where there is none. */
const notAsked = ({ placeless, timeless }: { readonly placeless: number; readonly timeless: number }): string =>
  [
    ...(placeless > 0 ? [`${capital(runs(placeless))} no ${placeless === 1 ? 'dice' : 'dicen'} por qué lugar preguntar.`] : []),
    ...(timeless > 0 ? [`${capital(runs(timeless))} ${timeless === 1 ? 'es' : 'son'} de antes de 1940 o de después de hoy.`] : []),
  ].join(' ')

const ends: Readonly<Record<Exclude<WeatherEnd['end'], 'done' | 'waiting' | 'stopped' | 'off'>, (hosts: readonly string[], reason: string | null) => string>> =
  {
    'busy-elsewhere': () => 'Otra pestaña está preguntando por el tiempo.',
    refused: (hosts, reason) =>
      `${capital(whom(hosts))} no aceptó la pregunta${reason === null ? '' : `: «${reason}»`}. Lo que llegó antes está guardado; puede que otro intento también se rechace.`,
    misunderstood: (hosts, reason) =>
      `${capital(whom(hosts))} respondió, pero no a lo que se preguntó${reason === null ? '' : ` (${reason})`}. De esa respuesta no se ha guardado nada; lo que llegó antes, sí.`,
    unreachable: (hosts, reason) =>
      `No llegó respuesta de ${hostNames(hosts)}${reason === null ? '' : ` (${reason})`}. Lo que llegó antes está guardado, y se pregunta de nuevo la próxima vez que se abra RunMirror.`,
  }

/** The asking for weather: what is sent and to whom, how far it is, and why it stopped. */
export const weatherAsking = {
  title: 'Tiempo',
  /** All that is sent, and what is not. */
  says: (hosts: readonly string[]) =>
    `Donde una exportación no dice qué tiempo hizo, se le puede preguntar ${toWhom(hosts)}: ${hostNames(hosts)}. Se envían meses enteros para cuadrados de unos 10\u00A0km y, de lo más reciente, los últimos ${recentDays} días, en orden aleatorio; nunca el día, la salida ni quién eres. Como cualquier sitio, ve la dirección de internet que tiene tu dispositivo.`,
  before: 'Nada se envía antes de que lo digas. Lo que vuelve se guarda en este dispositivo.',
  wanted: (n: number) => `Tus salidas necesitarían ${n === 1 ? 'un cuadrado de un mes' : countOf(n, '', 'cuadrados de un mes')}.`,
  nothingWanted: 'Ahora no hay nada por lo que preguntar.',
  notAsked,
  ask: 'Preguntar por el tiempo',
  notNow: 'No preguntar',
  on: 'Se pregunta por el tiempo mientras RunMirror está abierto, y solo por lo que aún no está aquí.',
  asking: 'Preguntando por el tiempo',
  counts: (done: number, of: number) => `${count(done)} de ${months(of)}`,
  starting: 'Se está calculando qué preguntar.',
  goesOn: 'Haz una pausa o cierra esta página: lo averiguado se queda guardado, y el resto sigue la próxima vez.',
  pauses: (at: number, now: number, zone: string) => `Espera antes de la siguiente pregunta, y sigue a ${moment(at, now, zone)}.`,
  pause: 'Pausar',
  pausing: 'Pausando',
  paused: 'La consulta del tiempo está en pausa. Lo averiguado se queda guardado.',
  goOn: 'Seguir',
  off: 'Desactivarlo',
  offline: 'No hay conexión. Lo averiguado se queda guardado, y sigue por sí solo en cuanto la haya.',
  done: 'Lo que se podía preguntar está aquí.',
  waiting: (at: number, now: number, zone: string, reason: string | null) =>
    `Las preguntas que por ahora son gratis se han acabado${reason === null ? '' : ` («${reason}»)`}. Sigue por sí solo a ${moment(at, now, zone)}, o cuando se abra RunMirror después.`,
  ended: (end: keyof typeof ends, hosts: readonly string[], reason: string | null) => ends[end](hosts, reason),
  again: 'Probar otra vez',
  stopped: 'La consulta del tiempo se detuvo.',
  trouble: (code: StoreTrouble | 'cut-short', detail?: string) => {
    if (code === 'cut-short')
      return 'La parte de RunMirror que pregunta se detuvo, y volvió a detenerse al arrancarla de nuevo. Recarga esta página; lo averiguado se queda guardado.'
    const { what, next } = troubleWords(code, detail)
    return `${what} ${next}`
  },
  credit: 'Datos del tiempo: Open-Meteo.com',
  licence: 'CC BY 4.0',
  creditMore: 'calculado para cada salida entre sus horas',
} as const

const sources: Readonly<Record<WeatherSource, string>> = {
  export: 'según la exportación',
  'open-meteo': 'según Open-Meteo, para un cuadrado de 10\u00A0km',
  wrist: 'según el sensor del propio dispositivo, que la muñeca calienta',
}
const short: Readonly<Record<WeatherSource, string>> = { export: 'la exportación', 'open-meteo': 'Open-Meteo', wrist: 'el sensor del dispositivo' }
const fields = {
  temperature: 'Temperatura',
  apparentTemperature: 'Sensación térmica',
  precipitation: 'Lluvia',
  windSpeed: 'Viento',
  sky: 'Cielo',
} as const
const skies: Readonly<Record<Sky, string>> = {
  clear: 'despejado',
  'partly-cloudy': 'parcialmente nublado',
  cloudy: 'nublado',
  fog: 'niebla',
  drizzle: 'llovizna',
  rain: 'lluvia',
  sleet: 'aguanieve',
  snow: 'nieve',
  thunder: 'tormenta',
  windy: 'ventoso',
}

/** Eight parts of a month of moons, each around its middle. */
const moons = ['nueva', 'creciente, fina', 'cuarto creciente', 'creciente', 'llena', 'menguante', 'cuarto menguante', 'menguante, fina'] as const

const speeds = { km: { metresPerSecond: 1 / 3.6, name: 'km/h' }, mi: { metresPerSecond: 0.44704, name: 'mph' } } as const
const tenth = (value: number): string => figure(Math.round(value * 10) / 10 + 0).replace('-', '−')

/** A run's own page. */
export const weatherOfRun = {
  title: 'Tiempo',
  fields,
  degrees: degreesAsRead,
  rain: (millimetres: number) => (millimetres < 0.05 ? 'nada' : `${ofUnit(tenth(millimetres), 'mm')} por hora`),
  wind: (metresPerSecond: number, unit: Unit) => ofUnit(count(Math.round(metresPerSecond / speeds[unit].metresPerSecond)), speeds[unit].name),
  sky: (sky: Sky) => skies[sky],
  source: (source: WeatherSource) => sources[source],
  differs: (others: readonly WeatherSource[]) => `${listed(others.map((other) => short[other]))} ${others.length === 1 ? 'dice' : 'dicen'} otra cosa`,
  none: 'Ninguna fuente dice qué tiempo hizo.',
  sun: 'Sol',
  sunLine: (rise: number, set: number) => `${clock(rise)} a ${clock(set)}`,
  neverSets: 'no se puso',
  neverRises: 'no salió',
  sunSource: ({ source, checks }: WeatherPage['sky']) =>
    source === 'computed'
      ? checks.sun === 'differs'
        ? 'calculado para donde empezó: la exportación falla por más de 20 minutos'
        : 'calculado para donde empezó'
      : checks.sun === 'agrees'
        ? 'según la exportación; el cálculo coincide'
        : 'según la exportación',
  moon: 'Luna',
  moonName: (phase: number) => moons[Math.round(phase * 8) % 8] ?? moons[0],
  moonSource: (check: SkyCheck) => (check === 'differs' ? 'calculada: la exportación tiene otra' : 'calculada'),
} as const

const what: Readonly<Record<Disagreement['what'], string>> = {
  temperature: 'en la temperatura',
  apparentTemperature: 'en la sensación',
  precipitation: 'en si llovió',
  windSpeed: 'en el viento',
}

export const weatherReport = {
  title: 'Tiempo',
  runs: 'Salidas al aire libre',
  fields,
  from: (counts: Readonly<Record<WeatherSource, number>>) => {
    const parts = (['export', 'open-meteo', 'wrist'] as const).flatMap((source) =>
      counts[source] > 0 ? [`${count(counts[source])} según ${short[source]}`] : [],
    )
    return parts.length === 0 ? 'de ninguna' : parts.join(', ')
  },
  without: (n: number) => `De ${runs(n)} nadie dice la temperatura.`,
  withoutNone: 'De todas las salidas al aire libre alguien dice la temperatura.',
  disagree: 'Donde dos fuentes difieren',
  disagreement: ({ what: of, believed, other }: Disagreement) =>
    `Se cree a ${short[believed]} antes que a ${short[other]}, ${what[of]}`.replaceAll(' a el ', ' al '),
  disagreementRuns: (n: number) => runs(n),
  unknownSkies: (n: number) => `${capital(runs(n))} ${n === 1 ? 'tiene' : 'tienen'} un cielo cuyo número nadie conoce: se deja fuera.`,
  months: 'Meses averiguados',
  monthsLine: (archive: number, forecast: number) =>
    [...(archive > 0 ? [count(archive)] : []), ...(forecast > 0 ? [`${count(forecast)} aún sin cerrar`] : [])].join(', '),
  monthsHint: (size: string) => `de cuadrados de unos 10\u00A0km; ocupan ${size}`,
  gaps: (n: number) => `${n === 1 ? 'Un valor no estaba: no se inventa' : `${countOf(n, '', 'valores')} no estaban: no se inventan`} a partir de los vecinos.`,
  impossible: (n: number) => (n === 1 ? 'Un valor que nadie pudo medir se dejó fuera.' : `${countOf(n, '', 'valores')} que nadie pudo medir se dejaron fuera.`),
  checks: 'Sol y luna, calculados de nuevo',
  sun: (n: Readonly<Record<SkyCheck, number>>) => [
    ...(n.agrees > 0 ? [`En ${runs(n.agrees)} el sol de la exportación acierta, con 20 minutos de margen.`] : []),
    ...(n.differs > 0 ? [`En ${runs(n.differs)} se aleja más: ahí se toma el calculado.`] : []),
    ...(n.untold > 0 ? [`${capital(runs(n.untold))} no ${n.untold === 1 ? 'dice' : 'dicen'} ninguno: se calcula donde se conoce el lugar.`] : []),
    ...(n.unchecked > 0 ? [`${capital(runs(n.unchecked))} no se ${n.unchecked === 1 ? 'pudo' : 'pudieron'} comprobar, a falta de lugar.`] : []),
  ],
  moon: (n: Readonly<Record<SkyCheck, number>>) => [
    ...(n.agrees > 0 ? [`Su luna acierta en ${runs(n.agrees)}.`] : []),
    ...(n.differs > 0 ? [`En ${runs(n.differs)} muestra otra: se toma la luna calculada.`] : []),
  ],
} as const
