import { Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { App } from '../../state/app'
import type { MirrorState } from '../../state/mirror'
import { AppContext, MirrorContext } from '../parts/context'
import { fixedApp, fixedMirror } from './fixed'
import style from './gallery.module.css'

/** A part with its name under it. `id`: what its picture is called, where one is kept. `inset`: it has no margins of its own. */
export const Piece = (props: { readonly name: string; readonly id?: string; readonly inset?: boolean; readonly children?: JSX.Element }): JSX.Element => (
  <figure class={style['piece']} classList={{ [style['inset'] ?? '']: props.inset === true }} data-piece={props.id}>
    {props.children}
    <figcaption class="caps">{props.name}</figcaption>
  </figure>
)

/** Whatever stands in it asks this app and this mirror, which answer at once. */
export const Answered = (props: {
  readonly app?: Partial<App>
  readonly mirror?: Partial<MirrorState>
  readonly as?: App
  readonly children: JSX.Element
}): JSX.Element => {
  // What is fixed is no signal.
  // oxlint-disable-next-line solid/reactivity -- each is made once, with what it answers, and never replaced
  const mirror = fixedMirror(props.mirror)
  // oxlint-disable-next-line solid/reactivity -- each is made once, with what it answers, and never replaced
  const app = props.as ?? fixedApp({ own: mirror, ...props.app })
  return (
    <AppContext.Provider value={app}>
      <MirrorContext.Provider value={mirror}>
        <Show when={app}>{props.children}</Show>
      </MirrorContext.Provider>
    </AppContext.Provider>
  )
}
