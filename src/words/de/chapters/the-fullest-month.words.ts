import type { MonthSays } from '../../../domain/chapters/the-fullest-month.page'
import { capital, nameOfMonth, spelled, spelledOf } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, longDistance } from '../screens/quantities'
import { noRun } from './year-words'

const inRuns = (k: number, n: number): string => `in ${k === 1 ? 'einem' : count(k)} von ${countOf(n, 'einem Lauf', 'Läufen')}`

export const words: CardWords<MonthSays> = {
  name: 'Der vollste Monat',
  says: {
    over: ({ year, month, metres, k, n }, unit) =>
      `Kein Monat deines Jahres ${year} hatte mehr als der ${nameOfMonth(month)}: ${longDistance(metres, unit)}, ${inRuns(k, n)}.`,
    running: ({ year, month, metres, k, n }, unit) =>
      `Kein Monat deines Jahres ${year} hat bisher mehr als der ${nameOfMonth(month)}: ${longDistance(metres, unit)}, ${inRuns(k, n)}.`,
    against: ({ others, metres, next, nextMetres }, unit) =>
      `Die anderen Monate hatten ${longDistance(metres, unit)} in ${others === 0 ? 'keinem Lauf' : countOf(others, 'einem Lauf', 'Läufen')}; der nächste davon, der ${nameOfMonth(next)}, ${longDistance(nextMetres, unit)}.`,
    empty: ({ months, of }) =>
      `${months === 0 ? 'Keiner' : months === 1 ? 'Einer' : capital(spelled(months))} von ${spelledOf(of, 'einem Monat', 'Monaten')} ${months < 2 ? 'war' : 'waren'} ohne Lauf.`,
    how: () =>
      `${validRun} Die Distanzen werden nach dem Monat dieses Datums summiert, und erzählt wird der Monat mit der größten Summe. Es braucht zwei Monate mit Lauf und einen mit mehr als jeder andere. Ein Monat, der noch nicht vorbei ist, zählt, sobald er einen Lauf hat.`,
    few: ({ months, year }) => (months === 0 ? noRun(year) : `Es braucht zwei Monate mit Lauf, und ${year} hat einen.`),
    even: ({ months, year }) => `Es braucht einen Monat mit mehr als jeder andere; ${spelled(months)} aus ${year} haben gleich viel.`,
  },
}
