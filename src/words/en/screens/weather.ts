import type { StoreTrouble } from '../../../contract/db'
import type { WeatherEnd, WeatherPage } from '../../../contract/weather'
import type { SkyCheck } from '../../../domain/enrich/sky-of-run'
import { recentDays } from '../../../domain/weather/plan'
import type { Sky } from '../../../domain/weather/skies'
import type { Disagreement, WeatherSource } from '../../../domain/weather/sources'
import { listed } from '../amounts'
import { troubleWords } from '../troubles'
import { clock, count, countOf, degreesAsRead, figure, ofUnit } from './quantities'
import type { Unit } from '../../quantities'

const nameOf = (host: string): string => host.replace(/^https?:\/\//, '')
const hostNames = (hosts: readonly string[]): string => listed(hosts.map(nameOf))
const isOpenMeteo = (hosts: readonly string[]): boolean => hosts.every((host) => /(^|\.)open-meteo\.com$/.test(nameOf(host)))
/** Whom the runner would ask. */
const whom = (hosts: readonly string[]): string => (isOpenMeteo(hosts) ? 'Open-Meteo' : 'the weather service of this site')

/** 10:42, or Mon 30 Nov, 01:00 where it is not today: the clock of the device. */
export const moment = (at: number, now: number, zone: string): string => {
  const inZone = (options: Intl.DateTimeFormatOptions, utc: number): string => new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }).format(utc)
  const day = (utc: number): string => inZone({ weekday: 'short', day: 'numeric', month: 'short' }, utc)
  const time = inZone({ hour: '2-digit', minute: '2-digit' }, at)
  return day(at) === day(now) ? time : `${day(at)}, ${time}`
}

const months = (n: number): string => countOf(n, 'month', 'months')
const runs = (n: number): string => countOf(n, 'run', 'runs')
const begun = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

/** Why for some runs nothing can be asked; empty where there is none. */
const notAsked = ({ placeless, timeless }: { readonly placeless: number; readonly timeless: number }): string =>
  [
    ...(placeless > 0 ? [`${begun(runs(placeless))} ${placeless === 1 ? 'tells' : 'tell'} no place to ask for.`] : []),
    ...(timeless > 0 ? [`${begun(runs(timeless))} ${timeless === 1 ? 'lies' : 'lie'} before 1940 or after today.`] : []),
  ].join(' ')

const ends: Readonly<Record<Exclude<WeatherEnd['end'], 'done' | 'waiting' | 'stopped' | 'off'>, (hosts: readonly string[], reason: string | null) => string>> =
  {
    'busy-elsewhere': () => 'Another tab is asking for the weather.',
    refused: (hosts, reason) =>
      `${begun(whom(hosts))} did not take the question${reason === null ? '' : `: “${reason}”`}. What came before it is kept; another try may be refused as well.`,
    misunderstood: (hosts, reason) =>
      `${begun(whom(hosts))} answered, but not to what was asked${reason === null ? '' : ` (${reason})`}. Nothing of that answer was kept, and what came before it was.`,
    unreachable: (hosts, reason) =>
      `No answer came from ${hostNames(hosts)}${reason === null ? '' : ` (${reason})`}. What came before is kept, and it is asked again when RunMirror is opened next.`,
  }

/** The asking for weather: what is sent and to whom, how far it is, and why it stopped. */
export const weatherAsking = {
  title: 'Weather',
  /** All that is sent, and what is not. */
  says: (hosts: readonly string[]) =>
    `Where an export does not say what the weather was like, ${whom(hosts)} can be asked: ${hostNames(hosts)}. It is sent whole months for squares of about 10 km, and for recent weather the last ${recentDays} days, in random order; never the day, the run, or who you are. Like every site, it sees your device’s internet address.`,
  before: 'Nothing is sent before you say so. What comes back is kept on this device.',
  wanted: (n: number) => `Your runs would take ${countOf(n, 'square in one month', 'squares in a month')}.`,
  nothingWanted: 'There is nothing to ask for now.',
  notAsked,
  ask: 'Ask for the weather',
  notNow: 'Don’t ask',
  on: 'The weather is asked for while RunMirror is open, and only what is not here yet.',
  asking: 'Asking for the weather',
  counts: (done: number, of: number) => `${count(done)} of ${months(of)}`,
  starting: 'It is being worked out what to ask.',
  goesOn: 'Pause it or close this page: what was told is kept, and the rest is asked next time.',
  pauses: (at: number, now: number, zone: string) => `It waits before the next question, and goes on at ${moment(at, now, zone)}.`,
  pause: 'Pause',
  pausing: 'Pausing',
  paused: 'Asking for the weather is paused. What was told is kept.',
  goOn: 'Go on',
  off: 'Turn it off',
  offline: 'There is no network. What was told is kept, and it goes on by itself once there is one.',
  done: 'What could be asked for is here.',
  waiting: (at: number, now: number, zone: string, reason: string | null) =>
    `The questions that are free for now are used up${reason === null ? '' : ` (“${reason}”)`}. It goes on by itself at ${moment(at, now, zone)}, or when RunMirror is opened after that.`,
  ended: (end: keyof typeof ends, hosts: readonly string[], reason: string | null) => ends[end](hosts, reason),
  again: 'Try again',
  stopped: 'Asking for the weather stopped.',
  trouble: (code: StoreTrouble | 'cut-short', detail?: string) => {
    if (code === 'cut-short') return 'The part of RunMirror that asks stopped, and again when it was started anew. Reload this page; what was told is kept.'
    const { what, next } = troubleWords(code, detail)
    return `${what} ${next}`
  },
  credit: 'Weather data by Open-Meteo.com',
  licence: 'CC BY 4.0',
  creditMore: 'worked out for each run between its hours',
} as const

