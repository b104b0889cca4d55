import type { WayMostTakenSays } from '../../../domain/chapters/the-way-most-taken.page'
import type { Shape } from '../../../domain/routes/shape'
import { runs, some, spelled, times } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, distance, longDay } from '../screens/quantities'
import { inYear, noRun, soFar, waitingRuns } from './year-words'

const one = { round: 'un circuito', 'there-and-back': 'una ida y vuelta', 'one-way': 'un recorrido' } as const satisfies Readonly<Record<Shape, string>>

export const words: CardWords<WayMostTakenSays> = {
  name: 'El recorrido más seguido',
  says: {
    over: ({ year, shape, k, n }) => `${inYear(year)} nada corriste más veces que ${one[shape]}: ${count(k)} de ${runs(n)}.`,
    running: ({ year, shape, k, n }) => `${soFar(year)} nada has corrido más veces que ${one[shape]}: ${count(k)} de ${runs(n)}.`,
    against: ({ others, ways, second }) =>
      others === 0
        ? 'Ninguna salida siguió otro recorrido.'
        : `${others === 1 ? 'La otra siguió' : `Las otras ${count(others)} siguieron`} ${ways === 1 ? 'otro recorrido' : `otros ${count(ways)} recorridos`}, el siguiente de ellos ${times(second)}.`,
    length: ({ metres }, unit) => `Mide ${distance(metres, unit)}, según el track de su salida del medio.`,
    ever: ({ ever, firstDay, year, over }) =>
      `En total lo ${ever > 1 ? 'siguieron' : 'siguió'} ${runs(ever)}${over === 1 ? ` hasta el final de ${year}` : ' hasta ahora'}, la primera el ${longDay(firstDay)}.`,
    'left-out': ({ without, waiting }) => `Fuera ${without === 1 ? 'queda' : 'quedan'}: ${runs(without)} sin un recorrido propio.${waitingRuns(waiting)}`,
    how: ({ n, of, least }) =>
      `${validRun} Dos salidas siguieron el mismo recorrido si comparten tres cuartas partes de las celdas de 100\u00A0m que tocó alguna de las dos, con una longitud y un curso parecidos. ${count(n)} de las ${count(of)} salidas al aire libre del año tienen un recorrido; hacen falta cuatro de cada cinco, y uno seguido ${spelled(least)} veces. De recorridos empatados se cuenta el último que se siguió.`,
    none: ({ year }) => noRun(year).replace('una salida', 'una salida al aire libre'),
    cover: ({ n, of, waiting, year }) =>
      `Hace falta un track de cuatro de cada cinco salidas al aire libre; ${year} ${n === 0 ? 'no lo tiene de ninguna' : `lo tiene de ${some(n)}`} de ${count(of)}.${waitingRuns(waiting)}`,
    few: ({ k, least, year }) => `Hace falta un recorrido seguido ${spelled(least)} veces; en ${year} ninguno se siguió más de ${times(k)}.`,
  },
}
