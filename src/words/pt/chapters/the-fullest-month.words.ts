import type { MonthSays } from '../../../domain/chapters/the-fullest-month.page'
import { capital, nameOfMonth, spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, longDistance } from '../screens/quantities'
import { noRun, runs } from './year-words'

export const words: CardWords<MonthSays> = {
  name: 'O mês mais cheio',
  says: {
    over: ({ year, month, metres, k, n }, unit) =>
      `Nenhum mês do seu ${year} teve mais que ${nameOfMonth(month)}: ${longDistance(metres, unit)}, em ${count(k)} de ${count(n)} corridas.`,
    running: ({ year, month, metres, k, n }, unit) =>
      `Nenhum mês do seu ${year} até agora tem mais que ${nameOfMonth(month)}: ${longDistance(metres, unit)}, em ${count(k)} de ${count(n)} corridas.`,
    against: ({ others, metres, next, nextMetres }, unit) =>
      `Os outros meses tiveram ${longDistance(metres, unit)} em ${runs(others)}; o seguinte, ${nameOfMonth(next)}, ${longDistance(nextMetres, unit)}.`,
    empty: ({ months, of }) =>
      `${months === 0 ? 'Nenhum mês' : months === 1 ? 'Um mês' : `${capital(spelled(months))} meses`} de ${spelled(of)} ${months === 0 ? 'ficou sem' : months === 1 ? 'não teve' : 'não tiveram'} corrida.`,
    how: () =>
      `${validRun} As distâncias são somadas pelo mês dessa data, e vale o mês com mais. É preciso ter dois meses com corrida, e um com mais que todos os outros. Um mês que não terminou conta quando tem corrida.`,
    few: ({ months, year }) => (months === 0 ? noRun(year) : `Precisa de dois meses com corrida, e ${year} tem um.`),
    even: ({ months, year }) => `Precisa de um mês com mais que todos os outros; ${spelled(months)} de ${year} têm o mesmo.`,
  },
}
