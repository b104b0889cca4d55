import type { NumbersSays } from '../../../domain/chapters/the-numbers-worn.page'
import { by, spelled, times } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, distance, longDay } from '../screens/quantities'
import type { Unit } from '../../quantities'

const far = (k: number, least: number, most: number, unit: Unit): string =>
  k === 1 || distance(least, unit) === distance(most, unit) ? `over ${distance(most, unit)}` : `van ${distance(least, unit)} tot ${distance(most, unit)}`

export const words: CardWords<NumbersSays> = {
  name: 'De startnummers',
  says: {
    over: ({ year, k, least, most }, unit) => `In ${year} droeg je ${times(k)} een startnummer, ${far(k, least, most, unit)}.`,
    running: ({ year, k, least, most }, unit) => `In ${year} droeg je tot nu toe ${times(k)} een startnummer, ${far(k, least, most, unit)}.`,
    'over-least': ({ year, k }) => `In ${year} droeg je minstens ${times(k)} een startnummer, naar wat als wedstrijd bekendstaat.`,
    'running-least': ({ year, k }) => `In ${year} droeg je tot nu toe minstens ${times(k)} een startnummer, naar wat als wedstrijd bekendstaat.`,
    race: ({ day, metres }, unit) => `${longDay(day)}: ${distance(metres, unit)}.`,
    more: ({ more }) => `En nog ${spelled(more)}.`,
    against: ({ others, open }) =>
      others === 0
        ? open === 0
          ? 'Geen run van het jaar was zonder nummer.'
          : 'Van geen run van het jaar is bekend dat hij er geen had.'
        : `${others === 1 ? 'Eén andere run' : `${count(others)} andere runs`} van het jaar ${by(others, 'had', 'hadden')} er geen.`,
    open: ({ open }) =>
      `Nog ${open === 1 ? 'één run lijkt' : `${count(open)} runs lijken`} op een wedstrijd, en niemand heeft het gezegd; de telling laat ${open === 1 ? 'hem' : 'ze'} weg.`,
    how: () =>
      `${validRun} Een wedstrijd is een run die de export zo noemt, of die jij zo noemt. Waar minder dan vier op de vijf van deze runs en van die erop lijken zo bekendstaan, is de telling het minste dat het kan zijn.`,
    none: ({ year, open }) =>
      `Hiervoor is een wedstrijd nodig; in ${year} staat er geen zo bekend${open === 0 ? '' : `, en ${open === 1 ? 'één run lijkt' : `${count(open)} runs lijken`} erop`}.`,
  },
}
