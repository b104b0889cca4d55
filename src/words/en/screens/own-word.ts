import type { AboutText } from '../../about-text'
import { countOf } from './quantities'

/** What stands around the runner's own word on a card. */
export const ownWord = {
  title: 'Your own word',
  trueBecause: 'true, because…',
  notMe: 'not me',
  pin: 'Pin it to the top',
  unpin: 'Unpin it',
  because: 'True, because',
  left: (n: number) => (n <= 40 ? `${countOf(n, 'character', 'characters')} left` : ''),
  keep: 'Keep it',
  leave: 'Leave it',
  change: 'Change it',
  takeBack: 'Take it back',
  quoted: (because: string) => `“${because}”`,
  plainlyTrue: 'True, you said.',
  saidOn: (day: string) => `Your words, ${day}.`,
  saidOf: (day: string, sentence: string) => `Your words, ${day}, when the card said: “${sentence}”`,
  away: 'Not you, you said. The card is put away: it stays out of your mirror, and its runs stay as they are.',
  awayTitle: 'Put away by you',
  trouble: 'That could not be kept. What you typed still stands here: try again.',
} as const

/** What stands around a line or a name of the runner's own. */
export const ownText = {
  saidOn: (day: string) => `Your words, ${day}.`,
  takenBack: 'Taken back.',
  undo: 'Undo',
} as const

export const yourLine = (year: number): AboutText => ({ title: `Your line on ${year}`, label: `Your own line about ${year}`, write: 'Write a line' })

export const yourWay: AboutText = {
  title: 'Your name for it',
  label: 'What you call this route',
  write: 'Name this route',
  says: 'It stands here and on the page of every run that took this route; never on a picture.',
}

export const yourPlace: AboutText = {
  title: 'Your name for this place',
  label: 'What you call this place',
  write: 'Give it your own name',
  says: 'For every run that begins within about a kilometre. It is sent nowhere, and comes before any other name.',
}
