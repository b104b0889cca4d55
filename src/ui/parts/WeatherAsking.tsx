import { Match, Show, Switch, createMemo } from 'solid-js'
import type { JSX } from 'solid-js'
import type { WeatherEnd, WeatherProgress } from '../../contract/weather'
import { valueOf } from '../../state/live'
import type { WeatherState, WeatherTrouble } from '../../state/weather'
import { useApp, useMirror } from './context'
import { Spoken } from './Spoken'
import bar from './bar.module.css'
import style from './weather.module.css'
import { spoken } from '../../words/spoken'

const { frame } = spoken.places
const { timeLeft } = spoken.quantities
const { weatherAsking: words } = spoken.weather

/** A second between two questions is nothing to tell of. */
const worthTelling = 10_000

/** Whose data it is, where any of it is shown. */
export const WeatherCredit = (): JSX.Element => (
  <p class="soft">
    <a href="https://open-meteo.com/" rel="noreferrer noopener">
      {words.credit}
    </a>{' '}
    (
    <a href="https://creativecommons.org/licenses/by/4.0/" rel="noreferrer noopener">
      {words.licence}
    </a>
    ), {words.creditMore}.
  </p>
)

const InCounts = (props: {
  readonly weather: WeatherState
  readonly progress: WeatherProgress | null
  readonly secondsLeft: number
  readonly stopping: boolean
}): JSX.Element => {
  const app = useApp()
  const counts = () => (props.progress === null ? words.starting : words.counts(props.progress.done, props.progress.of))
  const pace = () => {
    const until = props.progress?.waitsUntil ?? null
    const now = Date.now()
    return until === null || until - now < worthTelling ? timeLeft(props.secondsLeft) : words.pauses(until, now, app.zoneOfDevice)
  }
  return (
    <>
      <p class="claim counts">{counts()}</p>
      <p>{pace() || ' '}</p>
      <progress class={bar['bar']} aria-label={words.asking} max={Math.max(1, props.progress?.of ?? 1)} value={props.progress?.done ?? 0} />
      <p class="soft">{words.goesOn}</p>
      <p>
        <button class="link" type="button" disabled={props.stopping} onClick={() => void props.weather.pause()}>
          {props.stopping ? words.pausing : words.pause}
        </button>
      </p>
      <Spoken says={counts()} />
    </>
  )
}

const Ended = (props: { readonly weather: WeatherState; readonly end: WeatherEnd }): JSX.Element => {
  const app = useApp()
  const says = () => {
    const { end, reason, resumeAt } = props.end
    if (end === 'done') return [words.done, words.notAsked(props.end)].join(' ').trim()
    if (end === 'waiting') return words.waiting(resumeAt ?? Date.now(), Date.now(), app.zoneOfDevice, reason)
    return end === 'stopped' || end === 'off' ? words.on : words.ended(end, props.weather.hosts, reason)
  }
  return (
    <>
      <p role="status">{says()}</p>
      <Show when={['refused', 'misunderstood', 'unreachable', 'busy-elsewhere'].includes(props.end.end)}>
        <p>
          <button class="link" type="button" onClick={() => props.weather.wake()}>
            {words.again}
          </button>
        </p>
      </Show>
    </>
  )
}

const Troubled = (props: { readonly weather: WeatherState; readonly code: WeatherTrouble; readonly detail: string | undefined }): JSX.Element => (
  <div role="alert" class={style['stopped']}>
    <p class="claim">{words.stopped}</p>
    <p>{props.code === 'workers-gone' ? `${frame.broken} ${frame.brokenNext}` : words.trouble(props.code, props.detail)}</p>
    <p>
      <button class="link" type="button" onClick={() => props.weather.wake()}>
        {words.again}
      </button>
    </p>
  </div>
)

/** All that would be sent, before anything is. */
const Offer = (props: { readonly weather: WeatherState; readonly once: boolean }): JSX.Element => {
  const wanted = useMirror().weatherWanted()
  const plan = () => valueOf(wanted())
  const n = () => plan()?.asks.length ?? 0
  return (
    <Show when={!props.once || n() > 0}>
      <p>{words.says(props.weather.hosts)}</p>
      <p>
        {words.before}{' '}
        <Show when={plan()}>{(found) => [n() > 0 ? words.wanted(n()) : words.nothingWanted, words.notAsked(found().runs)].join(' ').trim()}</Show>
      </p>
      <p class={style['ways']}>
        <button class="link" type="button" onClick={() => void props.weather.turnOn()}>
          {words.ask}
        </button>
        <Show when={props.once}>
          <button class="link" type="button" onClick={() => void props.weather.turnOff()}>
            {words.notNow}
          </button>
        </Show>
      </p>
    </Show>
  )
}

const On = (props: { readonly weather: WeatherState; readonly paused: boolean }): JSX.Element => {
  const now = () => props.weather.now()
  const asking = () => {
    const found = now()
    return found.phase === 'asking' ? found : undefined
  }
  const ended = () => {
    const found = now()
    return found.phase === 'ended' ? found.end : undefined
  }
  return (
    <Switch fallback={<p>{words.on}</p>}>
      <Match when={asking()}>{(found) => <InCounts weather={props.weather} {...found()} />}</Match>
      <Match when={props.paused}>
        <p>
          {words.paused}{' '}
          <button class="link" type="button" onClick={() => void props.weather.turnOn()}>
            {words.goOn}
          </button>
        </p>
      </Match>
      <Match when={now().phase === 'offline'}>
        <p role="status">{words.offline}</p>
      </Match>
      <Match when={ended()}>{(end) => <Ended weather={props.weather} end={end()} />}</Match>
    </Switch>
  )
}

const Asked = (props: { readonly weather: WeatherState; readonly once: boolean }): JSX.Element => {
  const mirror = useMirror()
  const chosen = createMemo(() => {
    const settings = valueOf(mirror.settings())
    return settings === undefined ? 'unknown' : (settings.weather ?? 'never')
  })
  const isOn = () => chosen() === 'on' || chosen() === 'paused'
  const trouble = () => {
    const now = props.weather.now()
    return now.phase === 'trouble' ? now : undefined
  }
  return (
    <div class={style['asking']} data-weather={isOn() ? props.weather.now().phase : chosen()}>
      <Show when={trouble()}>{(now) => <Troubled weather={props.weather} code={now().code} detail={now().detail} />}</Show>
      <Switch>
        <Match when={isOn()}>
          <Show when={trouble() === undefined}>
            <On weather={props.weather} paused={chosen() === 'paused'} />
          </Show>
          <Show when={!props.once}>
            <p class="soft">{words.says(props.weather.hosts)}</p>
            <p>
              <button class="link" type="button" onClick={() => void props.weather.turnOff()}>
                {words.off}
              </button>
            </p>
          </Show>
        </Match>
        <Match when={chosen() === 'never' || (chosen() === 'off' && !props.once)}>
          <Offer weather={props.weather} once={props.once} />
        </Match>
      </Switch>
    </div>
  )
}

/** Whether the weather service is asked, what is sent to it, and how far it is. `once`: offered until the runner has chosen. Nothing where nobody is asked. */
export const WeatherAsking = (props: { readonly once?: boolean }): JSX.Element => {
  const mirror = useMirror()
  return <Show when={mirror.weather}>{(weather) => <Asked weather={weather()} once={props.once === true} />}</Show>
}
