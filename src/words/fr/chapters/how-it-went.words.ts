import type { WentSays } from '../../../domain/chapters/how-it-went.page'
import { capital, some, times } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, duration, longDay, longDistance } from '../screens/quantities'
import { weeksRun } from '../weekdays'
import { days, noRun } from './year-words'

const inWeeks = (kept: number, weeks: number): string => (weeks === 0 ? '' : `, dans ${some(kept)} ${kept < 2 ? 'semaine' : 'semaines'} sur ${count(weeks)}`)

export const words: CardWords<WentSays> = {
  name: 'L’année courue',
  says: {
    over: ({ year, runs, metres, kept, weeks }, unit) => `En ${year}, tu as couru ${times(runs)}, ${longDistance(metres, unit)}${inWeeks(kept, weeks)}.`,
    running: ({ year, runs, metres, kept, weeks }, unit) =>
      `Jusqu’ici en ${year}, tu as couru ${times(runs)}, ${longDistance(metres, unit)}${inWeeks(kept, weeks)}.`,
    against: ({ days: on, of, empty, weeks }) =>
      `${capital(days(of - on))} sur ${count(of)} ${of - on === 0 ? 'n’est resté' : of - on === 1 ? 'est resté' : 'sont restés'} sans sortie${
        weeks === 0
          ? ''
          : empty === 0
            ? `, ${of - on === 0 ? 'et' : 'mais'} aucune semaine sur ${count(weeks)}`
            : `, et ${countOf(empty, 'une semaine', 'semaines')} sur ${count(weeks)} aussi`
      }.`,
    moving: ({ seconds }) => `En mouvement ${duration(seconds)} en tout.`,
    began: ({ firstDay }) => `La toute première sortie enregistrée date du ${longDay(firstDay)} ; ce qui était avant n’est pas ici.`,
    how: ({ year, firstWeekday }) =>
      `${validRun} L’année est celle du calendrier, d’après ces dates. Comptent les semaines qui se trouvent en ${year} de leur premier à leur dernier jour et qui sont finies, pour qu’aucune semaine n’appartienne à deux années. ${weeksRun(firstWeekday)}. Un jour qui n’est pas fini compte dès qu’il a une sortie.`,
    none: ({ year }) => noRun(year),
  },
}
