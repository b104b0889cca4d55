import type { QuietSays } from '../../../domain/chapters/the-quiet.page'
import { capital, fromTo, spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, longDay } from '../screens/quantities'
import { days, monthsOf, runs } from './year-words'

export const words: CardWords<QuietSays> = {
  name: 'Le silence',
  says: {
    returned: ({ year, days: n, fromDay, toDay }) => `En ${year}, tu as connu ${days(n)} de silence, ${monthsOf(fromDay, toDay)}, puis repris.`,
    'goes-on': ({ year, days: n }) => `En ${year}, tu as connu ${days(n)} de silence, jusqu’au dernier de l’année.`,
    open: ({ year, days: n }) => `Tu en es à ${days(n)} de silence, les derniers de ${year} jusqu’ici.`,
    whole: ({ year, days: n }) => `Tu n’as couru aucun de ses ${count(n)} jours : ${year} a été silencieuse.`,
    span: ({ fromDay, toDay }) => `${capital(fromTo(fromDay, toDay))}, l’un et l’autre sans sortie.`,
    since: ({ lastDay }) => `Il avait commencé avant l’année : la sortie qui le précède date du ${longDay(lastDay)}.`,
    back: ({ runs: n, day }) =>
      `La sortie qui y a mis fin date du ${longDay(day)} ; ${runs(n)} ${n < 2 ? 'est tombée' : 'sont tombées'} dans les quatre semaines à partir de ce jour, dans l’année.`,
    inside: ({ others }) =>
      others === 0
        ? 'Aucune autre activité n’y est tombée.'
        : `${capital(spelled(others, 'f'))} ${others === 1 ? 'autre activité y est tombée' : 'autres activités y sont tombées'}.`,
    against: ({ runs: n, days: of, year, quiets, least }) =>
      `${capital(runs(n))} ${n === 0 ? 'ne tombe' : n === 1 ? 'tombe' : 'tombent'} sur les autres jours, sur ${count(of)}${quiets > 1 ? ` ; ${year} a eu ${spelled(quiets)} silences de ${count(least)} jours ou plus` : ''}.`,
    how: ({ least }) =>
      `${validRun} C’est le plus long passage de jours de l’année sans aucune sortie qui est raconté, depuis la toute première enregistrée ; à égalité, le dernier. Un jour qui n’est pas fini n’est pas un jour sans sortie. Il faut ${count(least)} jours, comme pour Le Retour. Aucune cause n’est nommée.`,
    few: ({ days: n, least, year }) =>
      `Il faut ${count(least)} jours sans sortie ; ${n === 0 ? `${year} n’a aucun passage de ce genre` : `le plus long passage de ce genre en ${year} est de ${days(n)}`.replace('de un', 'd’un')}.`,
  },
}
