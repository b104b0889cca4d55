import { For } from 'solid-js'
import type { JSX } from 'solid-js'
import { cardHeight, cardWidth } from '../card/geometry'
import card from '../card/card.module.css'
import { field } from './atlas'
import type { AtlasDrawing } from './atlas'
import style from './atlas.module.css'

/** The regions of a journey on their countries. The land fades out where the words begin. */
export const Atlas = (props: { readonly drawing: AtlasDrawing; readonly shows: string }): JSX.Element => (
  <svg class={card['figure']} viewBox={`0 0 ${cardWidth} ${cardHeight}`} role="img" aria-label={props.shows}>
    <defs>
      <linearGradient id="atlas-edge" gradientUnits="userSpaceOnUse" x1="0" y1={field.top - 24} x2="0" y2={field.foot + 24}>
        <stop offset="0" stop-color="black" />
        <stop offset="0.1" stop-color="white" />
        <stop offset="0.9" stop-color="white" />
        <stop offset="1" stop-color="black" />
      </linearGradient>
      <mask id="atlas-field" maskUnits="userSpaceOnUse" x={-cardWidth} y={field.top - 24} width={3 * cardWidth} height={field.foot - field.top + 48}>
        <rect x={-cardWidth} y={field.top - 24} width={3 * cardWidth} height={field.foot - field.top + 48} fill="url(#atlas-edge)" />
      </mask>
    </defs>
    <g mask="url(#atlas-field)">
      <path class={style['land']} d={props.drawing.land} />
      <path class={style['country']} d={props.drawing.countries} />
      <path class={style['region']} d={props.drawing.regions} />
    </g>
    <path class={style['way']} d={props.drawing.way} />
    <path class={card['litKnots']} d={props.drawing.points} />
    <For each={props.drawing.labels}>
      {({ x, y, anchor, text }) => (
        <text class={card['label']} x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      )}
    </For>
  </svg>
)
