import type { JSX } from 'solid-js'
import { frame } from '../../words/screens/places'
import style from './picture.module.css'

/** Under the caption of what is sent: what it rests on, and where it comes from. */
export const Under = (props: { readonly says: string }): JSX.Element => (
  <p class={style['under']}>
    <span>{props.says}</span>
    <span class={style['brand']}>{frame.brand}</span>
  </p>
)
