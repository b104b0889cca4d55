import type { RecordsSays } from '../../../domain/chapters/records-that-fell.page'
import { spelled, times } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, duration, longDay } from '../screens/quantities'
import { days, over as named } from './year-words'

const fell = (falls: number, over: RecordsSays['over']['over'], seconds: number): string =>
  falls === 1
    ? `un de tes propres records est tombé : sur ${named[over]}, à ${duration(seconds)}`
    : `tes propres records sont tombés ${times(falls)}, le dernier sur ${named[over]}, à ${duration(seconds)}`

export const words: CardWords<RecordsSays> = {
  name: 'Records tombés',
  says: {
    over: ({ year, falls, over, seconds }) => `En ${year}, ${fell(falls, over, seconds)}.`,
    running: ({ year, falls, over, seconds }) => `Jusqu’ici en ${year}, ${fell(falls, over, seconds)}.`,
    fall: ({ over, seconds, by, day, stood }) =>
      `Sur ${named[over]} : ${duration(seconds)} le ${longDay(day)}, ${duration(by)} de moins, après ${stood <= 0 ? 'moins d’un jour' : days(stood)}.`,
    more: ({ more }) => (more === 1 ? 'Et un autre avant ceux-ci.' : `Et ${spelled(more)} autres avant ceux-ci.`),
    against: ({ runs, falls }) =>
      `${runs === 0 ? 'Aucune autre sortie de l’année n’a établi' : runs === 1 ? 'Une autre sortie de l’année n’a établi' : `${count(runs)} autres sorties de l’année n’ont établi`} ${runs === 0 ? 'de' : 'aucun'} record ; ${countOf(falls, 'une sortie, oui', 'sorties, oui')}.`,
    untimed: ({ distances }) => `Sur ${spelled(distances, 'f')} des six distances, trop peu de temps sont connus pour le dire.`,
    how: () =>
      `${validRun} On regarde 1 km, le mile, 5 km, 10 km, le semi et le marathon, en extérieur : le passage le plus rapide d’une trace, ou une sortie entière à peine plus longue. Un record est tombé là où une sortie était plus rapide, d’une seconde ou plus, que toutes celles d’avant, toutes années confondues ; un premier temps sur une distance n’en est pas un. Une distance demande un temps pour quatre sur cinq des sorties de cette longueur, jusqu’à la fin de l’année.`,
    none: ({ year }) => `Il faut des sorties de 1 km et plus au temps connu, jusqu’à ${year}.`,
    stood: ({ year, distances }) =>
      `Il faut un record qui tombe ; sur ${distances === 1 ? 'la seule distance qui peut' : `les ${spelled(distances, 'f')} distances qui peuvent`} être dite${distances === 1 ? '' : 's'}, aucun n’est tombé en ${year}.`,
  },
}
