import type { BackupFound, BackupProgress, BackupTrouble } from '../../../contract/backup'
import type { StoreTrouble } from '../../../contract/db'
import { troubleWords } from '../troubles'
import type { Trouble } from '../../trouble'
import { listed } from '../amounts'
import { bytes, count, countOf, dateOf } from './quantities'

const holding = (activities: number, tracks: number, said: number): string =>
  listed([
    countOf(activities, 'una actividad', 'actividades'),
    ...(tracks > 0 ? [countOf(tracks, 'un track', 'tracks')] : []),
    ...(said > 0 ? [countOf(said, 'una palabra o corrección tuya', 'palabras y correcciones tuyas')] : []),
  ])

const pickAnother = 'Elige otro archivo.'
const unchanged = 'No ha cambiado nada.'

const troubles: Readonly<Record<Exclude<BackupTrouble, StoreTrouble | 'cancelled'>, Trouble>> = {
  'not-a-backup': { what: 'Esto no es una copia de seguridad de RunMirror.', next: pickAnother, kept: unchanged },
  'torn-backup': { what: 'Esta copia termina antes de tiempo: se cortó mientras se guardaba o se copiaba.', next: pickAnother, kept: unchanged },
  'unreadable-file': {
    what: 'Este archivo no se pudo leer. Puede que se haya movido, o que su disco ya no esté.',
    next: 'Elígelo otra vez.',
    kept: unchanged,
  },
}

const isOwn = (code: string): code is keyof typeof troubles => Object.hasOwn(troubles, code)

/** Words about saving a mirror to a file and bringing it back. */
export const backup = {
  title: 'Ponerlo a salvo',
  dropped: 'Esto es una copia de seguridad.',
  says: (activities: number, tracks: number, said: number, database: number) =>
    `Una copia de seguridad es un solo archivo ZIP con todo lo que se guarda aquí: ${holding(activities, tracks, said)}. En este dispositivo ocupa ${bytes(database)}.`,
  moves: 'También es como un espejo se muda de una pestaña del navegador a la app instalada, o a otro dispositivo.',
  secret: 'Quien tenga el archivo puede leer dónde y cuándo corriste.',
  originals: (size: number) => `Con los archivos que trajiste, ${bytes(size)}`,
  save: 'Guardar una copia',
  last: (at: number) => `La última se guardó el ${dateOf(at)}.`,
  never: 'Aún no se ha guardado ninguna.',
  choose: 'Restaurar una copia',
  another: 'Elegir otro archivo',
  progress: ({ doing, done, of }: BackupProgress, restoring: boolean) => {
    if (doing === 'gathering') return `Reuniendo: ${count(done)} de ${countOf(of, 'una fila', 'filas')}.`
    if (doing === 'writing') return `Escribiendo junto a tu espejo: ${bytes(done)} de ${bytes(of)}.`
    return restoring ? 'Comprobando lo escrito.' : `Leyéndolo una vez más: ${bytes(done)} de ${bytes(of)}.`
  },
  saving: 'Se está reuniendo la copia.',
  restoring: 'Se está comprobando la copia.',
  stop: 'Detener',
  stopping: 'Deteniendo',
  saved: (name: string, size: number) => `Guardada entre tus descargas: ${name}, ${bytes(size)}.`,
  looking: (name: string) => `Se está leyendo ${name}.`,
  found: (found: BackupFound) => `Esta copia se guardó el ${dateOf(found.madeAt)}. Contiene ${holding(found.activities, found.tracks, found.said)}.`,
  foundOriginals: (size: number) => `Con ella vienen los archivos que se trajeron, ${bytes(size)}.`,
  now: (activities: number) =>
    activities === 0
      ? 'Tu espejo está vacío ahora.'
      : `Tu espejo contiene ahora ${countOf(activities, 'una actividad', 'actividades')}. Deja su sitio, y se guarda siete días.`,
  restore: 'Restaurarla',
  leave: 'Dejarlo como está',
  restored: (madeAt: number) => `Tu espejo está como estaba el ${dateOf(madeAt)}.`,
  toMirror: 'Ver tu espejo',
  undoTitle: 'Lo que había antes',
  undoSays: (replacedAt: number, until: number) =>
    `Aquí hubo otro espejo hasta el ${dateOf(replacedAt)}. Se guarda hasta el ${dateOf(until)}, y se puede volver a poner.`,
  undo: 'Volver a ponerlo',
  undoing: 'Se está volviendo a poner.',
  undone: 'Lo que había antes está de vuelta.',
  remind: 'Parte de lo que hay aquí aún no está en ninguna copia.',
  remindSave: 'Guardar una',
  remindNot: 'Ahora no',
  trouble: (code: BackupTrouble | StoreTrouble | 'workers-gone'): Trouble => {
    if (code === 'workers-gone') return { what: 'Una parte de RunMirror se detuvo.', next: 'Recarga esta página y prueba otra vez.', kept: unchanged }
    if (code === 'still-reading')
      return { what: 'Ahora mismo se está leyendo una exportación.', next: 'Espera a que se lea, o detenla primero.', kept: unchanged }
    if (code === 'storage-full')
      return { what: 'A este dispositivo no le queda espacio para ello.', next: 'Libera espacio y prueba otra vez.', kept: 'Tu espejo está como estaba.' }
    if (isOwn(code)) return troubles[code]
    return code === 'cancelled' ? { what: 'Se ha detenido.', next: '', kept: unchanged } : troubleWords(code)
  },
} as const
