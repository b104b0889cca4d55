import type { Fate } from '../../../domain/journey/columns'
import type { Journey, PlacedRun, ToldBase } from '../../../domain/journey/journey'
import type { Visited } from '../../../domain/journey/visits'
import { capital, spelled, times } from '../amounts'
import { percent } from '../face'
import { altitude, count, countOf, longDay, longDistance } from './quantities'
import type { Unit } from '../../quantities'
import { ashore } from '../../where'
import { shortPlace, wholePlace } from './where'

const runs = (n: number): string => countOf(n, 'run', 'runs')
const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

/** The page's first sentence: at most 18 words. */
export const journeyLine = (of: 'own' | 'sample', { countries, atHome, fates, bases, homes }: Journey): string => {
  const located = fates.placed + fates.unlooked
  const runner = of === 'own' ? 'You have' : 'The sample’s runner has'
  const lands =
    countries.length === 0
      ? `${located === 1 ? 'One run has' : `${count(located)} runs have`} a place`
      : `${runner} run in ${spelled(countries.length)} ${countries.length === 1 ? 'country' : 'countries'}`
  if (located < 2) return `${lands}.`
  const [home = 0, ...others] = new Set(homes.map(({ base }) => base))
  const place = ashore(bases[home]?.place ?? null)
  const around = others.length > 0 ? `around one of ${spelled(others.length + 1)} homes` : place === null ? 'around one home' : `around ${shortPlace(place)}`
  return `${lands}; ${count(atHome)} of ${countries.length === 0 ? 'them' : `${count(located)} runs`} began ${around}.`
}

const withoutPlace: readonly { readonly fate: Fate; readonly says: (n: number) => string }[] = [
  { fate: 'indoor', says: (n) => `${count(n)} indoors` },
  { fate: 'unfiled', says: (n) => `${count(n)} without a file` },
  { fate: 'lost', says: (n) => `${count(n)} whose file could not be read` },
  { fate: 'placeless', says: (n) => `${count(n)} whose track holds no position` },
]
export const withoutOf = ({ fates }: Journey): number => withoutPlace.reduce((sum, { fate }) => sum + fates[fate], 0)

/** 37 runs have no place: 30 indoors, 7 without a file. */
export const withoutLine = (told: Journey): string => {
  const n = withoutOf(told)
  const reasons = withoutPlace.filter(({ fate }) => told.fates[fate] > 0).map(({ fate, says }) => says(told.fates[fate]))
  return n === 0 ? '' : `${n === 1 ? 'One run has' : `${count(n)} runs have`} no place: ${reasons.join(', ')}.`
}
export const virtualLine = ({ fates: { virtual } }: Journey): string =>
  virtual === 0
    ? ''
    : virtual === 1
      ? 'One virtual run is left out: nobody ran where it lies.'
      : `${count(virtual)} virtual runs are left out: nobody ran where they lie.`

/** Places are still being looked up: 1,204 of 2,294. Where nobody looks, because the tracks are not here or the reading rests, it says so. */
export const waitingLine = ({ fates, runs: all }: Journey, looking: boolean): string => {
  const waiting = fates.unread + fates.unlooked
  const of = all - fates.virtual
  if (waiting === 0) return ''
  return looking
    ? `Places are still being looked up: ${count(of - waiting)} of ${count(of)}.`
    : `${count(waiting)} of ${runs(of)} ${waiting === 1 ? 'waits' : 'wait'} for a track that has not been read.`
}

const visitCounts = ({ starts, passed }: Visited): string =>
  starts === 0
    ? passed === 1
      ? 'Only passed through.'
      : `Only passed through, by ${runs(passed)}.`
    : `${capital(runs(starts))} began here${passed === 0 ? '' : `, ${spelled(passed)} passed through`}.`

/** What stands under a country or a region: how it was first come to, and how often since. */
export const visitLine = (visited: Visited): string => {
  const { first, firstStart, doubtful } = visited
  const later = first.start || firstStart === null ? '' : `Passed through at first; the first to begin here was on ${longDay(firstStart.day)}.`
  return joined([later, visitCounts(visited), doubtful ? journey.doubt : ''])
}

/** 3 to 12 May 2021 · 28 April to 3 May 2021 · 30 December 2021 to 2 January 2022 */
const datesBetween = (first: number, last: number): string => {
  const [from, to] = [longDay(first), longDay(last)]
  if (from === to) return from
  const [day = '', month = '', year = ''] = from.split(' ')
  const [, toMonth, toYear] = to.split(' ')
  if (year !== toYear) return `${from} to ${to}`
  return month === toMonth ? `${day} to ${to}` : `${day} ${month} to ${to}`
}

/** Under the heading of a year, which is not said again. */
export const stayDates = (first: number, last: number, year: number): string => datesBetween(first, last).replace(new RegExp(` ${year}$`), '')

export const homeLine = (base: ToldBase | undefined, inBase: number, of: number): string =>
  `Home around ${wholePlace(base?.place ?? null)}: ${count(inBase)} of ${runs(of)}.`

export const farthestNote = (metres: number, unit: Unit, run: PlacedRun): string => `${longDistance(metres, unit)} from home, on ${longDay(run.day)}`

