import type { AxisId, End } from '../../domain/portrait/axis'
import type { Part, PartId } from '../../domain/portrait/portrait'
import type { Unit } from '../quantities'
import { portraitIn, valueOf as of } from '../portrait'
import type { PortraitPhrases, Values } from '../portrait'
import { capital, listed, nameOfMonth, spelled } from './amounts'
import { nameOfCard, tell } from './face'
import { count, countOf, distance, figure, longDay, tenths } from './screens/quantities'
import { weekdayName } from './weekdays'

const weekdays = (values: Values): string => listed([...String(of(values, 'weekdays'))].map((digit) => `${weekdayName(Number(digit))}s`))

/** What each part adds to the sentence, after "You". */
const clauses: Readonly<Record<PartId, (values: Values) => string>> = {
  dawn: () => 'run with the sunrise',
  night: () => 'run in the dark',
  ritual: (values) => `keep your ${weekdays(values)}`,
  free: () => 'keep no weekday',
  return: () => 'stay on known ground',
  wander: () => 'seek new ground',
  steady: () => 'keep your weeks alike',
  surge: () => 'run in surges',
  even: () => 'keep to one distance',
  varied: () => 'vary your distances',
  season: (values) => `peak around ${nameOfMonth(of(values, 'month'))}`,
  silences: (values) => (of(values, 'n') === 1 ? 'came back from your one silence' : 'come back after every silence'),
}

const joined: PortraitPhrases['joined'] = (parts: readonly Part[]) => {
  const told = parts.map(({ part, values }) => clauses[part](values))
  return `You ${told.length === 2 ? told.join(' and ') : `${told.slice(0, -1).join(', ')}, and ${told.at(-1) ?? ''}`}.`
}

const percent = (share: number): string => `${figure(Math.round(share * 100))}%`
const part = (k: number, n: number, one: string, many: string): string => `${k === n ? 'all' : k === 0 ? 'none' : count(k)} of ${countOf(n, one, many)}`
const within = ([low, high]: readonly [number, number], say: (one: number) => string): string =>
  say === tenths ? `(${say(low)} to ${say(high)})` : `(${say(low).replace('%', '')}–${say(high)})`

/** The statistic of an earned end, as its card tells it. */
const statistic: Readonly<Record<End, (values: Values, value: number, interval: readonly [number, number], unit: Unit) => string>> = {
  dawn: (values, value, interval) =>
    `${percent(1 - value)} ${within([1 - interval[1], 1 - interval[0]], percent)} of the ${count(of(values, 'n'))} runs that began around sunrise or in the dark began around sunrise.`,
  night: (values, value, interval) =>
    `${percent(value)} ${within(interval, percent)} of the ${count(of(values, 'n'))} runs that began around sunrise or in the dark began in the dark.`,
  ritual: (values, value, interval) =>
    `${weekdays(values)} held a run in ${count(of(values, 'k'))} of ${count(of(values, 'n'))} running weeks: ${percent(value)} ${within(interval, percent)}.`,
  free: (values, value, interval) =>
    `${capital(part(of(values, 'k'), of(values, 'n'), 'running day', 'running days'))} came back on a weekday of the week before: ${tenths(value)} times what luck brings ${within(interval, tenths)}.`,
  return: (values, value, interval) =>
    `${percent(1 - value)} ${within([1 - interval[1], 1 - interval[0]], percent)} of ${count(of(values, 'n'))} runs went mostly over known ground.`,
  wander: (values, value, interval) => `${percent(value)} ${within(interval, percent)} of ${count(of(values, 'n'))} runs went mostly over new ground.`,
  steady: (_, value, interval) =>
    `The running days of your running weeks vary ${tenths(value)} times as much as luck would make them ${within(interval, tenths)}.`,
  surge: (_, value, interval) =>
    `The running days of your running weeks vary ${tenths(value)} times as much as luck would make them ${within(interval, tenths)}.`,
  even: (values, value, interval, unit) =>
    `${percent(value)} ${within(interval, percent)} of ${count(of(values, 'n'))} runs were within a fifth of the middle one, ${distance(of(values, 'metres'), unit)}.`,
  varied: (values, value, interval, unit) =>
    `${percent(value)} ${within(interval, percent)} of ${count(of(values, 'n'))} runs were within a fifth of the middle one, ${distance(of(values, 'metres'), unit)}.`,
}

