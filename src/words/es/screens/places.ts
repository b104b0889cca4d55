import { capital, spelled } from '../amounts'
import { count, runsOf } from './quantities'

/** Words that stand around every screen. */
export const frame = {
  brand: 'RunMirror',
  skip: 'Ir al contenido',
  toMirror: 'Al espejo',
  yourMirror: 'Tu espejo',
  report: 'Informe de importación',
  years: 'Año por año',
  bring: 'Traer una exportación más nueva',
  sample: 'Ejemplo',
  sampleMirror: 'Un espejo de ejemplo',
  sampleSays: 'carreras simuladas, no tuyas',
  leaveSample: 'Salir',
  leaveSampleSays: 'Salir del ejemplo',
  memory: 'Esta ventana no deja guardar archivos: cuando la cierres no quedará nada.',
  waiting: 'RunMirror está abierto en otra pestaña, y esa pestaña no responde.',
  useHere: 'Usarlo aquí',
  taking: 'Pidiéndoselo a la otra pestaña.',
  stillBusy: 'La otra pestaña sigue teniendo el espejo. Ciérrala y prueba otra vez.',
  readingTitle: 'Leyendo una exportación',
  reading: (name: string, rows: string) => `Leyendo ${name}: ${rows} por ahora.`,
  seeReading: 'Ver cómo va',
  broken: 'RunMirror no consigue arrancar en este navegador.',
  brokenNext: 'Recarga la página. Si sigue igual, quizá vaya mejor otro navegador. Lo que se guarda en este dispositivo está intacto.',
  opening: 'Abriendo tu espejo',
  openingSample: 'Abriendo el espejo de ejemplo',
  again: 'Probar otra vez',
  lostTitle: 'Aquí no hay ninguna página.',
  lostSays: 'Puede que la dirección esté cortada, o que sea de una salida o una tarjeta que guarda otro dispositivo.',
  lostNext: 'Al espejo',
} as const

export const landing = {
  line: 'Mira quién eres cuando corres.',
  description: 'Un espejo para quien corre: años de historial de Strava se vuelven frases ciertas, en tu propio dispositivo.',
  accountShort: 'Sin cuenta',
  account: 'Sin cuenta. Se lee en este dispositivo, y en él se queda.',
  dropWide: 'Suelta aquí tu exportación de Strava',
  dropPhone: 'Trae aquí tu exportación de Strava',
  choose: 'elige el archivo',
  orChoose: 'o elige el archivo',
  letGo: 'Suéltalo: se lee aquí',
  sample: 'Mirar un espejo de ejemplo',
  // Without a number: the drawing is fixed to a day, and the sample mirror's runner ran again yesterday.
  ring: 'Cada línea es una salida de ejemplo, y cada anillo, un año; las cálidas empezaron antes de las siete. Las tuyas se leen en este dispositivo, y en él se quedan.',
  ringSays: 'Un dibujo: anillos de líneas cortas, un anillo por año, cada línea una salida simulada; las que empezaron antes de las siete son cálidas.',
} as const

const isOne = (runs: string): boolean => / única /.test(runs)

export const mirror = {
  asOf: (day: string) => `Según tu exportación, con salidas hasta el ${day}.`,
  asOfWhy: 'Lo que vino directamente de Strava ya cumplió su plazo. Una nueva exportación vuelve a contarlo todo.',
  /** The line above the sheets. */
  line: (cards: number, runs: string) =>
    cards === 0
      ? isOne(runs)
        ? `${capital(runs)} está aquí. Lo que dice aún se está formando.`
        : `${capital(runs)} están aquí. Lo que dicen aún se está formando.`
      : `${capital(spelled(cards))} ${cards === 1 ? 'cosa cierta' : 'cosas ciertas'} sobre ${runs}.`,
  runs: (runs: string) => (runs === runsOf(1) ? 'tu única salida' : `tus ${runs}`),
  runsOfSample: (runs: string) => (runs === runsOf(1) ? 'la única salida del ejemplo' : `las ${runs} del ejemplo`),
  noRuns: 'Aquí todavía no hay ninguna salida.',
  noRunsNext: 'La exportación se leyó, y no contiene ninguna salida que cuente. El informe dice qué contiene.',
  span: (from: string, to: string) => `Del ${from} al ${to}.`,
  evidence: 'Ver las pruebas',
  caption: (runs: string) => `${runs}, una línea cada una`,
  captionKnots: (runs: string) => `${runs}, un nudo cada una`,
  captionPoints: (runs: string) => `${runs}, un punto cada una`,
  lastSeen: (day: string) => `Como lo viste por última vez, el ${day}.`,
  turn: 'Toca una línea o una tarjeta para ver en qué se apoya.',
  sampleMark: 'ejemplo',
  forming: 'Aún formándose',
  formingNone: 'Nada está en espera: todas las tarjetas se han formado.',
} as const

/** Written inside and outside the ring. */
export const rayLabels = { known: 'terreno conocido', fresh: 'terreno nuevo' } as const

/** Written beside the ticks under a map. */
export const noPlace = (n: number): string => `${runsOf(n)} sin lugar`

/** Written beside a sundial. */
export const dialLabels = { noon: 'mediodía', sunrise: 'amanecer', sunset: 'atardecer' } as const
/** Above a horizon: what rises there went far. */
export const horizonLabels = { far: 'lejos' } as const
/** On both sides of a spine. */
export const halvesLabels = { first: 'primera mitad más rápida', second: 'segunda mitad más rápida' } as const
/** Beside the ticks of runs that have no place in a drawing. */
export const untold = (runs: number): string => (runs === 1 ? 'una salida no lo dice' : `${count(runs)} salidas no lo dicen`)

export const zone = {
  ask: (name: string) => `Las horas del día se leen como en ${name}, según este dispositivo. ¿Es ahí donde corres?`,
  askFits: (share: string) => `El ${share} de los títulos de Strava («Carrera por la mañana») encaja.`,
  better: (taken: string, fits: string) => `Los títulos de Strava («Carrera por la mañana») no encajan con ${taken}; encajan con ${fits}.`,
  yes: 'Sí',
  take: (name: string) => `Usar ${name}`,
  other: 'Otra zona',
  choose: 'Zona horaria de casa',
  keep: 'Guardar',
  title: 'Zona horaria de casa',
  now: (name: string) => `Tu zona de casa es ${name}.`,
  unset: (name: string) => `No hay zona de casa puesta; se usa la de este dispositivo, ${name}.`,
  change: 'Cambiarla',
} as const

export const unit = {
  title: 'Distancias en',
  names: { km: 'kilómetros', mi: 'millas' },
} as const

export const zoneSources = {
  runner: 'como la corregiste',
  file: 'según el desfase del propio archivo',
  place: 'según el lugar donde empezó',
  strava: 'según lo que dice Strava',
  nearest: 'según la salida más cercana con lugar conocido',
  home: 'según tu zona de casa',
  device: 'según este dispositivo',
} as const
