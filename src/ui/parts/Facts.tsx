import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import style from './parts.module.css'

export interface Fact {
  readonly name: string
  readonly value: string
  readonly note?: string | undefined
}

/** Names with their values, a line each. */
export const Facts = (props: { readonly facts: readonly Fact[] }): JSX.Element => (
  <dl class={style['facts']}>
    <For each={props.facts}>
      {(fact) => (
        <>
          <dt>{fact.name}</dt>
          <dd>
            {fact.value}
            <Show when={fact.note}>{(note) => <small>{note()}</small>}</Show>
          </dd>
        </>
      )}
    </For>
  </dl>
)
