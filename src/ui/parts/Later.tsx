import { Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { idle } from './idle'

/** What nobody looks at first comes in a piece of its own: in one with the rest it would hold the page, and longer on a phone. */
export const Later = (props: { readonly children: JSX.Element }): JSX.Element => {
  const [come, setCome] = createSignal(false)
  void idle().then(() => setCome(true))
  return <Show when={come()}>{props.children}</Show>
}
