import { For, Show, createMemo } from 'solid-js'
import type { JSX } from 'solid-js'
import { A } from '@solidjs/router'
import type { Forming } from '../../domain/cards/card'
import { arrange } from '../../state/arranged'
import { valueOf } from '../../state/live'
import { faceWords, portraitOf } from '../../words/face'
import { ownWord } from '../../words/screens/own-word'
import { frame, mirror as words } from '../../words/screens/places'
import { countOf, longDay } from '../../words/screens/quantities'
import { Card } from '../card/Card'
import { useMirror } from '../parts/context'
import { InstallAfter } from '../parts/Install'
import { ZoneLine } from '../parts/ZoneLine'
import { ShareButton } from '../share/ShareButton'
import style from './mirror.module.css'

/** The mirror: a line about the runs, a sheet a card, and what is still forming. */
export const Mirror = (): JSX.Element => {
  const mirror = useMirror()
  const faces = createMemo(() => valueOf(mirror.faces()) ?? [])
  // Nothing that was put away is shown for a moment.
  const arranged = createMemo(() => arrange(mirror.words().state === 'waiting' ? [] : faces(), valueOf(mirror.words()) ?? []))
  const claims = () => arranged().front
  const forming = createMemo(() => faces().filter((face): face is Forming => face.status === 'forming'))
  const overview = createMemo(() => valueOf(mirror.overview()))
  const runs = () => {
    // While a first import is being stored, the cards know of more than the store does.
    const n = countOf(overview()?.validRuns || (claims()[0]?.figure.marks.days.length ?? 0), 'run', 'runs')
    return mirror.mirror === 'own' ? words.runs(n) : words.runsOfSample(n)
  }
  const empty = () => overview()?.validRuns === 0 && claims().length === 0
  const portrait = createMemo(() => portraitOf(claims()))
  const span = () => {
    const { firstDay, lastDay } = overview() ?? {}
    return typeof firstDay === 'number' && typeof lastDay === 'number' ? words.span(longDay(firstDay), longDay(lastDay)) : ''
  }
  return (
    <div class={style['mirror']}>
      <header class={style['head']}>
        <p class="caps">{mirror.mirror === 'own' ? frame.yourMirror : frame.sampleMirror}</p>
        <h1 class="line" tabindex="-1">
          <Show when={!empty()} fallback={words.noRuns}>
            {portrait() ?? words.line(claims().length, runs())}
          </Show>
        </h1>
        <div class={style['under']}>
          <p>
            <Show when={!empty()} fallback={words.noRunsNext}>
              <Show when={portrait()}>{words.line(claims().length, runs())} </Show>
              {span()} <Show when={claims().length > 0}>{words.turn}</Show>
            </Show>
          </p>
          <Show when={mirror.mirror === 'own'}>
            <ZoneLine />
          </Show>
        </div>
      </header>
      <For each={claims()}>
        {(claim) => (
          <Card claim={claim}>
            <ShareButton claim={claim} />
          </Card>
        )}
      </For>
      <section class={style['forming']} classList={{ [style['whole'] ?? '']: claims().length % 2 === 1 }} aria-labelledby="forming">
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
