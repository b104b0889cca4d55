import type { Claim } from '../../../domain/cards/card'
import type { Figure } from '../../../domain/cards/figure'
import { shortMonthsBetween } from '../amounts'
import { certainties, percent } from '../face'

const kinds = { count: 'counted', share: 'a share', tested: 'tested against luck', guess: 'a guess' } as const satisfies Readonly<Record<Claim['kind'], string>>

/** Under a shared card, in months and never in days: "Certain: counted, from November 2024 to October 2026". */
export const standing = ({ kind, certainty, interval, window: { from, to } }: Claim): string => {
  const within = kind === 'share' && interval ? ` of ${percent(interval[0])} to ${percent(interval[1])}%` : ''
  return `${certainties[certainty]}: ${kinds[kind]}${within}, ${shortMonthsBetween(from, to)}`
}

/** What a drawing of each kind shows, and so gives away. */
export const drawings = {
  tide: 'a line for each run by its week, as tall as the run was far, with the weeks of the longest silences',
  thread: 'a knot for each run on a thread of days, as large as the run was long',
  reed: 'a tick for each run, a row a year, as tall as the run was far',
  dial: 'a line for each run at the hour it began, around a clock, as long as it took, with the hours of the sun',
  cords: 'a line for each run by its weekday, a row a week, as long as the run was far',
  bibs: 'a tick for each run, a row a year, as tall as the run was far, with a number at each race',
  months: 'a line for each run around the year, as long as the run was far',
  thermometer: 'a line for each run at the degree it felt like, as long as the run was far',
  lines: 'a line for each run, as long as the run was far, a paragraph a year',
  horizon: 'a stem for each run by its day, as tall as the run was far, and the line from which on it was far',
  halves: 'a line for each run by its week, as long as one half was ahead of the other, and how many can’t tell',
  ladder: 'a mark for each run by its day, the higher the faster over one distance, with the times of two records',
  coil: 'a turn for each run of the route you took most, as far out as the run was long, and a tick for every other',
  rays: 'a ray for each run in the order of their days, as long as the run was far, inwards on known ground and outwards on new',
  constellation:
    'a point for each run in a disc for each region, with the names of two of them, their directions and how far apart they are, and how many runs have no place',
} as const satisfies Readonly<Record<Figure['kind'], string>>

const neither = ', and tells no day and no hour.'

/** What can be read off a drawing of each kind by whoever looks closely. */
const telling = {
  tide: neither,
  thread: neither,
  reed: neither,
  dial: '. It tells no day; the hours at which you run can be read off it, and from its sun about how far north.',
  cords: '. It tells no hour; the days of the week on which you run can be read off it.',
  bibs: neither,
  months: '. It tells no day and no hour; the months in which you run can be read off it.',
  thermometer: '. It tells no day and no hour; the weather in which you run can be read off it.',
  lines: neither,
  horizon: '. It tells no hour; how far you ran, and about when, can be read off it.',
  halves: neither,
  ladder: '. It tells no hour; how fast you ran, and about when, can be read off it.',
  coil: '. It tells no hour; the times of year at which you took that route can be read off it.',
  rays: neither,
  constellation: '. It tells no day and no hour; whoever knows a map may tell the other regions by where they lie.',
} as const satisfies Readonly<Record<Figure['kind'], string>>

export const ofSample = (sample: boolean): string => (sample ? ' It says that this is a sample.' : '')
export const bare = 'The file is pixels and their size: nothing of you, nothing of this device.'

export const share = {
  title: 'The picture',
  open: (card: string) => `Share ${card} as a picture`,
  openShort: 'Share',
  openPortrait: 'Share the portrait',
  close: 'Close',
  /** What is in the picture; the sample's says of itself that it is one. */
  holds: (claim: Claim, sample: boolean) =>
    `It holds the card’s name and sentence; ${drawings[claim.figure.kind]}; how many runs there are, how sure it is, and from which months.${ofSample(sample)}`,
  lacks: (kind: Figure['kind']) =>
    `It holds no ${kind === 'constellation' ? 'track, nothing smaller than a region and no name but what the sentence and the drawing say' : 'place, no map and no name but what the sentence says'}${telling[kind]} ${bare}`,
  /** Of a picture with the shape of a way in place of the drawing. */
  shape: {
    holds: (sample: boolean) =>
      `It holds the card’s name and sentence; the shape of the route: both ends cut off, turned, perhaps turned over, without scale or north; how sure it is, and from which months.${ofSample(sample)}`,
    lacks: `Nothing is drawn for about a kilometre around where the route begins and ends, and around the other places where your runs begin, and the middle of what is left out is none of these places. It holds no street, no height and no hour. Someone who knows the route well may still recognise it. ${bare}`,
    draw: 'Draw its shape',
    shows: 'The shape of the route, turned, without its ends.',
    refused: {
      'no-way': 'No position was recorded along it: there is no shape to draw.',
      'nothing-left': 'Too little of it lies far enough from where you set out: there is no shape left to draw.',
      'there-and-back': 'It goes out and back on one line, and a line points to where it begins. It stays undrawn.',
      'other-drawn': 'Another route from the same place was drawn before. Two together would point to that place, so this one stays undrawn.',
      'no-track': 'Its activity file is not here: there is no shape to draw.',
      'not-kept': 'What has to be kept for it could not be kept. Nothing was drawn: try again.',
    },
  },
  share: 'Share the picture',
  save: 'Save the picture',
  saveInstead: 'Save it instead',
  saveThem: 'Save them instead',
  making: 'The picture is being made.',
  ready: 'The picture is ready.',
  shared: 'Handed over.',
  saved: (name: string) => `Saved among your downloads: ${name}`,
  again: 'The picture is ready now: tap once more.',
  refused: 'This device did not take it. It can be saved instead.',
  trouble: 'The picture could not be made. Nothing was changed: close this and try once more.',
  away: 'The part that makes pictures could not be loaded. It comes from this page’s own address: try again once you are online.',
} as const

/** A fixed name, but for the year: it tells neither the card nor the day. */
export const pictureName = (year: number): string => `runmirror-card-${year}.png`
