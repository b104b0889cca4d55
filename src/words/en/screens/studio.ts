import type { Claim } from '../../../domain/cards/card'
import type { Figure } from '../../../domain/cards/figure'
import type { GatedJourney } from '../../../domain/gate/regions'
import type { Reed } from '../../../domain/portrait/portrait'
import type { Ritual, RitualKind } from '../../../domain/rituals/ritual'
import { capital, monthAndYear, nameOfMonth, shortMonthsBetween, spelled, times } from '../amounts'
import { certainties } from '../face'
import { weekdayName } from '../weekdays'
import { count, countOf, distance } from './quantities'
import type { Unit } from '../../quantities'
import { kindNames } from './rituals'
import { bare, drawings, ofSample, share } from './share'
import { milestonePicture } from './wall'
import { countryName } from './where'

type Whose = 'own' | 'sample'

/** For those who do not see a picture. Months and never days, regions and nothing smaller. */
const altOf = (sentence: string, shows: string, sample: boolean): string => `${sentence} ${shows}${sample ? ' This is a sample.' : ''}`
const runs = (n: number): string => countOf(n, 'run', 'runs')

/** A card, or a page of a year: its drawing, or the shape of the way in its place. */
export const cardPicture = {
  alt: (sentence: string, kind: Figure['kind'], shape: boolean, sample: boolean) =>
    altOf(sentence, shape ? share.shape.shows : `The drawing: ${drawings[kind]}.`, sample),
  holds: share.holds,
  holdsPage: (claim: Claim, sample: boolean) =>
    `It holds the page’s name and sentence; ${drawings[claim.figure.kind]}; how many runs there are, how sure it is, and from which months.${ofSample(sample)}`,
  lacks: share.lacks,
} as const

export const milestoneAlt = (sentence: string, n: number, lit: number, sample: boolean): string => altOf(sentence, milestonePicture.shows(n, lit), sample)

const rituals = {
  ways: { round: 'the same loop', 'there-and-back': 'the same out-and-back', 'one-way': 'the same route' },
  chance: {
    weekday: 'weeks',
    loop: 'weeks',
    window: 'weeks',
    saturday: 'weeks',
    date: 'years',
    'race-eve': 'races',
    trip: 'trips',
  } satisfies Readonly<Record<RitualKind, string>>,
} as const

/** A ritual on a picture, at most 18 words: without its hour and without its date, which tell where to wait for somebody. Like a card it says you, in a sample too. */
const ritualSentence = ({ habit, kept, chances, alive }: Ritual, _whose: Whose, unit: Unit): string => {
  const of = `${count(kept)} of ${count(chances.length)} ${rituals.chance[habit.kind]}`
  switch (habit.kind) {
    case 'weekday':
      return `${weekdayName(habit.weekday)} ${alive ? 'is' : 'was'} yours: kept in ${of}.`
    case 'loop':
      return `${weekdayName(habit.weekday)}s ${alive ? 'are' : 'were'} for ${rituals.ways[habit.shape]}: ${of}.`
    case 'window':
      return `${weekdayName(habit.weekday)}s ${alive ? 'have' : 'had'} an hour of their own: ${count(kept)} of ${count(habit.hits)} that were run.`
    case 'date':
      return `One day of ${nameOfMonth(habit.month)} ${alive ? 'finds' : 'found'} you running: ${of}.`
    case 'race-eve':
      return `On the day before a race you ${alive ? 'run' : 'ran'}: before ${of}.`
    case 'trip':
      return `Away from home you ${alive ? 'run' : 'ran'} at once: on ${of}.`
    case 'saturday':
      return `Saturday mornings, ${distance(5000, unit)} from the same start, ${times(kept)}.`
  }
}

const tally = ({ habit, kept, missed }: Ritual): string =>
  `A row of marks: a stroke for each of the ${count(kept)} ${rituals.chance[habit.kind]} it was kept${missed === 0 ? '' : `, a ring for each of the ${count(missed)} without it`}.`

