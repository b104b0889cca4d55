import { Match, Show, Switch, createMemo } from 'solid-js'
import type { JSX } from 'solid-js'
import type { PulledStanding } from '../../contract/pulled'
import type { PullEnd, PullLimits, PullProgress } from '../../contract/puller'
import type { ConnectionState, PullPhase } from '../../state/connection'
import { more } from '../../words/more'
import { spoken } from '../../words/spoken'
import { Facts } from '../parts/Facts'
import { Spoken } from '../parts/Spoken'
import { useApp } from '../parts/context'
import bar from '../parts/bar.module.css'
import { ConnectButton } from './Button'
import style from './connect.module.css'

const { frame } = spoken.places
const { connect: words } = more.connect

type In<P extends PullPhase['phase']> = Extract<PullPhase, { readonly phase: P }>

/** Who is connected no more has to connect again before anything is asked. */
const connectsAnew: readonly PullEnd['end'][] = ['not-connected', 'ended', 'other-athlete']

const Limits = (props: { readonly limits: PullLimits }): JSX.Element => {
  const used = ({ used, of }: PullLimits['window']): string => words.used(used, of)
  return (
    <Facts
      facts={[
        { name: words.window, value: used(props.limits.window), note: words.ofAll },
        { name: words.day, value: used(props.limits.day) },
      ]}
    />
  )
}

const InCounts = (props: { readonly connection: ConnectionState; readonly progress: PullProgress | null; readonly stopping: boolean }): JSX.Element => {
  const app = useApp()
  const counts = () => words.counts(props.progress)
  const waits = () => {
    const until = props.progress?.waitsUntil ?? null
    return until === null ? undefined : words.waits(until, Date.now(), app.zoneOfDevice)
  }
  const of = () => props.progress?.of ?? null
  return (
    <>
      <p class="claim counts">{counts()}</p>
      <progress class={bar['bar']} aria-label={words.askingTitle} max={Math.max(1, of() ?? 1)} value={of() === null ? 0 : (props.progress?.done ?? 0)} />
      <Show when={waits()}>{(says) => <p>{says()}</p>}</Show>
      <p class="soft">{words.goesOn}</p>
      <p>
        <button class="link" type="button" disabled={props.stopping} onClick={() => void props.connection.stop()}>
          {props.stopping ? words.stopping : words.stop}
        </button>
      </p>
      <Spoken says={counts()} />
    </>
  )
}

const Ended = (props: { readonly end: PullEnd }): JSX.Element => {
  const app = useApp()
  const says = () => {
    const { end, reason, resumeAt, listed, tracks } = props.end
    if (end === 'done') return words.done(listed, tracks)
    return end === 'waiting' ? words.pausedUntil(resumeAt ?? Date.now(), Date.now(), app.zoneOfDevice) : words.ended(end, reason)
  }
  return (
    <p role="status">
      {says()} <Show when={props.end.refused > 0}>{words.refused(props.end.refused)}</Show>
    </p>
  )
}

const Troubled = (props: In<'trouble'>): JSX.Element => (
  <div role="alert" class={style['stopped']}>
    <p class="claim">{words.halted}</p>
    <p>{props.code === 'workers-gone' ? `${frame.broken} ${frame.brokenNext}` : words.trouble(props.code, props.detail)}</p>
  </div>
)

/** What may be asked while nothing is. */
const Ways = (props: { readonly connection: ConnectionState; readonly mark: PulledStanding['mark'] }): JSX.Element => (
  <>
    <Show when={props.mark?.reach === 'recent'}>
      <p>{words.allSays}</p>
    </Show>
    <p class={style['ways']}>
      <Show when={props.mark?.reach === 'recent'}>
        <button class="link" type="button" onClick={() => void props.connection.pull('all')}>
          {words.all}
        </button>
      </Show>
      <button class="link" type="button" onClick={() => void props.connection.pull(props.mark?.reach ?? 'recent')}>
        {words.again}
      </button>
    </p>
  </>
)

/** The asking of Strava: in counts while it goes on, in a sentence once it rests, with its limits where they are known. */
export const Asking = (props: { readonly connection: ConnectionState; readonly mark: PulledStanding['mark']; readonly offered: boolean }): JSX.Element => {
  const when = <P extends PullPhase['phase']>(phase: P): In<P> | false => {
    const now = props.connection.now()
    return now.phase === phase && (now as In<P>)
  }
  const limits = createMemo<PullLimits | undefined>((before) => {
    const asking = when('asking')
    return (asking && asking.progress?.limits) || before
  })
  const anew = () => {
    const ended = when('ended')
    return ended && connectsAnew.includes(ended.end.end)
  }
  return (
    <>
      <Switch fallback={<p>{words.rests}</p>}>
        <Match when={when('asking')}>{(now) => <InCounts connection={props.connection} progress={now().progress} stopping={now().stopping} />}</Match>
        <Match when={when('offline')}>
          <p role="status">{words.offline}</p>
        </Match>
        <Match when={when('ended')}>{(now) => <Ended end={now().end} />}</Match>
        <Match when={when('trouble')}>{(now) => <Troubled {...now()} />}</Match>
      </Switch>
      <Show when={limits()}>{(found) => <Limits limits={found()} />}</Show>
      <Show when={props.offered} fallback={<p>{words.none}</p>}>
        <Show when={anew()}>
          <ConnectButton onGo={props.connection.go} />
        </Show>
        <Show when={!props.connection.busy() && !anew() && !when('offline')}>
          <Ways connection={props.connection} mark={props.mark} />
        </Show>
      </Show>
    </>
  )
}