const degrees = (value: number, positive: string, negative: string): string => `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`
export const ends = {
  north: { title: 'Northernmost start', value: (degree: number) => degrees(degree, 'north', 'south') },
  south: { title: 'Southernmost start', value: (degree: number) => degrees(degree, 'north', 'south') },
  east: { title: 'Easternmost start', value: (degree: number) => degrees(degree, 'east', 'west') },
  west: { title: 'Westernmost start', value: (degree: number) => degrees(degree, 'east', 'west') },
  highest: { title: 'Highest', value: altitude },
  lowest: { title: 'Lowest', value: altitude },
} as const

export const journey = {
  title: 'Journey',
  placed: (located: number, of: number) => `${count(located)} of ${runs(of)} have a place`,
  caption: (located: number, away: number) =>
    `${located === 1 ? 'One run, one point' : `${count(located)} runs, a point each, around the place they began`}${away === 0 ? '.' : '; the warm ones began more than 50 km from home.'}`,
  noOutlines: 'The outlines of the land could not be loaded just now; the runs are drawn where they began.',
  shows: (bases: number, countries: number) =>
    `A map: a cluster of points for each of ${countOf(bases, 'place', 'places')} where runs began, over the outlines of the land. ${countries === 0 ? '' : `The regions that were visited are filled.`}`,
  ticks: (n: number) => `${count(n)} ticks, one for each run without a place.`,
  countries: 'Countries, in the order you first came',
  countriesNone: 'No country is known yet.',
  regions: (n: number) => countOf(n, 'region', 'regions'),
  regionsHint: 'in the order of first visit',
  firstOn: (day: number) => `First on ${longDay(day)}`,
  doubt: 'Never more than 1 km from a border: it may have been the other side.',
  states: (n: number) => `${count(n)} of the 50 states and DC, ${percent(n / 51)}%.`,
  stamp: (name: string, regions: number) => `The outline of ${name}${regions === 0 ? '' : `, with ${countOf(regions, 'region', 'regions')} filled`}`,
  atSea: (n: number) => `${capital(runs(n))} began at sea.`,
  years: 'Places in time',
  yearsHint: 'A line each year, January to December: a tick a run. The long warm ones began more than 50 km from home, the shortest have no place.',
  yearShows: (year: number, n: number, away: number, without: number) =>
    `${year}: ${runs(n)}${away === 0 ? '' : `, ${count(away)} away from home`}${without === 0 ? '' : `, ${count(without)} without a known place`}.`,
  noRun: 'No run.',
  noHome: 'No run of this year has a place.',
  ends: 'How far it reaches',
  farthest: 'Farthest from home',
  returned: 'Most returned to',
  returnedNote: (stays: number, years: number, n: number) => `${capital(times(stays))}, in ${countOf(years, 'year', 'years')}: ${runs(n)}. Never a home.`,
  returnedNone: 'No place away from home has been visited twice.',
  average: 'The middle of all starts',
  averageNote: 'As if every start weighed the same on the globe.',
  averageWaiting: 'It is being looked up.',
  averageNoMaps: (latitude: number, longitude: number) =>
    `${degrees(latitude, 'north', 'south')}, ${degrees(longitude, 'east', 'west')}. The maps could not be loaded to say what lies there.`,
  averageNone: 'They have no middle: they balance each other out.',
  impossible: (n: number) => `${countOf(n, 'altitude', 'altitudes')} left out: nobody runs that high or that low.`,
  emptyTitle: 'No place is drawn yet.',
  emptySays: 'The countries and regions you ran in will stand here, in the order you first came to them. They are read from the tracks in your export.',
  noneTitle: 'None of your runs has a place.',
  noneTitleSample: 'None of the sample’s runs has a place.',
  noneSays: 'A place is read from a run’s own track. The full export from Strava holds the tracks; a table alone does not.',
  restingTitle: 'None of your runs has a place yet.',
  restingTitleSample: 'None of the sample’s runs has a place yet.',
  waitingTitle: 'Where your runs lie is still being read.',
  waitingTitleSample: 'Where the sample’s runs lie is still being read.',
  bring: 'Bring a newer export',
  howTitle: 'How it is worked out',
  how: [
    'Valid runs are counted, and one of each that was recorded twice. Everything is worked out on this device, from maps that came with the app: no map is asked for, and nothing is sent.',
    'A country or region was visited by a run that began in it, or that ran at least 500 m in it.',
    'Runs that began within 15 km of one spot belong to one place: the most used spot first, then the most used of what is left. The place with the most starts in a calendar year is that year’s home.',
    'A run is away from home when it began more than 50 km from the home of its year, of the year before and of the year after: whoever moves house is away at neither. Distances are great circles to the nearest of those homes’ spots.',
    'Runs one after the other in one place, no more than 28 days apart, are one stay.',
    'East and west go by longitude, from 180° west to 180° east. Altitudes are a run’s lowest and highest, where the export gives them and the run has a place.',
    'The middle of all starts is the mean of their directions from the centre of the Earth. An ocean is named by rough lines between the continents.',
  ],
} as const
