import type { InboxLetter, InboxTaken } from '../../src/contract/inbox'
import type { PulledReply } from '../../src/contract/pulled'
import { isFields } from '../../src/domain/strava/fields'
import { markOf, parsed } from './heard'
import type { Letter, Letterbox } from './letterbox'
import type { Open } from './open'
import type { Pulled } from './pulled'

const kinds: readonly string[] = ['summary', 'detail', 'streams', 'gear'] satisfies readonly PulledReply['kind'][]

const isReply = (told: unknown): told is PulledReply =>
  isFields(told) &&
  typeof told['kind'] === 'string' &&
  kinds.includes(told['kind']) &&
  typeof told['id'] === 'string' &&
  (told['body'] === null || typeof told['body'] === 'string') &&
  Number.isSafeInteger(told['at'])

const isLetter = (told: unknown): told is InboxLetter =>
  isFields(told) &&
  told['v'] === 1 &&
  typeof told['athlete'] === 'string' &&
  typeof told['retentionDays'] === 'number' &&
  typeof told['activity'] === 'string' &&
  (told['about'] === 'told' || told['about'] === 'gone') &&
  Array.isArray(told['replies']) &&
  told['replies'].every(isReply)

const dayMs = 86_400_000

/** Takes the letters in. Each is kept whole before it is removed: cut short in between, it is kept once more, which changes nothing. */
export const takeLetters = async (box: Letterbox, open: Open, pulled: Pulled, now: () => number): Promise<InboxTaken> => {
  let [letters, dropped] = [0, 0]
  const take = ({ text, at }: Letter): boolean => {
    const mark = markOf(open)
    const told = parsed(text)
    if (!isLetter(told) || mark === null || told.athlete !== mark.athlete || now() - at >= told.retentionDays * dayMs) return false
    if (told.about === 'gone') pulled.doubt(open, told.activity, at)
    if (told.replies.length > 0) pulled.keep(open, told.replies, null)
    return true
  }
  for (const letter of await box.read()) {
    if (take(letter)) letters += 1
    else dropped += 1
    await box.remove(letter.name)
  }
  return { letters, dropped }
}
