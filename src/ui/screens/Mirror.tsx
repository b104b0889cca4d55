import { For, Show, createMemo, onCleanup, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import { A } from '@solidjs/router'
import type { LastSeen } from '../../contract/last-seen'
import { glance } from '../../contract/tracks'
import { mayBeShared } from '../../domain/cards/card'
import type { Forming } from '../../domain/cards/card'
import { arrange } from '../../state/arranged'
import { valueOf } from '../../state/live'
import { Card, CardsInTurn, standsBefore } from '../card/Card'
import { AsOf } from '../parts/AsOf'
import { useApp, useMirror } from '../parts/context'
import { InstallAfter } from '../parts/Install'
import { Tracking } from '../parts/Tracking'
import { ZoneLine } from '../parts/ZoneLine'
import { Portrait } from '../portrait/Portrait'
import { ShareButton } from '../share/ShareButton'
import { SharePortrait } from '../share/SharePortrait'
import style from './mirror.module.css'
import type { Head } from '../../words/head'
import { spoken } from '../../words/spoken'

const { faceWords } = spoken.face
const { headOf } = spoken.head
const { ownWord } = spoken.ownWord
const { frame, mirror: words } = spoken.places
const { dayAndMonth, longDay } = spoken.quantities

/** The first thing on the mirror: the portrait, or until one is formed a line about the runs. */
export const MirrorHead = (props: { readonly head: Head; readonly day: number; readonly under: string; readonly children?: JSX.Element }): JSX.Element => {
  const mirror = useMirror()
  return (
    <header class={style['head']} classList={{ [style['tall'] ?? '']: props.head.portrait !== null }}>
      <p class={style['top']}>
        <span class="caps">{mirror.mirror === 'own' ? frame.yourMirror : frame.sampleMirror}</span>
        <span>{dayAndMonth(props.day)}</span>
      </p>
      <h1 class={`line ${style['sentence'] ?? ''}`} tabindex="-1">
        {props.head.line}
      </h1>
      <Show when={props.head.portrait}>{(portrait) => <Portrait portrait={portrait()} />}</Show>
      <div class={style['under']}>
        <p>{props.under}</p>
        {props.children}
      </div>
    </header>
  )
}

/** The first sheet as it stood last, where the mirror will stand in a moment; of another day it says so. */
export const MirrorLastSeen = (props: { readonly seen: LastSeen }): JSX.Element => {
  const app = useApp()
  onMount(() => standsBefore(props.seen.claim.card))
  return (
    <div class={`${style['mirror'] ?? ''} ${style['lastSeen'] ?? ''}`} aria-busy="true">
      <MirrorHead head={props.seen} day={props.seen.day} under={props.seen.day === app.today() ? props.seen.under : words.lastSeen(longDay(props.seen.day))} />
      <Card claim={props.seen.claim} />
    </div>
  )
}

/** Of the six columns of a wide window: what the last row of sheets leaves, where rows of three and of two follow the two beside the portrait. */
const leftOfRow = (sheets: number): number => [6, 4, 2, 6, 3][Math.max(0, sheets - 2) % 5] ?? 6

/** The mirror: a line about the runs, a sheet a card, and what is still forming. */
export const Mirror = (): JSX.Element => {
  const app = useApp()
  const mirror = useMirror()
  const faces = createMemo(() => valueOf(mirror.faces()) ?? [])
  // Nothing that was put away is shown for a moment.
  const arranged = createMemo(() => arrange(mirror.words().state === 'waiting' ? [] : faces(), valueOf(mirror.words()) ?? []))
  const claims = () => arranged().front
  const forming = createMemo(() => faces().filter((face): face is Forming => face.status === 'forming'))
  const overview = createMemo(() => valueOf(mirror.overview()))
  const head = createMemo(() => headOf(mirror.mirror, claims(), faces(), overview()))
  if (mirror.mirror === 'sample')
    onMount(() => {
      let leave = (): void => undefined
      const rested = setTimeout(() => (leave = mirror.lookIntoTracks()), glance)
      onCleanup(() => {
        clearTimeout(rested)
        leave()
      })
    })
  return (
    <div class={style['mirror']}>
      <MirrorHead head={head()} day={app.today()} under={head().under}>
        <Show when={head().portrait}>{(portrait) => <SharePortrait portrait={portrait()} />}</Show>
        <AsOf within />
        <Show when={mirror.mirror === 'own'}>
          <ZoneLine />
        </Show>
      </MirrorHead>
      <CardsInTurn claims={claims()}>
        {(claim) => (
          <Show when={mayBeShared(claim())}>
            <ShareButton claim={claim()} />
          </Show>
        )}
      </CardsInTurn>
      <section
        class={style['forming']}
        style={{ '--left': leftOfRow(claims().length) }}
        classList={{ [style['whole'] ?? '']: claims().length % 2 === (head().portrait === null ? 1 : 0) }}
        aria-labelledby="forming"
      >
        <h2 class="caps" id="forming">
          {words.forming}
        </h2>
        <Show when={forming().length > 0} fallback={<p class="claim">{words.formingNone}</p>}>
          <ul role="list">
            <For each={forming()}>
              {(face) => (
                <li>
                  <A class="claim" href={`${mirror.base}/card/${face.card}`}>
                    {faceWords(face, mirror.unit()).name}
                  </A>
                  <p>{faceWords(face, mirror.unit()).missing}</p>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <Show when={mirror.mirror === 'sample'}>
          <Tracking brief />
        </Show>
        <Show when={arranged().away.length > 0}>
          <section class={style['away']} aria-labelledby="away">
            <h2 class="caps" id="away">
              {ownWord.awayTitle}
            </h2>
            <ul role="list">
              <For each={arranged().away}>
                {(claim) => (
                  <li>
                    <A class="claim" href={`${mirror.base}/card/${claim.card}`}>
                      {faceWords(claim, mirror.unit()).name}
                    </A>
                  </li>
                )}
              </For>
            </ul>
          </section>
        </Show>
        <Show when={mirror.mirror === 'own' && claims().length > 0}>
          <InstallAfter />
        </Show>
        <p class={style['more']}>
          <A class="link" href={`${mirror.base}/year`}>
            {frame.years}
          </A>
          <A class="link" href={`${mirror.base}/report`}>
            {frame.report}
          </A>
          <Show when={mirror.mirror === 'own'}>
            <A class="link" href="/import">
              {frame.bring}
            </A>
            <A class="link" href="/sample">
              {frame.sampleMirror}
            </A>
          </Show>
        </p>
      </section>
    </div>
  )
}
