import type { FileLoss, TrackFormat } from '../../../contract/tracks'
import type { DistanceId } from '../../../domain/efforts/distances'
import type { CourseTrouble } from '../../../domain/efforts/course'
import type { Channel } from '../../../domain/tracks/stored'
import type { Flaw } from '../../../domain/tracks/track'
import { count, countOf, distance } from './quantities'
import type { Unit } from '../../quantities'

/** Words of the reading of activity files. */
export const tracks = {
  title: 'Leyendo los tracks',
  files: (done: string, of: string) => `${done} de ${of} tracks`,
  titlePlaces: 'Buscando dónde están',
  rate: (rate: string) => `${rate} tracks por segundo`,
  says: 'Tus tarjetas ya están aquí; esto mira dentro de cada salida. Haz una pausa o cierra esta página: lo leído se queda guardado, y el resto sigue la próxima vez.',
  saysMemory: 'Tus tarjetas ya están aquí; esto mira dentro de cada salida. Cuando se cierre esta ventana no quedará nada.',
  pause: 'Pausar',
  pausing: 'Pausando',
  paused: 'La lectura de tracks está en pausa. Lo leído se queda guardado.',
  goOn: 'Seguir',
  done: (read: number) => (read === 1 ? 'Se leyó un track.' : `Se leyeron ${countOf(read, '', 'tracks')}.`),
  lost: (n: number) => `Con ${count(n)} no se pudo: el informe dice con cuáles, y por qué.`,
  elsewhere: (n: number) =>
    n === 1
      ? 'Un track no está en este dispositivo. Trae el ZIP entero de la exportación, y se lee.'
      : `${countOf(n, '', 'tracks')} no están en este dispositivo. Trae el ZIP entero de la exportación, y se leen.`,
  busyElsewhere: 'Otra pestaña está leyendo los tracks.',
  notice: (done: string, of: string) => `Leyendo los tracks: ${done} de ${of}.`,
  noticePlaces: (done: string, of: string) => `Buscando dónde están tus salidas: ${done} de ${of}.`,
  stopped: 'La lectura de tracks se detuvo.',
  stoppedAgain: 'Probar otra vez',
} as const

export const trackReport = {
  title: 'Tracks',
  named: 'Actividades con archivo propio',
  unnamed: 'Actividades sin él',
  unnamedHint: 'apuntadas a mano, o perdidas por Strava',
  read: 'Leídos',
  waiting: 'Aún por leer',
  waitingCopied: (n: number) => `${count(n)} de ellos, copiados a este dispositivo`,
  lost: 'No se pudieron leer',
  losses: 'Lo que no se pudo leer',
  lossesNone: 'Todos los archivos que había se pudieron leer.',
  andMore: (n: number) => `y ${count(n)} más`,
  flaws: 'Leídos a pesar de',
  flaw: (files: number, times: number) => `${countOf(files, 'un archivo', 'archivos')}${times > files ? `, ${countOf(times, 'una vez', 'veces')}` : ''}`,
  differDistance: 'La distancia difiere en más de un 2\u00A0%',
  differTime: 'El tiempo difiere en más de un 2\u00A0%',
  differHint: 'el archivo está como se subió; donde la salida se recortó o corrigió en Strava, vale la tabla',
  space: 'Lo que ocupan los tracks',
  points: 'Puntos guardados',
  size: 'Ocupan',
  sizeHint: (perPoint: string) => `${perPoint}\u00A0bytes por punto`,
  bytesPerPoint: 'Bytes por punto, por columna',
  channels: {
    time: 'Tiempo',
    distance: 'Distancia',
    latitude: 'Latitud',
    longitude: 'Longitud',
    altitude: 'Altitud',
    heartRate: 'Frecuencia cardíaca',
    cadence: 'Cadencia',
    temperature: 'Temperatura',
    power: 'Potencia',
  } satisfies Readonly<Record<Channel, string>>,
  rounding:
    'Los lugares se guardan con precisión de una millonésima de grado, las distancias de 0,1\u00A0m, las altitudes de 0,2\u00A0m, y todo lo demás como lo tiene el archivo.',
} as const

export const formatNames = { fit: 'FIT', gpx: 'GPX', tcx: 'TCX' } as const satisfies Readonly<Record<TrackFormat, string>>