export const ritualPicture = {
  name: (kind: RitualKind) => (kind === 'saturday' ? 'A Saturday morning' : kindNames[kind]),
  open: (sentence: string) => `Share the ritual: ${sentence}`,
  sentence: ritualSentence,
  caption: ({ chances, habit }: Ritual) => `${count(chances.length)} ${rituals.chance[habit.kind]}, a mark each`,
  under: ({ claim, certainty, from, to }: Ritual) =>
    claim === 'guess'
      ? `In your own words, ${shortMonthsBetween(from, to)}`
      : `${certainties[certainty]}: tested against luck, ${shortMonthsBetween(from, to)}`,
  shows: tally,
  alt: (ritual: Ritual, whose: Whose, unit: Unit) => altOf(ritualSentence(ritual, whose, unit), tally(ritual), whose === 'sample'),
  holds: (ritual: Ritual, sample: boolean) =>
    `It holds what the ritual is, without its hour and its date; a mark for each of the ${count(ritual.chances.length)} ${rituals.chance[ritual.habit.kind]} in their order, kept or not; how sure it is, and from which months.${ofSample(sample)}`,
  lacks: ({ habit }: Ritual) =>
    `It holds no place, no track, no map, no name you gave and nothing you wrote. It tells no hour${rituals.chance[habit.kind] === 'weeks' ? '; the weekday, and the weeks in which you kept it, can be read off it' : ' and no day'}. ${bare}`,
  refused: {
    guess: 'A guess, and nothing that is only guessed is sent. Say that it is yours, and it can be.',
    habit: 'You put it away as a habit.',
  },
} as const

const years = ({ marks }: Reed): readonly [number, number] => [marks.days[0] ?? 0, marks.days.at(-1) ?? 0]
const litOf = ({ marks }: Reed): number => marks.lit.reduce((sum, [from, to]) => sum + to - from, 0)
const reedShows = (reed: Reed): string => {
  const [first, last] = years(reed)
  const lit = litOf(reed)
  return `A row for each year from ${monthAndYear(first)} to ${monthAndYear(last)}, a line for each of ${runs(reed.marks.days.length)}.${lit === 0 ? '' : ` ${lit === 1 ? 'One is' : `${count(lit)} are`} warm.`}`
}

export const portraitPicture = {
  name: 'The portrait',
  caption: (reed: Reed) => `${capital(runs(reed.marks.days.length))}, ${reed.marks.days.length === 1 ? 'one line' : 'a line each'}`,
  under: (reed: Reed) => capital(shortMonthsBetween(...years(reed))),
  shows: reedShows,
  alt: (sentence: string, reed: Reed, sample: boolean) => altOf(sentence, reedShows(reed), sample),
  holds: (sample: boolean) =>
    `It holds the portrait’s sentence; a line for each run by its day, a row a year; how many runs there are, and from which months.${ofSample(sample)}`,
  lacks: `It holds no place, no track, no map and no name. It tells no hour; about when you ran, and how far, can be read off it. ${bare}`,
  refused: 'Its sentence takes two things that are true of you now. Until then there is none to send.',
} as const

const regionsAnd = ({ regions, countries }: GatedJourney): string =>
  `${spelled(regions.length)} ${regions.length === 1 ? 'region' : 'regions'} of ${countries.length === 1 ? countryName(countries[0] ?? '') : `${spelled(countries.length)} countries`}`
const journeySentence = (told: GatedJourney, whose: Whose): string => `${whose === 'own' ? 'You have' : 'The sample’s runner has'} run in ${regionsAnd(told)}.`
const mostNamed = 12
const inOrder = ({ regions }: GatedJourney): string =>
  `A map of ${regions.length === 1 ? 'the region' : 'the regions in the order of the first visits'}: ${regions
    .slice(0, mostNamed)
    .map(({ name }) => name)
    .join(', ')}${regions.length > mostNamed ? ` and ${count(regions.length - mostNamed)} more` : ''}.`

export const journeyPicture = {
  name: 'The regions',
  open: 'Share the map',
  sentence: journeySentence,
  caption: ({ regions }: GatedJourney) => (regions.length === 1 ? 'One region' : `${count(regions.length)} regions, in their order`),
  under: 'No place smaller than a region',
  shows: inOrder,
  alt: (told: GatedJourney, whose: Whose) => altOf(journeySentence(told, whose), inOrder(told), whose === 'sample'),
  holds: (sample: boolean) =>
    `It holds the outlines of the countries, the regions you ran in, a point in the middle of each, a line through them in the order of your first visits, and the names of the first and the latest.${ofSample(sample)}`,
  lacks: `It holds no run, no track, no home, no city and no point where you were: it would be the same wherever in these regions you ran. It tells no day and no hour. ${bare}`,
  refused: 'There is no region yet in which a run is certain to have been. Until there is, there is no map to send.',
  away: 'The maps could not be loaded just now. Nothing was changed: try again once you are online.',
} as const

