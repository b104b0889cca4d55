import type { JSX } from 'solid-js'

export const Part = (props: { readonly id: string; readonly title: string; readonly children: JSX.Element }): JSX.Element => (
  <section aria-labelledby={props.id}>
    <h2 class="caps" id={props.id}>
      {props.title}
    </h2>
    {props.children}
  </section>
)
