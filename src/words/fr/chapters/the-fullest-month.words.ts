import type { MonthSays } from '../../../domain/chapters/the-fullest-month.page'
import { capital, nameOfMonth, spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, longDistance } from '../screens/quantities'
import { noRun, runs } from './year-words'

export const words: CardWords<MonthSays> = {
  name: 'Le mois le plus plein',
  says: {
    over: ({ year, month, metres, k, n }, unit) =>
      `Le mois le plus plein de ton année ${year} a été ${nameOfMonth(month)} : ${longDistance(metres, unit)}, en ${countOf(k, 'une sortie', 'sorties')} sur ${count(n)}.`,
    running: ({ year, month, metres, k, n }, unit) =>
      `Le mois le plus plein de ton année ${year} est jusqu’ici ${nameOfMonth(month)} : ${longDistance(metres, unit)}, en ${countOf(k, 'une sortie', 'sorties')} sur ${count(n)}.`,
    against: ({ others, metres, next, nextMetres }, unit) =>
      `Les autres mois ont compté ${longDistance(metres, unit)} en ${runs(others)} ; le suivant, ${nameOfMonth(next)}, ${longDistance(nextMetres, unit)}.`,
    empty: ({ months, of }) =>
      `${months === 0 ? 'Aucun mois' : months === 1 ? 'Un mois' : `${capital(spelled(months))} mois`} sur ${spelled(of)} ${months === 0 ? 'n’est resté' : months === 1 ? 'est resté' : 'sont restés'} sans sortie.`,
    how: () =>
      `${validRun} Les distances sont additionnées selon le mois de cette date, et le mois qui en a le plus est raconté. Il faut deux mois avec une sortie, et un qui en ait plus que chaque autre. Un mois qui n’est pas fini compte dès qu’il a une sortie.`,
    few: ({ months, year }) => (months === 0 ? noRun(year) : `Il faut deux mois avec une sortie, et ${year} n’en a qu’un.`),
    even: ({ months, year }) => `Il faut un mois qui en ait plus que chaque autre ; ${spelled(months)} de ${year} en ont autant.`,
  },
}
