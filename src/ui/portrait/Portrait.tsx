import { A } from '@solidjs/router'
import { For, Show, createMemo, createSignal, onCleanup } from 'solid-js'
import type { Accessor, JSX } from 'solid-js'
import type { AxisRead } from '../../domain/portrait/axis'
import { ends } from '../../domain/portrait/axis'
import type { Portrait as PortraitRead, Reed, SeasonRead } from '../../domain/portrait/portrait'
import { inPieces } from '../card/geometry'
import { inTurn } from '../card/turns'
import { useMirror } from '../parts/context'
import style from './portrait.module.css'
import { drawYears, heightOfYears, reedWidth } from './reed'
import { drawRing, ringBox, ringCentre, twelveDots } from './ring'
import type { AxisWords } from '../../words/portrait'
import { spoken } from '../../words/spoken'

const { axisWords, endsOf, portraitWords: words, reedWords, seasonWords } = spoken.axes

/** Whether one has been drawn since the page was loaded. */
let stood = false

/** The first portrait of a page says its words before it is drawn; another stands at once. */
const whenDrawn = (): Accessor<boolean> => {
  const [come, setCome] = createSignal(stood)
  if (!stood)
    onCleanup(
      inTurn(() => {
        stood = true
        setCome(true)
      }, true),
    )
  return come
}

const Years = (props: { readonly reed: Reed }): JSX.Element => {
  const mirror = useMirror()
  const come = whenDrawn()
  const drawing = createMemo(() => (come() ? drawYears(props.reed.marks) : { rest: '', lit: '' }))
  const told = createMemo(() => reedWords(props.reed, mirror.mirror))
  return (
    <figure class={style['years']}>
      <svg viewBox={`0 0 ${reedWidth} ${heightOfYears(props.reed.marks)}`} role="img" aria-label={told().spoken}>
        <For each={inPieces(drawing().rest)}>{(path) => <path class={style['rest']} d={path} />}</For>
        <For each={inPieces(drawing().lit)}>{(path) => <path class={style['lit']} d={path} />}</For>
      </svg>
      <figcaption>{told().caption}</figcaption>
    </figure>
  )
}

/** What an axis rests on, or waits for. */
const Behind = (props: { readonly told: AxisWords; readonly card: string; readonly open: boolean }): JSX.Element => {
  const mirror = useMirror()
  return (
    <div class={style['behind']}>
      <p>{props.told.stands}</p>
      <p class="soft">{props.told.earns}</p>
      <A class="link" href={`${mirror.base}/card/${props.card}`}>
        {props.open ? words.waiting(props.told.card) : words.evidence(props.told.card)}
      </A>
    </div>
  )
}

const share = (at: number): string => `${(100 * at).toFixed(1)}%`

/** One hairline between two words: the interval a stroke, the runner a mark; dotted where neither end is earned. */
const Line = (props: { readonly axis: AxisRead }): JSX.Element => {
  const earned = () => (props.axis.state === 'earned' ? props.axis : undefined)
  return (
    <svg class={style['line']} aria-hidden="true">
      <line class={earned() ? style['hairline'] : style['dotted']} x1="0" x2="100%" y1="50%" y2="50%" />
      <Show when={earned()}>
        {(found) => (
          <>
            <line class={style['reach']} x1={share(found().reach[0])} x2={share(found().reach[1])} y1="50%" y2="50%" />
            <line class={style['mark']} x1={share(found().at)} x2={share(found().at)} y1="4" y2="20" />
          </>
        )}
      </Show>
    </svg>
  )
}

/** Of the axes and the ring one is open at a time: what stands beside them keeps its place. */
const AxisRow = (props: { readonly axis: AxisRead }): JSX.Element => {
  const mirror = useMirror()
  const told = createMemo(() => axisWords(props.axis, mirror.unit()))
  const isEnd = (at: 0 | 1): boolean => props.axis.state === 'earned' && props.axis.end === ends[props.axis.axis][at]
  return (
    <details name="axes">
      <summary>
        <span class="unseen">{told().spoken}</span>
        <span class={style['end']} classList={{ [style['own'] ?? '']: isEnd(0) }} aria-hidden="true">
          {endsOf(props.axis.axis)[0]}
        </span>
        <Line axis={props.axis} />
        <span class={style['end']} classList={{ [style['own'] ?? '']: isEnd(1) }} aria-hidden="true">
          {endsOf(props.axis.axis)[1]}
        </span>
      </summary>
      <Behind told={told()} card={props.axis.card} open={props.axis.state === 'open'} />
    </details>
  )
}

const Ring = (props: { readonly season: SeasonRead; readonly reed: Reed | null }): JSX.Element => {
  const mirror = useMirror()
  const told = createMemo(() => seasonWords(props.season, mirror.unit()))
  const come = whenDrawn()
  const earned = () => (props.season.state === 'earned' && props.reed !== null ? { marks: props.reed.marks, share: props.season.share } : undefined)
  const drawing = createMemo(() => {
    const found = come() ? earned() : undefined
    return found && drawRing(found.marks, found.share)
  })
  return (
    <details class={style['months']} name="axes">
      <summary class={style['ring']}>
        <span class="unseen">{told().spoken}</span>
        <svg viewBox={ringBox} aria-hidden="true">
          <Show when={earned() === undefined}>
            <path class={style['dots']} d={twelveDots()} />
          </Show>
          <Show when={drawing()}>
            {(ring) => (
              <g stroke-width={ring().width}>
                <For each={inPieces(ring().rest)}>{(path) => <path class={style['ringRest']} d={path} />}</For>
                <For each={inPieces(ring().lit)}>{(path) => <path class={style['ringLit']} d={path} />}</For>
              </g>
            )}
          </Show>
          <text
            class={style['month']}
            classList={{ [style['open'] ?? '']: props.season.state === 'open' }}
            x={ringCentre.x}
            y={ringCentre.y + 16}
            text-anchor="middle"
          >
            {told().label}
          </text>
        </svg>
      </summary>
      <Behind told={told()} card={props.season.card} open={props.season.state === 'open'} />
    </details>
  )
}

/** Beneath the sentence: the runner's years as a reed, the axes as quiet lines, and the ring of twelve months. */
export const Portrait = (props: { readonly portrait: PortraitRead }): JSX.Element => {
  const mirror = useMirror()
  const someOpen = () => props.portrait.season.state === 'open' || props.portrait.axes.some(({ state }) => state === 'open')
  return (
    <>
      <Show when={props.portrait.reed}>{(reed) => <Years reed={reed()} />}</Show>
      <section class={style['axes']} aria-labelledby="axes">
        <h2 class="unseen" id="axes">
          {mirror.mirror === 'own' ? words.axes : words.axesOfSample}
        </h2>
        <For each={props.portrait.axes}>{(axis) => <AxisRow axis={axis} />}</For>
        <Show when={someOpen()}>
          <p class={`${style['key'] ?? ''} soft`}>{words.dotted}</p>
        </Show>
      </section>
      <Ring season={props.portrait.season} reed={props.portrait.reed} />
    </>
  )
}
