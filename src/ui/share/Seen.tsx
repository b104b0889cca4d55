import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import style from './sheet.module.css'

/** The pictures as they were made: what is sent is what is seen. Several lie side by side. */
export const Seen = (props: { readonly addresses: readonly string[]; readonly alts: readonly string[] }): JSX.Element => (
  <Show when={props.addresses.length > 0}>
    <div class={style['seen']} tabindex={props.addresses.length > 1 ? 0 : undefined}>
      <For each={props.addresses}>{(address, at) => <img src={address} alt={props.alts[at()] ?? ''} />}</For>
    </div>
  </Show>
)
