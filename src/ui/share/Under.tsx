import type { JSX } from 'solid-js'
import style from './picture.module.css'
import { spoken } from '../../words/spoken'

const { frame } = spoken.places

/** Under the caption of what is sent: what it rests on, and where it comes from. */
export const Under = (props: { readonly says: string }): JSX.Element => (
  <p class={style['under']}>
    <span>{props.says}</span>
    <span class={style['brand']}>{frame.brand}</span>
  </p>
)
