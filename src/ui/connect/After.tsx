import { A } from '@solidjs/router'
import { Match, Show, Switch, createSignal, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import type { NoticeChoice, NoticeTrouble } from '../../contract/notices'
import type { PulledStanding } from '../../contract/pulled'
import type { ConnectionState } from '../../state/connection'
import { valueOf } from '../../state/live'
import { more } from '../../words/more'
import { spoken } from '../../words/spoken'
import { Choice } from '../parts/Choice'
import { Facts } from '../parts/Facts'
import type { Fact } from '../parts/Facts'
import { useApp } from '../parts/context'
import { Asking } from './Asking'
import type { Parting } from './JustDone'
import { Part } from './Part'
import style from './connect.module.css'

const { frame } = spoken.places
const { count, longDay } = spoken.quantities
const { connect: words } = more.connect

/** What came, how much of it only Strava tells, and until when that stays. */
const Here = (props: { readonly standing: PulledStanding }): JSX.Element => {
  const app = useApp()
  const facts = (): Fact[] => {
    const { activities, alone, waiting, askedAt } = props.standing
    return [
      { name: words.came, value: count(activities) },
      { name: words.alone, value: count(alone) },
      ...(waiting === 0 ? [] : [{ name: words.waiting, value: count(waiting) }]),
      ...(askedAt === null ? [] : [{ name: words.last, value: words.when(askedAt, app.zoneOfDevice) }]),
    ]
  }
  const goes = () => {
    const { alone, goesAt, mark } = props.standing
    return goesAt === null || mark === null || alone === 0 ? undefined : words.goes(alone, mark.retentionDays, longDay(app.localDayOf(goesAt)))
  }
  return (
    <>
      <Show
        when={props.standing.activities > 0}
        fallback={
          <Show when={!props.standing.gone}>
            <p>{words.nothing}</p>
          </Show>
        }
      >
        <Facts facts={facts()} />
        <p>{goes() ?? words.allKept}</p>
      </Show>
      <Show when={props.standing.gone}>
        <p>{words.gone}</p>
      </Show>
      <Show when={props.standing.gone || props.standing.alone > 0}>
        <p>
          <A class="link" href="/import">
            {words.bring}
          </A>
        </p>
      </Show>
    </>
  )
}

const noticeChoices = ['off', 'quiet', 'told'] as const satisfies readonly NoticeChoice[]

/** What a locked screen shows of news, and whether it shows any. */
const Notices = (props: { readonly connection: ConnectionState }): JSX.Element => {
  const name = createUniqueId()
  const [trouble, setTrouble] = createSignal<NoticeTrouble | null>(null)
  const chosen = () => props.connection.notices()
  return (
    <>
      <Choice
        name={name}
        title={words.notices}
        of={noticeChoices}
        says={(one) => words.notice[one]}
        chosen={chosen()}
        choose={(one) => void props.connection.setNotices(one).then(setTrouble)}
      />
      <p>{words.noticeSays[chosen()]}</p>
      <Show when={trouble()}>{(why) => <p role="alert">{words.noticeTrouble[why()]}</p>}</Show>
    </>
  )
}

const Ending = (props: { readonly connection: ConnectionState; readonly alone: number; readonly onParted: (how: Parting) => void }): JSX.Element => {
  const [asked, setAsked] = createSignal(false)
  const [going, setGoing] = createSignal(false)
  const [trouble, setTrouble] = createSignal<string>()
  const end = async (): Promise<void> => {
    setGoing(true)
    const ended = await props.connection.disconnect()
    setGoing(false)
    if (typeof ended === 'object') props.onParted(ended.revoked ? 'disconnected' : 'not-revoked')
    else setTrouble(words.trouble(ended))
  }
  return (
    <>
      <p>{words.ending(props.alone)}</p>
      <p class={style['ways']}>
        <Switch>
          <Match when={going()}>
            <span role="status">{words.disconnecting}</span>
          </Match>
          <Match when={asked()}>
            <button type="button" class="link" onClick={() => void end()}>
              {words.disconnectSure}
            </button>
            <button type="button" class="link" autofocus onClick={() => setAsked(false)}>
              {words.disconnectNot}
            </button>
          </Match>
          <Match when={true}>
            <button type="button" class="link" onClick={() => setAsked(true)}>
              {words.disconnect}
            </button>
          </Match>
        </Switch>
      </p>
      <Show when={trouble()}>{(says) => <p role="alert">{says()}</p>}</Show>
    </>
  )
}

/** Who is connected: what is here from Strava, what is being asked, and what may be decided about it. */
export const After = (props: { readonly connection: ConnectionState; readonly onParted: (how: Parting) => void }): JSX.Element => {
  const offer = () => valueOf(props.connection.offer())
  const standing = () => valueOf(props.connection.standing())
  /** Where nothing is left and nothing went there is nothing to tell. */
  const told = () => {
    const found = standing()
    return found !== undefined && (found.mark !== null || found.gone) ? found : undefined
  }
  const unanswered = () => props.connection.standing().state === 'trouble'
  /** While it can't be asked whether it is still offered, it is taken to be. */
  const offered = () => offer()?.connect !== false
  const isOver = () => {
    const now = props.connection.now()
    return now.phase === 'ended' && (now.end.end === 'ended' || now.end.end === 'not-connected')
  }
  return (
    <>
      <h1 class="line" tabindex="-1">
        {isOver() ? words.over : words.after}
      </h1>
      <div class={style['parts']}>
        <Part id="asking" title={words.askingTitle}>
          <Asking connection={props.connection} mark={standing()?.mark ?? null} offered={offered()} />
        </Part>
        <Show when={told()}>
          {(found) => (
            <Part id="here" title={words.hereTitle}>
              <Here standing={found()} />
            </Part>
          )}
        </Show>
        <Show when={unanswered()}>
          <p role="alert">
            {frame.broken} {frame.brokenNext}
          </p>
        </Show>
        <Show when={!isOver() && (offer()?.live === true || offer()?.push === true)}>
          <Part id="news" title={words.newsTitle}>
            <Show when={offer()?.live}>
              <p>{props.connection.hears() ? words.hears : words.hearsNot}</p>
            </Show>
            <Show when={offer()?.push}>
              <Notices connection={props.connection} />
            </Show>
          </Part>
        </Show>
        <Show when={standing()?.mark}>
          <Part id="ending" title={words.endingTitle}>
            <Ending connection={props.connection} alone={standing()?.alone ?? 0} onParted={props.onParted} />
          </Part>
        </Show>
      </div>
    </>
  )
}
