import { For, Match, Show, Switch, createMemo, createUniqueId, onCleanup, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Figure as FigureData } from '../../domain/cards/figure'
import { useMirror } from '../parts/context'
import style from './card.module.css'
import { Coil, Constellation, Rays } from './Ground'
import { Halves, Horizon, Ladder } from './Track'
import { drawBibs } from './bibs'
import { drawCords } from './cords'
import { drawDial, noonAt } from './dial'
import { cardHeight, cardWidth, inPieces, widthOfLabel } from './geometry'
import { drawLines } from './lines'
import { drawMonths } from './months'
import { whenNear } from './near'
import { drawReed } from './reed'
import { straight, stroke } from './stroke'
import { drawThermometer } from './thermometer'
import { drawThread } from './thread'
import { drawTide, shownAt, waterline } from './tide'
import { spoken } from '../../words/spoken'

const { dialLabels } = spoken.places
const { nameOfMonth } = spoken.amounts
const { degrees, weeksOf } = spoken.quantities

type Of<K extends FigureData['kind']> = Extract<FigureData, { readonly kind: K }>
const only = <K extends FigureData['kind']>(figure: FigureData, kind: K): Of<K> | false => (figure.kind === kind ? (figure as Of<K>) : false)

const Tide = (props: { readonly figure: Of<'tide'> }): JSX.Element => {
  const drawing = createMemo(() => drawTide(props.figure, ({ days }) => widthOfLabel(weeksOf(days))))
  const fade = createUniqueId()
  return (
    <>
      <defs>
        <linearGradient id={fade} gradientUnits="userSpaceOnUse" x1="0" y1="560" x2="0" y2={waterline}>
          <stop offset="0" class={style['crest']} />
          <stop offset="1" class={style['root']} />
        </linearGradient>
      </defs>
      <g class={style['mirrored']} stroke-width={drawing().width}>
        <For each={inPieces(drawing().mirrored)}>{(path) => <path d={path} />}</For>
      </g>
      <g stroke={`url(#${fade})`} stroke-width={drawing().width}>
        <For each={inPieces(drawing().rest)}>{(path) => <path d={path} />}</For>
      </g>
      <path class={style['litStroke']} d={drawing().lit} stroke-width={Math.max(drawing().width, 1.5)} />
      <path class={style['horizon']} d={`M${-cardWidth} ${waterline}H${2 * cardWidth}`} />
      <For each={drawing().labels}>
        {(label) => (
          <>
            <path class={style['belowLine']} d={`M${label.x.toFixed(1)} ${waterline + 16}V${waterline + 108}`} />
            <text class={style['belowLabel']} x={shownAt(label)} y={waterline + 146} text-anchor="middle">
              {weeksOf(label.days)}
            </text>
          </>
        )}
      </For>
    </>
  )
}

const Thread = (props: { readonly figure: Of<'thread'> }): JSX.Element => {
  const drawing = createMemo(() => drawThread(props.figure))
  return (
    <>
      <path class={style['threadLine']} d={drawing().thread} />
      <path class={style['unbroken']} d={drawing().unbroken} />
      <path class={style['knots']} d={drawing().rest} />
      <path class={style['litThread']} d={drawing().stretch} />
      <path class={style['litKnots']} d={drawing().lit} />
    </>
  )
}

const Reed = (props: { readonly figure: Of<'reed'> }): JSX.Element => {
  const drawing = createMemo(() => drawReed(props.figure))
  return (
    <>
      <path class={straight('ticks', drawing().width)} d={drawing().rest} stroke-width={drawing().width} />
      <path class={straight('litStroke', drawing().width)} d={drawing().lit} stroke-width={drawing().width + 0.2} />
      <path class={style['hollow']} d={drawing().hollow} />
    </>
  )
}

const Dial = (props: { readonly figure: Of<'dial'> }): JSX.Element => {
  const drawing = createMemo(() => drawDial(props.figure, widthOfLabel(dialLabels[props.figure.light === 'dusk' ? 'sunset' : 'sunrise'])))
  return (
    <>
      <path class={style['daylight']} d={drawing().daylight} />
      <path class={stroke('tails', drawing().width)} d={drawing().rest} stroke-width={drawing().width} />
      <path class={style['heads']} d={drawing().restHeads} />
      <path class={stroke('windowTails', drawing().width)} d={drawing().window} stroke-width={drawing().width * 1.2} />
      <path class={style['windowHeads']} d={drawing().windowHeads} />
      <path class={stroke('litStroke', drawing().width)} d={drawing().lit} stroke-width={drawing().width * 1.45} stroke-opacity="0.86" />
      <path class={style['litKnots']} d={drawing().litHeads} />
      <path class={style['faintSun']} d={drawing().faintSun} />
      <path class={style['sun']} d={drawing().sun} />
      <Show when={drawing().noon}>
        <text class={style['label']} x={noonAt.x} y={noonAt.y} text-anchor="middle">
          {dialLabels.noon}
        </text>
      </Show>
      <Show when={drawing().label}>
        {(label) => (
          <text class={style['label']} x={label().x} y={label().y} text-anchor={label().anchor}>
            {dialLabels[label().name]}
          </text>
        )}
      </Show>
    </>
  )
}

