import { Show } from 'solid-js'
import type { JSX } from 'solid-js'
import { useApp } from '../parts/context'
import style from './sheet.module.css'
import { spoken } from '../../words/spoken'
import { more } from '../../words/more'

const { share: words } = spoken.share
const { studio } = more.studio

/** Where pictures go: to the device's own sheet, to the downloads, to the clipboard. At the foot, within a thumb's reach. */
export const Ways = (props: {
  readonly n: number
  readonly says: string
  readonly share: () => void
  readonly save: () => void
  readonly copy: () => void
}): JSX.Element => {
  const app = useApp()
  const shares = app.sharesPictures()
  const first = (): string => {
    if (props.n > 1) return shares ? studio.shareAll(props.n) : studio.saveAll(props.n)
    return shares ? words.share : words.save
  }
  return (
    <div class={style['ways']}>
      <button type="button" class="button" autofocus disabled={props.n === 0} onClick={() => (shares ? props.share() : props.save())}>
        {first()}
      </button>
      <Show when={shares && props.n > 0}>
        <button type="button" class="link" onClick={() => props.save()}>
          {props.n === 1 ? words.saveInstead : words.saveThem}
        </button>
      </Show>
      <Show when={props.n === 1}>
        <button type="button" class="link" onClick={() => props.copy()}>
          {studio.copy}
        </button>
      </Show>
      <p role="status">{props.says}</p>
    </div>
  )
}
