import { For, Show, createMemo } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Figure as FigureData } from '../../domain/cards/figure'
import style from './card.module.css'
import { drawCoil } from './coil'
import { drawConstellation } from './constellation'
import { drawRays } from './rays'
import { spoken } from '../../words/spoken'

const { noPlace, rayLabels } = spoken.places

type Of<K extends FigureData['kind']> = Extract<FigureData, { readonly kind: K }>

export const Coil = (props: { readonly figure: Of<'coil'> }): JSX.Element => {
  const drawing = createMemo(() => drawCoil(props.figure))
  return (
    <>
      <path class={style['ticks']} d={drawing().rest} stroke-width={drawing().tickWidth} />
      <path class={style['tails']} d={drawing().turns} stroke-width={drawing().width} />
      <path class={style['litStroke']} d={drawing().lit} stroke-width={drawing().width * 1.25} stroke-opacity="0.8" />
    </>
  )
}

export const Rays = (props: { readonly figure: Of<'rays'> }): JSX.Element => {
  const drawing = createMemo(() => drawRays(props.figure))
  return (
    <>
      <path class={style['faintTicks']} d={drawing().rest} stroke-width={drawing().width} />
      <path class={style['heads']} d={drawing().restDots} />
      <path class={style['litStroke']} d={drawing().lit} stroke-width={drawing().width * 1.35} />
      <path class={style['litKnots']} d={drawing().litDots} />
      <path class={style['horizon']} d={drawing().ring} />
      <text class={style['label']} x={drawing().known.x} y={drawing().known.y} text-anchor="middle">
        {rayLabels.known}
      </text>
      <text class={style['label']} x={drawing().fresh.x} y={drawing().fresh.y} text-anchor="middle">
        {rayLabels.fresh}
      </text>
    </>
  )
}

export const Constellation = (props: { readonly figure: Of<'constellation'> }): JSX.Element => {
  const drawing = createMemo(() => drawConstellation(props.figure))
  return (
    <>
      <path class={style['threadLine']} d={drawing().lines} />
      <path class={style['knots']} d={drawing().rest} />
      <path class={style['litKnots']} d={drawing().lit} />
      <path class={style['hollow']} d={drawing().hollow} />
      <path class={style['ticks']} d={drawing().ticks} stroke-width={drawing().tickWidth} />
      <For each={drawing().labels}>
        {(label) => (
          <text class={style['label']} x={label.x} y={label.y} text-anchor={label.anchor}>
            {label.text}
          </text>
        )}
      </For>
      <Show when={drawing().without}>
        {(without) => (
          <text class={style['label']} x={without().x} y={without().y}>
            {noPlace(without().runs)}
          </text>
        )}
      </Show>
    </>
  )
}
