import type { RitualSays } from '../../../domain/cards/the-ritual-day.card'
import { by, capital, eachRun, listed, luck, spelled, yearsBetween } from '../amounts'
import { count, countOf, figure, longDay } from '../screens/quantities'
import { weekSpan, weekdayName, weekdayNames, weeksRun } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const digits = (weekdays: number): number[] => [...String(weekdays)].map(Number)
/** zondag · dinsdag en zondag · elke dag behalve vrijdag */
const named = (weekdays: number): string => {
  const own = digits(weekdays)
  const left = weekdayNames.filter((_, at) => !own.includes(at + 1))
  if (own.length === 7) return 'elke dag'
  return own.length > 3 ? `elke dag behalve ${listed(left)}` : listed(own.map(weekdayName))
}
/** On a card there is room for three. */
const front = (weekdays: number): string => {
  const own = digits(weekdays)
  return capital(own.length > 3 ? `${spelled(own.length)} dagen` : listed(own.map(weekdayName)))
}
const many = (weekdays: number): boolean => digits(weekdays).length > 1
const perWeekOf = (perWeek: number): string => (perWeek < 1.05 ? 'één loopdag' : `${figure(Math.round(perWeek * 10) / 10)} loopdagen`)

export const words: CardWords<RitualSays> = {
  name: 'De vaste dag',
  says: {
    are: ({ weekdays, k, n }) =>
      `${front(weekdays)} ${many(weekdays) ? 'zijn' : 'is'} van jou, ${many(weekdays) ? 'elk ' : ''}met een run in ${k === n ? 'al' : `${count(k)} van`} je ${count(n)} loopweken.`,
    were: ({ weekdays, k, n, fromYear, toYear }) =>
      `${front(weekdays)} ${many(weekdays) ? 'waren' : 'was'} ${yearsBetween(fromYear, toYear)} van jou, ${many(weekdays) ? 'elk' : 'met een run'} in ${k === n ? 'alle' : `${count(k)} van`} ${count(n)} weken.`,
    without: ({ weekdays, others, empty }) => {
      if (others + empty === 0) return 'Geen week van de periode ging zonder voorbij.'
      const without =
        others === 0
          ? 'Geen week met een run ging zonder voorbij'
          : `In de andere ${others === 1 ? 'week' : `${count(others)} weken`} liep je, maar niet op ${many(weekdays) ? 'elk ervan' : named(weekdays)}`
      return `${without}; ${empty === 0 ? 'geen week van de periode bleef zonder run' : `in ${countOf(empty, 'week', 'weken')} viel geen enkele run`}.`
    },
    luck: ({ p, perWeek, n }) => `Bij ${perWeekOf(perWeek)} per week zou het toeval ${luck(p)} een of andere dag zo vaak treffen in ${count(n)} weken.`,
    next: ({ weekday, k, n }) => `Daarna komt ${weekdayName(weekday)}, in ${count(k)} van ${count(n)}.`,
    phases: ({ n, effective }) =>
      `Je dagen komen in fasen: tegenover het toeval wegen deze ${count(n)} weken zoveel als ${count(effective)} die dat niet doen.`,
    lately: ({ k, weeks, weekdays }) => `${capital(named(weekdays))}: gelopen in ${k === 0 ? 'geen' : count(k)} van de laatste ${count(weeks)} volle weken`,
    how: ({ n, window, firstWeekday }) =>
      `${validRun} ${weeksRun(firstWeekday)}. Van de laatste ${count(window)} volle weken, de allereerste en de huidige niet meegeteld, hadden er ${count(n)} een run. De dag waarop in de meeste daarvan gelopen is, wordt naast het toeval gelegd: als een week met r loopdagen ze op willekeurige dagen legde, had elke dag r op zeven; de kans op zoveel weken is exact (een Poisson-binomiale staart), keer zeven omdat elke dag eruit had kunnen komen. Lijken de dagen van een week op die van de week ervoor, dan worden de weken eerst teruggebracht tot wat ze waard zijn. Nodig zijn 12 weken met een run, de dag in 60% daarvan, en het toeval onder 1 op 100; gelijke dagen worden samen genoemd. De kaart spreekt in de tegenwoordige tijd zolang de laatste 26 volle weken, met of zonder run, nog de helft van die 60% halen.`,
    shows: ({ runs, lit, weekdays, fromDay, toDay, firstWeekday }) =>
      `Zeven koorden, ${weekSpan(firstWeekday)}, met de weken van ${longDay(fromDay)} tot en met ${longDay(toDay)} langs elk omlaag: een lijn voor ${eachRun(runs)}, zo breed als hij ver is. ${capital(spelled(lit))} op ${named(weekdays)} ${by(lit, 'licht', 'lichten')} op.`,
    'no-run': () => 'Wacht op een eerste run.',
    weeks: ({ left, n }) =>
      `Wacht op nog ${countOf(left, 'week', 'weken')} met een run; van de volle weken ${by(n, 'telt er', 'tellen er')} tot nu toe ${n === 0 ? 'geen' : n === 1 ? 'één' : count(n)}.`,
    none: ({ weekdays, k, n }) =>
      `Geen dag van de week springt eruit. Het vaakst: ${named(weekdays)}, ${many(weekdays) ? 'elk ' : ''}in ${count(k)} van ${count(n)} weken; nodig zijn er zes op de tien.`,
    often: ({ weekdays, k, n, perWeek }) =>
      `Op ${named(weekdays)} liep je ${many(weekdays) ? 'telkens ' : ''}in ${count(k)} van ${count(n)} weken, maar bij ${perWeekOf(perWeek)} per week kan dat toeval zijn.`,
  },
}
