import { A, useSearchParams } from '@solidjs/router'
import { Match, Show, Switch, createEffect, createSignal, on } from 'solid-js'
import type { JSX } from 'solid-js'
import { connectWords } from '../../contract/strava'
import type { ConnectWord, PendingAnswer } from '../../contract/strava'
import type { ConnectionState } from '../../state/connection'
import { valueOf } from '../../state/live'
import { more } from '../../words/more'
import { spoken } from '../../words/spoken'
import { After } from '../connect/After'
import { Before, Pending } from '../connect/Before'
import { JustDone } from '../connect/JustDone'
import type { Parting } from '../connect/JustDone'
import style from '../connect/connect.module.css'
import { Masthead } from '../parts/Masthead'
import { PoweredByStrava } from '../parts/StravaMarks'
import { useApp } from '../parts/context'

const { frame } = spoken.places
const { connect: words } = more.connect

const wordOf = (said: string | readonly string[] | undefined): ConnectWord | undefined => connectWords.find((word) => word === said)

const ToImport = (): JSX.Element => (
  <p>
    <A class="link" href="/import">
      {words.bring}
    </A>
  </p>
)

const NotOffered = (): JSX.Element => (
  <>
    <h1 class="line" tabindex="-1">
      {words.noneTitle}
    </h1>
    <p>{words.none}</p>
    <ToImport />
  </>
)

/** Nothing that could be decided yet: the line of the page, and why. */
const Still = (props: { readonly says: string }): JSX.Element => (
  <>
    <h1 class="line" tabindex="-1">
      {words.title}
    </h1>
    <p role="status">{props.says}</p>
    <ToImport />
  </>
)

/** `came`: the word that Strava's way back left in the address. */
export const Connection = (props: { readonly connection: ConnectionState; readonly came: ConnectWord | undefined }): JSX.Element => {
  const [pending, setPending] = createSignal<PendingAnswer>()
  const [looked, setLooked] = createSignal(false)
  const [confirmed, setConfirmed] = createSignal(false)
  const [line, setLine] = createSignal<string>()
  const [parting, setParting] = createSignal<Parting>()
  const offer = () => valueOf(props.connection.offer())
  const look = async (): Promise<void> => {
    const answer = await props.connection.askPending()
    if (typeof answer === 'object') setPending(answer)
    else if (answer !== 'no-pending') setLine(words.trouble(answer))
    setLooked(true)
  }
  createEffect(
    on(
      () => offer()?.connect === true,
      (offered) => offered && !looked() && void look(),
    ),
  )
  const isHere = () => {
    if (confirmed() || (valueOf(props.connection.standing())?.mark ?? null) !== null) return true
    const now = props.connection.now()
    return parting() === undefined && (now.phase === 'asking' || now.phase === 'trouble' || (now.phase === 'ended' && now.end.end !== 'stopped'))
  }
  const onParted = (how: Parting): void => {
    setConfirmed(false)
    setParting(how)
  }
  const onEnded = (says: string): void => {
    setPending(undefined)
    setLine(says)
  }
  const onConfirmed = (): void => {
    setPending(undefined)
    setLine(undefined)
    setParting(undefined)
    setConfirmed(true)
  }
  const Done = (): JSX.Element => <JustDone line={line()} parting={parting()} said={props.came} />
  return (
    <Switch fallback={<Still says={words.asked} />}>
      <Match when={pending()}>
        {(found) => (
          <>
            <Pending connection={props.connection} pending={found()} onConfirmed={onConfirmed} onEnded={onEnded} />
            <PoweredByStrava />
          </>
        )}
      </Match>
      <Match when={isHere()}>
        <Done />
        <After connection={props.connection} onParted={onParted} />
        <PoweredByStrava />
      </Match>
      <Match when={offer()?.connect === false}>
        <NotOffered />
      </Match>
      <Match when={props.connection.offer().state === 'trouble'}>
        <Still says={words.unasked} />
      </Match>
      <Match when={looked()}>
        <Before connection={props.connection} days={offer()?.retentionDays ?? null}>
          <Done />
        </Before>
        <PoweredByStrava />
      </Match>
    </Switch>
  )
}

/** Strava, asked by the page itself, where this deployment offers it. */
export const Connect = (): JSX.Element => {
  const app = useApp()
  const [search] = useSearchParams<{ said?: string }>()
  return (
    <>
      <Masthead name={frame.brand}>
        <A class="link" href="/">
          {frame.toMirror}
        </A>
      </Masthead>
      <div class={style['connect']}>
        <Show when={app.own.connection} fallback={<NotOffered />}>
          {(connection) => <Connection connection={connection()} came={wordOf(search.said)} />}
        </Show>
      </div>
    </>
  )
}
