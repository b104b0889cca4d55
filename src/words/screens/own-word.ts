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
