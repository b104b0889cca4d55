import type { NewGroundSays } from '../../../domain/chapters/new-ground.page'
import { by, spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, longDay } from '../screens/quantities'
import { countryName } from '../screens/where'
import { noRun, runs, waitingRuns } from './year-words'

const entered = (regions: number, countries: number): string =>
  `${regions === 1 ? 'één regio' : `${spelled(regions)} regio’s`} nieuw voor je${countries === 0 ? '' : `, en ${countries === 1 ? 'één land' : `${spelled(countries)} landen`}`}`

export const words: CardWords<NewGroundSays> = {
  name: 'Nieuw terrein',
  says: {
    over: ({ year, regions, countries }) => `In ${year} ${by(regions, 'was', 'waren')} ${entered(regions, countries)}.`,
    running: ({ year, regions, countries }) => `In ${year} ${by(regions, 'is', 'zijn')} tot nu toe ${entered(regions, countries)}.`,
    region: ({ name, country, day, start, near }) =>
      `${[...new Set([name, countryName(country)])].filter((part) => part !== '').join(', ')}: voor het eerst ${start === 1 ? 'op' : 'doorheen gelopen op'} ${longDay(day)}${near === 1 ? ', nooit meer dan 1\u00A0km van een grens' : ''}.`,
    more: ({ more }) => `En nog ${spelled(more)}.`,
    against: ({ runs: n, others }) =>
      others === 0
        ? `Elke run met een plaats kwam in een nieuwe regio: ${runs(n)}.`
        : `${others === 1 ? 'De andere run met een plaats kwam' : `De andere ${count(others)} runs met een plaats kwamen`} in geen nieuwe regio; ${runs(n)} wel.`,
    began: ({ year }) => `Geen run met een plaats is ouder dan ${year}: wat thuis is, was toen ook nieuw.`,
    how: ({ n, of }) =>
      `${validRun} In een regio kwam een run die er begon, of er minstens 500\u00A0m doorheen liep; ze is nieuw als geen run ervoor er was. Een land zonder regio’s op de kaart is er één. Gekeken is naar alle runs tot het einde van het jaar: ${count(n)} van ${count(of)} ${by(n, 'heeft', 'hebben')} een plaats. Nodig zijn er vier op de vijf, want een run zonder plaats kan er eerder geweest zijn. Virtuele runs tellen niet mee.`,
    none: ({ year }) => noRun(year),
    cover: ({ n, of, waiting, year }) =>
      `Hiervoor is een plaats nodig bij vier op de vijf runs tot het einde van ${year}; ${n === 0 ? 'geen' : count(n)} van ${count(of)} ${by(n, 'heeft', 'hebben')} er een.${waitingRuns(waiting)}`,
    'nothing-new': ({ n, year }) =>
      `Hiervoor is een nieuwe regio nodig; ${n === 0 ? 'geen run' : n === 1 ? 'de ene run' : `de ${count(n)} runs`} van ${year} met een plaats ${by(n, 'kwam', 'kwamen')} ${n === 0 ? 'in een nieuwe' : 'in geen enkele'}.`,
  },
}
