import type { JSX } from 'solid-js'
import { milestonePicture as words } from '../../words/screens/wall'
import style from './sheet.module.css'

/** Off until the runner says otherwise, every time. */
export const DateChoice = (props: { readonly checked: boolean; readonly choose: (dated: boolean) => void }): JSX.Element => (
  <div class={style['shape']}>
    <label>
      <input type="checkbox" checked={props.checked} onChange={(event) => props.choose(event.currentTarget.checked)} />
      {words.addDate}
    </label>
  </div>
)
