import type { Figure } from '../../../domain/cards/figure'
import type { CardWords } from '../../card-words'
import { capital, runs } from '../amounts'
import { count, longDay } from '../screens/quantities'

/** What every page of a chapter says alike; the pages' own file is `domain/chapters/page.ts`. */
export interface ChapterSays {
  readonly over: { readonly year: number }
  readonly running: { readonly year: number; readonly to: number }
  readonly shows: { readonly kind: Figure['kind']; readonly runs: number; readonly lit: number; readonly year: number }
}

const drawn = {
  tide: 'semana a semana sobre una línea de agua, cada una tan larga como fue',
  thread: 'como nudos en un solo hilo de días',
  reed: 'como marcas, una fila por año, cada una tan alta como larga fue',
  dial: 'alrededor de un reloj con el mediodía arriba, enero en el interior',
  cords: 'como líneas en siete cuerdas, una por día de la semana',
  bibs: 'como marcas, una fila por año',
  months: 'apiladas alrededor del año, enero arriba',
  thermometer: 'en filas según el calor que se sintió, lo más cálido arriba',
  lines: 'escritas una tras otra como palabras, un párrafo por año',
  horizon: 'como tallos a lo largo de un horizonte',
  halves: 'a ambos lados de un eje',
  ladder: 'como peldaños, más altos cuanto más rápidos',
  coil: 'como marcas bajo las vueltas de un recorrido',
  rays: 'como rayos que cruzan el borde de lo conocido',
  constellation: 'como puntos en torno a los lugares donde empezaron',
} as const satisfies Readonly<Record<Figure['kind'], string>>

export const words: CardWords<ChapterSays> = {
  name: 'Capítulo',
  says: {
    over: ({ year }) => `${year} ha terminado, así que se cuenta en pasado`,
    running: ({ year, to }) => `${year} sigue en marcha: se cuenta hasta el ${longDay(to)}`,
    shows: ({ kind, runs: all, lit, year }) =>
      `${capital(runs(all))} de todos los años, ${drawn[kind]}. ${lit === 0 ? 'Ninguna está iluminada' : lit === 1 ? 'Una está iluminada' : `${count(lit)} están iluminadas`}, por lo que esta página dice de ${year}.`,
  },
}
