import { A } from '@solidjs/router'
import { Show } from 'solid-js'
import type { JSX } from 'solid-js'
import { Kind } from './Kind'
import { useMirror } from './context'

/** A place of a mirror without a run, with the way to bring some: a sample has nothing to be brought. */
export const NoRuns = (props: { readonly title: string; readonly says: string; readonly bring: string }): JSX.Element => {
  const mirror = useMirror()
  return (
    <Kind title={props.title} says={props.says}>
      <Show when={mirror.mirror === 'own'}>
        <p>
          <A class="link" href="/import">
            {props.bring}
          </A>
        </p>
      </Show>
    </Kind>
  )
}
