import { Match, Switch } from 'solid-js'
import type { JSX } from 'solid-js'
import style from './parts.module.css'

/** The first line of every page: where one is, and the ways on. `heads`: the page has no other heading above all. */
export const Masthead = (props: { readonly name: string; readonly href?: string; readonly heads?: boolean; readonly children?: JSX.Element }): JSX.Element => (
  <div class={style['masthead']}>
    <Switch fallback={<p class="caps">{props.name}</p>}>
      <Match when={props.href}>
        {(href) => (
          <a class="caps link" href={href()}>
            {props.name}
          </a>
        )}
      </Match>
      <Match when={props.heads === true}>
        <h1 class="caps" tabindex="-1">
          {props.name}
        </h1>
      </Match>
    </Switch>
    {props.children}
  </div>
)
