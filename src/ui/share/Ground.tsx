import { For, Match, Show, Switch, createMemo } from 'solid-js'
import type { JSX } from 'solid-js'
import { cardWidth, margin } from '../card/geometry'
import type { SkyName } from '../sky'
import { formats, groundAt } from './formats'
import type { FormatName } from './formats'
import { drawBrush, drawDots, drawEdge } from './grounds'
import type { SkinName } from './skins'
import style from './ground.module.css'

interface Under {
  readonly format: FormatName
  readonly sky: SkyName
}

/** Grain as a riso machine has it: the colours of the sky are shuffled where two of them meet, and none is added. On paper it is the paper's own tooth. */
const Print = (props: Under): JSX.Element => {
  const height = () => formats[props.format].height
  const top = () => groundAt(props.format, props.sky === 'water')
  const coarse = () => props.format !== 'poster'
  return (
    <>
      <div class={style['plate']} classList={{ [style['grain'] ?? '']: coarse() }} />
      <svg class={style['ground']} viewBox={`0 0 ${cardWidth} ${height()}`} aria-hidden="true">
        <filter id="picture-grain" color-interpolation-filters="sRGB" x="0" y="0" width="1" height="1">
          <feTurbulence type="fractalNoise" baseFrequency="0.85" numOctaves="2" seed="7" />
          <feDisplacementMap in="SourceGraphic" scale="240" xChannelSelector="R" yChannelSelector="G" />
        </filter>
        <filter id="picture-tooth" color-interpolation-filters="sRGB" x="0" y="0" width="1" height="1">
          <feTurbulence type="fractalNoise" baseFrequency="0.7" numOctaves="2" seed="3" />
          <feColorMatrix values="0 0 0 0 0.3  0 0 0 0 0.27  0 0 0 0 0.22  0 0 0 -0.55 0.32" />
        </filter>
        <path class={style['paper']} d={drawEdge(top(), height())} />
        <Show when={coarse()}>
          <rect x="0" y={top() + 2} width={cardWidth} height={height() - top() - 2} filter="url(#picture-tooth)" />
        </Show>
      </svg>
    </>
  )
}

/** Paper that was brushed with what turns blue in the sun: the strokes end where the brush was lifted. */
const Cyanotype = (props: Under): JSX.Element => {
  const height = () => formats[props.format].height
  const brush = createMemo(() => drawBrush(height()))
  return (
    <svg class={style['ground']} viewBox={`0 0 ${cardWidth} ${height()}`} aria-hidden="true">
      <rect class={style['sheet']} width={cardWidth} height={height()} />
      <path class={style['blue']} d={brush().coat} />
      <path class={style['streaks']} d={brush().streaks} />
    </svg>
  )
}

/** Newsprint: the sky in a screen of dots, the darker the larger, and the rules of a page. */
const Newsprint = (props: Under): JSX.Element => {
  const height = () => formats[props.format].height
  const rules = () => height() - formats[props.format].foot - 104
  return (
    <svg class={style['ground']} viewBox={`0 0 ${cardWidth} ${height()}`} aria-hidden="true">
      <rect class={style['newsprint']} width={cardWidth} height={height()} />
      <g class={style['dots']}>
        <For each={drawDots(props.sky, height())}>
          {({ y, from, width }) => <path d={`M${from} ${y}H${cardWidth + 20}`} stroke-width={width} stroke-dasharray="0 12" />}
        </For>
      </g>
      <path class={style['rules']} d={`M${margin} ${rules()}H${cardWidth - margin}`} stroke-width="5" />
      <path class={style['rules']} d={`M${margin} ${rules() + 7}H${cardWidth - margin}`} stroke-width="1.4" />
    </svg>
  )
}

/** What a picture is made on, by its skin; almanac is sky and nothing else. */
export const Ground = (props: Under & { readonly skin: SkinName }): JSX.Element => (
  <Switch>
    <Match when={props.skin === 'print'}>
      <Print format={props.format} sky={props.sky} />
    </Match>
    <Match when={props.skin === 'cyanotype'}>
      <Cyanotype format={props.format} sky={props.sky} />
    </Match>
    <Match when={props.skin === 'newsprint'}>
      <Newsprint format={props.format} sky={props.sky} />
    </Match>
  </Switch>
)
