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
/** 14 semanas seguidas */
const inARow = (unit: Unit, n: number): string => `${of(unit, n)}${n < 2 ? '' : named[unit].gender === 'f' ? ' seguidas' : ' seguidos'}`
const least = { days: 7, weeks: 8 }

export const words: CardWords<ChainSays> = {
  name: 'La racha',
  says: {
    alive: ({ unit, length, fromDay }) => `Tu racha más larga es la de ahora: ${inARow(unit, length)}, desde ${monthAndYear(fromDay)}.`,
    are: ({ unit, length, fromDay, toDay }) => `Tu racha más larga es de ${inARow(unit, length)}, ${monthsBetween(fromDay, toDay)}.`,
    were: ({ unit, length, fromDay, toDay }) => `Tu racha más larga fue de ${inARow(unit, length)}, ${monthsBetween(fromDay, toDay)}.`,
    between: ({ unit, of: since, empty, next, alike }) => {
      const { one, gender } = named[unit]
      const gaps =
        empty === 0
          ? `Desde tu primera salida no ha pasado ${spelled(0, gender)} ${one} sin salidas`
          : `Desde tu primera salida, ${alone(empty, gender)} de ${of(unit, since)} ${empty === 1 ? 'pasó' : 'pasaron'} sin salidas`
      const other = alike === 1 ? '; una racha anterior es igual de larga' : next > 0 ? `; la siguiente racha más larga es de ${of(unit, next)}` : ''
      return `${gaps}${other}.`
    },
    stretch: ({ unit, length, fromDay, toDay, alive }) =>
      `En ${named[unit].many}: ${count(length)}, ${alive === 1 ? `desde el ${longDay(fromDay)}, y sigue viva` : fromDay === toDay ? `el ${longDay(fromDay)}` : `del ${longDay(fromDay)} al ${longDay(toDay)}`}.`,
    'lately-alive': ({ lastDay }) => `Sigue viva, con una salida el ${longDay(lastDay)}`,
    lately: ({ unit, length, half }) =>
      length === 0
        ? 'En las últimas 26 semanas completas no hay ninguna salida'
        : `La racha más larga de las últimas 26 semanas completas es de ${of(unit, length)}; a partir de ${of(unit, half)} se cuenta en presente`,
    how: ({ unit, firstWeekday }) =>
      `${validRun} Una racha es una sucesión de días, de semanas${firstWeekday === monday ? ` ${weekSpan(firstWeekday)} (ISO 8601)` : ''} o de meses, cada uno con al menos una salida, desde la primera de todas. De dos igual de largas se nombra la más reciente. Sigue viva hasta que el día, la semana o el mes siguiente termina sin ninguna salida. La tarjeta habla de ${named[unit].many} porque esa racha llega más allá de su propia marca, siete días u ocho semanas; a igualdad, habla de días, y los meses solo se cuentan al lado. Se cuenta en presente mientras sigue viva, o mientras en las últimas 26 semanas completas hay una racha la mitad de larga que la marca.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, fromDay, toDay, chainFrom, chainTo }) =>
      `Un hilo del ${longDay(fromDay)} al ${longDay(toDay)} con un nudo por salida: ${runs(all)}. ${capital(lit === 1 ? 'uno' : spelled(lit))} de esos nudos, del ${longDay(chainFrom)} al ${longDay(chainTo)}, ${
        lit === 1 ? 'está iluminado' : 'están iluminados'
      }: la racha más larga.`,
    'no-run': () => 'Falta una primera salida.',
    short: ({ days, weeks, daysNow, weeksNow }) => {
      const left = (now: number, enough: number, unit: Unit): string =>
        now > 0
          ? `${inARow(unit, enough - now)} más`
          : `${spelled(enough, named[unit].gender)} ${named[unit].many} ${unit === 'week' ? 'seguidas' : 'seguidos'}`
      const [inWeeks, inDays] = [left(weeksNow, least.weeks, 'week'), left(daysNow, least.days, 'day')]
      return `${inWeeks.startsWith('una ') ? 'Falta' : 'Faltan'} ${inWeeks} con alguna salida, o ${inDays}. La racha más larga por ahora: ${of('week', weeks)}, ${of('day', days)}.`
    },
  },
}
