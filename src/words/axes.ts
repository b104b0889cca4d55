import type { AxisId, AxisRead, End } from '../domain/portrait/axis'
import { ends } from '../domain/portrait/axis'
import type { Part, PartId, Reed, SeasonRead } from '../domain/portrait/portrait'
import { trueOfOthers } from '../domain/portrait/portrait'
import { capital, listed, nameOfMonth, spelled } from './amounts'
import { nameOfCard, tell } from './face'
import { count, countOf, distance, figure, longDay, tenths } from './screens/quantities'
import type { Unit } from './screens/quantities'
import { weekdayName } from './weekdays'

type Values = Readonly<Record<string, number>>
const of = (values: Values, name: string): number => values[name] ?? NaN
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

const mostWords = 18
const joined = (parts: readonly Part[]): string => {
  const told = parts.map(({ part, values }) => clauses[part](values))
  return `You ${told.length === 2 ? told.join(' and ') : `${told.slice(0, -1).join(', ')}, and ${told.at(-1) ?? ''}`}.`
}

/** The parts of which the sentence is made: of too many words the one that is true of most others is left out. */
export const partsTold = (parts: readonly Part[]): readonly Part[] => {
  if (parts.length < 3 || joined(parts).split(' ').length <= mostWords) return parts
  const usual = parts.reduce((most, one) => (trueOfOthers[one.part] > trueOfOthers[most.part] ? one : most))
  return partsTold(parts.filter((one) => one !== usual))
}

/** Who the runner is: "You run with the sunrise, keep your Sundays, and come back after every silence." Null where there are less than two parts. */
export const portraitSentence = (parts: readonly Part[]): string | null => (parts.length < 2 ? null : joined(partsTold(parts)))

const nameOfEnd = (end: End): string => capital(end)
export const endsOf = (axis: AxisId): readonly [string, string] => [nameOfEnd(ends[axis][0]), nameOfEnd(ends[axis][1])]

const percent = (share: number): string => `${figure(Math.round(share * 100))} %`
const part = (k: number, n: number, one: string, many: string): string => `${k === n ? 'all' : k === 0 ? 'none' : count(k)} of ${countOf(n, one, many)}`
const within = ([low, high]: readonly [number, number], say: (one: number) => string): string =>
  say === tenths ? `(${say(low)} to ${say(high)})` : `(${say(low).replace(' %', '')}–${say(high)})`

/** The statistic of an earned end, as its card tells it. */
const statistic: Readonly<Record<End, (values: Values, value: number, interval: readonly [number, number], unit: Unit) => string>> = {
  dawn: (values, value, interval) =>
    `${percent(1 - value)} ${within([1 - interval[1], 1 - interval[0]], percent)} of the ${count(of(values, 'n'))} runs that began around sunrise or in the dark began around sunrise.`,
  night: (values, value, interval) =>
    `${percent(value)} ${within(interval, percent)} of the ${count(of(values, 'n'))} runs that began around sunrise or in the dark began in the dark.`,
  ritual: (values, value, interval) =>
    `${weekdays(values)} held a run in ${count(of(values, 'k'))} of ${count(of(values, 'n'))} running weeks: ${percent(value)} ${within(interval, percent)}.`,
  free: (values, value, interval) =>
    `${capital(part(of(values, 'k'), of(values, 'n'), 'run-day', 'run-days'))} came back on a weekday of the week before: ${tenths(value)} times what luck brings ${within(interval, tenths)}.`,
  return: (values, value, interval) =>
    `${percent(1 - value)} ${within([1 - interval[1], 1 - interval[0]], percent)} of ${count(of(values, 'n'))} runs went mostly over known ground.`,
  wander: (values, value, interval) => `${percent(value)} ${within(interval, percent)} of ${count(of(values, 'n'))} runs went mostly over new ground.`,
  steady: (_, value, interval) => `Your running weeks lie ${tenths(value)} times as far apart in run-days as luck would have them ${within(interval, tenths)}.`,
  surge: (_, value, interval) => `Your running weeks lie ${tenths(value)} times as far apart in run-days as luck would have them ${within(interval, tenths)}.`,
  even: (values, value, interval, unit) =>
    `${percent(value)} ${within(interval, percent)} of ${count(of(values, 'n'))} runs were within a fifth of ${distance(of(values, 'metres'), unit)}, the middle one.`,
  varied: (values, value, interval, unit) =>
    `${percent(value)} ${within(interval, percent)} of ${count(of(values, 'n'))} runs were within a fifth of ${distance(of(values, 'metres'), unit)}, the middle one.`,
}

