import { For, Show, createMemo } from 'solid-js'
import type { JSX } from 'solid-js'
import { onLadder } from '../../contract/wall'
import type { WallTold } from '../../contract/wall'
import { useMirror } from '../parts/context'
import type { Filter } from './items'
import style from './wall.module.css'
import { more } from '../../words/more'

const { nextWords } = more.milestones
const { wall: words } = more.wall

/** What comes next, the nearest first: what is left to it, and never when. */
export const Ahead = (props: { readonly told: WallTold; readonly filter: Filter }): JSX.Element => {
  const mirror = useMirror()
  const next = createMemo(() =>
    props.told.next
      .filter((one) => onLadder(one, mirror.unit()) && (props.filter === 'all' || one.group === props.filter))
      .toSorted((a, b) => a.left / a.value - b.left / b.value)
      .map((one) => nextWords(one, mirror.unit())),
  )
  return (
    <Show when={next()[0]}>
      {(nearest) => (
        <section class={style['ahead']} aria-labelledby="ahead">
          <h2 class="unseen" id="ahead">
            {words.next}
          </h2>
          <p>
            <span class={style['coming']}>{nearest().title}</span> <span>{nearest().left}</span>
          </p>
          <Show when={next().length > 1}>
            <details>
              <summary>
                <span class="link">{words.nextMore(next().length - 1)}</span>
              </summary>
              <ul role="list">
                <For each={next().slice(1)}>
                  {(one) => (
                    <li>
                      <span class={style['coming']}>{one.title}</span> <span>{one.left}</span>
                    </li>
                  )}
                </For>
              </ul>
            </details>
          </Show>
        </section>
      )}
    </Show>
  )
}
