import type { MonthSays } from '../../../domain/chapters/the-fullest-month.page'
import { by, nameOfMonth, some, spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, longDistance } from '../screens/quantities'
import { noRun, runs } from './year-words'

export const words: CardWords<MonthSays> = {
  name: 'De volste maand',
  says: {
    over: ({ year, month, metres, k, n }, unit) =>
      `Geen maand van je ${year} had meer dan ${nameOfMonth(month)}: ${longDistance(metres, unit)}, in ${count(k)} van ${count(n)} runs.`,
    running: ({ year, month, metres, k, n }, unit) =>
      `Geen maand van je ${year} heeft tot nu toe meer dan ${nameOfMonth(month)}: ${longDistance(metres, unit)}, in ${count(k)} van ${count(n)} runs.`,
    against: ({ others, metres, next, nextMetres }, unit) =>
      `De andere maanden hadden ${longDistance(metres, unit)} in ${runs(others)}; de eerstvolgende, ${nameOfMonth(next)}, ${longDistance(nextMetres, unit)}.`,
    empty: ({ months, of }) =>
      `Van ${of === 1 ? 'één maand' : `${spelled(of)} maanden`} ${by(months, 'bleef er', 'bleven er')} ${months > 1 ? spelled(months) : some(months)} zonder run.`,
    how: () =>
      `${validRun} Afstanden worden opgeteld naar de maand van die datum, en de maand met de meeste wordt verteld. Nodig zijn twee maanden met een run, en één met meer dan elke andere. Een maand die niet voorbij is, telt zodra er een run in valt.`,
    few: ({ months, year }) => (months === 0 ? noRun(year) : `Hiervoor zijn twee maanden met een run nodig, en ${year} heeft er één.`),
    even: ({ months, year }) => `Hiervoor is één maand nodig met meer dan elke andere; in ${year} hebben er ${spelled(months)} evenveel.`,
  },
}