const losses: Readonly<Record<FileLoss, string>> = {
  missing: 'nombrado en la tabla, y no está en la exportación',
  damaged: 'dañado dentro del ZIP: su suma de comprobación no encaja',
  'stopped-the-reader': 'detuvo al lector, o llevó más de un minuto',
  empty: 'vacío',
  'not-a-track': 'ni FIT, ni GPX, ni TCX',
  'bad-gzip': 'comprimido, y roto por dentro',
  'bad-xml': 'XML que se rompe antes de su primer punto',
  doctype: 'XML con un tipo de documento propio, que nunca se sigue',
  'bad-fit': 'FIT que se rompe antes de su primer mensaje',
  'no-activity': 'FIT sin ninguna actividad dentro',
  'too-large': 'más grande de lo que puede ser un track',
}
/** Why a file gave no track, to stand as the name of a count. */
export const lossWords = (why: FileLoss): string => losses[why]

const flaws: Readonly<Record<Flaw, string>> = {
  truncated: 'un final que falta: se guardó lo que había antes',
  checksum: 'una suma de comprobación que no encaja',
  'no-time': 'puntos sin hora',
  'time-falls': 'puntos de antes del punto anterior: quedan fuera',
  'distance-falls': 'distancias que bajan: quedan fuera',
  impossible: 'valores que ningún dispositivo pudo querer decir: quedan fuera',
}
export const flawWords = (what: Flaw): string => flaws[what]

export const effortNames: Readonly<Record<DistanceId, string>> = {
  '400m': '400\u00A0m',
  'half-mile': '½ milla',
  '1k': '1\u00A0km',
  mile: '1 milla',
  '2-miles': '2\u00a0millas',
  '5k': '5\u00A0km',
  '10k': '10\u00A0km',
  '15k': '15\u00A0km',
  '10-miles': '10\u00a0millas',
  '20k': '20\u00A0km',
  half: 'Media maratón',
  '30k': '30\u00A0km',
  marathon: 'Maratón',
  '50k': '50\u00A0km',
}

const courseTroubles: Readonly<Record<CourseTrouble, string>> = {
  'no-distance': 'Este track no dice ni cuánto avanzó ni por dónde.',
  'too-fast': 'Demasiado de este track va más rápido que una persona: no se puede saber qué parte se corrió.',
}

/** A run's own page. */
const oneOf = {
  km: { each: 'cada kilómetro', fastest: 'el kilómetro más rápido', warm: 'cálido' },
  mi: { each: 'cada milla', fastest: 'la milla más rápida', warm: 'cálida' },
} as const satisfies Readonly<Record<Unit, { readonly each: string; readonly fastest: string; readonly warm: string }>>

/** A run's way, drawn; `lit`: its fastest kilometre or mile is. */
export const wayOfRun = {
  caption: (unit: Unit, lit: boolean) =>
    `Dibujado en este dispositivo, con el norte arriba, un anillo donde empezó, un trazo por ${oneOf[unit].each}${lit ? `; ${oneOf[unit].fastest} es ${oneOf[unit].warm}` : ''}.`,
  shows: ({ width, height }: { readonly width: number; readonly height: number }, unit: Unit, lit: boolean) =>
    `El recorrido de esta salida, ${distance(width, unit)} de oeste a este y ${distance(height, unit)} de sur a norte${lit ? `; ${oneOf[unit].fastest} está ${unit === 'km' ? 'iluminado' : 'iluminada'}` : ''}.`,
} as const

export const trackOfRun = {
  title: 'Mejores esfuerzos',
  indoor: 'Mejores esfuerzos, bajo techo',
  indoorHint: 'Estos metros los contó una cinta o una muñeca: van aparte de los de fuera.',
  none: 'Esta salida es de menos de 400\u00A0m.',
  after: (clock: string) => `tras ${clock}`,
  file: 'Su archivo',
  fileLine: (format: string, points: number) => `${format}, ${countOf(points, 'un punto', 'puntos')}`,
  evenGround: 'Ritmo en llano',
  evenGroundHint: 'calculado a partir de las pendientes del track (Minetti 2002)',
  evenGroundStrava: 'Ritmo en llano, según Strava',
  evenGroundStravaHint: 'su distancia ajustada a la pendiente entre el tiempo en movimiento',
  trackDistance: 'Distancia según su track',
  trackMoving: 'Tiempo en movimiento según su track',
  differs: 'vale la tabla de arriba',
  spikes: (n: number) => `${countOf(n, 'un salto', 'saltos')} del receptor, fuera`,
  waiting: 'Su archivo aún no se ha leído.',
  notSummedUp: 'Aún no se ha calculado qué da su archivo.',
  lost: (why: string) => `Su archivo no se pudo leer: ${why}.`,
  trouble: (why: CourseTrouble) => courseTroubles[why],
} as const
