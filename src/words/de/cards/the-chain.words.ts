import type { ChainSays } from '../../../domain/cards/the-chain.card'
import { monday } from '../../../domain/calendar/calendar'
import { capital, daysBetween, monthAndYear, monthsBetween, spelled, spelledOf } from '../amounts'
import { count, countOf, longDay } from '../screens/quantities'
import { weekSpan, weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

type Unit = ChainSays['are']['unit']
const units = {
  day: { one: 'ein Tag', many: 'Tage', ofMany: 'Tagen', no: 'Kein Tag', more: 'einen Tag', the: 'der Tag' },
  week: { one: 'eine Woche', many: 'Wochen', ofMany: 'Wochen', no: 'Keine Woche', more: 'eine Woche', the: 'die Woche' },
  month: { one: 'ein Monat', many: 'Monate', ofMany: 'Monaten', no: 'Kein Monat', more: 'einen Monat', the: 'der Monat' },
} as const satisfies Readonly<Record<Unit, unknown>>
const of = (unit: Unit, n: number): string => countOf(n, units[unit].one, units[unit].many)
/** How long it is: einen Tag, 14 Wochen. */
const long = (unit: Unit, n: number): string => countOf(n, units[unit].more, units[unit].many)
const least = { days: 7, weeks: 8 }

export const words: CardWords<ChainSays> = {
  name: 'Der lange Faden',
  says: {
    alive: ({ unit, length, fromDay }) =>
      `Dein längster durchgehender Faden ist der, an dem du gerade bist: ${of(unit, length)}, seit ${monthAndYear(fromDay)}.`,
    are: ({ unit, length, fromDay, toDay }) => `Dein längster durchgehender Faden ist ${long(unit, length)} lang, ${monthsBetween(fromDay, toDay)}.`,
    were: ({ unit, length, fromDay, toDay }) => `Dein längster durchgehender Faden war ${long(unit, length)} lang, ${monthsBetween(fromDay, toDay)}.`,
    between: ({ unit, of: since, empty, next, alike }) => {
      const { no, ofMany } = units[unit]
      const gaps =
        empty === 0
          ? `${no} seit deinem ersten Lauf verging ohne einen`
          : `Von den ${count(since)} ${ofMany} seit deinem ersten Lauf ${empty === 1 ? `hatte ${unit === 'week' ? 'eine' : 'einer'}` : `hatten ${spelled(empty)}`} keinen`
      const other = alike === 1 ? '; ein früherer Faden ist ebenso lang' : next > 0 ? `; der nächstlängste Faden ist ${long(unit, next)} lang` : ''
      return `${gaps}${other}.`
    },
    stretch: ({ unit, length, fromDay, toDay, alive }) =>
      `In ${units[unit].ofMany}: ${count(length)}, ${alive === 1 ? `seit dem ${longDay(fromDay)}, noch lebendig` : fromDay === toDay ? `am ${longDay(fromDay)}` : daysBetween(fromDay, toDay)}.`,
    'lately-alive': ({ lastDay }) => `Er lebt, mit einem Lauf am ${longDay(lastDay)}`,
    lately: ({ unit, length, half }) =>
      length === 0
        ? 'Die letzten 26 vollen Wochen haben keinen Lauf'
        : `Der längste Faden der letzten 26 vollen Wochen ist ${long(unit, length)} lang; ab ${countOf(half, unit === 'week' ? 'einer Woche' : unit === 'day' ? 'einem Tag' : 'einem Monat', units[unit].ofMany)} wird in der Gegenwart erzählt`,
    how: ({ unit, firstWeekday }) =>
      `${validRun} Ein Faden ist eine Reihe von Tagen, von Wochen${firstWeekday === monday ? `, ${weekSpan(firstWeekday)} (ISO 8601),` : ''} oder von Monaten, jeder und jede mit mindestens einem Lauf, über die ganze Zeit. Von zwei gleich langen ist der spätere genannt. Er lebt, bis der nächste Tag, die nächste Woche oder der nächste Monat ohne Lauf zu Ende gegangen ist. Die Karte spricht von ${units[unit].ofMany}, weil dieser Faden weiter über seine Marke hinausgeht, sieben Tage oder acht Wochen; bei Gleichstand spricht sie von Tagen, und Monate stehen nur daneben. Erzählt wird in der Gegenwart, solange er lebt oder die letzten 26 vollen Wochen einen Faden haben, der halb so lang ist wie die Marke.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs, lit, fromDay, toDay, chainFrom, chainTo }) =>
      `Ein Faden ${daysBetween(fromDay, toDay)} mit einem Knoten für ${runs === 1 ? 'den einen Lauf' : `jeden von ${count(runs)} Läufen`}. ${lit === 1 ? 'Einer' : capital(spelled(lit))} davon, ${daysBetween(chainFrom, chainTo)}, ${
        lit === 1 ? 'leuchtet' : 'leuchten'
      }: die längste Strecke ohne Lücke.`,
    'no-run': () => 'Braucht einen ersten Lauf.',
    short: ({ days, weeks, daysNow, weeksNow }) => {
      const left = (now: number, enough: number, unit: Unit): string =>
        now > 0 ? `noch ${long(unit, enough - now)}` : spelledOf(enough, units[unit].more, units[unit].many)
      return `Braucht ${left(weeksNow, least.weeks, 'week')} in Folge mit einem Lauf oder ${left(daysNow, least.days, 'day')}. Am längsten bisher: ${of('week', weeks)}, ${of('day', days)}.`
    },
  },
}
