import type { JSX } from 'solid-js'
import style from './report.module.css'

export const Section = (props: { readonly id: string; readonly title: string; readonly children: JSX.Element }): JSX.Element => (
  <section class={style['section']} aria-labelledby={props.id}>
    <h2 class="caps" id={props.id}>
      {props.title}
    </h2>
    {props.children}
  </section>
)
