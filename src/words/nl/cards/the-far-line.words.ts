import type { FarSays } from '../../../domain/cards/the-far-line.card'
import { by, capital, eachRun, luck, runsOrNone as runs, spelled, thereAre, yearsBetween } from '../amounts'
import { count, countOf, distance, figure, longDay } from '../screens/quantities'
import { weekdayName, weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const percent = (share: number): string => `${figure(Math.round(share * 100))}%`

export const words: CardWords<FarSays> = {
  name: 'De einder',
  says: {
    are: ({ far, k, n, longest, all }, unit) =>
      `Je einder ligt op ${distance(far, unit)}: ${count(k)} van je ${all === 1 ? '' : 'laatste '}${count(n)} runs ${by(k, 'ging', 'gingen')} ver, de langste ${distance(longest, unit)}.`,
    were: ({ k, n, longest, fromYear, toYear }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))} ${by(k, 'ging', 'gingen')} ${count(k)} van je ${count(n)} runs ver, de langste ${distance(longest, unit)}.`,
    others: ({ others, median }, unit) =>
      others === 0
        ? 'Er is geen andere run.'
        : others === 1
          ? `De andere was niet ver: ${distance(median, unit)}.`
          : `De andere ${count(others)} waren niet ver; de middelste daarvan was ${distance(median, unit)}.`,
    longest: ({ metres, day }, unit) => `De langste: ${distance(metres, unit)}, op ${longDay(day)}.`,
    weekday: ({ weekday, k, n, share, p }) =>
      `${count(k)} van de ${count(n)} verre runs ${by(k, 'viel', 'vielen')} op een ${weekdayName(weekday)}, zoals ${percent(share)} van alle runs; het toeval doet dat ${luck(p)}.`,
    'no-weekday': ({ weekday, k, n }) =>
      `Geen dag van de week springt eruit: ${count(k)} van de ${count(n)} ${by(k, 'viel', 'vielen')} op een ${weekdayName(weekday)}, en dat kan toeval zijn.`,
    line: ({ far, median, p90 }, unit) =>
      `De grens nu: de middelste run van het laatste jaar is ${distance(median, unit)}, negen van de tien blijven binnen ${distance(p90, unit)}, dus ver begint bij ${distance(far, unit)}.`,
    unruled: ({ unruled }) =>
      `${capital(spelled(unruled))} vroege ${unruled === 1 ? 'run telt' : 'runs tellen'} niet mee: in het jaar ervoor waren het er minder dan tien.`,
    lately: ({ k, n, share }) =>
      n === 0
        ? 'In de laatste 26 volle weken viel geen run'
        : `Van de ${n === 1 ? 'ene run' : runs(n)} in de laatste 26 volle weken ${by(k, 'ging er', 'gingen er')} ${k === 0 ? 'geen' : count(k)} ver, tegen ${percent(share)} in de hele periode`,
    how: ({ firstWeekday }) =>
      `${validRun} Een run is ver als hij minstens anderhalf keer zo lang is als de middelste run van de 365 dagen tot en met die dag, en zo lang als het langste tiende deel daarvan of langer (de mediaan en het kwantiel van negen op de tien, van type 7). Nodig zijn tien runs in die 365 dagen, en 40 in de laatste 104 weken, deze meegeteld. De dag van de week wordt naast het toeval gelegd: als verre runs vielen zoals alle runs, is de kans op zoveel op die ene dag exact (een binomiale staart, fasen eruit gehaald), keer zeven omdat elke dag eruit had kunnen komen. De kaart spreekt in de tegenwoordige tijd zolang runs in de laatste 26 volle weken minstens half zo vaak ver gingen als in de hele periode.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, unruled, fromDay, toDay }) =>
      `Een einder van ${longDay(fromDay)} tot en met ${longDay(toDay)}, daaronder een stengel voor ${eachRun(all - unruled)}, zo hoog als de run lang is: wat ver ging voor zijn eigen jaar, steekt erboven uit. ${capital(spelled(lit))} daarvan uit de laatste 104 weken ${lit === 1 ? 'licht' : 'lichten'} op.${
        unruled === 0 ? '' : ` ${capital(spelled(unruled))} met te weinig runs ervoor ${unruled === 1 ? 'is een streepje' : 'zijn streepjes'} eronder.`
      }`,
    'no-run': () => 'Wacht op een eerste run.',
    runs: ({ left, n }) => `Wacht op nog ${countOf(left, 'run', 'runs')} binnen 104 weken; ${thereAre(n)}.`,
    year: ({ left }) => `Wacht op nog ${countOf(left, 'run', 'runs')} om te weten wat nu ver is: daarvoor zijn er tien binnen een jaar nodig.`,
    alike: ({ n, far, longest }, unit) =>
      `Geen van je laatste ${count(n)} runs ging ver: dat zou bij ${distance(far, unit)} beginnen, en de langste was ${distance(longest, unit)}.`,
  },
}
