import type { ChainSays } from '../../../domain/cards/the-chain.card'
import { monday } from '../../../domain/calendar/calendar'
import { capital, eachRun, monthAndYear, monthsBetween, spelled } from '../amounts'
import { count, countOf, longDay } from '../screens/quantities'
import { weekSpan, weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

type Unit = ChainSays['are']['unit']
const nouns = { day: ['dag', 'dagen'], week: ['week', 'weken'], month: ['maand', 'maanden'] } as const satisfies Readonly<
  Record<Unit, readonly [one: string, many: string]>
>
const of = (unit: Unit, n: number): string => countOf(n, nouns[unit][0], nouns[unit][1])
const least = { days: 7, weeks: 8 }

export const words: CardWords<ChainSays> = {
  name: 'De rode draad',
  says: {
    alive: ({ unit, length, fromDay }) => `Je langste ononderbroken draad is die van nu: ${of(unit, length)}, sinds ${monthAndYear(fromDay)}.`,
    are: ({ unit, length, fromDay, toDay }) => `Je langste ononderbroken draad is ${of(unit, length)}, ${monthsBetween(fromDay, toDay)}.`,
    were: ({ unit, length, fromDay, toDay }) => `Je langste ononderbroken draad was ${of(unit, length)}, ${monthsBetween(fromDay, toDay)}.`,
    between: ({ unit, of: since, empty, next, alike }) => {
      const gaps =
        empty === 0
          ? `Geen ${nouns[unit][0]} sinds je eerste run ging voorbij zonder run`
          : `Van de ${of(unit, since)} sinds je eerste run ${empty === 1 ? 'bleef er één' : `bleven er ${spelled(empty)}`} zonder run`
      const other = alike === 1 ? '; een eerdere draad is even lang' : next > 0 ? `; de op één na langste draad is ${of(unit, next)}` : ''
      return `${gaps}${other}.`
    },
    stretch: ({ unit, length, fromDay, toDay, alive }) =>
      `In ${nouns[unit][1]}: ${count(length)}, ${alive === 1 ? `sinds ${longDay(fromDay)}, nog in leven` : fromDay === toDay ? `op ${longDay(fromDay)}` : `van ${longDay(fromDay)} tot en met ${longDay(toDay)}`}.`,
    'lately-alive': ({ lastDay }) => `De draad leeft, met een run op ${longDay(lastDay)}`,
    lately: ({ unit, length, half }) =>
      length === 0
        ? 'In de laatste 26 volle weken viel geen run'
        : `De langste draad in de laatste 26 volle weken is ${of(unit, length)}; vanaf ${of(unit, half)} spreekt de kaart in de tegenwoordige tijd`,
    how: ({ unit, firstWeekday }) =>
      `${validRun} Een draad is een rij dagen, weken${firstWeekday === monday ? ` van ${weekSpan(firstWeekday)} (ISO 8601)` : ''} of maanden met elk minstens één run, over alle tijd. Van twee even lange geldt de laatste. Hij leeft tot de volgende dag, week of maand zonder run voorbij is. De kaart spreekt van ${nouns[unit][1]} omdat die draad verder voorbij zijn eigen streep komt, zeven dagen of acht weken; komen ze even ver, dan spreekt ze van dagen, en maanden staan er alleen naast. Ze spreekt in de tegenwoordige tijd zolang de draad leeft, of zolang de laatste 26 volle weken een draad van de helft van die streep hebben.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs, lit, fromDay, toDay, chainFrom, chainTo }) =>
      `Een draad van ${longDay(fromDay)} tot en met ${longDay(toDay)} met een knoop voor ${eachRun(runs)}. ${capital(spelled(lit))} ervan, van ${longDay(chainFrom)} tot en met ${longDay(chainTo)}, ${
        lit === 1 ? 'licht' : 'lichten'
      } op: het langste stuk zonder onderbreking.`,
    'no-run': () => 'Wacht op een eerste run.',
    short: ({ days, weeks, daysNow, weeksNow }) => {
      const left = (now: number, enough: number, unit: Unit): string => (now > 0 ? `nog ${of(unit, enough - now)}` : `${spelled(enough)} ${nouns[unit][1]}`)
      return `Wacht op ${left(weeksNow, least.weeks, 'week')} op rij met een run, of ${left(daysNow, least.days, 'day')}. De langste tot nu toe: ${of('week', weeks)}, ${of('day', days)}.`
    },
  },
}
