import type { WeekdaySays } from '../../../domain/chapters/the-weekday.page'
import { by, capital, listed, spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf } from '../screens/quantities'
import { weekdayName } from '../weekdays'
import { moreRuns } from './year-words'

export const words: CardWords<WeekdaySays> = {
  name: 'De dag van de week',
  says: {
    over: ({ year, weekday, k, n }) => `In ${year} had geen dag van de week meer van je runs dan ${weekdayName(weekday)}: ${count(k)} van ${count(n)}.`,
    running: ({ year, weekday, k, n }) =>
      `In ${year} heeft tot nu toe geen dag van de week meer van je runs dan ${weekdayName(weekday)}: ${count(k)} van ${count(n)}.`,
    against: ({ others, next }) =>
      others === 0
        ? 'Er viel geen run op een andere dag.'
        : `De andere dagen hadden er ${others === 1 ? 'één' : count(others)}; de eerstvolgende ${next === 1 ? 'één' : count(next)}.`,
    days: ({ list }) =>
      `${capital(
        listed(
          list
            .split(' ')
            .map(Number)
            .map((n, at) => `${weekdayName(at + 1)} ${n === 0 ? 'geen' : count(n)}`),
        ),
      )}.`,
    how: ({ least }) =>
      `${validRun} Runs worden geteld naar de dag van de week waarop ze begonnen. Nodig zijn ${spelled(least)} runs, en één dag met meer dan elke andere. Het is een telling van één jaar: of je een dag week na week aanhoudt, toetst De vaste dag.`,
    few: ({ left, year }) => moreRuns(left, year),
    even: ({ k, days, year }) =>
      `Hiervoor is één dag van de week nodig met meer runs dan elke andere; in ${year} ${by(days, 'heeft er', 'hebben er')} ${spelled(days)} elk ${countOf(k, 'run', 'runs')}.`,
  },
}
