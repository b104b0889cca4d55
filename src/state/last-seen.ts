import { createEffect, createMemo } from 'solid-js'
import type { Accessor } from 'solid-js'
import { keepWhetherHere } from '../client/here'
import { forgetLastSeen, keepLastSeen } from '../client/last-seen'
import type { LastSeen } from '../contract/last-seen'
import type { Face } from '../domain/cards/card'
import { arrange } from './arranged'
import type { MirrorState } from './mirror'
import { spoken } from '../words/spoken'

const { headOf } = spoken.head

const soonest = (one: number | null, other: number | null): number | null => (one === null ? other : other === null ? one : Math.min(one, other))

export interface Followed {
  /** `before`, until the store has answered: from then on the mirror speaks for itself. */
  readonly seen: Accessor<LastSeen | null>
  /** The same mirror; to delete it takes what was seen last along. */
  readonly own: MirrorState
}

/** Keeps the first sheet of the runner's own mirror for the next start, in step with the mirror and gone with it. Must be called under a Solid owner; `today` is the device's local calendar day. */
export const followLastSeen = (own: MirrorState, from: { readonly before: LastSeen | null; readonly today: Accessor<number> }): Followed => {
  const { before, today } = from
  /** From the order to delete until the store is known to be empty, nothing that is still on the screen is kept again. */
  let deleting = false
  /** The faces on the screen, and when the first of what they rest on goes: as it was said when they came. They may stand for a moment after that. */
  let shown: { readonly faces: readonly Face[]; readonly goesAt: number | null } | null = null

  createEffect(() => {
    const [overview, faces, words, settings] = [own.overview(), own.faces(), own.words(), own.settings()]
    if (overview.state === 'here' && overview.value.activities === 0) {
      deleting = false
      forgetLastSeen()
      keepWhetherHere(false)
      return
    }
    if (overview.state === 'here' && !deleting) keepWhetherHere(true)
    // What an import says before it is stored is not kept: it might be stopped.
    if (deleting || own.reader.reading().phase === 'reading') return
    if (overview.state !== 'here' || faces.state !== 'here' || words.state !== 'here' || settings.state !== 'here') return
    shown = { faces: faces.value, goesAt: shown?.faces === faces.value ? soonest(shown.goesAt, overview.value.goesAt) : overview.value.goesAt }
    const { goesAt } = shown
    const claims = arrange(faces.value, words.value).front
    const [claim] = claims
    if (claim === undefined) forgetLastSeen()
    else keepLastSeen({ day: today(), unit: own.unit(), claim, goesAt, ...headOf('own', claims, faces.value, overview.value) })
  })

  const speaks = (): boolean => {
    const overview = own.overview()
    if (overview.state !== 'here') return overview.state === 'trouble'
    return overview.value.activities === 0 || (own.faces().state !== 'waiting' && own.words().state !== 'waiting')
  }
  // Once: a mirror that waits again, at midnight, is not what it was when it was opened.
  const answered = createMemo<boolean>((already) => already || speaks(), before === null)

  return {
    seen: () => (answered() ? null : before),
    own: {
      ...own,
      erase: async () => {
        deleting = true
        forgetLastSeen()
        keepWhetherHere(false)
        const trouble = await own.erase()
        if (trouble !== null) {
          deleting = false
          keepWhetherHere(true)
        }
        return trouble
      },
    },
  }
}
