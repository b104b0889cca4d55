import { createEffect, createSignal, on, untrack } from 'solid-js'
import type { Accessor } from 'solid-js'
import type { StoreTrouble } from '../contract/db'
import type { Outcome } from '../domain/outcome'

/** `workers-gone`: there is nobody to ask any more. */
export type LiveTrouble = StoreTrouble | 'workers-gone'

/** Whether what was told to the store is kept; false too where there is nobody to tell. */
export const wasKept = async (told: Promise<{ readonly ok: boolean }>): Promise<boolean> => (await told.catch(() => null))?.ok === true

/** An answer that follows the facts: while it is asked again, the old one stands. */
export type Live<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'trouble'; readonly code: LiveTrouble; readonly detail?: string }

export interface Question<T> {
  /** Another key is another question: the old answer goes at once. */
  readonly key: string
  readonly ask: () => Promise<Outcome<T, StoreTrouble>>
}

/** Keeps an answer in step: asks when the question changes and when `again` does, one at a time, skipping what came in between. */
export const createLive = <T>(question: Accessor<Question<T> | null>, again: Accessor<unknown>): Accessor<Live<T>> => {
  const [answer, setAnswer] = createSignal<Live<T>>({ state: 'waiting' })
  let asking = false
  let stale = false

  const ask = async (): Promise<void> => {
    if (asking) {
      stale = true
      return
    }
    asking = true
    do {
      stale = false
      const asked = untrack(question)
      if (asked === null) break
      const outcome = await asked.ask().catch((): Live<T> => ({ state: 'trouble', code: 'workers-gone' }))
      if (untrack(question)?.key !== asked.key) stale = true
      else if ('state' in outcome) setAnswer(outcome)
      else
        setAnswer(
          outcome.ok
            ? { state: 'here', value: outcome.value }
            : { state: 'trouble', code: outcome.code, ...(outcome.detail === undefined ? {} : { detail: outcome.detail }) },
        )
    } while (stale)
    asking = false
  }

  createEffect(
    on([() => question()?.key, again], ([key], before) => {
      if (key !== before?.[0]) setAnswer({ state: 'waiting' })
      void ask()
    }),
  )
  return answer
}

/** What keeps an answer away; nothing while it is here, or waited for. */
export const troubleOf = <T>(live: Live<T>): LiveTrouble | undefined => (live.state === 'trouble' ? live.code : undefined)

export const valueOf = <T>(live: Live<T>): T | undefined => (live.state === 'here' ? live.value : undefined)
