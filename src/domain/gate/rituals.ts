import type { Outcome } from '../outcome'
import { done, failed } from '../outcome'
import type { Ritual } from '../rituals/ritual'

/** What is only guessed is not handed on before the runner says that it is theirs, and what they put away is not handed on at all. */
export const ritualMayLeave = ({ claim }: Pick<Ritual, 'claim'>, answer: 'mine' | 'habit' | undefined): Outcome<null, 'guess' | 'habit'> =>
  answer === 'habit' ? failed('habit') : claim === 'guess' && answer !== 'mine' ? failed('guess') : done(null)
