import type { ThreadSays } from '../../../domain/chapters/the-thread.page'
import { spelledOf } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, longDay } from '../screens/quantities'
import { daysLong, monthOf, noRun } from './year-words'

const held = (n: number): string => spelledOf(n, 'einen Tag', 'Tage')

export const words: CardWords<ThreadSays> = {
  name: 'Der Faden',
  says: {
    over: ({ year, length, day }) => `Der längste Faden deines Jahres ${year} hielt ${held(length)} in Folge, ab ${monthOf(day)}.`,
    running: ({ year, length, day }) => `Der bisher längste Faden deines Jahres ${year} hält ${held(length)} in Folge, ab ${monthOf(day)}.`,
    span: ({ fromDay, toDay }) => `Er ging vom ${longDay(fromDay)} bis zum ${longDay(toDay)}.`,
    edges: ({ before, after, year }) =>
      `Er ${before === 1 && after === 1 ? 'kam aus dem Jahr davor und führte ins nächste weiter' : before === 1 ? 'kam aus dem Jahr davor' : 'führte ins nächste Jahr weiter'}; erzählt werden seine Tage aus ${year}.`,
    against: ({ without, of, next, alike }) =>
      `${without === 0 ? 'Keiner' : without === 1 ? 'Einer' : count(without)} von ${countOf(of, 'einem Tag', 'Tagen')} ${without < 2 ? 'war' : 'waren'} ohne Lauf; ${alike > 0 ? 'ein anderer Faden war ebenso lang' : next === 0 ? 'einen anderen Faden gab es nicht' : `der nächstlängste hielt ${daysLong(next)}`}.`,
    how: ({ least }) =>
      `${validRun} Ein Faden sind Tage des Jahres, die aufeinander folgen, jeder mit einem Lauf; mehrere Läufe an einem Tag sind ein Tag davon. Von gleich langen wird der späteste erzählt. Ein Tag, der noch nicht vorbei ist, zählt, sobald er einen Lauf hat. Es braucht ${held(least)}.`,
    none: ({ year }) => noRun(year),
    few: ({ length, least, year }) => `Es braucht ${held(least)} in Folge; der längste Faden aus ${year} hat ${daysLong(length)}.`,
  },
}
