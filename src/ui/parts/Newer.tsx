import { Match, Show, Switch, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import { leavePrerendered } from '../landing/before'
import { useApp } from './context'
import { Kind } from './Kind'
import { Masthead } from './Masthead'
import style from './parts.module.css'
import { spoken } from '../../words/spoken'

const { newer: words } = spoken.install
const { frame } = spoken.places

/** Offers a newer version where nothing is being read. */
export const NewerNotice = (): JSX.Element => {
  const app = useApp()
  const says = () => (app.newer.state() === 'elsewhere' ? words.elsewhere : words.waits)
  return (
    <Switch>
      <Match when={app.newer.state() === 'none'}>{null}</Match>
      <Match when={app.newer.state() === 'taking'}>
        <p class={style['notice']}>{words.taking}</p>
      </Match>
      <Match when={app.newer.state() === 'reading'}>
        <p class={style['notice']}>{words.reading}</p>
      </Match>
      <Match when={true}>
        <div class={style['notice']}>
          <p>{says()}</p>
          <button class="link" type="button" onClick={() => void app.newer.take()}>
            {words.take}
          </button>
        </div>
      </Match>
    </Switch>
  )
}

const OtherVersion = (): JSX.Element => {
  onMount(() => void leavePrerendered())
  return (
    <>
      <Masthead name={frame.brand} />
      <Kind title={words.otherTitle} says={words.otherSays}>
        <p>
          <button class="button" type="button" onClick={() => location.reload()}>
            {words.reload}
          </button>
        </p>
      </Kind>
    </>
  )
}

/** Versions that don't understand each other share nothing: a page beside one of another build shows this, and asks the store for nothing. */
export const OneVersion = (props: { readonly children?: JSX.Element }): JSX.Element => {
  const app = useApp()
  return (
    <Show when={!app.otherBuild()} fallback={<OtherVersion />}>
      {props.children}
    </Show>
  )
}
