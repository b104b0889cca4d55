import type { WentSays } from '../../../domain/chapters/how-it-went.page'
import { times } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, duration, longDay, longDistance } from '../screens/quantities'
import { weeksRun } from '../weekdays'
import { noRun } from './year-words'

const some = (n: number): string => (n === 0 ? 'keiner' : n === 1 ? 'einer' : count(n))
const inWeeks = (kept: number, weeks: number): string => (weeks === 0 ? '' : `, in ${some(kept)} von ${countOf(weeks, 'einer Woche', 'Wochen')}`)

export const words: CardWords<WentSays> = {
  name: 'Wie es lief',
  says: {
    over: ({ year, runs, metres, kept, weeks }, unit) => `${year} bist du ${times(runs)} gelaufen, ${longDistance(metres, unit)}${inWeeks(kept, weeks)}.`,
    running: ({ year, runs, metres, kept, weeks }, unit) =>
      `${year} bist du bisher ${times(runs)} gelaufen, ${longDistance(metres, unit)}${inWeeks(kept, weeks)}.`,
    against: ({ days: on, of, empty, weeks }) => {
      const without = of - on
      const emptyWeeks = empty === 0 ? 'keine' : empty === 1 ? 'eine' : count(empty)
      return `${without === 0 ? 'Keiner' : without === 1 ? 'Einer' : count(without)} von ${countOf(of, 'einem Tag', 'Tagen')} ${without < 2 ? 'war' : 'waren'} ohne Lauf${
        weeks === 0 ? '' : `, und ${emptyWeeks} von ${countOf(weeks, 'einer Woche', 'Wochen')}`
      }.`
    },
    moving: ({ seconds }) => `Insgesamt ${duration(seconds)} in Bewegung.`,
    began: ({ firstDay }) => `Der erste überhaupt aufgezeichnete Lauf ist vom ${longDay(firstDay)}; was davor war, ist hier nicht dabei.`,
    how: ({ year, firstWeekday }) =>
      `${validRun} Das Jahr ist das des Kalenders, nach diesen Daten. Gezählt werden Wochen, die vom ersten bis zum letzten Tag im Jahr ${year} liegen und vorbei sind, sodass keine Woche zu zwei Jahren gehört. ${weeksRun(firstWeekday)}. Ein Tag, der noch nicht vorbei ist, zählt, sobald er einen Lauf hat.`,
    none: ({ year }) => noRun(year),
  },
}
