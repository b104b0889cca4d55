import { createSignal, onCleanup } from 'solid-js'
import type { JSX } from 'solid-js'

/** How often progress is told to those who listen instead of look. */
const told = 3000

/** What a count has come to, said now and then. */
export const Spoken = (props: { readonly says: string }): JSX.Element => {
  const [spoken, setSpoken] = createSignal('')
  const timer = setInterval(() => setSpoken(props.says), told)
  onCleanup(() => clearInterval(timer))
  return (
    <p class="unseen" role="status">
      {spoken()}
    </p>
  )
}
