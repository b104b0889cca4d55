import type { YearHourSays } from '../../../domain/chapters/the-hour-of-the-year.page'
import type { Light } from '../../../domain/enrich/light'
import { listed, luck } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, figure } from '../screens/quantities'
import { began, moreRuns } from './year-words'

const runner = { dawn: 'a dawn runner', day: 'a daylight runner', dusk: 'a dusk runner', dark: 'a night runner' } as const satisfies Record<Light, string>
const partsOf = (parts: Readonly<Record<Light, number>>, but: Light | null): string =>
  listed(
    (['dawn', 'day', 'dusk', 'dark'] as const)
      .filter((light) => light !== but)
      .map((light) => `${parts[light] === 0 ? 'none' : count(parts[light])} ${began[light]}`),
  )

export const words: CardWords<YearHourSays> = {
  name: 'The hour',
  says: {
    over: ({ year, light, k, n, of }) => `In ${year} you were ${runner[light]}: ${k === of ? 'all' : `${count(k)} of`} ${count(n)} runs began ${began[light]}.`,
    running: ({ year, light, k, n, of }) =>
      `So far in ${year} you are ${runner[light]}: ${k === of ? 'all' : `${count(k)} of`} ${count(n)} runs began ${began[light]}.`,
    others: ({ light, ...parts }) => {
      const others = parts.dawn + parts.day + parts.dusk + parts.dark - parts[light]
      return others === 0
        ? 'No other run is known to have begun in another light.'
        : `The other ${others === 1 ? 'one' : count(others)} began: ${partsOf(parts, light)}.`
    },
    second: ({ light, k, other, p }) =>
      `${other === 0 ? 'No other light had a run. Had one been as likely' : `Next came ${countOf(other, 'run', 'runs')} ${began[light]}. Were both as likely`}, luck would set ${count(k)} against ${other === 0 ? 'none' : count(other)} ${luck(p)}.`,
    sources: ({ file, city, doubtful, unknown }) =>
      `The sun is the run’s own for ${count(file)}, and that of the time zone’s city for ${count(city)}; ${count(doubtful)} began too near an edge to tell by a city, and for ${count(unknown)} no sun is known.`,
    how: ({ n, of }) =>
      `${validRun} Around sunrise is from 90 minutes before it to 60 after, around sunset from 60 before to 90 after. ${count(n)} of the ${count(of)} runs of the year have a known sun. It needs 30 of them, a share whose 99% interval lies above 40% and above what waking hours alone would give, and a second light that luck explains less than 1 time in 1,000. Runs come in phases, so they count here as the fewest independent ones they may be worth: of simulated runners with no hour of their own, one year in a hundred at most is told one.`,
    few: ({ left, year }) => moreRuns(left, year),
    cover: ({ n, of, year }) => `It takes a known sun for four in five runs, 30 at least; ${year} has it for ${count(n)} of ${count(of)}.`,
    even: ({ n, year, ...parts }) => `It takes a light that stands out; the ${count(n)} runs of ${year} began ${partsOf(parts, null)}.`,
    daylong: ({ k, n, chance, year }) =>
      `It takes more than the day itself gives: ${count(k)} of ${count(n)} runs of ${year} began in a light that fills ${figure(Math.round(chance * 100))}% of waking hours.`,
  },
}
