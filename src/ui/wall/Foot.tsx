import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { WallTold } from '../../contract/wall'
import style from './wall.module.css'
import { more } from '../../words/more'
import { spoken } from '../../words/spoken'

const { leftOutWords } = more.milestones
const { ownWord } = spoken.ownWord
const { wall: words } = more.wall

/** What no filter shows: what could not be looked at, and what was said of milestones that are not reached any more. */
export const Foot = (props: { readonly told: WallTold }): JSX.Element => (
  <footer class={style['foot']}>
    <Show when={props.told.unreached.length > 0}>
      <details>
        <summary>
          <span class="link">{words.unreached}</span>
        </summary>
        <p>{words.unreachedSays}</p>
        <ul role="list">
          <For each={props.told.unreached}>
            {(word) => (
              <li>
                {word.of} <Show when={word.note}>{(note) => ownWord.quoted(note())}</Show>
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
    <Show when={props.told.leftOut.length > 0}>
      <details>
        <summary>
          <span class="link">{words.leftOut}</span>
        </summary>
        <ul role="list">
          <For each={props.told.leftOut}>{(line) => <li>{leftOutWords(line)}</li>}</For>
        </ul>
      </details>
    </Show>
  </footer>
)
