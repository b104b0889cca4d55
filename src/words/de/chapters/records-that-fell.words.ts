import type { RecordsSays } from '../../../domain/chapters/records-that-fell.page'
import { spelled, spelledOf, times } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, duration, longDay } from '../screens/quantities'
import { over as named } from './year-words'

export const words: CardWords<RecordsSays> = {
  name: 'Gefallene Bestzeiten',
  says: {
    over: ({ year, falls, over, seconds }) =>
      falls === 1
        ? `${year} fiel eine deiner eigenen Bestzeiten: über ${named[over]}, auf ${duration(seconds)}.`
        : `${year} fielen deine eigenen Bestzeiten ${times(falls)}, zuletzt über ${named[over]}, auf ${duration(seconds)}.`,
    running: ({ year, falls, over, seconds }) =>
      falls === 1
        ? `${year} fiel bisher eine deiner eigenen Bestzeiten: über ${named[over]}, auf ${duration(seconds)}.`
        : `${year} fielen deine eigenen Bestzeiten bisher ${times(falls)}, zuletzt über ${named[over]}, auf ${duration(seconds)}.`,
    fall: ({ over, seconds, by, day, stood }) =>
      `Über ${named[over]}: ${duration(seconds)} am ${longDay(day)}, ${duration(by)} weniger, nach ${stood <= 0 ? 'weniger als einem Tag' : countOf(stood, 'einem Tag', 'Tagen')}.`,
    more: ({ more }) => `Und davor ${spelledOf(more, 'noch eine', 'weitere')}.`,
    against: ({ runs, falls }) =>
      `${runs === 0 ? 'Kein anderer Lauf' : runs === 1 ? 'Ein anderer Lauf' : `${count(runs)} andere Läufe`} des Jahres ${runs === 0 ? 'brachte eine' : runs === 1 ? 'brachte keine' : 'brachten keine'} Bestzeit; ${countOf(falls, 'ein Lauf', 'Läufe')} schon.`,
    untimed: ({ distances }) => `Über ${distances === 1 ? 'eine' : spelled(distances)} der sechs Distanzen sind zu wenige Zeiten bekannt, um es zu sagen.`,
    how: () =>
      `${validRun} Angesehen werden 1\u00a0km, die Meile, 5\u00a0km, 10\u00a0km, der Halbmarathon und der Marathon, draußen: das schnellste Stück eines Tracks oder ein ganzer, kaum längerer Lauf. Eine Bestzeit fiel, wo ein Lauf mindestens eine Sekunde schneller war als jeder Lauf davor in allen Jahren; ein erstes Mal über eine Distanz ist keine. Eine Distanz braucht eine Zeit für vier von fünf Läufen dieser Länge, bis zum Ende des Jahres.`,
    none: ({ year }) => `Es braucht Läufe von 1\u00a0km und mehr mit bekannter Zeit, bis ${year}.`,
    stood: ({ year, distances }) =>
      `Es braucht eine gefallene Bestzeit; über ${distances === 1 ? 'die eine Distanz' : `die ${spelled(distances)} Distanzen`}, von ${distances === 1 ? 'der' : 'denen'} es sich sagen lässt, fiel ${year} keine.`,
  },
}
