import type { FarSays } from '../../../domain/cards/the-far-line.card'
import { capital, daysBetween, luck, ofYours, some, spelled, yearsBetween } from '../amounts'
import { count, countOf, distance, figure, longDay } from '../screens/quantities'
import { weekdayName, weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const went = (k: number): string => (k === 1 ? 'ging' : 'gingen')
const percent = (share: number): string => `${figure(Math.round(share * 100))}\u00a0%`

export const words: CardWords<FarSays> = {
  name: 'Wo weit beginnt',
  says: {
    are: ({ far, k, n, longest, all }, unit) =>
      `Weit beginnt für dich bei ${distance(far, unit)}: ${capital(ofYours(k, n, all))} ${went(k)} weit, der längste ${distance(longest, unit)}.`,
    were: ({ k, n, longest, fromYear, toYear }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))} ${went(k)} ${some(k)} deiner ${count(n)} Läufe weit, der längste ${distance(longest, unit)}.`,
    others: ({ others, median }, unit) =>
      others === 0
        ? 'Es gibt keinen anderen Lauf.'
        : others === 1
          ? `Der andere ging nicht weit; er hatte ${distance(median, unit)}.`
          : `Die anderen ${count(others)} gingen nicht weit; der mittlere von ihnen hatte ${distance(median, unit)}.`,
    longest: ({ metres, day }, unit) => `Der längste: ${distance(metres, unit)}, am ${longDay(day)}.`,
    weekday: ({ weekday, k, n, share, p }) =>
      `${capital(some(k))} der ${count(n)} weiten ${k === 1 ? 'fiel' : 'fielen'} auf einen ${weekdayName(weekday)}, wie ${percent(share)} aller Läufe; der Zufall brächte das ${luck(p)} zustande.`,
    'no-weekday': ({ weekday, k, n }) =>
      `Kein Wochentag sticht unter ihnen heraus: ${capital(some(k))} von ${count(n)} ${k === 1 ? 'fiel' : 'fielen'} auf einen ${weekdayName(weekday)}, und das kann der Zufall sein.`,
    line: ({ far, median, p90 }, unit) =>
      `Die Linie jetzt: Der mittlere Lauf des letzten Jahres hat ${distance(median, unit)}, neun von zehn bleiben innerhalb von ${distance(p90, unit)}, also beginnt weit bei ${distance(far, unit)}.`,
    unruled: ({ unruled }) =>
      `${unruled === 1 ? 'Ein früher Lauf bleibt' : `${capital(spelled(unruled))} frühe Läufe bleiben`} außen vor: Im Jahr davor waren weniger als zehn gelaufen.`,
    lately: ({ k, n, share }) =>
      n === 0
        ? 'Die letzten 26 vollen Wochen haben keinen Lauf'
        : `Von ${n === 1 ? 'dem einen Lauf' : `den ${count(n)} Läufen`} der letzten 26 vollen Wochen ${went(k < 2 ? 1 : k)} ${some(k)} weit, gegenüber ${percent(share)} im ganzen Zeitraum`,
    how: ({ firstWeekday }) =>
      `${validRun} Ein Lauf ist weit, wenn er mindestens anderthalbmal so lang ist wie der mittlere Lauf der 365 Tage bis zu ihm selbst und so lang wie das längste Zehntel davon oder länger (der Median und das Quantil von neun aus zehn, Typ 7). Es braucht zehn Läufe in diesen 365 Tagen und 40 in den letzten 104 Wochen, diese eingeschlossen. Der Wochentag wird am Zufall gemessen: Fielen weite Läufe auf die Wochentage wie alle Läufe, wäre die Wahrscheinlichkeit so vieler an diesem exakt bekannt (der Rand einer Binomialverteilung, Phasen herausgenommen), mal sieben, weil es jeder hätte werden können. Erzählt wird in der Gegenwart, solange in den letzten 26 vollen Wochen Läufe mindestens halb so oft weit gingen wie im ganzen Zeitraum.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, unruled, fromDay, toDay }) =>
      `Ein Horizont ${daysBetween(fromDay, toDay)}, darunter ein Stängel für ${all - unruled === 1 ? 'den einen Lauf' : `jeden von ${count(all - unruled)} Läufen`}, so hoch, wie der Lauf lang ist: Was für sein eigenes Jahr weit ging, ragt darüber hinaus. ${lit === 1 ? 'Einer' : capital(spelled(lit))} davon aus den letzten 104 Wochen ${lit === 1 ? 'leuchtet' : 'leuchten'}.${
        unruled === 0
          ? ''
          : ` ${unruled === 1 ? 'Einer mit zu wenigen davor ist ein Strich' : `${capital(spelled(unruled))} mit zu wenigen davor sind Striche`} darunter.`
      }`,
    'no-run': () => 'Braucht einen ersten Lauf.',
    runs: ({ left, n }) =>
      `Braucht noch ${countOf(left, 'einen Lauf', 'Läufe')} in 104 Wochen; bisher ${n === 0 ? 'gibt es keinen' : n === 1 ? 'gibt es einen' : `sind es ${count(n)}`}.`,
    year: ({ left }) => `Braucht noch ${countOf(left, 'einen Lauf', 'Läufe')}, um zu wissen, was inzwischen weit ist: Es braucht zehn in einem Jahr.`,
    alike: ({ n, far, longest }, unit) =>
      `Keiner deiner letzten ${count(n)} Läufe ging weit: Das begänne bei ${distance(far, unit)}, und der längste hatte ${distance(longest, unit)}.`,
  },
}
