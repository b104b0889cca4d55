import type { AboutText } from '../../about-text'
import { countOf } from './quantities'

/** What stands around the runner's own word on a card. */
export const ownWord = {
  title: 'Lo que dices tú',
  trueBecause: 'cierto, porque…',
  notMe: 'no soy yo',
  pin: 'Fijar arriba',
  unpin: 'Dejar de fijar',
  because: 'Cierto, porque',
  left: (n: number) => (n <= 40 ? `${n === 1 ? 'queda' : 'quedan'} ${countOf(n, 'un carácter', 'caracteres')}` : ''),
  keep: 'Guardar',
  leave: 'Dejarlo',
  change: 'Cambiarlo',
  takeBack: 'Retirarlo',
  quoted: (because: string) => `«${because}»`,
  plainlyTrue: 'Es cierto, dijiste.',
  saidOn: (day: string) => `Tus palabras, ${day}.`,
  saidOf: (day: string, sentence: string) => `Tus palabras, ${day}, cuando la tarjeta decía: «${sentence}»`,
  away: 'No eres tú, dijiste. La tarjeta queda apartada: no aparece en tu espejo, y sus salidas siguen como están.',
  awayTitle: 'Lo que apartaste',
  trouble: 'No se pudo guardar. Lo que escribiste sigue aquí: prueba otra vez.',
} as const

/** What stands around a line or a name of the runner's own. */
export const ownText = {
  saidOn: (day: string) => `Tus palabras, ${day}.`,
  takenBack: 'Retirado.',
  undo: 'Deshacer',
} as const

export const yourLine = (year: number): AboutText => ({ title: `Tu línea sobre ${year}`, label: `Tu propia línea sobre ${year}`, write: 'Escribir una línea' })

export const yourWay: AboutText = {
  title: 'El nombre que le das',
  label: 'Cómo llamas a este recorrido',
  write: 'Poner nombre a este recorrido',
  says: 'Aparece aquí y en la página de cada salida que siguió este recorrido; nunca en una imagen.',
}

export const yourPlace: AboutText = {
  title: 'El nombre que le das a este lugar',
  label: 'Cómo llamas a este lugar',
  write: 'Ponerle tu propio nombre',
  says: 'Para todas las salidas que empiezan a un kilómetro más o menos. No se envía a ningún sitio, y va por delante de cualquier otro nombre.',
}
