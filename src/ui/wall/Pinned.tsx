import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import { useMirror } from '../parts/context'
import type { Item } from './items'
import { saidBy } from './said'
import style from './wall.module.css'
import { spoken } from '../../words/spoken'
import { more } from '../../words/more'

const { ownWord } = spoken.ownWord
const { wall: words } = more.wall

/** What the runner pinned stands above the wall as well, with their note. */
export const Pinned = (props: { readonly items: readonly Item[] }): JSX.Element => {
  const mirror = useMirror()
  return (
    <Show when={props.items.length > 0}>
      <section class={style['pinned']} aria-labelledby="pinned">
        <h2 class="caps" id="pinned">
          {words.pinned}
        </h2>
        <ul role="list">
          <For each={props.items}>
            {(item) => (
              <li>
                <a class="claim" href={`${mirror.base}/wall?of=${encodeURIComponent(item.id)}`} noScroll>
                  <bdi>{saidBy(item, mirror.unit()).title}</bdi>
                </a>
                <Show when={item.word?.note}>{(note) => <p>{ownWord.quoted(note())}</p>}</Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
