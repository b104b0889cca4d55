import type { NumbersSays } from '../../../domain/chapters/the-numbers-worn.page'
import { capital, runs, spelled, times } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { distance, longDay } from '../screens/quantities'
import type { Unit } from '../../quantities'
import { inYear, otherRuns, soFar } from './year-words'

const far = (k: number, least: number, most: number, unit: Unit): string =>
  k === 1 || distance(least, unit) === distance(most, unit) ? `en ${distance(most, unit)}` : `de ${distance(least, unit)} a ${distance(most, unit)}`

export const words: CardWords<NumbersSays> = {
  name: 'Los dorsales',
  says: {
    over: ({ year, k, least, most }, unit) => `${inYear(year)} te pusiste dorsal ${times(k)}, ${far(k, least, most, unit)}.`,
    running: ({ year, k, least, most }, unit) => `${soFar(year)} te has puesto dorsal ${times(k)}, ${far(k, least, most, unit)}.`,
    'over-least': ({ year, k }) => `${inYear(year)} te pusiste dorsal al menos ${times(k)}, según lo marcado.`,
    'running-least': ({ year, k }) => `${soFar(year)} te has puesto dorsal al menos ${times(k)}, según lo marcado.`,
    race: ({ day, metres }, unit) => `${longDay(day)}: ${distance(metres, unit)}.`,
    more: ({ more }) => `Y ${spelled(more)} más.`,
    against: ({ others, open }) => {
      if (others > 0) return `${capital(otherRuns(others))} del año ${others === 1 ? 'fue' : 'fueron'} sin dorsal.`
      return open === 0 ? 'Ninguna salida del año fue sin dorsal.' : 'De ninguna salida del año se sabe que fuera sin dorsal.'
    },
    open: ({ open }) =>
      open === 1
        ? 'Otra salida parece una carrera, y nadie lo ha dicho; el recuento la deja fuera.'
        : `Otras ${runs(open)} parecen carreras, y nadie lo ha dicho; el recuento las deja fuera.`,
    how: () =>
      `${validRun} Una carrera es una salida que la exportación marca como tal, o que tú llamas así. Donde, de estas y de las que lo parecen, están marcadas menos de cuatro de cada cinco, el recuento es el mínimo que puede haber.`,
    none: ({ year, open }) =>
      `Hace falta una carrera; nadie marcó ninguna en ${year}${open === 0 ? '' : `, y ${runs(open)} lo ${open === 1 ? 'parece' : 'parecen'}`}.`,
  },
}
