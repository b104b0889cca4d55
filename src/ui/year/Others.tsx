import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import { valueOf } from '../../state/live'
import { useMirror } from '../parts/context'
import style from './year.module.css'
import { more } from '../../words/more'

const { year: words } = more.year

/** The way to the years before and after, and to each that may stand beside this one. */
export const Others = (props: { readonly year: number; readonly beside: number | null }): JSX.Element => {
  const mirror = useMirror()
  const told = mirror.years()
  const years = () => valueOf(told())?.years.map(({ year }) => year) ?? []
  const others = () => years().filter((one) => one !== props.year && one !== props.beside)
  return (
    <Show when={years().length > 1}>
      <nav class={style['others']} aria-label={words.others}>
        <p class="caps">{words.others}</p>
        <ul role="list">
          <Show when={years().includes(props.year - 1)}>
            <li>
              <A class="link" href={`${mirror.base}/year/${props.year - 1}`}>
                {words.before(props.year - 1)}
              </A>
            </li>
          </Show>
          <Show when={years().includes(props.year + 1)}>
            <li>
              <A class="link" href={`${mirror.base}/year/${props.year + 1}`}>
                {words.after(props.year + 1)}
              </A>
            </li>
          </Show>
        </ul>
        <p class="caps">{words.besideTitle}</p>
        <ul role="list">
          <Show when={props.beside !== null}>
            <li>
              <A class="link" href={`${mirror.base}/year/${props.year}`}>
                {words.alone(props.year)}
              </A>
            </li>
          </Show>
          <For each={others()}>
            {(one) => (
              <li>
                <A class="link" href={`${mirror.base}/year/${props.year}?beside=${one}`}>
                  {words.beside(one)}
                </A>
              </li>
            )}
          </For>
        </ul>
      </nav>
    </Show>
  )
}
