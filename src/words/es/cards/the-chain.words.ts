import type { ChainSays } from '../../../domain/cards/the-chain.card'
import { monday } from '../../../domain/calendar/calendar'
import { alone, capital, monthAndYear, monthsBetween, runs, spelled } from '../amounts'
import type { Gender } from '../amounts'
import { count, countOf, longDay } from '../screens/quantities'
import { weekSpan, weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

type Unit = ChainSays['are']['unit']
const named: Readonly<Record<Unit, { readonly one: string; readonly many: string; readonly gender: Gender }>> = {
  day: { one: 'día', many: 'días', gender: 'm' },
  week: { one: 'semana', many: 'semanas', gender: 'f' },
  month: { one: 'mes', many: 'meses', gender: 'm' },
}
const of = (unit: Unit, n: number): string => {
  const { one, many, gender } = named[unit]
  return n === 0 ? `${spelled(0, gender)} ${one}` : countOf(n, `${spelled(1, gender)} ${one}`, many)
}
const the = (unit: Unit): string => (named[unit].gender === 'f' ? 'la' : 'el')
const least = { days: 7, weeks: 8 }

export const words: CardWords<ChainSays> = {
  name: 'La cadena',
  says: {
    alive: ({ unit, length, fromDay }) => `Tu hilo más largo sin cortes es el de ahora: ${of(unit, length)}, desde ${monthAndYear(fromDay)}.`,
    are: ({ unit, length, fromDay, toDay }) => `Tu hilo más largo sin cortes es de ${of(unit, length)}, ${monthsBetween(fromDay, toDay)}.`,
    were: ({ unit, length, fromDay, toDay }) => `Tu hilo más largo sin cortes fue de ${of(unit, length)}, ${monthsBetween(fromDay, toDay)}.`,
    between: ({ unit, of: since, empty, next, alike }) => {
      const { one, gender } = named[unit]
      const gaps =
        empty === 0
          ? `Desde tu primera salida no ha pasado ${spelled(0, gender)} ${one} sin correr`
          : `Desde tu primera salida, ${alone(empty, gender)} de ${of(unit, since)} ${empty === 1 ? 'pasó' : 'pasaron'} sin correr`
      const other = alike === 1 ? '; un hilo anterior es igual de largo' : next > 0 ? `; el siguiente hilo más largo es de ${of(unit, next)}` : ''
      return `${gaps}${other}.`
    },
    stretch: ({ unit, length, fromDay, toDay, alive }) =>
      `En ${named[unit].many}: ${count(length)}, ${alive === 1 ? `desde el ${longDay(fromDay)}, y sigue vivo` : fromDay === toDay ? `el ${longDay(fromDay)}` : `del ${longDay(fromDay)} al ${longDay(toDay)}`}.`,
    'lately-alive': ({ unit, lastDay }) =>
      `Está vivo, con una salida el ${longDay(lastDay)}, hasta que ${the(unit)} ${named[unit].one} siguiente termine sin ninguna`,
    lately: ({ unit, length, half }) =>
      length === 0
        ? 'En las últimas 26 semanas completas no hay ninguna salida'
        : `El hilo más largo de las últimas 26 semanas completas es de ${of(unit, length)}; a partir de ${of(unit, half)} se cuenta en presente`,
    how: ({ unit, firstWeekday }) =>
      `${validRun} Un hilo es una sucesión de días, de semanas${firstWeekday === monday ? ` ${weekSpan(firstWeekday)} (ISO 8601)` : ''} o de meses, cada uno con al menos una salida, en todo el tiempo. De dos igual de largos se nombra el más reciente. Está vivo hasta que el día, la semana o el mes siguiente termina sin ninguna salida. La tarjeta habla de ${named[unit].many} porque ese hilo llega más allá de su propia marca, siete días u ocho semanas; a igualdad, habla de días, y los meses solo se cuentan al lado. Se cuenta en presente mientras está vivo, o mientras en las últimas 26 semanas completas hay un hilo la mitad de largo que la marca.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, fromDay, toDay, chainFrom, chainTo }) =>
      `Un hilo del ${longDay(fromDay)} al ${longDay(toDay)} con un nudo por salida: ${runs(all)}. ${capital(lit === 1 ? 'uno' : spelled(lit))} de esos nudos, del ${longDay(chainFrom)} al ${longDay(chainTo)}, ${
        lit === 1 ? 'está iluminado' : 'están iluminados'
      }: el tramo más largo sin cortes.`,
    'no-run': () => 'Falta una primera salida.',
    short: ({ days, weeks, daysNow, weeksNow }) => {
      const left = (now: number, enough: number, unit: Unit): string =>
        now > 0 ? `${of(unit, enough - now)} más` : `${spelled(enough, named[unit].gender)} ${named[unit].many}`
      const [inWeeks, inDays] = [left(weeksNow, least.weeks, 'week'), left(daysNow, least.days, 'day')]
      return `${inWeeks.startsWith('una ') ? 'Falta' : 'Faltan'} ${inWeeks} de seguido con alguna salida, o ${inDays}. El hilo más largo por ahora: ${of('week', weeks)}, ${of('day', days)}.`
    },
  },
}
