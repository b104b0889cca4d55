import type { Db } from '../../src/contract/db'
import type { Answer, Write } from './asking'
import { corrections } from './corrections'
import type { Facts } from './facts'
import { ownText } from './own-text'
import { ownWords } from './own-words'
import { ritualWords } from './rituals'
import { wallWords } from './wall'

type Said =
  | 'correct'
  | 'undo'
  | 'corrections'
  | 'words'
  | 'answer'
  | 'pin'
  | 'wallWords'
  | 'noteMilestone'
  | 'pinMilestone'
  | 'hideMilestone'
  | 'keepOwnMilestone'
  | 'removeOwnMilestone'
  | 'ritualWords'
  | 'sayOfRitual'
  | 'ownText'
  | 'sayOwnText'

/** What the runner says. */
export const createSaidDb = (facts: Facts, answer: Answer, write: Write): Pick<Db, Said> => ({
  correct: (mirror, correction) => write(mirror, true, (open) => facts.correct(mirror, open, correction)),
  undo: (mirror, activity, kind) => write(mirror, true, (open) => facts.undo(mirror, open, activity, kind)),
  corrections: (mirror) => answer(mirror, corrections),
  words: (mirror) => answer(mirror, ({ connection }) => ownWords(connection)),
  answer: (mirror, card, given) => write(mirror, true, (open) => facts.answer(mirror, open, card, given)),
  pin: (mirror, card, pinned) => write(mirror, true, (open) => facts.pin(mirror, open, card, pinned)),
  wallWords: (mirror) => answer(mirror, wallWords),
  noteMilestone: (mirror, milestone, note) => write(mirror, true, (open) => facts.noteMilestone(mirror, open, milestone, note)),
  pinMilestone: (mirror, milestone, pinned) => write(mirror, true, (open) => facts.pinMilestone(mirror, open, milestone, pinned)),
  hideMilestone: (mirror, milestone, hidden) => write(mirror, true, (open) => facts.hideMilestone(mirror, open, milestone, hidden)),
  keepOwnMilestone: (mirror, own) => write(mirror, true, (open) => facts.keepOwnMilestone(mirror, open, own)),
  removeOwnMilestone: (mirror, id) => write(mirror, true, (open) => facts.removeOwnMilestone(mirror, open, id)),
  ritualWords: (mirror) => answer(mirror, ({ connection }) => ritualWords(connection)),
  sayOfRitual: (mirror, ritual, given) => write(mirror, true, (open) => facts.sayOfRitual(mirror, open, ritual, given)),
  ownText: (mirror, about) => answer(mirror, (open) => ownText(open, about)),
  sayOwnText: (mirror, about, given) => write(mirror, true, (open) => facts.sayOwnText(mirror, open, about, given)),
})