/** What earns either end. */
const earns: Readonly<Record<AxisId, string>> = {
  'dawn-night': 'Dawn is earned where the largest share of runs begins around sunrise, Night where it begins in the dark: over 40 %, as The Hour tests it.',
  'ritual-free':
    'Ritual is earned by a weekday that luck would not keep so often, Free where weekdays come back clearly less than luck would have them: under 0.7 times, at 99 %.',
  'return-wander': 'Return is earned where most runs go over known ground, Wander where they go over new ground, as The Wanderer’s Share tests it.',
  'steady-surge': 'Steady is earned under 0.6 times what luck does, Surge over 1.4 times, both at 99 %.',
  'even-varied': 'Even is earned where over 75 % of runs are within a fifth of the middle one, Varied where under a third are, both at 99 %.',
}

const openly = { past: 'It was so, and is not now.', away: 'You put its card away.', between: 'Its card has formed, and neither end is earned.' } as const

export interface AxisWords {
  readonly card: string
  /** Where the runner stands, or what is missing. */
  readonly stands: string
  readonly earns: string
  /** The whole of it for those who do not see the line. */
  readonly spoken: string
}

export const axisWords = (axis: AxisRead, unit: Unit): AxisWords => {
  const card = nameOfCard(axis.card)
  const [first, last] = endsOf(axis.axis)
  if (axis.state === 'open') {
    const stands = axis.missing === null ? (axis.why === 'forming' ? '' : openly[axis.why]) : tell(axis.missing, unit)
    return { card, stands, earns: earns[axis.axis], spoken: `${first} or ${last}: neither is earned yet.` }
  }
  const stands = statistic[axis.end](axis.values, axis.value, axis.interval, unit)
  return { card, stands, earns: earns[axis.axis], spoken: `${first} or ${last}: ${nameOfEnd(axis.end)}.` }
}

export const seasonWords = (season: SeasonRead, unit: Unit): AxisWords & { readonly label: string } => {
  const card = nameOfCard(season.card)
  const rule = 'A month is earned where the years agree more than luck would let them, from three full years on.'
  if (season.state === 'open') {
    const stands = season.missing === null ? (season.why === 'forming' ? '' : openly[season.why]) : tell(season.missing, unit)
    return { card, stands, earns: rule, spoken: 'The ring of twelve months: no month is earned yet.', label: 'Twelve months' }
  }
  const month = nameOfMonth(season.month)
  return {
    card,
    stands: `Over ${spelled(season.years)} full years your weeks swing ${percent(season.amplitude)} of a mean week up around ${month}, and as much down half a year away.`,
    earns: rule,
    spoken: `The ring of twelve months: fullest around ${month}.`,
    label: month,
  }
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

/** Beneath the reed: what its lines are, and which are warm. */
export const reedWords = ({ marks, measure, warm, weeks }: Reed, whose: 'own' | 'sample'): { readonly caption: string; readonly spoken: string } => {
  const n = marks.days.length
  const which = warm === null ? undefined : warmRuns[warm.part]
  const lit = marks.lit.reduce((sum, [from, to]) => sum + to - from, 0)
  const runs = `${whose === 'own' ? 'your' : 'the sample’s'} ${countOf(n, 'run', 'runs')}`
  const window = weeks === null ? '' : `, of the last ${count(weeks)} weeks,`
  const ofWarm = warm === null || which === undefined || lit === 0 ? '' : ` The warm ${lit === 1 ? 'one' : 'ones'}${window} ${which(warm.values)}.`
  const [first = 0, last = 0] = [marks.days[0], marks.days.at(-1)]
  return {
    caption: `${n === 1 ? 'The one run is a line here.' : `Each of ${runs} is a line here, year under year.`}${ofWarm}`,
    spoken: `A row for each year from ${longDay(first)} to ${longDay(last)}, a line for each of ${countOf(n, 'run', 'runs')}${measure === null ? '' : tall[measure]}.${lit === 0 || which === undefined ? '' : ` ${count(lit)} are warm.`}`,
  }
}

export const portraitWords = {
  axes: 'The axes you stand on',
  axesOfSample: 'The axes the sample stands on',
  dotted: 'Dotted: neither end can be told.',
  evidence: (card: string) => `See the evidence: ${card}`,
  waiting: (card: string) => `See what it waits for: ${card}`,
} as const
