import type { PromiseSays } from '../../../domain/cards/the-promise.card'
import { between, capital, daysBetween, spelled, yearsBetween } from '../amounts'
import { count, countOf, distance, figure, tenths } from '../screens/quantities'
import { weeksRun } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const which = (all: number): string => (all === 1 ? 'ersten' : 'letzten')
/** Of weeks: keine, eine, 12 */
const some = (k: number): string => (k === 0 ? 'keine' : k === 1 ? 'eine' : count(k))
const had = (k: number): string => (k < 2 ? 'hatte' : 'hatten')

export const words: CardWords<PromiseSays> = {
  name: 'Das Versprechen',
  says: {
    are: ({ k, n, all, median }) => {
      if (median < 1)
        return `Von deinen ${which(all)} ${count(n)} Wochen ${had(k)} ${some(k)} einen Lauf, und ${n - k === 1 ? 'eine verging' : `${count(n - k)} vergingen`} ohne.`
      if (k < n)
        return `Deine übliche Woche hat ${between(median, 'einen Lauf', 'Läufe')}, und ${some(k)} deiner ${which(all)} ${count(n)} ${had(k)} mindestens einen.`
      return `Jede deiner ${which(all)} ${count(n)} Wochen hatte einen Lauf${median > 1 ? `, und die übliche hat ${between(median, 'einen', '').trim()}` : ''}.`
    },
    were: ({ k, n, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))} bist du in ${k === 1 ? 'einer' : spelled(k)} der ${count(n)} Wochen bis jetzt gelaufen.`,
    empty: ({ empty, longest, n }) => {
      if (empty === 0) return `Keine der ${count(n)} Wochen verging ohne Lauf.`
      if (empty === 1) return 'Die andere Woche hatte keinen Lauf.'
      return `Die anderen ${count(empty)} Wochen hatten keinen Lauf, ${longest === 1 ? 'nie zwei in Folge' : longest === empty ? 'alle in Folge' : `längstens ${count(longest)} in Folge`}.`
    },
    quarters: ({ low, median, high, most }) =>
      `Läufe pro Woche, leere Wochen eingeschlossen: ${figure(median)} in der Mitte; die mittlere Hälfte der Wochen hat ${low === high ? figure(low) : `${figure(low)} bis ${figure(high)}`}, die vollste ${count(most)}.`,
    spread: ({ ratio, low, high }) =>
      ratio === 0
        ? 'Alle deine Laufwochen haben so viele Lauftage, wie ihr Anstieg oder Abfall ihnen gäbe.'
        : `Die Lauftage deiner Laufwochen liegen ${tenths(ratio)}-mal so weit auseinander, wie der Zufall sie legte (${tenths(low)} bis ${tenths(high)}), ihr Anstieg oder Abfall herausgenommen.`,
    again: ({ k, n, byLuck }) =>
      `Von ${countOf(n, 'einem Lauftag', 'Lauftagen')} nach einer Laufwoche ${k < 2 ? 'fiel' : 'fielen'} ${k === 0 ? 'keiner' : k === 1 ? 'einer' : count(k)} auf einen Wochentag, an dem du schon in der Woche davor gelaufen warst; der Zufall brächte ${count(Math.round(byLuck))}.`,
    near: ({ k, n, metres }, unit) =>
      `${k === n ? (n === 1 ? 'Der eine Lauf' : `Alle ${count(n)} Läufe`) : `${k === 0 ? 'Keiner' : k === 1 ? 'Einer' : count(k)} von ${countOf(n, 'einem Lauf', 'Läufen')}`} ${k < 2 ? 'lag' : 'lagen'} bis auf ein Fünftel beim mittleren, ${distance(metres, unit)}.`,
    lately: ({ k, weeks, share }) =>
      `${capital(some(k))} der letzten ${count(weeks)} vollen Wochen ${had(k)} einen Lauf, gegenüber ${figure(Math.round(share * 100))}\u00a0% im ganzen Zeitraum`,
    how: ({ n, all, firstWeekday }) =>
      `${validRun} ${weeksRun(firstWeekday)}; die laufende zählt nicht. Die Wochen mit Lauf werden geteilt durch ${
        all === 1
          ? `alle ${count(n)} vollen Wochen seit dem ersten Lauf, seine eigene eingeschlossen`
          : `die letzten ${count(n)} vollen Wochen, mit Lauf oder ohne`
      }. Die Mitte und ihre Viertel zählen Läufe, nicht Tage, leere Wochen eingeschlossen (Quantile vom Typ 7). Dem Zufall ist jeder Tag einer Laufwoche gleich wahrscheinlich: Wie weit die Wochen auseinanderliegen, ist das mittlere Quadrat ihrer Lauftage um ihren Anstieg oder Abfall, geteilt durch die Varianz, die der Zufall ihnen gibt, bei 95\u00a0%; die Wochentage einer Woche werden mit denen der vorigen verglichen, gemischt; beides braucht 26 solche Wochen. Erzählt wird in der Gegenwart, solange die letzten 26 vollen Wochen mindestens halb so oft einen Lauf haben wie der ganze Zeitraum. Es braucht 26 volle Wochen seit dem ersten Lauf.`,
    shows: ({ runs, lit, empty, fromDay, toDay }) =>
      `Eine Reihe für jedes Jahr ${daysBetween(fromDay, toDay)}, ein Strich für ${runs === 1 ? 'den einen Lauf' : `jeden von ${count(runs)} Läufen`}, so hoch, wie der Lauf lang ist. ${
        lit === 1 ? 'Einer davon liegt' : `${lit === 0 ? 'Keiner' : capital(spelled(lit))} davon ${lit === 0 ? 'liegt' : 'liegen'}`
      } in den Wochen, von denen der Satz spricht; ${empty === 0 ? 'keine dieser Wochen ist leer' : empty === 1 ? 'eine dieser Wochen bleibt hohl' : `${spelled(empty)} dieser Wochen bleiben hohl`}.`,
    'no-run': () => 'Braucht einen ersten Lauf.',
    weeks: ({ weeks }) => `Braucht noch ${countOf(weeks, 'eine Woche', 'Wochen')}.`,
    'window-empty': ({ n }) => `Braucht einen Lauf in den letzten ${count(n)} vollen Wochen; es gibt keinen.`,
  },
}
