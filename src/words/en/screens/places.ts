import { capital, spelled } from '../amounts'
import { count, runsOf } from './quantities'

/** Words that stand around every screen. */
export const frame = {
  brand: 'RunMirror',
  skip: 'Skip to the content',
  toMirror: 'To the mirror',
  yourMirror: 'Your mirror',
  report: 'Import report',
  years: 'Year by year',
  bring: 'Bring a newer export',
  sample: 'Sample',
  sampleMirror: 'A sample mirror',
  sampleSays: 'a simulated runner, not you',
  leaveSample: 'Leave',
  leaveSampleSays: 'Leave the sample',
  memory: 'This window has no place to keep files: nothing will be kept after you close it.',
  waiting: 'RunMirror is open in another tab, and that tab does not answer.',
  useHere: 'Use it here',
  taking: 'Asking the other tab to let go.',
  stillBusy: 'The other tab still holds the mirror. Close it, then try again.',
  readingTitle: 'Reading an export',
  reading: (name: string, rows: string) => `Reading ${name}: ${rows} so far.`,
  seeReading: 'See how far',
  broken: 'RunMirror can’t start its workers in this browser.',
  brokenNext: 'Reload the page. If that does not help, another browser may. What is kept on this device is untouched.',
  opening: 'Opening your mirror',
  openingSample: 'Opening the sample mirror',
  again: 'Try again',
  lostTitle: 'There is no page here.',
  lostSays: 'The address may have been cut short, or it belongs to a run or a card that another device keeps.',
  lostNext: 'To the mirror',
} as const

export const landing = {
  line: 'See who you are when you run.',
  description: 'A mirror for runners: years of Strava history become true sentences, on your own device.',
  accountShort: 'No account',
  account: 'No account. It is read on this device, and stays on it.',
  dropWide: 'Drop your Strava export here',
  dropPhone: 'Bring your Strava export here',
  choose: 'choose the file',
  orChoose: 'or choose the file',
  letGo: 'Let go: it is read here',
  sample: 'Look into a sample mirror',
  // Without a number: the drawing is fixed to a day, and the sample mirror's runner ran again yesterday.
  ring: 'Each line is a run of a sample runner, a ring a year; the warm ones began before seven. Yours are read on this device, and stay on it.',
  ringSays: 'A drawing: rings of short lines, a ring a year, each line a run of a simulated runner; those that began before seven are warm.',
} as const

export const mirror = {
  /** While rows of Strava's API are missing whose time is over. */
  asOf: (day: string) => `As of your export of runs up to ${day}.`,
  asOfWhy: 'What came from Strava itself has had its time. A new export tells all of it again.',
  /** The line above the sheets. */
  line: (cards: number, runs: string) =>
    cards === 0
      ? `${runs.charAt(0).toUpperCase()}${runs.slice(1)} are here. What they say is still forming.`
      : cards === 1
        ? `One true thing about ${runs}.`
        : `${capital(spelled(cards))} true things about ${runs}.`,
  runs: (runs: string) => `your ${runs}`,
  runsOfSample: (runs: string) => `the sample’s ${runs}`,
  noRuns: 'There is no run in here yet.',
  noRunsNext: 'The export was read, and it holds no run that counts. The report says what it holds.',
  span: (from: string, to: string) => `From ${from} to ${to}.`,
  evidence: 'See the evidence',
  caption: (runs: string) => `${runs}, a line each`,
  captionKnots: (runs: string) => `${runs}, a knot each`,
  captionPoints: (runs: string) => `${runs}, a point each`,
  lastSeen: (day: string) => `As you last saw it, on ${day}.`,
  turn: 'Touch a line or a card to see what it rests on.',
  sampleMark: 'sample',
  forming: 'Still forming',
  formingNone: 'Nothing is waiting: every card has formed.',
} as const

/** Written inside and outside the ring. */
export const rayLabels = { known: 'known ground', fresh: 'new ground' } as const

/** Written beside the ticks under a map. */
export const noPlace = (n: number): string => `${runsOf(n)} ${n === 1 ? 'has' : 'have'} no place`

/** Written beside a sundial. */
export const dialLabels = { noon: 'noon', sunrise: 'sunrise', sunset: 'sunset' } as const
/** Above a horizon: what rises there went far. */
export const horizonLabels = { far: 'far' } as const
/** On both sides of a spine. */
export const halvesLabels = { first: 'first half quicker', second: 'second half quicker' } as const
/** Beside the ticks of runs that have no place in a drawing. */
export const untold = (runs: number): string => (runs === 1 ? 'one run can’t tell' : `${count(runs)} runs can’t tell`)

export const zone = {
  ask: (name: string) => `Times of day are read as in ${name}, where this device says it is. Is that where you run?`,
  askFits: (share: string) => `${share} of Strava’s own titles (“Morning Run”) agree.`,
  better: (taken: string, fits: string) => `Strava’s own titles (“Morning Run”) don’t fit ${taken}; they fit ${fits}.`,
  yes: 'Yes',
  take: (name: string) => `Take ${name}`,
  other: 'Another zone',
  choose: 'Home time zone',
  keep: 'Keep it',
  title: 'Home time zone',
  now: (name: string) => `Your home zone is ${name}.`,
  unset: (name: string) => `No home zone is set, so this device’s is taken: ${name}.`,
  change: 'Change it',
} as const

export const unit = {
  title: 'Distances in',
  names: { km: 'kilometres', mi: 'miles' },
} as const

export const zoneSources = {
  runner: 'as you corrected it',
  file: 'from the file’s own offset',
  place: 'from the place where it began',
  strava: 'as Strava tells it',
  nearest: 'from the nearest run with a place',
  home: 'from your home zone',
  device: 'from this device',
} as const
