import type { QuietSays } from '../../../domain/chapters/the-quiet.page'
import { by, capital, spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, longDay } from '../screens/quantities'
import { days, monthsOf, runs } from './year-words'

export const words: CardWords<QuietSays> = {
  name: 'De stilte',
  says: {
    returned: ({ year, days: n, fromDay, toDay }) => `In ${year} viel je ${days(n)} stil, ${monthsOf(fromDay, toDay)}, en kwam je terug.`,
    'goes-on': ({ year, days: n }) => `In ${year} viel je ${days(n)} stil, tot en met de laatste dag.`,
    open: ({ year, days: n }) => `Je bent de laatste ${days(n)} van ${year} tot nu toe stil geweest.`,
    whole: ({ year, days: n }) => `Op geen van de ${days(n)} liep je: ${year} was stil.`,
    span: ({ fromDay, toDay }) => `Van ${longDay(fromDay)} tot en met ${longDay(toDay)}, allebei zonder run.`,
    since: ({ lastDay }) => `De stilte was voor het jaar al begonnen: de run ervoor is van ${longDay(lastDay)}.`,
    back: ({ runs: n, day }) =>
      `De run die haar beëindigde, was op ${longDay(day)}; ${runs(n)} ${by(n, 'viel', 'vielen')} in de vier weken vanaf die dag, binnen het jaar.`,
    inside: ({ others }) =>
      others === 0
        ? 'Daarin viel geen andere activiteit.'
        : `Daarin ${by(others, 'viel', 'vielen')} ${spelled(others)} andere ${by(others, 'activiteit', 'activiteiten')}.`,
    against: ({ runs: n, days: of, year, quiets, least }) =>
      `${capital(runs(n))} ${by(n, 'valt', 'vallen')} op de andere dagen van ${count(of)}${quiets > 1 ? `; ${year} was ${spelled(quiets)} keer stil, ${count(least)} dagen of langer` : ''}.`,
    how: ({ least }) =>
      `${validRun} Verteld wordt het langste stuk dagen van het jaar waarop geen run begon, sinds de allereerste vastgelegde run; van gelijke het laatste. Een dag die niet voorbij is, is geen dag zonder run. Nodig zijn ${count(least)} dagen, zoals bij De terugkeer. Een oorzaak wordt niet genoemd.`,
    few: ({ days: n, least, year }) =>
      `Hiervoor zijn ${count(least)} dagen zonder run nodig; ${n === 0 ? `${year} heeft geen enkele` : `het langste stuk van ${year} is ${days(n)}`}.`,
  },
}
