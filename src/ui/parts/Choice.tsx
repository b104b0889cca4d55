import { For } from 'solid-js'
import type { JSX } from 'solid-js'
import style from './choice.module.css'

/** One of a few, in a line: what is chosen holds at once. `name` is the group's own, apart from every other's on the screen. */
export const Choice = <T extends string | number>(props: {
  readonly name: string
  readonly title: string
  readonly of: readonly T[]
  readonly says: (one: T) => string
  readonly chosen: T
  readonly choose: (one: T) => void
}): JSX.Element => (
  <fieldset class={style['choice']}>
    <legend>{props.title}</legend>
    <div>
      <For each={props.of}>
        {(one) => (
          <label>
            <input type="radio" name={props.name} value={one} checked={props.chosen === one} onChange={() => props.choose(one)} />
            {props.says(one)}
          </label>
        )}
      </For>
    </div>
  </fieldset>
)
