import type { AsideReason, Standing, StoreTrouble } from '../../contract/db'
import type { FileTrouble } from '../../contract/importer'
import type { Trouble } from '../trouble'

const unchanged = 'No ha cambiado nada.'
const wanted = 'Suelta el export_….zip que mandó Strava, o el activities.csv que lleva dentro.'
const anotherTrack = 'Suéltalo como lo guardó el reloj o la app, o suelta el export_….zip que mandó Strava.'
const askAgain = 'Descárgalo de nuevo desde el enlace del correo de Strava, o pide a Strava uno nuevo.'
const again = 'Suelta el mismo archivo otra vez y se lee el resto; nada se cuenta dos veces.'
const committed = 'Todas las filas que ya estaban escritas se quedan.'
const unreadable = 'Este archivo no se pudo leer. Puede que se haya movido, o que su disco ya no esté.'
const pickAgain = 'Elígelo otra vez.'

const files: Readonly<Record<FileTrouble, Omit<Trouble, 'kept'>>> = {
  'nothing-dropped': { what: 'No ha llegado ningún archivo.', next: wanted },
  'empty-file': { what: 'Este archivo está vacío.', next: askAgain },
  image: { what: 'Esto parece una imagen.', next: wanted },
  video: { what: 'Esto parece un vídeo.', next: wanted },
  pdf: { what: 'Esto parece un PDF.', next: wanted },
  html: { what: 'Esto parece una página web, quizá una de inicio de sesión guardada en lugar de la descarga.', next: askAgain },
  json: { what: 'Esto parece un archivo JSON, quizá de la exportación de otro servicio.', next: wanted },
  'office-file': {
    what: 'Esto parece una hoja de cálculo o un documento de oficina.',
    next: 'Guarda su tabla como CSV y suéltala, o suelta el export_….zip que mandó Strava.',
  },
  gzip: { what: 'Esto parece un solo archivo comprimido.', next: wanted },
  'other-archive': {
    what: 'Esto parece un archivo comprimido de un tipo que RunMirror no abre.',
    next: 'Descomprímelo y suelta el activities.csv que lleva dentro.',
  },
  'single-track': { what: 'Esto parece el track de una actividad, pero de él no se pudo sacar ninguna.', next: anotherTrack },
  binary: { what: 'Esto no es un texto que RunMirror pueda leer.', next: wanted },
  'other-csv': { what: 'Esto parece una tabla, pero no la lista de actividades de Strava.', next: wanted },
  'strava-other-csv': {
    what: 'Esto parece otra tabla de una exportación de Strava.',
    next: 'Las salidas están en activities.csv, a su lado: suelta ese, o el ZIP entero.',
  },
  'header-only': { what: 'Esto es una lista de actividades sin ninguna actividad.', next: 'Si debería haberlas, pide a Strava una exportación nueva.' },
  'torn-zip': { what: 'Este ZIP termina antes de tiempo: la descarga se cortó.', next: askAgain },
  'encrypted-zip': { what: 'Este ZIP pide una contraseña.', next: 'Descomprímelo y suelta el activities.csv que lleva dentro.' },
  'bomb-zip': {
    what: 'Este ZIP ocuparía, descomprimido, mucho más de lo que contiene una exportación.',
    next: 'No es como lo hizo Strava. Descarga la exportación de nuevo.',
  },
  'damaged-member': { what: 'El activities.csv de este ZIP está dañado: su suma de comprobación no encaja.', next: askAgain },
  'no-activities-csv': {
    what: 'Aquí no hay ningún activities.csv.',
    next: 'La exportación completa de Strava lo tiene; la descarga de una sola actividad o ruta, no.',
  },
  'unclosed-quote': {
    what: 'La primera línea de esta tabla tiene una comilla que nunca se cierra.',
    next: 'Si se editó a mano, suelta el archivo como lo mandó Strava.',
  },
  'too-many-exports': { what: 'Aquí hay más de una exportación.', next: 'Suéltalas de una en una, primero la más antigua; las posteriores añaden y corrigen.' },
  'unreadable-file': { what: unreadable, next: pickAgain },
}

