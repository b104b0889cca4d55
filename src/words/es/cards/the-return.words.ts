import type { ReturnSays } from '../../../domain/cards/the-return.card'
import { monday } from '../../../domain/calendar/calendar'
import { capital, days, lacking, runs, span, spelled, times, yearsBetween } from '../amounts'
import { count, countOf, distance, figure, longDay } from '../screens/quantities'
import { weekSpan } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

/** How many other activities fell inside a silence. */
export const inside = (others: number): string =>
  others === 0 ? 'Dentro no hubo ninguna otra actividad.' : `Dentro hubo ${others === 1 ? 'otra actividad' : `otras ${spelled(others)} actividades`}.`
const from = (fromDay: number, toDay: number, length: number): string => `Del ${longDay(fromDay)} al ${longDay(toDay)}, ${days(length)}`
const silences = (n: number): string => countOf(n, 'un silencio', 'silencios')
const followed = (n: number): string => `${n === 0 ? 'ninguna salida' : runs(n)} en los 28 días desde su final`

export const words: CardWords<ReturnSays> = {
  name: 'El regreso',
  says: {
    are: ({ k, n, longest }) => {
      const quiet = `${capital(times(n))} te quedaste en silencio, ${n === 1 ? '' : 'hasta '}${span(longest)}`
      if (n === 1) return k === 1 ? `${quiet}, y volviste.` : `${quiet}, y siguieron menos de cuatro salidas en cuatro semanas.`
      return k === 0 ? `${quiet}; tras cada una, menos de cuatro salidas.` : `${quiet}, y ${times(k)} volviste.`
    },
    were: ({ k, n, longest, fromYear, toYear }) => {
      const quiet = `${capital(times(n))} te quedaste en silencio ${yearsBetween(fromYear, toYear)}`
      if (k === 0) return `${quiet}, y ${n === 1 ? '' : 'cada vez '}siguieron menos de cuatro salidas.`
      const long = `${n === 1 ? '' : 'hasta '}${span(longest)}`
      return k === n ? `${quiet}, ${long}, y volviste.` : `${quiet}, ${long}, y ${times(k)} volviste.`
    },
    'all-back': ({ n }) =>
      n === 1 ? 'No hay otro silencio tuyo con el que compararlo.' : `De los ${spelled(n, 'm')} silencios, ninguno se quedó sin regreso.`,
    'not-back': ({ k, n }) => {
      if (k > 0) return `Tras ${n - k === 1 ? 'el otro' : `los otros ${spelled(n - k, 'm')}`} siguieron menos de cuatro salidas en 28 días.`
      return n === 1 ? 'Tras él siguieron menos de cuatro salidas en 28 días.' : `Tras ninguno de los ${spelled(n, 'm')} siguieron cuatro salidas en 28 días.`
    },
    returned: ({ days: length, fromDay, toDay, runs: after, metres, recovery, others }, unit) => {
      const before = `el 80\u00A0% de los ${distance(metres, unit)} corridos en los 28 días anteriores`
      const back =
        recovery < 0
          ? `${before} no se reunió de nuevo antes del siguiente silencio, o de hoy`
          : recovery === 0
            ? `${before} se reunió de nuevo el mismo día del regreso`
            : `${before} se reunió de nuevo tras ${days(recovery)}`
      return `${from(fromDay, toDay, length)}: ${followed(after)}; ${back}. ${inside(others)}`
    },
    'not-returned': ({ days: length, fromDay, toDay, runs: after, others }) => `${from(fromDay, toDay, length)}: ${followed(after)}. ${inside(others)}`,
    undecided: ({ days: length, toDay, runs: after, left, others }) =>
      `Un silencio de ${days(length)} terminó el ${longDay(toDay)}: ${runs(after)} por ahora. Se cuenta con la cuarta salida, o dentro de ${days(left)}. ${inside(others)}`,
    recovery: ({ median, reached, k }) => {
      const of = countOf(k, 'un regreso', 'regresos')
      return reached === 0
        ? `El 80\u00A0% de la distancia anterior no se alcanzó de nuevo tras ninguno de ${of}.`
        : `El 80\u00A0% de la distancia anterior se alcanzó de nuevo tras ${count(reached)} de ${of}; en el caso del medio, en ${figure(median)} ${median === 1 ? 'día' : 'días'}.`
    },
    early: ({ early }) =>
      early === 1
        ? 'Un silencio anterior, a menos de ocho semanas de la primera salida, no se cuenta.'
        : `${capital(spelled(early))} silencios anteriores, a menos de ocho semanas de la primera salida, no se cuentan.`,
    awake: ({ since, threshold }) =>
      `La última salida ${since === 0 ? 'ha sido hoy' : `fue hace ${days(since)}`}; un silencio tuyo empieza a los ${days(Math.ceil(threshold))}`,
    open: ({ since }) => `Hay silencio desde hace ${days(since)}; ese silencio marca el tiempo verbal y no entra en la cuenta`,
    how: ({ threshold, p90 }) =>
      `${validRun} Un silencio son los días de un día de salida al siguiente, si son al menos 21, al menos el triple de lo que nueve de cada diez de tus esperas entre días de salida no superan (el cuantil de tipo 7), y entre la primera salida y su comienzo hay ocho semanas o más. Nueve de cada diez de las tuyas no superan ${figure(
        p90,
      )} ${p90 === 1 ? 'día' : 'días'}, así que un silencio empieza a los ${days(Math.ceil(threshold))}. Volviste si caen cuatro salidas en los 28 días que empiezan con la salida que pone fin al silencio. La recuperación son los días hasta que 28 días reúnen el 80\u00A0% de la distancia de los 28 días anteriores al silencio, contando las salidas desde el regreso, cuyo día es el 0. Una salida en bici no acaba con un silencio. Lo que no ha tenido sus 28 días ni su cuarta salida queda abierto. Se cuenta en pasado mientras hay un silencio abierto. Qué causó un silencio no se sabe.`,
    shows: ({ runs: all, lit, silences: n, fromDay, toDay, firstWeekday }) =>
      `Una marea del ${longDay(fromDay)} al ${longDay(toDay)}: cada semana${firstWeekday === monday ? '' : `, ${weekSpan(firstWeekday)},`} tan alta como lejos llegan sus salidas, ${runs(all)} en total, con ${silences(n)} entre ellas. ${
        lit === 0
          ? 'Ninguna está iluminada'
          : `${capital(spelled(lit))} ${lit === 1 ? 'está iluminada' : 'están iluminadas'}: ${lit === 1 ? 'la' : 'las'} de las cuatro semanas tras un regreso`
      }.`,
    'no-run': () => 'Falta una primera salida.',
    'no-silence': ({ threshold }) => `No hay ningún silencio que contar: ninguno de ${days(Math.ceil(threshold))} o más.`,
    'only-early': ({ early, threshold }) =>
      `No hay ningún silencio de ${days(Math.ceil(threshold))} o más con ocho semanas de historia antes; ${early === 1 ? 'el único hasta ahora empezó' : `los ${spelled(early, 'm')} hasta ahora empezaron`} antes de eso.`,
    'still-open': ({ since, early }) =>
      early === 1
        ? `El silencio de ${days(since)} hasta ahora empezó a menos de ocho semanas de la primera salida.`
        : `El primer silencio, ${days(since)} hasta ahora, no ha terminado.`,
    'still-undecided': ({ runs: left, left: wait }) =>
      `${lacking(left, 'una salida', 'salidas')}, o ${countOf(wait, 'un día', 'días')}, para saber si volviste.`,
    'no-distance': ({ with: known, of }) =>
      `Hacen falta distancias: ${count(known)} de ${runs(of)} ${known === 1 ? 'tiene' : 'tienen'} una, y debe tenerla el 80\u00A0%.`,
  },
}
