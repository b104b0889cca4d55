import type { LineSays } from '../../../domain/cards/first-line.card'
import { monthAndYear, runsOrNone } from '../amounts'
import { count, countOf, distance, duration, longDay } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

export const words: CardWords<LineSays> = {
  name: 'De eerste regel',
  says: {
    are: ({ first, firstDay, latest, runsOn }, unit) =>
      `Je eerste regel was ${distance(first, unit)}, in ${monthAndYear(firstDay)}; ${countOf(runsOn, 'run', 'runs')} verder is de nieuwste ${distance(latest, unit)}.`,
    were: ({ first, firstDay, latest, latestDay }, unit) =>
      `Je eerste regel was ${distance(first, unit)}, in ${monthAndYear(firstDay)}; je laatste, in ${monthAndYear(latestDay)}, was ${distance(latest, unit)}.`,
    usual: ({ first, latest, firstRuns, latestRuns }, unit) =>
      `Beide regels zijn losse runs: de middelste van ${count(firstRuns)} in het eerste jaar was ${distance(first, unit)}, die van ${count(latestRuns)} in het laatste ${distance(latest, unit)}.`,
    pair: ({ earlierDay, earlierMetres, earlierSeconds, laterDay, laterMetres, laterSeconds }, unit) =>
      `In afstand het dichtst bij elkaar, uit het eerste en het laatste jaar: ${distance(earlierMetres, unit)} in ${duration(earlierSeconds)} op ${longDay(earlierDay)}, ${distance(laterMetres, unit)} in ${duration(laterSeconds)} op ${longDay(laterDay)}.`,
    'no-pair': () => 'Geen run uit het laatste jaar ligt binnen een tiende van de afstand van een uit het eerste.',
    before: ({ firstDay }) =>
      `Wat je vóór ${longDay(firstDay)} liep, staat hier niet in: het is de eerste regel die is vastgelegd, misschien niet de eerste die je liep.`,
    lately: ({ since, k, weeks }) =>
      `De laatste run was ${since === 0 ? 'vandaag' : `${countOf(since, 'dag', 'dagen')} geleden`}; in de laatste ${count(weeks)} volle weken ${k === 1 ? 'viel één run' : `vielen ${k === 0 ? 'er geen' : runsOrNone(k)}`}`,
    how: ({ firstWeekday }) =>
      `${validRun} De eerste regel is de eerste van alle runs die zijn vastgelegd, de nieuwste de laatste daarvan. Het eerste jaar zijn de 365 dagen vanaf de eerste run, het laatste jaar de 365 dagen tot en met de laatste. Daaruit staan de twee runs naast elkaar die in afstand het dichtst bij elkaar liggen, binnen een tiende van de vroegste; van even dichte de vroegste eerste en de laatste laatste. De middelste run is de mediaan. Er moet een jaar liggen tussen de eerste en de laatste run. De kaart spreekt in de verleden tijd zodra 26 volle weken zonder run zijn gebleven.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs, fromDay, toDay }) =>
      `${runs === 1 ? 'Eén run' : `${count(runs)} runs`} van ${longDay(fromDay)} tot en met ${longDay(toDay)}, achter elkaar geschreven als woorden, elk zo lang als de run ver is, een alinea per jaar. De eerste en de laatste lichten op.`,
    'no-run': () => 'Wacht op een eerste run.',
    year: ({ left }) => `Wacht op nog ${countOf(left, 'dag', 'dagen')}, en een run daarna: een jaar tussen de eerste regel en de laatste.`,
    'year-over': () => 'Wacht op nog één run: een jaar tussen de eerste regel en de laatste.',
  },
}
