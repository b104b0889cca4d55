import type { JSX } from 'solid-js'
import style from './sheet.module.css'
import { more } from '../../words/more'

const { milestonePicture: words } = more.wall

/** Off until the runner says otherwise, every time. */
export const DateChoice = (props: { readonly checked: boolean; readonly choose: (dated: boolean) => void }): JSX.Element => (
  <div class={style['shape']}>
    <label>
      <input type="checkbox" checked={props.checked} onChange={(event) => props.choose(event.currentTarget.checked)} />
      {words.addDate}
    </label>
  </div>
)