/** What earns either end. */
const earns: Readonly<Record<AxisId, string>> = {
  'dawn-night': 'Dawn is earned where the largest share of runs begins around sunrise, Night where it begins in the dark: over 40%, as The Hour tests it.',
  'ritual-free':
    'Ritual is earned by a weekday that luck would not keep so often, Free where weekdays come back clearly less than luck would have it: under 0.7 times, at 99%.',
  'return-wander': 'Return is earned where most runs go over known ground, Wander where they go over new ground, as The Wanderer’s Share tests it.',
  'steady-surge': 'Steady is earned where weeks vary less than 0.6 times as much as by luck, Surge where they vary more than 1.4 times, both at 99%.',
  'even-varied': 'Even is earned where over 75% of runs are within a fifth of the middle one, Varied where under a third are, both at 99%.',
}

const warmRuns: Readonly<Partial<Record<PartId, (values: Values) => string>>> = {
  dawn: () => 'began around sunrise',
  night: () => 'began in the dark',
  ritual: (values) => `fell on ${weekdays(values)}`,
  return: () => 'went over known ground',
  wander: () => 'went over new ground',
  season: (values) => `were run around ${nameOfMonth(of(values, 'month'))}`,
  silences: () => 'came first after a silence',
}

const tall = { metres: ', as tall as it is far', minutes: ', as tall as it is long in minutes' } as const

export const { partsTold, portraitSentence, endsOf, axisWords, seasonWords, reedWords } = portraitIn(
  {
    joined,
    ends: {
      dawn: 'Dawn',
      night: 'Night',
      ritual: 'Ritual',
      free: 'Free',
      return: 'Return',
      wander: 'Wander',
      steady: 'Steady',
      surge: 'Surge',
      even: 'Even',
      varied: 'Varied',
    },
    statistic,
    earns,
    openly: { past: 'It was so, and is not now.', away: 'You put its card away.', between: 'Its card has formed, and neither end is earned.' },
    axisOpen: (first, last) => `${first} or ${last}: neither is earned yet.`,
    axisEarned: (first, last, end) => `${first} or ${last}: ${end}.`,
    season: {
      earns: 'A month is earned where the years agree more than luck would let them, from three full years on.',
      label: 'Twelve months',
      open: 'The ring of twelve months: no month is earned yet.',
      stands: ({ years, amplitude, month }) =>
        `Over ${spelled(years)} full years your weeks swing ${percent(amplitude)} of an average week up around ${nameOfMonth(month)}, and as much down half a year away.`,
      month: nameOfMonth,
      spoken: (month) => `The ring of twelve months: fullest around ${nameOfMonth(month)}.`,
    },
    reed: {
      warm: warmRuns,
      caption: (n, whose) =>
        n === 1
          ? 'The one run is a line here.'
          : `Each of ${whose === 'own' ? 'your' : 'the sample’s'} ${countOf(n, 'run', 'runs')} is a line here, year under year.`,
      captionWarm: (lit, weeks, which) => `The warm ${lit === 1 ? 'one' : 'ones'}${weeks === null ? '' : `, of the last ${count(weeks)} weeks,`} ${which}.`,
      spoken: (first, last, n, measure) =>
        `A row for each year from ${longDay(first)} to ${longDay(last)}, a line for each of ${countOf(n, 'run', 'runs')}${measure === null ? '' : tall[measure]}.`,
      spokenWarm: (lit) => `${count(lit)} are warm.`,
    },
  },
  { tell, nameOfCard },
)

export const portraitWords = {
  axes: 'The axes you stand on',
  axesOfSample: 'The axes the sample stands on',
  dotted: 'Dotted: neither end can be told.',
  evidence: (card: string) => `See the evidence: ${card}`,
  waiting: (card: string) => `See what it waits for: ${card}`,
} as const
