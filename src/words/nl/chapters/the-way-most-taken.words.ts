import type { WayMostTakenSays } from '../../../domain/chapters/the-way-most-taken.page'
import { by, spelled, times } from '../amounts'
import type { CardWords } from '../../card-words'
import { ways as nouns } from '../cards/the-loop.words'
import { validRun } from '../cards/valid-run'
import { count, countOf, distance, longDay } from '../screens/quantities'
import { noRun, runs, waitingRuns } from './year-words'

export const words: CardWords<WayMostTakenSays> = {
  name: 'De meest gelopen route',
  says: {
    over: ({ year, shape, k, n }) => `In ${year} liep je niets vaker dan ${nouns[shape].this}: ${count(k)} van ${countOf(n, 'run', 'runs')}.`,
    running: ({ year, shape, k, n }) => `In ${year} loop je tot nu toe niets vaker dan ${nouns[shape].this}: ${count(k)} van ${countOf(n, 'run', 'runs')}.`,
    against: ({ others, ways, second }) =>
      others === 0
        ? 'Geen run nam een andere route.'
        : `De andere ${others === 1 ? 'nam' : `${count(others)} namen`} ${ways === 1 ? 'één andere route' : `${count(ways)} andere routes, de eerstvolgende ${times(second)}`}.`,
    length: ({ metres }, unit) => `De lengte is ${distance(metres, unit)}, volgens de track van de middelste run.`,
    ever: ({ ever, firstDay, year, over }) =>
      `In totaal ${by(ever, 'nam', 'namen')} ${runs(ever)} deze route${over === 1 ? ` tot het einde van ${year}` : ' tot nu toe'}, de eerste op ${longDay(firstDay)}.`,
    'left-out': ({ without, waiting }) => `Niet meegeteld: ${runs(without)} zonder eigen route.${waitingRuns(waiting)}`,
    how: ({ n, of, least }) =>
      `${validRun} Twee runs namen dezelfde route als ze driekwart delen van de vakken van 100\u00A0m die een van beide raakte, bij ongeveer dezelfde lengte en hetzelfde verloop. ${count(n)} van de ${count(of)} runs buiten van het jaar ${by(n, 'heeft', 'hebben')} een route; nodig zijn er vier op de vijf, en één route die ${spelled(least)} keer gelopen is. Van routes met evenveel wordt die verteld die het laatst gelopen is.`,
    none: ({ year }) => noRun(year).replace('een run', 'een run buiten'),
    cover: ({ n, of, waiting, year }) =>
      `Hiervoor is een track nodig bij vier op de vijf runs buiten; ${year} heeft er een bij ${n === 0 ? 'geen' : count(n)} van ${count(of)}.${waitingRuns(waiting)}`,
    few: ({ k, least, year }) => `Hiervoor is één route nodig die ${spelled(least)} keer gelopen is; in ${year} was dat er geen meer dan ${times(k)}.`,
  },
}
