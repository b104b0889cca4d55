import { A } from '@solidjs/router'
import { For, Match, Show, Switch, createMemo, createResource } from 'solid-js'
import type { JSX } from 'solid-js'
import type { JourneyTold } from '../../contract/journey'
import type { OutlinesWanted } from '../../domain/journey/outlines'
import { troubleOf, valueOf } from '../../state/live'
import { Countries } from '../journey/Countries'
import { Ends } from '../journey/Ends'
import { Map } from '../journey/Map'
import { Years } from '../journey/Years'
import { drawMap } from '../journey/map'
import style from '../journey/journey.module.css'
import { Kind, StoreTroubled } from '../parts/Kind'
import { NoRuns } from '../parts/NoRuns'
import { lookWhileOpen } from '../parts/looking'
import { AsOf } from '../parts/AsOf'
import { Masthead } from '../parts/Masthead'
import { Tracking } from '../parts/Tracking'
import { useApp, useMirror } from '../parts/context'
import { ShareJourney } from '../share/SharePatterns'
import { OpeningMirror } from './Opening'
import { more } from '../../words/more'
import { spoken } from '../../words/spoken'

const { journey: words, journeyLine, virtualLine, waitingLine, withoutLine } = more.journey
const { placesPolicy } = spoken.placesPolicy

const locatedOf = ({ fates }: JourneyTold): number => fates.placed + fates.unlooked

const How = (): JSX.Element => (
  <details class={style['how']}>
    <summary>
      <span class="link">{words.howTitle}</span>
    </summary>
    <div>
      <For each={words.how}>{(line) => <p>{line}</p>}</For>
      <p>{placesPolicy.says.join(' ')}</p>
    </div>
  </details>
)

const Waiting = (props: { readonly told: JourneyTold }): JSX.Element => {
  const { tracker } = useMirror()
  return (
    <Show when={waitingLine(props.told, tracker.busy())}>
      {(line) => (
        <div class={style['waiting']}>
          <p>{line()}</p>
          <Tracking brief />
        </div>
      )}
    </Show>
  )
}

const Told = (props: { readonly told: JourneyTold }): JSX.Element => {
  const app = useApp()
  const mirror = useMirror()
  const drawing = createMemo(() => drawMap(props.told))
  const wanted = createMemo((): OutlinesWanted | null => {
    const view = drawing()?.view
    return view === undefined
      ? null
      : {
          view,
          countries: props.told.countries.map(({ country }) => country),
          regions: props.told.countries.flatMap(({ regions }) => regions.map(({ region }) => region.code)),
        }
  })
  // The same question is not asked twice: the land is read for a second.
  const question = createMemo(() => JSON.stringify(wanted()))
  const [outlines] = createResource(question, (asked) => {
    const parsed: OutlinesWanted | null = JSON.parse(asked)
    return parsed === null ? null : app.outlines(parsed)
  })
  // Read only once it is there: a page that waits for its land is not blank.
  const land = () => (outlines.state === 'ready' || outlines.state === 'refreshing' ? outlines.latest : undefined)
  return (
    <div class={style['journey']}>
      <header class={style['head']}>
        <h1 class="line" tabindex="-1">
          {journeyLine(mirror.mirror, props.told)}
        </h1>
        <Waiting told={props.told} />
        <p>
          <ShareJourney told={props.told} />
        </p>
      </header>
      <Show when={drawing()}>{(found) => <Map told={props.told} drawing={found()} outlines={land()} />}</Show>
      <Countries told={props.told} outlines={land()} />
      <Ends told={props.told} />
      <Years told={props.told} />
      <footer class={style['foot']}>
        <How />
        <p class="soft">{placesPolicy.credits.join(' ')}</p>
      </footer>
    </div>
  )
}

/** Runs, and no place of any of them. */
const Placeless = (props: { readonly told: JourneyTold }): JSX.Element => {
  const mirror = useMirror()
  const own = () => mirror.mirror === 'own'
  const looking = () => mirror.tracker.busy()
  const waiting = () => waitingLine(props.told, looking())
  const title = () => (looking() ? (own() ? words.waitingTitle : words.waitingTitleSample) : own() ? words.restingTitle : words.restingTitleSample)
  return (
    <Show
      when={waiting()}
      fallback={
        <Kind title={own() ? words.noneTitle : words.noneTitleSample} says={words.noneSays}>
          <p>{[withoutLine(props.told), virtualLine(props.told)].join(' ').trim()}</p>
          <Show when={own()}>
            <p>
              <A class="link" href="/import">
                {words.bring}
              </A>
            </p>
          </Show>
        </Kind>
      }
    >
      {(line) => (
        <Kind title={title()} says={line()}>
          <Tracking brief />
        </Kind>
      )}
    </Show>
  )
}

/** Where somebody has run: drawn from the maps on the device, and told in the order in which they came there. */
export const Journey = (): JSX.Element => {
  const mirror = useMirror()
  const told = mirror.journey()
  lookWhileOpen()
  const found = () => valueOf(told())
  const trouble = () => troubleOf(told())
  const located = () => {
    const here = found()
    return here !== undefined && locatedOf(here) > 0 ? here : undefined
  }
  return (
    <>
      <Masthead name={words.title}>
        <Show when={located()}>{(here) => <p>{words.placed(locatedOf(here()), here().runs)}</p>}</Show>
      </Masthead>
      <AsOf />
      <Switch fallback={<OpeningMirror />}>
        <Match when={trouble()}>{(code) => <StoreTroubled code={code()} />}</Match>
        <Match when={found()?.runs === 0}>
          <NoRuns title={words.emptyTitle} says={words.emptySays} bring={words.bring} />
        </Match>
        <Match when={located()}>{(here) => <Told told={here()} />}</Match>
        <Match when={found()}>{(here) => <Placeless told={here()} />}</Match>
      </Switch>
    </>
  )
}