/** Where one code has several causes, the detail that tells them apart. */
const details: Readonly<Partial<Record<FileTrouble, Readonly<Record<string, Partial<Omit<Trouble, 'kept'>>>>>>> = {
  'no-activities-csv': {
    'zip-inside': {
      what: 'Dentro de este hay otro ZIP, y ningún activities.csv a su lado.',
      next: 'Descomprime el de fuera y suelta el ZIP que lleva dentro.',
    },
    'empty-zip': { what: 'Este ZIP no contiene ningún archivo.', next: askAgain },
    'several-files': { what: 'Ninguno de estos archivos es un activities.csv.', next: wanted },
  },
  'other-csv': {
    'garmin-connect': { what: 'Esto parece una lista de actividades de Garmin Connect.' },
    runkeeper: { what: 'Esto parece una lista de actividades de Runkeeper.' },
    'no-header': {
      what: 'Esto parece una lista de actividades a la que le falta la primera línea, la de los títulos.',
      next: 'Suelta el archivo como lo mandó Strava.',
    },
  },
  'single-track': {
    'no-time': { what: 'Esto parece un track sin horas: dónde estuvo alguien, pero no cuándo. No puede ser una actividad.' },
    'no-activity': {
      what: 'Este archivo es de un reloj o una app, pero no contiene ninguna actividad: quizá ajustes, una ruta o un entrenamiento.',
      next: 'Suelta el archivo de una actividad, o el export_….zip que mandó Strava.',
    },
    empty: { what: 'Dentro de este archivo no hay nada.' },
    'not-a-track': { what: 'Se llama como el track de una actividad, pero no es ninguno que RunMirror pueda leer: ni FIT, ni GPX, ni TCX.' },
    'bad-gzip': { what: 'Esto es un track comprimido, y lo que lleva dentro está roto.' },
    'bad-xml': { what: 'Esto parece un track, pero su XML está roto antes de su primer punto.' },
    'bad-fit': { what: 'Esto parece un archivo FIT, pero está roto antes de su primer mensaje.' },
    doctype: { what: 'Este track declara un tipo de documento propio, algo que ningún reloj hace y que RunMirror nunca sigue.' },
    'too-large': { what: 'Este track es más grande que cualquier actividad.' },
    damaged: { what: 'El track de este ZIP está dañado: su suma de comprobación no encaja.' },
    'stopped-the-reader': { what: 'Esto parece un track, pero al leerlo se detuvo la parte de RunMirror que lee tracks.' },
    'unreadable-file': { what: unreadable, next: pickAgain },
    'several-reasons': {
      what: 'De ninguno de estos archivos se pudo sacar una actividad, por más de un motivo.',
      next: 'Suelta uno solo para ver qué le pasa.',
    },
  },
  'torn-zip': {
    split: { what: 'Esto es una parte de un ZIP dividido en varias.', next: 'Une las partes, o descomprímelas y suelta el activities.csv que llevan dentro.' },
  },
  'damaged-member': {
    'unsafe-name': {
      what: 'Este ZIP le da a un archivo un nombre que ningún ZIP honesto le daría.',
      next: 'No es como lo hizo Strava. Descarga la exportación de nuevo.',
    },
  },
}

const stores: Readonly<Record<StoreTrouble | 'nothing-to-resume' | 'cut-short', Trouble>> = {
  'storage-full': { what: 'A este dispositivo no le queda espacio para el resto.', next: `Libera espacio. ${again}`, kept: committed },
  'storage-gone': {
    what: 'El navegador ha quitado lo que RunMirror guarda aquí.',
    next: 'Guarda lo que esta página aún tiene, si quieres una copia. Luego recárgala y suelta la exportación otra vez.',
    kept: 'No se escribe nada más, para que nada parezca guardado sin estarlo.',
  },
  'newer-database': { what: 'Por aquí ha pasado un RunMirror más nuevo.', next: 'Recarga esta página para tenerlo.', kept: unchanged },
  damaged: {
    what: 'Lo que RunMirror guarda en este dispositivo está dañado.',
    next: 'Guarda lo que hay, si quieres una copia. Luego borra los datos de este sitio en los ajustes del navegador y suelta la exportación otra vez: de ahí vuelven todas las salidas.',
    kept: unchanged,
  },
  'busy-elsewhere': {
    what: 'RunMirror está abierto en otra pestaña, que tiene el espejo y no responde.',
    next: 'Cierra esa pestaña, o úsalo aquí.',
    kept: unchanged,
  },
  'bad-correction': { what: 'Esa corrección no se puede hacer.', next: 'Revisa lo que escribiste y prueba otra vez.', kept: unchanged },
  'newer-backup': {
    what: 'Esta copia de seguridad la hizo un RunMirror más nuevo.',
    next: 'Recarga esta página para tenerlo y restáurala de nuevo.',
    kept: unchanged,
  },
  'damaged-backup': {
    what: 'Esta copia de seguridad no está como se guardó.',
    next: 'Usa otro ejemplar de la misma copia, o una más antigua.',
    kept: unchanged,
  },
  'no-restore': { what: 'La restauración se cortó.', next: 'Elige la copia de seguridad otra vez.', kept: unchanged },
  'changed-meanwhile': { what: 'Se escribió en el espejo mientras se reunía.', next: 'Guarda la copia de seguridad otra vez.', kept: unchanged },
  'nothing-to-undo': { what: 'Ya no hay nada a lo que volver.', next: 'Lo que hay aquí se queda.', kept: unchanged },
  'unknown-source': { what: 'El espejo ya no conoce el archivo que se está leyendo.', next: 'Suéltalo otra vez.', kept: committed },
  'still-reading': { what: 'Ahora mismo se está leyendo un archivo para este espejo.', next: 'Detén eso primero y luego borra el espejo.', kept: unchanged },
  'cut-short': {
    what: 'La parte de RunMirror que lee el archivo se detuvo, y volvió a detenerse al arrancarla de nuevo.',
    next: `Recarga esta página. ${again}`,
    kept: 'Lo que ya estaba escrito en este dispositivo se queda.',
  },
  'nothing-to-resume': { what: 'El archivo de la lectura sin terminar no está guardado en este dispositivo.', next: again, kept: committed },
}

