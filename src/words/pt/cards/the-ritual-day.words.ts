import type { RitualSays } from '../../../domain/cards/the-ritual-day.card'
import { capital, eachRun, listed, litOf, luck, spelled, yearsBetween } from '../amounts'
import { count, figure, longDay } from '../screens/quantities'
import { onWeekday, shortWeekday, theWeekday, weekSpan, weeksRun } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const digits = (weekdays: number): number[] => [...String(weekdays)].map(Number)
const all = [1, 2, 3, 4, 5, 6, 7]
/** o domingo · a terça e o domingo · each day but the listed ones */
const named = (weekdays: number): string => {
  const own = digits(weekdays)
  const left = all.filter((weekday) => !own.includes(weekday))
  if (own.length === 7) return 'todo dia'
  return own.length > 3 ? `todo dia menos ${listed(left.map(theWeekday))}` : listed(own.map(theWeekday))
}
/** no domingo · na terça e no domingo */
const onNamed = (weekdays: number): string => {
  const own = digits(weekdays)
  return own.length > 3 ? `em ${named(weekdays)}` : listed(own.map(onWeekday))
}
/** On a card there is room for three. */
const front = (weekdays: number): string => {
  const own = digits(weekdays)
  return own.length > 3 ? `${capital(spelled(own.length))} dias da semana` : capital(listed(own.map(own.length > 1 ? shortWeekday : theWeekday)))
}
const isMany = (weekdays: number): boolean => digits(weekdays).length > 1
const isFeminine = (weekdays: number): boolean => digits(weekdays).every((weekday) => weekday < 6)
const yours = (weekdays: number): string =>
  isMany(weekdays) ? `são ${digits(weekdays).length < 4 && isFeminine(weekdays) ? 'suas' : 'seus'}` : `é ${isFeminine(weekdays) ? 'sua' : 'seu'}`
const wereYours = (weekdays: number): string => yours(weekdays).replace(/^são/, 'eram').replace(/^é/, 'era')
/** mantido, each by itself where there are several */
const kept = (weekdays: number): string => {
  if (!isMany(weekdays)) return isFeminine(weekdays) ? 'mantida' : 'mantido'
  return digits(weekdays).length < 4 && isFeminine(weekdays) ? 'cada uma' : 'cada um'
}
const perWeekOf = (perWeek: number): string => (perWeek < 1.05 ? 'um dia de corrida' : `${figure(Math.round(perWeek * 10) / 10)} dias de corrida`)

export const words: CardWords<RitualSays> = {
  name: 'O dia do ritual',
  says: {
    are: ({ weekdays, k, n }) =>
      `${front(weekdays)} ${yours(weekdays)}: ${kept(weekdays)} em ${k === n ? 'todas as' : `${count(k)} de`} suas ${count(n)} semanas com corrida.`,
    were: ({ weekdays, k, n, fromYear, toYear }) =>
      `${front(weekdays)} ${wereYours(weekdays)} ${yearsBetween(fromYear, toYear)}: ${kept(weekdays)} em ${k === n ? 'todas as' : `${count(k)} de`} suas ${count(n)} semanas.`,
    without: ({ weekdays, others, empty }) => {
      if (others + empty === 0) return `Nenhuma semana do período passou sem ${isMany(weekdays) ? 'esses dias' : 'esse dia'}.`
      const without =
        others === 0
          ? `Nenhuma semana com corrida passou sem ${isMany(weekdays) ? 'esses dias' : 'esse dia'}`
          : `${others === 1 ? 'Na outra semana' : `Nas outras ${count(others)} semanas`} você correu, mas não ${isMany(weekdays) ? 'em cada um deles' : onNamed(weekdays)}`
      return `${without}; ${empty === 0 ? 'nenhuma semana do período passou sem corrida' : empty === 1 ? 'uma semana não teve nenhuma corrida' : `${count(empty)} semanas não tiveram nenhuma corrida`}.`
    },
    luck: ({ p, perWeek, n }) => `Com ${perWeekOf(perWeek)} por semana, o acaso manteria algum dia com essa frequência em ${count(n)} semanas ${luck(p)}.`,
    next: ({ weekday, k, n }) => `Em seguida vem ${theWeekday(weekday)}, em ${count(k)} de ${count(n)}.`,
    phases: ({ n, effective }) => `Seus dias vêm em fases: contra o acaso, essas ${count(n)} semanas pesam como ${count(effective)} sem fases.`,
    lately: ({ k, weeks, weekdays }) => `${capital(named(weekdays))}: em ${k === 0 ? 'nenhuma' : count(k)} das últimas ${count(weeks)} semanas completas`,
    how: ({ n, window, firstWeekday }) =>
      `${validRun} ${weeksRun(firstWeekday)}. Das últimas ${count(window)} semanas completas, sem a primeira de todas e sem a atual, ${count(n)} tiveram corrida. O dia mantido na maioria delas é comparado com o acaso: se uma semana com r dias de corrida os pusesse em quaisquer dos sete, cada dia teria r em sete; a chance de tantas semanas é exata (a cauda de uma binomial de Poisson), vezes sete porque qualquer dia poderia ter saído. Se os dias de uma semana são como os da anterior, as semanas são antes reduzidas ao que valem. É preciso ter 12 semanas com corrida, o dia em 60% delas, e o acaso abaixo de 1 em 100; dias iguais são citados juntos. É dito no presente enquanto as últimas 26 semanas completas, com corrida ou não, têm ainda metade dos 60%.`,
    shows: ({ runs, lit, weekdays, fromDay, toDay, firstWeekday }) =>
      `Sete cordas, de ${weekSpan(firstWeekday)}, as semanas de ${longDay(fromDay)} a ${longDay(toDay)} descendo por cada uma: um traço para ${eachRun(runs)}, tão largo quanto ela é longa. ${capital(spelled(lit, 'f'))} ${onNamed(weekdays)} ${litOf(lit)}.`,
    'no-run': () => 'Falta a primeira corrida.',
    weeks: ({ left, n }) =>
      `${left === 1 ? 'Falta uma semana' : `Faltam ${count(left)} semanas`} com corrida; das completas, ${n === 0 ? 'nenhuma conta' : n === 1 ? 'uma conta' : `${count(n)} contam`} até agora.`,
    none: ({ weekdays, k, n }) =>
      `Nenhum dia da semana se destaca: o mais mantido é ${named(weekdays)}, em ${count(k)} de ${count(n)} semanas, e o cartão pede seis em cada dez.`,
    often: ({ weekdays, k, n, perWeek }) =>
      `${capital(named(weekdays))}: em ${count(k)} de ${count(n)} semanas; mas com ${perWeekOf(perWeek)} por semana o acaso pode fazer isso.`,
  },
}
