import type { QuietSays } from '../../../domain/chapters/the-quiet.page'
import { capital, spelled, times } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, longDay } from '../screens/quantities'
import { daysLong, monthsOf, runs } from './year-words'

export const words: CardWords<QuietSays> = {
  name: 'Die Stille',
  says: {
    returned: ({ year, days: n, fromDay, toDay }) => `${year} war es bei dir ${daysLong(n)} lang still, ${monthsOf(fromDay, toDay)}, und du kamst zurück.`,
    'goes-on': ({ year, days: n }) => `${year} war es bei dir ${daysLong(n)} lang still, bis zum letzten Tag des Jahres.`,
    open: ({ year, days: n }) => `${year} war es ${n === 1 ? 'den letzten Tag' : `die letzten ${count(n)} Tage`} still bei dir, bis heute.`,
    whole: ({ year, days: n }) => `An keinem seiner ${count(n)} Tage bist du gelaufen: ${year} war still.`,
    span: ({ fromDay, toDay }) => `Vom ${longDay(fromDay)} bis zum ${longDay(toDay)}, beide ohne Lauf.`,
    since: ({ lastDay }) => `Sie hatte vor dem Jahr begonnen: Der Lauf davor ist vom ${longDay(lastDay)}.`,
    back: ({ runs: n, day }) =>
      `Der Lauf, der sie beendete, war am ${longDay(day)}; ${runs(n)} ${n < 2 ? 'fiel' : 'fielen'} in die vier Wochen ab diesem Tag, innerhalb des Jahres.`,
    inside: ({ others }) =>
      others === 0
        ? 'Keine andere Aktivität lag darin.'
        : others === 1
          ? 'Eine andere Aktivität lag darin.'
          : `${capital(spelled(others))} andere Aktivitäten lagen darin.`,
    against: ({ runs: n, days: of, year, quiets, least }) =>
      `${capital(runs(n))} ${n < 2 ? 'fällt' : 'fallen'} auf die übrigen der ${count(of)} Tage${quiets > 1 ? `; ${year} war ${times(quiets)} still, ${count(least)} Tage oder länger` : ''}.`,
    how: ({ least }) =>
      `${validRun} Erzählt wird die längste Reihe von Tagen des Jahres, an denen kein Lauf begann, seit dem ersten je aufgezeichneten Lauf; von gleich langen die späteste. Ein Tag, der noch nicht vorbei ist, ist kein Tag ohne Lauf. Es braucht ${countOf(least, 'einen Tag', 'Tage')}, wie bei „Die Rückkehr“. Eine Ursache nennt sie nicht.`,
    few: ({ days: n, least, year }) =>
      `Es braucht ${countOf(least, 'einen Tag', 'Tage')} ohne Lauf; ${n === 0 ? `${year} hat keinen` : `die längste solche Reihe aus ${year} ist ${daysLong(n)} lang`}.`,
  },
}