/** Of a milestone whose run is gone, or of a card that is only guessed. */
export const refused = {
  guess: 'A guess, and nothing that is only guessed is sent. Answer it, and it can be.',
  gone: 'Its run is not in this mirror any more.',
} as const

const formatNames = { feed: '4:5', tall: '3:4', story: '9:16', square: '1:1' } as const
const formatUses = { feed: 'for a feed', tall: 'for a tall feed', story: 'for a story: no word stands under its buttons', square: 'a square' } as const
const skinNames = { almanac: 'Almanac', print: 'Print', cyanotype: 'Cyanotype', newsprint: 'Newsprint' } as const
const skinSays = {
  almanac: 'on the sky of what it speaks of',
  print: 'as a print: two inks on paper, under the sky of what it speaks of',
  cyanotype: 'as a sun print: the more sun in what it speaks of, the deeper its blue',
  newsprint: 'as a page of a newspaper: the darker the sky of what it speaks of, the larger its dots',
} as const

export const studio = {
  format: 'Shape',
  formats: formatNames,
  skin: 'Look',
  skins: skinNames,
  /** The last of what a picture contains: its size and what it is drawn on. */
  look: (width: number, height: number, format: keyof typeof formatNames, skin: keyof typeof skinNames) =>
    `It is ${width} × ${height} pixels, ${formatUses[format]}, ${skinSays[skin]}.`,
  contains: 'What the picture contains',
  containsAll: (n: number) => `What the ${spelled(n)} pictures contain`,
  alt: 'In words, for those who can’t see it',
  copyAlt: 'Copy the words',
  altCopied: 'The words are copied.',
  copy: 'Copy the picture',
  copied: 'The picture is copied.',
  copyRefused: 'This browser did not let it be copied. It can be saved instead.',
  altRefused: 'This browser did not let them be copied. They stand here and can be selected.',
  several: 'Choose several',
  one: 'Only this one',
  chosen: (n: number, most: number) =>
    n === most ? `${capital(spelled(n))} are chosen, as many as fit into one share.` : `${capital(spelled(n))} of up to ${spelled(most)} chosen.`,
  place: (name: string, at: number) => `${name}: picture ${at}`,
  needsOne: 'Choose one, and its picture is made.',
  makingOf: (made: number, of: number) => `${capital(spelled(made))} of ${spelled(of)} pictures ${made === 1 ? 'is' : 'are'} made.`,
  readyAll: (n: number) => `${capital(spelled(n))} pictures are ready.`,
  shareAll: (n: number) => `Share ${spelled(n)} pictures`,
  saveAll: (n: number) => `Save ${spelled(n)} pictures`,
  altAll: (all: readonly string[]) => all.map((one, at) => `${at + 1}. ${one}`).join('\n'),
  numbered: (at: number, line: string) => `${at}. ${line}`,
  groups: {
    portrait: 'The portrait',
    cards: 'Cards',
    rituals: 'Rituals',
    pages: (year: number) => `Pages of ${year}`,
    journey: 'The journey',
    milestones: 'Milestones, the newest first',
  },
  waiting: 'Being fetched.',
  openYear: (year: number) => `Share ${year} in pictures`,
  openPage: (name: string, year: number) => `Share ${name} of ${year} in a picture`,
} as const

/** A sheet of paper to print. */
export const poster = {
  make: 'Save a poster to print',
  says: 'A page of 303 × 426 mm: A3 with 3 mm on every side to be cut off. Every word stands at least 14 mm inside the cut. 300 dots an inch, without loss, sRGB.',
  making: (done: number, of: number) => `The poster is being made: ${count(Math.round((100 * done) / of))}%.`,
  saved: (name: string) => `Saved among your downloads: ${name}. Ask the printer for A3 with 3 mm of bleed.`,
  trouble: 'The poster could not be made: it takes more memory than this device gave. The picture can be saved instead.',
} as const

/** A fixed name, but for the year and the place among several. */
export const numberedName = (at: number, year: number): string => `${String(at).padStart(2, '0')}-runmirror-${year}.png`
export const severalName = (year: number): string => `runmirror-pictures-${year}.zip`
export const posterName = (year: number): string => `runmirror-poster-${year}.pdf`
