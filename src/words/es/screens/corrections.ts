import type { Correction } from '../../../contract/db'
import { capital, listed } from '../amounts'
import { sportName } from './evidence'
import type { Unit } from '../../quantities'
import { count, countOf, distance, zoneName } from './quantities'

/** What a correction says, in a line. */
export const correctionSays = (correction: Correction, unit: Unit): string => {
  switch (correction.kind) {
    case 'deleted':
      return 'Eliminada.'
    case 'not-mine':
      return 'No es tuya.'
    case 'not-a-duplicate':
      return 'Una salida distinta, no una copia de otra.'
    case 'sport':
      return `La actividad es: ${sportName(correction.value)}.`
    case 'indoor':
      return correction.value ? 'Fue bajo techo.' : 'Fue al aire libre.'
    case 'race':
      return correction.value ? 'Fue una carrera.' : 'No fue una carrera.'
    case 'race-skipped':
      return 'La pregunta de si fue una carrera, saltada.'
    case 'zone':
      return `La zona horaria es ${zoneName(correction.value)}.`
    case 'distance':
      return `La distancia es ${distance(correction.value, unit)}.`
    case 'same-as':
      return 'La misma que otra salida, que cuenta en su lugar.'
  }
}

/** What stands around a question that only the runner can answer. */
export const asks = {
  title: (n: number) => (n <= 1 ? '¿Fue una carrera?' : `¿Fue una carrera? ${countOf(n, 'una salida', 'salidas')}`),
  says: 'Un nombre tuyo, una distancia de carrera, y entre tus más rápidas: pudo ser una. Tu respuesta se guarda con tus correcciones; hasta entonces, nada la cuenta ni la muestra como carrera.',
  yes: 'Lo fue',
  no: 'No lo fue',
  skip: 'Saltar',
  yesOf: (name: string, day: string) => `${name}, ${day}: fue una carrera`,
  noOf: (name: string, day: string) => `${name}, ${day}: no fue una carrera`,
  skipOf: (name: string, day: string) => `${name}, ${day}: saltar la pregunta`,
  noneLeft: 'No queda ninguna salida por la que preguntar.',
  last: (name: string, day: string, says: string) => `Tu última respuesta, sobre ${name}${day === '' ? '' : `, ${day}`}: ${says}`,
  skipped: (n: number) => `${count(n)} ${n === 1 ? 'saltada' : 'saltadas'}`,
  skippedSays: 'Por las saltadas no se vuelve a preguntar, y no cuentan ni como sí ni como no: para la tarjeta siguen sin respuesta.',
  again: 'Volver a preguntar',
  againOf: (name: string, day: string) => `${name}, ${day}: volver a preguntar`,
  failed: 'No se pudo guardar. No ha cambiado nada: prueba otra vez.',
} as const

export const corrections = {
  title: 'Tus correcciones',
  none: 'No hay nada corregido.',
  noneNext: 'Lo que está mal en una salida se puede arreglar en su propia página.',
  listed: (n: number, skipped: number) =>
    `${capital(
      listed([
        ...(n === 0 ? [] : [countOf(n, 'una corrección', 'correcciones')]),
        ...(skipped === 0 ? [] : [countOf(skipped, 'una pregunta saltada', 'preguntas saltadas')]),
      ]),
    )}, de la más reciente a la más antigua. Cada una se retira con un toque, y ninguna exportación la sobrescribe.`,
  all: 'Todas tus correcciones',
  undo: 'Deshacer',
  undoOf: (says: string) => `Deshacer: ${says}`,
  wrong: 'Algo está mal en esta salida',
  wrongSays: 'Lo que digas aquí vale más que cualquier exportación, queda en una lista y se puede deshacer.',
  delete: 'Eliminarla',
  deleteSays: 'Sale de todas las tarjetas, y sigue eliminada cuando traes una exportación más nueva. Strava conserva la suya.',
  notMine: 'No es mía',
  deleted: 'Esta salida está eliminada. Ninguna tarjeta la cuenta.',
  notYours: 'Esta salida no es tuya, dijiste. Ninguna tarjeta la cuenta.',
  sport: 'Actividad',
  indoor: 'Dónde fue',
  indoors: 'Bajo techo',
  outdoors: 'Al aire libre',
  unsaid: 'Sin decir',
  race: '¿Una carrera?',
  raced: 'Fue una carrera',
  notRaced: 'No lo fue',
  zone: 'Zona horaria',
  distance: (unit: Unit) => `Distancia, ${unit}`,
  badDistance: 'Escribe una distancia como 10,5.',
  badZone: 'No existe esa zona horaria: elige una de la lista.',
  take: 'Corregir',
  same: 'Es la misma salida que',
  sameNone: 'Ninguna otra actividad empezó ese día.',
  join: 'Unirlas',
  part: 'Es una salida distinta',
  told: (what: string) => `la exportación dice ${what}`,
  failed: 'No se pudo guardar. No ha cambiado nada: prueba otra vez.',
} as const
