import { For } from 'solid-js'
import type { JSX } from 'solid-js'
import style from './about.module.css'
import { spoken } from '../../words/spoken'

const { about } = spoken.about

/** The ways to the pages that stand by themselves: documents of their own, so that the router leaves them alone. */
export const About = (): JSX.Element => (
  <nav class={style['about']} aria-label={about.title}>
    <For each={about.pages}>
      {({ href, says }) => (
        <a class="link" href={href} rel="external">
          {says}
        </a>
      )}
    </For>
  </nav>
)