const sources: Readonly<Record<WeatherSource, string>> = {
  export: 'by the export',
  'open-meteo': 'by Open-Meteo, for a 10 km square',
  wrist: 'by the device’s own sensor, which a wrist warms',
}
const short: Readonly<Record<WeatherSource, string>> = { export: 'the export', 'open-meteo': 'Open-Meteo', wrist: 'the device’s sensor' }
const fields = {
  temperature: 'Temperature',
  apparentTemperature: 'Feels like',
  precipitation: 'Rain',
  windSpeed: 'Wind',
  sky: 'Sky',
} as const
const skies: Readonly<Record<Sky, string>> = {
  clear: 'clear',
  'partly-cloudy': 'partly cloudy',
  cloudy: 'cloudy',
  fog: 'fog',
  drizzle: 'drizzle',
  rain: 'rain',
  sleet: 'sleet',
  snow: 'snow',
  thunder: 'thunder',
  windy: 'windy',
}

/** Eight parts of a month of moons, each around its middle. */
const moons = ['new', 'waxing crescent', 'first quarter', 'waxing', 'full', 'waning', 'last quarter', 'waning crescent'] as const

const speeds = { km: { metresPerSecond: 1 / 3.6, name: 'km/h' }, mi: { metresPerSecond: 0.44704, name: 'mph' } } as const
const tenth = (value: number): string => figure(Math.round(value * 10) / 10 + 0)

/** A run's own page. */
export const weatherOfRun = {
  title: 'Weather',
  fields,
  degrees: degreesAsRead,
  rain: (millimetres: number) => (millimetres < 0.05 ? 'none' : `${ofUnit(tenth(millimetres), 'mm')} an hour`),
  wind: (metresPerSecond: number, unit: Unit) => ofUnit(count(Math.round(metresPerSecond / speeds[unit].metresPerSecond)), speeds[unit].name),
  sky: (sky: Sky) => skies[sky],
  source: (source: WeatherSource) => sources[source],
  differs: (others: readonly WeatherSource[]) => `${listed(others.map((other) => short[other]))} ${others.length === 1 ? 'says' : 'say'} otherwise`,
  none: 'No source says what the weather was like.',
  sun: 'Sun',
  sunLine: (rise: number, set: number) => `${clock(rise)} to ${clock(set)}`,
  neverSets: 'did not set',
  neverRises: 'did not rise',
  sunSource: ({ source, checks }: WeatherPage['sky']) =>
    source === 'computed'
      ? checks.sun === 'differs'
        ? 'worked out for where it began: the export is more than 20 minutes off'
        : 'worked out for where it began'
      : checks.sun === 'agrees'
        ? 'by the export; worked out, it agrees'
        : 'by the export',
  moon: 'Moon',
  moonName: (phase: number) => moons[Math.round(phase * 8) % 8] ?? moons[0],
  moonSource: (check: SkyCheck) => (check === 'differs' ? 'worked out: the export has another' : 'worked out'),
} as const

const what: Readonly<Record<Disagreement['what'], string>> = {
  temperature: 'on the temperature',
  apparentTemperature: 'on what it felt like',
  precipitation: 'on whether it rained',
  windSpeed: 'on the wind',
}

export const weatherReport = {
  title: 'Weather',
  runs: 'Runs outside',
  fields,
  from: (counts: Readonly<Record<WeatherSource, number>>) => {
    const parts = (['export', 'open-meteo', 'wrist'] as const).flatMap((source) => (counts[source] > 0 ? [`${count(counts[source])} by ${short[source]}`] : []))
    return parts.length === 0 ? 'of none' : parts.join(', ')
  },
  without: (n: number) => `No source knows the temperature of ${runs(n)}.`,
  withoutNone: 'The temperature of every run outside is known.',
  disagree: 'Where two sources differ',
  disagreement: ({ what: of, believed, other }: Disagreement) => `${begun(short[believed])} is believed over ${short[other]}, ${what[of]}`,
  disagreementRuns: (n: number) => runs(n),
  unknownSkies: (n: number) => `${begun(runs(n))} ${n === 1 ? 'has' : 'have'} a sky whose number nobody knows: it is left out.`,
  months: 'Months that were told',
  monthsLine: (archive: number, forecast: number) =>
    [...(archive > 0 ? [count(archive)] : []), ...(forecast > 0 ? [`${count(forecast)} not closed yet`] : [])].join(', '),
  monthsHint: (size: string) => `of squares of about 10 km; they take ${size}`,
  gaps: (n: number) => `${begun(countOf(n, 'value was', 'values were'))} not there: it is not made up from its neighbours.`,
  impossible: (n: number) => `${begun(countOf(n, 'value', 'values'))} that nobody can have measured ${n === 1 ? 'was' : 'were'} left out.`,
  checks: 'Sun and moon, worked out again',
  sun: (n: Readonly<Record<SkyCheck, number>>) => [
    ...(n.agrees > 0 ? [`In ${runs(n.agrees)} the export’s sun is right, within 20 minutes.`] : []),
    ...(n.differs > 0 ? [`In ${runs(n.differs)} it is further off: there the one that was worked out is taken.`] : []),
    ...(n.untold > 0 ? [`${begun(runs(n.untold))} ${n.untold === 1 ? 'tells' : 'tell'} none: it is worked out where the place is known.`] : []),
    ...(n.unchecked > 0 ? [`${begun(runs(n.unchecked))} could not be checked without a place.`] : []),
  ],
  moon: (n: Readonly<Record<SkyCheck, number>>) => [
    ...(n.agrees > 0 ? [`Its moon is right in ${runs(n.agrees)}.`] : []),
    ...(n.differs > 0 ? [`It shows another in ${runs(n.differs)}: the moon that was worked out is taken.`] : []),
  ],
} as const
