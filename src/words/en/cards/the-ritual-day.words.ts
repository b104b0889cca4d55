import type { RitualSays } from '../../../domain/cards/the-ritual-day.card'
import { capital, listed, luck, spelled, yearsBetween } from '../amounts'
import { count, countOf, figure, longDay } from '../screens/quantities'
import { weekSpan, weekdayName, weekdayNames, weeksRun } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const digits = (weekdays: number): number[] => [...String(weekdays)].map(Number)
/** Sunday · Tuesday and Sunday · every day but Friday */
const named = (weekdays: number): string => {
  const own = digits(weekdays)
  const left = weekdayNames.filter((_, at) => !own.includes(at + 1))
  if (own.length === 7) return 'every day'
  return own.length > 3 ? `every day but ${listed(left)}` : listed(own.map(weekdayName))
}
/** On a card there is room for three. */
const front = (weekdays: number): string => {
  const own = digits(weekdays)
  return own.length > 3 ? `${capital(spelled(own.length))} weekdays` : listed(own.map(weekdayName))
}
const verb = (weekdays: number, one: string, many: string): string => (digits(weekdays).length > 1 ? many : one)
const each = (weekdays: number): string => (digits(weekdays).length > 1 ? 'each ' : '')
const isPlural = (weekdays: number): boolean => digits(weekdays).length > 1 && digits(weekdays).length < 4
const perWeekOf = (perWeek: number): string => (perWeek < 1.05 ? 'one running day' : `${figure(Math.round(perWeek * 10) / 10)} running days`)

export const words: CardWords<RitualSays> = {
  name: 'The Ritual Day',
  says: {
    are: ({ weekdays, k, n }) =>
      `${front(weekdays)} ${verb(weekdays, 'is', 'are')} yours: ${each(weekdays)}kept in ${k === n ? 'all' : `${count(k)} of`} your ${count(n)} running weeks.`,
    were: ({ weekdays, k, n, fromYear, toYear }) =>
      `${front(weekdays)} ${verb(weekdays, 'was', 'were')} yours ${yearsBetween(fromYear, toYear)}: ${each(weekdays)}kept in ${k === n ? 'all' : `${count(k)} of`} your ${count(n)} weeks.`,
    without: ({ weekdays, others, empty }) => {
      if (others + empty === 0) return 'Not one week of the window went by without it.'
      const without =
        others === 0
          ? 'No week with a run went by without it'
          : `In ${others === 1 ? 'the other week' : `the other ${count(others)} weeks`} you ran, but ${isPlural(weekdays) || digits(weekdays).length > 3 ? 'not on each of them' : `not on a ${named(weekdays)}`}`
      return `${without}; ${empty === 0 ? 'no week of the window went by without a run' : `${countOf(empty, 'week', 'weeks')} held no run at all`}.`
    },
    luck: ({ p, perWeek, n }) => `With ${perWeekOf(perWeek)} a week, luck would keep some weekday this often in ${count(n)} weeks ${luck(p)}.`,
    next: ({ weekday, k, n }) => `${weekdayName(weekday)} comes next, in ${count(k)} of ${count(n)}.`,
    phases: ({ n, effective }) => `Your days come in phases: against luck these ${count(n)} weeks count for as much as ${count(effective)} that don’t.`,
    lately: ({ k, weeks, weekdays }) => `${capital(named(weekdays))}: kept in ${k === 0 ? 'none' : count(k)} of the last ${count(weeks)} complete weeks`,
    how: ({ n, window, firstWeekday }) =>
      `${validRun} ${weeksRun(firstWeekday)}. Of the last ${count(window)} complete weeks, the very first week and the current one left out, ${count(n)} held a run. The weekday kept in most of them is held against luck: if a week with r running days put them on any of the seven, each weekday would have r in seven; the chance of so many weeks is exact (a Poisson binomial tail), times seven because any weekday might have come out on top. If the days of one week are like those of the week before, the weeks are first cut to what they are worth. It takes 12 weeks with a run, the day in 60% of them, and luck below 1 in 100; equal days are named together. It is told in the present while the last 26 complete weeks, run or not, still hold half of the 60%.`,
    shows: ({ runs, lit, weekdays, fromDay, toDay, firstWeekday }) =>
      `Seven cords, ${weekSpan(firstWeekday)}, the weeks from ${longDay(fromDay)} to ${longDay(toDay)} down each: a line for each of ${countOf(runs, 'run', 'runs')}, as wide as it is far. ${capital(spelled(lit))} on ${named(weekdays)} ${lit === 1 ? 'is' : 'are'} lit.`,
    'no-run': () => 'Needs a first run.',
    weeks: ({ left, n }) =>
      `Needs ${countOf(left, 'more week', 'more weeks')} with a run; ${n === 0 ? 'none of the complete ones' : `${count(n)} of the complete ones`} count so far.`,
    none: ({ weekdays, k, n }) =>
      `No weekday stands out: ${isPlural(weekdays) ? 'those kept most are' : 'the one kept most is'} ${named(weekdays)}, in ${count(k)} of ${count(n)} weeks, and it takes six in ten.`,
    often: ({ weekdays, k, n, perWeek }) =>
      `${capital(named(weekdays))} ${isPlural(weekdays) ? 'are' : 'is'} kept in ${count(k)} of ${count(n)} weeks, but with ${perWeekOf(perWeek)} a week luck may do that.`,
  },
}
