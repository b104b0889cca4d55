import { A } from '@solidjs/router'
import { Match, Show, Switch } from 'solid-js'
import type { JSX } from 'solid-js'
import type { TrackProgress, TracksEnd } from '../../contract/tracks'
import type { TracksTrouble } from '../../state/tracks'
import { valueOf } from '../../state/live'
import { useApp, useMirror } from './context'
import { Spoken } from './Spoken'
import bar from './bar.module.css'
import parts from './parts.module.css'
import style from './tracking.module.css'
import { spoken } from '../../words/spoken'

const { frame } = spoken.places
const { count, timeLeft } = spoken.quantities
const { tracks: words } = spoken.tracks
const { troubleWords } = spoken.troubles

const InCounts = (props: { readonly progress: TrackProgress; readonly pausing: boolean }): JSX.Element => {
  const app = useApp()
  const { tracker } = useMirror()
  const title = () => (props.progress.doing === 'places' ? words.titlePlaces : words.title)
  const files = () => words.files(count(props.progress.done), count(props.progress.of))
  const pace = () =>
    props.progress.rate <= 0
      ? ''
      : [words.rate(count(Math.max(1, Math.round(props.progress.rate)))), timeLeft(props.progress.secondsLeft)].filter((part) => part !== '').join(' · ')
  return (
    <>
      <div class="row">
        <h2 class="caps" id="tracking">
          {title()}
        </h2>
        <button class="link" type="button" disabled={props.pausing} onClick={() => void tracker.pause()}>
          {props.pausing ? words.pausing : words.pause}
        </button>
      </div>
      <p class="claim counts">{files()}</p>
      <p>{pace() || ' '}</p>
      <progress class={bar['bar']} aria-label={title()} max={props.progress.of} value={props.progress.done} />
      <p class="soft">{app.standing()?.storage === 'memory' ? words.saysMemory : words.says}</p>
      <Spoken says={files()} />
    </>
  )
}

const Paused = (): JSX.Element => {
  const { tracker } = useMirror()
  return (
    <p>
      {words.paused}{' '}
      <button class="link" type="button" onClick={() => void tracker.goOn()}>
        {words.goOn}
      </button>
    </p>
  )
}

const Ended = (props: { readonly end: TracksEnd; readonly brief: boolean }): JSX.Element => {
  const parts = () => [
    ...(props.end.read > 0 && !props.brief ? [words.done(props.end.read)] : []),
    ...(props.end.lost > 0 && !props.brief ? [words.lost(props.end.lost)] : []),
    ...(props.end.elsewhere > 0 ? [words.elsewhere(props.end.elsewhere)] : []),
  ]
  const says = () => (props.end.end === 'busy-elsewhere' ? words.busyElsewhere : parts().join(' '))
  return (
    <Show when={says()}>
      <p>{says()}</p>
    </Show>
  )
}

const Stopped = (props: { readonly code: TracksTrouble; readonly detail: string | undefined }): JSX.Element => {
  const { tracker } = useMirror()
  const says = () => {
    if (props.code === 'workers-gone') return { what: frame.broken, next: frame.brokenNext }
    return troubleWords(props.code, props.detail)
  }
  return (
    <div role="alert" class={style['stopped']}>
      <p class="claim">{words.stopped}</p>
      <p>
        {says().what} {says().next}{' '}
        <button class="link" type="button" onClick={() => void tracker.goOn()}>
          {words.stoppedAgain}
        </button>
      </p>
    </div>
  )
}

/** The reading of activity files: in counts while it goes on, in a sentence once it rests; nothing where there is nothing to say. `brief`: what was read stands beside it. */
export const Tracking = (props: { readonly brief?: boolean }): JSX.Element => {
  const { tracker, settings } = useMirror()
  const reading = () => {
    const now = tracker.tracking()
    return now.phase === 'reading' && now.progress !== null && now.progress.of > 0 ? { progress: now.progress, pausing: now.pausing } : undefined
  }
  const ended = () => {
    const now = tracker.tracking()
    return now.phase === 'ended' && now.end.end !== 'paused' && (now.end.end !== 'read' || now.end.read + now.end.lost + now.end.elsewhere > 0)
      ? now.end
      : undefined
  }
  const paused = () => {
    const now = tracker.tracking()
    return now.phase === 'ended' ? now.end.end === 'paused' : now.phase === 'resting' && valueOf(settings())?.tracks === 'paused'
  }
  const trouble = () => {
    const now = tracker.tracking()
    return now.phase === 'trouble' ? now : undefined
  }
  const state = () => (reading() ? 'reading' : paused() ? 'paused' : ended() ? 'done' : trouble() ? 'trouble' : 'none')
  return (
    <div class={style['tracking']} data-tracks={state()}>
      <Switch>
        <Match when={reading()}>{(now) => <InCounts {...now()} />}</Match>
        <Match when={paused()}>
          <Paused />
        </Match>
        <Match when={ended()}>{(end) => <Ended end={end()} brief={props.brief === true} />}</Match>
        <Match when={trouble()}>{(now) => <Stopped code={now().code} detail={now().detail} />}</Match>
      </Switch>
    </div>
  )
}

/** One line on every page but the one that shows it whole. */
export const TrackingNotice = (): JSX.Element => {
  const app = useApp()
  const progress = () => {
    const now = app.own.tracker.tracking()
    return now.phase === 'reading' && now.progress !== null && now.progress.of > 0 ? now.progress : undefined
  }
  return (
    <Show when={progress()}>
      {(now) => (
        <aside class={parts['notice']} aria-label={words.title} data-tracks="reading">
          <p class="counts">{(now().doing === 'places' ? words.noticePlaces : words.notice)(count(now().done), count(now().of))}</p>
          <A class="link" href="/import">
            {frame.seeReading}
          </A>
        </aside>
      )}
    </Show>
  )
}
