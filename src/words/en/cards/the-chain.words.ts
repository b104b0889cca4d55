import type { ChainSays } from '../../../domain/cards/the-chain.card'
import { monday } from '../../../domain/calendar/calendar'
import { capital, monthAndYear, monthsBetween, spelled } from '../amounts'
import { count, countOf, longDay } from '../screens/quantities'
import { weekSpan, weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

type Unit = ChainSays['are']['unit']
const of = (unit: Unit, n: number): string => countOf(n, unit, `${unit}s`)
const least = { days: 7, weeks: 8 }

export const words: CardWords<ChainSays> = {
  name: 'The Chain',
  says: {
    alive: ({ unit, length, fromDay }) => `Your longest unbroken thread is the one you are on: ${of(unit, length)}, since ${monthAndYear(fromDay)}.`,
    are: ({ unit, length, fromDay, toDay }) => `Your longest unbroken thread is ${of(unit, length)}, ${monthsBetween(fromDay, toDay)}.`,
    were: ({ unit, length, fromDay, toDay }) => `Your longest unbroken thread was ${of(unit, length)}, ${monthsBetween(fromDay, toDay)}.`,
    between: ({ unit, of: since, empty, next, alike }) => {
      const gaps =
        empty === 0 ? `No ${unit} since your first run went by without one` : `Of the ${of(unit, since)} since your first run, ${spelled(empty)} had none`
      const other = alike === 1 ? '; an earlier thread is just as long' : next > 0 ? `; the next longest thread is ${of(unit, next)}` : ''
      return `${gaps}${other}.`
    },
    stretch: ({ unit, length, fromDay, toDay, alive }) =>
      `In ${unit}s: ${count(length)}, ${alive === 1 ? `since ${longDay(fromDay)}, still alive` : fromDay === toDay ? `on ${longDay(fromDay)}` : `from ${longDay(fromDay)} to ${longDay(toDay)}`}.`,
    'lately-alive': ({ lastDay }) => `It is alive, with a run on ${longDay(lastDay)}`,
    lately: ({ unit, length, half }) =>
      length === 0
        ? 'The last 26 complete weeks hold no run'
        : `The longest thread in the last 26 complete weeks is ${of(unit, length)}; from ${of(unit, half)} on it is told in the present`,
    how: ({ unit, firstWeekday }) =>
      `${validRun} A thread is a run of days, of weeks${firstWeekday === monday ? ` from ${weekSpan(firstWeekday)} (ISO 8601)` : ''} or of months, each with at least one run, over all time. Of two as long, the later one is named. It is alive until the next day, week or month has ended without a run. The card speaks of ${unit}s because that thread goes further past its own mark, seven days or eight weeks; if both go as far it speaks of days, and months are only told beside it. It is told in the present while it is alive, or while the last 26 complete weeks hold a thread half as long as the mark.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs, lit, fromDay, toDay, chainFrom, chainTo }) =>
      `A thread from ${longDay(fromDay)} to ${longDay(toDay)} with a knot for each of ${countOf(runs, 'run', 'runs')}. ${capital(spelled(lit))} of them, from ${longDay(chainFrom)} to ${longDay(chainTo)}, ${
        lit === 1 ? 'is' : 'are'
      } lit: the longest stretch without a break.`,
    'no-run': () => 'Needs a first run.',
    short: ({ days, weeks, daysNow, weeksNow }) => {
      const left = (now: number, enough: number, unit: Unit): string =>
        now > 0 ? countOf(enough - now, `more ${unit}`, `more ${unit}s`) : `${spelled(enough)} ${unit}s`
      return `Needs ${left(weeksNow, least.weeks, 'week')} in a row with a run, or ${left(daysNow, least.days, 'day')}. The longest so far: ${of('week', weeks)}, ${of('day', days)}.`
    },
  },
}