const Cords = (props: { readonly figure: Of<'cords'> }): JSX.Element => {
  const drawing = createMemo(() => drawCords(props.figure))
  return (
    <>
      <path class={stroke('faintTicks', drawing().width)} d={drawing().rest} stroke-width={drawing().width} />
      <path class={stroke('ticks', drawing().width)} d={drawing().window} stroke-width={drawing().width} />
      <path class={stroke('litStroke', drawing().width)} d={drawing().lit} stroke-width={drawing().width * 1.35} />
    </>
  )
}

const Lines = (props: { readonly figure: Of<'lines'> }): JSX.Element => {
  const drawing = createMemo(() => drawLines(props.figure))
  return (
    <g stroke-linecap="round">
      <path class={straight('ticks', drawing().width)} d={drawing().rest} stroke-width={drawing().width} />
      <path class={style['litStroke']} d={drawing().lit} stroke-width={Math.max(drawing().width * 2.3, 4.5)} />
    </g>
  )
}

const Bibs = (props: { readonly figure: Of<'bibs'> }): JSX.Element => {
  const drawing = createMemo(() => drawBibs(props.figure))
  return (
    <>
      <path class={straight('ticks', drawing().width)} d={drawing().rest} stroke-width={drawing().width} />
      <path class={style['litStroke']} d={drawing().lit} stroke-width={drawing().width + 0.8} />
      <path class={style['litKnots']} d={drawing().numbers} />
    </>
  )
}

const Months = (props: { readonly figure: Of<'months'> }): JSX.Element => {
  const drawing = createMemo(() => drawMonths(props.figure))
  return (
    <>
      <For each={inPieces(drawing().rest)}>{(path) => <path class={style['ticks']} d={path} stroke-width={drawing().width} />}</For>
      <For each={inPieces(drawing().lit)}>{(path) => <path class={style['litStroke']} d={path} stroke-width={drawing().width * 1.15} />}</For>
      <For each={drawing().labels}>
        {(label) => (
          <text class={style['label']} x={label.x} y={label.y} text-anchor="middle">
            {nameOfMonth(label.month)}
          </text>
        )}
      </For>
    </>
  )
}

const Thermometer = (props: { readonly figure: Of<'thermometer'> }): JSX.Element => {
  const mirror = useMirror()
  const drawing = createMemo(() => drawThermometer(props.figure))
  return (
    <>
      <For each={inPieces(drawing().placeless)}>
        {(path) => <path class={straight('faintTicks', drawing().width)} d={path} stroke-width={drawing().width} />}
      </For>
      <For each={inPieces(drawing().rest)}>{(path) => <path class={straight('ticks', drawing().width)} d={path} stroke-width={drawing().width} />}</For>
      <For each={inPieces(drawing().lit)}>
        {(path) => <path class={straight('litStroke', drawing().width)} d={path} stroke-width={drawing().width * 1.2} />}
      </For>
      <path class={style['faintSun']} d={drawing().edges} />
      <For each={drawing().labels}>
        {(label) => (
          <text class={style['label']} x={label.x} y={label.y}>
            {degrees(label.degree, mirror.unit())}
          </text>
        )}
      </For>
    </>
  )
}

/** The one drawing of a card, made of every run ever made; `shows` says to those who do not see it what it shows. Where it waits to be drawn, `onNear` tells that it is about to be seen. */
export const Figure = (props: {
  readonly figure: FigureData
  readonly shows: string
  readonly waits?: boolean
  readonly onNear?: (() => void) | undefined
}): JSX.Element => {
  let place!: SVGSVGElement
  onMount(() => {
    if (props.waits === true) onCleanup(whenNear(place, () => props.onNear?.()))
  })
  return (
    <svg ref={place} class={style['figure']} viewBox={`0 0 ${cardWidth} ${cardHeight}`} role="img" aria-label={props.shows}>
      <Switch>
        <Match when={props.waits === true}>{null}</Match>
        <Match when={only(props.figure, 'tide')}>{(figure) => <Tide figure={figure()} />}</Match>
        <Match when={only(props.figure, 'thread')}>{(figure) => <Thread figure={figure()} />}</Match>
        <Match when={only(props.figure, 'reed')}>{(figure) => <Reed figure={figure()} />}</Match>
        <Match when={only(props.figure, 'dial')}>{(figure) => <Dial figure={figure()} />}</Match>
        <Match when={only(props.figure, 'cords')}>{(figure) => <Cords figure={figure()} />}</Match>
        <Match when={only(props.figure, 'bibs')}>{(figure) => <Bibs figure={figure()} />}</Match>
        <Match when={only(props.figure, 'months')}>{(figure) => <Months figure={figure()} />}</Match>
        <Match when={only(props.figure, 'thermometer')}>{(figure) => <Thermometer figure={figure()} />}</Match>
        <Match when={only(props.figure, 'lines')}>{(figure) => <Lines figure={figure()} />}</Match>
        <Match when={only(props.figure, 'coil')}>{(figure) => <Coil figure={figure()} />}</Match>
        <Match when={only(props.figure, 'rays')}>{(figure) => <Rays figure={figure()} />}</Match>
        <Match when={only(props.figure, 'constellation')}>{(figure) => <Constellation figure={figure()} />}</Match>
        <Match when={only(props.figure, 'horizon')}>{(figure) => <Horizon figure={figure()} />}</Match>
        <Match when={only(props.figure, 'halves')}>{(figure) => <Halves figure={figure()} />}</Match>
        <Match when={only(props.figure, 'ladder')}>{(figure) => <Ladder figure={figure()} />}</Match>
      </Switch>
    </svg>
  )
}
