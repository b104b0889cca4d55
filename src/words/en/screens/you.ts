import { fieldTitle } from './fields'
import { bytes, countOf } from './quantities'

/** Columns of the activities' CSV that no export has. */
const own: Readonly<Record<string, string>> = {
  localDay: 'Local day (days since 1970-01-01)',
  localMinute: 'Local minute of the day',
  timeZone: 'Time zone',
  timeZoneSource: 'Time zone known by',
}

/** The name of a column in the CSV that is taken along. */
export const columnTitle = (column: string): string => own[column] ?? fieldTitle(column)

export const you = {
  title: 'You',
  line: 'What is yours, and stays with you.',
  lineSample: 'In a mirror of your own, this stays with you.',
  told: 'How it is told',
  weeks: 'Weeks begin on',
  keptTitle: 'What is kept, and how safely',
  activities: 'Activities',
  database: 'The database on this device',
  originals: 'The files you brought, kept as they came',
  room: 'Room the browser gives',
  left: 'Room left, as the browser estimates it',
  nearlyFull: (left: number) =>
    `By the browser’s estimate ${left < 1000 ? 'no room is' : `only about ${bytes(left)} are`} left here. When there is none, nothing more can be kept. Save a backup while it can still be made.`,
  about: 'About RunMirror',
  none: 'none',
  promisedYes: 'The browser has promised not to clear it by itself.',
  promisedNo: 'The browser may clear it when space runs low: it has not promised to keep it.',
  promisedUnknown: 'This browser does not say whether it keeps it.',
  ask: 'Ask it to promise',
  refused: 'It did not promise. Installing RunMirror, or visiting more often, may change its mind.',
  only: 'It is on this device and nowhere else. Clearing the browser’s site data deletes it; your export, read again, brings it back, except what you said and corrected; a backup brings back all of it.',
  memory: 'This window keeps nothing: it is gone once you close it.',
  report: 'Import report',
  bring: 'Bring a newer export',
  takeTitle: 'Take it along',
  takeSays:
    'Everything as one JSON file: rows as they came, activities, reports, settings, corrections, your words, the weather and the places that were looked up. Or the activities as a table; in it a cell that a spreadsheet would take for a formula begins with an apostrophe.',
  json: 'Everything, as JSON',
  csv: 'Activities, as CSV',
  making: 'It is being gathered.',
  saved: (name: string, size: number) => `Saved among your downloads: ${name}, ${bytes(size)}.`,
  notMade: 'It could not be gathered to the end, so nothing was saved. Try again; what is kept is as it was.',
  eraseTitle: 'Delete everything',
  eraseSays: (activities: number) =>
    `Deletes from this device ${countOf(activities, 'activity', 'activities')}, the files you brought, the weather and places that were looked up, every correction and every word of yours. Pictures you saved and Strava itself stay as they are.`,
  erase: 'Delete everything',
  eraseSure: 'Yes, delete it all',
  eraseNot: 'Leave it as it is',
  erased: 'It is deleted. Nothing of it is left on this device.',
  eraseFailed: {
    'still-reading': 'An export is being read right now. Stop that first; nothing was deleted.',
    other: 'It could not be deleted. Reload the page and try again.',
  },
  strava: {
    title: 'Strava',
    offered: 'Strava itself can be asked for your activities, beside an export or before one comes.',
    connect: 'Connect Strava',
    stands: 'How the connection stands',
    none: 'This site connects nobody with Strava. It reads your export, which tells more, and for good.',
  },
  awayTitle: 'Put away by you',
} as const

/** The five places. */
export const places = {
  title: 'Places',
  mirror: 'Mirror',
  wall: 'Wall',
  journey: 'Journey',
  rituals: 'Rituals',
  you: 'You',
} as const
