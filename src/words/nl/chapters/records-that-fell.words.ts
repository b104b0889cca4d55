import type { RecordsSays } from '../../../domain/chapters/records-that-fell.page'
import { spelled, times } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, duration, longDay } from '../screens/quantities'
import { days, over as named } from './year-words'

export const words: CardWords<RecordsSays> = {
  name: 'Gevallen records',
  says: {
    over: ({ year, falls, over, seconds }) =>
      falls === 1
        ? `In ${year} viel één van je eigen records: over ${named[over]}, naar ${duration(seconds)}.`
        : `In ${year} vielen je eigen records ${times(falls)}, het laatste over ${named[over]}, naar ${duration(seconds)}.`,
    running: ({ year, falls, over, seconds }) =>
      falls === 1
        ? `In ${year} viel tot nu toe één van je eigen records: over ${named[over]}, naar ${duration(seconds)}.`
        : `In ${year} vielen je eigen records tot nu toe ${times(falls)}, het laatste over ${named[over]}, naar ${duration(seconds)}.`,
    fall: ({ over, seconds, by, day, stood }) =>
      `Over ${named[over]}: ${duration(seconds)} op ${longDay(day)}, ${duration(by)} minder, na ${stood <= 0 ? 'minder dan een dag' : days(stood)}.`,
    more: ({ more }) => `En nog ${spelled(more)} hiervoor.`,
    against: ({ runs, falls }) =>
      `${runs === 0 ? 'Geen andere run van het jaar gaf een' : runs === 1 ? 'Eén andere run van het jaar gaf geen' : `${count(runs)} andere runs van het jaar gaven geen`} record; ${countOf(falls, 'run', 'runs')} wel.`,
    untimed: ({ distances }) => `Over ${spelled(distances)} van de zes afstanden zijn te weinig tijden bekend om iets te zeggen.`,
    how: () =>
      `${validRun} Gekeken is naar 1\u00A0km, de mijl, 5\u00A0km, 10\u00A0km, de halve en de hele marathon, buiten: het snelste stuk van een track, of een hele run die nauwelijks langer is. Een record viel waar een run een seconde of meer sneller was dan elke run ervoor in alle jaren; een eerste keer over een afstand is er geen. Voor een afstand moet bij vier op de vijf runs van die lengte de tijd bekend zijn, tot het einde van het jaar.`,
    none: ({ year }) => `Hiervoor zijn runs van 1\u00A0km en meer met een bekende tijd nodig, tot en met ${year}.`,
    stood: ({ year, distances }) =>
      `Hiervoor is een gevallen record nodig; over ${distances === 1 ? 'de ene afstand' : `de ${spelled(distances)} afstanden`} waarover iets te zeggen is, viel er in ${year} geen.`,
  },
}