const isFile = (code: string): code is FileTrouble => Object.hasOwn(files, code)

/** Says a trouble in words: what it is, what to do, what became of the mirror. */
export const troubleWords = (code: FileTrouble | StoreTrouble | 'nothing-to-resume' | 'cut-short', detail?: string): Trouble =>
  isFile(code) ? { ...files[code], ...(detail === undefined ? {} : details[code]?.[detail]), kept: unchanged } : stores[code]

const asides: Readonly<Record<AsideReason, string>> = {
  'no-id': 'sin id de actividad',
  'bad-id': 'con un id que no es un número',
  'no-date': 'sin fecha',
  'bad-date': 'con una fecha que no se pudo leer',
  ragged: 'con más o menos celdas que el encabezado',
  'too-long': 'más larga de lo que puede ser una fila',
  'unclosed-quote': 'con una comilla que nunca se cierra',
  'unread-file': 'de un archivo que no se pudo leer como actividad',
  'timeless-file': 'de un archivo que no dice ninguna hora, sin la cual no es una actividad',
}

/** Why a row was put aside, to stand after a count: "3 filas: sin fecha (líneas 4, 9, 12)". */
export const asideWords = (reason: AsideReason): string => asides[reason]

/** Lines for the whole page, whatever it shows. */
export const storeNotices = {
  silent: 'Una parte de RunMirror lleva unos segundos sin responder. Quizá esté ocupada con algo largo; si sigue en silencio, se arranca de nuevo.',
  restart: 'Arrancarla de nuevo ahora',
  /** By where the worker that died had kept what it held. */
  restarted: {
    opfs: 'Una parte de RunMirror se detuvo y se arrancó de nuevo. No se ha perdido nada de lo guardado.',
    memory:
      'Una parte de RunMirror se detuvo y se arrancó de nuevo. Esta ventana no puede guardar nada, así que lo leído ya no está. Trae la exportación otra vez.',
    gone: 'Una parte de RunMirror se detuvo y se arrancó de nuevo. El navegador había quitado lo guardado, y ahora ya no está. Trae la exportación otra vez.',
  } satisfies Readonly<Record<Standing['storage'], string>>,
  rescue: 'Guardar lo que hay',
  rescueIs:
    'Lo que se puede guardar es el archivo de la base de datos como está aquí, byte a byte: quizá lo abra un programa que lea SQLite; RunMirror no lo vuelve a leer.',
  rescued: (name: string) => `Se entregó a las descargas del navegador como ${name}. Aquí no ha cambiado nada.`,
  nothingToRescue: 'Aquí no hay ningún archivo de base de datos que guardar.',
  rescueUnreadable: 'El archivo de la base de datos no se pudo leer, ni siquiera byte a byte. Aquí no ha cambiado nada.',
  gone: 'El navegador ha quitado lo que RunMirror guarda aquí. Esta página aún lo tiene, hasta que se cierre; no se escribe nada más.',
} as const
