import type { Side, WandererSays } from '../../../domain/cards/the-wanderers-share.card'
import { capital, lacking, luck, partOf, partOfYours, runs, some, spelled, there, yearsBetween, yours } from '../amounts'
import { count, longDistance, share as percent } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { leftOut, tracksWait } from './the-loop.words'
import { validRun } from './valid-run'

const ground = { wander: 'sobre todo terreno nuevo', return: 'sobre todo terreno conocido' } as const satisfies Record<Side, string>
const went = (n: number, side: Side): string => `${n > 1 ? 'pisaron' : 'pisó'} ${ground[side]}`
const verb = { wander: 'Exploras', return: 'Vuelves' } as const satisfies Record<Side, string>
const verbed = { wander: 'exploraste', return: 'volviste' } as const satisfies Record<Side, string>
const opposite = { wander: 'return', return: 'wander' } as const satisfies Record<Side, Side>

export const words: CardWords<WandererSays> = {
  name: 'Lo nuevo y lo conocido',
  says: {
    are: ({ side, k, n, starts, all }) =>
      `${verb[side]}: ${partOfYours(k, n, all !== 1)} ${went(k, side)}; ${spelled(starts)} ${starts > 1 ? 'empezaron' : 'empezó'} en un sitio nuevo.`,
    were: ({ side, k, n, fromYear, toYear }) => `${capital(yearsBetween(fromYear, toYear))} ${verbed[side]}: ${partOf(k, n)} ${went(k, side)}.`,
    others: ({ side, others }) =>
      others === 0 ? 'Ninguna salida dice lo contrario.' : `${others === 1 ? 'La otra' : `Las otras ${count(others)}`} ${went(others, opposite[side])}.`,
    ground: ({ metres, fresh }, unit) =>
      `De ${longDistance(metres, unit)}, ${longDistance(fresh, unit)} fueron por terreno al que ninguna salida anterior se había acercado: ${percent(fresh / metres)}.`,
    starts: ({ k, n, low, high }) =>
      `${capital(spelled(k))} de las ${count(n)} ${k > 1 ? 'empezaron' : 'empezó'} donde no había empezado ninguna anterior, con alrededor de 1\u00A0km de margen: ${percent(k / n)} (${percent(low).replace(/\s%/, '')}–${percent(high)}).`,
    luck: ({ k, n, p }) => `Si ambas cosas fueran igual de probables, el azar pondría ${count(k)} de ${count(n)} de un mismo lado ${luck(p)}.`,
    phases: ({ n, effective }) =>
      Math.floor(effective) >= n
        ? `Por dónde va una salida no sigue a la anterior: las ${count(n)} cuentan como ${count(n)}.`
        : `Las salidas parecidas vienen por fases: en el intervalo, estas ${count(n)} pesan como ${count(Math.max(1, Math.floor(effective)))} que no las tuvieran.`,
    'left-out': leftOut,
    lately: ({ k, n, side }) =>
      n === 0
        ? 'En las últimas 26 semanas completas no hay ninguna salida cuyo terreno se sepa'
        : `De ${runs(n)} de las últimas 26 semanas completas cuyo terreno se sabe, ${some(k)} ${went(k, side)}`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} Toma las salidas al aire libre cuyo track da un recorrido, sin las virtuales: ${count(n)} de ${count(of)} en las últimas 104 semanas, incluida la actual. El terreno es nuevo donde ninguna salida anterior, de todo lo que se ha grabado, tocó un cuadrado de 100\u00A0m o uno de los de al lado; las primeras salidas son nuevas de por sí. Los metros de una salida se reparten por igual entre sus cuadrados, y la que tiene al menos la mitad de ellos en terreno nuevo pisó sobre todo terreno nuevo. Un inicio es nuevo donde ninguna salida anterior empezó en su cuadrado de 1\u00A0km. El intervalo es el de Wilson, al 95\u00A0%, sobre tantas salidas como valen: n(1 − r)/(1 + r), con r la correlación de cada salida con la siguiente. Su extremo inferior debe quedar por encima del 50\u00A0%, y el azar, por debajo de 1 de cada 100 (una prueba binomial exacta, en ambos sentidos, descontadas las fases). Hacen falta 40 salidas, y los tracks de cuatro de cada cinco. Se cuenta en presente mientras en las últimas 26 semanas completas se mantiene la mitad de ese 50\u00A0%. Por qué vas por ahí no se sabe.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, side, untold }) =>
      `Un anillo, y atravesándolo un rayo por salida, ${runs(all)}, en el sentido del reloj y en el orden de sus días: hacia dentro, su distancia por terreno conocido; hacia fuera, por terreno nuevo. ${capital(spelled(lit))} que ${went(lit, side)} ${lit === 1 ? 'está iluminada' : 'están iluminadas'}.${untold === 0 ? '' : ` ${capital(spelled(untold))} sin track ${untold === 1 ? 'es un punto' : 'son puntos'} en el anillo.`}`,
    'no-run': () => 'Falta una primera salida.',
    runs: ({ left, n }) => `${lacking(left, 'una salida', 'salidas')} al aire libre en 104 semanas; ${there(n)}.`,
    cover: ({ n, of, waiting }) =>
      waiting > 0
        ? `Hace falta el terreno de cuatro de cada cinco de ${yours(of, true)} al aire libre: ${n === 0 ? 'no se sabe el de ninguna' : n === 1 ? 'se sabe el de una' : `se sabe el de ${count(n)}`}, y ${tracksWait(waiting)}.`
        : `Hacen falta tracks de cuatro de cada cinco de ${yours(of, true)} al aire libre: ${n === 0 ? 'ninguno dice' : n === 1 ? 'uno dice' : `${count(n)} dicen`} por dónde fue.`,
    neither: ({ fresh, known, n }) => `Nada destaca en ${yours(n, true)}: ${some(fresh)} ${went(fresh, 'wander')}, ${some(known)} ${went(known, 'return')}.`,
  },
}
