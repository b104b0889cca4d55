import type { JSX } from 'solid-js'
import style from './parts.module.css'

/** The first line of every page: where one is, and the ways on. */
export const Masthead = (props: { readonly name: string; readonly href?: string; readonly children?: JSX.Element }): JSX.Element => (
  <div class={style['masthead']}>
    {props.href === undefined ? (
      <p class="caps">{props.name}</p>
    ) : (
      <a class="caps link" href={props.href}>
        {props.name}
      </a>
    )}
    {props.children}
  </div>
)
