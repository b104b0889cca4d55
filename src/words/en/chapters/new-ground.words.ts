import type { NewGroundSays } from '../../../domain/chapters/new-ground.page'
import { spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, longDay } from '../screens/quantities'
import { countryName } from '../screens/where'
import { noRun, runs, waitingRuns } from './year-words'

const entered = (verb: readonly [one: string, many: string], regions: number, countries: number): string =>
  `${spelled(regions)} ${regions === 1 ? `region ${verb[0]}` : `regions ${verb[1]}`} new to you${countries === 0 ? '' : `, and ${spelled(countries)} ${countries === 1 ? 'country' : 'countries'}`}`

export const words: CardWords<NewGroundSays> = {
  name: 'New ground',
  says: {
    over: ({ year, regions, countries }) => `In ${year} ${entered(['was', 'were'], regions, countries)}.`,
    running: ({ year, regions, countries }) => `So far in ${year} ${entered(['is', 'are'], regions, countries)}.`,
    region: ({ name, country, day, start, near }) =>
      `${[...new Set([name, countryName(country)])].filter((part) => part !== '').join(', ')}: first ${start === 1 ? 'on' : 'passed through on'} ${longDay(day)}${near === 1 ? ', never more than 1 km from a border' : ''}.`,
    more: ({ more }) => `And ${spelled(more)} more.`,
    against: ({ runs: n, others }) =>
      `${others === 0 ? 'No other run with a place' : others === 1 ? 'The other run with a place' : `The other ${count(others)} runs with a place`} entered nothing new; ${runs(n)} did.`,
    began: ({ year }) => `No run with a place is older than ${year}: what is home was new then too.`,
    how: ({ n, of }) =>
      `${validRun} A region was entered by a run that began in it, or ran at least 500 m in it; it is new if no earlier run had entered it. A country without regions on the map counts as one. All runs up to the end of the year are looked at: ${count(n)} of ${count(of)} have a place. It needs four in five, since a run without one may have been there first. Virtual runs are left out.`,
    none: ({ year }) => noRun(year),
    cover: ({ n, of, waiting, year }) =>
      `It takes a place for four in five runs up to the end of ${year}; ${n === 0 ? 'none' : count(n)} of ${count(of)} ${n === 1 ? 'has' : 'have'} one.${waitingRuns(waiting)}`,
    'nothing-new': ({ n, year }) =>
      `It takes a region that is new; ${n === 0 ? `no run` : n === 1 ? `the one run` : `the ${count(n)} runs`} of ${year} with a place entered none.`,
  },
}
