import type { WeekdaySays } from '../../../domain/chapters/the-weekday.page'
import { capital, listed, runs, some, spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count } from '../screens/quantities'
import { weekdayName } from '../weekdays'
import { moreRuns } from './year-words'

export const words: CardWords<WeekdaySays> = {
  name: 'Le jour de la semaine',
  says: {
    over: ({ year, weekday, k, n }) => `En ${year}, tu as couru le ${weekdayName(weekday)} plus que tout autre jour : ${runs(k)} sur ${count(n)}.`,
    running: ({ year, weekday, k, n }) => `Jusqu’ici en ${year}, tu as couru le ${weekdayName(weekday)} plus que tout autre jour : ${runs(k)} sur ${count(n)}.`,
    against: ({ others, next }) =>
      others === 0 ? 'Aucune sortie n’est tombée un autre jour.' : `Les autres jours en ont eu ${some(others)} ; le suivant ${some(next)}.`,
    days: ({ list }) =>
      `${capital(
        listed(
          list
            .split(' ')
            .map(Number)
            .map((n, place) => `${weekdayName(place + 1)} ${some(n)}`),
        ),
      )}.`,
    how: ({ least }) =>
      `${validRun} Les sorties sont comptées selon le jour de la semaine où elles ont commencé. Il en faut ${spelled(least, 'f')}, et un jour qui en ait plus que chaque autre. C’est le compte d’une année : si un jour est tenu semaine après semaine, c’est Le Jour fidèle qui le vérifie.`,
    few: ({ left, year }) => moreRuns(left, year),
    even: ({ k, days, year }) => `Il faut un jour qui ait plus de sorties que chaque autre ; ${spelled(days)} jours de ${year} en ont ${some(k)} chacun.`,
  },
}
