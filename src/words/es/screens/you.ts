import { fieldTitle } from './fields'
import { bytes, countOf } from './quantities'

/** Columns of the activities' CSV that no export has. */
const own: Readonly<Record<string, string>> = {
  localDay: 'Día local (días desde 1970-01-01)',
  localMinute: 'Minuto local del día',
  timeZone: 'Zona horaria',
  timeZoneSource: 'Origen de la zona horaria',
}

/** The name of a column in the CSV that is taken along. */
export const columnTitle = (column: string): string => own[column] ?? fieldTitle(column)

export const you = {
  title: 'Tú',
  line: 'Lo que es tuyo, y se queda contigo.',
  lineSample: 'En un espejo tuyo, esto se queda contigo.',
  told: 'Cómo se cuenta',
  weeks: 'Las semanas empiezan en',
  keptTitle: 'Qué se guarda, y con qué seguridad',
  activities: 'Actividades',
  database: 'La base de datos en este dispositivo',
  originals: 'Los archivos que trajiste, guardados tal como llegaron',
  room: 'Espacio que da el navegador',
  left: 'Espacio que queda, según estima el navegador',
  nearlyFull: (left: number) =>
    `Según estima el navegador, aquí ${left < 1000 ? 'no queda espacio' : `solo quedan unos ${bytes(left)}`}. Cuando se acabe, no se podrá guardar nada más. Guarda una copia de seguridad mientras todavía se pueda hacer.`,
  about: 'Acerca de RunMirror',
  none: 'ninguno',
  promisedYes: 'El navegador ha prometido no borrarlo por su cuenta.',
  promisedNo: 'El navegador puede borrarlo cuando falte espacio: no ha prometido guardarlo.',
  promisedUnknown: 'Este navegador no dice si lo guarda.',
  ask: 'Pedirle que lo prometa',
  refused: 'No lo ha prometido. Instalar RunMirror, o visitarlo más a menudo, puede hacer que cambie de idea.',
  only: 'Está en este dispositivo y en ningún otro sitio. Si borras los datos del sitio en el navegador, se elimina; tu exportación, leída de nuevo, lo devuelve, salvo lo que dijiste y corregiste; una copia de seguridad lo devuelve todo.',
  memory: 'Esta ventana no guarda nada: desaparece en cuanto la cierres.',
  report: 'Informe de importación',
  bring: 'Traer una exportación más nueva',
  takeTitle: 'Llévatelo',
  takeSays:
    'Todo en un solo archivo JSON: las filas tal como llegaron, actividades, informes, ajustes, correcciones, tus palabras, lo que se contó del tiempo y de los lugares. O las actividades en una tabla; en ella, una celda que una hoja de cálculo tomaría por fórmula empieza con un apóstrofo.',
  json: 'Todo, en JSON',
  csv: 'Actividades, en CSV',
  making: 'Se está reuniendo.',
  saved: (name: string, size: number) => `Guardado entre tus descargas: ${name}, ${bytes(size)}.`,
  notMade: 'No se pudo reunir hasta el final, así que no se ha guardado nada. Prueba otra vez; lo que hay aquí sigue como estaba.',
  eraseTitle: 'Eliminarlo todo',
  eraseSays: (activities: number) =>
    `Elimina de este dispositivo ${countOf(activities, 'una actividad', 'actividades')}, los archivos que trajiste, lo que se contó del tiempo y de los lugares, cada corrección y cada palabra tuya. Las imágenes que guardaste y lo que hay en Strava quedan como están.`,
  erase: 'Eliminarlo todo',
  eraseSure: 'Sí, eliminar todo',
  eraseNot: 'Dejarlo como está',
  erased: 'Se ha eliminado. En este dispositivo no queda nada.',
  eraseFailed: {
    'still-reading': 'Ahora mismo se está leyendo una exportación. Detenla primero; no se ha eliminado nada.',
    other: 'No se pudo eliminar. Recarga la página y prueba otra vez.',
  },
  strava: {
    title: 'Strava',
    offered: 'También se puede preguntar a Strava por tus actividades, junto a una exportación o antes de que llegue.',
    connect: 'Conectar Strava',
    stands: 'Cómo está la conexión',
    none: 'Este sitio no conecta a nadie con Strava. Lee tu exportación, que cuenta más, y para siempre.',
  },
  awayTitle: 'Lo que apartaste',
} as const

/** The five places. */
export const places = {
  title: 'Lugares',
  mirror: 'Espejo',
  wall: 'Muro',
  journey: 'Viaje',
  rituals: 'Rituales',
  you: 'Tú',
} as const
