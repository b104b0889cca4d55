import type { HourSays } from '../../../domain/cards/the-hour.card'
import type { Light } from '../../../domain/enrich/light'
import { capital, listed, luck, spelled, yearsBetween } from '../amounts'
import { count, countOf, figure, longDay } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const runner = { dawn: 'a dawn runner', day: 'a daylight runner', dusk: 'a dusk runner', dark: 'a night runner' } as const satisfies Record<Light, string>
const began = { dawn: 'around sunrise', day: 'in full daylight', dusk: 'around sunset', dark: 'in the dark' } as const satisfies Record<Light, string>
const percent = (share: number): string => `${figure(Math.round(share * 100))}%`

/** 214 around sunrise, 60 in full daylight and none in the dark */
const partsOf = (parts: Readonly<Record<Light, number>>, but: Light | null): string =>
  listed(
    (['dawn', 'day', 'dusk', 'dark'] as const)
      .filter((light) => light !== but)
      .map((light) => `${parts[light] === 0 ? 'none' : count(parts[light])} ${began[light]}`),
  )

export const words: CardWords<HourSays> = {
  name: 'The Hour',
  says: {
    are: ({ light, k, n, all }) =>
      `You are ${runner[light]}: ${k === n ? 'all' : count(k)} of your ${all === 1 ? '' : 'last '}${count(n)} runs began ${began[light]}.`,
    were: ({ light, k, n, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))} you were ${runner[light]}: ${k === n ? 'all' : `${count(k)} of`} ${count(n)} runs began ${began[light]}.`,
    others: ({ light, ...parts }) => {
      const others = parts.dawn + parts.day + parts.dusk + parts.dark - parts[light]
      return others === 0 ? 'No other run began in another light.' : `The other ${others === 1 ? 'one' : count(others)} began: ${partsOf(parts, light)}.`
    },
    second: ({ light, k, other, p }) =>
      `${other === 0 ? 'No other light had a run. Had one been as likely' : `Next came ${countOf(other, 'run', 'runs')} ${began[light]}. Were both as likely`}, luck would set ${count(k)} against ${other === 0 ? 'none' : count(other)} ${luck(p)}.`,
    phases: ({ n, effective }) =>
      Math.floor(effective) >= n
        ? `The hour of one run does not follow from the last: all ${count(n)} count in full.`
        : `Hours come in phases: in the interval these ${count(n)} runs count for as much as ${count(Math.max(1, Math.floor(effective)))} that don’t.`,
    sources: ({ file, city, doubtful, unknown }) => {
      const known = listed([
        ...(file > 0 ? [`from the export, or worked out for where it began, for ${countOf(file, 'run', 'runs')}`] : []),
        ...(city > 0 ? [`worked out for the reference city of the time zone for ${countOf(city, 'run', 'runs')}`] : []),
      ])
      const left = listed([
        ...(doubtful > 0 ? [`${countOf(doubtful, 'run', 'runs')} too near an edge for that`] : []),
        ...(unknown > 0 ? [`${countOf(unknown, 'run', 'runs')} without a sun`] : []),
      ])
      return `The sun is ${known}${left === '' ? '' : `; left out: ${left}`}.`
    },
    lately: ({ k, n, light }) =>
      n === 0
        ? 'The last 26 complete weeks hold no run with a known sun'
        : `Of the ${countOf(n, 'run', 'runs')} of the last 26 complete weeks ${k === 0 ? 'none' : count(k)} began ${began[light]}`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} Dawn is from 90 minutes before sunrise to 60 after it, dusk from 60 minutes before sunset to 90 after it, day between them, dark the rest; where dawn and dusk meet, the nearer of the two decides. Sunrise and sunset are the export’s; where it has none, or the place where the run began shows them to be more than 20 minutes off, they are worked out for that place; without a place they are those of the reference city of the run’s time zone, and a start within 45 minutes of an edge is then left out. The window is the last 104 weeks, this one included: ${count(n)} of its ${count(of)} runs have a known sun; it takes 30, and four in five. The interval is Wilson’s, at 95%, over as many runs as they are worth: n(1 − r)/(1 + r), r the correlation of each run’s hour with the next one’s. Its lower end has to lie above 40%, the one at 99% above the share of the hours from six in the morning to nine in the evening that lie in that light, and luck between the first and the second below 1 in 100 (an exact binomial test, both ways, phases taken out). It is told in the present while the last 26 complete weeks still hold half of the 40%.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs, lit, light, fromDay, toDay }) =>
      `A sundial with noon on top and January in the middle: a line for each of ${countOf(runs, 'run', 'runs')} from ${longDay(fromDay)} to ${longDay(toDay)}, at the hour it began and as long as it took. ${capital(spelled(lit))} that began ${began[light]} ${lit === 1 ? 'is' : 'are'} lit.`,
    'no-run': () => 'Needs a first run.',
    runs: ({ left, n }) => `Needs ${countOf(left, 'more run', 'more runs')} in 104 weeks; there ${n === 1 ? 'is' : 'are'} ${n === 0 ? 'none' : count(n)}.`,
    cover: ({ n, of }) =>
      `Needs to know where the sun stood: it is known for ${count(n)} of your last ${count(of)} runs, and it takes four in five, 30 at least.`,
    even: ({ n, ...parts }) => `No hour stands out among your last ${count(n)} runs: ${partsOf(parts, null)}.`,
    daylong: ({ k, n, chance }) =>
      `${count(k)} of your last ${count(n)} runs began in full daylight, and ${percent(chance)} of the waking day is just that: it takes more to be a habit.`,
  },
}
