import type { PromiseSays } from '../../../domain/cards/the-promise.card'
import { between, by, capital, eachRun, spelled, yearsBetween } from '../amounts'
import { count, countOf, distance, figure, longDay, tenths } from '../screens/quantities'
import { weeksRun } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const weeks = (all: number, n: number): string => `je ${all === 1 ? 'eerste' : 'laatste'} ${count(n)}`

export const words: CardWords<PromiseSays> = {
  name: 'De belofte',
  says: {
    are: ({ k, n, all, median }) => {
      if (median < 1)
        return `Van ${weeks(all, n)} weken ${by(k, 'had', 'hadden')} er ${count(k)} een run en ${by(n - k, 'ging', 'gingen')} er ${count(n - k)} zonder voorbij.`
      if (k < n) return `Je gewone week telt ${between(median, 'run', 'runs')}, en ${count(k)} van ${weeks(all, n)} ${by(k, 'had', 'hadden')} er minstens één.`
      return `Al ${weeks(all, n)} weken hadden een run${median > 1 ? `, en de gewone telt er ${between(median, '', '').trim()}` : ''}.`
    },
    were: ({ k, n, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))} kwam je opdagen in ${spelled(k)} ${k === 1 ? 'week' : 'weken'} van de ${count(n)} tot nu toe.`,
    empty: ({ empty, longest, n }) => {
      if (empty === 0) return `Geen van de ${count(n)} weken ging zonder run voorbij.`
      if (empty === 1) return 'De andere week had geen run.'
      return `De andere ${count(empty)} weken hadden geen run, ${longest === 1 ? 'nooit twee op rij' : longest === empty ? 'alle op rij' : `op zijn langst ${count(longest)} op rij`}.`
    },
    quarters: ({ low, median, high, most }) =>
      `Runs per week, lege weken meegeteld: ${figure(median)} in het midden; de middelste helft van de weken telt er ${low === high ? figure(low) : `${figure(low)} tot ${figure(high)}`}, de volste ${count(most)}.`,
    spread: ({ ratio, low, high }) =>
      ratio === 0
        ? 'Al je loopweken hebben zoveel loopdagen als hun helling ze zou geven.'
        : `De loopdagen van je loopweken liggen ${tenths(ratio)} keer zo ver uiteen als het toeval ze zou leggen (${tenths(low)} tot ${tenths(high)}), hun helling eruit gehaald.`,
    again: ({ k, n, byLuck }) =>
      `Van ${countOf(n, 'loopdag', 'loopdagen')} na een loopweek ${by(k, 'viel er', 'vielen er')} ${k === 0 ? 'geen' : count(k)} op een dag waarop in die week was gelopen; het toeval zou er ${count(Math.round(byLuck))} brengen.`,
    near: ({ k, n, metres }, unit) =>
      `${n === 1 ? (k === 1 ? 'De ene run bleef' : 'Van één run bleef er geen') : `${k === n ? 'Alle' : `${k === 0 ? 'Geen' : count(k)} van de`} ${count(n)} runs ${by(k, 'bleef', 'bleven')}`} binnen een vijfde van de middelste, ${distance(metres, unit)}.`,
    lately: ({ k, weeks: of, share }) =>
      `${k === 0 ? 'Geen' : k === 1 ? 'Eén' : count(k)} van de laatste ${count(of)} volle weken ${by(k, 'had', 'hadden')} een run, tegen ${figure(Math.round(share * 100))}% in de hele periode`,
    how: ({ n, all, firstWeekday }) =>
      `${validRun} ${weeksRun(firstWeekday)}, en de huidige telt niet mee. De weken met een run worden gedeeld door ${
        all === 1
          ? `alle ${count(n)} volle weken sinds de eerste run, die week meegeteld`
          : `de laatste ${count(n)} volle weken, of er nu een run in viel of niet`
      }. Het midden en zijn kwarten tellen runs, geen dagen, lege weken meegeteld (kwantielen van type 7). Voor het toeval is elke dag van een loopweek even waarschijnlijk: hoe ver de weken uiteen liggen, is het gemiddelde kwadraat van hun loopdagen rond hun helling, gedeeld door de spreiding die het toeval ze geeft, op 95%; de dagen van een week worden naast die van de week ervoor gelegd, geschud; voor allebei zijn 26 zulke weken nodig. De kaart spreekt in de tegenwoordige tijd zolang de laatste 26 volle weken minstens half zo vaak een run hebben als de hele periode. Er moeten 26 volle weken sinds de eerste run zijn.`,
    shows: ({ runs, lit, empty, fromDay, toDay }) =>
      `Een rij voor elk jaar van ${longDay(fromDay)} tot en met ${longDay(toDay)}, een streepje voor ${eachRun(runs)}, zo hoog als de run lang is. ${capital(
        spelled(lit),
      )} ervan ${by(lit, 'ligt', 'liggen')} in de weken waarvan de zin spreekt; ${empty === 0 ? 'geen van die weken is leeg' : `${spelled(empty)} van die weken ${empty === 1 ? 'blijft' : 'blijven'} hol`}.`,
    'no-run': () => 'Wacht op een eerste run.',
    weeks: ({ weeks: left }) => `Wacht op nog ${countOf(left, 'week', 'weken')}.`,
    'window-empty': ({ n }) => `Wacht op een run in de laatste ${count(n)} volle weken; die is er niet.`,
  },
}
