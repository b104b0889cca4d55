import type { WeekdaySays } from '../../../domain/chapters/the-weekday.page'
import { listed, some, spelledOf } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf } from '../screens/quantities'
import { weekdayName } from '../weekdays'
import { moreRuns } from './year-words'

export const words: CardWords<WeekdaySays> = {
  name: 'Der Wochentag',
  says: {
    over: ({ year, weekday, k, n }) => `${year} hatte kein Wochentag mehr von deinen Läufen als der ${weekdayName(weekday)}: ${count(k)} von ${count(n)}.`,
    running: ({ year, weekday, k, n }) =>
      `${year} hat bisher kein Wochentag mehr von deinen Läufen als der ${weekdayName(weekday)}: ${count(k)} von ${count(n)}.`,
    against: ({ others, next }) =>
      others === 0
        ? 'Kein Lauf fiel auf einen anderen Wochentag.'
        : `Die anderen Wochentage hatten ${others === 1 ? 'einen' : count(others)}; der nächste davon ${next === 1 ? 'einen' : count(next)}.`,
    days: ({ list }) =>
      `${listed(
        list
          .split(' ')
          .map(Number)
          .map((n, at) => `${weekdayName(at + 1)} ${some(n)}`),
      )}.`,
    how: ({ least }) =>
      `${validRun} Gezählt werden Läufe nach dem Wochentag, an dem sie begannen. Es braucht ${spelledOf(least, 'einen Lauf', 'Läufe')} und einen Wochentag mit mehr als jeder andere. Das ist die Zählung eines Jahres: Ob ein Tag Woche für Woche gehalten wird, prüft „Der feste Tag“.`,
    few: ({ left, year }) => moreRuns(left, year),
    even: ({ k, days, year }) =>
      `Es braucht einen Wochentag mit mehr Läufen als jeder andere; ${spelledOf(days, 'ein Wochentag', 'Wochentage')} aus ${year} ${days === 1 ? 'hat' : 'haben je'} ${countOf(k, 'einen Lauf', 'Läufe')}.`,
  },
}
