import type { ThreadSays } from '../../../domain/chapters/the-thread.page'
import { de, fromTo, spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count } from '../screens/quantities'
import { days, monthOf, noRun } from './year-words'

export const words: CardWords<ThreadSays> = {
  name: 'Le fil de l’année',
  says: {
    over: ({ year, length, day }) => `Le plus long fil de ton année ${year} a tenu ${spelled(length)} jours de suite, à partir ${de(monthOf(day))}.`,
    running: ({ year, length, day }) =>
      `Le plus long fil de ton année ${year} tient jusqu’ici ${spelled(length)} jours de suite, à partir ${de(monthOf(day))}.`,
    span: ({ fromDay, toDay }) => `Il va ${fromTo(fromDay, toDay)}.`,
    edges: ({ before, after, year }) =>
      `Il ${before === 1 && after === 1 ? 'venait de l’année d’avant et menait à la suivante' : before === 1 ? 'venait de l’année d’avant' : 'menait à l’année suivante'} ; seuls ses jours de ${year} sont racontés.`,
    against: ({ without, of, next, alike }) =>
      `${without === 0 ? 'Aucun jour' : without === 1 ? 'Un jour' : `${count(without)} jours`} sur ${count(of)} ${without === 0 ? 'n’est resté' : without === 1 ? 'est resté' : 'sont restés'} sans sortie ; ${alike > 0 ? 'un autre fil était aussi long' : next === 0 ? 'il n’y avait pas d’autre fil' : `le suivant tenait ${days(next)}`}.`,
    how: ({ least }) =>
      `${validRun} Un fil, ce sont des jours de l’année qui se suivent, chacun avec une sortie ; plusieurs sorties le même jour en font un seul. De ceux à égalité, le dernier est raconté. Un jour qui n’est pas fini compte dès qu’il a une sortie. Il faut ${spelled(least)} jours.`,
    none: ({ year }) => noRun(year),
    few: ({ length, least, year }) => `Il faut ${spelled(least)} jours de suite ; le plus long de ${year} est de ${days(length)}.`.replace('de un', 'd’un'),
  },
}
