import { For } from 'solid-js'
import type { JSX } from 'solid-js'
import style from './look.module.css'

/** One of a few that are told apart by how they look: each is drawn small, above its name. */
export const LookChoice = <T extends string>(props: {
  readonly name: string
  readonly title: string
  readonly of: readonly T[]
  readonly says: (one: T) => string
  readonly chosen: T
  readonly choose: (one: T) => void
}): JSX.Element => (
  <fieldset class={style['choice']}>
    <legend class="unseen">{props.title}</legend>
    <For each={props.of}>
      {(one) => (
        <label>
          <input type="radio" name={props.name} value={one} checked={props.chosen === one} onChange={() => props.choose(one)} />
          <span class={`${style['look'] ?? ''} ${style[one] ?? ''}`} aria-hidden="true" />
          {props.says(one)}
        </label>
      )}
    </For>
  </fieldset>
)
