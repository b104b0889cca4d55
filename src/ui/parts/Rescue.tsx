import { Match, Show, Switch, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { rescueName } from '../../state/app'
import { useApp } from './context'
import style from './parts.module.css'
import { spoken } from '../../words/spoken'

const { storeNotices: words } = spoken.troubles

/** Where what is kept can't be used any more, its file can still be taken along. */
export const Rescue = (): JSX.Element => {
  const app = useApp()
  const [saved, setSaved] = createSignal<'not-yet' | 'saved' | 'none' | 'unreadable'>('not-yet')
  const save = async (): Promise<void> => {
    setSaved(await app.rescue())
  }
  return (
    <Show when={app.endangered()}>
      {(why) => (
        <div class={style['notice']}>
          <Show when={why() === 'storage-gone'}>
            <p>{words.gone}</p>
          </Show>
          <p>
            <Switch fallback={words.rescueIs}>
              <Match when={saved() === 'saved'}>{words.rescued(rescueName)}</Match>
              <Match when={saved() === 'none'}>{words.nothingToRescue}</Match>
              <Match when={saved() === 'unreadable'}>{words.rescueUnreadable}</Match>
            </Switch>
          </p>
          <button class="link" type="button" onClick={() => void save()}>
            {words.rescue}
          </button>
        </div>
      )}
    </Show>
  )
}
