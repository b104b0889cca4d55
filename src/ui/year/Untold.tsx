import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Chapter } from '../../domain/chapters/chapters'
import { useMirror } from '../parts/context'
import style from './year.module.css'
import { more } from '../../words/more'

const { pageWords } = more.pages
const { beyondLine, year: words } = more.year

/** The pages a chapter does not tell, each with what is missing. */
export const Untold = (props: { readonly chapter: Chapter }): JSX.Element => {
  const mirror = useMirror()
  const id = () => `untold-${props.chapter.year}`
  return (
    <Show when={props.chapter.forming.length + props.chapter.beyond.length > 0}>
      <section aria-labelledby={id()}>
        <h2 class="caps" id={id()}>
          {words.forming(props.chapter.year)}
        </h2>
        <ul class={style['untold']} role="list">
          <For each={props.chapter.forming}>
            {(face) => (
              <li>
                <h3 class="claim">{pageWords(face, mirror.unit()).name}</h3>
                <p>{pageWords(face, mirror.unit()).missing}</p>
              </li>
            )}
          </For>
        </ul>
        <Show when={props.chapter.beyond.length > 0}>
          <p class={style['says']}>{beyondLine(props.chapter.beyond)}</p>
        </Show>
      </section>
    </Show>
  )
}
