import type { Correction } from '../../../contract/db'
import { capital, listed } from '../amounts'
import { sportName } from './evidence'
import type { Unit } from '../../quantities'
import { count, countOf, distance, zoneName } from './quantities'

/** What a correction says, in a line. */
export const correctionSays = (correction: Correction, unit: Unit): string => {
  switch (correction.kind) {
    case 'deleted':
      return 'Deleted.'
    case 'not-mine':
      return 'Not yours.'
    case 'not-a-duplicate':
      return 'A run of its own, not another one’s double.'
    case 'sport':
      return `The activity is: ${sportName(correction.value)}.`
    case 'indoor':
      return correction.value ? 'It was indoors.' : 'It was outdoors.'
    case 'race':
      return correction.value ? 'It was a race.' : 'It was not a race.'
    case 'race-skipped':
      return 'Whether it was a race: skipped.'
    case 'zone':
      return `The time zone is ${zoneName(correction.value)}.`
    case 'distance':
      return `The distance is ${distance(correction.value, unit)}.`
    case 'same-as':
      return 'The same as another run, which counts in its place.'
  }
}

/** What stands around a question that only the runner can answer. */
export const asks = {
  title: (n: number) => (n <= 1 ? 'Was this a race?' : `Was this a race? ${countOf(n, 'run', 'runs')}`),
  says: 'A name of your own, a race’s distance, and among your fastest: it may have been one. Your answer is kept with your corrections; until then nothing counts or shows it as a race.',
  yes: 'It was',
  no: 'It wasn’t',
  skip: 'Skip',
  yesOf: (name: string, day: string) => `${name}, ${day}: it was a race`,
  noOf: (name: string, day: string) => `${name}, ${day}: it was not a race`,
  skipOf: (name: string, day: string) => `${name}, ${day}: skip the question`,
  noneLeft: 'No run is left to ask about.',
  last: (name: string, day: string, says: string) => `Your last answer, on ${name}${day === '' ? '' : `, ${day}`}: ${says}`,
  skipped: (n: number) => `${count(n)} skipped`,
  skippedSays: 'Skipped ones are not asked again, and count as neither: to the card they stay unanswered.',
  again: 'Ask it again',
  againOf: (name: string, day: string) => `${name}, ${day}: ask it again`,
  failed: 'That could not be kept. Nothing was changed: try again.',
} as const

export const corrections = {
  title: 'Your corrections',
  none: 'Nothing is corrected.',
  noneNext: 'What is wrong with a run can be put right on its own page.',
  listed: (n: number, skipped: number) =>
    `${capital(listed([...(n === 0 ? [] : [countOf(n, 'correction', 'corrections')]), ...(skipped === 0 ? [] : [countOf(skipped, 'skipped question', 'skipped questions')])]))}, the newest first. Each can be taken back in one tap, and no export overwrites it.`,
  all: 'All your corrections',
  undo: 'Undo',
  undoOf: (says: string) => `Undo: ${says}`,
  wrong: 'Something is wrong with this run',
  wrongSays: 'What you say here overrides every export, is listed, and can be undone.',
  delete: 'Delete it',
  deleteSays: 'It leaves every card, and stays deleted when you bring a newer export. Strava keeps its own.',
  notMine: 'It isn’t mine',
  deleted: 'This run is deleted. No card counts it.',
  notYours: 'This run isn’t yours, you said. No card counts it.',
  sport: 'Activity',
  indoor: 'Where it was',
  indoors: 'Indoors',
  outdoors: 'Outdoors',
  unsaid: 'Not said',
  race: 'A race?',
  raced: 'It was a race',
  notRaced: 'It was not a race',
  zone: 'Time zone',
  distance: (unit: Unit) => `Distance, ${unit}`,
  badDistance: 'Write a distance like 10.5.',
  badZone: 'No such time zone: choose one from the list.',
  take: 'Correct it',
  same: 'It is the same run as',
  sameNone: 'No other activity began on that day.',
  join: 'Join them',
  part: 'It is a run of its own',
  told: (what: string) => `the export says ${what}`,
  failed: 'That could not be kept. Nothing was changed: try again.',
} as const
