import { A } from '@solidjs/router'
import { Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { PendingAnswer } from '../../contract/strava'
import type { ConnectionState } from '../../state/connection'
import { more } from '../../words/more'
import { ConnectButton } from './Button'
import { Part } from './Part'
import style from './connect.module.css'

const { connect: words } = more.connect

/** All that it takes, what is sent where and how it ends: before anybody is led to Strava. */
export const Before = (props: { readonly connection: ConnectionState; readonly days: number | null; readonly children?: JSX.Element }): JSX.Element => (
  <>
    <h1 class="line" tabindex="-1">
      {words.before}
    </h1>
    {props.children}
    <div class={style['three']}>
      <Part id="takes" title={words.takesTitle}>
        <p>{words.takes(props.days)}</p>
      </Part>
      <Part id="sent" title={words.sentTitle}>
        <p>{words.sent}</p>
      </Part>
      <Part id="end" title={words.endTitle}>
        <p>{words.end}</p>
      </Part>
    </div>
    <ConnectButton onGo={props.connection.go} />
    <p class={`soft ${style['few'] ?? ''}`}>{words.few}</p>
    <p>
      <A class="link" href="/import">
        {words.bring}
      </A>
    </p>
  </>
)

/** Whom Strava sent back: nothing is written before they say that it is them. `onEnded`: with a line, if there is something to say. */
export const Pending = (props: {
  readonly connection: ConnectionState
  readonly pending: PendingAnswer
  readonly onConfirmed: () => void
  readonly onEnded: (line: string) => void
}): JSX.Element => {
  const [going, setGoing] = createSignal(false)
  const [trouble, setTrouble] = createSignal<string>()
  const confirm = async (): Promise<void> => {
    setGoing(true)
    const why = await props.connection.confirm()
    setGoing(false)
    if (why === null) props.onConfirmed()
    else if (why === 'no-pending') props.onEnded(words.trouble(why))
    else setTrouble(words.trouble(why))
  }
  const decline = async (): Promise<void> => {
    setGoing(true)
    await props.connection.decline()
    props.onEnded(words.declined)
  }
  return (
    <>
      <h1 class="line" tabindex="-1">
        {words.pending(props.pending.name)}
      </h1>
      <p>
        {words.pendingSays} <Show when={props.pending.replaces}>{words.replaces}</Show>
      </p>
      <p class={style['ways']}>
        <button class="button" type="button" disabled={going()} onClick={() => void confirm()}>
          {going() ? words.confirming : words.yes}
        </button>
        <button class="link" type="button" disabled={going()} onClick={() => void decline()}>
          {words.no}
        </button>
      </p>
      <Show when={trouble()}>{(says) => <p role="alert">{says()}</p>}</Show>
    </>
  )
}
