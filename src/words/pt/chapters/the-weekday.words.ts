import type { WeekdaySays } from '../../../domain/chapters/the-weekday.page'
import { listed, spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count } from '../screens/quantities'
import { shortWeekday, theWeekday } from '../weekdays'
import { moreRuns } from './year-words'

export const words: CardWords<WeekdaySays> = {
  name: 'O dia da semana',
  says: {
    over: ({ year, weekday, k, n }) => `Em ${year} nenhum dia da semana teve mais corridas suas que ${theWeekday(weekday)}: ${count(k)} de ${count(n)}.`,
    running: ({ year, weekday, k, n }) =>
      `Até agora em ${year} nenhum dia da semana tem mais corridas suas que ${theWeekday(weekday)}: ${count(k)} de ${count(n)}.`,
    against: ({ others, next }) =>
      others === 0 ? 'Nenhuma corrida caiu em outro dia da semana.' : `Os outros dias tiveram ${count(others)}; o seguinte entre eles, ${count(next)}.`,
    days: ({ list }) =>
      `${listed(
        list
          .split(' ')
          .map(Number)
          .map((n, at) => `${shortWeekday(at + 1)} ${n === 0 ? 'nenhuma' : count(n)}`),
      ).replace(/^./, (first) => first.toUpperCase())}.`,
    how: ({ least }) =>
      `${validRun} As corridas são contadas pelo dia da semana em que começaram. É preciso ter ${spelled(least, 'f')} corridas, e um dia com mais que todos os outros. É uma conta de um só ano: se um dia é mantido semana a semana, quem testa é o cartão O dia do ritual.`,
    few: ({ left, year }) => moreRuns(left, year),
    even: ({ k, days, year }) =>
      `Precisa de um dia da semana com mais corridas que todos os outros; ${spelled(days)} dias da semana de ${year} têm ${k === 1 ? 'uma corrida' : `${count(k)} corridas`} cada.`,
  },
}
