import { For, Show, createMemo, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Figure as FigureData } from '../../domain/cards/figure'
import { drawBeneath } from './beneath'
import type { BeneathDrawing } from './beneath'
import style from './card.module.css'
import { cardWidth, inPieces, widthOfLabel } from './geometry'
import { drawHalves } from './halves'
import { drawHorizon } from './horizon'
import { drawLadder } from './ladder'
import { straight } from './stroke'
import { spoken } from '../../words/spoken'

const { halvesLabels, horizonLabels, untold } = spoken.places
const { duration } = spoken.quantities

type Of<K extends FigureData['kind']> = Extract<FigureData, { readonly kind: K }>

/** The runs that have no place in a drawing. */
const Beneath = (props: { readonly drawing: BeneathDrawing }): JSX.Element => {
  const says = () => untold(props.drawing.untold?.runs ?? 0)
  const drawing = createMemo(() => drawBeneath(props.drawing.untold?.runs ?? 0, widthOfLabel(says())))
  return (
    <Show when={drawing().untold}>
      {(place) => (
        <>
          <path class={straight('ticks', 1.1)} d={drawing().ticks} stroke-width="1.1" />
          <text class={style['softLabel']} x={place().x} y={place().y}>
            {says()}
          </text>
        </>
      )}
    </Show>
  )
}

export const Horizon = (props: { readonly figure: Of<'horizon'> }): JSX.Element => {
  const drawing = createMemo(() => drawHorizon(props.figure))
  const [fade, warm] = [createUniqueId(), createUniqueId()]
  const depth = () => ({ gradientUnits: 'userSpaceOnUse', x1: '0', y1: drawing().y, x2: '0', y2: drawing().deepest }) as const
  return (
    <>
      <defs>
        <linearGradient id={fade} {...depth()}>
          <stop offset="0" class={style['crest']} />
          <stop offset="1" class={style['sunk']} />
        </linearGradient>
        <linearGradient id={warm} {...depth()}>
          <stop offset="0" class={style['warmCrest']} />
          <stop offset="1" class={style['warmSunk']} />
        </linearGradient>
      </defs>
      <g stroke={`url(#${fade})`} stroke-width={drawing().width} stroke-opacity="0.4">
        <For each={inPieces(drawing().rest)}>{(path) => <path d={path} />}</For>
      </g>
      <g stroke={`url(#${fade})`} stroke-width={drawing().width} stroke-opacity="0.75">
        <For each={inPieces(drawing().window)}>{(path) => <path d={path} />}</For>
      </g>
      <path class={style['heads']} d={drawing().restHeads} />
      <path class={style['windowHeads']} d={drawing().windowHeads} />
      <path class={style['horizon']} d={`M${-cardWidth} ${drawing().y}H${2 * cardWidth}`} />
      <path stroke={`url(#${warm})`} d={drawing().lit} stroke-width={drawing().width * 1.8} />
      <path class={style['litKnots']} d={drawing().litHeads} />
      <Show when={drawing().nameAt}>
        {(x) => (
          <text class={style['label']} x={x()} y={drawing().y - 14}>
            {horizonLabels.far}
          </text>
        )}
      </Show>
      <Beneath drawing={drawing()} />
    </>
  )
}

export const Halves = (props: { readonly figure: Of<'halves'> }): JSX.Element => {
  const drawing = createMemo(() => drawHalves(props.figure))
  return (
    <>
      <path class={style['spine']} d={drawing().spine} />
      <path class={straight('faintTicks', drawing().width)} d={drawing().rest} stroke-width={drawing().width} />
      <path class={straight('ticks', drawing().width)} d={drawing().window} stroke-width={drawing().width} />
      <path class={straight('litStroke', drawing().width)} d={drawing().lit} stroke-width={drawing().width * 1.2} />
      <text class={style['label']} x={cardWidth / 2 - 22} y={drawing().labelsAt} text-anchor="end">
        {halvesLabels.first}
      </text>
      <text class={style['label']} x={cardWidth / 2 + 22} y={drawing().labelsAt}>
        {halvesLabels.second}
      </text>
      <Beneath drawing={drawing()} />
    </>
  )
}

export const Ladder = (props: { readonly figure: Of<'ladder'> }): JSX.Element => {
  const drawing = createMemo(() => drawLadder(props.figure))
  return (
    <>
      <path class={straight('ticks', drawing().width)} d={drawing().rest} stroke-width={drawing().width} />
      <path class={style['steps']} d={drawing().steps} />
      <path class={style['rungs']} d={drawing().rungs} />
      <path class={style['litThread']} d={drawing().lit + drawing().leap} />
      <path class={style['litKnots']} d={drawing().head} />
      <For each={drawing().labels}>
        {(label) => (
          <text class={style['label']} x={label.x} y={label.y} text-anchor={label.anchor}>
            {duration(label.seconds)}
          </text>
        )}
      </For>
      <Beneath drawing={drawing()} />
    </>
  )
}
