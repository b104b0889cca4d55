import type { Group, Milestone } from '../../../domain/milestones/milestone'
import { monthAndYear } from '../amounts'
import { milestoneWords } from '../milestones/milestones'
import { count, countOf, longDistance } from './quantities'
import type { Unit } from '../../quantities'

export const wall = {
  title: 'Your wall',
  titleSample: 'The sample’s wall',
  milestones: (n: number) => countOf(n, 'milestone', 'milestones'),
  filter: 'Show',
  all: 'All',
  own: 'Your own',
  hidden: 'Hidden',
  list: 'Milestones, the newest first',
  chapter: (year: number) => `${year} in its own chapter`,
  inYear: (year: number, n: number) => `${year}: ${countOf(n, 'milestone', 'milestones')}`,
  withoutDay: 'Without a day',
  ruler: 'Years',
  rulerAt: (year: number, n: number) => `${year}, ${n === 0 ? 'no milestone' : countOf(n, 'milestone', 'milestones')}`,
  rulerShows: (runs: number, from: number, to: number) =>
    `${runs === 1 ? 'One run, a tick' : `${count(runs)} runs, a tick each`}, from ${from} to ${to}; a line leads from a milestone to its run.`,
  next: 'What comes next',
  nextMore: (n: number) => `${count(n)} more to come`,
  pinned: 'Pinned',
  none: 'None of these hangs here yet.',
  noneOwn: 'What no number tells can hang here too: choose a run and write a sentence.',
  leftOut: 'What could not be looked at',
  unreached: 'Said of milestones that no run reaches now',
  unreachedSays: 'A correction or another export may bring them back. Your words wait for them.',
  forming: (done: number, of: number) => `Tracks are still being read, ${count(done)} of ${count(of)}: more may come to hang here.`,
  emptyTitle: 'Your wall is bare.',
  emptyTitleSample: 'This wall is bare.',
  emptySays: 'Milestones hang here from the first run on: each with its date, the run it came from, and the one before it.',
  bring: 'Bring an export',
  unknownTitle: 'No such milestone hangs here.',
  unknownSays: 'It may belong to the other unit, to another device, or to a run that was corrected.',
  back: 'Back to the wall',
} as const

/** A milestone that is opened. */
export const opened = {
  own: 'In your own words',
  run: 'Its run',
  before: 'The one before',
  stands: 'It still stands.',
  /** `until`: as the milestone's own words say it. */
  stood: (until: string) => `It stood ${until}.`,
  pin: 'Pin it to the top',
  unpin: 'Unpin it',
  hide: 'Hide it',
  show: 'Show it again',
  showNamed: (title: string) => `Show ${title} again`,
  hiddenSays: 'You hid it. It stays here, under “Hidden”.',
  edit: 'Change it',
  remove: 'Remove it',
  removed: 'Removed.',
  undo: 'Put it back',
  gone: 'Its run is not in this mirror any more.',
  runs: (n: number) => `${countOf(n, 'run', 'runs')} behind it`,
  newest: 'newest first',
  trouble: 'That could not be kept. What you typed still stands here: try again.',
} as const

/** The runner's own note on a milestone. */
export const note = {
  title: 'Your note',
  write: 'Write a note',
  label: 'Your note on it',
  change: 'Change it',
  takeBack: 'Take it back',
  saidOn: (day: string) => `Your words, ${day}.`,
  saidOf: (day: string, sentence: string) => `Your words, ${day}, when it said: “${sentence}”`,
} as const

/** A milestone of the runner's own: a run and a sentence. */
export const ownMilestone = {
  add: 'Hang one of your own',
  title: 'One of your own',
  change: 'Change your own',
  sentence: 'What it was, in a sentence',
  run: 'Its run',
  search: 'Search by name or date',
  searchHint: 'For example “Sunday”, “May 2023” or a word of its name.',
  found: (shown: number, of: number) =>
    of === 0
      ? 'No run is called that.'
      : shown === of
        ? countOf(of, 'run', 'runs')
        : `${count(shown)} of ${countOf(of, 'run', 'runs')}: search on to see the others`,
  looking: 'Your runs are being fetched.',
  needsBoth: 'It needs a run and a sentence.',
  keep: 'Hang it',
  keepChanged: 'Keep it',
  leave: 'Leave it',
} as const

/** On the page of a run. */
export const runOnWall = {
  title: 'On the wall',
  among: (n: number) => `It is one of several runs behind ${countOf(n, 'other', 'others')}`,
  none: 'No milestone comes from it.',
} as const

const groupsOfPicture = {
  totals: 'A total',
  firsts: 'A first',
  records: 'A record',
  streaks: 'A streak',
  places: 'A place',
  shoes: 'Shoes',
} as const satisfies Readonly<Record<Group, string>>

/** The picture of a milestone. */
export const milestonePicture = {
  name: (group: Group | null) => (group === null ? opened.own : groupsOfPicture[group]),
  caption: (runs: number) => (runs === 1 ? 'One run, one line' : `${count(runs)} runs, a line each`),
  shows: (runs: number, lit: number) =>
    `${count(runs)} lines, one for each run by its week, as tall as the run was far; ${count(lit)} are warm, and one reaches up to the words.`,
  open: (title: string) => `“${title}”`,
  addDate: 'Add the exact date',
  holds: (own: boolean, dated: boolean, sample: boolean) =>
    `It holds ${own ? 'the sentence as you wrote it' : 'the milestone’s sentence'}; a line for each run by its week, as tall as the run was far, the ones behind it warm; how many runs there are, and the years they span${dated ? '; the day of the milestone' : ''}.${sample ? ' It says that this is a sample.' : ''}`,
  lacks: (own: boolean, dated: boolean) =>
    `It holds no track, no map${own ? '' : ', no place smaller than a region, no name you gave'} and not your note. It tells ${dated ? 'no hour' : 'no day and no hour'}; how far you ran, and about when, can be read off it. The file is pixels and their size: nothing of you, nothing of this device.`,
} as const

/**
 * What a picture says of a milestone: the same sentence, but for what must not leave with it. A city is finer than a region, and what a shoe is called the runner
 * wrote themselves.
 */
export const sentenceOnPicture = (milestone: Milestone, unit: Unit): string => {
  const { sentence } = milestoneWords(milestone, unit)
  const { family, kind, value, day, ladder } = milestone
  const month = monthAndYear(day)
  if (family === 'places' && kind === 'city') return `Your first run in another city, in ${month}.`
  if (family === 'shoes')
    return kind === 'first'
      ? `Your first run in another pair of shoes, in ${month}.`
      : `You had run ${longDistance(value, ladder ?? unit)} in one pair of shoes, in ${month}.`
  return sentence
}
