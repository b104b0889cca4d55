import type { RitualSays } from '../../../domain/cards/the-ritual-day.card'
import { capital, daysBetween, listed, luck, spelled, yearsBetween } from '../amounts'
import { count, countOf, figure } from '../screens/quantities'
import { weekSpan, weekdayName, weekdayNames, weeksRun } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const digits = (weekdays: number): number[] => [...String(weekdays)].map(Number)
const left = (weekdays: number): string => listed(weekdayNames.filter((_, at) => !digits(weekdays).includes(at + 1)))
/** Sonntag · Dienstag und Sonntag · jeder Tag außer Freitag */
const named = (weekdays: number): string => {
  const own = digits(weekdays)
  if (own.length === 7) return 'jeder Tag'
  return own.length > 3 ? `jeder Tag außer ${left(weekdays)}` : listed(own.map(weekdayName))
}
/** am Sonntag · am Dienstag und Sonntag · an jedem Tag außer Freitag */
const onThem = (weekdays: number): string => {
  const own = digits(weekdays)
  if (own.length === 7) return 'an jedem Tag'
  return own.length > 3 ? `an jedem Tag außer ${left(weekdays)}` : `am ${listed(own.map(weekdayName))}`
}
/** On a card there is room for three. */
const front = (weekdays: number): string => {
  const own = digits(weekdays)
  return own.length > 3 ? `${capital(spelled(own.length))} Wochentage` : `${own.length === 1 ? 'Der ' : ''}${listed(own.map(weekdayName))}`
}
const isMany = (weekdays: number): boolean => digits(weekdays).length > 1
const isPlural = (weekdays: number): boolean => digits(weekdays).length > 1 && digits(weekdays).length < 4
/** Without which: ohne ihn, ohne sie. */
const it = (weekdays: number): string => (isMany(weekdays) ? 'sie' : 'ihn')
const each = (weekdays: number): string => (isMany(weekdays) ? 'jeweils ' : '')
/** 11 deiner 12 Laufwochen · allen deinen 12 Laufwochen */
const weeksOf = (k: number, n: number, what: string): string => `${k === n ? 'allen deinen' : `${k === 1 ? 'einer' : count(k)} deiner`} ${count(n)} ${what}`
const someWeeks = (k: number): string => (k === 0 ? 'keiner' : k === 1 ? 'einer' : count(k))
const perWeekOf = (perWeek: number): string => (perWeek < 1.05 ? 'einem Lauftag' : `${figure(Math.round(perWeek * 10) / 10)} Lauftagen`)

export const words: CardWords<RitualSays> = {
  name: 'Der feste Tag',
  says: {
    are: ({ weekdays, k, n }) =>
      `${front(weekdays)} ${isMany(weekdays) ? 'gehören' : 'gehört'} dir: ${each(weekdays)}gelaufen in ${weeksOf(k, n, 'Laufwochen')}.`,
    were: ({ weekdays, k, n, fromYear, toYear }) =>
      `${front(weekdays)} ${isMany(weekdays) ? 'gehörten' : 'gehörte'} dir ${yearsBetween(fromYear, toYear)}: ${each(weekdays)}gelaufen in ${weeksOf(k, n, 'Wochen')}.`,
    without: ({ weekdays, others, empty }) => {
      if (others + empty === 0) return `Keine einzige Woche des Zeitraums verging ohne ${it(weekdays)}.`
      const without =
        others === 0
          ? `Keine Woche mit Lauf verging ohne ${it(weekdays)}`
          : `In ${others === 1 ? 'der anderen Woche' : `den anderen ${count(others)} Wochen`} bist du gelaufen, aber nicht ${isPlural(weekdays) || digits(weekdays).length > 3 ? 'an jedem davon' : `an einem ${named(weekdays)}`}`
      return `${without}; ${empty === 0 ? 'keine Woche des Zeitraums verging ohne Lauf' : `${countOf(empty, 'eine Woche hatte', 'Wochen hatten')} gar keinen Lauf`}.`
    },
    luck: ({ p, perWeek, n }) => `Bei ${perWeekOf(perWeek)} pro Woche und ${count(n)} Wochen hielte der Zufall irgendeinen Wochentag ${luck(p)} so oft.`,
    next: ({ weekday, k, n }) => `Danach kommt der ${weekdayName(weekday)}, in ${someWeeks(k)} von ${count(n)}.`,
    phases: ({ n, effective }) =>
      `Deine Tage kommen in Phasen: Gegen den Zufall wiegen diese ${count(n)} Wochen so viel wie ${effective === 1 ? 'eine' : count(effective)} ohne Phasen.`,
    lately: ({ k, weeks, weekdays }) => `${capital(named(weekdays))}: gelaufen in ${someWeeks(k)} der letzten ${count(weeks)} vollen Wochen`,
    how: ({ n, window, firstWeekday }) =>
      `${validRun} ${weeksRun(firstWeekday)}. Von den letzten ${count(window)} vollen Wochen, die allererste und die laufende ausgenommen, hatten ${count(n)} einen Lauf. Der in den meisten davon gehaltene Wochentag wird am Zufall gemessen: Legte eine Woche mit r Lauftagen sie auf irgendwelche der sieben, hätte jeder Wochentag r zu sieben; die Wahrscheinlichkeit so vieler Wochen ist exakt (der Rand einer Poisson-Binomialverteilung), mal sieben, weil es jeder Wochentag hätte werden können. Gleichen die Tage einer Woche denen der vorigen, werden die Wochen vorher auf das gekürzt, was sie wert sind. Es braucht 12 Wochen mit Lauf, den Tag in 60\u00a0% davon und den Zufall unter 1 zu 100; gleich häufige Tage stehen zusammen. Erzählt wird in der Gegenwart, solange die letzten 26 vollen Wochen, mit Lauf oder ohne, noch die Hälfte der 60\u00a0% halten.`,
    shows: ({ runs, lit, weekdays, fromDay, toDay, firstWeekday }) =>
      `Sieben Saiten, ${weekSpan(firstWeekday)}, auf jeder abwärts die Wochen ${daysBetween(fromDay, toDay)}: ein Strich für ${runs === 1 ? 'den einen Lauf' : `jeden von ${count(runs)} Läufen`}, so breit, wie er weit ist. ${lit === 1 ? 'Einer' : capital(spelled(lit))} ${onThem(weekdays)} ${lit === 1 ? 'leuchtet' : 'leuchten'}.`,
    'no-run': () => 'Braucht einen ersten Lauf.',
    weeks: ({ left: more, n }) =>
      `Braucht noch ${countOf(more, 'eine Woche', 'Wochen')} mit Lauf; bisher ${n < 2 ? 'zählt' : 'zählen'} ${n === 0 ? 'keine' : n === 1 ? 'eine' : count(n)} der vollen.`,
    none: ({ weekdays, k, n }) =>
      `Kein Wochentag sticht heraus; am häufigsten: ${named(weekdays)}, in ${someWeeks(k)} von ${count(n)} Wochen, und es braucht sechs von zehn.`,
    often: ({ weekdays, k, n, perWeek }) =>
      `${capital(named(weekdays))} ${isPlural(weekdays) ? 'kommen' : 'kommt'} in ${someWeeks(k)} von ${count(n)} Wochen vor, aber mit ${perWeekOf(perWeek)} pro Woche kann das der Zufall sein.`,
  },
}
