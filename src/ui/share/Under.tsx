import type { JSX } from 'solid-js'
import style from './picture.module.css'
import { spoken } from '../../words/spoken'

const { frame } = spoken.places

/** Characters that stand beside the name of the app in one line. */
const oneLine = 58

/** Under the caption of what is sent: what it rests on, and where it comes from. */
export const Under = (props: { readonly says: string }): JSX.Element => (
  <p class={style['under']} classList={{ [style['two'] ?? '']: props.says.length > oneLine }}>
    <span>{props.says}</span>
    <span class={style['brand']}>{frame.brand}</span>
  </p>
)
