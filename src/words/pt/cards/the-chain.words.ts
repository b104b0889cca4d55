import type { ChainSays } from '../../../domain/cards/the-chain.card'
import { monday } from '../../../domain/calendar/calendar'
import { capital, eachRun, litOf, monthAndYear, monthsBetween, spelled } from '../amounts'
import type { Gender } from '../amounts'
import { count, countOf, longDay } from '../screens/quantities'
import { weekSpan, weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

type Unit = ChainSays['are']['unit']
const named = {
  day: { one: 'um dia', single: 'dia', many: 'dias', gender: 'm', every: 'Nenhum dia' },
  week: { one: 'uma semana', single: 'semana', many: 'semanas', gender: 'f', every: 'Nenhuma semana' },
  month: { one: 'um mês', single: 'mês', many: 'meses', gender: 'm', every: 'Nenhum mês' },
} as const satisfies Readonly<
  Record<Unit, { readonly one: string; readonly single: string; readonly many: string; readonly gender: Gender; readonly every: string }>
>
const of = (unit: Unit, n: number): string => countOf(n, named[unit].one, named[unit].many)
const least = { days: 7, weeks: 8 }

export const words: CardWords<ChainSays> = {
  name: 'O fio',
  says: {
    alive: ({ unit, length, fromDay }) => `Seu fio mais longo sem interrupção é o de agora: ${of(unit, length)}, desde ${monthAndYear(fromDay)}.`,
    are: ({ unit, length, fromDay, toDay }) => `Seu fio mais longo sem interrupção é de ${of(unit, length)}, ${monthsBetween(fromDay, toDay)}.`,
    were: ({ unit, length, fromDay, toDay }) => `Seu fio mais longo sem interrupção foi de ${of(unit, length)}, ${monthsBetween(fromDay, toDay)}.`,
    between: ({ unit, of: since, empty, next, alike }) => {
      const { gender, every } = named[unit]
      const gaps =
        empty === 0
          ? `${every} passou sem corrida desde a primeira`
          : `${gender === 'f' ? 'Das' : 'Dos'} ${since === 1 ? named[unit].single : of(unit, since)} desde a sua primeira corrida, ${spelled(empty, gender)} não ${empty === 1 ? 'teve' : 'tiveram'} nenhuma`
      const other = alike === 1 ? '; um fio anterior tem o mesmo tamanho' : next > 0 ? `; o segundo fio mais longo é de ${of(unit, next)}` : ''
      return `${gaps}${other}.`
    },
    stretch: ({ unit, length, fromDay, toDay, alive }) =>
      `Em ${named[unit].many}: ${count(length)}, ${alive === 1 ? `desde ${longDay(fromDay)}, ainda vivo` : fromDay === toDay ? `em ${longDay(fromDay)}` : `de ${longDay(fromDay)} a ${longDay(toDay)}`}.`,
    'lately-alive': ({ lastDay }) => `Está vivo, com uma corrida em ${longDay(lastDay)}`,
    lately: ({ unit, length, half }) =>
      length === 0
        ? 'As últimas 26 semanas completas não têm nenhuma corrida'
        : `O fio mais longo nas últimas 26 semanas completas é de ${of(unit, length)}; a partir de ${of(unit, half)} é dito no presente`,
    how: ({ unit, firstWeekday }) =>
      `${validRun} Um fio é uma fila de dias, de semanas${firstWeekday === monday ? ` de ${weekSpan(firstWeekday)} (ISO 8601)` : ''} ou de meses, cada um com ao menos uma corrida, em todo o histórico. De dois igualmente longos cita-se o mais recente. Está vivo até que o dia, a semana ou o mês seguinte termine sem corrida. O cartão fala de ${named[unit].many} porque esse fio passa mais da própria marca, sete dias ou oito semanas; se passam igual, fala de dias, e os meses só são citados ao lado. É dito no presente enquanto está vivo, ou enquanto as últimas 26 semanas completas têm um fio de metade da marca.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs, lit, fromDay, toDay, chainFrom, chainTo }) =>
      `Um fio de ${longDay(fromDay)} a ${longDay(toDay)} com um nó para ${eachRun(runs)}. ${capital(spelled(lit, 'f'))} delas, de ${longDay(chainFrom)} a ${longDay(chainTo)}, ${litOf(lit)}: o trecho mais longo sem interrupção.`,
    'no-run': () => 'Falta a primeira corrida.',
    short: ({ days, weeks, daysNow, weeksNow }) => {
      const left = (now: number, enough: number, unit: Unit): string => {
        const { single, many, gender } = named[unit]
        const n = now > 0 ? enough - now : enough
        return `${now > 0 ? 'mais ' : ''}${now > 0 && n > 12 ? count(n) : spelled(n, gender)} ${n === 1 ? single : many}`
      }
      return `Precisa de ${left(weeksNow, least.weeks, 'week')} seguidas com corrida, ou ${left(daysNow, least.days, 'day')}. O mais longo até agora: ${of('week', weeks)}, ${of('day', days)}.`
    },
  },
}
